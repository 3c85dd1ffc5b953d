// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "PackageSamples.h"
#include "TestSigner.h"
#include "ZipBuilder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>

using namespace convoy::test;
using namespace Qt::StringLiterals;

class tst_Integrity : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void onlyTheGoodOneOfManySpoiledMedia();
    void scanShowsWhatSignaturesAreWorth();
    void signedFolderAndWhatItShows();
    void copiesKeepTheirSignature();
    void policyAllowsAndRefuses();
    void keysAddedListedAndRevoked();
    void olderMedia();

private:
    [[nodiscard]] QString put(const QString &name, const QByteArray &zip, const QByteArray &signature = {}) const;
    void spoilSignatures();
    void spoilArchives();
    void spoilContents();

    std::unique_ptr<CommandLine> m_line;
    QStringList m_spoiled;
};

void tst_Integrity::init()
{
    m_line = std::make_unique<CommandLine>();
    m_spoiled.clear();
    QVERIFY(m_line->makeRepository());
    const TestSigner publisher('a');
    const TestSigner lost('r');
    const QByteArray list = "convoy-revoked-keys 1\n" + lost.id().toLatin1() + " 2026-03-01 lost laptop\n";
    m_line->write(u"publisher.pub"_s, publisher.publicKey("The publisher"));
    m_line->write(u"lost.pub"_s, lost.publicKey("The lost one"));
    m_line->write(u"revoked.txt"_s, list);
    m_line->write(u"revoked.txt.minisig"_s, publisher.sign(list));
    QCOMPARE(m_line->json({u"key"_s, u"add"_s, m_line->file(u"publisher.pub"_s), m_line->file(u"lost.pub"_s)}).code, 0);
    QCOMPARE(m_line->json({u"key"_s, u"revoke"_s, m_line->file(u"revoked.txt"_s)}).code, 0);
}

QString tst_Integrity::put(const QString &name, const QByteArray &zip, const QByteArray &signature) const
{
    const QString path = m_line->file(u"media/"_s + name + u"/box.zip"_s);
    const bool isWritten = writeFile(path, zip) && (signature.isNull() || writeFile(path + u".minisig"_s, signature));
    return isWritten ? path : QString();
}

void tst_Integrity::spoilSignatures()
{
    const TestSigner publisher('a');
    const QByteArray zip = zipOfFiles(packageFiles("Box", "1.0"));
    const QByteArray good = publisher.sign(zip);
    const QList<QByteArray> lines = good.split('\n');
    const auto with = [&](int line, const QByteArray &text) {
        QList<QByteArray> changed = lines;
        changed[line] = text;
        return changed.join('\n');
    };
    const QByteArray otherAlgorithm = ("RS" + QByteArray::fromBase64(lines.at(1)).mid(2)).toBase64();
    m_spoiled += {put(u"unsigned"_s, zip),
                  put(u"unknown"_s, zip, TestSigner('x').sign(zip)),
                  put(u"revoked"_s, zip, TestSigner('r').sign(zip)),
                  put(u"changed"_s, zip, publisher.sign(zip + ' ')),
                  put(u"comment"_s, zip, QByteArray(good).replace("timestamp:17", "timestamp:18")),
                  put(u"empty"_s, zip, ""_ba),
                  put(u"cut"_s, zip, good.first(good.indexOf("trusted comment: t"))),
                  put(u"first"_s, zip, with(0, "hello")),
                  put(u"base64"_s, zip, with(1, '*' + lines.at(1).mid(1))),
                  put(u"algorithm"_s, zip, with(1, otherAlgorithm)),
                  put(u"third"_s, zip, with(2, "hello")),
                  put(u"fourth"_s, zip, with(3, lines.at(3).first(20))),
                  put(u"long"_s, zip, QByteArray(50'000, 'x'))};
}

void tst_Integrity::spoilArchives()
{
    const TestSigner publisher('a');
    const auto signedZip = [&](const QString &name, const QByteArray &zip) {
        return put(name, zip, publisher.sign(zip));
    };
    const Files files = packageFiles("Box", "1.0");
    const QByteArray zip = zipOfFiles(files);
    QByteArray flipped = zip;
    const qsizetype at = flipped.indexOf("# Box");
    flipped[at] = char(flipped.at(at) ^ 1);
    const auto withEntry = [&](const ZipItem &item) {
        ZipBuilder builder{};
        for (auto file = files.cbegin(); file != files.cend(); ++file)
            builder.items += ZipItem{.name = file.key(), .data = file.value()};
        builder.items += item;
        return builder.build();
    };
    m_spoiled += {signedZip(u"truncated"_s, zip.first(zip.size() / 2)),
                  signedZip(u"flipped"_s, flipped),
                  signedZip(u"path"_s, withEntry({.name = "../evil", .data = "x"})),
                  signedZip(u"twice"_s, withEntry({.name = "install.sh", .data = "x"})),
                  signedZip(u"encrypted"_s, withEntry({.name = "secret", .data = "x", .flags = 1})),
                  signedZip(u"device"_s, withEntry({.name = "device", .data = {}, .mode = 0020644}))};
}

void tst_Integrity::spoilContents()
{
    const TestSigner publisher('a');
    const auto signedZip = [&](const QString &name, const QByteArray &zip) {
        return put(name, zip, publisher.sign(zip));
    };
    Files differs = withManifest(packageFiles("Box", "1.0"));
    differs["install.sh"] = "#!/bin/sh\n# Bad\n";
    Files more = withManifest(packageFiles("Box", "1.0"));
    more.insert("more.sh", "x");
    Files less = withManifest(packageFiles("Box", "1.0"));
    less.insert("manifest.sha256", less.value("manifest.sha256") + QByteArray(64, '0') + "  gone.sh\n");
    Files noDescriptor = packageFiles("Box", "1.0");
    noDescriptor.remove("convoy-package.yaml");
    Files malformed = packageFiles("Box", "1.0");
    malformed["convoy-package.yaml"] += "surprise: 1\n";
    m_spoiled += {signedZip(u"differs"_s, zipOfFiles(differs)),
                  signedZip(u"more"_s, zipOfFiles(more)),
                  signedZip(u"less"_s, zipOfFiles(less)),
                  signedZip(u"no-descriptor"_s, zipOfFiles(noDescriptor)),
                  signedZip(u"malformed"_s, zipOfFiles(malformed)),
                  signedZip(u"older"_s, zipOfFiles(packageFiles("Known", "1.0")))};
    // A link that the signed list knows nothing of.
    Files folder = withManifest(packageFiles("Box", "1.0"));
    folder.insert("manifest.sha256.minisig", publisher.sign(folder.value("manifest.sha256")));
    const QString path = m_line->file(u"media/link/Box"_s);
    if (writeFolder(path, folder) && QFile::link(u"install.sh"_s, path + u"/again.sh"_s))
        m_spoiled += path;
}

// proves T10, A08
void tst_Integrity::onlyTheGoodOneOfManySpoiledMedia()
{
    const TestSigner publisher('a');
    const QByteArray known = zipOfFiles(packageFiles("Known", "2.0"));
    QCOMPARE(m_line->json({u"package"_s, u"import"_s, put(u"known"_s, known, publisher.sign(known))}).code, 0);
    QCOMPARE(m_line->json({u"policy"_s, u"set"_s, u"unsigned=refuse"_s}).code, 0);
    spoilSignatures();
    spoilArchives();
    spoilContents();
    QVERIFY(!m_spoiled.contains(QString()));
    QVERIFY2(m_spoiled.size() >= 20, QByteArray::number(m_spoiled.size()).constData());
    const QByteArray zip = zipOfFiles(packageFiles("Box", "1.0"));
    const QString good = put(u"good"_s, zip, publisher.sign(zip));
    const Answer answer = m_line->json(QStringList{u"package"_s, u"import"_s} + m_spoiled + QStringList{good});
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.json().value(u"imported"_s).toArray().size(), 1);
    QStringList messages;
    for (const QJsonValue &value : answer.json().value(u"refused"_s).toArray()) {
        QString message = value[u"message"_s].toString();
        message.replace(value[u"path"_s].toString(), u"FILE"_s);
        message.replace(u"FILE.minisig"_s, u"SIGNATURE"_s);
        QVERIFY2(!messages.contains(message), qPrintable(message));
        messages += message;
    }
    QCOMPARE(messages.size(), m_spoiled.size());
    const QJsonArray stored = m_line->json({u"package"_s, u"list"_s}).json().value(u"packages"_s).toArray();
    QCOMPARE(stored.size(), 2); // the one that made "Known 1.0" old, and the good one
    QVERIFY(!QFile::exists(m_line->file(u"media/evil"_s)));
}

void tst_Integrity::scanShowsWhatSignaturesAreWorth()
{
    const TestSigner publisher('a');
    const QByteArray zip = zipOfFiles(packageFiles("Box", "1.0"));
    const QByteArray inside = [&] {
        Files files = withManifest(packageFiles("Box", "1.0"));
        files.insert("manifest.sha256.minisig", publisher.sign(files.value("manifest.sha256")));
        return zipOfFiles(files);
    }();
    const QList<std::pair<QString, QString>> media{
        {put(u"1"_s, zip), u"none"_s},
        {put(u"2"_s, zip, publisher.sign(zip)), u"good"_s},
        {put(u"3"_s, zip, publisher.sign(zip, TestSigner::Kind::Legacy)), u"good"_s},
        {put(u"4"_s, zip, publisher.sign(zip + ' ')), u"bad"_s},
        {put(u"5"_s, zip, "hello"), u"bad"_s},
        {put(u"6"_s, zip, TestSigner('x').sign(zip)), u"unknown-signer"_s},
        {put(u"7"_s, zip, TestSigner('r').sign(zip)), u"revoked"_s},
        {put(u"8"_s, inside), u"good"_s},
        // The one beside counts: it covers every byte.
        {put(u"9"_s, inside, TestSigner('x').sign(inside)), u"unknown-signer"_s}};
    QStringList paths;
    QStringList expected;
    for (const auto &[path, word] : media) {
        paths += path;
        expected += word;
    }
    const Answer answer = m_line->json(QStringList{u"media"_s, u"scan"_s} + paths);
    QCOMPARE(answer.code, 0);
    QStringList words;
    for (const QJsonValue &package : answer.json().value(u"packages"_s).toArray())
        words += package[u"signature"_s].toString();
    QCOMPARE(words, expected);
}

// proves U70
void tst_Integrity::signedFolderAndWhatItShows()
{
    const TestSigner publisher('a');
    Files files = withManifest(packageFiles("Box", "1.0"));
    files.insert("manifest.sha256.minisig", publisher.sign(files.value("manifest.sha256")));
    const QString folder = m_line->file(u"media/Box"_s);
    QVERIFY(writeFolder(folder, files));
    QCOMPARE(m_line->json({u"policy"_s, u"set"_s, u"unsigned=refuse"_s}).code, 0);
    QCOMPARE(m_line->json({u"package"_s, u"import"_s, folder}).code, 0);
    const Answer shown = m_line->json({u"package"_s, u"show"_s, u"Box"_s});
    const QJsonObject package = shown.json().value(u"packages"_s).toArray().first().toObject();
    QCOMPARE(package.value(u"signature"_s), u"good"_s);
    const QJsonObject signature = package.value(u"signatureDetails"_s).toObject();
    QCOMPARE(signature.value(u"signer"_s), u"The publisher"_s);
    QCOMPARE(signature.value(u"key"_s), publisher.id());
    QCOMPARE(signature.value(u"signed"_s), u"2026-01-01T00:00:00.000Z"_s);
    QVERIFY(QDateTime::fromString(signature.value(u"checked"_s).toString(), Qt::ISODateWithMs).isValid());
    QCOMPARE(package.value(u"importedFrom"_s), folder);
    const QByteArray text = m_line->run({u"package"_s, u"show"_s, u"Box"_s}).out;
    QVERIFY(text.contains("The publisher") && text.contains(publisher.id().toLatin1()));
}

void tst_Integrity::copiesKeepTheirSignature()
{
    const QByteArray zip = zipOfFiles(packageFiles("Box", "1.0"));
    const QByteArray signature = TestSigner('a').sign(zip);
    QCOMPARE(m_line->json({u"policy"_s, u"set"_s, u"unsigned=refuse"_s}).code, 0);
    QCOMPARE(m_line->json({u"package"_s, u"import"_s, put(u"1"_s, zip, signature)}).code, 0);
    const QString copy = m_line->file(u"copy.zip"_s);
    QCOMPARE(m_line->json({u"package"_s, u"save"_s, u"Box"_s, u"--to"_s, copy}).code, 0);
    QFile beside(copy + u".minisig"_s);
    QVERIFY(beside.open(QIODevice::ReadOnly));
    QCOMPARE(beside.readAll(), signature);
    // Another repository that refuses what is not signed takes it from this one.
    const QStringList other{u"--repository"_s, u"sqlite:"_s + m_line->file(u"other.sqlite"_s), u"--operator"_s,
                            u"tester"_s, u"--json"_s};
    QCOMPARE(m_line->bare(other + QStringList{u"repository"_s, u"init"_s}).code, 0);
    QCOMPARE(m_line->bare(other + QStringList{u"key"_s, u"add"_s, m_line->file(u"publisher.pub"_s)}).code, 0);
    QCOMPARE(m_line->bare(other + QStringList{u"policy"_s, u"set"_s, u"unsigned=refuse"_s}).code, 0);
    const Answer taken = m_line->bare(other + QStringList{u"package"_s, u"import"_s, m_line->repositoryPath()});
    QVERIFY2(taken.code == 0, taken.err.constData());
}

void tst_Integrity::policyAllowsAndRefuses()
{
    QCOMPARE(m_line->json({u"policy"_s, u"show"_s}).json().value(u"policy"_s)[u"unsigned"_s], u"allow"_s);
    const QByteArray zip = zipOfFiles(packageFiles("Box", "1.0"));
    const QString bare = put(u"bare"_s, zip);
    const QString unknown = put(u"unknown"_s, zipOfFiles(packageFiles("Crate", "1.0")),
                                TestSigner('x').sign(zipOfFiles(packageFiles("Crate", "1.0"))));
    const QString bad = put(u"bad"_s, zip, TestSigner('a').sign("other"));
    const QString revoked = put(u"revoked"_s, zip, TestSigner('r').sign(zip));
    const auto codes = [&] {
        QStringList found;
        const Answer answer = m_line->json({u"package"_s, u"import"_s, bare, unknown, bad, revoked});
        for (const QJsonValue &value : answer.json().value(u"refused"_s).toArray())
            found += value[u"code"_s].toString();
        return found;
    };
    QCOMPARE(m_line->json({u"policy"_s, u"set"_s, u"unsigned=refuse"_s}).json().value(u"policy"_s)[u"unsigned"_s],
             u"refuse"_s);
    QCOMPARE(codes(), (QStringList{u"signature-missing"_s, u"signature-unknown-signer"_s, u"signature-bad"_s,
                                   u"signature-revoked"_s}));
    QCOMPARE(m_line->json({u"policy"_s, u"set"_s, u"unsigned=allow"_s}).code, 0);
    // What is known to be wrong stays out whatever the policy.
    QCOMPARE(codes(), (QStringList{u"package-exists"_s, u"package-exists"_s}));
    const Answer shown = m_line->json({u"package"_s, u"show"_s, u"Crate"_s});
    QCOMPARE(shown.json().value(u"packages"_s)[0][u"signature"_s], u"unknown-signer"_s);
    QCOMPARE(m_line->json({u"policy"_s, u"set"_s, u"unsigned=perhaps"_s}).errorCode(), u"bad-value"_s);
}

void tst_Integrity::keysAddedListedAndRevoked()
{
    const auto states = [&] {
        QStringList found;
        for (const QJsonValue &key : m_line->json({u"key"_s, u"list"_s}).json().value(u"keys"_s).toArray())
            found += key[u"name"_s].toString() + u' ' + key[u"state"_s].toString();
        return found;
    };
    QCOMPARE(states(), (QStringList{u"The lost one revoked"_s, u"The publisher trusted"_s}));
    const QByteArray before = m_line->contents();
    QCOMPARE(m_line->json({u"key"_s, u"add"_s, m_line->file(u"publisher.pub"_s)}).errorCode(), u"key-known"_s);
    QCOMPARE(m_line->json({u"key"_s, u"add"_s, m_line->file(u"revoked.txt"_s)}).errorCode(), u"key-malformed"_s);
    QCOMPARE(m_line->json({u"key"_s, u"add"_s, m_line->file(u"none.pub"_s)}).errorCode(), u"key-unreadable"_s);
    m_line->write(u"revoked.txt"_s, "convoy-revoked-keys 1\n" + TestSigner('a').id().toLatin1() + " 2026-03-01 ha\n");
    QCOMPARE(m_line->json({u"key"_s, u"revoke"_s, m_line->file(u"revoked.txt"_s)}).errorCode(),
             u"revocations-signature"_s);
    QCOMPARE(m_line->contents(), before);
}

// proves T11 (the command line)
void tst_Integrity::olderMedia()
{
    const QString old = put(u"old"_s, zipOfFiles(packageFiles("Box", "1.0")));
    const QString fresh = put(u"new"_s, zipOfFiles(packageFiles("Box", "2.0")));
    QCOMPARE(m_line->json({u"package"_s, u"import"_s, fresh}).code, 0);
    QCOMPARE(m_line->json({u"package"_s, u"delete"_s, u"Box"_s, u"--yes"_s}).code, 0);
    const Answer refused = m_line->json({u"package"_s, u"import"_s, old});
    QCOMPARE(refused.code, 2);
    const QJsonObject why = refused.json().value(u"refused"_s).toArray().first().toObject();
    QCOMPARE(why.value(u"code"_s), u"package-older"_s);
    QVERIFY(why.value(u"message"_s).toString().contains(u"2.0"_s));
    QCOMPARE(m_line->json({u"package"_s, u"import"_s, old, u"--allow-older"_s, u"  "_s}).errorCode(), u"bad-value"_s);
    QCOMPARE(m_line->json({u"package"_s, u"import"_s, old, u"--allow-older"_s, u"plant 7"_s}).code, 0);
    const Answer shown = m_line->json({u"package"_s, u"show"_s, u"Box"_s});
    QCOMPARE(shown.json().value(u"packages"_s)[0][u"olderReason"_s], u"plant 7"_s);
}

QTEST_GUILESS_MAIN(tst_Integrity)
#include "tst_Integrity.moc"
