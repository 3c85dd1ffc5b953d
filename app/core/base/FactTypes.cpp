// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FactTypes.h"

#include <array>

namespace convoy {

namespace {

// In the order of the enumerations.
constexpr std::array TypeWords{"bool", "integer", "version", "text", "list", "date"};
constexpr std::array ScopeWords{"host", "organisation", "account", "media", "plan", "item"};
static_assert(ScopeWords.size() == factScopeCount);

template <typename Enum, size_t count>
std::optional<Enum> enumOf(const std::array<const char *, count> &words, const QString &word)
{
    for (size_t i = 0; i < count; ++i) {
        if (word == QLatin1String(words.at(i)))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

QString factTypeWord(FactType type)
{
    return QString::fromLatin1(TypeWords.at(static_cast<size_t>(type)));
}

QString factScopeWord(FactScope scope)
{
    return QString::fromLatin1(ScopeWords.at(static_cast<size_t>(scope)));
}

std::optional<FactType> factTypeOf(const QString &word)
{
    return enumOf<FactType>(TypeWords, word);
}

std::optional<FactScope> factScopeOf(const QString &word)
{
    return enumOf<FactScope>(ScopeWords, word);
}

} // namespace convoy
