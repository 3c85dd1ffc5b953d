// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/solution/SolutionPlanning.h"

#include "commands/run/DeploymentOptions.h"
#include "commands/solution/SolutionFacts.h"
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

Result<RuleDecisions> decisionsFrom(const Arguments &arguments, const SolutionDefinition &definition)
{
    RuleDecisions decisions{.acknowledged = arguments.list(QStringLiteral("acknowledge")), .waived = {}};
    const auto waived = pairsOf(arguments, QStringLiteral("waive"));
    if (!waived)
        return failure(waived.error());
    for (const auto &[rule, reason] : *waived)
        decisions.waived.insert(rule, reason);
    for (const QString &id : decisions.acknowledged + decisions.waived.keys()) {
        const SolutionRule *rule = definition.rule(id);
        const bool isWaived = decisions.waived.contains(id);
        if (rule == nullptr)
            return failure(
                badValue(arguments, Message(QT_TRANSLATE_NOOP("core", "The solution has no rule “%1”."), {id})));
        if (isWaived && !rule->isWaivable)
            return failure(
                badValue(arguments, Message(QT_TRANSLATE_NOOP("core", "The rule “%1” cannot be waived."), {id})));
        if (!isWaived && !rule->needsAcknowledgement)
            return failure(badValue(
                arguments, Message(QT_TRANSLATE_NOOP("core", "The rule “%1” need not be acknowledged."), {id})));
    }
    return decisions;
}

/// Which mode was asked for is a fact of the plan where the definition knows it; there is no way back as a profile.
Result<Profile> applyProfile(const Arguments &arguments, const SolutionDefinition &definition, KnownFacts &known)
{
    if (!arguments.has(QStringLiteral("profile")))
        return Profile::Upgrade;
    const Result<Profile> profile = profileFrom(arguments);
    if (!profile)
        return profile;
    if (*profile == Profile::Rollback)
        return failure(
            Error(QStringLiteral("undo-impossible"),
                  Message(QT_TRANSLATE_NOOP("core", "The solution %1 cannot be rolled back."), {definition.id}),
                  ErrorKind::Blocked)
                .because(definition.undoReason.message(QStringList()))
                .advise(Message(QT_TRANSLATE_NOOP("core", "Nothing was changed."))));
    const int mode = definition.facts.find(QStringLiteral("plan.requestedMode"));
    if (mode >= 0 && *profile == Profile::Install)
        known.plan[static_cast<size_t>(definition.facts.at(mode).slot)] = profileWord(*profile);
    return profile;
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

} // namespace

bool isAboutSolution(const Arguments &arguments)
{
    return arguments.has(QStringLiteral("solution"));
}

Result<SolutionPlan> solutionPlanFrom(Context &context)
{
    const Arguments &arguments = context.arguments();
    for (const char *other : {"package", "set", "silent", "silent-ini", "secret", "parameters", "out"}) {
        if (arguments.has(QLatin1String(other)))
            return failure(
                badValue(arguments, Message(QT_TRANSLATE_NOOP("core", "The option %1 does not go with --solution."),
                                            {QStringLiteral("--%1").arg(QLatin1String(other))})));
    }
    const auto definition = SolutionLibrary::standard().load(arguments.value(QStringLiteral("solution")));
    if (!definition)
        return failure(definition.error());
    useSolutionTexts(*definition);
    auto facts = solutionFactsFrom(context, *definition);
    if (!facts)
        return failure(facts.error());
    const Result<Profile> profile = applyProfile(arguments, *definition, facts->known);
    if (!profile)
        return failure(profile.error());
    auto decisions = decisionsFrom(arguments, *definition);
    if (!decisions)
        return failure(decisions.error());
    auto moves = movesFrom(arguments);
    if (!moves)
        return failure(moves.error());
    const auto limits = limitsFrom(arguments);
    if (!limits)
        return failure(limits.error());
    return planSolution({.definition = *definition,
                         .facts = std::move(facts->known),
                         .profile = *profile,
                         .targets = std::move(facts->targets),
                         .decisions = *std::move(decisions),
                         .moves = *std::move(moves),
                         .limits = *limits});
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
