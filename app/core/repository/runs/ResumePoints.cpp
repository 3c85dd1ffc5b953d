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

    void take(EventKind kind, int rowAttempt, qint64 rowOutputEnd);
};

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
        QStringLiteral("SELECT host, kind, attempt, output_end FROM events WHERE run_id = ? AND "
                       "(step = 'command' AND kind IN ('step-started', 'output') OR kind IN ('host-started', "
                       "'host-ended')) ORDER BY id"),
        {run}, [&](const SqlRow &row) {
            const auto kind = eventKindFromWord(row.value(1).toString());
            if (kind)
                traces[row.value(0).toString()].take(*kind, row.value(2).toInt(), row.value(3).toLongLong());
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
                              .outputEnd = trace.outputEnd};
    }
    return points;
}

} // namespace convoy
