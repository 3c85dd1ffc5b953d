// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "HostFarm.h"
#include "ProcessSweep.h"
#include "SlowPackage.h"
#include "operations/run/Deployment.h"
#include "operations/run/RunLauncher.h"
#include "repository/HostStore.h"
#include "wizard/RunModel.h"
#include "wizard/run/ResumeModel.h"
#include "wizard/run/RunActions.h"
#include "wizard/run/RunSteering.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000;

} // namespace

/// A run begun in one door and steered and finished in the other, on real SSH servers, with a real runner.
class tst_RunAcrossDoors : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void commandLineBeginsWindowSteers();
    void windowBeginsCommandLineSteers();
    void windowResumesWhatTheCommandLineStopped();

private:
    [[nodiscard]] QString beginByCommandLine() const;
    [[nodiscard]] QString beginByWindow() const;
    [[nodiscard]] bool hasBegun(int host) const { return SlowPackage::timesBegun(m_farm->home(host)) > 0; }
    void letEnd() const
    {
        for (int i = 0; i < m_farm->hosts().size(); ++i)
            SlowPackage::letEnd(m_farm->home(i));
    }

    std::unique_ptr<HostFarm> m_farm;
    std::unique_ptr<CommandLine> m_cli;
    std::unique_ptr<Session> m_session;
    QString m_run;
};

void tst_RunAcrossDoors::init()
{
    qputenv("CONVOYCTL", CONVOY_BIN "/convoyctl");
    m_farm = std::make_unique<HostFarm>(2);
    QVERIFY2(m_farm->isUp(), qPrintable(m_farm->problem()));
    m_cli = std::make_unique<CommandLine>();
    QVERIFY(m_cli->makeRepository());
    QVERIFY(SlowPackage::import(*m_cli));
    QVERIFY(m_cli->addHosts(m_farm->hosts()));
    auto session = Session::open(RepositoryUrl{m_cli->repositoryPath()}, u"tester"_s);
    QVERIFY(session);
    m_session = std::move(*session);
}

void tst_RunAcrossDoors::cleanup()
{
    // Whatever a failed case left behind ends here, and its runner with it.
    if (!m_run.isEmpty() && m_session && !isFinal(m_session->repository().runs().find(m_run)->state)) {
        (void)m_session->repository().runs().request(m_run, RunRequest::StopNow, u"tester"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isFinal(m_session->repository().runs().find(m_run)->state), Patience);
    }
    m_run.clear();
    m_session.reset();
    m_farm.reset();
    m_cli.reset();
    qunsetenv("CONVOYCTL");
}

QString tst_RunAcrossDoors::beginByCommandLine() const
{
    const Answer answer = m_cli->json({u"deploy"_s, u"--package"_s, SlowPackage::name(), u"--host"_s,
                                       u"host-01,host-02"_s, u"--parallel"_s, u"1"_s, u"--yes"_s, u"--detach"_s});
    if (answer.code != 0)
        qWarning("%s", (answer.err + answer.out).constData());
    return answer.json().value(u"run"_s).toString();
}

QString tst_RunAcrossDoors::beginByWindow() const
{
    DeploymentRequest request;
    request.package = SlowPackage::name();
    request.targets.hosts = {u"host-01"_s, u"host-02"_s};
    request.limits.parallel = 1;
    const auto plan = prepareDeployment(m_session->repository(), request, m_session->connections(), m_session->clock());
    if (!plan) {
        qWarning("%s", qPrintable(plan.error().english()));
        return {};
    }
    const auto run = startRun(m_session->repository(), *plan, {}, m_session->operatorName());
    if (!run)
        qWarning("%s", qPrintable(run.error().english()));
    return run.value_or(QString());
}

// proves T28 (in part: begun by the command line; watched, paused, continued and stopped by the window), T15 (in part:
// pause is taken up within a second)
void tst_RunAcrossDoors::commandLineBeginsWindowSteers()
{
    m_run = beginByCommandLine();
    QVERIFY(!m_run.isEmpty());
    const RunModel model(*m_session, m_run);
    RunSteering steering(*m_session);
    QTRY_VERIFY_WITH_TIMEOUT(hasBegun(0), Patience);
    QTRY_COMPARE(model.outcome(model.rowOf(u"host-01"_s)).state, HostState::Running);
    QCOMPARE(runningInstallers(model.run()), 1);

    QElapsedTimer timer;
    timer.start();
    steering.ask(m_run, RunRequest::Pause);
    QTRY_COMPARE(model.run().state, RunState::Paused);
    qInfo("paused after %lld ms", timer.elapsed());
    letEnd();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_farm->home(0) + u"/installed.txt"_s), Patience);
    QVERIFY(!hasBegun(1));
    QCOMPARE(m_cli->json({u"run"_s, u"show"_s, m_run}).json().value(u"runs"_s).toArray().at(0)[u"state"_s],
             QJsonValue(u"paused"_s));

    steering.ask(m_run, RunRequest::Continue);
    QTRY_COMPARE_WITH_TIMEOUT(model.run().state, RunState::Done, Patience);
    QCOMPARE(model.count(RunModel::Bucket::Done), 2);
    QCOMPARE(m_cli->json({u"run"_s, u"watch"_s, m_run}).code, 0);
}

// proves T28 (in part: begun by the window; paused, continued, stopped, resumed and finished by the command line)
void tst_RunAcrossDoors::windowBeginsCommandLineSteers()
{
    m_run = beginByWindow();
    QVERIFY(!m_run.isEmpty());
    const RunModel model(*m_session, m_run);
    QTRY_VERIFY_WITH_TIMEOUT(hasBegun(0), Patience);
    QCOMPARE(m_cli->json({u"run"_s, u"pause"_s, m_run}).code, 0);
    QTRY_COMPARE(model.run().state, RunState::Paused);
    QCOMPARE(m_cli->json({u"run"_s, u"continue"_s, m_run}).code, 0);
    QTRY_COMPARE(model.run().state, RunState::Running);
    QCOMPARE(m_cli->json({u"run"_s, u"stop"_s, m_run, u"--now"_s}).code, 0);
    QTRY_COMPARE_WITH_TIMEOUT(model.run().state, RunState::Stopped, Patience);
    QCOMPARE(model.outcome(model.rowOf(u"host-01"_s)).state, HostState::Stopped);
    QCOMPARE(model.outcome(model.rowOf(u"host-02"_s)).state, HostState::NotStarted);
    QVERIFY(!hasBegun(1));
    letEnd();
    const Answer resumed = m_cli->json({u"run"_s, u"resume"_s, m_run});
    QVERIFY2(resumed.code == 0, (resumed.err + resumed.out).constData());
    const RunModel finished(*m_session, m_run);
    QTRY_COMPARE(finished.run().state, RunState::Done);
    QCOMPARE(finished.count(RunModel::Bucket::Done), 2);
}

// proves T28 (in part: stopped by the command line, resumed and finished by the window)
void tst_RunAcrossDoors::windowResumesWhatTheCommandLineStopped()
{
    m_run = beginByCommandLine();
    QVERIFY(!m_run.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(hasBegun(0), Patience);
    QCOMPARE(m_cli->json({u"run"_s, u"stop"_s, m_run}).code, 0);
    letEnd();
    QCOMPARE(m_cli->json({u"run"_s, u"watch"_s, m_run}).code, 5);
    ResumeModel resume(*m_session, m_run);
    QTRY_VERIFY(resume.canStart());
    QCOMPARE(resume.resumption()->unfinished, QStringList{u"host-02"_s});
    resume.start();
    QTRY_COMPARE_WITH_TIMEOUT(resume.phase(), ResumeModel::Phase::Started, Patience);
    const RunModel model(*m_session, m_run);
    QTRY_COMPARE_WITH_TIMEOUT(model.run().state, RunState::Done, Patience);
    QCOMPARE(SlowPackage::timesBegun(m_farm->home(0)), 1);
    QCOMPARE(SlowPackage::timesBegun(m_farm->home(1)), 1);
    QCOMPARE(m_cli->json({u"run"_s, u"show"_s, m_run}).json().value(u"runs"_s).toArray().at(0)[u"state"_s],
             QJsonValue(u"done"_s));
}

QTEST_GUILESS_MAIN(tst_RunAcrossDoors)
#include "tst_RunAcrossDoors.moc"
