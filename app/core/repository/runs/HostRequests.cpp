// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/runs/HostRequests.h"

#include "repository/runs/RunEndings.h"
#include "repository/runs/RunErrors.h"
#include "repository/runs/RunRequests.h"
#include "repository/sqlite/Transaction.h"
#include "repository/stores/rows/RunRows.h"

#include <algorithm>

namespace convoy {

namespace {

Error nothingToConfirm(const QString &host, HostState state)
{
    return Error(QStringLiteral("nothing-to-confirm"),
                 Message(QT_TRANSLATE_NOOP("core", "%1 does not wait for a person."), {host}), ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "It is %1."), {hostStateText(state).text()}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Watch the run: it says when somebody has to do something.")));
}

Error nothingToRetry(const QString &host, HostState state)
{
    return Error(QStringLiteral("nothing-to-retry"), Message(QT_TRANSLATE_NOOP("core", "%1 has not failed."), {host}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "It is %1."), {hostStateText(state).text()}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Only a host that has failed, or could not be reached, is tried "
                                                  "again.")));
}

Error atWork(const QString &host, HostState state)
{
    return Error(QStringLiteral("host-at-work"),
                 Message(QT_TRANSLATE_NOOP("core", "%1 cannot be left out now."), {host}), ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "It is %1."), {hostStateText(state).text()}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "A host can be left out before it is begun, and while it waits for a "
                                                  "person.")));
}

Error organisationStays(const QString &run)
{
    return Error(QStringLiteral("organisation-not-left-out"),
                 Message(QT_TRANSLATE_NOOP("core", "The steps of the organisation cannot be left out.")),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "Hosts are begun when they are done, and not without them.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Confirm the step when it is done, or stop the run: convoyctl run "
                                                  "stop %1"),
                        {run}));
}

bool hasFailed(HostState state)
{
    return state == HostState::Failed || state == HostState::Unreachable;
}

bool isConfirm(const Plan &plan, const QString &host, const QString &step)
{
    const QList<const PlanHost *> hosts = plan.allHosts();
    return std::ranges::any_of(hosts, [&](const PlanHost *planned) {
        return planned->host == host && std::ranges::any_of(planned->steps, [&](const PlanStep &one) {
                   return one.id == step && one.kind == StepKind::Confirm;
               });
    });
}

} // namespace

HostRequests::HostRequests(StoreContext &context)
    : m_context(context)
{
}

Result<HostRequests::HostPlace> HostRequests::placeOf(const QString &id, const QString &host)
{
    const auto rows = m_context.main.rows(
        QStringLiteral("SELECT run_hosts.state, step, plan_json FROM run_hosts JOIN runs ON runs.id = run_id "
                       "WHERE run_id = ? AND host = ?"),
        {RunRows::idOf(id), host}, [&](const SqlRow &row) {
            HostPlace place{.state = hostStateFromWord(row.value(0).toString()).value_or(HostState::Failed),
                            .step = row.value(1).toString()};
            const auto plan = Plan::fromStoredJson(toObject(row.value(2)));
            place.isAtConfirm = plan && place.state == HostState::Running && isConfirm(*plan, host, place.step);
            return place;
        });
    if (!rows)
        return failure(rows.error());
    if (rows->isEmpty())
        return failure(hostNotInRun(host, id));
    return rows->constFirst();
}

Status HostRequests::request(const QString &id, HostRequest request)
{
    if (const auto closed = RunEndings(m_context).closeAbandoned(); !closed)
        return failure(closed.error());
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    const Result<RunnerRow> row = RunnerRow::find(m_context.main, id);
    if (!row)
        return failure(row.error());
    const Result<HostPlace> place = placeOf(id, request.host);
    if (!place)
        return failure(place.error());
    if (Status heard = isHeard(*row, m_context.main); !heard)
        return heard;
    if (row->isStopping())
        return failure(runStopping(*row));
    if (request.kind == HostRequestKind::Confirm && !place->isAtConfirm)
        return failure(nothingToConfirm(request.host, place->state));
    if (request.kind == HostRequestKind::Retry && !hasFailed(place->state))
        return failure(nothingToRetry(request.host, place->state));
    if (request.kind == HostRequestKind::Skip && request.host == organisationName())
        return failure(organisationStays(id));
    if (request.kind == HostRequestKind::Skip && place->state != HostState::Planned && !place->isAtConfirm)
        return failure(atWork(request.host, place->state));
    Status done = m_context.main.write(
        QStringLiteral("INSERT INTO run_host_requests (run_id, host, kind, step, operator, at) VALUES (?, ?, ?, ?, ?, "
                       "?)"),
        {RunRows::idOf(id), request.host, hostRequestWord(request.kind), place->step, request.operatorName,
         toTimestamp(QDateTime::currentDateTimeUtc())});
    if (done)
        done = auditRequest(id, request.host, *place, hostRequestWord(request.kind), request.operatorName);
    return done ? transaction->commit() : done;
}

Result<QList<HostRequest>> HostRequests::waiting(const QString &id)
{
    return m_context.main.rows(
        QStringLiteral("SELECT id, kind, host, step, operator FROM run_host_requests WHERE run_id = ? AND NOT taken "
                       "ORDER BY id"),
        {RunRows::idOf(id)}, [](const SqlRow &row) {
            return HostRequest{.id = row.value(0).toLongLong(),
                               .kind = hostRequestFromWord(row.value(1).toString()).value_or(HostRequestKind::Confirm),
                               .host = row.value(2).toString(),
                               .step = row.value(3).toString(),
                               .operatorName = row.value(4).toString()};
        });
}

Status HostRequests::take(qint64 request)
{
    return m_context.main.write(QStringLiteral("UPDATE run_host_requests SET taken = 1 WHERE id = ?"), {request});
}

Result<QHash<QString, QString>> HostRequests::leftOut(const QString &id)
{
    QHash<QString, QString> hosts;
    const Status read = m_context.main.each(
        QStringLiteral("SELECT host, operator FROM run_host_requests WHERE run_id = ? AND kind = ? ORDER BY id"),
        {RunRows::idOf(id), hostRequestWord(HostRequestKind::Skip)}, [&](const SqlRow &row) {
            hosts.insert(row.value(0).toString(), row.value(1).toString());
            return true;
        });
    if (!read)
        return failure(read.error());
    return hosts;
}

Status HostRequests::forgetRetries(const QString &id)
{
    return m_context.main.write(QStringLiteral("UPDATE run_host_requests SET taken = 1 WHERE run_id = ? AND kind = ?"),
                                {RunRows::idOf(id), hostRequestWord(HostRequestKind::Retry)});
}

Status HostRequests::setCutOff(const QString &id, const QString &host, bool isCutOff)
{
    return m_context.main.write(QStringLiteral("UPDATE run_hosts SET cut_off = ? WHERE run_id = ? AND host = ?"),
                                {isCutOff ? 1 : 0, RunRows::idOf(id), host});
}

Status HostRequests::auditRequest(const QString &id, const QString &host, const HostPlace &place, const QString &word,
                                  const QString &operatorName)
{
    return m_context.audit(
        operatorName, "run-host-requested", id,
        toText(
            {{QStringLiteral("request"), word}, {QStringLiteral("host"), host}, {QStringLiteral("step"), place.step}}));
}

Status HostRequests::closeAgain(const QString &id, const QString &host, const QString &operatorName)
{
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    const Result<HostPlace> place = placeOf(id, host);
    if (!place)
        return failure(place.error());
    if (Status done = setCutOff(id, host, false); !done)
        return done;
    Status done = auditRequest(id, host, *place, QStringLiteral("retry-withdrawn"), operatorName);
    return done ? transaction->commit() : done;
}

Status HostRequests::reopen(const QString &id, const QString &host, const QString &operatorName)
{
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    const Result<RunnerRow> row = RunnerRow::find(m_context.main, id);
    if (!row)
        return failure(row.error());
    const Result<HostPlace> place = placeOf(id, host);
    if (!place)
        return failure(place.error());
    const bool hasEnded =
        row->state == RunState::Failed || row->state == RunState::Stopped || row->state == RunState::Interrupted;
    if (!hasEnded)
        return failure(runNotLive(*row));
    if (!hasFailed(place->state))
        return failure(nothingToRetry(host, place->state));
    if (Status done = setCutOff(id, host, true); !done)
        return done;
    Status done = auditRequest(id, host, *place, hostRequestWord(HostRequestKind::Retry), operatorName);
    return done ? transaction->commit() : done;
}

} // namespace convoy
