// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/runs/RunRequests.h"

#include "repository/runs/RunEndings.h"
#include "repository/runs/RunErrors.h"
#include "repository/sqlite/Transaction.h"
#include "repository/stores/rows/RunRows.h"

namespace convoy {

namespace {

/// It is so already, or was asked for already.
bool isNothingNew(const RunnerRow &row, RunRequest request)
{
    return row.request == request || (request == RunRequest::Continue && row.request == RunRequest::None);
}

} // namespace

Status isHeard(const RunnerRow &row, const SqliteDatabase &database)
{
    if (!row.isLive())
        return failure(runNotLive(row));
    if (!row.repository.isEmpty() && row.repository != comparablePath(database.path()))
        return failure(runWorkedOnElsewhere(row));
    return {};
}

RunRequests::RunRequests(StoreContext &context)
    : m_context(context)
{
}

Status RunRequests::mayAsk(const RunnerRow &row, RunRequest request) const
{
    Status hears = isHeard(row, m_context.main);
    if (hears && row.isStopping() && request != RunRequest::StopNow && request != row.request)
        return failure(runStopping(row));
    return hears;
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
