// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/run/Deployment.h"

#include "application/ApplicationTemplate.h"
#include "catalogue/systems/CatalogueFolder.h"
#include "operations/deployed/PlugInOptions.h"
#include "operations/deployed/PreviousDeployments.h"
#include "repository/DeploymentStore.h"
#include "repository/PackageStore.h"
#include "repository/access/AccessStore.h"
#include "repository/applications/ApplicationStore.h"

#include <QHash>

#include <algorithm>

namespace convoy {

namespace {

/// By host, the first finding that blocks it; "": the plan as a whole. A solution has thousands of hosts and of findings.
QHash<QString, const Finding *> firstBlockers(const Plan &plan)
{
    QHash<QString, const Finding *> blockers;
    for (const Finding &finding : plan.findings) {
        if (finding.blocks && !blockers.contains(finding.host))
            blockers.insert(finding.host, &finding);
    }
    return blockers;
}

Error planBlocked(Message happened, const Finding *finding, Message remedy)
{
    const Message why = finding == nullptr ? Message() : finding->why;
    return Error(QStringLiteral("plan-blocked"), std::move(happened), ErrorKind::Blocked)
        .because(why)
        .advise(std::move(remedy))
        .with(finding == nullptr ? QString() : finding->rule);
}

Error notAcknowledged(const QStringList &rules)
{
    return Error(QStringLiteral("not-acknowledged"),
                 Message::counted(QT_TRANSLATE_N_NOOP("core",
                                                      "%n rule(s) must be acknowledged before the plan is carried "
                                                      "out: %1."),
                                  rules.size(), {rules.join(QLatin1String(", "))}),
                 ErrorKind::Blocked)
        .because(Message(QT_TRANSLATE_NOOP("core", "They warn of what cannot be judged, or not be taken back.")))
        .advise(Message(
            QT_TRANSLATE_NOOP("core", "Read what the plan says of each, then plan again and name them: --acknowledge "
                                      "%1"),
            {rules.constFirst()}));
}

/// What a survey works with, beside the request.
struct SurveyPorts
{
    const ConnectionFactory &connections;
    const Clock &clock;
    const std::function<void(const QString &, const HostCheck &)> &onChecked;
    const CancelToken &cancel;
};

Status takeApplications(Repository &repository, const PackageDescriptor &package, PlanTarget &target)
{
    const auto objects = repository.applications().list({.host = target.host.name, .tenant = {}, .package = {}});
    if (!objects)
        return failure(objects.error());
    for (const StoredApplication &stored : *objects)
        target.applications += stored.object;
    const auto earlier = repository.applications().earlier(target.host.name, package.name, package.version.text());
    if (!earlier)
        return failure(earlier.error());
    target.earlier = *earlier;
    return {};
}

/// Whose earlier deployments are looked up, and for what.
struct TargetQuestion
{
    const PackageDescriptor &package;
    QString rollbackTo; ///< empty: it is no roll back, or one to nothing
    QString undoes; ///< run that is undone
    bool goesBack = false;
    bool storedFacts = false;
};

Result<PlanTarget> makeTarget(Repository &repository, PreviousDeployments &deployments, const Host &host,
                              const HostCheck &check, const TargetQuestion &question)
{
    PlanTarget target{.host = host, .facts = check.facts, .unreachable = {}, .installedVersion = {}};
    // What was stored cannot tell whether a host answers now.
    if (!question.storedFacts)
        target.unreachable = check.problem;
    Result<std::optional<PreviousDeployment>> previous = deployments.of(host.name, question.rollbackTo);
    if (!previous)
        return failure(previous.error());
    target.previous = std::move(*previous);
    if (target.previous && target.previous->state == QLatin1String("installed")) {
        target.installedVersion = target.previous->version;
        target.installedObject = target.previous->values.application.value(QStringLiteral("object"));
    }
    if (Status taken = takeApplications(repository, question.package, target); !taken)
        return failure(taken.error());
    if (question.package.isPlugIn() && question.goesBack) {
        auto added = addedOptions(repository, {host.name, question.package.name, question.rollbackTo, question.undoes});
        if (!added)
            return failure(added.error());
        target.addedOptions = std::move(*added);
    }
    if (question.package.required.isEmpty())
        return target;
    auto deployed = deployments.allOn(host.name);
    if (!deployed)
        return failure(deployed.error());
    target.deployed = std::move(*deployed);
    return target;
}

Result<QList<PlanTarget>> collectTargets(Repository &repository, const DeploymentRequest &request,
                                         const PackageDescriptor &package, const SurveyPorts &survey)
{
    const Result<QList<Host>> hosts = selectTargets(repository.hosts(), request.targets);
    if (!hosts)
        return failure(hosts.error());
    const SurveyRequest asked{.hosts = *hosts,
                              .credentials = request.credentials,
                              .storedOnly = request.storedFacts,
                              .parallel = std::max(1, request.limits.parallel)};
    const auto checks =
        surveyAndStore(repository.hosts(), asked, survey.connections, survey.clock, survey.onChecked, survey.cancel);
    if (!checks)
        return failure(checks.error());
    const bool isRollback = request.profile == Profile::Rollback && !request.removes;
    const TargetQuestion question{.package = package,
                                  .rollbackTo = isRollback ? package.version.text() : QString(),
                                  .undoes = request.undoes,
                                  .goesBack = request.profile == Profile::Rollback,
                                  .storedFacts = request.storedFacts};
    PreviousDeployments deployments(repository, package.name);
    QList<PlanTarget> targets;
    for (const Host &host : *hosts) {
        Result<PlanTarget> target = makeTarget(repository, deployments, host, checks->value(host.name), question);
        if (!target)
            return failure(target.error());
        targets.append(std::move(*target));
    }
    return targets;
}

/// A package that is no plug-in has an application object; where nobody names it, its nickname does.
bool hasObject(const PackageDescriptor &package)
{
    return package.kind == QLatin1String("application");
}

ParameterSet withObject(ParameterSet parameters, const PackageDescriptor &package)
{
    if (!hasObject(package))
        parameters.general.application.remove(QStringLiteral("object"));
    return parameters;
}

} // namespace

Result<Plan> prepareDeployment(Repository &repository, const DeploymentRequest &request,
                               const ConnectionFactory &connections, const Clock &clock,
                               const std::function<void(const QString &, const HostCheck &)> &onChecked,
                               const CancelToken &cancel)
{
    const Result<StoredPackage> package = repository.packages().find(request.package);
    if (!package)
        return failure(package.error());
    Result<SilentIni> silentIni = SilentIni::parse(package->silentIni, package->descriptor.silentIni);
    if (!silentIni)
        return failure(silentIni.error());
    auto targets = collectTargets(repository, request, package->descriptor, {connections, clock, onChecked, cancel});
    if (!targets)
        return failure(targets.error());
    const auto templates = repository.packages().templates(package->id);
    if (!templates)
        return failure(templates.error());
    const CatalogueInUse inUse = CatalogueFolder().load();
    return makePlan(
        {.package = package->descriptor,
         .packageSha256 = package->sha256,
         .unpackedBytes = package->unpackedBytes,
         .silentIni = std::move(*silentIni),
         .profile = request.profile,
         .targets = std::move(*targets),
         .parameters = withObject(request.parameters, package->descriptor),
         .limits = request.limits,
         .proposed = proposedApplication(package->descriptor, *templates),
         .standardObject = hasObject(package->descriptor) ? standardApplicationName(package->descriptor) : QString(),
         .prefills = request.prefills,
         .undoOnFailure = request.undoOnFailure,
         .undoes = request.undoes,
         .removes = request.removes,
         .again = request.again,
         .catalogue = &inUse.catalogue,
         .day = clock.now().date()});
}

void leaveOutBlocked(Plan &plan)
{
    const QHash<QString, const Finding *> blockers = firstBlockers(plan);
    for (PlanHost *host : plan.allHosts()) {
        const Finding *finding = blockers.value(host->host);
        if (finding == nullptr || !host->skip.isEmpty())
            continue;
        host->skip = Message(QT_TRANSLATE_NOOP("core", "The rule %1 blocks it."), {finding->rule});
        host->skipRule = finding->rule;
        host->steps.clear();
    }
}

Status mayDeploy(Repository &repository, const Plan &plan)
{
    return repository.access().demandDeploy(plan);
}

Status mayStart(const Plan &plan)
{
    const QHash<QString, const Finding *> blockers = firstBlockers(plan);
    if (const Finding *finding = blockers.value(QString()); finding != nullptr)
        return failure(planBlocked(
            Message(QT_TRANSLATE_NOOP("core", "The plan cannot be carried out.")), finding,
            Message(QT_TRANSLATE_NOOP("core", "Do what the finding says: it is about the plan as a whole, and leaving "
                                              "hosts out does not help."))));
    int blocked = 0;
    int leftOut = 0;
    const Finding *first = nullptr;
    const QList<const PlanHost *> hosts = plan.allHosts();
    for (const PlanHost *host : hosts) {
        const Finding *finding = blockers.value(host->host);
        if (finding == nullptr)
            continue;
        first = first == nullptr ? finding : first;
        ++(host->skip.isEmpty() ? blocked : leftOut);
    }
    if (blocked > 0)
        return failure(planBlocked(
            Message::counted(QT_TRANSLATE_N_NOOP("core", "Prerequisites block %n host(s). Nothing was changed."),
                             blocked),
            first,
            Message(QT_TRANSLATE_NOOP("core", "Do what the findings say, or leave the blocked hosts out "
                                              "(--leave-out-blocked)."))));
    const auto isToDo = [](const PlanHost *host) { return host->host != organisationName() && host->skip.isEmpty(); };
    if (leftOut > 0 && std::ranges::none_of(hosts, isToDo))
        return failure(planBlocked(
            Message(QT_TRANSLATE_NOOP("core", "Prerequisites block every host. Nothing was changed.")), first,
            Message(QT_TRANSLATE_NOOP("core", "Do what the findings say for one host at least: there is none left to "
                                              "work on."))));
    if (!plan.basis.toAcknowledge.isEmpty())
        return failure(notAcknowledged(plan.basis.toAcknowledge));
    return {};
}

} // namespace convoy
