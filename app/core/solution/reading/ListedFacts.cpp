// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solution/reading/ListedFacts.h"

namespace convoy {

namespace {

constexpr qsizetype mostFacts = 6;

QList<int> factsOf(const SolutionDefinition &definition, const SolutionRule &rule)
{
    QList<int> facts;
    rule.require.collectFacts(facts);
    if (facts.isEmpty())
        rule.when.collectFacts(facts);
    // What has no title of its own cannot be told to anyone.
    facts.removeIf([&](int fact) { return definition.facts.at(fact).title.isEmpty(); });
    return facts.first(std::min(facts.size(), mostFacts));
}

QString listed(const SolutionDefinition &definition, const QList<int> &facts, const TextCatalogue *catalogue)
{
    QStringList parts;
    for (const int fact : facts) {
        const QString english = definition.facts.at(fact).title.english();
        const QString title = catalogue == nullptr ? english : catalogue->value(english.toUtf8(), english);
        parts += QStringLiteral("%1: %%2").arg(title, QString::number(parts.size() + 1));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

void listFactsInFindings(SolutionDefinition &definition)
{
    for (SolutionRule &rule : definition.rules) {
        if (rule.wanted.isEmpty())
            rule.wanted = rule.title;
        const QList<int> facts = factsOf(definition, rule);
        if (facts.isEmpty())
            continue;
        QStringList names;
        for (const int fact : facts)
            names += definition.facts.at(fact).name;
        const QByteArray source = listed(definition, facts, nullptr).toUtf8();
        rule.listed = TextTemplate(source, names, definition.facts);
        if (rule.found.isEmpty())
            rule.found = rule.listed;
        for (auto it = definition.translations.begin(); it != definition.translations.end(); ++it)
            it->insert(source, listed(definition, facts, &*it));
    }
}

} // namespace convoy
