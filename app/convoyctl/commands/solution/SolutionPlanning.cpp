// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/solution/SolutionPlanning.h"

#include "commands/run/DeploymentOptions.h"
#include "commands/solution/SolutionFacts.h"
#include "operations/solution/RepositoryFacts.h"
#include "plan/solution/SolutionPlanPrinter.h"
#include "plan/solution/SolutionPlanner.h"
#include "solution/SolutionLibrary.h"
#include "solution/texts/SolutionTranslator.h"

#include <QJsonArray>

namespace convoy {

namespace {

constexpr int Blocked = 3;

Error badValue(const Arguments &arguments, Message happened)
{
    return usageError(QStringLiteral("bad-value"), std::move(happened), arguments.command());
}

/// "NAME=VALUE" of an option that is repeated.
Result<QList<std::pair<QString, QString>>> pairsOf(const Arguments &arguments, const QString &option)
{
    QList<std::pair<QString, QString>> pairs;
    for (const QString &text : arguments.list(option)) {
        const qsizetype sign = text.indexOf(QLatin1Char('='));
        if (sign < 1 || sign + 1 == text.size())
            return failure(badValue(arguments, Message(QT_TRANSLATE_NOOP("core", "“%1” is not of the form %2."),
                                                       {text, QStringLiteral("NAME=VALUE")})));
        pairs += {text.left(sign), text.mid(sign + 1)};
    }
    return pairs;
}

Result<RuleDecisions> decisionsFrom(const Arguments &arguments)
{
    RuleDecisions decisions{.acknowledged = arguments.list(QStringLiteral("acknowledge")), .waived = {}};
    const auto waived = pairsOf(arguments, QStringLiteral("waive"));
    if (!waived)
        return failure(waived.error());
    for (const auto &[rule, reason] : *waived)
        decisions.waived.insert(rule, reason);
    return decisions;
}

Result<Profile> solutionProfile(const Arguments &arguments)
{
    return arguments.has(QStringLiteral("profile")) ? profileFrom(arguments) : Profile::Upgrade;
}

Result<QList<HostMove>> movesFrom(const Arguments &arguments)
{
    const auto pairs = pairsOf(arguments, QStringLiteral("move"));
    if (!pairs)
        return failure(pairs.error());
    QList<HostMove> moves;
    for (const auto &[host, stage] : *pairs)
        moves += {.host = host, .stage = stage};
    return moves;
}

int exitCodeOf(const SolutionPlan &plan)
{
    return plan.verdict() == QLatin1String("blocked") ? Blocked : 0;
}

Status refuseWhatDoesNotGo(const Arguments &arguments)
{
    for (const char *other : {"package", "set", "silent", "silent-ini", "secret", "parameters", "on-failure"}) {
        if (arguments.has(QLatin1String(other)))
            return failure(
                badValue(arguments, Message(QT_TRANSLATE_NOOP("core", "The option %1 does not go with --solution."),
                                            {QStringLiteral("--%1").arg(QLatin1String(other))})));
    }
    return {};
}

/// A number that was given is chosen, also where it is the one that nobody has to give.
WantedLimits chosenOf(const PlanLimits &limits, const Arguments &arguments)
{
    const auto chosen = [&](const char *option, int number) {
        return arguments.has(QLatin1String(option)) ? std::optional(number) : std::nullopt;
    };
    return {.parallel = chosen("parallel", limits.parallel),
            .parallelCopies = chosen("parallel-copies", limits.parallelCopies),
            .maxFailed = chosen("max-failed", limits.maxFailed),
            .maxFailedPerWave = chosen("max-failed-per-wave", limits.maxFailedPerWave),
            .retries = chosen("retries", limits.retries),
            .waveSize = limits.waveSize};
}

Result<SolutionDeploymentRequest> requestFrom(Context &context)
{
    const Arguments &arguments = context.arguments();
    SolutionDeploymentRequest request{.solution = arguments.value(QStringLiteral("solution")),
                                      .targets = {},
                                      .decisions = {},
                                      .answers = arguments.list(QStringLiteral("answer")),
                                      .moves = {},
                                      .limits = {},
                                      .storedFacts = arguments.has(QStringLiteral("stored-facts")),
                                      .organisationHost = arguments.value(QStringLiteral("organisation-host"))};
    const Result<Profile> profile = solutionProfile(arguments);
    if (!profile)
        return failure(profile.error());
    request.profile = *profile;
    auto decisions = decisionsFrom(arguments);
    if (!decisions)
        return failure(decisions.error());
    request.decisions = *std::move(decisions);
    auto moves = movesFrom(arguments);
    if (!moves)
        return failure(moves.error());
    request.moves = *std::move(moves);
    const auto limits = limitsFrom(arguments);
    if (!limits)
        return failure(limits.error());
    request.limits = chosenOf(*limits, arguments);
    return request;
}

Result<SolutionPlan> planFromFile(Context &context, const SolutionDeploymentRequest &request)
{
    const auto definition = SolutionLibrary::standard().load(request.solution);
    if (!definition)
        return failure(definition.error());
    useSolutionTexts(*definition);
    if (request.profile == Profile::Rollback)
        return failure(noWayBack(*definition));
    if (Status may = mayDecide(*definition, request.decisions); !may)
        return failure(std::move(may).error());
    auto facts = solutionFactsFrom(context.arguments(), *definition);
    if (!facts)
        return failure(facts.error());
    if (Status applied = applyWish(*definition, request.answers, request.profile, facts->known); !applied)
        return failure(std::move(applied).error());
    return planSolution({.definition = *definition,
                         .facts = std::move(facts->known),
                         .profile = request.profile,
                         .targets = std::move(facts->targets),
                         .decisions = request.decisions,
                         .moves = request.moves,
                         .limits = request.limits});
}

Result<PreparedSolution> prepareFromRepository(Context &context, SolutionDeploymentRequest request)
{
    auto targets = targetsFrom(context.arguments());
    if (!targets)
        return failure(targets.error());
    request.targets = *std::move(targets);
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const Result<const ConnectionFactory *> connections = context.connections();
    if (!connections)
        return failure(connections.error());
    auto credentials = context.credentials();
    if (!credentials)
        return failure(credentials.error());
    request.credentials = *std::move(credentials);
    auto prepared = prepareSolution(
        **repository, request, **connections, context.clock(), [&](const QString &host, const HostCheck &check) {
            context.output().note(check.problem ? check.problem->text()
                                                : shown(QT_TRANSLATE_NOOP("core", "%1 has answered."), {host}));
        });
    if (prepared)
        useSolutionTexts(prepared->definition);
    return prepared;
}

} // namespace

bool isAboutSolution(const Arguments &arguments)
{
    return arguments.has(QStringLiteral("solution"));
}

Status refuseWithPackage(const Arguments &arguments)
{
    for (const char *option : solutionOptions) {
        if (!isAboutSolution(arguments) && arguments.has(QLatin1String(option)))
            return failure(usageError(QStringLiteral("bad-value"),
                                      Message(QT_TRANSLATE_NOOP("core", "The option %1 goes with --solution alone."),
                                              {QStringLiteral("--%1").arg(QLatin1String(option))}),
                                      arguments.command()));
    }
    return {};
}

Result<SolutionPlan> solutionPlanFrom(Context &context)
{
    if (Status refused = refuseWhatDoesNotGo(context.arguments()); !refused)
        return failure(std::move(refused).error());
    const auto request = requestFrom(context);
    if (!request)
        return failure(request.error());
    if (context.arguments().has(QStringLiteral("facts")))
        return planFromFile(context, *request);
    auto prepared = prepareFromRepository(context, *request);
    if (!prepared)
        return failure(prepared.error());
    return std::move(prepared->plan);
}

Result<PreparedSolution> preparedSolutionFrom(Context &context)
{
    const Arguments &arguments = context.arguments();
    if (Status refused = refuseWhatDoesNotGo(arguments); !refused)
        return failure(std::move(refused).error());
    if (arguments.has(QStringLiteral("facts")))
        return failure(
            usageError(QStringLiteral("bad-value"),
                       Message(QT_TRANSLATE_NOOP("core", "A file of facts is for looking. To carry a plan out, import "
                                                         "it first: convoyctl facts import FILE")),
                       arguments.command()));
    const auto request = requestFrom(context);
    if (!request)
        return failure(request.error());
    return prepareFromRepository(context, *request);
}

Result<Plan> runnablePlanFrom(Context &context, const PreparedSolution &prepared)
{
    const Result<Repository *> repository = context.repository();
    return repository ? runnableSolution(**repository, prepared) : failure(repository.error());
}

int showSolutionCheck(Context &context, const SolutionPlan &plan)
{
    context.output().json({{QStringLiteral("findings"), plan.findingsJson()},
                           {QStringLiteral("questions"), plan.questionsJson()},
                           {QStringLiteral("verdict"), plan.verdict()}});
    context.output().text(printSolutionFindings(plan));
    return exitCodeOf(plan);
}

int showSolutionPlan(Context &context, const SolutionPlan &plan)
{
    context.output().json(plan.toJson());
    context.output().text(printSolutionPlan(plan));
    return exitCodeOf(plan);
}

} // namespace convoy
