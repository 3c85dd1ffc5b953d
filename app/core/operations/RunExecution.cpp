// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/RunExecution.h"

#include "base/Log.h"
#include "operations/HostConnections.h"
#include "operations/RepositoryRunPorts.h"
#include "operations/RepositoryThread.h"
#include "operations/StoredPayload.h"
#include "repository/PackageStore.h"
#include "repository/RunStore.h"
#include "run/Runner.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace convoy {

namespace {

const Log logger("operations");

/// What the repository says of a run before it starts.
struct PreparedRun
{
    Plan plan;
    StoredPackage package;
    SilentIni silentIni;
    QHash<QString, Host> hosts;
    std::unique_ptr<ConnectionFactory> connections;
};

Error notPlanned(const StoredRun &run)
{
    return Error(QStringLiteral("run-not-planned"),
                 Message(QT_TRANSLATE_NOOP("core", "Run %1 was started before: it is %2."),
                         {run.id, runStateWord(run.state)}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Start a new run.")));
}

Error packageChanged(const Plan &plan)
{
    return Error(QStringLiteral("package-changed"),
                 Message(QT_TRANSLATE_NOOP("core", "The package %1 %2 is no longer the one that was planned."),
                         {plan.packageName, plan.packageVersion}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "It was replaced in the repository, or removed.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Plan again.")));
}

Result<StoredPackage> plannedPackage(PackageStore &store, const Plan &plan)
{
    const auto package = store.findExact(plan.packageName, plan.packageVersion);
    if (!package)
        return failure(package.error());
    if (!*package || (*package)->sha256 != plan.packageSha256)
        return failure(packageChanged(plan));
    return **package;
}

Result<QHash<QString, Host>> plannedHosts(HostStore &store, const Plan &plan)
{
    QHash<QString, Host> hosts;
    for (const PlanHost *planned : plan.allHosts()) {
        const Result<Host> host = store.find(planned->host);
        if (!host)
            return failure(host.error());
        hosts.insert(planned->host, *host);
    }
    return hosts;
}

Result<PreparedRun> prepare(Repository &repository, const QString &runId)
{
    const Result<StoredRun> run = repository.runs().find(runId);
    if (!run)
        return failure(run.error());
    if (run->state != RunState::Planned)
        return failure(notPlanned(*run));
    Result<Plan> plan = repository.runs().plan(runId);
    if (!plan)
        return failure(plan.error());
    Result<StoredPackage> package = plannedPackage(repository.packages(), *plan);
    if (!package)
        return failure(package.error());
    Result<SilentIni> silentIni = SilentIni::parse(package->silentIni, package->descriptor.silentIni);
    if (!silentIni)
        return failure(silentIni.error());
    auto hosts = plannedHosts(repository.hosts(), *plan);
    if (!hosts)
        return failure(hosts.error());
    auto connections = makeConnectionFactory(repository.hosts());
    if (!connections)
        return failure(connections.error());
    return PreparedRun{std::move(*plan), std::move(*package), std::move(*silentIni), std::move(*hosts),
                       std::move(*connections)};
}

/// Opens the repository for the preparation alone: what runs afterwards has connections of its own.
Result<PreparedRun> prepareAndMark(const RepositoryUrl &url, const QString &runId)
{
    const auto repository = Repository::open(url, Repository::Mode::Open);
    if (!repository)
        return failure(repository.error());
    Result<PreparedRun> prepared = prepare(**repository, runId);
    if (!prepared)
        return prepared;
    const Status marked =
        (*repository)->runs().setRunner(runId, QCoreApplication::applicationPid(), QSysInfo::machineHostName());
    if (!marked)
        return failure(marked.error());
    return prepared;
}

} // namespace

Result<RunResult> executeRun(const RepositoryUrl &url, const QString &runId, const RunSecrets &secrets,
                             const QString &operatorName, const ExecutionHooks &hooks)
{
    Result<PreparedRun> prepared = prepareAndMark(url, runId);
    if (!prepared)
        return failure(prepared.error());
    const auto worker = RepositoryThread::start(url);
    if (!worker)
        return failure(worker.error());
    RepositoryHostLocks locks(**worker);
    RepositoryDeploymentRecorder deployments(**worker);
    StoredPayload payload(url, prepared->package);
    const std::unique_ptr<Journal> journal = makeSqlJournal(url.path, runId);
    const SystemClock clock;
    if (hooks.onReady)
        hooks.onReady();
    logger.info("run started", {{"run", runId}, {"operator", operatorName}});
    Runner runner(RunContext{.runId = runId,
                             .operatorName = operatorName,
                             .plan = std::move(prepared->plan),
                             .package = prepared->package.descriptor,
                             .silentIni = std::move(prepared->silentIni),
                             .unpackedBytes = prepared->package.unpackedBytes,
                             .hosts = std::move(prepared->hosts),
                             .credentials = secrets.credentials,
                             .secrets = secrets.silent,
                             .lockWait = std::chrono::seconds(secrets.lockWaitSeconds),
                             .skipWhenPresent = secrets.skipWhenPresent,
                             .connections = *prepared->connections,
                             .journal = *journal,
                             .payload = payload,
                             .locks = locks,
                             .deployments = deployments,
                             .clock = clock});
    const std::stop_callback onStop(hooks.stop, [&runner] { runner.stopNow(); });
    RunResult result = runner.execute();
    logger.info("run ended", {{"run", runId}, {"state", runStateWord(result.state)}});
    return result;
}

} // namespace convoy
