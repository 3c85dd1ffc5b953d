// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "solution/condition/Verdict.h"
#include "solution/facts/DeclaredFact.h"

#include <QSet>

#include <vector>

namespace convoy {

/// What a test compares with. The words are those of the definition's format.
enum class Comparison {
    Is,
    IsNot,
    IsOneOf,
    IsNoneOf,
    AtLeast,
    AtMost,
    Above,
    Below,
    Contains,
    ContainsAny,
    ContainsAll,
    ContainsNone,
    IsWithin, ///< every element of the list is in the other list
    IsEmpty,
    Known,
};

QString comparisonWord(Comparison comparison);
std::optional<Comparison> comparisonFromWord(const QString &word);

/// A fact's place, as tests look it up.
struct FactPlace
{
    int index = -1; ///< in the vocabulary
    FactScope scope = FactScope::Host;
    FactType type = FactType::Text;
    int slot = 0;
};

/// One comparison of one fact with a value or with another fact.
struct FactTest
{
    FactPlace fact;
    Comparison comparison = Comparison::Is;
    FactValue operand;
    FactPlace other; ///< index -1: compare with `operand`
};

/// A structured, three-valued condition over facts. A value type; pure.
class Condition
{
public:
    enum class Kind { Always, All, Any, Not, Test };

    Condition() = default; ///< always true
    static Condition of(Kind kind, std::vector<Condition> parts);
    static Condition of(FactTest test);

    [[nodiscard]] bool isAlways() const { return m_kind == Kind::Always; }
    [[nodiscard]] Verdict evaluate(const FactView &view) const;
    /// Every fact it names, each once, in the order of the text.
    void collectFacts(QList<int> &facts) const;
    /// The facts whose being unknown keeps it from being decided: nothing unless it evaluates to Unknown.
    void collectUnknown(const FactView &view, QSet<int> &facts) const;

private:
    [[nodiscard]] Verdict evaluateParts(const FactView &view) const;

    Kind m_kind = Kind::Always;
    std::vector<Condition> m_parts;
    FactTest m_test;
};

} // namespace convoy
