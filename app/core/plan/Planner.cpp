// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/Planner.h"

#include "plan/HostSteps.h"
#include "plan/Waves.h"
#include "plan/change/PlanFindings.h"
#include "plan/change/UndoChoice.h"
#include "plan/values/ApplicationPlan.h"
#include "plan/values/HostValues.h"
#include "prerequisites/PackageRules.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoy {

namespace {

/// Keys of secrets, in the file's order and then by name; their values never enter a plan.
QList<SilentKey> secretKeys(const PlanRequest &request)
{
    QList<SilentKey> secrets;
    const auto look = [&](const SilentKey &key) {
        if (isSecretKey(request.package, key) && !secrets.contains(key))
            secrets += key;
    };
    const QList<SilentIni::Entry> entries = request.silentIni.entries();
    for (const SilentIni::Entry &entry : entries)
        look({entry.section, entry.key});
    for (const PackageQuestion &question : request.package.questions) {
        if (!question.silent.isEmpty())
            look(silentKeyOf(question.silent));
    }
    for (const SilentKey &key : request.parameters.general.silent.keys())
        look(key);
    for (const ParameterValues &values : request.parameters.hosts) {
        for (const SilentKey &key : values.silent.keys())
            look(key);
    }
    return secrets;
}

ParameterSet withoutSecrets(ParameterSet parameters, const QList<SilentKey> &secrets)
{
    for (const SilentKey &key : secrets) {
        parameters.general.silent.remove(key);
        for (ParameterValues &values : parameters.hosts)
            values.silent.remove(key);
    }
    return parameters;
}

QList<PlanTarget> inOrder(QList<PlanTarget> targets)
{
    std::ranges::sort(targets, {}, [](const PlanTarget &target) { return target.host.name; });
    const auto same = [](const PlanTarget &a, const PlanTarget &b) { return a.host.name == b.host.name; };
    targets.erase(std::unique(targets.begin(), targets.end(), same), targets.end());
    return targets;
}

void skipWhereWanted(PlanHost &planned, const PlanTarget &target)
{
    const bool isWanted = planned.application.value(QStringLiteral("skipReinstallation")) == QLatin1String("true");
    const bool isThere =
        target.hasApplicationObject
        || std::ranges::contains(target.applications, planned.application.value(QStringLiteral("object")),
                                 &ApplicationObject::name);
    if (!isWanted || !isThere)
        return;
    planned.skip = Message(QT_TRANSLATE_NOOP("core", "The application object %1 exists already, and skip "
                                                     "re-installation is set."),
                           {planned.application.value(QStringLiteral("object"))});
    planned.skipRule = QStringLiteral("skip-reinstallation");
}

void takePrevious(PlanHost &planned, const PlanRequest &request, const PlanTarget &target)
{
    if (!target.previous)
        return;
    planned.before = target.previous->before;
    // What is rolled back is what was deployed last, whether that went well or not.
    if (request.profile == Profile::Rollback)
        planned.from = target.previous->version;
}

Result<PlanHost> planHost(const PlanRequest &request, const PlanTarget &target)
{
    PlanHost planned;
    planned.host = target.host.name;
    planned.from = target.installedVersion;
    planned.to = request.removes ? QString() : request.package.version.text();
    planned.isUnreachable = target.unreachable.has_value();
    takePrevious(planned, request, target);
    if (Status resolved = HostValues(request, target).resolveInto(planned); !resolved)
        return failure(std::move(resolved).error());
    const UndoChoice undo = undoChoice(request, target, planned.installPath);
    planned.undo = undo.kind;
    planned.undoReason = undo.reason;
    skipWhereWanted(planned, target);
    if (!planned.skip.isEmpty())
        return planned;
    planned.objects = plannedApplications(request, target, planned);
    takeParentFolder(request.package, target, planned);
    auto steps = hostSteps({.package = request.package, .target = target, .profile = request.profile}, planned);
    if (!steps)
        return failure(std::move(steps).error());
    planned.steps = *std::move(steps);
    return planned;
}

QList<Finding> hostFindings(const PlanRequest &request, const PlanTarget &target, const PlanHost &planned)
{
    // What the repository has recorded is known of a host that cannot be reached, too.
    QList<Finding> findings = planned.skip.isEmpty() ? profileFindings(request, target, planned) : QList<Finding>();
    if (target.unreachable)
        return QList<Finding>{unreachableFinding(target)} + findings;
    if (!planned.skip.isEmpty())
        return {};
    findings += judgePackage({.package = request.package,
                              .host = target.host,
                              .facts = target.facts,
                              .application = planned.application,
                              .installPath = isUnknownHost(target) ? QString() : planned.installPath,
                              .unpackedBytes = request.unpackedBytes,
                              .installedVersion = target.installedVersion,
                              .deployed = target.deployed,
                              .catalogue = request.catalogue,
                              .day = request.day});
    findings += questionFindings(request.package, planned);
    findings += applicationFindings(request, target, planned);
    return findings;
}

PlanStage stageFor(const PlanRequest &request)
{
    const QString name = request.package.displayName();
    PlanStage stage;
    stage.id = profileWord(request.profile);
    if (!request.undoes.isEmpty()) {
        stage.title = request.removes
                          ? Message(QT_TRANSLATE_NOOP("core", "Undo run %1: take %2 away"), {request.undoes, name})
                          : Message(QT_TRANSLATE_NOOP("core", "Undo run %1: back to %2"), {request.undoes, name});
        return stage;
    }
    switch (request.profile) {
    case Profile::Install:
        stage.title = Message(QT_TRANSLATE_NOOP("core", "Install %1"), {name});
        break;
    case Profile::Upgrade:
        stage.title = Message(QT_TRANSLATE_NOOP("core", "Upgrade to %1"), {name});
        break;
    case Profile::Rollback:
        stage.title = Message(QT_TRANSLATE_NOOP("core", "Roll back to %1"), {name});
        break;
    }
    return stage;
}

Plan emptyPlan(const PlanRequest &request)
{
    Plan plan;
    plan.packageName = request.package.name;
    plan.packageVersion = request.package.version.text();
    plan.packageSha256 = request.packageSha256;
    plan.profile = request.profile;
    plan.secrets = secretKeys(request);
    plan.parameters = withoutSecrets(request.parameters, plan.secrets);
    plan.limits = request.limits;
    plan.undoOnFailure = request.undoOnFailure;
    plan.undoes = request.undoes;
    plan.prefills = request.prefills;
    plan.again = request.again;
    plan.findings = silentKeyFindings(request, plan.parameters);
    return plan;
}

} // namespace

Result<Plan> makePlan(const PlanRequest &request)
{
    Plan plan = emptyPlan(request);
    const QList<PlanTarget> targets = inOrder(request.targets);
    const auto waveSize = waveSizeFor(request.limits.waveSize, targets.size());
    if (!waveSize)
        return failure(waveSize.error());
    QList<PlanHost> hosts;
    for (const PlanTarget &target : targets) {
        auto planned = planHost(request, target);
        if (!planned)
            return failure(std::move(planned).error());
        plan.findings += hostFindings(request, target, *planned);
        if (!target.unreachable && planned->skip.isEmpty())
            plan.questions += openQuestions(request.package, *planned);
        hosts += *std::move(planned);
    }
    PlanStage stage = stageFor(request);
    stage.waves = splitIntoWaves(hosts, *waveSize);
    plan.stages += stage;
    return plan;
}

} // namespace convoy
