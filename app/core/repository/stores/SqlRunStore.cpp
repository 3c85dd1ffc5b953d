// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/stores/SqlRunStore.h"

#include "repository/ProcessIdentity.h"
#include "repository/runs/ResumePoints.h"
#include "repository/runs/RunEndings.h"
#include "repository/runs/RunRequests.h"
#include "repository/runs/RunnerClaims.h"
#include "repository/sqlite/Transaction.h"
#include "repository/stores/rows/RunRows.h"

#include <QHash>
#include <QSet>

namespace convoy {

SqlRunStore::SqlRunStore(StoreContext &context)
    : m_context(context)
{
}

Result<QString> SqlRunStore::create(const Plan &plan, const QString &operatorName)
{
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    const Result<qint64> id = m_context.main.insert(
        QStringLiteral("INSERT INTO runs (state, created, operator, profile, solution, package_name, package_version, "
                       "plan_json, mark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, lower(hex(randomblob(8))))"),
        {runStateWord(RunState::Planned), toTimestamp(QDateTime::currentDateTimeUtc()), operatorName,
         profileWord(plan.profile), plan.solution, plan.packageName, plan.packageVersion, toText(plan.toStoredJson())});
    if (!id)
        return failure(id.error());
    QSet<QString> known;
    for (const PlanHost *host : plan.allHosts()) {
        if (known.contains(host->host))
            continue;
        Status added = m_context.main.write(
            QStringLiteral("INSERT INTO run_hosts (run_id, place, host, state) VALUES (?, ?, ?, ?)"),
            {*id, known.size(), host->host, hostStateWord(HostState::Planned)});
        if (!added)
            return failure(std::move(added).error());
        known.insert(host->host);
    }
    if (Status committed = transaction->commit(); !committed)
        return failure(std::move(committed).error());
    return QString::number(*id);
}

Result<QList<StoredRun>> SqlRunStore::read(const QString &condition, const QVariantList &values)
{
    Result<QList<StoredRun>> runs = m_context.main.rows(
        QStringLiteral("SELECT %1 FROM runs%2 ORDER BY id DESC").arg(RunRows::runColumns(), condition), values,
        RunRows::runOf);
    if (!runs)
        return runs;
    QHash<QString, StoredRun *> byId;
    for (StoredRun &run : *runs)
        byId.insert(run.id, &run);
    const Status hosts = m_context.main.each(
        QStringLiteral("SELECT run_id, %1 FROM run_hosts JOIN runs ON id = run_id%2 ORDER BY run_id, place")
            .arg(RunRows::hostColumns(), condition),
        values, [&](const SqlRow &row) {
            if (StoredRun *run = byId.value(row.value(0).toString()))
                run->hosts += RunRows::hostOf(row, 1);
            return true;
        });
    if (!hosts)
        return failure(hosts.error());
    return runs;
}

Result<QList<StoredRun>> SqlRunStore::list()
{
    return read(QString(), {});
}

Result<StoredRun> SqlRunStore::find(const QString &id)
{
    const Result<QList<StoredRun>> found = read(QStringLiteral(" WHERE id = ?"), {RunRows::idOf(id)});
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(RunRows::unknownError(id));
    return found->first();
}

Result<Plan> SqlRunStore::plan(const QString &id)
{
    const Result<QVariant> text =
        m_context.main.value(QStringLiteral("SELECT plan_json FROM runs WHERE id = ?"), {RunRows::idOf(id)});
    if (!text)
        return failure(text.error());
    if (!text->isValid())
        return failure(RunRows::unknownError(id));
    return Plan::fromStoredJson(toObject(*text));
}

Result<QList<Event>> SqlRunStore::events(const QString &id, const EventFilter &filter)
{
    QString sql = QStringLiteral("SELECT %1 FROM events WHERE run_id = ? AND id > ?").arg(RunRows::eventColumns());
    QVariantList values{RunRows::idOf(id), filter.afterId};
    if (!filter.host.isEmpty()) {
        sql += QLatin1String(" AND host = ?");
        values += filter.host;
    }
    if (!filter.step.isEmpty()) {
        sql += QLatin1String(" AND step = ?");
        values += filter.step;
    }
    sql += QLatin1String(" ORDER BY id");
    if (filter.limit > 0) {
        sql += QLatin1String(" LIMIT ?");
        values += filter.limit;
    }
    return m_context.main.rows(sql, values, RunRows::eventOf);
}

Status SqlRunStore::setRunner(const QString &id, qint64 processId, const QString &machine)
{
    const ProcessIdentity runner = ProcessIdentity::of(machine, processId);
    const Result<int> changed = m_context.main.change(
        QStringLiteral("UPDATE runs SET runner_process = ?, runner_machine = ?, runner_identity = ? WHERE id = ?"),
        {processId, machine, runner.mark, RunRows::idOf(id)});
    if (!changed)
        return failure(changed.error());
    if (*changed == 0)
        return failure(RunRows::unknownError(id));
    return {};
}

Status SqlRunStore::claim(const QString &id, const RunClaim &claim)
{
    return RunnerClaims(m_context).claim(id, claim);
}

Status SqlRunStore::mayResume(const QString &id)
{
    return RunnerClaims(m_context).mayResume(id);
}

Status SqlRunStore::beat(const QString &id, const RunClaim &runner)
{
    return RunnerClaims(m_context).beat(id, runner);
}

Status SqlRunStore::giveUp(const QString &id, const RunClaim &runner, const Error &problem)
{
    return RunEndings(m_context).giveUp(id, runner, problem);
}

Status SqlRunStore::request(const QString &id, RunRequest request, const QString &operatorName)
{
    return RunRequests(m_context).request(id, request, operatorName);
}

Result<RunRequest> SqlRunStore::requested(const QString &id)
{
    return RunRequests(m_context).requested(id);
}

Status SqlRunStore::acknowledge(const QString &id, RunRequest request)
{
    return RunRequests(m_context).acknowledge(id, request);
}

Result<QList<ResumePoint>> SqlRunStore::resumePoints(const QString &id)
{
    return ResumePoints(m_context).of(id);
}

Status SqlRunStore::close(const QString &id, const QString &operatorName)
{
    return RunEndings(m_context).close(id, operatorName);
}

Result<QStringList> SqlRunStore::closeAbandoned()
{
    return RunEndings(m_context).closeAbandoned();
}

} // namespace convoy
