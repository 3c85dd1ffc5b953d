// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FailureScreen.h"
#include "SolutionScene.h"

#include <QTest>

#include <functional>
#include <future>

using namespace convoy;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct SolutionFault
{
    QString name;
    QString code;
    QStringList shows;
    FailureAction right; ///< decided by hand; a solution is not run again, its hosts are tried again or planned again
    bool mayBeLater = false; ///< what is right for most hosts with this code is offered before it
    QList<PlanStep> steps;
    std::function<void(RestartableHost &, HostFarm &, int)> seed = {};
    std::function<void(RestartableHost &, HostFarm &, int)> onRestart = {}; ///< when the host is told to restart
};

PlanStep command(const QString &text)
{
    PlanStep step = SolutionScene::step(u"set-up"_s, StepKind::Command, text);
    step.action->title = Message::verbatim(u"Set up the engine"_s);
    step.action->busy = {4};
    return step;
}

PlanStep restart(int minutes, const QStringList &services = {})
{
    PlanStep step = SolutionScene::step(u"again"_s, StepKind::Restart);
    step.action->services = services;
    step.action->minutes = minutes;
    return step;
}

/// The steps of a definition.
QList<SolutionFault> stepFaults()
{
    return {{.name = u"a step's command ends with 7"_s,
             .code = u"step-failed"_s,
             .shows = {u"@name"_s, u"Set up the engine"_s, u"code 7"_s, u"no licence"_s, u"convoyctl run retry"_s},
             .right = FailureAction::OpenLog,
             .steps = {command(u"echo no licence; exit 7"_s)}},
            {.name = u"a step finds another installation at work"_s,
             .code = u"installer-busy"_s,
             .shows = {u"@name"_s, u"Another installation is running"_s, u"Wait until it has ended"_s,
                       u"convoyctl run retry"_s},
             .right = FailureAction::OpenLog,
             .steps = {command(u"exit 4"_s)}},
            {.name = u"a step's program is not on the host"_s,
             .code = u"installer-not-runnable"_s,
             .shows = {u"@name"_s, u"no-such-setup"_s},
             .right = FailureAction::OpenLog,
             .steps = {command(u"no-such-setup --quiet"_s)}},
            {.name = u"the steps go well and the old version stands there"_s,
             .code = u"not-detected"_s,
             .shows = {u"@name"_s, u"Version 2.0 was looked for"_s, u"1.0 was found"_s},
             .right = FailureAction::OpenLog,
             .steps = {command(u"echo 1.0 >\"$HOME/version.txt\""_s)}},
            {.name = u"a value of a step was not known when it was planned"_s,
             .code = u"step-values-known"_s,
             .shows = {u"@name"_s, u"set-up"_s, u"Plan again"_s},
             .right = FailureAction::OpenLog,
             .steps = {command(u"echo ${host.os.version}"_s)}}};
}

QList<SolutionFault> restartFaults()
{
    return {{.name = u"the account may not restart the host"_s,
             .code = u"restart-refused"_s,
             .shows = {u"@name"_s, u"Access denied"_s},
             .right = FailureAction::EditHost, // an account that may
             .mayBeLater = true,               // mostly the account is let do it, there
             .steps = {restart(1)},
             .seed = [](RestartableHost &host, HostFarm &, int) { host.refuseRestart(); }},
            {.name = u"the host does not restart"_s,
             .code = u"restart-timeout"_s,
             .shows = {u"@name"_s, u"was not restarted"_s, u"by hand"_s},
             .right = FailureAction::OpenLog,
             .steps = {restart(1)}},
            {.name = u"the host does not come back"_s,
             .code = u"restart-timeout"_s,
             .shows = {u"@name"_s, u"@address"_s, u"console"_s},
             .right = FailureAction::EditHost, // where it has another address now
             .mayBeLater = true,               // mostly it hangs, or a service does
             .steps = {restart(3)},
             .onRestart = [](RestartableHost &, HostFarm &farm, int index) { farm.stop(index); }},
            {.name = u"the host comes back with another key"_s,
             .code = u"host-key-changed"_s,
             .shows = {u"@name"_s, u"Recorded is"_s},
             .right = FailureAction::HostKey,
             .steps = {restart(10)}, // another key is the end of it, whatever time is left
             .onRestart = [](RestartableHost &, HostFarm &farm, int index) { farm.changeHostKey(index); }},
            {.name = u"a service does not come up after the restart"_s,
             .code = u"restart-timeout"_s,
             .shows = {u"@name"_s, u"engine does not answer"_s, u"log on the host"_s},
             .right = FailureAction::OpenLog,
             .steps = {restart(3, {u"engine"_s})}, // in which a loaded machine is up again
             .onRestart = [](RestartableHost &host, HostFarm &, int) { host.restartInto(u"boot-2"_s); }}};
}

} // namespace

/// Faults of a solution's steps, one in each of the hosts of a run, and what an operator then sees.
class tst_SolutionFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void showsWhatToDo_data();
    void showsWhatToDo();

private:
    [[nodiscard]] Plan plan() const;
    void run();
    void answerRestarts();

    const QList<SolutionFault> m_faults = stepFaults() + restartFaults();
    std::unique_ptr<HostFarm> m_farm;
    std::vector<std::unique_ptr<RestartableHost>> m_hosts;
    RunResult m_result;
};

void tst_SolutionFaults::initTestCase()
{
    m_farm = std::make_unique<HostFarm>(static_cast<int>(m_faults.size()));
    QVERIFY2(m_farm->isUp(), qPrintable(m_farm->problem()));
    for (int i = 0; i < int(m_faults.size()); ++i) {
        m_hosts.push_back(std::make_unique<RestartableHost>(*m_farm, i));
        if (m_faults.at(i).seed)
            m_faults.at(i).seed(*m_hosts.back(), *m_farm, i);
    }
    run();
}

void tst_SolutionFaults::cleanupTestCase()
{
    m_hosts.clear();
    m_farm.reset();
}

Plan tst_SolutionFaults::plan() const
{
    Plan plan;
    for (int i = 0; i < int(m_faults.size()); ++i) {
        const Plan one = SolutionScene(*m_farm, i).plan(m_faults.at(i).steps);
        if (i == 0)
            plan = one;
        else
            plan.stages[0].waves[0].hosts += one.stages.at(0).waves.at(0).hosts;
    }
    return plan;
}

void tst_SolutionFaults::run()
{
    RunBench bench(m_farm->hosts());
    const auto runner = SolutionScene(*m_farm, 0).runnerOf(bench, plan(), 4s);
    std::future<RunResult> running = std::async(std::launch::async, [&] { return runner->execute(); });
    answerRestarts();
    m_result = running.get();
}

/// What becomes of the hosts that are told to restart; servers are started and stopped in this thread.
void tst_SolutionFaults::answerRestarts()
{
    QList<int> waited;
    for (int i = 0; i < int(m_faults.size()); ++i) {
        if (m_faults.at(i).onRestart)
            waited += i;
    }
    const auto answer = [&] {
        waited.removeIf([&](int i) {
            const bool isAsked = m_hosts.at(size_t(i))->isAsked();
            if (isAsked)
                m_faults.at(i).onRestart(*m_hosts.at(size_t(i)), *m_farm, i);
            return isAsked;
        });
        return waited.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(answer(), 15'000);
}

void tst_SolutionFaults::showsWhatToDo_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(m_faults.size()); ++i)
        QTest::newRow(qPrintable(m_faults.at(i).name)) << i;
}

// proves A11 (seeded faults of solutions, each with an entry and the right action), U38
void tst_SolutionFaults::showsWhatToDo()
{
    QFETCH(int, index);
    const SolutionFault &fault = m_faults.at(index);
    const HostOutcome outcome = m_result.hosts.at(index);
    const FailureScreen screen = FailureScreen::of(outcome, true);
    printScreen(fault.name, screen);
    QCOMPARE(outcome.state, HostState::Failed);
    QStringList shows = fault.shows;
    for (QString &text : shows)
        text.replace(u"@name"_s, m_farm->host(index).name).replace(u"@address"_s, m_farm->host(index).address);
    const QString problem = screen.problem(fault.code, shows, fault.right, fault.mayBeLater);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

QTEST_MAIN(tst_SolutionFaults)
#include "tst_SolutionFaults.moc"
