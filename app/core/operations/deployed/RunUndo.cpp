// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/deployed/RunUndo.h"

#include "repository/DeploymentStore.h"
#include "repository/PackageStore.h"
#include "repository/runs/RunErrors.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoy {

namespace {

Error undoOfSolution(Repository &repository, const StoredRun &run)
{
    const Result<Plan> plan = repository.runs().plan(run.id);
    if (!plan)
        return plan.error();
    Message why;
    const QList<const PlanHost *> hosts = std::as_const(*plan).allHosts();
    for (const PlanHost *host : hosts)
        why = why.isEmpty() ? host->undoReason : why;
    return Error(QStringLiteral("undo-impossible"),
                 Message(QT_TRANSLATE_NOOP("core", "Run %1 cannot be undone."), {run.id}), ErrorKind::Blocked)
        .because(why)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Nothing was changed.")));
}

Error nothingToUndo(const QString &run)
{
    return Error(QStringLiteral("nothing-to-undo"),
                 Message(QT_TRANSLATE_NOOP("core", "Run %1 left nothing that could be undone."), {run}),
                 ErrorKind::Blocked)
        .because(Message(QT_TRANSLATE_NOOP("core", "It deployed nothing on these hosts, was undone already, or a later "
                                                   "run has deployed the package there again.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Look at the deployments; nothing was changed.")));
}

Error mixed(const QMap<QString, QStringList> &hostsByVersion)
{
    QStringList groups;
    for (auto it = hostsByVersion.cbegin(); it != hostsByVersion.cend(); ++it)
        groups += QStringLiteral("%1: %2").arg(it.key().isEmpty() ? QStringLiteral("-") : it.key(),
                                               it->join(QLatin1String(", ")));
    return Error(QStringLiteral("undo-mixed"),
                 Message(QT_TRANSLATE_NOOP("core", "The hosts of this run had different versions before.")),
                 ErrorKind::Request)
        .because(
            Message(QT_TRANSLATE_NOOP("core", "One run leads to one version: %1."), {groups.join(QLatin1String("; "))}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Undo the hosts of each version by themselves, with --host.")));
}

Result<QStringList> chosenHosts(const StoredRun &run, const QStringList &hosts)
{
    QStringList known;
    for (const HostOutcome &outcome : run.hosts)
        known += outcome.host;
    for (const QString &host : hosts) {
        if (!known.contains(host))
            return failure(hostNotInRun(host, run.id));
    }
    return hosts.isEmpty() ? known : hosts;
}

/// Hosts on which the run's own deployment is the present one, by what stood there before.
Result<QMap<QString, QStringList>> deployedByRun(DeploymentStore &store, const StoredRun &run, const QStringList &hosts)
{
    QMap<QString, QStringList> found;
    for (const QString &host : hosts) {
        const auto current = store.current(host, run.packageName);
        if (!current)
            return failure(current.error());
        const bool isOurs =
            *current && (*current)->record.run == run.id && (*current)->record.state != QLatin1String("removed");
        if (isOurs)
            found[(*current)->record.fromVersion] += host;
    }
    return found;
}

} // namespace

Result<DeploymentRequest> undoRequest(Repository &repository, const QString &runId, const QStringList &hosts)
{
    const Result<StoredRun> run = repository.runs().find(runId);
    if (!run)
        return failure(run.error());
    if (!isFinal(run->state))
        return failure(runNotEnded(runId));
    if (!run->solution.isEmpty())
        return failure(undoOfSolution(repository, *run));
    const Result<QStringList> chosen = chosenHosts(*run, hosts);
    if (!chosen)
        return failure(chosen.error());
    const auto byVersion = deployedByRun(repository.deployments(), *run, *chosen);
    if (!byVersion)
        return failure(byVersion.error());
    if (byVersion->isEmpty())
        return failure(nothingToUndo(runId));
    if (byVersion->size() > 1)
        return failure(mixed(*byVersion));
    const QString from = byVersion->firstKey();
    const QString version = from.isEmpty() ? run->packageVersion : from;
    const Result<StoredPackage> package =
        repository.packages().find(QStringLiteral("%1@%2").arg(run->packageName, version));
    if (!package)
        return failure(package.error());
    DeploymentRequest request;
    request.package = QString::number(package->id);
    request.profile = Profile::Rollback;
    request.targets.hosts = byVersion->first();
    request.undoes = runId;
    request.removes = from.isEmpty();
    return request;
}

} // namespace convoy
