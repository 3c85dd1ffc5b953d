// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/solution/RepositoryFacts.h"

#include "operations/solution/SurveyedFacts.h"
#include "repository/Repository.h"
#include "repository/facts/FactStore.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace convoy {

namespace {

constexpr std::array sharedScopes{FactScope::Organisation, FactScope::Account, FactScope::Media, FactScope::Plan};

/// A run goes on in another working folder.
void makeAbsolute(const SolutionDefinition &definition, FactTable &media)
{
    for (const DeclaredFact &fact : definition.facts.all()) {
        if (fact.scope != FactScope::Media || fact.type != FactType::Text)
            continue;
        FactValue &value = media[static_cast<size_t>(fact.slot)];
        const auto *text = std::get_if<QString>(&value);
        if (text != nullptr && QDir::isRelativePath(*text) && QFileInfo(*text).isDir())
            value = QFileInfo(*text).absoluteFilePath();
    }
}

} // namespace

Result<QMap<FactScope, FactSet>> sharedFactsOf(FactStore &store)
{
    QMap<FactScope, FactSet> shared;
    for (const FactScope scope : sharedScopes) {
        auto stored = store.about(scope);
        if (!stored)
            return failure(stored.error());
        shared.insert(scope, *std::move(stored));
    }
    return shared;
}

Result<KnownFacts> knownFactsOf(Repository &repository, const SolutionDefinition &definition,
                                const FactsRequest &request)
{
    const auto all = repository.hosts().list();
    if (!all)
        return failure(all.error());
    QList<SurveyedFacts::Entry> entries;
    entries.reserve(all->size());
    for (const Host &host : *all) {
        const HostCheck check = request.checks.value(host.name);
        entries +=
            {.host = host, .facts = check.facts, .isUnreachable = !request.storedOnly && check.problem.has_value()};
    }
    SurveyedFacts source(definition, entries);
    auto shared = sharedFactsOf(repository.facts());
    if (!shared)
        return failure(std::move(shared).error());
    StatedFacts{.host = {}, .shared = *std::move(shared)}.giveShared(source);
    return source.read(definition.facts);
}

void StatedFacts::giveShared(SurveyedFacts &source) const
{
    source.organisation = shared.value(FactScope::Organisation);
    source.account = shared.value(FactScope::Account);
    source.media = shared.value(FactScope::Media);
    source.plan = shared.value(FactScope::Plan);
}

Result<StatedFacts> statedFactsOf(Repository &repository, const QString &host)
{
    auto check = repository.hosts().lastCheck(host);
    if (!check)
        return failure(std::move(check).error());
    auto shared = sharedFactsOf(repository.facts());
    if (!shared)
        return failure(std::move(shared).error());
    return StatedFacts{.host = std::move(check->facts), .shared = *std::move(shared)};
}

Status applyWish(const SolutionDefinition &definition, const QStringList &answers, Profile profile, KnownFacts &known)
{
    for (const QString &answer : answers) {
        if (Status applied = applyAnswer(answer, definition.facts, known); !applied)
            return applied;
    }
    makeAbsolute(definition, known.media);
    const int mode = definition.facts.find(QStringLiteral("plan.requestedMode"));
    if (mode >= 0 && profile == Profile::Install)
        known.plan[static_cast<size_t>(definition.facts.at(mode).slot)] = profileWord(profile);
    return {};
}

} // namespace convoy
