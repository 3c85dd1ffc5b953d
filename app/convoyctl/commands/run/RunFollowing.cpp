// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/run/RunFollowing.h"

#include "TextTable.h"
#include "commands/solution/RunTexts.h"
#include "operations/run/LiveForecast.h"
#include "operations/run/RunFollower.h"
#include "run/pace/TimeLeft.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QThread>

#include <chrono>
#include <csignal>

namespace convoy {

namespace {

constexpr std::chrono::milliseconds FollowInterval{30};
constexpr int StoppedEarly = 5;

volatile std::sig_atomic_t wasInterrupted = 0;

/// While it lives, Ctrl+C is noticed rather than deadly.
class InterruptWatch
{
public:
    InterruptWatch()
        : m_before(std::signal(SIGINT, [](int) { wasInterrupted = 1; }))
    {
    }
    ~InterruptWatch() { std::signal(SIGINT, m_before); }
    InterruptWatch(const InterruptWatch &) = delete;
    InterruptWatch &operator=(const InterruptWatch &) = delete;
    [[nodiscard]] static bool hasInterrupted() { return wasInterrupted != 0; }

private:
    void (*m_before)(int);
};

QString shownStep(const QString &step)
{
    const auto kind = stepKindFromWord(step);
    return kind ? stepTitle(*kind).text() : step;
}

QString shownHostState(const QString &word)
{
    const auto state = hostStateFromWord(word);
    return state ? hostStateText(*state).text() : word;
}

QString shownRunState(const QString &word)
{
    const auto state = runStateFromWord(word);
    return state ? runStateText(*state).text() : word;
}

/// A run that stops or waits is not on its way to its end.
bool isOnItsWay(const StoredRun &run)
{
    return run.state == RunState::Running && (run.request == RunRequest::None || run.request == RunRequest::Continue);
}

/// The time left, looked at as seldom as it is renewed.
class ShownTimeLeft
{
public:
    explicit ShownTimeLeft(const QString &run)
        : m_forecast(run)
    {
        m_clock.start();
    }
    void look(Repository &repository, const StoredRun &run)
    {
        const TimeLeft::Time now(m_clock.elapsed());
        if (!isOnItsWay(run))
            m_left.forget();
        else if (m_left.isDue(now))
            m_left.take(m_forecast.look(repository, QDateTime::currentDateTimeUtc()), now);
    }
    [[nodiscard]] const TimeLeft &left() const { return m_left; }

private:
    LiveForecast m_forecast;
    TimeLeft m_left;
    QElapsedTimer m_clock;
};

using StepSet = QSet<std::pair<QString, QString>>; ///< host and step

StepSet stepsForPeople(const std::optional<Plan> &plan)
{
    StepSet steps;
    const QList<const PlanHost *> hosts = plan ? plan->allHosts() : QList<const PlanHost *>();
    for (const PlanHost *host : hosts) {
        for (const PlanStep &step : host->steps) {
            if (step.kind == StepKind::Confirm)
                steps.insert({host->host, step.id});
        }
    }
    return steps;
}

/// Prints what happens, for people one line for each change of a host's state.
class EventPrinter
{
public:
    EventPrinter(Output &output, StepSet forPeople)
        : m_output(output)
        , m_forPeople(std::move(forPeople))
    {
    }
    void print(const Event &event, const TimeLeft &left)
    {
        QJsonObject json = event.toJson();
        if (left.shown())
            json.insert(QStringLiteral("secondsLeft"), secondsOf(left));
        m_output.json(json);
        if (m_output.isJson())
            return;
        if (event.kind == EventKind::Output) {
            // Nothing goes on there before somebody has read it.
            if (m_forPeople.contains({event.host, event.step}))
                m_output.note(QStringLiteral("%1: %2").arg(event.host, event.message.text()));
            return;
        }
        if (event.host.isEmpty()) {
            if (event.error)
                m_output.note(eventLine(event)); // why the run itself came to its end
            return;
        }
        QString &last = m_states[event.host];
        if (last == event.state && event.kind != EventKind::HostEnded)
            return;
        last = event.state;
        m_output.note(eventLine(event));
    }

private:
    Output &m_output;
    StepSet m_forPeople;
    QHash<QString, QString> m_states;
};

RunResult resultOf(const StoredRun &run)
{
    return {.run = run.id, .state = run.state, .hosts = run.hosts};
}

void printGoingOn(Output &output, const QString &runId)
{
    output.note(shown(QT_TRANSLATE_NOOP("core", "Run %1 goes on without this command."), {runId}));
    output.note(
        shown(QT_TRANSLATE_NOOP("core", "Watch it: %1"), {QStringLiteral("convoyctl run watch %1").arg(runId)}));
    output.note(shown(QT_TRANSLATE_NOOP("core", "Stop it: %1"), {QStringLiteral("convoyctl run stop %1").arg(runId)}));
}

} // namespace

QString percentText(double progress)
{
    return QStringLiteral("%1%").arg(static_cast<int>(progress * 100));
}

qint64 secondsOf(const TimeLeft &left)
{
    return std::chrono::duration_cast<std::chrono::seconds>(left.shown().value_or(TimeLeft::Time(0))).count();
}

TimeLeft timeLeftOf(Repository &repository, const StoredRun &run)
{
    ShownTimeLeft time(run.id);
    time.look(repository, run);
    return time.left();
}

QString eventLine(const Event &event)
{
    const QString time = QLocale().toString(event.at.toLocalTime().time(), QStringLiteral("HH:mm:ss"));
    const QString state = event.host.isEmpty() ? shownRunState(event.state) : shownHostState(event.state);
    QStringList parts{time};
    if (!event.host.isEmpty())
        parts.append(event.host);
    if (!state.isEmpty())
        parts.append(state);
    if (!event.step.isEmpty())
        parts.append(shownStep(event.step));
    const QString words = event.error ? event.error->text() : event.message.text();
    if (!words.isEmpty())
        parts.append(words);
    return parts.join(QLatin1String("  "));
}

QString outcomeText(const StoredRun &run)
{
    TextTable table({shown(QT_TRANSLATE_NOOP("core", "Host")), shown(QT_TRANSLATE_NOOP("core", "State")),
                     shown(QT_TRANSLATE_NOOP("core", "Step")), shown(QT_TRANSLATE_NOOP("core", "Message"))});
    QString remedies;
    for (const HostOutcome &host : run.hosts) {
        table.add({host.host, hostStateText(host.state).text(), shownStep(host.step), host.text()});
        if (!host.code.isEmpty() && !host.remedy.isEmpty())
            remedies += QStringLiteral("%1: %2\n").arg(host.host, host.remedy.text());
    }
    QStringList counts;
    const QMap<QString, int> numbers = run.counts();
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it)
        counts.append(QStringLiteral("%1: %2").arg(shownHostState(it.key()), QLocale().toString(it.value())));
    return table.text() + QLatin1Char('\n') + remedies
           + shown(QT_TRANSLATE_NOOP("core", "Run %1 is %2. %3"),
                   {run.id, runStateText(run.state).text(), counts.join(QLatin1String(", "))});
}

QStringList waysOn(const StoredRun &run)
{
    if (!run.canBeResumed())
        return {};
    return {shown(QT_TRANSLATE_NOOP("core", "Go on with run %1: %2"),
                  {run.id, QStringLiteral("convoyctl run resume %1").arg(run.id)}),
            shown(QT_TRANSLATE_NOOP("core", "Close run %1 and keep what happened: %2"),
                  {run.id, QStringLiteral("convoyctl run close %1").arg(run.id)})};
}

Result<int> followRun(Context &context, const QString &runId, qint64 afterEvent)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    Output &output = context.output();
    const InterruptWatch interrupts;
    RunFollower follower(**repository, runId, afterEvent);
    EventPrinter printer(output, stepsForPeople(solutionPlanOf(**repository, runId)));
    ShownTimeLeft time(runId);
    for (;;) {
        const Result<RunFollower::News> news = follower.poll();
        if (!news)
            return failure(news.error());
        time.look(**repository, news->run);
        for (const Event &event : news->events)
            printer.print(event, time.left());
        if (news->hasEnded || InterruptWatch::hasInterrupted()) {
            const RunResult result = resultOf(news->run);
            output.json(result.toJson());
            if (news->hasEnded) {
                output.text(outcomeText(news->run));
                for (const QString &way : waysOn(news->run))
                    output.note(way);
                return result.exitCode();
            }
            printGoingOn(output, runId);
            return StoppedEarly;
        }
        const QString done = shown(QT_TRANSLATE_NOOP("core", "Run %1: %2"), {runId, percentText(news->run.progress)});
        const QString left = time.left().text().text();
        output.progress(left.isEmpty() ? done : QStringLiteral("%1  %2").arg(done, left));
        QThread::sleep(FollowInterval);
    }
}

} // namespace convoy
