// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/bundle/BundleReader.h"
#include "package/archive/bundle/BundleWriter.h"
#include "package/archive/tar/TarWriter.h"

#include <QBuffer>
#include <QSet>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

const QByteArray indexText = R"({"format":1})";
const QByteArray payload(700, 'x');

QByteArray written(const QList<std::pair<QString, QByteArray>> &files)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    BundleWriter writer(device, u"bundle"_s);
    QList<BundlePart> parts;
    for (const auto &[name, content] : files)
        parts += BundleWriter::partOf(name, content);
    bool isDone = writer.start(parts).has_value();
    for (qsizetype i = 0; i < parts.size(); ++i)
        isDone = isDone && writer.add(parts.at(i), files.at(i).second);
    isDone = isDone && writer.finish();
    return isDone ? device.data() : QByteArray();
}

QByteArray sample()
{
    return written({{u"bundle.json"_s, indexText}, {u"packages/1/payload"_s, payload}, {u"empty"_s, {}}});
}

/// A tar whose list of files says one thing and which holds another.
QByteArray forged(const QByteArray &manifest, const QList<std::pair<QString, QByteArray>> &files)
{
    QByteArray tar;
    const auto add = [&](const QString &name, const QByteArray &content) {
        tar += TarWriter::header({.path = name, .size = content.size()}) + content + TarWriter::padding(content.size());
    };
    add(u"manifest.sha256"_s, manifest);
    for (const auto &[name, content] : files)
        add(name, content);
    return tar + TarWriter::end();
}

QByteArray lineOf(const QString &name, const QByteArray &content)
{
    return BundleWriter::manifestOf({BundleWriter::partOf(name, content)});
}

/// The code of a refusal; empty where the bundle is taken.
QString verdict(QByteArray bytes, QString *text = nullptr)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const Status verified = BundleReader(device, u"bundle"_s).verify();
    if (!verified && text != nullptr)
        *text = verified.error().english();
    return verified ? QString() : verified.error().code;
}

} // namespace

class tst_Bundle : public QObject
{
    Q_OBJECT
private slots:
    void comesBackAsItWas();
    void bytesAreKnownBefore();
    void everyTurnedBitIsNoticed();
    void everyLengthIsNoticed();
    void refused_data();
    void refused();
    void eachRefusalHasItsOwnWords();
    void writerIsHeldToItsList();
    void changedBetweenVerifyingAndReading();
    void sizesBeyondOctal();
};

void tst_Bundle::comesBackAsItWas()
{
    QByteArray bytes = sample();
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    BundleReader reader(device, u"bundle"_s);
    qint64 told = 0;
    QVERIFY(reader.verify([&](qint64 done, qint64 total) { told = done == total ? total : told; }));
    QCOMPARE(told, bytes.size());
    QCOMPARE(reader.count(), 3);
    QCOMPARE(reader.sha256(), Digest::ofBytes(bytes));
    const BundlePart *part = reader.find(u"packages/1/payload"_s);
    QVERIFY(part != nullptr);
    QCOMPARE(*reader.content(*part, 1000), payload);
    QCOMPARE(reader.content(*part, 100).error().code, u"bundle-malformed"_s);
    QCOMPARE(*reader.content(*reader.find(u"empty"_s), 100), QByteArray());
    QVERIFY(reader.find(u"manifest.sha256"_s) == nullptr);
}

void tst_Bundle::bytesAreKnownBefore()
{
    const QList<BundlePart> parts{BundleWriter::partOf(u"bundle.json"_s, indexText),
                                  BundleWriter::partOf(u"packages/1/payload"_s, payload),
                                  BundleWriter::partOf(u"empty"_s, {})};
    QCOMPARE(BundleWriter::bytesFor(parts), sample().size());
}

void tst_Bundle::everyTurnedBitIsNoticed()
{
    const QByteArray good = sample();
    QCOMPARE(verdict(good), QString());
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray turned = good;
        turned[at] = char(turned.at(at) ^ (1 << (at % 8)));
        const QString code = verdict(turned);
        QVERIFY2(code.startsWith(u"bundle-"_s), qPrintable(u"byte %1: “%2”"_s.arg(QString::number(at), code)));
    }
}

void tst_Bundle::everyLengthIsNoticed()
{
    const QByteArray good = sample();
    for (qsizetype size = 0; size < good.size(); size += size < 1100 ? 1 : 7)
        QVERIFY2(!verdict(good.first(size)).isEmpty(), qPrintable(QString::number(size)));
    QCOMPARE(verdict(good.chopped(1)), u"bundle-truncated"_s);
    QCOMPARE(verdict(good.chopped(1024)), u"bundle-truncated"_s);
    QCOMPARE(verdict(good + '\0'), u"bundle-damaged"_s);
}

void tst_Bundle::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const QByteArray indexLine = lineOf(u"bundle.json"_s, indexText);
    const std::pair indexFile(u"bundle.json"_s, indexText);
    QTest::newRow("nothing") << QByteArray() << u"bundle-not-one"_s;
    QTest::newRow("a text") << QByteArray(2000, 'a') << u"bundle-not-one"_s;
    QTest::newRow("a file that is not listed")
        << forged(indexLine, {indexFile, {u"more"_s, "x"}}) << u"bundle-file-extra"_s;
    QTest::newRow("a listed file that is missing")
        << forged(indexLine + lineOf(u"more"_s, "x"), {indexFile}) << u"bundle-file-missing"_s;
    QTest::newRow("no index") << forged({}, {}) << u"bundle-file-missing"_s;
    QTest::newRow("another content") << forged(indexLine + lineOf(u"more"_s, "x"), {indexFile, {u"more"_s, "y"}})
                                     << u"bundle-file-damaged"_s;
    QTest::newRow("a file twice") << forged(indexLine + lineOf(u"more"_s, "x"),
                                            {indexFile, {u"more"_s, "x"}, {u"more"_s, "x"}})
                                  << u"bundle-damaged"_s;
    QTest::newRow("a name twice in the list") << forged(indexLine + indexLine, {indexFile}) << u"bundle-damaged"_s;
    QTest::newRow("a list without an end") << forged(indexLine.chopped(1), {indexFile}) << u"bundle-damaged"_s;
    QTest::newRow("a digest in capitals")
        << forged(indexLine.first(64).toUpper() + indexLine.sliced(64), {indexFile}) << u"bundle-damaged"_s;
    QTest::newRow("the index is not first")
        << forged(lineOf(u"more"_s, "x") + indexLine, {{u"more"_s, "x"}, indexFile}) << u"bundle-malformed"_s;
    const QByteArray newer = R"({"format":2,"whatever":[]})";
    QTest::newRow("a newer format") << written({{u"bundle.json"_s, newer}}) << u"bundle-newer"_s;
    QByteArray newerAndStrange = forged(lineOf(u"bundle.json"_s, newer), {{u"bundle.json"_s, newer}}).chopped(1024);
    QTest::newRow("a newer format with what nobody knows yet")
        << newerAndStrange + QByteArray(512, '?') << u"bundle-newer"_s;
    QTest::newRow("no format") << written({{u"bundle.json"_s, "{}"}}) << u"bundle-malformed"_s;
    QTest::newRow("a link") << forged(indexLine, {indexFile}).chopped(1024)
                                   + TarWriter::header({.path = u"l"_s, .kind = EntryKind::Link, .linkTarget = u"/"_s})
                                   + TarWriter::end()
                            << u"bundle-damaged"_s;
}

void tst_Bundle::refused()
{
    QFETCH(QByteArray, bytes);
    QTEST(verdict(bytes), "code");
}

void tst_Bundle::eachRefusalHasItsOwnWords()
{
    const QByteArray good = sample();
    const QByteArray indexLine = lineOf(u"bundle.json"_s, indexText);
    const std::pair indexFile(u"bundle.json"_s, indexText);
    QByteArray turned = good;
    turned[good.indexOf(payload) + 5] = 'y';
    QByteArray header = good;
    header[100] = '1';
    QSet<QString> texts;
    const QList<QByteArray> all{good.chopped(600),
                                turned,
                                header,
                                QByteArray(600, 'a'),
                                forged(indexLine, {indexFile, {u"more"_s, "x"}}),
                                forged(indexLine + lineOf(u"more"_s, "x"), {indexFile}),
                                written({{u"bundle.json"_s, R"({"format":7})"}}),
                                written({{u"bundle.json"_s, "[]"}})};
    for (const QByteArray &bytes : all) {
        QString text;
        verdict(bytes, &text);
        QVERIFY(!text.isEmpty());
        texts.insert(text);
    }
    QCOMPARE(texts.size(), all.size());
}

void tst_Bundle::writerIsHeldToItsList()
{
    QBuffer device;
    QVERIFY(device.open(QIODevice::WriteOnly));
    BundleWriter writer(device, u"bundle"_s);
    const BundlePart part = BundleWriter::partOf(u"bundle.json"_s, indexText);
    QVERIFY(writer.start({part}));
    QCOMPARE(writer.add(part, indexText + ' ').error().code, u"package-changed"_s);
    QCOMPARE(writer.add(part, QByteArray(indexText.size(), ' ')).error().code, u"package-changed"_s);
    QCOMPARE(writer.add(part, indexText.chopped(1)).error().code, u"package-changed"_s);
}

/// A stick that is exchanged, or a file that is written to, after it was found whole.
void tst_Bundle::changedBetweenVerifyingAndReading()
{
    QByteArray bytes = sample();
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    BundleReader reader(device, u"bundle"_s);
    QVERIFY(reader.verify());
    const BundlePart part = *reader.find(u"packages/1/payload"_s);
    device.close();
    bytes[part.offset + 3] = 'y';
    QVERIFY(device.open(QIODevice::ReadOnly));
    QCOMPARE(reader.content(part, 1000).error().code, u"bundle-file-damaged"_s);
}

/// A header for 9 GB, which octal digits cannot say, is understood, and its missing content noticed.
void tst_Bundle::sizesBeyondOctal()
{
    const QByteArray tar = TarWriter::header({.path = u"manifest.sha256"_s, .size = Q_INT64_C(9) << 30});
    QCOMPARE(tar.size(), 3 * 512);
    QCOMPARE(verdict(tar), u"bundle-damaged"_s); // no list of files is that long
    const QByteArray large =
        forged(lineOf(u"bundle.json"_s, indexText) + lineOf(u"more"_s, "x"), {{u"bundle.json"_s, indexText}})
            .chopped(1024);
    QCOMPARE(verdict(large + TarWriter::header({.path = u"more"_s, .size = Q_INT64_C(9) << 30}) + payload),
             u"bundle-truncated"_s);
}

QTEST_GUILESS_MAIN(tst_Bundle)
#include "tst_Bundle.moc"
