// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/MediaScanner.h"
#include "package/descriptor/NaturalOrder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

const QString medium = QStringLiteral(CONVOY_SAMPLE_MEDIA);
const QString helper = QStringLiteral(CONVOY_BIN "/convoy-unpack");

MediaScanner scanner()
{
    return MediaScanner(PackageReader(ArchiveHelper(helper)));
}

bool write(const QString &file, const QByteArray &bytes)
{
    QFile output(file);
    return QDir().mkpath(QFileInfo(file).path()) && output.open(QIODevice::WriteOnly)
           && output.write(bytes) == bytes.size();
}

QByteArray manifest(const QByteArray &name)
{
    return "format: 1\nname: " + name + "\nversion: 1.0\nkind: media\n";
}

QStringList names(const MediaScan &scan)
{
    QStringList all;
    for (const auto &package : scan.packages)
        all += package.descriptor.displayName();
    return all;
}

} // namespace

class tst_MediaScanner : public QObject
{
    Q_OBJECT

private slots:
    void sampleMedia();
    void oneArchive();
    void foldersInNaturalOrder();
    void problemsAreNamed();
    void fourLevelsDown();
    void linksToFoldersAreNotFollowed();
    void unreadable_data();
    void unreadable();
    void noPermission();
    void cancelled();
    void naturalOrder_data();
    void naturalOrder();
};

void tst_MediaScanner::sampleMedia()
{
    QStringList asked;
    const auto scan = scanner().scan(medium, {}, [&](const QString &path) { asked += QFileInfo(path).fileName(); });
    QVERIFY2(scan.has_value(), scan ? "" : qPrintable(scan.error().english()));
    for (const auto &problem : scan->problems)
        QVERIFY2(false, qPrintable(problem.error.english()));
    QCOMPARE(names(*scan), (QStringList{u"Sample Echo Server 9.0.001.02"_s, u"Sample Echo Server 9.0.002.05"_s}));
    const OpenedPackage &package = scan->packages.constFirst();
    QCOMPARE(package.descriptor.nickname, u"EchoSrv"_s);
    QCOMPARE(package.descriptor.locale, u"ENU"_s);
    QCOMPARE(package.descriptor.source, u"both"_s);
    QCOMPARE(package.descriptor.root, u"ip/"_s);
    QCOMPARE(package.descriptor.os.constFirst().displayName(), u"Linux (64 bit)"_s);
    QVERIFY(package.descriptor.description.startsWith("A small server"_L1));
    QCOMPARE(package.templates.size(), 2);
    QVERIFY(package.descriptor.isSecret(u"ConfigServer"_s, u"Password"_s));
    QVERIFY(package.silentIni.contains("InstallPath=${host.home}/echosrv"));
    QVERIFY(asked.contains(u"IP_EchoSrv_9000205b1_ENU_linux.zip"_s));
}

void tst_MediaScanner::oneArchive()
{
    const auto scan = scanner().scan(medium + u"/IP_EchoSrv_9000205b1_ENU_linux.zip"_s);
    QVERIFY(scan.has_value());
    QCOMPARE(names(*scan), QStringList{u"Sample Echo Server 9.0.002.05"_s});
}

void tst_MediaScanner::foldersInNaturalOrder()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"disc10/convoy-package.yaml"_s), manifest("Ten")));
    QVERIFY(write(folder.filePath(u"disc2/ip/convoy-package.yaml"_s), manifest("Two")));
    QVERIFY(write(folder.filePath(u"disc2/ip/inner/convoy-package.yaml"_s), manifest("Not looked for")));
    QVERIFY(write(folder.filePath(u"notes.txt"_s), "nothing"));
    const auto scan = scanner().scan(folder.path());
    QVERIFY(scan.has_value());
    QCOMPARE(names(*scan), (QStringList{u"Two 1.0"_s, u"Ten 1.0"_s}));
    QVERIFY(scan->problems.isEmpty());
}

void tst_MediaScanner::problemsAreNamed()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"broken.zip"_s), "no zip"));
    QVERIFY(write(folder.filePath(u"bad/convoy-package.yaml"_s), "format: 1\nx: y\n"));
    const auto scan = scanner().scan(folder.path());
    QVERIFY(scan.has_value());
    QVERIFY(scan->packages.isEmpty());
    QCOMPARE(scan->problems.size(), 2);
    QCOMPARE(scan->problems.at(0).path, folder.filePath(u"bad"_s));
    QCOMPARE(scan->problems.at(0).error.code, u"descriptor-malformed"_s);
    QCOMPARE(scan->problems.at(1).path, folder.filePath(u"broken.zip"_s));
}

void tst_MediaScanner::fourLevelsDown()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"1/2/3/4/convoy-package.yaml"_s), manifest("Deep")));
    QVERIFY(write(folder.filePath(u"1/2/3/x/5/convoy-package.yaml"_s), manifest("Too deep")));
    const auto scan = scanner().scan(folder.path());
    QVERIFY(scan.has_value());
    QCOMPARE(names(*scan), QStringList{u"Deep 1.0"_s});
}

void tst_MediaScanner::linksToFoldersAreNotFollowed()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"a/convoy-package.yaml"_s), manifest("A")));
    QVERIFY(QFile::link(folder.path(), folder.filePath(u"b"_s)));
    const auto scan = scanner().scan(folder.path());
    QVERIFY(scan.has_value());
    QCOMPARE(names(*scan), QStringList{u"A 1.0"_s});
}

void tst_MediaScanner::unreadable_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("message");
    QTest::newRow("not there") << u"/nowhere/at/all"_s << u"There is nothing at /nowhere/at/all."_s;
    QTest::newRow("neither folder nor archive")
        << u"/etc/passwd"_s << u"/etc/passwd is neither a folder nor an archive that can hold a package."_s;
    QTest::newRow("below a file") << u"/etc/passwd/x"_s << u"There is nothing at /etc/passwd/x."_s;
}

void tst_MediaScanner::unreadable()
{
    QFETCH(QString, path);
    const auto scan = scanner().scan(path);
    QVERIFY(!scan.has_value());
    QCOMPARE(scan.error().code, u"media-unreadable"_s);
    QCOMPARE(scan.error().kind, ErrorKind::Request);
    QTEST(scan.error().what.english(), "message");
    QVERIFY(!scan.error().remedy.isEmpty());
}

void tst_MediaScanner::noPermission()
{
    if (geteuid() == 0)
        QSKIP("the superuser may read everything");
    const QTemporaryDir folder;
    const QString closed = folder.filePath(u"closed"_s);
    QVERIFY(write(closed + u"/convoy-package.yaml"_s, manifest("A")));
    QVERIFY(QFile::setPermissions(closed, QFile::Permissions()));
    const auto scan = scanner().scan(closed);
    const auto around = scanner().scan(folder.path());
    QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!scan.has_value());
    QCOMPARE(scan.error().what.english(), u"%1 may not be read by this user."_s.arg(closed));
    QVERIFY(around.has_value());
    QCOMPARE(around->problems.size(), 1);
}

void tst_MediaScanner::cancelled()
{
    const CancelToken cancel;
    cancel.cancel();
    const auto scan = scanner().scan(medium, cancel);
    QVERIFY(!scan.has_value());
    QCOMPARE(scan.error().code, u"cancelled"_s);
}

void tst_MediaScanner::naturalOrder_data()
{
    QTest::addColumn<QStringList>("sorted");
    QTest::newRow("numbers") << QStringList{u"disc2"_s, u"disc10"_s, u"disc10a"_s};
    QTest::newRow("zeros") << QStringList{u"a007"_s, u"a07"_s, u"a7"_s, u"a8"_s};
    QTest::newRow("prefix") << QStringList{u""_s, u"a"_s, u"a1"_s, u"ab"_s};
    QTest::newRow("longer than any integer") << QStringList{u"9"_s, u"99999999999999999999999999"_s};
}

void tst_MediaScanner::naturalOrder()
{
    QFETCH(QStringList, sorted);
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        for (qsizetype j = 0; j < sorted.size(); ++j)
            QCOMPARE(isNaturallyLess(sorted.at(i), sorted.at(j)), i < j);
    }
}

QTEST_GUILESS_MAIN(tst_MediaScanner)
#include "tst_MediaScanner.moc"
