// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/solution/SolutionFacts.h"

#include "commands/run/DeploymentOptions.h"
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

} // namespace

Result<SolutionFacts> solutionFactsFrom(const Arguments &arguments, const SolutionDefinition &definition)
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

} // namespace convoy
