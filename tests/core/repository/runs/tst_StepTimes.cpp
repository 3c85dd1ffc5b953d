// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcessorTime.h"
#include "RepositoryScene.h"
#include "repository/RunStore.h"
#include "repository/runs/RunTimes.h"
#include "repository/sqlite/SqliteDatabase.h"
#include "run/host/LineMessages.h"

#include <QTest>
#include <QTimeZone>

using namespace convoy;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Time = StepTimes::Time;

struct Step
{
    QString id;
    Time time;
};

PlanStep planned(StepKind kind)
{
    PlanStep step;
    step.id = stepKindWord(kind);
    step.kind = kind;
    return step;
}

} // namespace

/// What the journals of earlier runs say of how long steps take, and what is kept of it with a run.
class tst_StepTimes : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesTheMedianOfItsOwnPackage();
    void countsOnlyHostsThatEndedWell();
    void takesOthersByTheirKind();
    void copiesByBytes_data();
    void copiesByBytes();
    void aStepBegunTwiceIsNoMeasure();
    void keepsWhatItWasPlannedWith();
    void givesWhatIsNew();
    void isQuickOverManyRows();

private:
    QString runOf(const QString &version, const QStringList &hosts);
    void work(const QString &run, const QString &host, const QList<Step> &steps, HostState end = HostState::Done);
    void write(const QString &run, const Event &event, const std::optional<HostOutcome> &outcome = {});
    StepTimes next(const QString &version);

    std::unique_ptr<RepositoryScene> m_scene;
    std::unique_ptr<Repository> m_repository;
    QDateTime m_now;
};

void tst_StepTimes::init()
{
    m_repository.reset();
    m_scene = std::make_unique<RepositoryScene>();
    m_repository = m_scene->open();
    m_now = QDateTime(QDate(2026, 11, 20), QTime(8, 0), QTimeZone::UTC);
}

QString tst_StepTimes::runOf(const QString &version, const QStringList &hosts)
{
    Plan plan = RepositoryScene::plan(hosts);
    plan.packageVersion = version;
    return m_repository->runs().create(plan, u"anna"_s).value_or(QString());
}

void tst_StepTimes::write(const QString &run, const Event &event, const std::optional<HostOutcome> &outcome)
{
    const auto journal = makeSqlJournal(m_scene->path(), run);
    const Status written = outcome ? journal->endHost(event, *outcome) : journal->append(event);
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
}

void tst_StepTimes::work(const QString &run, const QString &host, const QList<Step> &steps, HostState end)
{
    const auto journal = makeSqlJournal(m_scene->path(), run);
    Event event;
    event.run = run;
    event.host = host;
    event.state = hostStateWord(HostState::Running);
    const auto say = [&](EventKind kind, const QString &step, Time later) {
        event.kind = kind;
        event.step = step;
        m_now = m_now.addMSecs(later.count());
        event.at = m_now;
        QVERIFY(journal->append(event));
    };
    say(EventKind::HostStarted, {}, 0s);
    say(EventKind::StepStarted, steps.first().id, 500ms);
    say(EventKind::StepEnded, steps.first().id, steps.first().time);
    for (const Step &step : steps.sliced(1)) {
        say(EventKind::StepStarted, step.id, 1ms);
        say(EventKind::StepEnded, step.id, step.time);
    }
    event.kind = EventKind::HostEnded;
    event.state = hostStateWord(end);
    HostOutcome outcome;
    outcome.host = host;
    outcome.state = end;
    QVERIFY(journal->endHost(event, outcome));
}

StepTimes tst_StepTimes::next(const QString &version)
{
    return stepTimesOf(m_scene->url(), runOf(version, {u"new"_s}));
}

// proves U16 (in part: weights from measured step times)
void tst_StepTimes::takesTheMedianOfItsOwnPackage()
{
    QVERIFY(next(u"1.0"_s) == StepTimes());
    const QString run = runOf(u"1.0"_s, {u"a"_s, u"b"_s, u"c"_s});
    work(run, u"a"_s, {{u"copy"_s, 2s}, {u"command"_s, 10s}});
    work(run, u"b"_s, {{u"copy"_s, 3s}, {u"command"_s, 20min}}); // somebody sat on the cable
    work(run, u"c"_s, {{u"copy"_s, 4s}, {u"command"_s, 12s}});
    const StepTimes times = next(u"1.0"_s);
    QCOMPARE(times.measured(planned(StepKind::Copy)), Time(3s));
    QCOMPARE(times.measured(planned(StepKind::Command)), Time(12s));
    QCOMPARE(times.measured(StepTimes::connecting()), Time(500ms));
    QVERIFY(!times.measured(planned(StepKind::Health)));
}

void tst_StepTimes::countsOnlyHostsThatEndedWell()
{
    const QString run = runOf(u"1.0"_s, {u"a"_s, u"b"_s, u"c"_s});
    work(run, u"a"_s, {{u"command"_s, 1s}}, HostState::Failed);
    work(run, u"b"_s, {{u"command"_s, 2s}}, HostState::Stopped);
    QVERIFY(next(u"1.0"_s) == StepTimes());
    work(run, u"c"_s, {{u"command"_s, 9s}}, HostState::DoneRestartWanted);
    QCOMPARE(next(u"1.0"_s).measured(planned(StepKind::Command)), Time(9s));
}

void tst_StepTimes::takesOthersByTheirKind()
{
    work(runOf(u"1.0"_s, {u"a"_s}), u"a"_s, {{u"command"_s, 10s}, {u"health"_s, 3s}, {u"site-own"_s, 5s}});
    work(runOf(u"2.0"_s, {u"a"_s}), u"a"_s, {{u"command"_s, 40s}});
    const StepTimes times = next(u"2.0"_s);
    QCOMPARE(times.measured(planned(StepKind::Command)), Time(40s)); // its own, not the other one's
    QCOMPARE(times.measured(planned(StepKind::Health)), Time(3s));
    QVERIFY(!times.measured(u"site-own"_s)); // the name of another definition's step says nothing here
}

void tst_StepTimes::copiesByBytes_data()
{
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<int>("seconds"); // -1: not measured
    QTest::newRow("ten times as much") << qint64(50'000'000) << qint64(500'000'000) << 40;
    QTest::newRow("half of it") << qint64(50'000'000) << qint64(25'000'000) << 2;
    QTest::newRow("both small") << qint64(5000) << qint64(10'000) << 4;
    QTest::newRow("a small one says nothing of a large one") << qint64(5000) << qint64(500'000'000) << -1;
}

// Bytes to copy weigh by the rate that was measured.
void tst_StepTimes::copiesByBytes()
{
    QFETCH(qint64, before);
    QFETCH(qint64, now);
    QFETCH(int, seconds);
    for (const auto &[version, bytes] : {std::pair(u"1.0"_s, before), std::pair(u"2.0"_s, now)}) {
        NewPackage package = RepositoryScene::newPackage(RepositoryScene::echo(version));
        package.unpackedBytes = bytes;
        QVERIFY(RepositoryScene::store(*m_repository, package, RepositoryScene::bytes(100)));
    }
    work(runOf(u"1.0"_s, {u"a"_s}), u"a"_s, {{u"copy"_s, 4s}});
    const auto measured = next(u"2.0"_s).measured(planned(StepKind::Copy));
    QCOMPARE(measured.has_value(), seconds >= 0);
    if (measured)
        QCOMPARE(std::chrono::round<std::chrono::seconds>(*measured).count(), seconds);
}

void tst_StepTimes::aStepBegunTwiceIsNoMeasure()
{
    const QString run = runOf(u"1.0"_s, {u"a"_s});
    Event begun;
    begun.run = run;
    begun.host = u"a"_s;
    begun.kind = EventKind::StepStarted;
    begun.step = u"command"_s;
    begun.state = hostStateWord(HostState::Running);
    begun.at = m_now.addSecs(-3600); // its runner was killed then
    write(run, begun);
    work(run, u"a"_s, {{u"copy"_s, 1s}, {u"command"_s, 2s}});
    QVERIFY(!next(u"1.0"_s).measured(planned(StepKind::Command)));
    QCOMPARE(next(u"1.0"_s).measured(planned(StepKind::Copy)), Time(1s));
}

// A resumed run and everybody who looks weigh alike, whatever other runs have shown since.
void tst_StepTimes::keepsWhatItWasPlannedWith()
{
    work(runOf(u"1.0"_s, {u"a"_s}), u"a"_s, {{u"command"_s, 10s}});
    const QString planned = runOf(u"1.0"_s, {u"a"_s});
    const StepTimes before = stepTimesOf(m_scene->url(), planned);
    work(runOf(u"1.0"_s, {u"b"_s}), u"b"_s, {{u"command"_s, 90s}});
    QVERIFY(stepTimesOf(m_scene->url(), planned) == before);
    QVERIFY(!(next(u"1.0"_s) == before));
    QVERIFY(stepTimesOf(m_scene->url(), u"99"_s) == StepTimes());
}

void tst_StepTimes::givesWhatIsNew()
{
    const QString run = runOf(u"1.0"_s, {u"a"_s});
    work(run, u"a"_s, {{u"command"_s, 10s}});
    auto times = RunTimes::open(m_scene->url(), run);
    QVERIFY(times);
    QCOMPARE(times->news()->size(), 4);
    QVERIFY(times->news()->isEmpty());
    Event said;
    said.run = run;
    said.host = u"a"_s;
    said.kind = EventKind::Output;
    said.at = m_now;
    said.message = Message::verbatim(u"a line of the installer"_s);
    write(run, said);
    QVERIFY(times->news()->isEmpty());
    said.message = lineCut(u"a"_s);
    write(run, said);
    const auto news = times->news();
    QCOMPARE(news->size(), 1);
    QCOMPARE(news->first().message, lineCut(u"a"_s));
    auto later = RunTimes::open(m_scene->url(), run, times->last());
    QVERIFY(later->news()->isEmpty());
}

void tst_StepTimes::isQuickOverManyRows()
{
    QStringList hosts;
    for (int i = 0; i < 200; ++i)
        hosts += u"host-%1"_s.arg(i);
    const QString run = runOf(u"1.0"_s, hosts);
    const auto raw = m_scene->raw(m_scene->path());
    QVERIFY(raw->write(u"UPDATE run_hosts SET state = 'done' WHERE run_id = ?"_s, {run}));
    // 5 steps a host, each with 100 lines of output: 102,000 rows.
    QVERIFY(
        raw->write(u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 101999) "
                   "INSERT INTO events (run_id, at, kind, host, stage, wave, step, state, message_json, error_json, "
                   "progress) SELECT ?, strftime('%Y-%m-%dT%H:%M:%fZ', '2026-11-20', (i / 102 % 5 * 60 + i % 102) || "
                   "' seconds'), CASE i % 102 WHEN 0 THEN 'step-started' WHEN 101 THEN 'step-ended' ELSE 'output' "
                   "END, 'host-' || (i / 510), '', 1, 'step' || (i / 102 % 5), 'running', '', '', 0 FROM n"_s,
                   {run}));
    const qint64 before = ProcessorTime::ofThread();
    const StepTimes times = next(u"1.0"_s);
    const qint64 taken = ProcessorTime::ofThread() - before;
    qInfo("step times of 100 of 200 hosts, 102,000 rows: %lld ms of the processor", taken);
    QCOMPARE(times.measured(u"step3"_s), Time(101s));
    QCOMPARE_LE(taken, 200); // 10 in a build for use; sanitizers take their time
}

QTEST_GUILESS_MAIN(tst_StepTimes)
#include "tst_StepTimes.moc"
