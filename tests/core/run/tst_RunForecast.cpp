// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcessorTime.h"
#include "run/RunProgress.h"
#include "run/host/LineMessages.h"
#include "run/pace/HostWay.h"
#include "run/pace/RunForecast.h"
#include "run/pace/TimeLeft.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <queue>
#include <random>

using namespace convoy;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Time = StepTimes::Time;

/// A package's steps and what each takes on a host of the simulated fleet.
struct SimulatedStep
{
    StepKind kind;
    Time typical;
    HostState during;
};
const QList<SimulatedStep> simulated{
    {StepKind::Lock, 300ms, HostState::Planned},  {StepKind::Check, 2s, HostState::Planned},
    {StepKind::Copy, 20s, HostState::Copying},    {StepKind::Command, 90s, HostState::Running},
    {StepKind::Verify, 4s, HostState::Verifying}, {StepKind::CleanUp, 500ms, HostState::Verifying}};

PlanStep planned(StepKind kind, const QString &id = {})
{
    PlanStep step;
    step.id = id.isEmpty() ? stepKindWord(kind) : id;
    step.kind = kind;
    return step;
}

Plan fleetPlan(int hosts, int waves, int parallel)
{
    Plan plan;
    plan.limits.parallel = parallel;
    PlanStage stage;
    for (int wave = 0; wave < waves; ++wave) {
        PlanWave planWave;
        for (int i = 0; i < hosts / waves; ++i) {
            PlanHost host;
            host.host = u"host-%1-%2"_s.arg(wave).arg(i);
            for (const SimulatedStep &step : simulated)
                host.steps += planned(step.kind);
            planWave.hosts += host;
        }
        stage.waves += planWave;
    }
    plan.stages += stage;
    return plan;
}

StepTimes history()
{
    StepTimes times;
    for (const SimulatedStep &step : simulated)
        times.setOwn(stepKindWord(step.kind), step.typical);
    return times;
}

const QDateTime start(QDate(2026, 11, 20), QTime(8, 0), QTimeZone::UTC);

Event rowAt(EventKind kind, const QString &host, Time at, const QString &step = {},
            HostState state = HostState::Planned)
{
    Event event;
    event.at = start.addMSecs(at.count());
    event.kind = kind;
    event.host = host;
    event.step = step;
    event.state = hostStateWord(state);
    return event;
}

/// A run of the plan on hosts that differ: every step takes its typical time by a factor that is spread log-normally.
struct Fleet
{
    Fleet(const Plan &plan, double spread, double slowness = 1)
    {
        std::mt19937 random(4711);
        std::lognormal_distribution<double> factor(0, spread);
        Time begin(0);
        events += rowAt(EventKind::RunStarted, {}, begin);
        for (const PlanWave &wave : plan.stages.first().waves) {
            std::priority_queue<Time, std::vector<Time>, std::greater<>> places;
            for (int i = 0; i < plan.limits.parallel; ++i)
                places.push(begin);
            for (const PlanHost &host : wave.hosts) {
                Time at = places.top();
                places.pop();
                at = work(host, at, [&] { return slowness * factor(random); });
                places.push(at);
                end = std::max(end, at);
            }
            begin = end;
        }
        std::ranges::stable_sort(events, {}, &Event::at);
    }
    Time work(const PlanHost &host, Time at, const std::function<double()> &factor)
    {
        events += rowAt(EventKind::HostStarted, host.host, at);
        for (const SimulatedStep &step : simulated) {
            events += rowAt(EventKind::StepStarted, host.host, at, stepKindWord(step.kind), step.during);
            at += Time(std::llround(static_cast<double>(step.typical.count()) * factor()));
            events += rowAt(EventKind::StepEnded, host.host, at, stepKindWord(step.kind), step.during);
        }
        events += rowAt(EventKind::HostEnded, host.host, at, {}, HostState::Done);
        return at;
    }

    QList<Event> events;
    Time end{0};
};

/// Feeds the run's first `part` and asks how long the rest will take.
std::optional<Time> askedAt(RunForecast forecast, const Fleet &fleet, double part)
{
    const QDateTime now = start.addMSecs(std::llround(part * static_cast<double>(fleet.end.count())));
    QList<Event> seen;
    std::ranges::copy_if(fleet.events, std::back_inserter(seen), [&](const Event &each) { return each.at <= now; });
    forecast.take(seen);
    return forecast.left(now);
}

} // namespace

/// Progress that is honest: what a run weighs, and how long it will still take (U16–U20).
class tst_RunForecast : public QObject
{
    Q_OBJECT

private slots:
    void estimatesAFleet_data();
    void estimatesAFleet();
    void learnsFromTheRunItself();
    void saysNothingWithoutMeasures();
    void saysNothingWhileItIsHeldUp();
    void saysNothingOfAStepThatHangs();
    void waitsForPersonsSilently();
    void isQuickWithVeryManyHosts();
    void weighsByTime();
    void runIsNeverFull();
    void keepsTimes();
    void says_data();
    void says();
    void saysSeldom();
    void growsReluctantly();
};

void tst_RunForecast::estimatesAFleet_data()
{
    QTest::addColumn<int>("waves");
    QTest::addColumn<double>("spread");
    QTest::addColumn<double>("slowness");
    QTest::addColumn<double>("most"); // error, as a part of what the run takes in all
    QTest::newRow("alike, one wave") << 1 << 0.0 << 1.0 << 0.02;
    QTest::newRow("spread 20 %, one wave") << 1 << 0.2 << 1.0 << 0.08;
    QTest::newRow("spread 20 %, five waves") << 5 << 0.2 << 1.0 << 0.15;
    QTest::newRow("spread 50 %, one wave") << 1 << 0.5 << 1.0 << 0.20;
    QTest::newRow("twice as slow as ever before") << 1 << 0.2 << 2.0 << 0.15;
}

// proves U16 (in part: measured step times), U20 (in part)
void tst_RunForecast::estimatesAFleet()
{
    QFETCH(int, waves);
    QFETCH(double, spread);
    QFETCH(double, slowness);
    QFETCH(double, most);
    const Plan plan = fleetPlan(200, waves, 16);
    const Fleet fleet(plan, spread, slowness);
    double worst = 0;
    double sum = 0;
    int asked = 0;
    for (const double part : {0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9}) {
        const auto left = askedAt(RunForecast(plan, history()), fleet, part);
        QVERIFY2(left, qPrintable(u"nothing at %1"_s.arg(part)));
        const double truth = (1 - part) * static_cast<double>(fleet.end.count());
        const double error =
            std::abs(static_cast<double>(left->count()) - truth) / static_cast<double>(fleet.end.count());
        worst = std::max(worst, error);
        sum += error;
        ++asked;
    }
    qInfo("%s: error %.1f %% of the run on average, %.1f %% at most", QTest::currentDataTag(), 100 * sum / asked,
          100 * worst);
    QCOMPARE_LE(worst, most);
}

// proves U20 (in part: without history only after a tenth of the work)
void tst_RunForecast::learnsFromTheRunItself()
{
    const Plan plan = fleetPlan(200, 1, 16);
    const Fleet fleet(plan, 0.2);
    QVERIFY(!askedAt(RunForecast(plan, {}), fleet, 0.05));
    const auto left = askedAt(RunForecast(plan, {}), fleet, 0.5);
    QVERIFY(left);
    const double truth = static_cast<double>(fleet.end.count()) / 2;
    QCOMPARE_LE(std::abs(static_cast<double>(left->count()) - truth), 0.1 * static_cast<double>(fleet.end.count()));
    // With a history the first host that was checked is enough.
    QVERIFY(askedAt(RunForecast(plan, history()), fleet, 0.05));
    QVERIFY(!askedAt(RunForecast(plan, history()), fleet, 0.0));
}

void tst_RunForecast::saysNothingWithoutMeasures()
{
    const Plan plan = fleetPlan(2, 1, 2); // too few to learn from
    const Fleet fleet(plan, 0.2);
    for (const double part : {0.1, 0.5, 0.9})
        QVERIFY(!askedAt(RunForecast(plan, {}), fleet, part));
    StepTimes allButOne;
    for (const SimulatedStep &step : simulated) {
        if (step.kind != StepKind::Verify)
            allButOne.setOwn(stepKindWord(step.kind), step.typical);
    }
    QVERIFY(!askedAt(RunForecast(plan, allButOne), fleet, 0.5));
    allButOne.setOther(stepKindWord(StepKind::Verify), 4s); // of another package
    QVERIFY(askedAt(RunForecast(plan, allButOne), fleet, 0.5));
}

void tst_RunForecast::saysNothingWhileItIsHeldUp()
{
    const Plan plan = fleetPlan(2, 1, 2);
    const QString host = u"host-0-0"_s;
    RunForecast forecast(plan, history());
    const auto said = [&](Time at) { return forecast.left(start.addMSecs(at.count())).has_value(); };
    forecast.take({rowAt(EventKind::RunStarted, {}, 0s), rowAt(EventKind::HostStarted, host, 0s),
                   rowAt(EventKind::StepStarted, host, 1s, u"copy"_s, HostState::Copying)});
    QVERIFY(said(2s));
    forecast.take({rowAt(EventKind::Paused, {}, 2s)});
    QVERIFY(!said(3s));
    forecast.take({rowAt(EventKind::Resumed, {}, 4s)});
    QVERIFY(said(5s));
    Event cut = rowAt(EventKind::Output, host, 5s, u"copy"_s, HostState::Copying);
    cut.message = lineCut(host);
    forecast.take({cut});
    QVERIFY(!said(6s));
    cut.message = Message::verbatim(u"goes on"_s);
    forecast.take({cut});
    QVERIFY(said(7s));
    forecast.take({rowAt(EventKind::RunEnded, {}, 8s)});
    QVERIFY(!said(8s));
}

void tst_RunForecast::saysNothingOfAStepThatHangs()
{
    const Plan plan = fleetPlan(1, 1, 1);
    const QString host = u"host-0-0"_s;
    RunForecast forecast(plan, history());
    forecast.take({rowAt(EventKind::RunStarted, {}, 0s), rowAt(EventKind::HostStarted, host, 0s),
                   rowAt(EventKind::StepStarted, host, 0s, u"copy"_s, HostState::Copying),
                   rowAt(EventKind::StepEnded, host, 20s, u"copy"_s, HostState::Copying),
                   rowAt(EventKind::StepStarted, host, 20s, u"command"_s, HostState::Running)});
    const auto at = [&](Time time) { return forecast.left(start.addMSecs(time.count())); };
    QVERIFY(*at(30s) > *at(60s));
    QVERIFY(at(110s + 60s)); // overdue: it may end any moment
    QVERIFY(!at(20s + 4 * 90s));
}

// A step at which a person is waited for has no length.
void tst_RunForecast::waitsForPersonsSilently()
{
    Plan plan = fleetPlan(2, 1, 2);
    const PlanStep confirm = planned(StepKind::Confirm);
    plan.stages.first().waves.first().hosts.last().steps += confirm;
    StepTimes times = history();
    times.setOwn(u"confirm"_s, 10s);
    QVERIFY(!times.measured(confirm));
    const Fleet fleet(fleetPlan(2, 1, 2), 0);
    QVERIFY(!askedAt(RunForecast(plan, times), fleet, 0.5));
    QVERIFY(askedAt(RunForecast(fleetPlan(2, 1, 2), times), fleet, 0.5));
}

void tst_RunForecast::isQuickWithVeryManyHosts()
{
    const Plan plan = fleetPlan(10'000, 10, 64);
    const Fleet fleet(plan, 0.3);
    RunForecast forecast(plan, history());
    forecast.take(fleet.events.first(fleet.events.size() / 2));
    const qint64 before = ProcessorTime::ofThread();
    QVERIFY(forecast.left(fleet.events.at(fleet.events.size() / 2).at));
    const qint64 taken = ProcessorTime::ofThread() - before;
    qInfo("10,000 hosts: %lld ms of the processor", taken);
    QCOMPARE_LE(taken, 500); // 5 in a build for use; sanitizers take their time
}

// proves U16 (in part)
void tst_RunForecast::weighsByTime()
{
    const PlanHost host = fleetPlan(1, 1, 1).stages.first().waves.first().hosts.first();
    HostWay way(host.steps, history());
    double last = 0;
    double atCommand = 0;
    for (const SimulatedStep &step : simulated) {
        way.begin(stepKindWord(step.kind));
        way.within(0.5);
        QVERIFY(way.fraction() > last);
        way.within(0.1); // nothing goes back
        if (step.kind == StepKind::Command)
            atCommand = way.fraction();
        last = way.fraction();
        way.end();
        way.end();
        QVERIFY(way.fraction() > last);
        last = way.fraction();
    }
    QCOMPARE(way.fraction(), 1.0);
    // 22.3 seconds before it and 45 of its 90, of 116.8.
    QVERIFY2(std::abs(atCommand - 67.3 / 116.8) < 0.001, qPrintable(QString::number(atCommand)));
    QVERIFY(std::abs(HostWay::weight(host, history()) - 116.85) < 0.001);
    PlanHost skipped = host;
    skipped.skip = Message::verbatim(u"not asked"_s);
    QVERIFY(HostWay::weight(skipped, history()) < 0.1);
}

// proves U16 (in part: monotonic), U17 (in part)
void tst_RunForecast::runIsNeverFull()
{
    RunProgress progress({1.0, 3.0});
    QCOMPARE(progress.advance(0, 1.0), 0.25);
    QCOMPARE(progress.advance(0, 0.5), 0.25);
    QCOMPARE(progress.advance(1, 0.5), 0.625);
    QCOMPARE(progress.advance(1, 0.1), 0.625);
    QVERIFY(progress.advance(1, 1.0) < 1); // that is the row of the run's end
    QVERIFY(progress.now() > 0.99);
}

void tst_RunForecast::keepsTimes()
{
    StepTimes times = history();
    times.setOther(u"health"_s, 7s);
    const StepTimes read = StepTimes::fromJson(times.toJson());
    QCOMPARE(read.toJson(), times.toJson());
    QVERIFY(read == times);
    QCOMPARE(read.measured(planned(StepKind::Copy)), Time(20s));
    QCOMPARE(read.measured(planned(StepKind::Health, u"probe"_s)), Time(7s));
    PlanStep wait = planned(StepKind::Wait);
    QVERIFY(!read.measured(wait));
    wait.action = StepAction{.title = {}, .minutes = 3};
    QCOMPARE(read.measured(wait), Time(3min));
    QVERIFY(StepTimes::fromJson({{u"own"_s, 5}, {u"other"_s, QJsonObject{{u"copy"_s, u"long"_s}}}}) == StepTimes());
    QCOMPARE(medianOf({9s, 1s, 60min}), Time(9s));
    QVERIFY(!medianOf({}));
}

void tst_RunForecast::says_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0 << u"Less than a minute left."_s;
    QTest::newRow("nearly done") << 59 << u"Less than a minute left."_s;
    QTest::newRow("minutes") << 250 << u"About 5 minute(s) left."_s;
    QTest::newRow("rounded to five") << 11 * 60 << u"About 15 minute(s) left."_s;
    QTest::newRow("hours") << 3 * 3600 << u"About 3 hour(s) left."_s;
}

// proves U20 (in part: rounded)
void tst_RunForecast::says()
{
    QFETCH(int, seconds);
    QFETCH(QString, text);
    TimeLeft left;
    left.take(std::chrono::seconds(seconds), 0s);
    QCOMPARE(left.text().english(), text);
}

// proves U20 (in part: renewed every 5 s at most)
void tst_RunForecast::saysSeldom()
{
    TimeLeft left;
    left.take(300s, 100s);
    const QString first = left.text().english();
    left.take(60s, 104s);
    QCOMPARE(left.text().english(), first);
    left.take(60s, 105s);
    QVERIFY(left.text().english() != first);
    left.take(std::nullopt, 110s);
    QVERIFY(left.text().isEmpty());
    QVERIFY(!left.shown());
    left.take(60s, 116s);
    left.forget();
    QVERIFY(left.text().isEmpty());
    QVERIFY(left.isDue(116s));
}

void tst_RunForecast::growsReluctantly()
{
    TimeLeft left;
    left.take(5min, 0s);
    left.take(5min + 20s, 5s);
    QCOMPARE(left.text().english(), u"About 5 minute(s) left."_s);
    left.take(7min, 10s);
    QCOMPARE(left.text().english(), u"About 7 minute(s) left."_s);
    left.take(6min, 15s);
    QCOMPARE(left.text().english(), u"About 6 minute(s) left."_s);
}

QTEST_GUILESS_MAIN(tst_RunForecast)
#include "tst_RunForecast.moc"
