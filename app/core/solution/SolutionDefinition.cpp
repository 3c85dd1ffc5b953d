// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solution/SolutionDefinition.h"

#include <algorithm>
#include <array>

namespace convoy {

namespace {

template <typename List>
auto *withId(const List &list, const QString &id)
{
    const auto found = std::ranges::find_if(list, [&](const auto &one) { return one.id == id; });
    return found == list.cend() ? nullptr : &*found;
}

} // namespace

const SolutionRule *SolutionDefinition::rule(const QString &ruleId) const
{
    return withId(rules, ruleId);
}

const SolutionStage *SolutionDefinition::stage(const QString &stageId) const
{
    return withId(stages, stageId);
}

const SolutionCollection *SolutionDefinition::collection(const QString &collectionId) const
{
    return withId(collections, collectionId);
}

QString SolutionDefinition::document() const
{
    if (documents.isEmpty())
        return {};
    const SolutionDocument &first = documents.constFirst();
    return QStringLiteral("%1 (%2)").arg(first.title, first.date.toString(Qt::ISODate));
}

QString ruleSeverityWord(RuleSeverity severity)
{
    constexpr std::array words{"blocks", "warns", "informs"};
    return QLatin1String(words.at(static_cast<size_t>(severity)));
}

} // namespace convoy
