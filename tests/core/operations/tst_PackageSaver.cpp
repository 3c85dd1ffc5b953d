// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepositoryScene.h"
#include "operations/package/PackageSaver.h"

#include <QDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace convoy;
using namespace Qt::StringLiterals;

/// Copies that a disk cannot hold.
class tst_PackageSaver : public QObject
{
    Q_OBJECT

private slots:
    void whatFits_data();
    void whatFits();
    void diskThatHoldsNoSuchFile();
};

void tst_PackageSaver::whatFits_data()
{
    constexpr qint64 gibibyte = qint64(1) << 30;
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("fileSystem");
    QTest::addColumn<qint64>("freeBytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("small on FAT") << gibibyte << u"vfat"_s << 8 * gibibyte << QString();
    QTest::newRow("just fits on FAT") << 4 * gibibyte - 1 << u"vfat"_s << 8 * gibibyte << QString();
    QTest::newRow("4 GiB on FAT") << 4 * gibibyte << u"vfat"_s << 8 * gibibyte << u"target-file-too-large"_s;
    QTest::newRow("4 GiB on exFAT") << 4 * gibibyte << u"exfat"_s << 8 * gibibyte << QString();
    QTest::newRow("4 GiB on ext4") << 4 * gibibyte << u"ext4"_s << 8 * gibibyte << QString();
    QTest::newRow("full") << 4 * gibibyte << u"ext4"_s << gibibyte << u"target-full"_s;
    QTest::newRow("room not known") << 4 * gibibyte << u"nfs4"_s << qint64(-1) << QString();
}

void tst_PackageSaver::whatFits()
{
    QFETCH(const qint64, size);
    QFETCH(const QString, fileSystem);
    QFETCH(const qint64, freeBytes);
    QFETCH(const QString, code);
    StoredPackage package;
    package.size = size;
    package.format = u"zip"_s;
    const Status fits = checkTarget(package, u"/media/stick/p.zip"_s, {fileSystem, freeBytes});
    QCOMPARE(fits ? QString() : fits.error().code, code);
    if (code == u"target-full"_s)
        QVERIFY(fits.error().why.english().contains(u"3.0"_s)); // GiB that are missing
    if (!fits)
        QVERIFY(fits.error().what.english().contains(u"/media/stick/p.zip"_s) && !fits.error().remedy.isEmpty());
}

/// A file system that does not say what it is: the write itself is refused, and nothing is left.
void tst_PackageSaver::diskThatHoldsNoSuchFile()
{
    const RepositoryScene scene;
    const auto repository = scene.openAs(u"anna"_s);
    const auto stored =
        RepositoryScene::store(*repository, RepositoryScene::newPackage(), RepositoryScene::bytes(3 << 20));
    QVERIFY(stored);
    const QTemporaryDir target;
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{.rlim_cur = 2 << 20, .rlim_max = before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto saved = savePackage(*repository, *stored, target.filePath(u"copy.zip"_s));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_DFL);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, u"target-file-too-large"_s);
    QVERIFY(saved.error().what.english().contains(target.filePath(u"copy.zip"_s)));
    QVERIFY(QDir(target.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

QTEST_GUILESS_MAIN(tst_PackageSaver)
#include "tst_PackageSaver.moc"
