// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_hosts [COUNT] : how long the window stands still with 10,000 hosts (A10: no pause over 50 ms), as the longest
// event that its thread worked on, for what an operator does. Without a screen: QT_QPA_PLATFORM=offscreen bench_hosts
#include "DeployFixture.h"
#include "console/DeploymentsPane.h"
#include "console/HostsPane.h"
#include "console/RunsPane.h"
#include "deploy/HostSelectionPage.h"
#include "deploy/ProgressPage.h"
#include "deploy/ResultPage.h"
#include "repository/HostStore.h"
#include "repository/RunStore.h"
#include "widgets/TableView.h"
#include "widgets/style/OutlinedStyle.h"
#include "wizard/RunModel.h"
#include "wizard/console/RunTableModel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <functional>
#include <thread>

using namespace convoy;
using namespace std::chrono_literals;

namespace {

/// Knows the longest time that one event took, and how often a widget was painted.
class Watched : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && receiver == m_painted)
            ++m_paints;
        QElapsedTimer timer;
        timer.start();
        const char *name = receiver->metaObject()->className(); // outlives it
        const int type = event->type();
        const bool result = QApplication::notify(receiver, event);
        if (const qint64 taken = timer.nsecsElapsed(); taken > m_longest) {
            m_longest = taken;
            m_longestOf = QByteArray(name) + ' ' + QByteArray::number(type);
        }
        return result;
    }
    void begin(QObject *painted = nullptr)
    {
        m_painted = painted;
        m_paints = 0;
        m_longest = 0;
        m_worked.start();
    }
    /// `work` itself counts as one event, and then all that comes of it.
    void measure(const char *what, const std::function<void()> &work, std::chrono::milliseconds settle = 400ms)
    {
        begin();
        QElapsedTimer timer;
        timer.start();
        work();
        if (timer.nsecsElapsed() > m_longest) {
            m_longest = timer.nsecsElapsed();
            m_longestOf = "itself";
        }
        QTest::qWait(settle);
        say(what);
    }
    void say(const char *what)
    {
        std::printf("%-48s %8.1f ms  %s\n", what, double(m_longest) / 1e6, m_longestOf.constData());
    }
    [[nodiscard]] double paintsASecond() const { return 1000.0 * m_paints / double(m_worked.elapsed()); }

private:
    QObject *m_painted = nullptr;
    int m_paints = 0;
    qint64 m_longest = 0;
    QByteArray m_longestOf; ///< class and number of the event
    QElapsedTimer m_worked;
};

QString hostName(int number)
{
    return QStringLiteral("host-%1").arg(number, 5, 10, QLatin1Char('0'));
}

/// Hosts with roles, sites, groups, and facts that are fresh.
bool addHosts(DeployFixture &fixture, int count)
{
    QList<Host> hosts;
    for (int i = 0; i < count; ++i) {
        Host host;
        host.name = hostName(i);
        host.address = QStringLiteral("10.%1.%2.%3").arg(i / 65536).arg(i / 256 % 256).arg(i % 256);
        host.roles = {i % 3 == 0 ? QStringLiteral("web") : QStringLiteral("db")};
        host.site = QStringLiteral("Site %1").arg(i % 40);
        host.groups = {QStringLiteral("group-%1").arg(i % 7)};
        hosts += host;
    }
    if (!fixture.repository().hosts().add(hosts))
        return false;
    for (const Host &host : std::as_const(hosts))
        fixture.saveFacts(host.name, QStringLiteral("linux"));
    return true;
}

/// What is read in the background is there after a while.
void awaitRows(const QTableView &table)
{
    QElapsedTimer timer;
    timer.start();
    (void)QTest::qWaitFor([&] { return table.model()->rowCount() > 10; }, 120'000);
    std::printf("  rows: %d, %lld ms later\n", table.model()->rowCount(), static_cast<long long>(timer.elapsed()));
}

void scroll(QTableView &table)
{
    QScrollBar *bar = table.verticalScrollBar();
    for (int i = 0; i < 50; ++i) {
        bar->setValue(bar->maximum() * (i + 1) / 50);
        QCoreApplication::processEvents();
    }
}

void lookAtHosts(Watched &app, DeployFixture &fixture)
{
    std::unique_ptr<HostsPane> pane;
    app.measure(
        "hosts: open",
        [&] {
            pane = std::make_unique<HostsPane>(fixture.session());
            pane->resize(1080, 680);
            pane->show();
        },
        3s);
    auto *table = pane->findChild<TableView *>(QStringLiteral("hostTable"));
    awaitRows(*table);
    app.begin();
    scroll(*table);
    app.say("hosts: scroll");
    auto *edit = pane->findChild<QLineEdit *>(QStringLiteral("filterEdit"));
    edit->setFocus();
    app.measure("hosts: filter, six keys", [&] { QTest::keyClicks(edit, QStringLiteral("st-012")); });
    app.measure("hosts: filter off", [&] { edit->clear(); });
    for (const int column : {1, 4, 6, 0})
        app.measure(qPrintable(QStringLiteral("hosts: sort by column %1").arg(column)),
                    [&] { table->sortByColumn(column, Qt::DescendingOrder); });
    app.measure("hosts: another program writes", [&] { fixture.session().announceChange(); }, 2s);
}

void chooseHosts(Watched &app, DeployFixture &fixture)
{
    std::unique_ptr<HostSelectionPage> page;
    app.measure(
        "choice: open",
        [&] {
            page = std::make_unique<HostSelectionPage>(fixture.session(), fixture.state());
            page->resize(900, 600);
            page->show();
        },
        3s);
    auto *table = page->findChild<TableView *>(QStringLiteral("hostTable"));
    awaitRows(*table);
    app.begin();
    scroll(*table);
    app.say("choice: scroll");
    app.measure("choice: select all", [&] { page->findChild<QPushButton *>(QStringLiteral("selectAll"))->click(); });
    std::printf("  chosen: %d\n", page->model().chosenCount());
    auto *edit = page->findChild<QLineEdit *>(QStringLiteral("filterEdit"));
    app.measure("choice: filter, six keys", [&] { QTest::keyClicks(edit, QStringLiteral("st-012")); });
    app.measure("choice: filter off", [&] { edit->clear(); });
    app.measure("choice: sort", [&] { table->sortByColumn(0, Qt::DescendingOrder); });
    app.measure("choice: clear all", [&] { page->findChild<QPushButton *>(QStringLiteral("clearAll"))->click(); });
}

Plan bigPlan(int count)
{
    PlanWave wave;
    for (int number = 0; number < count; ++number) {
        PlanHost host;
        host.host = hostName(number);
        host.to = QStringLiteral("9.0.002.05");
        for (const StepKind kind : {StepKind::Lock, StepKind::Check, StepKind::Copy, StepKind::Configure,
                                    StepKind::Command, StepKind::ResultLog, StepKind::Verify, StepKind::CleanUp}) {
            PlanStep step;
            step.id = stepKindWord(kind);
            step.kind = kind;
            host.steps += step;
        }
        wave.hosts += host;
    }
    PlanStage stage;
    stage.id = QStringLiteral("install");
    stage.waves = {wave};
    Plan plan;
    plan.packageName = QStringLiteral("Sample Echo Server");
    plan.packageVersion = QStringLiteral("9.0.002.05");
    plan.stages = {stage};
    return plan;
}

/// A runner that writes 1,000 rows a second, as two dozen hosts at work do.
class BusyRunner
{
public:
    BusyRunner(const QString &path, const QString &run, int count)
        : m_journal(makeSqlJournal(path, run))
        , m_run(run)
        , m_count(count)
    {
        append(EventKind::RunStarted, {}, {}, runStateWord(RunState::Running));
    }
    void start()
    {
        for (int i = 0; i < Threads; ++i)
            m_threads.emplace_back([this, i](const std::stop_token &stop) { work(i, stop); });
    }
    void stop() { m_threads.clear(); }
    void end()
    {
        for (int i = 0; i < m_count; ++i) {
            Event event = eventOf(EventKind::HostEnded, hostName(i), {}, hostStateWord(HostState::Done));
            HostOutcome outcome;
            outcome.host = event.host;
            outcome.state = i % 50 == 0 ? HostState::Failed : HostState::Done;
            outcome.code = i % 50 == 0 ? QStringLiteral("install-failed") : QString();
            outcome.started = outcome.ended = event.at;
            event.state = hostStateWord(outcome.state);
            m_threads.emplace_back([this, event, outcome] { (void)m_journal->endHost(event, outcome); });
            if (m_threads.size() == 64)
                m_threads.clear();
        }
        m_threads.clear();
        append(EventKind::RunEnded, {}, {}, runStateWord(RunState::Failed));
    }
    [[nodiscard]] int rows() const { return m_rows; }

private:
    static constexpr int Threads = 25;
    void work(int first, const std::stop_token &stop)
    {
        auto next = std::chrono::steady_clock::now();
        for (int i = first; !stop.stop_requested(); i = (i + Threads) % m_count) {
            append(EventKind::StepStarted, hostName(i), stepKindWord(StepKind::Copy),
                   hostStateWord(HostState::Copying));
            append(EventKind::StepEnded, hostName(i), stepKindWord(StepKind::Copy), hostStateWord(HostState::Copied));
            next += 50ms;
            std::this_thread::sleep_until(next);
        }
    }
    Event eventOf(EventKind kind, const QString &host, const QString &step, const QString &state)
    {
        Event event;
        event.at = QDateTime::currentDateTimeUtc();
        event.run = m_run;
        event.host = host;
        event.step = step;
        event.kind = kind;
        event.state = state;
        return event;
    }
    void append(EventKind kind, const QString &host, const QString &step, const QString &state)
    {
        (void)m_journal->append(eventOf(kind, host, step, state));
        ++m_rows;
    }

    std::unique_ptr<Journal> m_journal;
    QString m_run;
    int m_count;
    std::atomic_int m_rows = 0;
    std::vector<std::jthread> m_threads;
};

void followRun(Watched &app, DeployFixture &fixture, int count)
{
    const auto run = fixture.repository().runs().create(bigPlan(count), QStringLiteral("tester"));
    if (!run)
        return;
    BusyRunner runner(fixture.session().url().path, *run, count);
    std::unique_ptr<RunModel> model;
    std::unique_ptr<ProgressPage> page;
    app.measure(
        "progress: open",
        [&] {
            model = std::make_unique<RunModel>(fixture.session(), *run);
            page = std::make_unique<ProgressPage>();
            page->follow(model.get());
            page->resize(900, 700);
            page->show();
        },
        4s);
    auto *table = page->findChild<TableView *>(QStringLiteral("runTable"));
    awaitRows(*table);
    app.begin();
    scroll(*table);
    app.say("progress: scroll");
    table->verticalScrollBar()->setValue(0);
    runner.start();
    app.begin(table->viewport());
    const int before = runner.rows();
    QTest::qWait(10'000);
    app.say("progress: 10 s of events");
    std::printf("  events a second: %d, drawings a second: %.1f\n", (runner.rows() - before) / 10, app.paintsASecond());
    std::unique_ptr<HostsPane> hosts;
    std::unique_ptr<RunTableModel> runModel;
    std::unique_ptr<RunsPane> runs;
    std::unique_ptr<DeploymentsPane> deployments;
    app.measure(
        "console beside it: open",
        [&] {
            runModel = std::make_unique<RunTableModel>(fixture.session());
            runs = std::make_unique<RunsPane>(fixture.session(), *runModel);
            deployments = std::make_unique<DeploymentsPane>(fixture.session());
        },
        3s);
    hosts = std::make_unique<HostsPane>(fixture.session());
    for (QWidget *pane : {static_cast<QWidget *>(runs.get()), static_cast<QWidget *>(deployments.get()),
                          static_cast<QWidget *>(hosts.get())})
        pane->show();
    QTest::qWait(3000);
    app.begin();
    QTest::qWait(10'000);
    app.say("console beside it: 10 s of events");
    runner.stop();
    runner.end();
    QTest::qWait(3000);
    for (const char *chip : {"count5", "count3", "count0"}) {
        auto *button = page->findChild<QAbstractButton *>(QLatin1String(chip));
        if (button != nullptr)
            app.measure(qPrintable(QStringLiteral("progress: filter by %1").arg(QLatin1String(chip))),
                        [&] { button->click(); });
    }
    ResultPage result;
    app.measure(
        "result: open",
        [&] {
            result.follow(model.get());
            result.resize(900, 700);
            result.show();
        },
        2s);
}

} // namespace

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    Watched application(argc, argv);
    QApplication::setStyle(new OutlinedStyle);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000;
    DeployFixture fixture;
    if (count < 1 || !addHosts(fixture, count))
        return 1;
    std::printf("%d hosts: the longest event\n", count);
    lookAtHosts(application, fixture);
    chooseHosts(application, fixture);
    followRun(application, fixture, count);
    return 0;
}
