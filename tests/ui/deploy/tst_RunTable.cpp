// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeployFixture.h"
#include "ProcessorTime.h"
#include "RunScript.h"
#include "deploy/run/RunFilterModel.h"
#include "repository/RunStore.h"
#include "widgets/TableView.h"
#include "widgets/style/Theme.h"
#include "widgets/style/ToneDelegate.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

constexpr int HostCount = 10'000;

QString hostName(int number)
{
    return u"host-%1"_s.arg(number, 5, 10, QLatin1Char('0'));
}

Plan bigPlan()
{
    PlanWave wave;
    for (int number = 0; number < HostCount; ++number) {
        PlanHost host;
        host.host = hostName(number);
        host.to = u"9.0.002.05"_s;
        host.steps = {{u"copy"_s, StepKind::Copy, {}}, {u"command"_s, StepKind::Command, u"./install.sh"_s}};
        wave.hosts += host;
    }
    PlanStage stage;
    stage.id = u"install"_s;
    stage.title = Message("Install");
    stage.waves = {wave};
    Plan plan;
    plan.packageName = u"Sample Echo Server"_s;
    plan.packageVersion = u"9.0.002.05"_s;
    plan.stages = {stage};
    return plan;
}

/// Counts how often a widget is painted.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget *watched) { watched->installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    int m_count = 0;
};

} // namespace

/// The table of a run over ten thousand hosts.
class tst_RunTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void saysEveryStateInWords();
    void scrollsWithoutAStop();
    void drawsTenTimesASecondAtMost();

private:
    void start(const QString &host);

    std::unique_ptr<DeployFixture> m_fixture;
    std::unique_ptr<Journal> m_journal;
    QString m_run;
    std::unique_ptr<RunModel> m_model;
    std::unique_ptr<RunFilterModel> m_shown;
    std::unique_ptr<TableView> m_table;
};

void tst_RunTable::initTestCase()
{
    m_fixture = std::make_unique<DeployFixture>();
    const auto run = m_fixture->repository().runs().create(bigPlan(), u"tester"_s);
    QVERIFY(run.has_value());
    m_run = *run;
    m_journal = makeSqlJournal(m_fixture->session().url().path, m_run);
    m_model = std::make_unique<RunModel>(m_fixture->session(), m_run);
    m_shown = std::make_unique<RunFilterModel>();
    m_shown->setSourceModel(m_model.get());
    m_table = std::make_unique<TableView>();
    m_table->setItemDelegate(new ToneDelegate(m_table.get()));
    m_table->setModel(m_shown.get());
    m_table->resize(900, 600);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    QTRY_COMPARE(m_shown->rowCount(), HostCount); // read in the background
}

void tst_RunTable::cleanupTestCase()
{
    m_table.reset();
    m_shown.reset();
    m_model.reset();
    m_journal.reset();
    m_fixture.reset();
}

void tst_RunTable::start(const QString &host)
{
    Event event;
    event.at = QDateTime::currentDateTimeUtc();
    event.run = m_run;
    event.host = host;
    event.stage = u"install"_s;
    event.wave = 1;
    event.step = u"copy"_s;
    event.kind = EventKind::StepStarted;
    event.state = hostStateWord(HostState::Copying);
    QVERIFY(m_journal->append(event).has_value());
}

// proves U24
void tst_RunTable::saysEveryStateInWords()
{
    // The contract's words; the table's texts are those of the command line, each with a symbol of its own kind.
    const QStringList words{u"planned"_s,
                            u"checked"_s,
                            u"copying"_s,
                            u"copied"_s,
                            u"running"_s,
                            u"restarting"_s,
                            u"verifying"_s,
                            u"done"_s,
                            u"skipped"_s,
                            u"failed"_s,
                            u"unreachable"_s,
                            u"not-started"_s,
                            u"stopped"_s,
                            u"rolled-back"_s,
                            u"done-restart-wanted"_s,
                            u"rolled-back-in-part"_s};
    DeployFixture fixture;
    QStringList hosts;
    for (int number = 0; number < words.size(); ++number) {
        hosts += u"state-%1"_s.arg(number, 2, 10, QLatin1Char('0'));
        fixture.addHost(hosts.constLast(), {}, {}, {});
        fixture.saveFacts(hosts.constLast(), u"linux"_s);
    }
    RunScript run(fixture, hosts);
    run.start();
    RunModel model(fixture.session(), run.id());
    QStringList said;
    for (int row = 0; row < words.size(); ++row) {
        const auto state = hostStateFromWord(words.at(row));
        QVERIFY2(state, qPrintable(words.at(row)));
        if (isFinal(*state))
            run.endHost(hosts.at(row), *state);
        else if (*state != HostState::Planned)
            run.step(hosts.at(row), StepKind::Command, *state, 0);
        const QString text = hostStateText(*state).text();
        QTRY_COMPARE(model.index(row, RunModel::StateColumn).data().toString(), text);
        QVERIFY2(!said.contains(text), qPrintable(text));
        QVERIFY(!Theme::symbol(*state).isEmpty());
        said += text;
    }
    const StoredRun stored = *fixture.repository().runs().find(run.id());
    for (int row = 0; row < words.size(); ++row)
        QCOMPARE(hostStateWord(stored.hosts.at(row).state), words.at(row));
}

// proves U25
void tst_RunTable::scrollsWithoutAStop()
{
    constexpr qint64 LongestStopMs = 100; // of the processor, which others use too; a person sees a stop from there on
    constexpr qint64 LongestWaitMs = 500; // by the clock, on a loaded test machine
    constexpr int Strides = 40;
    QScrollBar *bar = m_table->verticalScrollBar();
    QVERIFY(bar->maximum() > HostCount / 2);
    qint64 longest = 0;
    qint64 longestWait = 0;
    QElapsedTimer stride;
    for (int at = 0; at <= Strides; ++at) {
        start(hostName(at * 100)); // the run goes on meanwhile
        stride.start();
        const qint64 before = ProcessorTime::ofThread();
        bar->setValue(bar->maximum() * at / Strides);
        m_table->viewport()->repaint();
        longest = std::max(longest, ProcessorTime::ofThread() - before);
        longestWait = std::max(longestWait, stride.elapsed());
    }
    QVERIFY2(longest < LongestStopMs, qPrintable(u"one stride took %1 ms of the processor"_s.arg(longest)));
    QVERIFY2(longestWait < LongestWaitMs, qPrintable(u"one stride took %1 ms"_s.arg(longestWait)));
    QCOMPARE(m_table->rowAt(m_table->viewport()->height() - 2), HostCount - 1);
}

// proves U25
void tst_RunTable::drawsTenTimesASecondAtMost()
{
    m_table->verticalScrollBar()->setValue(0);
    QTest::qWait(0);
    const PaintCounter painted(m_table->viewport());
    QElapsedTimer since;
    since.start();
    int number = 0;
    qint64 longest = 0;
    while (since.elapsed() < 1500) {
        start(hostName(number++ % 40)); // rows that can be seen
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, turn.elapsed());
    }
    const auto most = static_cast<int>(since.elapsed() / 100) + 2;
    QVERIFY2(
        painted.count() <= most,
        qPrintable(u"%1 changes, painted %2 times in %3 ms"_s.arg(number).arg(painted.count()).arg(since.elapsed())));
    qInfo("%d changes, painted %d times in %lld ms, the longest turn took %lld ms", number, painted.count(),
          since.elapsed(), longest);
    QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->index(0, RunModel::StateColumn).data().toString(),
                              hostStateText(HostState::Copying).text(), 15'000); // on a loaded test machine
    QTRY_VERIFY(painted.count() > 0);
}

QTEST_MAIN(tst_RunTable)
#include "tst_RunTable.moc"
