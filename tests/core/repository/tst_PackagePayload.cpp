// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepositoryScene.h"
#include "base/Digest.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <csignal>
#include <thread>
#include <unistd.h>

using namespace convoy;
using namespace Qt::StringLiterals;

/// What becomes of the bytes: memory, disk, other processes, damage.
class tst_PackagePayload : public QObject
{
    Q_OBJECT
private slots:
    void uncommittedLeavesNothing();
    void removedRoomGoesBackToTheDisk();
    void killedImportLeavesNothing_data();
    void killedImportLeavesNothing();
    void runningImportOfAnotherIsLeftAlone();
    void fullDisk();
    void importReadAndImportAtOnce();
    void memoryStaysConstant();
    void flippedByteIsFound();
    void missingChunkIsFound();
};

namespace {

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

} // namespace

void tst_PackagePayload::uncommittedLeavesNothing()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const qint64 before = QFileInfo(scene.payloadPath()).size();
    {
        auto import = repository->packages().beginImport(RepositoryScene::newPackage());
        QVERIFY(import && (*import)->write(RepositoryScene::bytes(40 << 20)));
        QVERIFY(repository->packages().list()->isEmpty());
        QTRY_VERIFY(QFileInfo(scene.payloadPath()).size() > before + (20 << 20));
    }
    QVERIFY(repository->packages().list()->isEmpty());
    QCOMPARE(scene.count(scene.payloadPath(), u"payloads"_s), 0);
    QCOMPARE(scene.count(scene.payloadPath(), u"chunks"_s), 0);
    QVERIFY(QFileInfo(scene.payloadPath()).size() < before + (1 << 20));
}

void tst_PackagePayload::removedRoomGoesBackToTheDisk()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    for (int i = 1; i <= 3; ++i) {
        const NewPackage package = RepositoryScene::newPackage(RepositoryScene::echo(QString::number(i)));
        QVERIFY(RepositoryScene::store(*repository, package, RepositoryScene::bytes(10 << 20, i)));
    }
    const qint64 before = QFileInfo(scene.payloadPath()).size();
    QVERIFY(repository->packages().remove(1)); // from the beginning of the file
    QVERIFY(QFileInfo(scene.payloadPath()).size() < before - (9 << 20));
    QCOMPARE(*RepositoryScene::read(*repository, 3), RepositoryScene::bytes(10 << 20, 3));
    QVERIFY(repository->verify().isEmpty());
}

void tst_PackagePayload::killedImportLeavesNothing_data()
{
    QTest::addColumn<bool>("replace");
    QTest::newRow("a new package") << false;
    QTest::newRow("a replacement") << true;
}

void tst_PackagePayload::killedImportLeavesNothing()
{
    QFETCH(bool, replace);
    RepositoryScene scene;
    const QByteArray old = RepositoryScene::bytes(2 << 20);
    auto repository = scene.open();
    QVERIFY(RepositoryScene::store(*repository, RepositoryScene::newPackage(), old));
    repository.reset();
    QProcess helper;
    QCOMPARE(RepositoryScene::startHelper(helper, {u"import"_s, scene.path(), replace ? u"9.0.001.02"_s : u"7"_s,
                                                   replace ? u"replace"_s : QString()}),
             "ready");
    QVERIFY(scene.count(scene.payloadPath(), u"chunks"_s) > 30);
    ::kill(static_cast<pid_t>(helper.processId()), SIGKILL);
    QVERIFY(helper.waitForFinished());
    repository = scene.open();
    QVERIFY(repository);
    QCOMPARE(repository->packages().list()->size(), 1);
    QCOMPARE(*RepositoryScene::read(*repository, 1), old);
    QCOMPARE(scene.count(scene.payloadPath(), u"payloads"_s), 1);
    QCOMPARE(scene.count(scene.payloadPath(), u"chunks"_s), 2);
    QVERIFY(repository->verify().isEmpty());
}

void tst_PackagePayload::runningImportOfAnotherIsLeftAlone()
{
    RepositoryScene scene;
    scene.open().reset();
    QProcess helper;
    QCOMPARE(RepositoryScene::startHelper(helper, {u"import"_s, scene.path(), u"7"_s}), "ready");
    const qint64 before = scene.count(scene.payloadPath(), u"chunks"_s);
    QVERIFY(scene.open());
    QCOMPARE(scene.count(scene.payloadPath(), u"chunks"_s), before);
    // The same on another machine, whose processes cannot be seen: only its silence tells.
    const auto raw = scene.raw(scene.payloadPath());
    QVERIFY(raw->exec(u"UPDATE payloads SET importer_machine = 'elsewhere', importer_process = 1"_s));
    QVERIFY(scene.open());
    QCOMPARE(scene.count(scene.payloadPath(), u"chunks"_s), before);
    QVERIFY(raw->exec(u"UPDATE payloads SET heartbeat = '2026-01-01T00:00:00.000Z'"_s));
    QVERIFY(scene.open());
    QCOMPARE(scene.count(scene.payloadPath(), u"chunks"_s), 0);
    ::kill(static_cast<pid_t>(helper.processId()), SIGKILL);
    QVERIFY(helper.waitForFinished());
}

void tst_PackagePayload::fullDisk()
{
    RepositoryScene scene;
    QProcess helper;
    const QByteArray told = RepositoryScene::startHelper(helper, {u"fill-disk"_s, scene.folder()});
    QVERIFY(helper.waitForFinished());
    if (told == "not-possible")
        QSKIP("This user may not mount a small disk.");
    // One fits, one does not, one is known not to fit before it begins, and then there is room again.
    QVERIFY2(told.startsWith("ok repository-disk-full repository-disk-full/"), told.constData());
    QVERIFY2(told.endsWith(" ok intact=0"), told.constData());
    const double missingMegabytes = told.split('/').at(1).split(' ').first().toDouble();
    QVERIFY2(missingMegabytes > 50 && missingMegabytes < 100, told.constData());
}

void tst_PackagePayload::importReadAndImportAtOnce()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QByteArray first = RepositoryScene::bytes(20 << 20, 1);
    const QByteArray second = RepositoryScene::bytes(30 << 20, 2);
    const QByteArray third = RepositoryScene::bytes(25 << 20, 3);
    QVERIFY(RepositoryScene::store(*repository, RepositoryScene::newPackage(), first));
    const auto importing = [&](const QString &version, const QByteArray &bytes, QString &problem) {
        const auto own = scene.open();
        const auto stored =
            RepositoryScene::store(*own, RepositoryScene::newPackage(RepositoryScene::echo(version)), bytes);
        if (!stored)
            problem = stored.error().code + stored.error().detail;
    };
    QString problems[2];
    {
        const std::jthread a([&] { importing(u"2"_s, second, problems[0]); });
        const std::jthread b([&] { importing(u"3"_s, third, problems[1]); });
        for (int i = 0; i < 3; ++i)
            QCOMPARE(*RepositoryScene::read(*repository, 1), first);
    }
    QCOMPARE(problems[0], QString());
    QCOMPARE(problems[1], QString());
    QCOMPARE(*RepositoryScene::read(*repository, repository->packages().find(u"EchoSrv@2"_s)->id), second);
    QCOMPARE(*RepositoryScene::read(*repository, repository->packages().find(u"EchoSrv@3"_s)->id), third);
}

void tst_PackagePayload::memoryStaysConstant()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("The sanitizer keeps freed memory for a while.");
#endif
    constexpr qint64 MostGrowth = 30'000'000;
    RepositoryScene scene;
    const auto repository = scene.open();
    const QByteArray piece = RepositoryScene::bytes(1 << 20);
    auto import = repository->packages().beginImport(RepositoryScene::newPackage());
    QVERIFY(import);
    const qint64 before = residentBytes();
    qint64 most = 0;
    for (int i = 0; i < 300; ++i) {
        QVERIFY((*import)->write(piece));
        most = std::max(most, residentBytes() - before);
    }
    const auto stored = (*import)->commit();
    QVERIFY(stored);
    import->reset();
    qint64 seen = 0;
    QVERIFY(repository->packages().readPayload(stored->id, [&](QByteArrayView bytes) {
        seen += bytes.size();
        most = std::max(most, residentBytes() - before);
        return Status();
    }));
    QCOMPARE(seen, qint64(300) << 20);
    QVERIFY2(most < MostGrowth, qPrintable(QString::number(most)));
}

void tst_PackagePayload::flippedByteIsFound()
{
    RepositoryScene scene;
    auto repository = scene.open();
    const QByteArray bytes = RepositoryScene::bytes(5 << 20);
    QVERIFY(RepositoryScene::store(*repository, RepositoryScene::newPackage(), bytes));
    QVERIFY(RepositoryScene::store(*repository, RepositoryScene::newPackage(RepositoryScene::echo(u"2"_s)), "sound"));
    repository.reset();
    QFile file(scene.payloadPath());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 at = file.readAll().indexOf(bytes.mid((3 << 20) + 500000, 64));
    QVERIFY(at > 0);
    file.seek(at);
    const char flipped = static_cast<char>(bytes.at((3 << 20) + 500000) ^ 1);
    file.write(&flipped, 1);
    file.close();
    repository = scene.open();
    const QList<Error> problems = repository->verify();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().code, u"package-damaged"_s);
    QVERIFY(problems.first().english().contains(u"Sample Echo Server 9.0.001.02"_s));
    QVERIFY2(problems.first().detail.contains(u"chunk 3"_s), qPrintable(problems.first().detail));
    const auto read = RepositoryScene::read(*repository, 1);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"package-damaged"_s);
    QCOMPARE(*RepositoryScene::read(*repository, 2), "sound");
    // Such a package is not put into a backup as if it were sound.
    QCOMPARE(repository->backupTo(scene.folder() + u"/copy"_s).error().code, u"repository-changed"_s);
}

void tst_PackagePayload::missingChunkIsFound()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    QVERIFY(RepositoryScene::store(*repository, RepositoryScene::newPackage(), RepositoryScene::bytes(3 << 20)));
    QVERIFY(scene.raw(scene.payloadPath())->exec(u"DELETE FROM chunks WHERE place = 2"_s));
    QCOMPARE(RepositoryScene::read(*repository, 1).error().code, u"package-damaged"_s);
    qint64 done = 0;
    qint64 total = 0;
    QCOMPARE(repository->verify([&](qint64 d, qint64 t) { done = d, total = t; }).size(), 1);
    QCOMPARE(total, 3 << 20);
    QCOMPARE(done, 2 << 20);
}

QTEST_GUILESS_MAIN(tst_PackagePayload)
#include "tst_PackagePayload.moc"
