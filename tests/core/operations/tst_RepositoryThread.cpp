// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"
#include "hosts/Host.h"
#include "operations/RepositoryThread.h"
#include "operations/run/RepositoryRunPorts.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <vector>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_RepositoryThread : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void worksInOneThreadForMany();
    void failsAsTheRepositoryDoes();
    void keepsHostLocks();

private:
    QTemporaryDir m_folder;
    RepositoryUrl m_url;
};

void tst_RepositoryThread::initTestCase()
{
    m_url = {m_folder.filePath(u"r.sqlite"_s)};
    QVERIFY(Repository::open(m_url, Repository::Mode::Create).has_value());
}

void tst_RepositoryThread::worksInOneThreadForMany()
{
    const auto worker = RepositoryThread::start(m_url);
    QVERIFY(worker.has_value());
    const auto threadOf = [](Repository &) { return std::this_thread::get_id(); };
    const std::thread::id owner = (*worker)->call(threadOf);
    QVERIFY(owner != std::this_thread::get_id());
    std::atomic_int right = 0;
    {
        std::vector<std::jthread> callers;
        for (int i = 0; i < 8; ++i) {
            callers.emplace_back([&] {
                for (int n = 0; n < 50; ++n)
                    right += (*worker)->call(threadOf) == owner ? 1 : 0;
            });
        }
    }
    QCOMPARE(right.load(), 400);
}

void tst_RepositoryThread::failsAsTheRepositoryDoes()
{
    const auto worker = RepositoryThread::start({m_folder.filePath(u"none.sqlite"_s)});
    QVERIFY(!worker);
    QCOMPARE(worker.error().code, u"repository-absent"_s);
}

void tst_RepositoryThread::keepsHostLocks()
{
    const auto worker = RepositoryThread::start(m_url);
    QVERIFY(worker.has_value());
    RepositoryHostLocks locks(**worker);
    const QDateTime now = SystemClock().now();
    const auto owner = [&](const QString &run) {
        return HostLockOwner{.run = run,
                             .operatorName = u"anna"_s,
                             .machine = QSysInfo::machineHostName(),
                             .processId = QCoreApplication::applicationPid(),
                             .since = now,
                             .heartbeat = now};
    };
    QVERIFY(locks.acquire(Host::thisComputer(), owner(u"1"_s)).has_value());
    const Status second = locks.acquire(Host::thisComputer(), owner(u"2"_s));
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"host-locked"_s);
    locks.release(Host::thisComputer(), u"1"_s);
    QVERIFY(locks.acquire(Host::thisComputer(), owner(u"2"_s)).has_value());
}

QTEST_GUILESS_MAIN(tst_RepositoryThread)
#include "tst_RepositoryThread.moc"
