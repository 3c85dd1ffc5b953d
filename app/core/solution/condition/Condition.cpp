// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solution/condition/Condition.h"

#include "base/Version.h"

#include <algorithm>
#include <array>

namespace convoy {

namespace {

constexpr std::array comparisonWords{"is",          "isNot",        "isOneOf",  "isNoneOf", "atLeast",
                                     "atMost",      "above",        "below",    "contains", "containsAny",
                                     "containsAll", "containsNone", "isWithin", "isEmpty",  "known"};

std::partial_ordering compare(FactType type, const FactValue &a, const FactValue &b)
{
    if (type == FactType::Version) {
        const auto order = Version(std::get<QString>(a)) <=> Version(std::get<QString>(b));
        return order;
    }
    if (a.index() != b.index())
        return std::partial_ordering::unordered;
    if (const auto *number = std::get_if<qint64>(&a))
        return *number <=> std::get<qint64>(b);
    if (const auto *date = std::get_if<QDate>(&a))
        return date->toJulianDay() <=> std::get<QDate>(b).toJulianDay();
    return a == b ? std::partial_ordering::equivalent : std::partial_ordering::unordered;
}

bool isAmong(FactType type, const FactValue &value, const QStringList &words)
{
    return std::ranges::any_of(words, [&](const QString &word) {
        const auto other = declaredValueFromText(type, word);
        return other && compare(type, value, *other) == 0;
    });
}

bool compareLists(Comparison comparison, const QStringList &list, const QStringList &other)
{
    const auto isIn = [&](const QString &word) { return list.contains(word); };
    switch (comparison) {
    case Comparison::ContainsAll:
        return std::ranges::all_of(other, isIn);
    case Comparison::ContainsAny:
        return std::ranges::any_of(other, isIn);
    case Comparison::ContainsNone:
        return std::ranges::none_of(other, isIn);
    default:
        return std::ranges::all_of(list, [&](const QString &word) { return other.contains(word); });
    }
}

bool isEmptyValue(const FactValue &value)
{
    if (const auto *list = std::get_if<QStringList>(&value))
        return list->isEmpty();
    const auto *text = std::get_if<QString>(&value);
    return text != nullptr && text->isEmpty();
}

bool holds(const FactTest &test, const FactValue &value, const FactValue &operand)
{
    const FactType type = test.fact.type;
    switch (test.comparison) {
    case Comparison::Is:
        return compare(type, value, operand) == 0;
    case Comparison::IsNot:
        return compare(type, value, operand) != 0;
    case Comparison::IsOneOf:
        return isAmong(type, value, std::get<QStringList>(operand));
    case Comparison::IsNoneOf:
        return !isAmong(type, value, std::get<QStringList>(operand));
    case Comparison::AtLeast:
        return compare(type, value, operand) >= 0;
    case Comparison::AtMost:
        return compare(type, value, operand) <= 0;
    case Comparison::Above:
        return compare(type, value, operand) > 0;
    case Comparison::Below:
        return compare(type, value, operand) < 0;
    case Comparison::Contains:
        return std::get<QStringList>(value).contains(std::get<QString>(operand));
    case Comparison::IsEmpty:
        return isEmptyValue(value) == std::get<bool>(operand);
    default:
        return compareLists(test.comparison, std::get<QStringList>(value), std::get<QStringList>(operand));
    }
}

Verdict evaluateTest(const FactTest &test, const FactView &view)
{
    const FactValue &value = view.value(test.fact.scope, test.fact.slot);
    if (test.comparison == Comparison::Known)
        return verdictOf(isKnown(value) == std::get<bool>(test.operand));
    const FactValue &operand = test.other.index < 0 ? test.operand : view.value(test.other.scope, test.other.slot);
    if (!isKnown(value) || !isKnown(operand))
        return Verdict::Unknown;
    return verdictOf(holds(test, value, operand));
}

} // namespace

QString comparisonWord(Comparison comparison)
{
    return QLatin1String(comparisonWords.at(static_cast<size_t>(comparison)));
}

std::optional<Comparison> comparisonFromWord(const QString &word)
{
    for (size_t i = 0; i < comparisonWords.size(); ++i) {
        if (word == QLatin1String(comparisonWords.at(i)))
            return static_cast<Comparison>(i);
    }
    return std::nullopt;
}

Condition Condition::of(Kind kind, std::vector<Condition> parts)
{
    Condition condition;
    condition.m_kind = kind;
    condition.m_parts = std::move(parts);
    return condition;
}

Condition Condition::of(FactTest test)
{
    Condition condition;
    condition.m_kind = Kind::Test;
    condition.m_test = std::move(test);
    return condition;
}

Verdict Condition::evaluate(const FactView &view) const
{
    switch (m_kind) {
    case Kind::Always:
        return Verdict::True;
    case Kind::Test:
        return evaluateTest(m_test, view);
    case Kind::Not:
        return !m_parts.front().evaluate(view);
    default:
        return evaluateParts(view);
    }
}

Verdict Condition::evaluateParts(const FactView &view) const
{
    const Verdict deciding = m_kind == Kind::All ? Verdict::False : Verdict::True;
    Verdict truth = !deciding;
    for (const Condition &part : m_parts) {
        const Verdict one = part.evaluate(view);
        if (one == deciding)
            return deciding;
        truth = m_kind == Kind::All ? truth & one : truth | one;
    }
    return truth;
}

void Condition::collectFacts(QList<int> &facts) const
{
    for (const Condition &part : m_parts)
        part.collectFacts(facts);
    if (m_kind != Kind::Test)
        return;
    for (const int index : {m_test.fact.index, m_test.other.index}) {
        if (index >= 0 && !facts.contains(index))
            facts += index;
    }
}

void Condition::collectUnknown(const FactView &view, QSet<int> &facts) const
{
    if (evaluate(view) != Verdict::Unknown)
        return;
    for (const Condition &part : m_parts)
        part.collectUnknown(view, facts);
    if (m_kind != Kind::Test)
        return;
    for (const FactPlace &place : {m_test.fact, m_test.other}) {
        if (place.index >= 0 && !isKnown(view.value(place.scope, place.slot)))
            facts.insert(place.index);
    }
}

} // namespace convoy
