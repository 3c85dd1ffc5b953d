// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/RunModel.h"

#include "repository/RunStore.h"
#include "repository/runs/RunTimes.h"
#include "solution/SolutionLibrary.h"
#include "wizard/console/HostTableModel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace convoy {

namespace {

using namespace std::chrono_literals;
constexpr auto PollInterval = 100ms;
constexpr double MostWhileRunning = 0.99;
constexpr double MostWhileUnknown = 0.33;
constexpr auto ElapsedInterval = 1s;
constexpr auto AbandonedInterval = 1s;
/// More signals than this cost more than drawing everything again.
constexpr qsizetype MostRanges = 64;

constexpr std::array hostColumns{
    QT_TRANSLATE_NOOP("core", "Host"), QT_TRANSLATE_NOOP("core", "Wave"),    QT_TRANSLATE_NOOP("core", "State"),
    QT_TRANSLATE_NOOP("core", "Step"), QT_TRANSLATE_NOOP("core", "Elapsed"), QT_TRANSLATE_NOOP("core", "Message"),
};

bool isSame(const HostOutcome &a, const HostOutcome &b)
{
    return a.host == b.host && a.state == b.state && a.step == b.step && a.code == b.code && a.message == b.message
           && a.why == b.why && a.remedy == b.remedy && a.detail == b.detail && a.started == b.started
           && a.ended == b.ended;
}

} // namespace

RunModel::RunModel(Session &session, const QString &runId, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_follower(session.repository(), runId)
    , m_pace(session.url())
    , m_isInBackground(!m_pace.isQuick())
{
    m_run.id = runId;
    connect(&m_timer, &QTimer::timeout, this, &RunModel::poll);
    if (!m_isInBackground) {
        takePlan(readPlan(m_session.repository(), runId));
        begin();
        return;
    }
    auto work = [runId](Repository &repository, const CancelToken &) -> Result<Planned> {
        return readPlan(repository, runId);
    };
    m_session.inBackground<Planned>(this, work, [this](const Result<Planned> &planned) {
        takePlan(planned ? *planned : Planned{.problem = planned.error()});
        begin();
    });
}

void RunModel::begin()
{
    m_timer.start(PollInterval);
    poll();
}

RunModel::Planned RunModel::readPlan(Repository &repository, const QString &run)
{
    const auto plan = repository.runs().plan(run);
    if (!plan)
        return {.problem = plan.error()};
    Planned planned{.marks = prerequisiteMarks(*plan),
                    .forecast = RunForecast(*plan, stepTimesOf(repository.url(), run))};
    for (const PlanStage &stage : plan->stages) {
        int wave = 0;
        for (const PlanWave &planWave : stage.waves) {
            ++wave;
            for (const PlanHost &host : planWave.hosts) {
                planned.steps.insert(host.host, host.steps);
                planned.waves.insert(host.host, wave);
            }
        }
    }
    if (plan->isOfSolution())
        planned.definition = plan->basis.definition;
    return planned;
}

void RunModel::takePlan(const Planned &planned)
{
    m_problem = planned.problem;
    m_marks = planned.marks;
    m_forecast = planned.forecast;
    m_steps = planned.steps;
    m_waves = planned.waves;
    if (!planned.definition.isEmpty())
        readTexts(planned.definition);
}

/// A solution's texts come with its definition; where that is gone, its steps are shown in English.
void RunModel::readTexts(const QString &definition)
{
    auto work = [definition](Repository &, const CancelToken &) -> Result<SharedSolution> {
        auto read = SolutionLibrary::standard().load(definition);
        if (!read)
            return failure(read.error());
        return std::make_shared<const SolutionDefinition>(*std::move(read));
    };
    m_session.inBackground<SharedSolution>(this, work, [this](Result<SharedSolution> read) {
        if (!read)
            return;
        m_solution = *std::move(read);
        retranslate();
        emit changed();
    });
}

void RunModel::poll()
{
    if (m_isInBackground) {
        pollInBackground();
        return;
    }
    QElapsedTimer cost;
    cost.start();
    takeLook(m_follower.poll());
    m_pace.took(cost.durationElapsed());
    m_isInBackground = !m_pace.isQuick();
}

/// One look at a time, and none while nothing is new; a runner that is gone changes nothing, and is looked for now and
/// then.
void RunModel::pollInBackground()
{
    const qint64 mark = m_session.repository().changeMark();
    const bool isDue = !m_sinceLook.isValid() || m_sinceLook.durationElapsed() > AbandonedInterval;
    if (m_isReading || (mark == m_changeMark && !isDue)) {
        announceElapsed();
        return;
    }
    m_changeMark = mark;
    m_isReading = true;
    m_sinceLook.start();
    auto work = [id = m_run.id, after = m_lastEvent](Repository &repository, const CancelToken &) {
        return RunFollower(repository, id, after).poll();
    };
    m_session.inBackground<RunFollower::News>(this, work, [this](const Result<RunFollower::News> &news) {
        m_isReading = false;
        m_timer.setInterval(std::max<std::chrono::milliseconds>(
            PollInterval, std::chrono::ceil<std::chrono::milliseconds>(m_sinceLook.durationElapsed())));
        if (!m_hasEnded)
            takeLook(news);
    });
}

void RunModel::takeLook(const Result<RunFollower::News> &news)
{
    if (!news) {
        m_problem = news.error();
        emit changed();
        return;
    }
    m_problem.reset();
    if (!news->events.isEmpty())
        m_lastEvent = news->events.constLast().id;
    take(*news);
    announceElapsed();
}

/// Elapsed times go on even when nothing is new.
void RunModel::announceElapsed()
{
    if (m_hasEnded || (m_sinceElapsed.isValid() && m_sinceElapsed.durationElapsed() < ElapsedInterval))
        return;
    m_sinceElapsed.start();
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (outcome(row).started.isValid() && !outcome(row).ended.isValid())
            rows += row;
    }
    announceRows(rows, ElapsedColumn, ElapsedColumn);
}

void RunModel::announceRows(const QList<int> &rows, Column first, Column last)
{
    QList<std::pair<int, int>> ranges;
    for (const int row : rows) {
        if (!ranges.isEmpty() && ranges.last().second == row - 1)
            ranges.last().second = row;
        else
            ranges.emplaceBack(row, row);
    }
    if (ranges.size() > MostRanges)
        ranges = {std::pair(ranges.first().first, ranges.last().second)};
    for (const auto &[from, to] : std::as_const(ranges))
        emit dataChanged(index(from, first), index(to, last));
}

void RunModel::takeRun(const StoredRun &run)
{
    const auto sameHosts = std::ranges::equal(run.hosts, m_run.hosts, {}, &HostOutcome::host, &HostOutcome::host);
    if (!sameHosts) {
        beginResetModel();
        m_run = run;
        endResetModel();
        return;
    }
    QList<int> changed;
    for (int row = 0; row < rowCount(); ++row) {
        if (!isSame(outcome(row), run.hosts.at(row)))
            changed += row;
    }
    m_run = run;
    announceRows(changed, HostColumn, MessageColumn);
}

void RunModel::take(const RunFollower::News &news)
{
    const bool isNew = m_isFirst || !news.events.isEmpty() || news.run.state != m_run.state || news.hasEnded
                       || news.run.request != m_run.request || news.run.requestTaken != m_run.requestTaken;
    if (!isNew)
        return;
    takeRun(news.run);
    takeEvents(news.events);
    m_watch.take(news.events);
    m_forecast.take(news.events);
    m_progress = std::max(m_progress, shownProgress());
    const bool endsNow = news.hasEnded && !m_hasEnded;
    m_hasEnded = news.hasEnded;
    emit changed();
    if (!m_isFirst && !news.events.isEmpty())
        emit happened(news.events);
    m_isFirst = false;
    if (endsNow) {
        m_timer.stop();
        if (m_run.state == RunState::Interrupted)
            m_session.announceChange(); // found out over the session's own connection, which tells nobody else
        emit ended();
    }
}

double RunModel::shownProgress() const
{
    switch (m_run.state) {
    case RunState::Planned:
    case RunState::Running:
    case RunState::Paused:
        return std::min(m_run.progress, m_watch.isWorkKnown() ? MostWhileRunning : MostWhileUnknown);
    case RunState::Stopped:
    case RunState::Interrupted:
    case RunState::Closed:
        break;
    default:
        if (!m_run.canBeResumed())
            return 1;
    }
    // Its end is not the end of the work (U17): hosts that were not come to theirs are not counted.
    const auto isLeft = [](const HostOutcome &host) {
        return host.isCutOff || bucket(host.state) == Bucket::NotStarted;
    };
    const auto left = static_cast<int>(std::ranges::count_if(m_run.hosts, isLeft));
    return rowCount() == 0 ? 0 : MostWhileRunning * (rowCount() - left) / rowCount();
}

void RunModel::takeEvents(const QList<Event> &events)
{
    QMap<QString, QStringList> lines;
    for (const Event &event : events) {
        const QStringList own = logLines(event);
        if (!event.host.isEmpty())
            lines[event.host] += own;
        for (const QString &line : own)
            lines[QString()] += event.host.isEmpty() ? line : QStringLiteral("%1  %2").arg(event.host, line);
    }
    for (auto it = lines.cbegin(); it != lines.cend(); ++it)
        appendLog(it.key(), it.value());
}

void RunModel::appendLog(const QString &host, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    QStringList &log = m_logs[host];
    log += lines;
    if (log.size() > MaxLogLines)
        log.remove(0, log.size() - MaxLogLines);
    emit logAppended(host, lines);
}

QStringList RunModel::logLines(const Event &event) const
{
    const QString time = event.at.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
    QStringList texts;
    if (event.kind == EventKind::StepStarted)
        texts += stepTitleOf(event.host, event.step).english();
    if (!event.message.isEmpty())
        texts += event.message.english().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (event.error)
        texts += event.error->english();
    QStringList lines;
    for (const QString &text : std::as_const(texts))
        lines += QStringLiteral("%1  %2").arg(time, text);
    return lines;
}

Message RunModel::stepTitleOf(const QString &host, const QString &step) const
{
    for (const PlanStep &planned : m_steps.value(host)) {
        if (planned.id == step)
            return stepTitle(planned);
    }
    return Message::verbatim(step);
}

QList<PersonStep> RunModel::waitingForPerson() const
{
    QList<PersonStep> waiting;
    for (const HostOutcome &outcome : m_run.hosts) {
        if (outcome.state != HostState::Running)
            continue;
        const auto steps = m_steps.constFind(outcome.host);
        if (steps == m_steps.cend())
            continue;
        const auto at = std::ranges::find(*steps, outcome.step, &PlanStep::id);
        if (at != steps->cend() && at->kind == StepKind::Confirm)
            waiting += PersonStep{.host = outcome.host,
                                  .step = at->id,
                                  .title = stepTitle(*at),
                                  .instruction = at->action ? at->action->instruction : Message()};
    }
    return waiting;
}

int RunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_run.hosts.size());
}

int RunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HostOutcome &outcome = m_run.hosts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(outcome, index.column());
    case CellToneRole:
        return index.column() == StateColumn ? QVariant(static_cast<int>(stateTone(outcome.state))) : QVariant();
    case CodeRole:
        return outcome.code;
    case BucketRole:
        return static_cast<int>(bucket(outcome.state));
    default:
        return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return Message(hostColumns.at(static_cast<size_t>(section))).text();
}

QString RunModel::text(const HostOutcome &outcome, int column) const
{
    switch (column) {
    case HostColumn:
        return hostDisplayName(outcome.host);
    case WaveColumn:
        return QLocale().toString(m_waves.value(outcome.host, 1));
    case StateColumn:
        return hostStateText(outcome.state).text();
    case StepColumn:
        return stepText(outcome);
    case ElapsedColumn:
        return elapsedText(outcome);
    default:
        return outcome.message.text();
    }
}

QString RunModel::stepText(const HostOutcome &outcome) const
{
    const QList<PlanStep> steps = m_steps.value(outcome.host);
    const auto at = std::ranges::find(steps, outcome.step, &PlanStep::id);
    if (outcome.step.isEmpty() || at == steps.cend())
        return {};
    const QLocale locale;
    return Message(QT_TRANSLATE_NOOP("core", "%1 of %2: %3"),
                   {locale.toString(static_cast<int>(at - steps.cbegin()) + 1),
                    locale.toString(static_cast<int>(steps.size())), stepTitle(*at).text()})
        .text();
}

QString RunModel::elapsedText(const HostOutcome &outcome) const
{
    if (!outcome.started.isValid())
        return {};
    const QDateTime until = outcome.ended.isValid() ? outcome.ended : m_session.clock().now();
    const qint64 seconds = std::max<qint64>(0, outcome.started.secsTo(until));
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

int RunModel::rowOf(const QString &host) const
{
    const auto found = std::ranges::find(m_run.hosts, host, &HostOutcome::host);
    return found == m_run.hosts.cend() ? -1 : static_cast<int>(found - m_run.hosts.cbegin());
}

const QStringList &RunModel::log(const QString &host) const
{
    static const QStringList none;
    const auto found = m_logs.constFind(host);
    return found == m_logs.cend() ? none : *found;
}

void RunModel::retranslate()
{
    if (m_solution)
        showSolutionTexts(*m_solution);
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace convoy
