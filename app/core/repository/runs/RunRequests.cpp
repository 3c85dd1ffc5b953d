// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/runs/RunRequests.h"

#include "repository/runs/RunEndings.h"
#include "repository/sqlite/Transaction.h"
#include "repository/stores/rows/RunRows.h"

namespace convoy {

namespace {

bool isStop(RunRequest request)
{
    return request == RunRequest::StopAfterStep || request == RunRequest::StopNow;
}

Error notLive(const RunnerRow &row)
{
    Error error(QStringLiteral("run-not-live"),
                Message(QT_TRANSLATE_NOOP("core", "Nobody works on run %1: it is %2."),
                        {row.id, runStateText(row.state).text()}),
                ErrorKind::Request);
    if (row.canBeResumed() || row.state == RunState::Planned)
        return std::move(error).advise(Message(QT_TRANSLATE_NOOP("core", "Resume it, or close it.")));
    return std::move(error).advise(Message(QT_TRANSLATE_NOOP("core", "It has ended. Start a new run.")));
}

Error elsewhere(const RunnerRow &row)
{
    return Error(QStringLiteral("run-not-live"),
                 Message(QT_TRANSLATE_NOOP("core", "Run %1 is worked on through another repository."), {row.id}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "Its runner began in the repository at %1, of which this is a copy, "
                                                   "or from where it was moved."),
                         {row.repository}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Ask it there, or wait until it has ended.")));
}

Error stopping(const RunnerRow &row)
{
    return Error(QStringLiteral("run-stopping"),
                 Message(QT_TRANSLATE_NOOP("core", "Run %1 is being stopped."), {row.id}), ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "%1 has asked for it."), {row.requestedBy}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Wait until it has stopped, then resume it.")));
}

/// It is so already, or was asked for already.
bool isNothingNew(const RunnerRow &row, RunRequest request)
{
    return row.request == request || (request == RunRequest::Continue && row.request == RunRequest::None);
}

} // namespace

RunRequests::RunRequests(StoreContext &context)
    : m_context(context)
{
}

Status RunRequests::mayAsk(const RunnerRow &row, RunRequest request) const
{
    if (!row.isLive())
        return failure(notLive(row));
    if (!row.repository.isEmpty() && row.repository != comparablePath(m_context.main.path()))
        return failure(elsewhere(row));
    if (isStop(row.request) && request != RunRequest::StopNow && request != row.request)
        return failure(stopping(row));
    return {};
}

Status RunRequests::request(const QString &id, RunRequest request, const QString &operatorName)
{
    if (const auto closed = RunEndings(m_context).closeAbandoned(); !closed)
        return failure(closed.error());
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    const Result<RunnerRow> row = RunnerRow::find(m_context.main, id);
    if (!row)
        return failure(row.error());
    if (Status may = mayAsk(*row, request); !may)
        return may;
    if (request == RunRequest::None || isNothingNew(*row, request))
        return {};
    Status done = m_context.main.write(QStringLiteral("UPDATE runs SET request = ?, requested_by = ? WHERE id = ?"),
                                       {runRequestWord(request), operatorName, RunRows::idOf(id)});
    if (done)
        done = m_context.audit(operatorName, "run-requested", id,
                               toText({{QStringLiteral("request"), runRequestWord(request)}}));
    return done ? transaction->commit() : done;
}

Result<RunRequest> RunRequests::requested(const QString &id)
{
    const Result<RunnerRow> row = RunnerRow::find(m_context.main, id);
    if (!row)
        return failure(row.error());
    return row->request;
}

Status RunRequests::acknowledge(const QString &id, RunRequest request)
{
    const Result<int> changed = m_context.main.change(QStringLiteral("UPDATE runs SET request_taken = ? WHERE id = ?"),
                                                      {runRequestWord(request), RunRows::idOf(id)});
    if (!changed)
        return failure(changed.error());
    if (*changed == 0)
        return failure(RunRows::unknownError(id));
    return {};
}

} // namespace convoy
