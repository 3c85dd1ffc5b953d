// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/host/DeploymentCheck.h"

#include "plan/HostSteps.h"
#include "plan/Planner.h"
#include "repository/HostStore.h"
#include "repository/PackageStore.h"
#include "run/evidence/Detection.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace convoy {

namespace {

Error packageGone(const DeploymentRecord &record)
{
    return Error(QStringLiteral("package-unknown"),
                 Message(QT_TRANSLATE_NOOP("core", "The package of version %1 is not in the repository any more."),
                         {record.packageVersion}))
        .because(Message(QT_TRANSLATE_NOOP("core", "Without it nobody knows how to look for it on a host.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Import it again from its medium.")));
}

/// What is to be looked for on one host; written by one worker.
struct Look
{
    Host host;
    FactSet facts;
    QList<qsizetype> places; ///< in the list of all
};

/// What the whole check shares.
struct Work
{
    QList<SeenDeployment> &seen;
    QHash<qint64, PackageDescriptor> packages; ///< by deployment
    const DeploymentCheckRequest &request;
    const ConnectionFactory &connections;
    const Clock &clock;
    const CancelToken &cancel;
};

void lookAt(SeenDeployment &seen, const Look &look, Connection &connection, const Work &work)
{
    const DeploymentRecord &record = seen.deployment.record;
    const auto package = work.packages.constFind(seen.deployment.id);
    if (package == work.packages.cend()) {
        seen.problem = packageGone(record);
        return;
    }
    QMap<QString, QString> variables = hostVariables(look.host, look.facts, record.application);
    variables.insert(QStringLiteral("installPath"), record.installPath);
    const auto detection = lookAtHost({.connection = connection,
                                       .rule = package->detect.value(familyOf(look.host, look.facts)),
                                       .variables = variables,
                                       .wanted = Version(record.packageVersion),
                                       .installPath = record.installPath,
                                       .cancel = work.cancel});
    if (!detection) {
        seen.problem = detection.error();
        return;
    }
    // A rule without a version tells that it is there, not which.
    seen.deployment.foundVersion =
        detection->isFound && detection->version.isEmpty() ? record.packageVersion : detection->version;
    seen.deployment.drift = detection->isFound != (record.state != QLatin1String("removed"));
    seen.deployment.checked = work.clock.now();
}

void lookOnHost(const Look &look, const Work &work)
{
    const Credentials credentials =
        work.request.credentials.value(look.host.name, work.request.credentials.value(QString()));
    const auto connection = work.connections.create(look.host, credentials);
    const Status opened = connection->open(work.cancel);
    for (const qsizetype place : look.places) {
        SeenDeployment &seen = work.seen[place];
        if (opened)
            lookAt(seen, look, *connection, work);
        else
            seen.problem = opened.error();
    }
    connection->close();
}

Result<QList<Look>> looksFor(Repository &repository, const QList<SeenDeployment> &seen)
{
    QMap<QString, Look> looks;
    for (qsizetype i = 0; i < seen.size(); ++i) {
        const QString &name = seen.at(i).deployment.record.host;
        if (const auto known = looks.find(name); known != looks.end()) {
            known->places += i;
            continue;
        }
        const Result<Host> host = repository.hosts().find(name);
        if (!host)
            return failure(host.error());
        const Result<HostCheck> check = repository.hosts().lastCheck(name);
        if (!check)
            return failure(check.error());
        looks.insert(name, {.host = *host, .facts = check->facts, .places = {i}});
    }
    return looks.values();
}

Status takePackages(Repository &repository, Work &work)
{
    for (const SeenDeployment &seen : std::as_const(work.seen)) {
        const DeploymentRecord &record = seen.deployment.record;
        const auto package = repository.packages().findExact(record.packageName, record.packageVersion);
        if (!package)
            return failure(package.error());
        if (*package)
            work.packages.insert(seen.deployment.id, (*package)->descriptor);
    }
    return {};
}

void lookEverywhere(const QList<Look> &looks, const Work &work)
{
    std::atomic<qsizetype> next = 0;
    const auto worker = [&] {
        for (qsizetype i = next++; i < looks.size(); i = next++)
            lookOnHost(looks.at(i), work);
    };
    std::vector<std::jthread> workers;
    const qsizetype count = std::min<qsizetype>(looks.size(), std::max(1, work.request.parallel));
    for (qsizetype i = 0; i < count; ++i)
        workers.emplace_back(worker);
}

/// A host that was removed from the repository is nowhere to be looked at.
Result<QList<SeenDeployment>> deploymentsOnHosts(Repository &repository, const DeploymentStore::Filter &filter)
{
    const auto found = repository.deployments().list(filter);
    if (!found)
        return failure(found.error());
    QList<SeenDeployment> seen;
    for (const StoredDeployment &deployment : *found) {
        if (repository.hosts().find(deployment.record.host))
            seen += SeenDeployment{.deployment = deployment, .problem = {}};
    }
    return seen;
}

} // namespace

Result<QList<SeenDeployment>> checkDeployments(Repository &repository, const DeploymentCheckRequest &request,
                                               const ConnectionFactory &connections, const Clock &clock,
                                               const CancelToken &cancel)
{
    auto seen = deploymentsOnHosts(repository, request.filter);
    if (!seen)
        return seen;
    Work work{.seen = *seen,
              .packages = {},
              .request = request,
              .connections = connections,
              .clock = clock,
              .cancel = cancel};
    if (Status taken = takePackages(repository, work); !taken)
        return failure(std::move(taken).error());
    const auto looks = looksFor(repository, *seen);
    if (!looks)
        return failure(looks.error());
    seen->detach(); // the workers write into it, each in its own places
    lookEverywhere(*looks, work);
    for (const SeenDeployment &one : std::as_const(*seen)) {
        if (one.problem)
            continue;
        const StoredDeployment &deployment = one.deployment;
        if (Status noted = repository.deployments().noteSight({.id = deployment.id,
                                                               .version = deployment.foundVersion,
                                                               .drift = deployment.drift,
                                                               .at = deployment.checked},
                                                              request.operatorName);
            !noted)
            return failure(std::move(noted).error());
    }
    return seen;
}

} // namespace convoy
