// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessScene.h"
#include "repository/RunStore.h"
#include "repository/runs/SqlRunLog.h"
#include "run/Journal.h"

#include <QTest>

#include <algorithm>

using namespace convoy;
using namespace Qt::StringLiterals;

/// A log that is read in parts is the log that RunStore::events() reads as a whole.
class tst_RunLog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void stretchesAreTheWhole_data();
    void stretchesAreTheWhole();
    void levels();
    void looksAtNoMoreThanAsked();
    void goesOnWhereItWas();
    void searches();
    void readsWhatIsFarApart();
    void findsTheFailure();
    void tellsTheExtent();
    void showsWhatAnOperatorSees();
    void answersFromTheIndex_data();
    void answersFromTheIndex();

private:
    void say(const QString &host, const QString &step, const Message &message, EventKind kind = EventKind::Output);
    void fail(const QString &host, const QString &step);
    [[nodiscard]] std::unique_ptr<RunLog> log(const QString &who = u"root"_s) const;
    static QList<qint64> allLines(RunLog &log, const LogQuery &query, int most);
    static QList<qint64> idsOf(const QList<Event> &events);

    RepositoryScene m_scene;
    std::unique_ptr<Repository> m_repository;
    std::unique_ptr<Journal> m_journal;
    QString m_run;
};

void tst_RunLog::initTestCase()
{
    m_repository = m_scene.openAsRoot();
    m_run = *m_repository->runs().create(RepositoryScene::plan({u"a"_s, u"b"_s}), u"root"_s);
    const QString other = *m_repository->runs().create(RepositoryScene::plan({u"a"_s}), u"root"_s);
    m_journal = makeSqlJournal(m_scene.path(), m_run);
    const auto otherJournal = makeSqlJournal(m_scene.path(), other);
    say({}, {}, {}, EventKind::RunStarted);
    for (int i = 0; i < 25; ++i) {
        const QString host = i % 3 == 0 ? u"b"_s : u"a"_s;
        say(host, i < 10 ? u"copy"_s : u"command"_s, Message::verbatim(u"line %1"_s.arg(i)));
        if (i % 5 == 0)
            say(host, u"copy"_s, Message("The file %1 is there already.", {u"x"_s}));
        Event elsewhere;
        elsewhere.host = u"a"_s;
        elsewhere.message = Message::verbatim(u"line of another run"_s);
        otherJournal->output(elsewhere);
    }
    fail(u"a"_s, u"copy"_s);
    fail(u"b"_s, u"command"_s);
    say(u"b"_s, u"command"_s, {}, EventKind::HostEnded);
}

void tst_RunLog::say(const QString &host, const QString &step, const Message &message, EventKind kind)
{
    Event event;
    event.kind = kind;
    event.host = host;
    event.step = step;
    event.state = u"running"_s;
    event.message = message;
    if (kind == EventKind::Output)
        m_journal->output(event);
    else
        QVERIFY(m_journal->append(event));
}

void tst_RunLog::fail(const QString &host, const QString &step)
{
    Event event;
    event.kind = EventKind::StepEnded;
    event.host = host;
    event.step = step;
    event.state = u"failed"_s;
    event.error = Error(u"step-failed"_s, Message("It failed."));
    QVERIFY(m_journal->append(event));
}

std::unique_ptr<RunLog> tst_RunLog::log(const QString &who) const
{
    return valueOf(RunLog::open(m_scene.url(), who));
}

QList<qint64> tst_RunLog::allLines(RunLog &log, const LogQuery &query, int most)
{
    QList<qint64> lines;
    for (qint64 after = 0;;) {
        const auto stretch = log.lines(query, after, most);
        if (!stretch)
            return {};
        lines += stretch->lines;
        after = stretch->last;
        if (stretch->isEnd)
            return lines;
    }
}

QList<qint64> tst_RunLog::idsOf(const QList<Event> &events)
{
    QList<qint64> ids;
    for (const Event &event : events)
        ids += event.id;
    return ids;
}

void tst_RunLog::stretchesAreTheWhole_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("step");
    for (const QString &host : {QString(), u"a"_s, u"b"_s, u"c"_s}) {
        for (const QString &step : {QString(), u"copy"_s, u"command"_s})
            QTest::addRow("host '%s', step '%s'", qPrintable(host), qPrintable(step)) << host << step;
    }
}

void tst_RunLog::stretchesAreTheWhole()
{
    QFETCH(const QString, host);
    QFETCH(const QString, step);
    const auto whole = m_repository->runs().events(m_run, {.host = host, .step = step});
    QVERIFY(whole);
    const auto log = this->log();
    const LogQuery query{.run = m_run, .host = host, .step = step};
    for (const int most : {1, 2, 7, 1000}) {
        const QList<qint64> lines = allLines(*log, query, most);
        QCOMPARE(lines, idsOf(*whole));
        const auto read = log->read(m_run, lines);
        QVERIFY(read);
        QCOMPARE(idsOf(*read), lines);
        for (qsizetype i = 0; i < lines.size(); ++i)
            QCOMPARE(read->at(i).toJson(), whole->at(i).toJson());
    }
}

void tst_RunLog::levels()
{
    const auto log = this->log();
    const auto whole = valueOf(m_repository->runs().events(m_run, {}));
    QList<qint64> steps;
    QList<qint64> failures;
    for (const Event &event : whole) {
        if (event.kind != EventKind::Output || event.message.toJson().value("verbatim"_L1).isUndefined())
            steps += event.id;
        if (event.error)
            failures += event.id;
    }
    QVERIFY(steps.size() >= 1 + 5 + 3);
    QCOMPARE(failures.size(), 2);
    QCOMPARE(allLines(*log, {.run = m_run, .level = LogLevel::Steps}, 4), steps);
    QCOMPARE(allLines(*log, {.run = m_run, .level = LogLevel::Failures}, 1), failures);
    QCOMPARE(allLines(*log, {.run = m_run, .host = u"b"_s, .level = LogLevel::Failures}, 1), failures.sliced(1));
    for (const LogLevel level : {LogLevel::All, LogLevel::Steps, LogLevel::Failures})
        QCOMPARE(logLevelFromWord(logLevelWord(level)), std::optional(level));
    QVERIFY(!logLevelFromWord(u"warnings"_s));
}

void tst_RunLog::looksAtNoMoreThanAsked()
{
    const auto log = this->log();
    const auto stretch = log->lines({.run = m_run, .host = u"b"_s}, 0, 10);
    QVERIFY(stretch);
    QVERIFY(!stretch->isEnd);
    QVERIFY(stretch->lines.size() < 10); // of the ten that were looked at, some are of others
    const auto nothing = log->lines({.run = m_run, .host = u"nobody"_s}, 0, 10);
    QCOMPARE(nothing->last, stretch->last);
    QVERIFY(!nothing->isEnd);
}

void tst_RunLog::goesOnWhereItWas()
{
    const auto log = this->log();
    auto stretch = log->lines({.run = m_run}, 0, 1000);
    QVERIFY(stretch->isEnd);
    const qint64 last = stretch->last;
    stretch = log->lines({.run = m_run}, last, 1000);
    QVERIFY(stretch->isEnd);
    QCOMPARE(stretch->last, last);
    QVERIFY(stretch->lines.isEmpty());
    say(u"a"_s, u"command"_s, {}, EventKind::StepStarted);
    stretch = log->lines({.run = m_run}, last, 1000);
    QCOMPARE(stretch->lines.size(), 1);
    QVERIFY(stretch->last > last);
}

void tst_RunLog::searches()
{
    const auto log = this->log();
    QStringList seen;
    const LogTest test{.passes = [&](const LogRow &row) {
        seen += QString::fromUtf8(row.host + ' ' + row.step + ' ' + row.state);
        return row.message.contains("line 1") && row.at.endsWith('Z');
    }};
    const auto stretch = log->search({.run = m_run, .host = u"a"_s, .step = u"command"_s}, 0, 1000, test);
    QVERIFY(stretch);
    seen.removeDuplicates();
    QCOMPARE(seen, QStringList{u"a command running"_s});
    const auto found = valueOf(log->read(m_run, stretch->lines));
    QCOMPARE(found.size(), 7); // 10 to 19, but for those of b: 12, 15, 18
    QVERIFY(
        std::ranges::all_of(found, [](const Event &event) { return event.message.text().startsWith("line 1"_L1); }));
}

void tst_RunLog::readsWhatIsFarApart()
{
    const auto log = this->log();
    const QList<qint64> lines = allLines(*log, {.run = m_run}, 1000);
    const QList<qint64> apart{lines.constFirst(), lines.at(20), lines.constLast()};
    QCOMPARE(idsOf(valueOf(log->read(m_run, apart))), apart);
    QCOMPARE(idsOf(valueOf(log->read(m_run, {lines.constFirst(), 999'999}))), QList{lines.constFirst()});
    QVERIFY(valueOf(log->read(m_run, {})).isEmpty());
    QVERIFY(valueOf(log->read(u"2"_s, lines)).isEmpty()); // another run's are no lines of this one
}

void tst_RunLog::findsTheFailure()
{
    const auto log = this->log();
    const auto all = allLines(*log, {.run = m_run, .level = LogLevel::Failures}, 100);
    QCOMPARE(*log->failure({.run = m_run}, u"copy"_s), all.constFirst());
    QCOMPARE(*log->failure({.run = m_run}, u"command"_s), all.constLast());
    QCOMPARE(*log->failure({.run = m_run}, u"verify"_s), all.constLast());
    QCOMPARE(*log->failure({.run = m_run, .host = u"a"_s}, u"verify"_s), all.constFirst());
    QCOMPARE(*log->failure({.run = m_run, .host = u"c"_s}, u"copy"_s), 0);
}

void tst_RunLog::tellsTheExtent()
{
    const auto log = this->log();
    const auto all = valueOf(log->extent({.run = m_run}, 0));
    QCOMPARE(all.lines, qint64(allLines(*log, {.run = m_run}, 1000).size()));
    QStringList steps = all.steps;
    steps.sort();
    QCOMPARE(steps, (QStringList{u"command"_s, u"copy"_s}));
    QCOMPARE(log->extent({.run = m_run}, all.last)->lines, 0);
    QCOMPARE(log->extent({.run = m_run, .host = u"a"_s, .level = LogLevel::Failures}, 0)->lines, 1);
    QCOMPARE(*log->hosts(m_run), (QStringList{u"a"_s, u"b"_s}));
}

// proves G005 (the log)
void tst_RunLog::showsWhatAnOperatorSees()
{
    AccessScene scene;
    QVERIFY(scene.fill());
    QVERIFY(scene.grantAnna({u"viewer"_s}));
    const auto anna = scene.openAsAnna();
    const auto log = valueOf(RunLog::open(scene.url(), u"anna"_s));
    const auto asRoot = valueOf(RunLog::open(scene.url(), u"root"_s));
    for (const QString &run : {u"1"_s, u"2"_s, u"3"_s, u"4"_s}) {
        const auto whole = valueOf(anna->runs().events(run, {}));
        QCOMPARE(allLines(*log, {.run = run}, 2), idsOf(whole));
        const QList<qint64> all = allLines(*asRoot, {.run = run}, 2);
        QVERIFY(all.size() > whole.size());
        QCOMPARE(idsOf(valueOf(log->read(run, all))), idsOf(whole));
        QCOMPARE(valueOf(log->extent({.run = run}, 0)).lines, whole.size());
        const auto found = log->search({.run = run}, 0, 1000, {.passes = [](const LogRow &) { return true; }});
        QCOMPARE(found->lines, idsOf(whole));
        QStringList hosts;
        for (const HostOutcome &host : anna->runs().find(run) ? anna->runs().find(run)->hosts : QList<HostOutcome>())
            hosts += host.host;
        QCOMPARE(*log->hosts(run), hosts);
    }
}

void tst_RunLog::answersFromTheIndex_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("index");
    QTest::newRow("all") << int(LogLevel::All) << u"COVERING INDEX events_by_run"_s;
    QTest::newRow("steps") << int(LogLevel::Steps) << u"INDEX events_of_convoy"_s;
    QTest::newRow("failures") << int(LogLevel::Failures) << u"INDEX events_failed"_s;
}

/// A log of a gigabyte is not read to find lines of a host.
void tst_RunLog::answersFromTheIndex()
{
    QFETCH(const int, level);
    QFETCH(const QString, index);
    const auto database = m_scene.raw(m_scene.path());
    for (const QString &host : {QString(), u"a"_s}) {
        const SqlRunLog::Condition condition =
            SqlRunLog::conditionOf({.run = m_run, .host = host, .level = LogLevel(level)});
        const auto plan = database->rows(
            u"EXPLAIN QUERY PLAN SELECT id FROM events WHERE %1 AND id > ? AND id <= ? ORDER BY id"_s.arg(
                condition.sql),
            condition.values + QVariantList{0, 1000}, [](const SqlRow &row) { return row.value(3).toString(); });
        QVERIFY(plan);
        QCOMPARE(plan->size(), 1); // neither a sort nor a second look
        QVERIFY2(plan->first().contains(index), qPrintable(plan->first()));
        QVERIFY2(plan->first().contains(u"(run_id=? AND id>? AND id<?)"_s), qPrintable(plan->first()));
    }
}

QTEST_GUILESS_MAIN(tst_RunLog)
#include "tst_RunLog.moc"
