// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunScript.h"
#include "operations/run/LiveForecast.h"
#include "repository/RunStore.h"
#include "run/pace/RunForecast.h"
#include "run/pace/TimeLeft.h"
#include "wizard/RunModel.h"
#include "wizard/run/ForecastReader.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimeZone>

using namespace convoy;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Time = RunForecast::Time;

constexpr Time OfCommand = 7min;
constexpr Time OfOthers = 1s; ///< of the connection and of each other step
const QString Whole = u"About 8 minute(s) left."_s; ///< while a host has not begun
const QString Half = u"About 4 minute(s) left."_s;  ///< when the command has had its half
constexpr int MostMs = 20'000; ///< a text is renewed every five seconds

/// What the window makes of it.
QString textOf(std::optional<Time> left)
{
    return left ? TimeLeft::textOf(TimeLeft::rounded(*left)).english() : QString();
}

Event row(EventKind kind, const QString &host, HostState state, const QDateTime &at, const QString &step = {})
{
    Event event;
    event.at = at;
    event.host = host;
    event.wave = host.isEmpty() ? 0 : 1;
    event.kind = kind;
    event.state = hostStateWord(state);
    event.step = step;
    return event;
}

void writeHost(Journal &journal, const PlanHost &host, QDateTime at)
{
    HostOutcome outcome;
    outcome.host = host.host;
    outcome.state = HostState::Done;
    outcome.started = at;
    QVERIFY(journal.append(row(EventKind::HostStarted, host.host, HostState::Planned, at)));
    at = at.addMSecs(OfOthers.count());
    for (const PlanStep &step : host.steps) {
        QVERIFY(journal.append(row(EventKind::StepStarted, host.host, HostState::Running, at, step.id)));
        at = at.addMSecs((step.kind == StepKind::Command ? OfCommand : OfOthers).count());
        QVERIFY(journal.append(row(EventKind::StepEnded, host.host, HostState::Running, at, step.id)));
    }
    outcome.ended = at;
    QVERIFY(journal.endHost(row(EventKind::HostEnded, host.host, HostState::Done, at), outcome));
}

} // namespace

/// How long a run will still take, from the journals of the runs before it to what a person reads.
class tst_ForecastReader : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysNothingWithoutHistory();
    void saysHowLongItStillTakes();
    void saysNothingOfTheRunBefore();
    void theModelSaysTheSame();

private:
    void writeHistory();
    std::unique_ptr<RunScript> begun();
    std::unique_ptr<RunScript> halfDone();

    std::unique_ptr<DeployFixture> m_fixture;
};

void tst_ForecastReader::init()
{
    m_fixture = std::make_unique<DeployFixture>();
}

void tst_ForecastReader::cleanup()
{
    m_fixture.reset();
}

/// A run of the package that ended well, on the day before.
void tst_ForecastReader::writeHistory()
{
    const QString run = m_fixture->createRun({u"web-01"_s, u"web-02"_s, u"db-01"_s});
    const auto plan = m_fixture->repository().runs().plan(run);
    QVERIFY(plan);
    const auto journal = makeSqlJournal(m_fixture->session().url().path, run);
    const QDateTime at = QDateTime::currentDateTimeUtc().addDays(-1);
    Event ofRun = row(EventKind::RunStarted, {}, HostState::Planned, at);
    ofRun.state = runStateWord(RunState::Running);
    QVERIFY(journal->append(ofRun));
    for (const PlanHost *host : plan->allHosts())
        writeHost(*journal, *host, at);
    ofRun.kind = EventKind::RunEnded;
    ofRun.state = runStateWord(RunState::Done);
    ofRun.progress = 1;
    QVERIFY(journal->append(ofRun));
}

/// A run whose first host copies, and whose second one waits.
std::unique_ptr<RunScript> tst_ForecastReader::begun()
{
    auto script = std::make_unique<RunScript>(*m_fixture, QStringList{u"web-01"_s, u"web-02"_s});
    script->start();
    script->step(u"web-01"_s, StepKind::Copy, HostState::Copying, 0.1);
    return script;
}

/// A run whose only host has had half of its command.
std::unique_ptr<RunScript> tst_ForecastReader::halfDone()
{
    auto script = std::make_unique<RunScript>(*m_fixture, QStringList{u"db-01"_s});
    script->start();
    const auto journal = makeSqlJournal(m_fixture->session().url().path, script->id());
    const QDateTime at = QDateTime::currentDateTimeUtc().addMSecs(-OfCommand.count() / 2);
    const QString copy = stepKindWord(StepKind::Copy);
    const QString command = stepKindWord(StepKind::Command);
    const bool isWritten =
        journal->append(row(EventKind::StepStarted, u"db-01"_s, HostState::Copying, at.addSecs(-1), copy)).has_value()
        && journal->append(row(EventKind::StepEnded, u"db-01"_s, HostState::Copied, at, copy)).has_value()
        && journal->append(row(EventKind::StepStarted, u"db-01"_s, HostState::Running, at, command)).has_value();
    if (!isWritten)
        qFatal("the journal cannot be written");
    m_fixture->session().announceChange();
    return script;
}

// proves U20 (in part: before a tenth of the work only with history)
void tst_ForecastReader::saysNothingWithoutHistory()
{
    const auto first = begun();
    const auto left = [this](const QString &run) {
        return LiveForecast(run).look(m_fixture->repository(), m_fixture->session().clock().now());
    };
    QVERIFY(!left(first->id()));
    writeHistory();
    QVERIFY(!left(first->id())); // it keeps what it was planned with
    const auto second = begun();
    QCOMPARE(textOf(left(second->id())), Whole);
}

// proves U20 (in part: with history; rounded; renewed every 5 s at most)
void tst_ForecastReader::saysHowLongItStillTakes()
{
    writeHistory();
    const auto paused = begun();
    const auto ended = halfDone();
    ForecastReader first(m_fixture->session());
    ForecastReader second(m_fixture->session());
    QVERIFY(first.text().isEmpty());
    QElapsedTimer since;
    since.start();
    first.follow(paused->id());
    second.follow(ended->id());
    QTRY_COMPARE(first.text().english(), Whole);
    QTRY_COMPARE(second.text().english(), Half);
    // Paused and ended: nobody knows how long, or nobody asks. Said when it is its turn.
    paused->take(RunRequest::Pause);
    ended->endHost(u"db-01"_s, HostState::Done);
    ended->end(RunState::Done);
    QTRY_VERIFY_WITH_TIMEOUT(first.text().isEmpty(), MostMs);
    QVERIFY(since.durationElapsed() >= TimeLeft::RenewEvery);
    QTRY_VERIFY_WITH_TIMEOUT(second.text().isEmpty(), MostMs);
}

void tst_ForecastReader::saysNothingOfTheRunBefore()
{
    writeHistory();
    const auto before = begun();
    const auto after = halfDone();
    ForecastReader reader(m_fixture->session());
    QStringList seen;
    connect(&reader, &ForecastReader::changed, &reader, [&] { seen += reader.text().english(); });
    reader.follow(before->id());
    reader.follow(after->id()); // while the other one is being read
    QTRY_COMPARE(reader.text().english(), Half);
    QVERIFY2(!seen.contains(Whole), qPrintable(seen.join(u'|')));
    reader.follow(before->id());
    QVERIFY(reader.text().isEmpty());
    QTRY_COMPARE(reader.text().english(), Whole);
    reader.follow(after->id());
    QVERIFY(reader.text().isEmpty());
    QTRY_COMPARE(reader.text().english(), Half);
    reader.follow({});
    QVERIFY(reader.text().isEmpty());
    QCOMPARE(seen.constLast(), QString());
}

void tst_ForecastReader::theModelSaysTheSame()
{
    writeHistory();
    const auto script = begun();
    const RunModel model(m_fixture->session(), script->id());
    QTRY_COMPARE(textOf(model.timeLeft()), Whole);
    script->take(RunRequest::Pause);
    QTRY_COMPARE(model.run().state, RunState::Paused);
    QCOMPARE(textOf(model.timeLeft()), QString());
    script->take(RunRequest::Continue);
    QTRY_COMPARE(textOf(model.timeLeft()), Whole);
    for (const QString &host : {u"web-01"_s, u"web-02"_s})
        script->endHost(host, HostState::Done);
    script->end(RunState::Done);
    QTRY_VERIFY(model.hasEnded());
    QCOMPARE(textOf(model.timeLeft()), QString());
}

QTEST_GUILESS_MAIN(tst_ForecastReader)
#include "tst_ForecastReader.moc"
