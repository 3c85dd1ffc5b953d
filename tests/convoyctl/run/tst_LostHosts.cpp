// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "HostFarm.h"
#include "SlowPackage.h"
#include "TcpProxy.h"
#include "operations/run/Deployment.h"
#include "operations/run/RunExecution.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;
using std::chrono_literals::operator""h;
using std::chrono_literals::operator""s;

/// A host that is lost in the middle of its installer and does not come back while the runner waits: its run has failed,
/// and is resumed when the network stands again.
class tst_LostHosts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void isJoinedByResume();
    void isNotSpokenToWithAnotherKey();

private:
    [[nodiscard]] QString plannedRun(Repository &repository) const;
    /// Works on the run in this process, with a second of patience, and loses its host.
    void loseHost();
    [[nodiscard]] QJsonObject shown() const;
    [[nodiscard]] QJsonObject hostOf(const Answer &answer) const;

    std::unique_ptr<HostFarm> m_farm;
    std::unique_ptr<TcpProxy> m_network;
    std::unique_ptr<CommandLine> m_cli;
    QString m_run;
};

void tst_LostHosts::initTestCase()
{
    qputenv("CONVOY_UNPACK", (QFileInfo(QStringLiteral(CONVOYCTL_PROGRAM)).path() + u"/convoy-unpack"_s).toUtf8());
}

void tst_LostHosts::init()
{
    m_farm = std::make_unique<HostFarm>(1);
    QVERIFY2(m_farm->isUp(), qPrintable(m_farm->problem()));
    Host host = m_farm->host(0);
    m_network = std::make_unique<TcpProxy>(host.address, host.port);
    host.address = TcpProxy::address();
    host.port = m_network->port();
    m_cli = std::make_unique<CommandLine>();
    QVERIFY(m_cli->makeRepository());
    QVERIFY(SlowPackage::import(*m_cli));
    QVERIFY(m_cli->addHosts({host}));
}

void tst_LostHosts::cleanup()
{
    m_network.reset();
    m_farm.reset();
    m_cli.reset();
}

QString tst_LostHosts::plannedRun(Repository &repository) const
{
    DeploymentRequest request;
    request.package = SlowPackage::name();
    request.targets.hosts = {u"host-01"_s};
    const auto plan = prepareDeployment(repository, request, SystemConnectionFactory(), SystemClock());
    if (!plan)
        qWarning("%s", qPrintable(plan.error().english()));
    return plan ? repository.runs().create(*plan, u"tester"_s).value_or(QString()) : QString();
}

void tst_LostHosts::loseHost()
{
    const RepositoryUrl url{m_cli->repositoryPath()};
    const auto repository = Repository::open(url, Repository::Mode::Open);
    QVERIFY(repository);
    (*repository)->setOperator(u"tester"_s);
    m_run = plannedRun(**repository);
    QVERIFY(!m_run.isEmpty());
    RunResult result;
    std::atomic_bool hasEnded = false;
    const std::jthread runner([&](const std::stop_token &stop) {
        const auto executed = executeRun(url, m_run, {}, u"tester"_s, {.stop = stop, .reconnectFor = 1s});
        result = executed.value_or(RunResult());
        hasEnded = true;
    });
    const auto isReading = [&] {
        const QByteArray log = m_cli->json({u"run"_s, u"log"_s, m_run, u"--step"_s, u"command"_s}).out;
        return log.contains("\"waiting\"");
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded || isReading(), 30'000);
    m_network->cutFor(1h);
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded, 30'000);
    QCOMPARE(runStateWord(result.state), u"failed"_s);
    QCOMPARE(result.hosts.constFirst().code, u"connection-lost"_s);
}

QJsonObject tst_LostHosts::shown() const
{
    return m_cli->json({u"run"_s, u"show"_s, m_run}).json().value(u"runs"_s).toArray().at(0).toObject();
}

QJsonObject tst_LostHosts::hostOf(const Answer &answer) const
{
    return answer.json().value(u"hosts"_s).toArray().at(0).toObject();
}

void tst_LostHosts::isJoinedByResume()
{
    // proves A01, T05 (in part: joined again if the host goes on, however long the line was cut)
    loseHost();
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(m_cli->json({u"run"_s, u"watch"_s, m_run}).code, 1);
    const Answer said = m_cli->run({u"run"_s, u"show"_s, m_run, u"--language"_s, u"en"_s});
    QVERIFY2(said.err.contains("convoyctl run resume 1"), said.err.constData());
    QVERIFY2(said.out.contains("resume the run"), said.out.constData());

    const Answer away = m_cli->json({u"run"_s, u"resume"_s, m_run}); // too early
    QCOMPARE(away.code, 1);
    QCOMPARE(hostOf(away).value(u"state"_s), QJsonValue(u"unreachable"_s));
    QCOMPARE(shown().value(u"state"_s), QJsonValue(u"failed"_s));

    m_network->cutFor(0s);
    SlowPackage::letEnd(m_farm->home(0));
    const Answer resumed = m_cli->json({u"run"_s, u"resume"_s, m_run});
    QVERIFY2(resumed.code == 0, (resumed.err + resumed.out).constData());
    QCOMPARE(hostOf(resumed).value(u"state"_s), QJsonValue(u"done"_s));
    QCOMPARE(SlowPackage::timesBegun(m_farm->home(0)), 1);
    QVERIFY(!QDir(m_farm->home(0) + u"/.convoy"_s).exists());
    const QByteArray log = m_cli->json({u"run"_s, u"log"_s, m_run, u"--step"_s, u"command"_s}).out;
    QCOMPARE(log.count("\"waiting\""), 1); // each line of its output once
    QCOMPARE(log.count("\"ready\""), 1);
    QCOMPARE(m_cli->json({u"run"_s, u"resume"_s, m_run}).errorCode(), u"run-not-resumable"_s);
}

void tst_LostHosts::isNotSpokenToWithAnotherKey()
{
    loseHost();
    if (QTest::currentTestFailed())
        return;
    QVERIFY(m_farm->changeHostKey(0));
    m_network->cutFor(0s);
    SlowPackage::letEnd(m_farm->home(0));
    const Answer refused = m_cli->json({u"run"_s, u"resume"_s, m_run});
    QCOMPARE(refused.code, 1);
    QCOMPARE(hostOf(refused).value(u"code"_s), QJsonValue(u"host-key-changed"_s));

    // Once somebody has looked and trusts it, the installer's result is still there to be taken.
    const QStringList trust{u"host"_s,     u"trust"_s,         u"host-01"_s, u"--fingerprint"_s, m_farm->fingerprint(0),
                            u"--reason"_s, u"installed anew"_s};
    QCOMPARE(m_cli->json(trust).code, 0);
    const Answer resumed = m_cli->json({u"run"_s, u"resume"_s, m_run});
    QVERIFY2(resumed.code == 0, (resumed.err + resumed.out).constData());
    QCOMPARE(hostOf(resumed).value(u"state"_s), QJsonValue(u"done"_s));
    QCOMPARE(SlowPackage::timesBegun(m_farm->home(0)), 1);
}

QTEST_GUILESS_MAIN(tst_LostHosts)
#include "tst_LostHosts.moc"
