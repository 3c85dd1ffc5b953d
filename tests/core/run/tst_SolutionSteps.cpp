// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SolutionScene.h"

#include <QFile>
#include <QTest>

#include <future>
#include <memory>

using namespace convoy;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Steps of a solution on a real sshd server: what exit codes mean, services, waiting, a person, trying again.
class tst_SolutionSteps : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void servicesAreBroughtBack();
    void servicesAreBroughtBackAfterAFailure();
    void busyIsTriedAgain();
    void codeOfARestartRestarts();
    void waitEndsWithAStop();
    void failedStepIsGoneOnWith();
    void targetThatIsNotThereFails();

private:
    [[nodiscard]] HostOutcome run(const QList<PlanStep> &steps)
    {
        return m_scene->runner(*m_bench, steps, 20s)->execute().hosts.constFirst();
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(m_farm->home(0) + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList ended() const { return m_bench->journal.stepsOf(u"host-01"_s); }
    std::unique_ptr<HostFarm> m_farm;
    std::unique_ptr<RestartableHost> m_host;
    std::unique_ptr<SolutionScene> m_scene;
    std::unique_ptr<RunBench> m_bench;
};

namespace {

PlanStep stopping(const QString &id, const QStringList &services)
{
    PlanStep step = SolutionScene::step(id, StepKind::StopServices);
    step.action->services = services;
    return step;
}

PlanStep command(const QString &id, const QString &text)
{
    PlanStep step = SolutionScene::step(id, StepKind::Command, text);
    step.action->restart = {3};
    step.action->busy = {4};
    return step;
}

} // namespace

void tst_SolutionSteps::init()
{
    m_farm = std::make_unique<HostFarm>(1);
    QVERIFY2(m_farm->isUp(), qPrintable(m_farm->problem()));
    m_host = std::make_unique<RestartableHost>(*m_farm, 0);
    m_scene = std::make_unique<SolutionScene>(*m_farm, 0);
    m_bench = std::make_unique<RunBench>(m_farm->hosts());
}

void tst_SolutionSteps::cleanup()
{
    m_bench.reset();
    m_scene.reset();
    m_host.reset();
    m_farm.reset();
}

void tst_SolutionSteps::servicesAreBroughtBack()
{
    m_host->addService(u"agent"_s, true);
    m_host->addService(u"filter"_s, true);
    m_host->addService(u"idle"_s, false);
    const HostOutcome outcome =
        run({stopping(u"stop-agent"_s, {u"agent"_s, u"idle"_s}), stopping(u"stop-filter"_s, {u"filter"_s}),
             command(u"see"_s, u"ls \"$HOME\" | grep ^up- >\"$HOME/seen\"; :"_s),
             SolutionScene::step(u"restore"_s, StepKind::RestoreServices)});
    QVERIFY2(outcome.state == HostState::Done, qPrintable(outcome.text()));
    QCOMPARE(content(u"seen"_s), QByteArray()); // none ran meanwhile
    QVERIFY(m_host->isUp(u"agent"_s) && m_host->isUp(u"filter"_s));
    QVERIFY(!m_host->isUp(u"idle"_s)); // it did not run before
}

void tst_SolutionSteps::servicesAreBroughtBackAfterAFailure()
{
    m_host->addService(u"agent"_s, true);
    const HostOutcome outcome =
        run({stopping(u"stop"_s, {u"agent"_s}),
             command(u"setup"_s, u"[ -e \"$HOME/up-agent\" ] && echo up >\"$HOME/seen\"; exit 7"_s),
             SolutionScene::step(u"restore"_s, StepKind::RestoreServices)});
    QCOMPARE(outcome.state, HostState::Failed);
    QCOMPARE(outcome.code, u"step-failed"_s);
    QCOMPARE(outcome.step, u"setup"_s);
    QVERIFY(outcome.why.english().contains(u'7'));
    QVERIFY(content(u"seen"_s).isEmpty()); // it was stopped while the setup ran
    QVERIFY(m_host->isUp(u"agent"_s));
    QVERIFY(!ended().contains(u"look"_s)); // nothing came after the failure
}

void tst_SolutionSteps::busyIsTriedAgain()
{
    m_bench->limits.retries = 2;
    const QList<PlanStep> steps{
        command(u"setup"_s, u"echo x >>\"$HOME/tries\"; [ $(wc -l <\"$HOME/tries\") -ge 3 ] || exit 4"_s)};
    QCOMPARE(run(steps).state, HostState::Done);
    QCOMPARE(content(u"tries"_s).count('x'), 3);
    QFile::remove(m_farm->home(0) + u"/tries"_s);
    m_bench->limits.retries = 1;
    const HostOutcome outcome = run(steps);
    QCOMPARE(outcome.code, u"installer-busy"_s);
}

// proves A07 (in part)
void tst_SolutionSteps::codeOfARestartRestarts()
{
    auto running = std::async(std::launch::async, [&] {
        return run({command(u"setup"_s, u"exit 3"_s), command(u"after"_s, u"cat \"$HOME/boot-id\" >\"$HOME/seen\""_s)});
    });
    QTRY_VERIFY_WITH_TIMEOUT(m_host->isAsked(), 10'000);
    QVERIFY(m_host->restartInto(u"boot-2"_s));
    const HostOutcome outcome = running.get();
    QVERIFY2(outcome.state == HostState::Done, qPrintable(outcome.text()));
    QVERIFY(ended().contains(u"setup-restart"_s));
    QCOMPARE(content(u"seen"_s), "boot-2\n"); // what came after ran in the new boot
}

void tst_SolutionSteps::waitEndsWithAStop()
{
    PlanStep wait = SolutionScene::step(u"pause"_s, StepKind::Wait);
    wait.action->minutes = 60;
    const auto runner = m_scene->runner(*m_bench, {wait}, 20s);
    m_bench->journal.onEvent([&](const Event &event) {
        if (event.kind == EventKind::StepStarted && event.step == u"pause"_s)
            runner->stopAfterStep();
    });
    const RunResult result = runner->execute();
    QCOMPARE(result.hosts.constFirst().state, HostState::Stopped);
    QCOMPARE(result.exitCode(), 5);
}

/// What has ended is not repeated.
void tst_SolutionSteps::failedStepIsGoneOnWith()
{
    const QList<PlanStep> steps{command(u"first"_s, u"echo x >>\"$HOME/first\""_s),
                                command(u"setup"_s, u"[ -e \"$HOME/fixed\" ]"_s),
                                SolutionScene::step(u"person"_s, StepKind::Confirm)};
    const auto runner = m_scene->runner(*m_bench, steps, 20s);
    const RunResult result = runner->execute();
    QCOMPARE(result.hosts.constFirst().state, HostState::Failed);
    QVERIFY(!runner->retry(u"host-01"_s)); // the run has ended
    ResumePoint point;
    point.outcome = result.hosts.constFirst();
    point.endedSteps = {{u"first"_s, 0}};
    m_bench->resume.insert(u"host-01"_s, point);
    QFile fixed(m_farm->home(0) + u"/fixed"_s);
    QVERIFY(fixed.open(QIODevice::WriteOnly));
    const auto again = m_scene->runner(*m_bench, steps, 20s);
    m_bench->journal.onEvent([&](const Event &event) {
        if (event.kind == EventKind::StepStarted && event.step == u"person"_s)
            again->confirm(event.host, event.step);
    });
    const RunResult second = again->execute();
    QVERIFY2(second.hosts.constFirst().state == HostState::Done, qPrintable(second.hosts.constFirst().text()));
    QCOMPARE(content(u"first"_s), "x\n");
}

void tst_SolutionSteps::targetThatIsNotThereFails()
{
    const HostOutcome outcome = run({command(u"setup"_s, u"echo 1.9 >\"$HOME/version.txt\""_s)});
    QCOMPARE(outcome.state, HostState::Failed);
    QCOMPARE(outcome.code, u"not-detected"_s);
    QCOMPARE(outcome.version, u"1.9"_s);
    QVERIFY(outcome.why.english().contains(u"1.9"_s));
}

QTEST_GUILESS_MAIN(tst_SolutionSteps)
#include "tst_SolutionSteps.moc"
