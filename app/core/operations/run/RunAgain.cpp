// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/run/RunAgain.h"

#include "operations/run/PlannedPackage.h"
#include "repository/runs/RunErrors.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <optional>

namespace convoy {

namespace {

std::optional<AgainSet> setOf(HostState state)
{
    switch (state) {
    case HostState::Failed:
    case HostState::RolledBack:
    case HostState::RolledBackInPart:
        return AgainSet::Failed;
    case HostState::Unreachable:
        return AgainSet::Unreachable;
    case HostState::Skipped:
        return AgainSet::Skipped;
    case HostState::Done:
    case HostState::DoneRestartWanted:
        return std::nullopt;
    default: // Stopped, NotStarted, and what a closed run left in the middle
        return AgainSet::NotStarted;
    }
}

Error nothingToRun(const QString &run)
{
    return Error(QStringLiteral("nothing-to-run"),
                 Message(QT_TRANSLATE_NOOP("core", "No host of run %1 is left to be run again."), {run}),
                 ErrorKind::Blocked)
        .because(Message(QT_TRANSLATE_NOOP("core", "None of its hosts ended the way that was asked for.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Name hosts of the run to run them in any case.")));
}

Error isSolution(const QString &run)
{
    return Error(
               QStringLiteral("again-solution"),
               Message(QT_TRANSLATE_NOOP("core", "Run %1 followed a solution and is not run again as a whole."), {run}),
               ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "Its order depends on what stands on the hosts now.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Plan the solution again: hosts that are done are left out by "
                                                  "themselves.")));
}

Status allInRun(const StoredRun &run, const QStringList &hosts)
{
    for (const QString &host : hosts) {
        if (std::ranges::find(run.hosts, host, &HostOutcome::host) == run.hosts.cend())
            return failure(hostNotInRun(host, run.id));
    }
    return {};
}

/// In plan order, each once.
QStringList chosenHosts(const StoredRun &run, const AgainChoice &choice)
{
    const bool isDefault = choice.sets.isEmpty() && choice.hosts.isEmpty();
    const QList<AgainSet> sets =
        isDefault ? QList{AgainSet::Failed, AgainSet::Unreachable, AgainSet::NotStarted} : choice.sets;
    QStringList chosen;
    for (const HostOutcome &outcome : run.hosts) {
        const auto set = setOf(outcome.state);
        if (choice.hosts.contains(outcome.host) || (set && sets.contains(*set)))
            chosen += outcome.host;
    }
    return chosen;
}

ParameterSet only(const ParameterSet &parameters, const QStringList &hosts)
{
    ParameterSet kept{.general = parameters.general, .hosts = {}};
    for (const QString &host : hosts) {
        if (parameters.hosts.contains(host))
            kept.hosts.insert(host, parameters.hosts.value(host));
    }
    return kept;
}

DeploymentRequest requestFrom(const Plan &plan, const StoredPackage &package)
{
    DeploymentRequest request;
    request.package = QString::number(package.id);
    request.profile = plan.profile;
    request.limits = plan.limits;
    request.prefills = plan.prefills;
    request.undoOnFailure = plan.undoOnFailure;
    request.undoes = plan.undoes;
    request.removes = !plan.undoes.isEmpty() && std::ranges::all_of(plan.allHosts(), &QString::isEmpty, &PlanHost::to);
    return request;
}

} // namespace

QMap<AgainSet, QStringList> againSets(const StoredRun &run)
{
    QMap<AgainSet, QStringList> sets;
    for (const HostOutcome &outcome : run.hosts) {
        if (const auto set = setOf(outcome.state))
            sets[*set] += outcome.host;
    }
    return sets;
}

Result<DeploymentRequest> againRequest(Repository &repository, const QString &runId, const AgainChoice &choice)
{
    const Result<StoredRun> run = repository.runs().find(runId);
    if (!run)
        return failure(run.error());
    if (!isFinal(run->state))
        return failure(runNotEnded(runId));
    if (!run->solution.isEmpty())
        return failure(isSolution(runId));
    if (const Status known = allInRun(*run, choice.hosts); !known)
        return failure(known.error());
    const QStringList hosts = chosenHosts(*run, choice);
    if (hosts.isEmpty())
        return failure(nothingToRun(runId));
    const Result<Plan> plan = repository.runs().plan(runId);
    if (!plan)
        return failure(plan.error());
    const Result<StoredPackage> package = plannedPackage(repository.packages(), *plan);
    if (!package)
        return failure(package.error());
    DeploymentRequest request = requestFrom(*plan, *package);
    request.targets.hosts = hosts;
    request.parameters = only(plan->parameters, hosts);
    // The keys alone, so that they are asked for again.
    for (const SilentKey &key : plan->secrets)
        request.parameters.general.silent.insert(key, QString());
    request.again = runId;
    return request;
}

} // namespace convoy
