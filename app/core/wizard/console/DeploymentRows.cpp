// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/console/DeploymentRows.h"

#include "repository/HostStore.h"
#include "repository/RunStore.h"
#include "repository/runs/RunTimes.h"
#include "wizard/run/RunActions.h"

namespace convoy {

DeploymentTableModel::Content DeploymentRows::read(Repository &repository)
{
    const auto deployments = repository.deployments().list({});
    const QList<StoredRun> runs = repository.runs().list().value_or(QList<StoredRun>());
    m_hostTenants.clear();
    for (const Host &host : repository.hosts().list().value_or(QList<Host>()))
        m_hostTenants.insert(host.name, host.tenants);
    know(repository, runs);
    DeploymentTableModel::Content content;
    addRunRows(content.rows);
    if (deployments)
        addDeployments(content.rows, *deployments);
    else
        content.problem = deployments.error();
    m_runs.clear(); // they point into what was read
    m_byId.clear();
    return content;
}

void DeploymentRows::know(Repository &repository, const QList<StoredRun> &runs)
{
    m_runs.clear();
    m_byId.clear();
    for (const StoredRun &run : runs) {
        KnownRun known{.run = &run, .isGoingOn = isGoingOn(run)};
        for (const HostOutcome &outcome : run.hosts) {
            known.hosts.insert(outcome.host, &outcome);
            known.finished += isFinal(outcome.state) ? 1 : 0;
        }
        if (known.isGoingOn)
            readSteps(repository, run);
        m_byId.insert(run.id, m_runs.size());
        m_runs += known;
    }
    m_steps.removeIf([this](const auto &each) {
        const qsizetype at = m_byId.value(each.key(), -1);
        return at < 0 || !m_runs.at(at).isGoingOn;
    });
}

/// A plan does not change while its run goes on: it is read once.
void DeploymentRows::readSteps(Repository &repository, const StoredRun &run)
{
    if (m_steps.contains(run.id))
        return;
    const auto plan = repository.runs().plan(run.id);
    if (!plan)
        return; // the row says what it can without
    PlannedSteps planned{.times = stepTimesOf(repository.url(), run.id)};
    for (const PlanHost *host : plan->allHosts())
        planned.steps.insert(host->host, host->steps);
    m_steps.insert(run.id, planned);
}

DeploymentRows::Work DeploymentRows::workOf(const KnownRun &known, const HostOutcome &outcome) const
{
    const StoredRun &run = *known.run;
    const auto planned = m_steps.constFind(run.id);
    const bool isPlanKnown = planned != m_steps.cend();
    return {.run = run.id,
            .profile = run.profile,
            .undoes = run.undoes,
            .version = run.packageVersion,
            .state = outcome.state,
            .progress = isPlanKnown ? hostProgress(planned->steps.value(outcome.host), planned->times, outcome)
                                    : hostProgress({}, {}, outcome),
            .hosts = static_cast<int>(run.hosts.size()),
            .finished = known.finished};
}

std::optional<DeploymentRows::Work> DeploymentRows::workOn(const QString &host, const QString &package) const
{
    for (const KnownRun &known : m_runs) {
        const HostOutcome *outcome = known.isGoingOn ? known.hosts.value(host) : nullptr;
        if (outcome && known.run->packageName == package)
            return workOf(known, *outcome);
    }
    return std::nullopt;
}

/// What is under way, and hosts on which the newest run changed nothing but did not succeed.
void DeploymentRows::addRunRows(QList<Row> &rows) const
{
    for (const KnownRun &known : m_runs) {
        if (!known.isGoingOn)
            continue;
        const StoredRun &run = *known.run;
        for (const HostOutcome &outcome : run.hosts) {
            rows += Row{.package = run.packageName,
                        .version = run.packageVersion,
                        .host = outcome.host,
                        .state = hostStateWord(outcome.state),
                        .isRunning = true,
                        .since = outcome.started,
                        .operatorName = run.operatorName,
                        .run = run.id,
                        .outcome = outcome,
                        .tenants = m_hostTenants.value(outcome.host),
                        .work = workOf(known, outcome)};
        }
    }
}

void DeploymentRows::addDeployments(QList<Row> &rows, const QList<StoredDeployment> &deployments) const
{
    for (const StoredDeployment &deployment : deployments) {
        const DeploymentRecord &record = deployment.record;
        const qsizetype at = m_byId.value(record.run, -1);
        const HostOutcome *outcome = at < 0 ? nullptr : m_runs.at(at).hosts.value(record.host);
        rows += Row{.package = record.packageName,
                    .version = record.packageVersion,
                    .host = record.host,
                    .state = record.state,
                    .isRunning = false,
                    .since = record.since,
                    .operatorName = record.operatorName,
                    .run = record.run,
                    .outcome = outcome ? *outcome : HostOutcome(),
                    .tenants = m_hostTenants.value(record.host),
                    .upgradeTo = deployment.upgradeTo,
                    .rollbackTo = deployment.rollbackTo,
                    .undo = record.undo,
                    .undoReason = record.undoReason,
                    .drift = deployment.drift,
                    .foundVersion = deployment.foundVersion,
                    .work = workOn(record.host, record.packageName)};
    }
}

} // namespace convoy
