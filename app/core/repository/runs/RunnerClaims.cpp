// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/runs/RunnerClaims.h"

#include "repository/runs/HostRequests.h"
#include "repository/runs/RunEndings.h"
#include "repository/sqlite/Transaction.h"
#include "repository/stores/rows/RunRows.h"

namespace convoy {

namespace {

Error notPlanned(const RunnerRow &row)
{
    Error error(QStringLiteral("run-not-planned"),
                Message(QT_TRANSLATE_NOOP("core", "Run %1 was started before: it is %2."),
                        {row.id, runStateText(row.state).text()}),
                ErrorKind::Request);
    if (row.canBeResumed())
        return std::move(error).advise(
            Message(QT_TRANSLATE_NOOP("core", "Resume it, or close it and start a new run.")));
    return std::move(error).advise(Message(QT_TRANSLATE_NOOP("core", "Start a new run.")));
}

Error notResumable(const RunnerRow &row)
{
    Error error(QStringLiteral("run-not-resumable"),
                Message(QT_TRANSLATE_NOOP("core", "Run %1 cannot be resumed: it is %2."),
                        {row.id, runStateText(row.state).text()}),
                ErrorKind::Request);
    switch (row.state) {
    case RunState::Done:
        return std::move(error)
            .because(Message(QT_TRANSLATE_NOOP("core", "Every host came to its end; nothing is left to do.")))
            .advise(Message(QT_TRANSLATE_NOOP("core", "To install again, start a new run.")));
    case RunState::Failed:
        return std::move(error)
            .because(Message(QT_TRANSLATE_NOOP("core", "Every host came to its end, some of them with a failure.")))
            .advise(Message(QT_TRANSLATE_NOOP("core", "Look at what failed, then start a new run on those hosts.")));
    case RunState::Closed:
        return std::move(error)
            .because(Message(QT_TRANSLATE_NOOP("core", "Somebody closed it; its journal stays to be read.")))
            .advise(Message(QT_TRANSLATE_NOOP("core", "Start a new run on the hosts that are not done.")));
    default:
        return std::move(error).advise(Message(QT_TRANSLATE_NOOP("core", "Start a new run.")));
    }
}

} // namespace

RunnerClaims::RunnerClaims(StoreContext &context)
    : m_context(context)
{
}

Error RunnerClaims::hasRunner(const RunnerRow &row) const
{
    const QStringList runner{QString::number(row.runner.processId), row.runner.machine,
                             row.since.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))};
    Error error = Error(QStringLiteral("run-has-runner"),
                        Message(QT_TRANSLATE_NOOP("core", "Run %1 is being worked on."), {row.id}), ErrorKind::Request)
                      .because(Message(QT_TRANSLATE_NOOP("core", "The process %1 on %2 has done so since %3."), runner))
                      .advise(Message(QT_TRANSLATE_NOOP("core", "Watch it, or stop it first.")));
    if (row.repository.isEmpty() || row.repository == comparablePath(m_context.main.path()))
        return error;
    return std::move(error).advise(
        Message(QT_TRANSLATE_NOOP("core", "It does so through the repository at %1, of which this is a copy, or from "
                                          "where it was moved: watch and stop it there."),
                {row.repository}));
}

Status RunnerClaims::mayClaim(const RunnerRow &row, bool isResume) const
{
    if (row.isClaimed() || (row.isLive() && isResume))
        return failure(hasRunner(row));
    if (row.state == RunState::Planned)
        return {};
    if (!isResume)
        return failure(notPlanned(row));
    if (row.canBeResumed())
        return {};
    return failure(notResumable(row));
}

Status RunnerClaims::claim(const QString &id, const RunClaim &claim)
{
    if (const auto closed = RunEndings(m_context).closeAbandoned(); !closed)
        return failure(closed.error());
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    const Result<RunnerRow> row = RunnerRow::find(m_context.main, id);
    if (!row)
        return failure(row.error());
    if (Status may = mayClaim(*row, claim.isResume); !may)
        return may;
    if (Status stored = store(*row, claim); !stored)
        return stored;
    if (Status forgotten = HostRequests(m_context).forgetRetries(id); !forgotten)
        return forgotten;
    return transaction->commit();
}

Status RunnerClaims::store(const RunnerRow &row, const RunClaim &claim)
{
    const QString now = toTimestamp(QDateTime::currentDateTimeUtc());
    const QString mark = ProcessIdentity::of(claim.machine, claim.processId).mark;
    // The end of the earlier part said 1: what is done now is the share of hosts that will not be begun again.
    Status done = m_context.main.write(
        QStringLiteral("UPDATE runs SET request = CASE WHEN state = 'planned' THEN request ELSE 'none' END, "
                       "request_taken = 'none', state = ?, ended = '', runner_process = ?, runner_machine = ?, "
                       "runner_identity = ?, "
                       "runner_since = ?, heartbeat = ?, runner_repository = ?, "
                       "progress = (SELECT coalesce(avg(state NOT IN ('planned', 'checked', 'copying', 'copied', "
                       "'running', 'restarting', 'verifying', 'stopped', 'not-started') AND NOT cut_off), 0) "
                       "FROM run_hosts WHERE run_id = runs.id) WHERE id = ?"),
        {runStateWord(RunState::Planned), claim.processId, claim.machine, mark, now, now,
         comparablePath(m_context.main.path()), RunRows::idOf(row.id)});
    if (!done || !claim.isResume)
        return done;
    const QJsonObject detail{{QStringLiteral("from"), runStateWord(row.state)},
                             {QStringLiteral("machine"), claim.machine},
                             {QStringLiteral("process"), claim.processId}};
    return m_context.audit(claim.operatorName, "run-resumed", row.id, toText(detail));
}

Status RunnerClaims::mayResume(const QString &id)
{
    if (const auto closed = RunEndings(m_context).closeAbandoned(); !closed)
        return failure(closed.error());
    const Result<RunnerRow> row = RunnerRow::find(m_context.main, id);
    if (!row)
        return failure(row.error());
    return mayClaim(*row, true);
}

Status RunnerClaims::beat(const QString &id, const RunClaim &runner)
{
    const Result<int> changed = m_context.main.change(
        QStringLiteral(
            "UPDATE runs SET heartbeat = max(heartbeat, ?) WHERE id = ? AND runner_process = ? AND runner_machine = ? "
            "AND state IN ('planned', 'running', 'paused')"),
        {toTimestamp(QDateTime::currentDateTimeUtc()), RunRows::idOf(id), runner.processId, runner.machine});
    if (!changed)
        return failure(changed.error());
    if (*changed == 0)
        return failure(runTakenOver(id));
    return {};
}

} // namespace convoy
