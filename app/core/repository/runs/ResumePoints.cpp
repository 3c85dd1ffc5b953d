// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/runs/ResumePoints.h"

#include "repository/stores/rows/RunRows.h"

namespace convoy {

namespace {

bool isFinished(const HostOutcome &outcome)
{
    return isFinal(outcome.state) && outcome.state != HostState::Stopped && outcome.state != HostState::NotStarted
           && !outcome.isCutOff;
}

} // namespace

/// What the rows of the package's command and of the host's end say, read in their order.
struct ResumePoints::Trace
{
    bool hasStartedCommand = false;
    bool hasEndedProperly = false;
    bool isOpen = false; ///< begun, and no row says that it has come to its end
    int attempt = 1;
    qint64 outputEnd = 0;
    QMap<QString, int> endedSteps;
    QString openStep;
    bool isCommandOpen = false;

    void take(EventKind kind, int rowAttempt, qint64 rowOutputEnd);
    void takeStep(EventKind kind, const QString &step, int rowAttempt, std::optional<int> endCode);
};

/// `endCode`: of a step that ended well; nothing for one that failed.
void ResumePoints::Trace::takeStep(EventKind kind, const QString &step, int rowAttempt, std::optional<int> endCode)
{
    if (kind == EventKind::StepStarted) {
        openStep = step;
        isCommandOpen = rowAttempt > 0;
        endedSteps.remove(step);
    } else if (kind == EventKind::StepEnded) {
        openStep.clear();
        isCommandOpen = false;
        if (endCode)
            endedSteps.insert(step, *endCode);
    }
}

void ResumePoints::Trace::take(EventKind kind, int rowAttempt, qint64 rowOutputEnd)
{
    if (kind == EventKind::HostStarted) {
        isOpen = true;
        return;
    }
    if (kind == EventKind::HostEnded) {
        isOpen = false;
        hasEndedProperly = rowAttempt == 0; // else its command was left behind
        return;
    }
    if (kind == EventKind::StepStarted) {
        // After a proper end the command is begun anew; without one the runner joins what may still run, and only
        // output tells which attempt that is.
        if (hasEndedProperly) {
            attempt = 1;
            outputEnd = 0;
        }
        hasStartedCommand = true;
        hasEndedProperly = false;
        return;
    }
    if (rowAttempt > 0 && rowAttempt != attempt) {
        attempt = rowAttempt;
        outputEnd = 0;
    }
    outputEnd = std::max(outputEnd, rowOutputEnd);
}

ResumePoints::ResumePoints(StoreContext &context)
    : m_context(context)
{
}

Result<QHash<QString, ResumePoints::Trace>> ResumePoints::traces(qint64 run)
{
    QHash<QString, Trace> traces;
    const Status read = m_context.main.each(
        QStringLiteral("SELECT host, kind, attempt, output_end, step, error_json, exit_code FROM events "
                       "WHERE run_id = ? AND (kind IN ('step-started', 'step-ended', 'host-started', 'host-ended') "
                       "OR kind = 'output' AND (attempt > 0 OR step = 'command')) ORDER BY id"),
        {run}, [&](const SqlRow &row) {
            const auto kind = eventKindFromWord(row.value(1).toString());
            if (!kind)
                return true;
            Trace &trace = traces[row.value(0).toString()];
            const int attempt = row.value(2).toInt();
            const QString step = row.value(4).toString();
            const bool isStep = *kind == EventKind::StepStarted || *kind == EventKind::StepEnded;
            const bool isCommand = attempt > 0 || step == QLatin1String("command");
            if (!isStep || (*kind == EventKind::StepStarted && isCommand))
                trace.take(*kind, attempt, row.value(3).toLongLong());
            if (isStep && !(*kind == EventKind::StepEnded && !row.value(5).toString().isEmpty()))
                trace.takeStep(*kind, step, attempt, row.value(6).toInt());
            else if (isStep)
                trace.takeStep(*kind, step, attempt, std::nullopt);
            return true;
        });
    if (!read)
        return failure(read.error());
    return traces;
}

Result<QList<ResumePoint>> ResumePoints::of(const QString &id)
{
    const qint64 run = RunRows::idOf(id);
    const Result<QList<HostOutcome>> outcomes = m_context.main.rows(
        QStringLiteral("SELECT %1 FROM run_hosts WHERE run_id = ? ORDER BY place").arg(RunRows::hostColumns()), {run},
        [](const SqlRow &row) { return RunRows::hostOf(row, 0); });
    if (!outcomes)
        return failure(outcomes.error());
    const Result<QHash<QString, Trace>> found = traces(run);
    if (!found)
        return failure(found.error());
    QList<ResumePoint> points;
    for (const HostOutcome &outcome : *outcomes) {
        const Trace trace = found->value(outcome.host);
        points += ResumePoint{.outcome = outcome,
                              .isFinished = isFinished(outcome) && !trace.isOpen,
                              .hasOutcome = isFinished(outcome) && trace.isOpen,
                              .hasStartedCommand = trace.hasStartedCommand,
                              .hasEndedProperly = trace.hasStartedCommand && trace.hasEndedProperly,
                              .attempt = trace.attempt,
                              .outputEnd = trace.outputEnd,
                              .endedSteps = trace.endedSteps,
                              .openStep = trace.openStep,
                              .isCommandOpen = trace.isCommandOpen};
    }
    return points;
}

} // namespace convoy
