// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/run/RunResumption.h"

#include "operations/run/PlannedPackage.h"
#include "operations/run/RunLauncher.h"
#include "operations/solution/SolutionDeployment.h"
#include "repository/HostStore.h"
#include "repository/Repository.h"

namespace convoy {

namespace {

Result<QStringList> unfinishedHosts(RunStore &runs, const QString &runId)
{
    const Result<QList<ResumePoint>> points = runs.resumePoints(runId);
    if (!points)
        return failure(points.error());
    QStringList hosts;
    for (const ResumePoint &point : *points) {
        // Where the outcome stands and only the clean-up is missing, nothing is gone on with that anybody waits for.
        if (!point.isFinished && !point.hasOutcome)
            hosts += point.outcome.host;
    }
    return hosts;
}

Result<QStringList> withoutKnown(HostStore &store, const QStringList &names)
{
    QStringList unknown;
    for (const QString &name : names) {
        if (name == organisationName())
            continue;
        const Result<Host> host = store.find(name);
        if (host)
            continue;
        if (host.error().code != QLatin1String("host-unknown"))
            return failure(host.error());
        unknown += name;
    }
    return unknown;
}

Status takePackage(PackageStore &store, Resumption &resumption)
{
    if (resumption.plan.isOfSolution())
        return resumption.unfinished.isEmpty() ? Status() : isDefinitionAsPlanned(resumption.plan);
    if (resumption.unfinished.isEmpty()) {
        resumption.plan.secrets.clear();
        return {};
    }
    const Result<StoredPackage> package = plannedPackage(store, resumption.plan);
    if (!package)
        return failure(package.error());
    Result<SilentIni> own = SilentIni::parse(package->silentIni, package->descriptor.silentIni);
    if (!own)
        return failure(own.error());
    resumption.silentIni = std::move(*own);
    return {};
}

Result<qint64> lastEventOf(RunStore &runs, const QString &runId)
{
    const Result<QList<Event>> events = runs.events(runId, {});
    if (!events)
        return failure(events.error());
    return events->isEmpty() ? 0 : events->constLast().id;
}

} // namespace

Result<Resumption> prepareResume(Repository &repository, const QString &runId)
{
    RunStore &runs = repository.runs();
    if (const Status may = runs.mayResume(runId); !may)
        return failure(may.error());
    Resumption resumption;
    Result<StoredRun> run = runs.find(runId);
    if (!run)
        return failure(run.error());
    resumption.run = std::move(*run);
    Result<Plan> plan = runs.plan(runId);
    if (!plan)
        return failure(plan.error());
    resumption.plan = std::move(*plan);
    Result<QStringList> unfinished = unfinishedHosts(runs, runId);
    if (!unfinished)
        return failure(unfinished.error());
    resumption.unfinished = std::move(*unfinished);
    Result<QStringList> unknown = withoutKnown(repository.hosts(), resumption.unfinished);
    if (!unknown)
        return failure(unknown.error());
    resumption.unknownHosts = std::move(*unknown);
    if (const Status taken = takePackage(repository.packages(), resumption); !taken)
        return failure(taken.error());
    const Result<qint64> last = lastEventOf(runs, runId);
    if (!last)
        return failure(last.error());
    resumption.lastEvent = *last;
    return resumption;
}

Status resumeRun(Repository &repository, const QString &runId, RunSecrets secrets, const QString &operatorName)
{
    secrets.isResume = true;
    Status launched = launchRun(repository.url(), runId, secrets, operatorName);
    if (launched)
        return launched;
    // Another resume may have been faster; that says more than that the runner ended.
    const Status may = repository.runs().mayResume(runId);
    return may || may.error().kind != ErrorKind::Request ? launched : may;
}

} // namespace convoy
