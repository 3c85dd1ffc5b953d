// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/merge/FactMerge.h"

#include <algorithm>
#include <tuple>

namespace convoy {

namespace {

int rankOf(const QString &source)
{
    static const QStringList rising{QStringLiteral("derived"), QStringLiteral("probe"), QStringLiteral("import"),
                                    QStringLiteral("operator")};
    return static_cast<int>(rising.indexOf(source));
}

bool isStronger(const Fact &fact, const Fact &than)
{
    return std::tuple(rankOf(fact.source), fact.at) > std::tuple(rankOf(than.source), than.at);
}

} // namespace

FactSet mergedFacts(const QList<Fact> &facts)
{
    FactSet merged;
    for (const Fact &fact : facts) {
        const auto known = merged.fact(fact.name);
        if (!known || isStronger(fact, *known))
            merged.insert(fact);
    }
    return merged;
}

QList<FactDifference> differencesAmong(const QList<Fact> &facts)
{
    const FactSet merged = mergedFacts(facts);
    QList<FactDifference> differences;
    for (const Fact &fact : facts) {
        const auto used = merged.fact(fact.name);
        if (used && used->value != fact.value)
            differences.append({*used, fact});
    }
    std::ranges::stable_sort(differences, {}, [](const FactDifference &one) { return one.used.name; });
    return differences;
}

void overlayStated(FactSet &asked, const FactSet &known)
{
    const int probe = rankOf(QStringLiteral("probe"));
    for (const Fact &fact : known.all()) {
        if (rankOf(fact.source) > probe)
            asked.insert(fact);
    }
}

} // namespace convoy
