// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZipBuilder.h"
#include "base/Digest.h"
#include "package/PackageReader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

using Files = QMap<QString, QByteArray>;

const QByteArray description = R"(<?xml version="1.0" encoding="UTF-8"?>
<InstallationPackage FormatVersion="8.0">
  <Product License="NotRequired" AppClass="Application">
    <Release Version="9.0.001.02" BuildDate="2026-01-15" BuildNumber="1" Type="General"/>
    <Name><Long>Sample Echo Server</Long><Nickname>EchoSrv</Nickname></Name>
    <Language LocaleId="ENU"><Name>English (United States)</Name></Language>
    <Description>Answers what it is sent.</Description>
  </Product>
  <Platforms OSGroupName="linux">
    <Computer Type="Intel EM64T"><OS Name="Red Hat Enterprise Linux" Version="8"/></Computer>
  </Platforms>
</InstallationPackage>
)";

const QByteArray silentIni = "[IPCommon]\nInstallPath=/opt/echo\n";

Files sample(const QString &root)
{
    return {{root + u"ip_description.xml"_s, description},
            {root + u"install.sh"_s, "#!/bin/sh\n"},
            {root + u"genesys_silent.ini"_s, silentIni},
            {root + u"data.bin"_s, QByteArray(50'000, 'd')},
            {root + u"templates/Echo.apd"_s, "[Template]\nName=Echo\nType=107\nVersion=9.0\n[log]\nverbose=all\n"},
            {root + u"Echo.xml"_s, "<template name=\"Echo metadata\"/>"}};
}

QByteArray digestList(const Files &files, const QString &root)
{
    QByteArray list;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        list += Digest::ofBytes(file.value()).toLatin1() + "  " + file.key().mid(root.size()).toUtf8() + '\n';
    return list;
}

} // namespace

class tst_PackageReader : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void placesOfTheDescriptor_data()
    {
        QTest::addColumn<QString>("root");
        QTest::addColumn<bool>("isFolder");
        for (const QString &root : {QString(), u"ip/"_s, u"Echo/"_s, u"Echo/ip/"_s}) {
            QTest::newRow(qPrintable(u"zip "_s + root)) << root << false;
            QTest::newRow(qPrintable(u"folder "_s + root)) << root << true;
        }
    }
    void placesOfTheDescriptor()
    {
        QFETCH(QString, root);
        QFETCH(bool, isFolder);
        const QString path = store(sample(root), isFolder);
        const auto package = m_reader.open(path);
        QVERIFY2(package, package ? "" : qPrintable(package.error().text()));
        QCOMPARE(package->descriptor.key(), u"Sample Echo Server@9.0.001.02"_s);
        QCOMPARE(package->descriptor.root, root);
        QCOMPARE(package->format, isFolder ? u"folder"_s : u"zip"_s);
        QCOMPARE(package->silentIni, silentIni);
        QCOMPARE(package->templates.keys(), (QStringList{root + u"Echo.xml"_s, root + u"templates/Echo.apd"_s}));
        const TemplateInfo apd = package->descriptor.templates.at(1);
        QCOMPARE(apd.name, u"Echo"_s);
        QCOMPARE(apd.type, u"107"_s);
        QCOMPARE(apd.version, u"9.0"_s);
        QCOMPARE(package->descriptor.templates.at(0).name, u"Echo metadata"_s);
        QCOMPARE(package->sha256, isFolder ? QString() : Digest::ofFile(path));
    }

    void refusals_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const Files &files, const QString &code, const QString &named) {
            QTest::newRow(name) << files << code << named;
        };
        const Files good = sample(u"ip/"_s);
        const auto with = [](Files files, const QString &name, const QByteArray &bytes) {
            files.insert(name, bytes);
            return files;
        };
        const auto without = [](Files files, const QString &name) {
            files.remove(name);
            return files;
        };
        row("nothing in it", {{u"readme.txt"_s, "x"}}, u"package-no-descriptor"_s, {});
        row("too deep", sample(u"a/b/c/"_s), u"package-no-descriptor"_s, {});
        Files two = sample(u"A/"_s);
        two.insert(sample(u"B/"_s));
        row("two packages", two, u"package-no-descriptor"_s, u"several"_s);
        row("malformed", with(good, u"ip/ip_description.xml"_s, "<a"), u"descriptor-malformed"_s,
            u"ip_description.xml"_s);
        row("description over 1 MB", with(good, u"ip/ip_description.xml"_s, QByteArray(1'100'000, ' ')),
            u"descriptor-malformed"_s, u"1 MB"_s);
        row("no installer", without(good, u"ip/install.sh"_s), u"package-entry-missing"_s, u"install.sh"_s);
        row("silent.ini of UTF-16", with(good, u"ip/genesys_silent.ini"_s, "\xff\xfe[\0"), u"silent-ini-utf16"_s, {});
        row("silent.ini over 1 MB", with(good, u"ip/genesys_silent.ini"_s, QByteArray(1'100'000, '\n')),
            u"silent-ini-too-large"_s, {});
        const QByteArray list = digestList(good, u"ip/"_s);
        const QString listName = u"ip/manifest.sha256"_s;
        row("list: file not in it", with(with(good, listName, list), u"ip/extra"_s, "x"),
            u"package-manifest-mismatch"_s, u"ip/extra"_s);
        row("list: file missing", without(with(good, listName, list), u"ip/data.bin"_s), u"package-manifest-mismatch"_s,
            u"ip/data.bin"_s);
        row("list: file differs", with(with(good, listName, list), u"ip/data.bin"_s, "other"),
            u"package-manifest-mismatch"_s, u"ip/data.bin"_s);
        row("list: not a list", with(good, listName, "hello\n"), u"package-manifest-mismatch"_s, u"Line 1"_s);
        row("list: twice", with(good, listName, list + list), u"package-manifest-mismatch"_s, u"Line 7"_s);
        row("list above", with(good, u"manifest.sha256"_s, list), u"package-manifest-mismatch"_s, u"ip/"_s);
    }
    void refusals()
    {
        QFETCH(Files, files);
        QFETCH(QString, code);
        QFETCH(QString, named);
        for (const bool isFolder : {false, true}) {
            const auto package = m_reader.open(store(files, isFolder));
            QVERIFY(!package);
            QCOMPARE(package.error().code, code);
            QCOMPARE(package.error().kind, ErrorKind::Request);
            const QString text = package.error().text() + package.error().detail;
            QVERIFY2(text.contains(named), qPrintable(text));
        }
    }

    void listThatFits()
    {
        Files files = sample(u"ip/"_s);
        files.insert(u"ip/manifest.sha256"_s, digestList(files, u"ip/"_s));
        files.insert(u"ip/manifest.sha256.minisig"_s, "signature");
        files.insert(u"read_me.html"_s, "above the root");
        QVERIFY(m_reader.open(store(files, false)));
        QVERIFY(m_reader.open(store(files, true)));
    }

    void withoutSilentIni()
    {
        Files files = sample({});
        files.remove(u"genesys_silent.ini"_s);
        const auto package = m_reader.open(store(files, false));
        QVERIFY(package);
        QVERIFY(package->descriptor.silentIni.isEmpty());
    }

    void payloadIsTheArchive()
    {
        const QString path = store(sample({}), false);
        const auto package = m_reader.open(path);
        QVERIFY(package);
        QByteArray bytes;
        qint64 last = 0;
        const auto done = m_reader.streamPayload(*package, collectIn(bytes), [&last](qint64 at, qint64) { last = at; });
        QVERIFY(done);
        QCOMPARE(last, bytes.size());
        QCOMPARE(Digest::ofBytes(bytes), package->sha256);
    }

    void payloadThatChanged_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("gone") << u"remove"_s << u"media-gone"_s;
        QTest::newRow("shorter") << u"cut"_s << u"media-gone"_s;
        QTest::newRow("other bytes") << u"edit"_s << u"package-changed"_s;
    }
    void payloadThatChanged()
    {
        QFETCH(QString, what);
        QFETCH(QString, code);
        const auto package = m_reader.open(store(sample({}), false));
        QVERIFY(package);
        QFile file(package->path);
        if (what == "remove"_L1) {
            QVERIFY(file.remove());
        } else if (what == "cut"_L1) {
            QVERIFY(file.resize(file.size() / 2));
        } else {
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.putChar('?'));
            file.close();
        }
        QByteArray bytes;
        const auto done = m_reader.streamPayload(*package, collectIn(bytes));
        QVERIFY(!done);
        QCOMPARE(done.error().code, code);
    }

    // A look reads no content; what it did not see is found before the payload has been handed out.
    void lookThenStream_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("as it was") << u"nothing"_s << QString();
        QTest::newRow("a turned bit in a file") << u"bit"_s << u"archive-crc"_s;
        QTest::newRow("another package") << u"other"_s << u"package-changed"_s;
        QTest::newRow("a file off the list") << u"list"_s << u"package-manifest-mismatch"_s;
        QTest::newRow("gone") << u"remove"_s << u"media-gone"_s;
    }
    void lookThenStream()
    {
        QFETCH(QString, what);
        QFETCH(QString, code);
        Files files = sample({});
        files.insert(u"payload.bin"_s, QByteArray(300000, 'p'));
        if (what == "list"_L1)
            files.insert(u"manifest.sha256"_s, digestList(files, {}).replace(0, 4, "0000"));
        const QString path = store(files, false, 0);
        if (what == "bit"_L1)
            turnBit(path, QByteArray(1000, 'p'));
        const auto package = m_reader.look(path, {}, 0);
        QVERIFY(package);
        QVERIFY(!package->isVerified);
        QCOMPARE(package->sha256, QString());
        files[u"install.sh"_s] += "# another one\n";
        if (what == "other"_L1)
            store(files, false, 0);
        if (what == "remove"_L1)
            QVERIFY(QFile::remove(path));
        QByteArray bytes;
        const auto done = m_reader.streamPayload(*package, collectIn(bytes));
        QCOMPARE(done ? QString() : done.error().code, code);
        if (code.isEmpty())
            QVERIFY(done->isThere());
    }

    void lookAtASignedOneOpensIt()
    {
        const QString path = store(sample({}), false);
        write(path + u".minisig"_s, "untrusted comment: none");
        const auto package = m_reader.look(path, {}, 0);
        QVERIFY(package && package->isVerified);
        QCOMPARE(package->sha256, Digest::ofFile(path));
    }

    void folderPayloadOpensAgain()
    {
        const auto package = m_reader.open(store(sample(u"ip/"_s), true));
        QVERIFY(package);
        QByteArray bytes;
        QVERIFY(m_reader.streamPayload(*package, collectIn(bytes)));
        QCOMPARE(bytes.size(), package->payloadBytes);
        QFile tar(m_dir->filePath(u"stored.tar"_s));
        QVERIFY(tar.open(QIODevice::WriteOnly) && tar.write(bytes) == bytes.size());
        tar.close();
        const QString out = m_dir->filePath(u"out"_s);
        QVERIFY(m_helper.unpackTo(tar.fileName(), out, {}));
        QVERIFY(m_reader.open(out));
        QByteArray staged;
        QVERIFY(m_helper.streamTar(tar.fileName(), u"ip/"_s, {u"install.sh"_s}, collectIn(staged), {}));
        QVERIFY(staged.contains("install.sh"));
    }

private:
    static PackageReader::Sink collectIn(QByteArray &bytes)
    {
        return [&bytes](QByteArrayView more) -> Status {
            bytes.append(more);
            return {};
        };
    }

    static void turnBit(const QString &path, const QByteArray &around)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 at = file.readAll().indexOf(around);
        QVERIFY(at > 0 && file.seek(at + 500) && file.putChar('q'));
    }

    QString store(const Files &files, bool isFolder, quint16 method = 8) const
    {
        const QString name = m_dir->filePath(isFolder ? u"folder"_s : u"package.bin"_s);
        QList<ZipItem> items;
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            items.append({.name = file.key().toUtf8(), .data = file.value(), .method = method});
            if (isFolder)
                write(name + u'/' + file.key(), file.value());
        }
        if (!isFolder)
            write(name,
                  ZipBuilder{
                      .items = items, .prefix = {}, .suffix = {}, .comment = {}, .beforeDirectory = {}, .beforeEnd = {}}
                      .build());
        return name;
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test file cannot be written");
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    ArchiveHelper m_helper{QStringLiteral(CONVOY_BIN "/convoy-unpack")};
    PackageReader m_reader{m_helper};
};

QTEST_GUILESS_MAIN(tst_PackageReader)
#include "tst_PackageReader.moc"
