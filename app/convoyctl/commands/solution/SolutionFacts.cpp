// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/solution/SolutionFacts.h"

#include "commands/run/DeploymentOptions.h"
#include "operations/host/HostSurvey.h"
#include "operations/solution/SurveyedFacts.h"
#include "repository/facts/FactStore.h"
#include "solution/facts/FactFile.h"

#include <algorithm>

namespace convoy {

namespace {

bool isMeant(const SolutionDefinition &definition, const HostKnowledge &host, const TargetSelection &targets)
{
    const auto value = [&](int fact) {
        return fact < 0 ? FactValue() : host.facts[static_cast<size_t>(definition.facts.at(fact).slot)];
    };
    const FactValue roleValue = value(definition.hosts.roles);
    const FactValue siteValue = value(definition.hosts.site);
    const auto *roles = std::get_if<QStringList>(&roleValue);
    const auto *site = std::get_if<QString>(&siteValue);
    const bool hasRole = roles != nullptr && std::ranges::any_of(*roles, [&](const QString &role) {
                             return targets.roles.contains(role);
                         });
    return hasRole || (site != nullptr && targets.sites.contains(*site));
}

Result<QStringList> namesOf(const Arguments &arguments, const SolutionDefinition &definition, const KnownFacts &known)
{
    const Result<TargetSelection> targets = targetsFrom(arguments);
    if (!targets)
        return failure(targets.error());
    if (!targets->groups.isEmpty())
        return failure(usageError(QStringLiteral("bad-value"),
                                  Message(QT_TRANSLATE_NOOP("core", "A fact file knows no groups of hosts.")),
                                  arguments.command()));
    QStringList names = targets->hosts;
    for (const HostKnowledge &host : known.hosts) {
        if (targets->all || isMeant(definition, host, *targets))
            names += host.name;
    }
    const bool isNarrowed = !targets->all && !(targets->roles.isEmpty() && targets->sites.isEmpty());
    if (isNarrowed && names.isEmpty())
        return failure(usageError(QStringLiteral("bad-value"),
                                  Message(QT_TRANSLATE_NOOP("core", "No host has this role or site.")),
                                  arguments.command()));
    return names;
}

Result<SolutionFacts> fromFile(const Arguments &arguments, const SolutionDefinition &definition)
{
    const Result<FactFile> file = FactFile::open(arguments.value(QStringLiteral("facts")));
    if (!file)
        return failure(file.error());
    auto known = file->read(definition.facts);
    if (!known)
        return failure(known.error());
    auto names = namesOf(arguments, definition, *known);
    if (!names)
        return failure(names.error());
    return SolutionFacts{.known = *std::move(known), .targets = *std::move(names)};
}

/// The chosen hosts' checks, asked anew unless --stored-facts is given.
Result<QMap<QString, HostCheck>> surveyed(Context &context, Repository &repository, const QList<Host> &targets)
{
    if (context.arguments().has(QStringLiteral("stored-facts")))
        return repository.hosts().lastChecks();
    const Result<const ConnectionFactory *> connections = context.connections();
    if (!connections)
        return failure(connections.error());
    const auto credentials = context.credentials();
    if (!credentials)
        return failure(credentials.error());
    auto checks = repository.hosts().lastChecks();
    if (!checks)
        return checks;
    const auto asked = surveyAndStore(
        repository.hosts(),
        {.hosts = targets, .credentials = *credentials, .maxAge = std::chrono::minutes(15), .storedOnly = false},
        **connections, context.clock(), [&](const QString &host, const HostCheck &check) {
            context.output().note(check.problem ? check.problem->text()
                                                : shown(QT_TRANSLATE_NOOP("core", "%1 has answered."), {host}));
        });
    if (!asked)
        return asked;
    checks->insert(*asked);
    return checks;
}

Result<SolutionFacts> fromRepository(Context &context, const SolutionDefinition &definition)
{
    const auto selection = targetsFrom(context.arguments());
    if (!selection)
        return failure(selection.error());
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const auto targets = selectTargets((*repository)->hosts(), *selection);
    if (!targets)
        return failure(targets.error());
    const auto all = (*repository)->hosts().list();
    if (!all)
        return failure(all.error());
    const auto checks = surveyed(context, **repository, *targets);
    if (!checks)
        return failure(checks.error());
    // What was stored cannot tell whether a host answers now.
    const bool isStored = context.arguments().has(QStringLiteral("stored-facts"));
    QList<SurveyedFacts::Entry> entries;
    for (const Host &host : *all) {
        const HostCheck check = checks->value(host.name);
        entries += {.host = host, .facts = check.facts, .isUnreachable = !isStored && check.problem.has_value()};
    }
    SurveyedFacts source(definition, entries);
    const std::pair<FactScope, FactSet &> scopes[] = {{FactScope::Organisation, source.organisation},
                                                      {FactScope::Account, source.account},
                                                      {FactScope::Media, source.media},
                                                      {FactScope::Plan, source.plan}};
    for (const auto &[scope, facts] : scopes) {
        auto stored = (*repository)->facts().about(scope);
        if (!stored)
            return failure(stored.error());
        facts = *std::move(stored);
    }
    auto known = source.read(definition.facts);
    if (!known)
        return failure(known.error());
    SolutionFacts facts{.known = *std::move(known), .targets = {}};
    for (const Host &host : *targets)
        facts.targets += host.name;
    return facts;
}

} // namespace

Result<SolutionFacts> solutionFactsFrom(Context &context, const SolutionDefinition &definition)
{
    auto facts = context.arguments().has(QStringLiteral("facts")) ? fromFile(context.arguments(), definition)
                                                                  : fromRepository(context, definition);
    if (!facts)
        return facts;
    for (const QString &answer : context.arguments().list(QStringLiteral("answer"))) {
        if (Status applied = applyAnswer(answer, definition.facts, facts->known); !applied)
            return failure(std::move(applied).error());
    }
    return facts;
}

} // namespace convoy
