// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepositoryScene.h"
#include "repository/LockStore.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QSysInfo>
#include <QTest>

#include <csignal>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_LockStore : public QObject
{
    Q_OBJECT
private slots:
    void oneRunAHost();
    void staleByProcess();
    void staleByTime_data();
    void staleByTime();
    void beatKeepsItFresh();
    void wrongClocksTakeNothingAway();
    void resumedRunKeepsItsHosts();

private:
    static HostLockOwner owner(const QString &run, const QString &machine, qint64 minutes = 0);
};

HostLockOwner tst_LockStore::owner(const QString &run, const QString &machine, qint64 minutes)
{
    const QDateTime start = QDateTime::fromString(u"2026-11-20T08:00:00.000Z"_s, Qt::ISODateWithMs);
    const QDateTime now = start.addSecs(minutes * 60);
    return {run, u"anna"_s, machine, QCoreApplication::applicationPid(), now, now};
}

void tst_LockStore::oneRunAHost()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const auto second = scene.open();
    const QString here = QSysInfo::machineHostName();
    QVERIFY(repository->locks().acquire(u"web"_s, owner(u"1"_s, here)));
    QVERIFY(repository->locks().acquire(u"web"_s, owner(u"1"_s, here, 1))); // its own
    QVERIFY(repository->locks().acquire(u"db"_s, owner(u"1"_s, here)));
    const Status refused = second->locks().acquire(u"web"_s, owner(u"2"_s, here, 12));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"host-locked"_s);
    const QString told = refused.error().english();
    QVERIFY2(told.contains(u"Run 1 of anna"_s) && told.contains(here) && told.contains(u"11 minute"_s),
             qPrintable(told));
    QVERIFY(second->locks().release(u"web"_s, u"2"_s)); // not its to release
    QVERIFY(!second->locks().acquire(u"web"_s, owner(u"2"_s, here)));
    QVERIFY(repository->locks().release(u"web"_s, u"1"_s));
    QVERIFY(second->locks().acquire(u"web"_s, owner(u"2"_s, here)));
    QVERIFY(!second->locks().acquire(u"db"_s, owner(u"2"_s, here)));
    QCOMPARE(scene.count(scene.path(), u"audit"_s), 0);
}

// proves T26 (in part: the owner is gone, the takeover is in the trail)
void tst_LockStore::staleByProcess()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    QProcess helper;
    QCOMPARE(RepositoryScene::startHelper(helper, {u"lock"_s, scene.path(), u"web"_s}), "ready");
    HostLockOwner mine = owner(u"2"_s, QSysInfo::machineHostName());
    mine.since = mine.heartbeat = QDateTime::currentDateTimeUtc();
    QCOMPARE(repository->locks().acquire(u"web"_s, mine).error().code, u"host-locked"_s);
    ::kill(static_cast<pid_t>(helper.processId()), SIGKILL);
    QVERIFY(helper.waitForFinished());
    repository->setOperator(u"ben"_s);
    QVERIFY(repository->locks().acquire(u"web"_s, mine));
    const auto raw = scene.raw(scene.path());
    QCOMPARE(raw->value(u"SELECT operator || ' ' || action || ' ' || subject FROM audit"_s)->toString(),
             u"ben lock-taken-over web"_s);
    QVERIFY(raw->value(u"SELECT detail FROM audit"_s)->toString().contains(u"\"from\":\"77\""_s));
    // A process with that number, but not the one that took the lock.
    QVERIFY(raw->exec(u"UPDATE locks SET process_identity = process_identity || '1'"_s));
    QVERIFY(repository->locks().acquire(u"web"_s, owner(u"3"_s, QSysInfo::machineHostName())));
    QCOMPARE(scene.count(scene.path(), u"audit"_s), 2);
}

void tst_LockStore::staleByTime_data()
{
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<bool>("taken");
    QTest::newRow("soon") << qint64(1) << false;
    QTest::newRow("29 minutes") << qint64(29) << false;
    QTest::newRow("30 minutes") << qint64(30) << true;
    QTest::newRow("days") << qint64(5000) << true;
}

void tst_LockStore::staleByTime()
{
    QFETCH(qint64, minutes);
    QFETCH(bool, taken);
    RepositoryScene scene;
    const auto repository = scene.open();
    QVERIFY(repository->locks().acquire(u"web"_s, owner(u"1"_s, u"another-machine"_s)));
    const Status second = repository->locks().acquire(u"web"_s, owner(u"2"_s, u"third-machine"_s, minutes));
    QCOMPARE(second.has_value(), taken);
    QCOMPARE(scene.count(scene.path(), u"audit"_s), taken ? 1 : 0);
}

void tst_LockStore::beatKeepsItFresh()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    QVERIFY(repository->locks().acquire(u"web"_s, owner(u"1"_s, u"another-machine"_s)));
    QVERIFY(repository->locks().beat(u"1"_s, owner(u"1"_s, QString(), 20).heartbeat));
    QVERIFY(!repository->locks().acquire(u"web"_s, owner(u"2"_s, u"third-machine"_s, 45)));
    QVERIFY(repository->locks().acquire(u"web"_s, owner(u"2"_s, u"third-machine"_s, 51)));
}

// proves T26 (in part: a clock that is wrong)
void tst_LockStore::wrongClocksTakeNothingAway()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    QVERIFY(repository->locks().acquire(u"web"_s, owner(u"1"_s, u"another-machine"_s)));
    // The owner's clock is set back by hours while it works: it did beat, and is not silent.
    QVERIFY(repository->locks().beat(u"1"_s, owner(u"1"_s, QString(), 20).heartbeat));
    QVERIFY(repository->locks().beat(u"1"_s, owner(u"1"_s, QString(), -300).heartbeat));
    QVERIFY(!repository->locks().acquire(u"web"_s, owner(u"2"_s, u"third-machine"_s, 45)));
    // The asker's clock is behind the owner's: no age below nothing, and no takeover.
    const Status early = repository->locks().acquire(u"web"_s, owner(u"2"_s, u"third-machine"_s, -60));
    QCOMPARE(early.error().code, u"host-locked"_s);
    QVERIFY2(early.error().english().contains(u"held it for 0 minute"_s), qPrintable(early.error().english()));
    QCOMPARE(scene.count(scene.path(), u"audit"_s), 0);
}

void tst_LockStore::resumedRunKeepsItsHosts()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    HostLockOwner before = owner(u"1"_s, QSysInfo::machineHostName());
    before.processId = 1; // another process of the same run, alive or not
    QVERIFY(repository->locks().acquire(u"web"_s, before));
    QVERIFY(repository->locks().acquire(u"web"_s, owner(u"1"_s, QSysInfo::machineHostName(), 2)));
    QCOMPARE(scene.raw(scene.path())->value(u"SELECT process FROM locks"_s)->toLongLong(),
             QCoreApplication::applicationPid());
}

QTEST_GUILESS_MAIN(tst_LockStore)
#include "tst_LockStore.moc"
