// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/solution/SolutionDeployment.h"

#include "operations/host/HostSurvey.h"
#include "operations/solution/RepositoryFacts.h"
#include "plan/solution/RunnablePlan.h"
#include "repository/Repository.h"
#include "solution/SolutionLibrary.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace convoy {

namespace {

Error changed(const QString &solution)
{
    return Error(QStringLiteral("solution-changed"),
                 Message(QT_TRANSLATE_NOOP("core", "The definition %1 is no longer the one that was planned with."),
                         {solution}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "Its files have changed since.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Bring the former definition back, or plan again.")));
}

Error badDecision(Message happened)
{
    return Error(QStringLiteral("bad-value"), std::move(happened), ErrorKind::Request)
        .advise(
            Message(QT_TRANSLATE_NOOP("core", "Look at the findings of the plan: they say which rules can be waived "
                                              "or want to be acknowledged.")));
}

Error mediaMissing(const QString &folder)
{
    return Error(QStringLiteral("media-missing"),
                 Message(QT_TRANSLATE_NOOP("core", "The folder of the media %1 cannot be read."), {folder}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "It is copied to the hosts from this computer.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Insert the media, or give the path where it stands: among the "
                                                  "questions of the window, or with --answer media.path=FOLDER.")));
}

Error mediaIncomplete(const QString &folder, const QString &file)
{
    return Error(QStringLiteral("media-incomplete"),
                 Message(QT_TRANSLATE_NOOP("core", "The folder %1 is not the media of this solution."), {folder}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "It has no file %1."), {file}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Give the folder where the media stand: among the questions of "
                                                  "the window, or with --answer media.path=FOLDER.")));
}

struct Survey
{
    const ConnectionFactory &connections;
    const Clock &clock;
    const std::function<void(const QString &, const HostCheck &)> &onChecked;
    const CancelToken &cancel;
};

/// The chosen hosts' checks, asked anew unless stored ones are wanted, beside what is known of all others.
Result<QMap<QString, HostCheck>> checksOf(Repository &repository, const SolutionDeploymentRequest &request,
                                          const QList<Host> &targets, const Survey &survey)
{
    auto checks = repository.hosts().lastChecks();
    if (!checks || request.storedFacts)
        return checks;
    const auto asked =
        surveyAndStore(repository.hosts(),
                       {.hosts = targets,
                        .credentials = request.credentials,
                        .parallel = std::max(1, request.limits.parallel.value_or(PlanLimits().parallel))},
                       survey.connections, survey.clock, survey.onChecked, survey.cancel);
    if (!asked)
        return asked;
    checks->insert(*asked);
    return checks;
}

Result<SolutionRequest> planRequest(Repository &repository, const SolutionDeploymentRequest &request,
                                    const SolutionDefinition &definition, const Survey &survey)
{
    const auto targets = selectTargets(repository.hosts(), request.targets);
    if (!targets)
        return failure(targets.error());
    const auto checks = checksOf(repository, request, *targets, survey);
    if (!checks)
        return failure(checks.error());
    auto known = knownFactsOf(repository, definition, {.checks = *checks, .storedOnly = request.storedFacts});
    if (!known)
        return failure(known.error());
    if (Status applied = applyWish(definition, request.answers, request.profile, *known); !applied)
        return failure(std::move(applied).error());
    SolutionRequest planned{.definition = definition,
                            .facts = *std::move(known),
                            .profile = request.profile,
                            .targets = {},
                            .decisions = request.decisions,
                            .moves = request.moves,
                            .limits = request.limits};
    for (const Host &host : *targets)
        planned.targets += host.name;
    return planned;
}

Status checkMedia(const SolutionDefinition &definition, const QString &folder)
{
    if (folder.isEmpty())
        return {};
    if (!QFileInfo(folder).isDir())
        return failure(mediaMissing(folder));
    for (const QString &file : definition.media.files) {
        if (!QFileInfo::exists(QDir(folder).filePath(file)))
            return failure(mediaIncomplete(folder, file));
    }
    return {};
}

} // namespace

Error noWayBack(const SolutionDefinition &definition)
{
    return Error(QStringLiteral("undo-impossible"),
                 Message(QT_TRANSLATE_NOOP("core", "The solution %1 cannot be rolled back."), {definition.id}),
                 ErrorKind::Blocked)
        .because(definition.undoReason.message(QStringList()))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Nothing was changed.")));
}

Status mayDecide(const SolutionDefinition &definition, const RuleDecisions &decisions)
{
    for (const QString &id : decisions.acknowledged + decisions.waived.keys()) {
        const SolutionRule *rule = definition.rule(id);
        const bool isWaived = decisions.waived.contains(id);
        if (rule == nullptr)
            return failure(badDecision(Message(QT_TRANSLATE_NOOP("core", "The solution has no rule “%1”."), {id})));
        if (isWaived && !rule->isWaivable)
            return failure(badDecision(Message(QT_TRANSLATE_NOOP("core", "The rule “%1” cannot be waived."), {id})));
        if (!isWaived && !rule->needsAcknowledgement)
            return failure(
                badDecision(Message(QT_TRANSLATE_NOOP("core", "The rule “%1” need not be acknowledged."), {id})));
    }
    return {};
}

Status isDefinitionAsPlanned(const Plan &plan)
{
    const auto digest = definitionDigest(plan.basis.definition);
    if (!digest)
        return failure(digest.error());
    return *digest == plan.basis.sha256 ? Status() : failure(changed(plan.solution));
}

Result<QString> definitionDigest(const QString &idOrFolder)
{
    return SolutionLibrary::standard().digest(idOrFolder);
}

Result<PreparedSolution> prepareSolution(Repository &repository, const SolutionDeploymentRequest &request,
                                         const ConnectionFactory &connections, const Clock &clock,
                                         const std::function<void(const QString &, const HostCheck &)> &onChecked,
                                         const CancelToken &cancel)
{
    const bool isPath = request.solution.contains(QLatin1Char('/'));
    const QString place = isPath ? QFileInfo(request.solution).absoluteFilePath() : request.solution;
    auto definition = SolutionLibrary::standard().load(place);
    if (!definition)
        return failure(definition.error());
    if (!request.sha256.isEmpty() && request.sha256 != definition->sha256)
        return failure(changed(definition->id));
    const QString digest = definition->sha256;
    PreparedSolution prepared{.definition = *std::move(definition),
                              .plan = {},
                              .basis = {.definition = place,
                                        .sha256 = digest,
                                        .document = {},
                                        .answers = request.answers,
                                        .acknowledged = request.decisions.acknowledged,
                                        .waived = request.decisions.waived,
                                        .media = {}},
                              .organisationHost = request.organisationHost};
    if (request.profile == Profile::Rollback)
        return failure(noWayBack(prepared.definition));
    if (Status may = mayDecide(prepared.definition, request.decisions); !may)
        return failure(std::move(may).error());
    auto planned = planRequest(repository, request, prepared.definition, {connections, clock, onChecked, cancel});
    if (!planned)
        return failure(planned.error());
    auto plan = planSolution(*std::move(planned));
    if (!plan)
        return failure(plan.error());
    prepared.plan = *std::move(plan);
    return prepared;
}

Result<Plan> runnableSolution(Repository &repository, const PreparedSolution &prepared)
{
    if (!prepared.organisationHost.isEmpty()) {
        if (const auto host = repository.hosts().find(prepared.organisationHost); !host)
            return failure(host.error());
    }
    auto plan =
        runnablePlan({.plan = prepared.plan, .basis = prepared.basis, .organisationHost = prepared.organisationHost});
    if (!plan)
        return plan;
    const bool isKnown = !plan->basis.media.contains(QLatin1String("${"));
    if (Status there = isKnown ? checkMedia(prepared.definition, plan->basis.media) : Status(); !there)
        return failure(std::move(there).error());
    return plan;
}

} // namespace convoy
