// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/stores/SqlRunStore.h"

#include "repository/runs/HostRequests.h"
#include "repository/runs/ProcessIdentity.h"
#include "repository/runs/ResumePoints.h"
#include "repository/runs/RunEndings.h"
#include "repository/runs/RunRequests.h"
#include "repository/runs/RunnerClaims.h"
#include "repository/runs/StepTimeRows.h"
#include "repository/sqlite/Transaction.h"
#include "repository/stores/rows/RunRows.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace convoy {

namespace {

QString summaryOf(const Plan &plan, qsizetype hosts)
{
    QJsonObject summary{{QStringLiteral("profile"), profileWord(plan.profile)},
                        {QStringLiteral("package"), plan.packageName},
                        {QStringLiteral("version"), plan.packageVersion},
                        {QStringLiteral("sha256"), plan.packageSha256},
                        {QStringLiteral("hosts"), hosts}};
    if (!plan.undoes.isEmpty())
        summary.insert(QStringLiteral("undoes"), plan.undoes);
    if (!plan.again.isEmpty())
        summary.insert(QStringLiteral("again"), plan.again);
    if (plan.isOfSolution()) {
        summary.insert(QStringLiteral("solution"), plan.solution);
        summary.insert(QStringLiteral("basis"), plan.basis.toJson());
    }
    return toText(summary);
}

} // namespace

SqlRunStore::SqlRunStore(StoreContext &context)
    : m_context(context)
{
}

Result<QString> SqlRunStore::create(const Plan &plan, const QString &operatorName)
{
    if (Status may = m_context.access.demandDeploy(plan); !may)
        return failure(std::move(may).error());
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    const Result<StepTimes> times = StepTimeRows(m_context.main).of(plan);
    if (!times)
        return failure(times.error());
    const Result<qint64> id = m_context.main.insert(
        QStringLiteral("INSERT INTO runs (state, created, operator, profile, solution, package_name, package_version, "
                       "plan_json, undoes, again_of, step_times_json, mark) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, lower(hex(randomblob(8))))"),
        {runStateWord(RunState::Planned), toTimestamp(QDateTime::currentDateTimeUtc()), operatorName,
         profileWord(plan.profile), plan.solution, plan.packageName, plan.packageVersion, toText(plan.toStoredJson()),
         plan.undoes, plan.again, toText(times->toJson())});
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
    Status done = writeTenants(*id, plan);
    if (done)
        done = m_context.audit(operatorName, "run-planned", QString::number(*id), summaryOf(plan, known.size()));
    if (done)
        done = transaction->commit();
    if (!done)
        return failure(std::move(done).error());
    return QString::number(*id);
}

Status SqlRunStore::writeTenants(qint64 id, const Plan &plan)
{
    return m_context.main.write(
        QStringLiteral("INSERT INTO run_tenants (run_id, tenant_id) SELECT ?, tenant_id FROM package_tenants "
                       "JOIN packages ON packages.id = package_id WHERE name = ? AND version = ?"),
        {id, plan.packageName, plan.packageVersion});
}

Result<QList<StoredRun>> SqlRunStore::read(const QString &condition, const QVariantList &values)
{
    const Result<AccessScope> scope = m_context.access.scope();
    if (!scope)
        return failure(scope.error());
    const QString where = QStringLiteral(" WHERE 1%1%2").arg(condition, scope->runs());
    Result<QList<StoredRun>> runs =
        m_context.main.rows(QStringLiteral("SELECT %1 FROM runs%2 ORDER BY id DESC").arg(RunRows::runColumns(), where),
                            values, RunRows::runOf);
    if (!runs)
        return runs;
    QHash<QString, StoredRun *> byId;
    for (StoredRun &run : *runs)
        byId.insert(run.id, &run);
    const Status hosts = m_context.main.each(
        QStringLiteral("SELECT run_id, %1 FROM run_hosts JOIN runs ON id = run_id%2 ORDER BY run_id, place")
            .arg(RunRows::hostColumns(), where + scope->hostNames(QStringLiteral("run_hosts.host"))),
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
    const Result<QList<StoredRun>> found = read(QStringLiteral(" AND runs.id = ?"), {RunRows::idOf(id)});
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(RunRows::unknownError(id));
    return found->first();
}

Result<Plan> SqlRunStore::plan(const QString &id)
{
    const Result<AccessScope> scope = m_context.access.scope();
    if (!scope)
        return failure(scope.error());
    const Result<QVariant> text = m_context.main.value(
        QStringLiteral("SELECT plan_json FROM runs WHERE id = ?%1").arg(scope->runs()), {RunRows::idOf(id)});
    if (!text)
        return failure(text.error());
    if (!text->isValid())
        return failure(RunRows::unknownError(id));
    return Plan::fromStoredJson(toObject(*text));
}

Result<QList<Event>> SqlRunStore::events(const QString &id, const EventFilter &filter)
{
    const Result<AccessScope> scope = m_context.access.scope();
    if (!scope)
        return failure(scope.error());
    QString sql = QStringLiteral("SELECT %1 FROM events WHERE run_id = ? AND id > ?").arg(RunRows::eventColumns());
    if (!scope->seesAll())
        sql += QStringLiteral(" AND run_id IN (SELECT id FROM runs WHERE 1%1)%2")
                   .arg(scope->runs(), scope->hostNames(QStringLiteral("host")));
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

/// Deploy where the run belongs: in one of its tenants, or in all when it has none or works on hosts that the operator
/// does not see.
Status SqlRunStore::maySteer(const QString &id)
{
    const Result<AccessScope> scope = m_context.access.scope();
    if (!scope)
        return failure(scope.error());
    if (scope->access.everywhere.has(Privilege::Deploy))
        return {};
    const Result<StoredRun> run = find(id);
    if (!run)
        return failure(run.error());
    StoredPackage package;
    package.descriptor.name = run->packageName;
    package.descriptor.version = Version(run->packageVersion);
    const Result<QStringList> tenants = m_context.main.rows(
        QStringLiteral("SELECT tenants.name FROM run_tenants JOIN tenants ON tenants.id = tenant_id WHERE run_id = ? "
                       "UNION SELECT tenants.name FROM packages JOIN package_tenants ON package_id = packages.id "
                       "JOIN tenants ON tenants.id = tenant_id WHERE packages.name = ? AND version = ? ORDER BY 1"),
        {RunRows::idOf(id), run->packageName, run->packageVersion},
        [](const SqlRow &row) { return row.value(0).toString(); });
    if (!tenants)
        return failure(tenants.error());
    const Result<QVariant> hosts =
        m_context.main.value(QStringLiteral("SELECT count(*) FROM run_hosts WHERE run_id = ?"), {RunRows::idOf(id)});
    if (!hosts)
        return failure(hosts.error());
    for (const QString &tenant : *tenants) {
        if (run->hosts.size() == hosts->toLongLong() && scope->access.hasIn(tenant, Privilege::View))
            package.tenants += tenant;
    }
    return m_context.access.demand(Privilege::Deploy, package);
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
    if (Status may = maySteer(id); !may)
        return may;
    return RunnerClaims(m_context).claim(id, claim);
}

Status SqlRunStore::mayResume(const QString &id)
{
    if (Status may = maySteer(id); !may)
        return may;
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
    if (Status may = maySteer(id); !may)
        return may;
    return RunRequests(m_context).request(id, request, operatorName);
}

Result<RunRequest> SqlRunStore::requested(const QString &id)
{
    return RunRequests(m_context).requested(id);
}

Result<RunState> SqlRunStore::stateOf(const QString &id)
{
    return RunnerRow::find(m_context.main, id).transform([](const RunnerRow &row) { return row.state; });
}

Status SqlRunStore::acknowledge(const QString &id, RunRequest request)
{
    return RunRequests(m_context).acknowledge(id, request);
}

Status SqlRunStore::requestHost(const QString &id, const HostRequest &request)
{
    if (Status may = maySteer(id); !may)
        return may;
    return HostRequests(m_context).request(id, request);
}

Result<QList<HostRequest>> SqlRunStore::hostRequests(const QString &id)
{
    return HostRequests(m_context).waiting(id);
}

Status SqlRunStore::takeHostRequest(qint64 request)
{
    return HostRequests(m_context).take(request);
}

Result<QHash<QString, QString>> SqlRunStore::leftOutHosts(const QString &id)
{
    return HostRequests(m_context).leftOut(id);
}

Status SqlRunStore::closeHostAgain(const QString &id, const QString &host, const QString &operatorName)
{
    if (Status may = maySteer(id); !may)
        return may;
    return HostRequests(m_context).closeAgain(id, host, operatorName);
}

Status SqlRunStore::reopenHost(const QString &id, const QString &host, const QString &operatorName)
{
    if (Status may = maySteer(id); !may)
        return may;
    return HostRequests(m_context).reopen(id, host, operatorName);
}

Result<QList<ResumePoint>> SqlRunStore::resumePoints(const QString &id)
{
    return ResumePoints(m_context).of(id);
}

Status SqlRunStore::close(const QString &id, const QString &operatorName)
{
    if (Status may = maySteer(id); !may)
        return may;
    return RunEndings(m_context).close(id, operatorName);
}

Result<QStringList> SqlRunStore::closeAbandoned()
{
    return RunEndings(m_context).closeAbandoned();
}

} // namespace convoy
