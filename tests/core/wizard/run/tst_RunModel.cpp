// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeployFixture.h"
#include "repository/RunStore.h"
#include "wizard/RunModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_RunModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void sortsStates_data();
    void sortsStates();
    void followsTheJournal();
    void announcesChangedRowsOnly();
    void countsAndReports();
    void capsTheLog();

private:
    using Bucket = RunModel::Bucket;
    [[nodiscard]] Event event(EventKind kind, const QString &host, const QString &step, HostState state,
                              double progress) const;
    void append(const Event &event) { QVERIFY(m_journal->append(event).has_value()); }
    void endHost(const QString &host, HostState state, const QString &code);
    void endRun(RunState state);

    std::unique_ptr<DeployFixture> m_fixture;
    std::unique_ptr<Journal> m_journal;
    QString m_run;
};

void tst_RunModel::init()
{
    m_fixture = std::make_unique<DeployFixture>();
    m_run = m_fixture->createRun({u"web-01"_s, u"web-02"_s, u"db-01"_s});
    m_journal = makeSqlJournal(m_fixture->session().url().path, m_run);
}

void tst_RunModel::cleanup()
{
    m_journal.reset();
    m_fixture.reset();
}

Event tst_RunModel::event(EventKind kind, const QString &host, const QString &step, HostState state,
                          double progress) const
{
    Event event;
    event.at = QDateTime::currentDateTimeUtc();
    event.run = m_run;
    event.host = host;
    event.stage = u"install"_s;
    event.wave = 1;
    event.step = step;
    event.kind = kind;
    event.state = hostStateWord(state);
    event.progress = progress;
    return event;
}

void tst_RunModel::endHost(const QString &host, HostState state, const QString &code)
{
    HostOutcome outcome;
    outcome.host = host;
    outcome.state = state;
    outcome.code = code;
    outcome.message = Message("What happened on %1.", {host});
    outcome.remedy = code.isEmpty() ? Message() : Message("What to do on %1.", {host});
    outcome.started = QDateTime::currentDateTimeUtc().addSecs(-65);
    outcome.ended = QDateTime::currentDateTimeUtc();
    QVERIFY(m_journal->endHost(event(EventKind::HostEnded, host, {}, state, 0.5), outcome).has_value());
}

void tst_RunModel::endRun(RunState state)
{
    Event end = event(EventKind::RunEnded, {}, {}, HostState::Done, 1);
    end.state = runStateWord(state);
    append(end);
}

void tst_RunModel::sortsStates_data()
{
    QTest::addColumn<HostState>("state");
    QTest::addColumn<Bucket>("bucket");
    QTest::newRow("planned") << HostState::Planned << Bucket::Waiting;
    QTest::newRow("running") << HostState::Running << Bucket::Working;
    QTest::newRow("done") << HostState::Done << Bucket::Done;
    QTest::newRow("restart") << HostState::DoneRestartWanted << Bucket::Done;
    QTest::newRow("skipped") << HostState::Skipped << Bucket::Skipped;
    QTest::newRow("failed") << HostState::Failed << Bucket::Failed;
    QTest::newRow("rolled back") << HostState::RolledBack << Bucket::Failed;
    QTest::newRow("unreachable") << HostState::Unreachable << Bucket::Unreachable;
    QTest::newRow("not started") << HostState::NotStarted << Bucket::NotStarted;
    QTest::newRow("stopped") << HostState::Stopped << Bucket::NotStarted;
}

// proves U40
void tst_RunModel::sortsStates()
{
    QFETCH(HostState, state);
    QFETCH(Bucket, bucket);
    QCOMPARE(RunModel::bucket(state), bucket);
    // What was stopped does not look like what failed, in words.
    QVERIFY(hostStateText(HostState::Stopped).text() != hostStateText(HostState::Failed).text());
    QVERIFY(RunModel::bucketText(Bucket::NotStarted).text() != RunModel::bucketText(Bucket::Failed).text());
}

// proves G139, U23
void tst_RunModel::followsTheJournal()
{
    RunModel model(m_fixture->session(), m_run);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList steps;
    connect(&model, &RunModel::happened, &model, [&](const QList<Event> &events) {
        for (const Event &event : events) {
            if (event.kind == EventKind::StepStarted)
                steps += event.host + u' ' + model.stepTitleOf(event.host, event.step).english();
        }
    });
    QSignalSpy logs(&model, &RunModel::logAppended);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.count(Bucket::Waiting), 3);
    QVERIFY(!model.hasEnded());
    append(event(EventKind::HostStarted, u"web-01"_s, {}, HostState::Planned, 0));
    append(event(EventKind::StepStarted, u"web-01"_s, u"copy"_s, HostState::Copying, 0.2));
    QTRY_COMPARE(steps, QStringList{u"web-01 "_s + stepTitle(StepKind::Copy).english()});
    const int row = model.rowOf(u"web-01"_s);
    const QString step = model.index(row, RunModel::StepColumn).data().toString();
    QVERIFY2(step.contains(stepTitle(StepKind::Copy).text()), qPrintable(step));
    QCOMPARE(model.index(row, RunModel::StateColumn).data().toString(), hostStateText(HostState::Copying).text());
    QCOMPARE(model.index(row, RunModel::WaveColumn).data().toString(), u"1"_s);
    QCOMPARE(model.count(Bucket::Working), 1);
    QCOMPARE(model.progress(), 0.2);
    Event output = event(EventKind::Output, u"web-01"_s, u"copy"_s, HostState::Copying, 0.2);
    output.message = Message::verbatim(u"first line\nsecond line"_s);
    m_journal->output(output);
    append(event(EventKind::StepEnded, u"web-01"_s, u"copy"_s, HostState::Copied, 0.1));
    QTRY_VERIFY(model.log(u"web-01"_s).join(u'\n').contains(u"second line"_s));
    QVERIFY(model.log(QString()).join(u'\n').contains(u"web-01"_s));
    QVERIFY(model.log(u"web-02"_s).isEmpty());
    QCOMPARE(model.progress(), 0.2); // never goes back
}

void tst_RunModel::announcesChangedRowsOnly()
{
    RunModel model(m_fixture->session(), m_run);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    append(event(EventKind::StepStarted, u"web-02"_s, u"copy"_s, HostState::Copying, 0.2));
    const int row = model.rowOf(u"web-02"_s);
    const auto state = [&](int of) { return model.index(of, RunModel::StateColumn).data().toString(); };
    QTRY_COMPARE(state(row), hostStateText(HostState::Copying).text());
    QVERIFY(!changes.isEmpty());
    for (const QList<QVariant> &change : std::as_const(changes)) {
        QCOMPARE(change.at(0).toModelIndex().row(), row);
        QCOMPARE(change.at(1).toModelIndex().row(), row);
    }
    changes.clear();
    append(event(EventKind::StepStarted, u"web-01"_s, u"copy"_s, HostState::Copying, 0.2));
    append(event(EventKind::StepStarted, u"db-01"_s, u"copy"_s, HostState::Copying, 0.2));
    QTRY_COMPARE(state(model.rowOf(u"db-01"_s)), hostStateText(HostState::Copying).text());
    QSet<int> announced;
    for (const QList<QVariant> &change : std::as_const(changes)) {
        const bool isElapsed = change.at(0).toModelIndex().column() == RunModel::ElapsedColumn;
        for (int at = change.at(0).toModelIndex().row(); !isElapsed && at <= change.at(1).toModelIndex().row(); ++at)
            announced += at;
    }
    QCOMPARE(announced, (QSet<int>{model.rowOf(u"web-01"_s), model.rowOf(u"db-01"_s)}));
}

// proves U15
void tst_RunModel::countsAndReports()
{
    RunModel model(m_fixture->session(), m_run);
    QSignalSpy ended(&model, &RunModel::ended);
    int hosts = 0;
    connect(&model, &RunModel::happened, &model, [&hosts](const QList<Event> &events) {
        hosts += static_cast<int>(std::ranges::count(events, EventKind::HostEnded, &Event::kind));
    });
    endHost(u"web-01"_s, HostState::Done, {});
    endHost(u"web-02"_s, HostState::Unreachable, u"host-unreachable"_s);
    endHost(u"db-01"_s, HostState::Failed, u"installer-failed"_s);
    QTRY_COMPARE(hosts, 3);
    endRun(RunState::Failed);
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(model.progress(), 1.0);
    QCOMPARE(model.count(Bucket::Done), 1);
    QCOMPARE(model.count(Bucket::Unreachable), 1);
    QCOMPARE(model.count(Bucket::Failed), 1);
    QCOMPARE(model.finishedCount(), 3);
    QCOMPARE(model.index(model.rowOf(u"db-01"_s), RunModel::ElapsedColumn).data().toString(), u"1:05"_s);
    const QString report = model.reportText();
    for (const QString &wanted : {u"web-01"_s, u"host-unreachable"_s, u"What to do on db-01."_s, u"tester"_s})
        QVERIFY2(report.contains(wanted), qPrintable(wanted));
    // Looked at later it says the same.
    const RunModel later(m_fixture->session(), m_run);
    QVERIFY(later.hasEnded());
    QCOMPARE(later.reportText(), report);
}

void tst_RunModel::capsTheLog()
{
    QStringList lines;
    for (int i = 0; i < RunModel::MaxLogLines + 10; ++i)
        lines += u"line %1"_s.arg(i);
    append(event(EventKind::HostStarted, u"web-01"_s, {}, HostState::Planned, 0));
    Event output = event(EventKind::Output, u"web-01"_s, {}, HostState::Running, 0);
    output.message = Message::verbatim(lines.join(u'\n'));
    m_journal->output(output);
    append(event(EventKind::StepStarted, u"web-01"_s, u"command"_s, HostState::Running, 0.3));
    const RunModel model(m_fixture->session(), m_run);
    QCOMPARE(model.log(u"web-01"_s).size(), RunModel::MaxLogLines);
    QVERIFY(!model.log(u"web-01"_s).first().endsWith(u"line 0"_s));
}

QTEST_GUILESS_MAIN(tst_RunModel)
#include "tst_RunModel.moc"
