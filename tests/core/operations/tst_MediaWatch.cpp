// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallDisk.h"
#include "operations/source/MediaWatch.h"
#include "operations/source/MountTable.h"
#include "operations/source/SourceLocation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

const QByteArray table = R"(22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 8:17 / /media/anna/STICK\040ONE rw,nosuid - vfat /dev/sdb1 rw,uid=1000
31 22 11:0 / /somewhere/disc ro,nosuid - iso9660 /dev/sr0 ro
32 22 0:50 / /mnt/media rw - cifs //SERVER/Media/discs rw,username=anna
33 22 0:51 / /srv/nfs rw shared:5 master:2 - nfs4 host:/export rw
34 22 0:52 / /media/anna/STICK\040ONE ro - vfat /dev/sdc1 ro
not a line
)";

} // namespace

/// What is mounted where, and media that come and go.
class tst_MediaWatch : public QObject
{
    Q_OBJECT

private slots:
    void readsTheTable();
    void tellsLocalFromRemote_data();
    void tellsLocalFromRemote();
    void findsAMountedShare_data();
    void findsAMountedShare();
    void listsMedia();
    void noticesAMedium();
};

void tst_MediaWatch::readsTheTable()
{
    const MountTable mounts = MountTable::parse(table);
    QCOMPARE(mounts.mounts().size(), 6);
    QCOMPARE(mounts.mounts().at(1), (MountTable::Mount{u"/media/anna/STICK ONE"_s, u"vfat"_s, u"/dev/sdb1"_s, false}));
    QVERIFY(mounts.mounts().at(2).isReadOnly);
    QCOMPARE(mounts.mounts().at(4).fileSystem, u"nfs4"_s); // behind two optional fields
    QVERIFY(!MountTable::ofSystem().mounts().isEmpty());
}

void tst_MediaWatch::tellsLocalFromRemote_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isLocal");
    QTest::newRow("disk") << u"/etc"_s << true;
    QTest::newRow("relative steps") << u"/etc/../etc/./passwd"_s << true;
    QTest::newRow("not there") << u"/no/such/path"_s << true;
}

// proves E24
void tst_MediaWatch::tellsLocalFromRemote()
{
    QFETCH(const QString, path);
    QFETCH(const bool, isLocal);
    QCOMPARE(MountTable::parse(table).isLocal(path), isLocal);
    const QTemporaryDir folder;
    const QByteArray point = QFile::encodeName(QFileInfo(folder.path()).canonicalFilePath());
    for (const char *remote : {"nfs4", "cifs", "smb3", "fuse.sshfs", "9p"}) {
        const MountTable mounts = MountTable::parse(table + "40 22 0:60 / " + point + " rw - " + remote + " x rw\n");
        QVERIFY2(!mounts.isLocal(folder.path()), remote);
        QVERIFY(!mounts.isLocal(folder.filePath(u"not/yet/there"_s)));
        QVERIFY(mounts.isLocal(path));
    }
    for (const char *local : {"ext4", "vfat", "iso9660", "udf", "fuse.ntfs-3g", "tmpfs"})
        QVERIFY2(
            MountTable::parse(table + "40 22 0:60 / " + point + " rw - " + local + " x rw\n").isLocal(folder.path()),
            local);
}

void tst_MediaWatch::findsAMountedShare_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("path");
    QTest::newRow("UNC") << u"\\\\server\\media\\discs\\one"_s << u"/mnt/media/one"_s;
    QTest::newRow("the mounted folder itself") << u"\\\\Server\\Media\\Discs"_s << u"/mnt/media"_s;
    QTest::newRow("long form") << u"\\\\?\\UNC\\server\\media\\discs\\one"_s << u"/mnt/media/one"_s;
    QTest::newRow("with slashes") << u"//server/media/discs/one/"_s << u"/mnt/media/one"_s;
    QTest::newRow("smb") << u"smb://anna@server/media/discs/two%20words"_s << u"/mnt/media/two words"_s;
    QTest::newRow("above what is mounted") << u"\\\\server\\media"_s << QString();
    QTest::newRow("another folder beside it") << u"\\\\server\\media\\discs2"_s << QString();
    QTest::newRow("another server") << u"\\\\other\\media\\discs"_s << QString();
    QTest::newRow("another port") << u"smb://server:4455/media/discs"_s << QString();
}

void tst_MediaWatch::findsAMountedShare()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, path);
    const auto location = SourceLocation::parse(typed);
    QVERIFY(location);
    QCOMPARE(location->kind, SourceLocation::Kind::Share);
    QCOMPARE(MountTable::parse(table).pathOf(*location), path);
}

void tst_MediaWatch::listsMedia()
{
    const auto media = MediaWatch::mediaOf(MountTable::parse(table), {u"/media"_s});
    QCOMPARE(media.size(), 2);
    QCOMPARE(media.at(0).path, u"/media/anna/STICK ONE"_s); // the later mount hides the earlier
    QVERIFY(media.at(0).isReadOnly);
    QCOMPARE(media.at(0).label, u"STICK ONE"_s);
    QCOMPARE(media.at(1).path, u"/somewhere/disc"_s); // a disc, wherever it is
}

void tst_MediaWatch::noticesAMedium()
{
    const QTemporaryDir root;
    const QString first = root.filePath(u"first"_s);
    const QString stick = QFileInfo(root.path()).canonicalFilePath() + u"/STICK"_s;
    QVERIFY(QDir().mkpath(first) && QDir().mkpath(stick));
    // Gives this process mounts of its own; the table has to be opened after it.
    if (!test::mountSmallDisk(first, 1))
        QSKIP("this user may not mount a disk");
    MediaWatch watch(nullptr, {QFileInfo(root.path()).canonicalFilePath()});
    QCOMPARE(watch.media().size(), 1);
    QSignalSpy changed(&watch, &MediaWatch::changed);
    QCOMPARE(::mount("none", QFile::encodeName(stick).constData(), "tmpfs", MS_RDONLY, "size=1m"), 0);
    QTRY_COMPARE(watch.media().size(), 2);
    QCOMPARE(watch.media().at(0).path, stick);
    QCOMPARE(watch.media().at(0).label, u"STICK"_s);
    QVERIFY(watch.media().at(0).isReadOnly);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(::umount(QFile::encodeName(stick).constData()), 0);
    QTRY_COMPARE(watch.media().size(), 1);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(::umount(QFile::encodeName(first).constData()), 0);
}

QTEST_GUILESS_MAIN(tst_MediaWatch)
#include "tst_MediaWatch.moc"
