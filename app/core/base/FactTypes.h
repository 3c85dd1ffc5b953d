// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace convoy {

enum class FactType { Bool, Integer, Version, Text, List, Date };

/// What a fact is known about. Item: one element of a collection that a solution definition has, such as a domain; it is
/// known only together with the others of its collection.
enum class FactScope { Host, Organisation, Account, Media, Plan, Item };
constexpr size_t factScopeCount = 6;

QString factTypeWord(FactType type); ///< bool integer version text list date
QString factScopeWord(FactScope scope); ///< host organisation account media plan item
std::optional<FactType> factTypeOf(const QString &word);
std::optional<FactScope> factScopeOf(const QString &word);

} // namespace convoy
