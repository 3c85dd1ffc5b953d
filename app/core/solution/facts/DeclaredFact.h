// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FactTypes.h"
#include "base/Message.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <variant>
#include <vector>

namespace convoy {

/// A value; std::monostate is an unknown one. A version is kept as its text.
using FactValue = std::variant<std::monostate, bool, qint64, QString, QStringList, QDate>;
/// The values of one scope, by DeclaredFact::slot.
using FactTable = std::vector<FactValue>;

inline bool isKnown(const FactValue &value)
{
    return value.index() != 0;
}

/// Reads a value as a definition, an answer or a fact file writes it. Empty when the text does not have the type.
std::optional<FactValue> declaredValueFromText(FactType type, const QString &text);
/// As a finding shows it, in no language: lists with commas, dates ISO, ✓ and ✗ for bool, "?" for unknown.
QString shownFactValue(const FactValue &value);

struct DeclaredFact
{
    QString name; ///< dotted, "exchange.version"
    FactType type = FactType::Text;
    FactScope scope = FactScope::Host;
    bool isAsked = false;    ///< the operator is asked when a rule needs it and nobody knows it
    bool isComputed = false; ///< by the definition or the planner: never in a fact file
    QStringList values;      ///< the words a text or list may hold; empty: any
    QString collection;      ///< of an Item fact
    qint64 line = 0;         ///< in the definition
    Message title;
    Message question; ///< may be empty: the title serves
    int slot = 0;     ///< index in the scope's FactTable
};

/// All facts of a definition, in the order of their declaration.
class DeclaredFacts
{
public:
    /// The index of the new fact, or nothing when the name is taken.
    std::optional<int> add(DeclaredFact declaration);
    [[nodiscard]] int find(const QString &name) const { return m_index.value(name, -1); } ///< -1: not declared
    [[nodiscard]] const DeclaredFact &at(int index) const { return m_facts.at(index); }
    [[nodiscard]] DeclaredFact &at(int index) { return m_facts[index]; }
    [[nodiscard]] const QList<DeclaredFact> &all() const { return m_facts; }
    [[nodiscard]] FactTable emptyTable(FactScope scope) const;
    /// The declared name nearest to a mistyped one; empty when none is near.
    [[nodiscard]] QString nearest(const QString &name) const;

private:
    QList<DeclaredFact> m_facts;
    QHash<QString, int> m_index;
    std::array<int, factScopeCount> m_sizes{};
};

/// What the facts are, at one place of the plan. Tables that are not set hold nothing but unknown values.
struct FactView
{
    std::array<const FactTable *, factScopeCount> tables{};

    [[nodiscard]] const FactValue &value(FactScope scope, int slot) const
    {
        static const FactValue unknown;
        const FactTable *table = tables[static_cast<size_t>(scope)];
        return table == nullptr ? unknown : (*table)[static_cast<size_t>(slot)];
    }
    [[nodiscard]] const FactValue &value(const DeclaredFact &fact) const { return value(fact.scope, fact.slot); }
};

} // namespace convoy
