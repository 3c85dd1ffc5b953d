// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/run/RunExecution.h"

#include "operations/OperationsLog.h"
#include "operations/RepositoryThread.h"
#include "operations/deployed/OtherPackages.h"
#include "operations/host/HostConnections.h"
#include "operations/run/PlannedPackage.h"
#include "operations/run/RepositoryRunPorts.h"
#include "operations/run/RunRequestWatch.h"
#include "operations/run/StoredPayload.h"
#include "operations/solution/MediaPayload.h"
#include "operations/solution/SolutionHostJudge.h"
#include "repository/PackageStore.h"
#include "repository/RunStore.h"
#include "repository/runs/RunTimes.h"
#include "run/runner/Runner.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <cstdlib>

namespace convoy {

namespace {

/// What the repository says of a run before it starts.
struct PreparedRun
{
    QString mark;
    Plan plan;
    StepTimes times = {};
    QHash<QString, ResumePoint> resume; ///< by host; empty when the run begins
    bool needsPackage = true;
    QList<StoredPackage> others = {}; ///< OtherPackages
    StoredPackage package;
    SilentIni silentIni;
    QHash<QString, Host> hosts;
    std::unique_ptr<ConnectionFactory> connections;
    std::unique_ptr<SolutionHostJudge> judge = {}; ///< of a solution
    QHash<QString, QString> leftOut = {}; ///< RunStore::leftOutHosts
};

/// Where the work for an entry of the plan is done; empty: nowhere.
QString hostOf(const PlanHost &planned)
{
    return planned.host == organisationName() ? planned.runsOn : planned.host;
}

/// A host that was removed while its run waited to be resumed has an outcome of its own (the Runner's); one that is
/// missing before anything began refuses the run.
Result<QHash<QString, Host>> plannedHosts(HostStore &store, const Plan &plan, bool isResume)
{
    QHash<QString, Host> hosts;
    for (const PlanHost *planned : plan.allHosts()) {
        const QString name = hostOf(*planned);
        if (name.isEmpty())
            continue;
        const Result<Host> host = store.find(name);
        if (host)
            hosts.insert(name, *host);
        else if (!isResume || host.error().code != QLatin1String("host-unknown"))
            return failure(host.error());
    }
    return hosts;
}

Status takeResumePoints(RunStore &runs, const QString &runId, PreparedRun &prepared)
{
    const Result<QList<ResumePoint>> points = runs.resumePoints(runId);
    if (!points)
        return failure(points.error());
    for (const ResumePoint &point : *points) {
        prepared.resume.insert(point.outcome.host, prepared.plan.isOfSolution() ? point.ofSolution() : point);
        prepared.needsPackage = prepared.needsPackage || !(point.isFinished || point.hasOutcome);
    }
    return {};
}

/// Where no host needs it any more, it may be gone: its name and version are all that is told of it.
Status takePackage(PackageStore &store, PreparedRun &prepared)
{
    if (!prepared.needsPackage || prepared.plan.isOfSolution()) {
        prepared.package.descriptor.name = prepared.plan.packageName;
        prepared.package.descriptor.version = Version(prepared.plan.packageVersion);
        return {};
    }
    Result<StoredPackage> package = plannedPackage(store, prepared.plan);
    if (!package)
        return failure(package.error());
    prepared.package = std::move(*package);
    Result<SilentIni> silentIni = SilentIni::parse(prepared.package.silentIni, prepared.package.descriptor.silentIni);
    if (!silentIni)
        return failure(silentIni.error());
    prepared.silentIni = std::move(*silentIni);
    return {};
}

Status takeJudgeOrOthers(Repository &repository, PreparedRun &prepared)
{
    if (prepared.plan.isOfSolution()) {
        auto judge = SolutionHostJudge::make(repository, prepared.plan);
        if (!judge)
            return failure(judge.error());
        prepared.judge = *std::move(judge);
        return {};
    }
    auto others = packagesForUndo(repository.packages(), prepared.plan);
    if (!others)
        return failure(others.error());
    prepared.others = *std::move(others);
    return {};
}

Result<PreparedRun> prepare(Repository &repository, const QString &runId, bool isResume)
{
    PreparedRun prepared;
    const Result<StoredRun> run = repository.runs().find(runId);
    if (!run)
        return failure(run.error());
    prepared.mark = run->mark;
    Result<Plan> plan = repository.runs().plan(runId);
    if (!plan)
        return failure(plan.error());
    prepared.plan = std::move(*plan);
    prepared.times = stepTimesOf(repository.url(), runId);
    prepared.needsPackage = !isResume;
    if (isResume) {
        if (const Status taken = takeResumePoints(repository.runs(), runId, prepared); !taken)
            return failure(taken.error());
    }
    if (const Status taken = takePackage(repository.packages(), prepared); !taken)
        return failure(taken.error());
    if (const Status taken = takeJudgeOrOthers(repository, prepared); !taken)
        return failure(taken.error());
    auto leftOut = repository.runs().leftOutHosts(runId);
    if (!leftOut)
        return failure(leftOut.error());
    prepared.leftOut = *std::move(leftOut);
    auto hosts = plannedHosts(repository.hosts(), prepared.plan, isResume);
    if (!hosts)
        return failure(hosts.error());
    prepared.hosts = std::move(*hosts);
    auto connections = makeConnectionFactory(repository.hosts());
    if (!connections)
        return failure(connections.error());
    prepared.connections = std::move(*connections);
    return prepared;
}

/// A run that begins acts as the operator who planned it, whoever calls the runner; one that is resumed, as the operator
/// who resumes it.
Result<QString> actingOperator(const RepositoryUrl &url, const QString &runId, bool isResume, const QString &caller)
{
    if (isResume)
        return caller;
    const auto repository = Repository::open(url, Repository::Mode::Open);
    if (!repository)
        return failure(repository.error());
    (*repository)->setOperator(caller);
    return (*repository)->runs().find(runId).transform([&](const StoredRun &run) {
        return run.operatorName.isEmpty() ? caller : run.operatorName;
    });
}

/// Opens the repository for the preparation alone: what runs afterwards has connections of its own. Claimed when nothing
/// can fail any more, so that a run which cannot begin stays what it was.
Result<PreparedRun> prepareAndClaim(const RepositoryUrl &url, const QString &runId, const RunClaim &claim)
{
    const auto repository = Repository::open(url, Repository::Mode::Open);
    if (!repository)
        return failure(repository.error());
    (*repository)->setOperator(claim.operatorName);
    RunStore &runs = (*repository)->runs();
    if (claim.isResume) {
        if (const Status may = runs.mayResume(runId); !may)
            return failure(may.error());
    }
    Result<PreparedRun> prepared = prepare(**repository, runId, claim.isResume);
    if (!prepared)
        return prepared;
    if (const Status claimed = runs.claim(runId, claim); !claimed)
        return failure(claimed.error());
    // Again, now that nobody else can change what the journal says.
    if (claim.isResume) {
        if (const Status taken = takeResumePoints(runs, runId, *prepared); !taken)
            return failure(taken.error());
    }
    return prepared;
}

/// Another process has become the runner, with the same mark on the hosts: tidying up would end what it has joined.
[[noreturn]] void leave()
{
    operationsLog.error("run taken over");
    std::_Exit(static_cast<int>(ErrorKind::Failed));
}

/// Where there is room for one row at least, the reason is told; without it whoever looks finds the runner gone.
void giveUp(const RepositoryUrl &url, const QString &runId, const RunClaim &claim, const Error &problem)
{
    const auto repository = Repository::open(url, Repository::Mode::Open);
    if (!repository)
        return;
    if (const Status told = (*repository)->runs().giveUp(runId, claim, problem); !told)
        operationsLog.error("end not told", {{"run", runId}, {"code", told.error().code}});
}

RunRequestWatch::Listener listenerOf(Runner &runner)
{
    const auto pass = [&runner](RunRequest request) {
        switch (request) {
        case RunRequest::None:
            return;
        case RunRequest::Pause:
            return runner.pause();
        case RunRequest::Continue:
            return runner.proceed();
        case RunRequest::StopAfterStep:
            return runner.stopAfterStep();
        case RunRequest::StopNow:
            return runner.stopNow();
        }
    };
    const auto passHost = [&runner](const HostRequest &request) {
        switch (request.kind) {
        case HostRequestKind::Confirm:
            runner.confirm(request.host, request.step);
            break;
        case HostRequestKind::Skip:
            runner.leaveOut(request.host, request.operatorName);
            break;
        case HostRequestKind::Retry:
            return runner.retry(request.host);
        }
        return true;
    };
    return {.onRequest = pass, .onHostRequest = passHost, .onTakenOver = leave};
}

std::unique_ptr<PayloadProvider> payloadOf(const RepositoryUrl &url, const PreparedRun &prepared, const QString &actor)
{
    if (prepared.plan.isOfSolution())
        return std::make_unique<MediaPayload>(prepared.plan.basis.media);
    return std::make_unique<StoredPayload>(url, prepared.package, actor);
}

} // namespace

Result<RunResult> executeRun(const RepositoryUrl &url, const QString &runId, const RunSecrets &secrets,
                             const QString &operatorName, const ExecutionHooks &hooks)
{
    const Result<QString> actor = actingOperator(url, runId, secrets.isResume, operatorName);
    if (!actor)
        return failure(actor.error());
    const RunClaim claim{.processId = QCoreApplication::applicationPid(),
                         .machine = QSysInfo::machineHostName(),
                         .isResume = secrets.isResume,
                         .operatorName = *actor};
    Result<PreparedRun> prepared = prepareAndClaim(url, runId, claim);
    if (!prepared)
        return failure(prepared.error());
    const auto worker = RepositoryThread::start(url, *actor);
    if (!worker)
        return failure(worker.error());
    if (prepared->judge) {
        prepared->judge->readBy([&worker](const QString &host) {
            return (*worker)->call([&](Repository &repository) { return statedFactsOf(repository, host); });
        });
    }
    RepositoryHostLocks locks(**worker);
    RepositoryDeploymentRecorder deployments(**worker);
    RepositoryApplicationRecorder applications(**worker);
    const std::unique_ptr<PayloadProvider> payload = payloadOf(url, *prepared, *actor);
    OtherPackages others(url, *actor);
    for (const StoredPackage &package : std::as_const(prepared->others)) {
        if (const Status added = others.add(package); !added)
            return failure(added.error());
    }
    const std::unique_ptr<Journal> journal = makeSqlJournal(url.path, runId);
    const SystemClock clock;
    if (hooks.onReady)
        hooks.onReady();
    operationsLog.info("run started", {{"run", runId}, {"operator", *actor}});
    Runner runner(RunContext{.runId = runId,
                             .mark = prepared->mark,
                             .operatorName = *actor,
                             .resume = std::move(prepared->resume),
                             .plan = std::move(prepared->plan),
                             .package = prepared->package.descriptor,
                             .silentIni = std::move(prepared->silentIni),
                             .unpackedBytes = prepared->package.unpackedBytes,
                             .hosts = std::move(prepared->hosts),
                             .credentials = secrets.credentials,
                             .secrets = secrets.silent,
                             .others = others.atHand(),
                             .lockWait = std::chrono::seconds(secrets.lockWaitSeconds),
                             .skipWhenPresent = secrets.skipWhenPresent || secrets.isResume,
                             .reconnectFor = hooks.reconnectFor,
                             .judge = prepared->judge.get(),
                             .times = std::move(prepared->times),
                             .onlyHosts = secrets.onlyHosts,
                             .connections = *prepared->connections,
                             .journal = *journal,
                             .payload = *payload,
                             .locks = locks,
                             .deployments = deployments,
                             .applications = applications,
                             .clock = clock});
    for (auto it = prepared->leftOut.cbegin(); it != prepared->leftOut.cend(); ++it)
        runner.leaveOut(it.key(), it.value());
    const std::stop_callback onStop(hooks.stop, [&runner] { runner.stopNow(); });
    const RunRequestWatch watch(url, runId, claim, listenerOf(runner));
    RunResult result = runner.execute();
    if (result.journalProblem)
        giveUp(url, runId, claim, *result.journalProblem);
    operationsLog.info("run ended", {{"run", runId}, {"state", runStateWord(result.state)}});
    return result;
}

} // namespace convoy
