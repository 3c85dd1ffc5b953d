// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunScript.h"
#include "repository/RunStore.h"
#include "run/host/LineMessages.h"
#include "wizard/RunModel.h"
#include "wizard/run/RunActions.h"
#include "wizard/run/RunStanding.h"
#include "wizard/summary/LimitsText.h"

#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

StoredRun runIn(RunState state, RunRequest request = RunRequest::None, RunRequest taken = RunRequest::None)
{
    StoredRun run;
    run.id = u"1"_s;
    run.state = state;
    run.request = request;
    run.requestTaken = taken;
    return run;
}

} // namespace

/// How a run stands: in words, as a tone, as a bar, and what can be done with it.
class tst_RunStanding : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatCanBeDone_data();
    void offersWhatCanBeDone();
    void saysWhatIsPending();
    void saysWhatHoldsItUp();
    void barWaitsForTheAmount();
    void interruptedRunIsNotFull();
    void runThatLostAHostIsNotFull();
    void pausedTimeIsNoWork();
    void limitsFollowTheNumbers();
};

void tst_RunStanding::offersWhatCanBeDone_data()
{
    QTest::addColumn<StoredRun>("run");
    QTest::addColumn<QString>("actions"); // of: pause, continue, stop after this step, stop now, resume, close
    QTest::newRow("planned") << runIn(RunState::Planned) << u"p-tn--"_s;
    QTest::newRow("running") << runIn(RunState::Running) << u"p-tn--"_s;
    QTest::newRow("pausing") << runIn(RunState::Running, RunRequest::Pause) << u"-ctn--"_s;
    QTest::newRow("paused") << runIn(RunState::Paused, RunRequest::Pause, RunRequest::Pause) << u"-ctn--"_s;
    QTest::newRow("going on") << runIn(RunState::Paused, RunRequest::Continue, RunRequest::Pause) << u"p-tn--"_s;
    QTest::newRow("stopping") << runIn(RunState::Running, RunRequest::StopAfterStep, RunRequest::StopAfterStep)
                              << u"---n--"_s;
    QTest::newRow("stopping now") << runIn(RunState::Running, RunRequest::StopNow) << u"------"_s;
    QTest::newRow("stopped") << runIn(RunState::Stopped, RunRequest::StopNow, RunRequest::StopNow) << u"----rx"_s;
    QTest::newRow("interrupted") << runIn(RunState::Interrupted) << u"----rx"_s;
    QTest::newRow("done") << runIn(RunState::Done) << u"------"_s;
    QTest::newRow("failed") << runIn(RunState::Failed) << u"------"_s;
    StoredRun cutOff = runIn(RunState::Failed);
    cutOff.hosts += HostOutcome();
    cutOff.hosts.last().isCutOff = true;
    QTest::newRow("failed, a host cut off") << cutOff << u"----rx"_s;
    QTest::newRow("closed") << runIn(RunState::Closed) << u"------"_s;
}

// proves U28 (in part: each with a sentence about what it will do)
void tst_RunStanding::offersWhatCanBeDone()
{
    QFETCH(StoredRun, run);
    QFETCH(QString, actions);
    const QList<RunAction> all{RunAction::Pause,   RunAction::Continue, RunAction::StopAfterStep,
                               RunAction::StopNow, RunAction::Resume,   RunAction::Close};
    for (int i = 0; i < all.size(); ++i) {
        const QString why = runActionObstacle(run, all.at(i)).text();
        QCOMPARE(why.isEmpty(), actions.at(i) != u'-');
        QVERIFY(why.isEmpty() || why.endsWith(u'.'));
        QVERIFY(runActionPromise(all.at(i)).text().endsWith(u'.'));
    }
    QVERIFY(runActionObstacle(run, RunAction::Open).isEmpty());
    QVERIFY(runStateAdvice(run).text().endsWith(u'.'));
}

// proves T15 (in part: the screen says what was asked before the runner has it)
void tst_RunStanding::saysWhatIsPending()
{
    const RunWatch watch;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto said = [&](const StoredRun &run, RunRequest asked = RunRequest::None) {
        return runStanding(run, watch, asked, now).what.english();
    };
    QCOMPARE(said(runIn(RunState::Running), RunRequest::Pause), u"Pausing…"_s);
    QCOMPARE(said(runIn(RunState::Running, RunRequest::Pause)), u"Pausing…"_s);
    QCOMPARE(said(runIn(RunState::Paused, RunRequest::Pause, RunRequest::Pause)), u"Paused."_s);
    QCOMPARE(said(runIn(RunState::Paused, RunRequest::Continue, RunRequest::Pause)), u"Going on…"_s);
    QCOMPARE(said(runIn(RunState::Running, RunRequest::Continue, RunRequest::Continue)), u"Running."_s);
    StoredRun stopping = runIn(RunState::Running, RunRequest::StopAfterStep, RunRequest::StopAfterStep);
    HostOutcome host;
    host.host = u"web-01"_s;
    host.state = HostState::Running;
    stopping.hosts += host;
    QVERIFY(said(stopping).startsWith(u"Stopping"_s));
    QVERIFY(runStanding(stopping, watch, RunRequest::None, now).why.english().contains(u'1'));
    QCOMPARE(runStanding(stopping, watch, RunRequest::None, now).tone, CellTone::Caution);
    QCOMPARE(said(runIn(RunState::Stopped, RunRequest::StopNow, RunRequest::StopNow)), u"The run was stopped."_s);
}

// proves U21
void tst_RunStanding::saysWhatHoldsItUp()
{
    RunWatch watch;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Event event;
    event.host = u"web-01"_s;
    event.kind = EventKind::StepStarted;
    event.step = stepKindWord(StepKind::Lock);
    event.state = hostStateWord(HostState::Planned);
    event.at = now.addSecs(-10);
    watch.take({event});
    RunStanding standing = runStanding(runIn(RunState::Running), watch, RunRequest::None, now);
    QCOMPARE(standing.tone, CellTone::Caution);
    QVERIFY2(standing.why.english().contains(u"web-01"_s), qPrintable(standing.why.english()));
    QVERIFY(watch.hostsWaitingForLock(event.at.addSecs(1)).isEmpty()); // not at once

    event.kind = EventKind::StepStarted;
    event.step = stepKindWord(StepKind::Copy);
    event.state = hostStateWord(HostState::Copying);
    watch.take({event});
    QCOMPARE(runStanding(runIn(RunState::Running), watch, RunRequest::None, now).tone, CellTone::Active);
    event.kind = EventKind::Output;
    event.message = lineCut(event.host);
    watch.take({event});
    standing = runStanding(runIn(RunState::Running), watch, RunRequest::None, now);
    QCOMPARE(standing.tone, CellTone::Caution);
    QVERIFY(standing.what.english().contains(u"connection"_s));
    event.message = Message::verbatim(u"goes on"_s);
    watch.take({event});
    QCOMPARE(runStanding(runIn(RunState::Running), watch, RunRequest::None, now).tone, CellTone::Active);

    QCOMPARE(runStanding(runIn(RunState::Paused), watch, RunRequest::None, now).tone, CellTone::Caution);
    QCOMPARE(runStanding(runIn(RunState::Interrupted), watch, RunRequest::None, now).tone, CellTone::Bad);
}

// proves U16 (in part: monotonic), U17, U18
void tst_RunStanding::barWaitsForTheAmount()
{
    DeployFixture fixture;
    RunScript script(fixture, {u"web-01"_s, u"web-02"_s});
    script.start();
    const RunModel model(fixture.session(), script.id());
    script.step(u"web-01"_s, StepKind::Check, HostState::Planned, 0.7);
    QTRY_COMPARE(model.run().progress, 0.7);
    QVERIFY(model.progress() > 0);
    QVERIFY(model.progress() < 1.0 / 3);
    script.step(u"web-01"_s, StepKind::Copy, HostState::Copying, 0.7);
    QTRY_COMPARE(model.progress(), 0.7);
    script.endHost(u"web-01"_s, HostState::Done);
    script.step(u"web-02"_s, StepKind::Verify, HostState::Verifying, 1.0);
    QTRY_COMPARE(model.run().progress, 1.0);
    QVERIFY(model.progress() < 1); // proved by detection on the last host first
    script.endHost(u"web-02"_s, HostState::Done);
    script.end(RunState::Done);
    QTRY_COMPARE(model.progress(), 1.0);
}

void tst_RunStanding::interruptedRunIsNotFull()
{
    DeployFixture fixture;
    RunScript script(fixture, {u"web-01"_s, u"web-02"_s});
    script.start();
    script.endHost(u"web-01"_s, HostState::Done);
    script.die();
    const RunModel model(fixture.session(), script.id());
    QTRY_COMPARE(model.run().state, RunState::Interrupted);
    QVERIFY(model.hasEnded());
    QVERIFY(model.progress() < 0.6);
    QVERIFY(model.progress() > 0.4);
}

void tst_RunStanding::runThatLostAHostIsNotFull()
{
    DeployFixture fixture;
    RunScript script(fixture, {u"web-01"_s, u"web-02"_s});
    script.start();
    script.endHost(u"web-01"_s, HostState::Done);
    script.endHost(u"web-02"_s, HostState::Failed, u"connection-lost"_s);
    script.end(RunState::Failed);
    const RunModel model(fixture.session(), script.id());
    QTRY_COMPARE(model.run().state, RunState::Failed);
    QVERIFY2(model.progress() > 0.4 && model.progress() < 0.6, qPrintable(QString::number(model.progress())));
    const RunWatch watch;
    const RunStanding standing = runStanding(model.run(), watch, RunRequest::None, QDateTime::currentDateTimeUtc());
    QVERIFY2(standing.why.english().contains(u"resume"_s), qPrintable(standing.why.english()));
}

void tst_RunStanding::pausedTimeIsNoWork()
{
    RunWatch watch;
    const QDateTime begin = QDateTime::currentDateTimeUtc();
    Event event;
    event.at = begin;
    event.kind = EventKind::RunStarted;
    watch.take({event});
    event.at = begin.addSecs(60);
    event.kind = EventKind::Paused;
    watch.take({event});
    QCOMPARE(watch.worked(begin.addSecs(600)), 60s);
    event.at = begin.addSecs(600);
    event.kind = EventKind::Resumed;
    watch.take({event});
    QCOMPARE(watch.worked(begin.addSecs(610)), 70s);
    // The runner dies at 620, and another one goes on at 1000.
    event.at = begin.addSecs(620);
    event.kind = EventKind::WaveEnded;
    watch.take({event});
    event.at = begin.addSecs(1000);
    event.kind = EventKind::Resumed;
    watch.take({event});
    QCOMPARE(watch.worked(begin.addSecs(1001)), 81s);
}

void tst_RunStanding::limitsFollowTheNumbers()
{
    PlanLimits limits;
    QCOMPARE(stopLimitText(limits, 40).english(), u"The run goes on however many hosts fail."_s);
    QVERIFY(waveLimitText(limits).isEmpty());
    limits.maxFailed = 3;
    QCOMPARE(stopLimitText(limits, 40).english(), u"Stop the run when 3 of 40 host(s) have failed."_s);
    limits.maxFailedPerWave = 2;
    QVERIFY(waveLimitText(limits).english().contains(u"2 host"_s));
    QVERIFY(wavesText(limits, 40).english().contains(u"16"_s));
    limits.waveSize = u"25%"_s;
    QCOMPARE(wavesText(limits, 40).english(), u"4 waves of at most 10 hosts, at most 10 at once."_s);
    limits.waveSize = u"many"_s;
    QVERIFY(wavesText(limits, 40).isEmpty());
    QVERIFY(stageWavesText(limits, 40).isEmpty());
    // A solution has waves in each stage: nothing can be said of the whole.
    limits.waveSize = u"25%"_s;
    QCOMPARE(stageWavesText(limits, 40).english(), u"Size of a wave in each stage: 25%; at most 16 host(s) at once."_s);
    limits.waveSize.clear();
    QCOMPARE(stageWavesText(limits, 8).english(), u"Waves as the solution says, at most 8 host(s) at once."_s);
}

QTEST_GUILESS_MAIN(tst_RunStanding)
#include "tst_RunStanding.moc"
