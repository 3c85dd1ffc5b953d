// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/solution/RepositoryFacts.h"

#include "operations/solution/SurveyedFacts.h"
#include "repository/Repository.h"
#include "repository/facts/FactStore.h"

#include <QDir>
#include <QFileInfo>

namespace convoy {

namespace {

Status takeShared(FactStore &store, SurveyedFacts &source)
{
    const std::pair<FactScope, FactSet &> scopes[] = {{FactScope::Organisation, source.organisation},
                                                      {FactScope::Account, source.account},
                                                      {FactScope::Media, source.media},
                                                      {FactScope::Plan, source.plan}};
    for (const auto &[scope, facts] : scopes) {
        auto stored = store.about(scope);
        if (!stored)
            return failure(stored.error());
        facts = *std::move(stored);
    }
    return {};
}

/// A run goes on in another working folder.
void makeAbsolute(const SolutionDefinition &definition, FactTable &media)
{
    for (const DeclaredFact &fact : definition.facts.all()) {
        if (fact.scope != DeclaredScope::Media || fact.type != DeclaredType::Text)
            continue;
        FactValue &value = media[static_cast<size_t>(fact.slot)];
        const auto *text = std::get_if<QString>(&value);
        if (text != nullptr && QDir::isRelativePath(*text) && QFileInfo(*text).isDir())
            value = QFileInfo(*text).absoluteFilePath();
    }
}

} // namespace

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
    if (Status taken = takeShared(repository.facts(), source); !taken)
        return failure(std::move(taken).error());
    return source.read(definition.facts);
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
