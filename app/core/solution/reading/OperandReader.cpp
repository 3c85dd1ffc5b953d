// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solution/reading/OperandReader.h"

#include "solution/reading/ConditionReader.h"

#include <QCoreApplication>

#include <yaml-cpp/yaml.h>

namespace convoy {

namespace {

enum class Operand { Value, List, Flag };

Operand operandOf(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Known:
    case Comparison::IsEmpty:
        return Operand::Flag;
    case Comparison::IsOneOf:
    case Comparison::IsNoneOf:
    case Comparison::ContainsAny:
    case Comparison::ContainsAll:
    case Comparison::ContainsNone:
    case Comparison::IsWithin:
        return Operand::List;
    default:
        return Operand::Value;
    }
}

bool isAllowed(FactType type, Comparison comparison)
{
    const bool isOrdered = type == FactType::Integer || type == FactType::Version || type == FactType::Date;
    switch (comparison) {
    case Comparison::Known:
        return true;
    case Comparison::IsEmpty:
        return type == FactType::List || type == FactType::Text;
    case Comparison::Is:
    case Comparison::IsNot:
        return type != FactType::List;
    case Comparison::IsOneOf:
    case Comparison::IsNoneOf:
        return type != FactType::List && type != FactType::Bool;
    case Comparison::AtLeast:
    case Comparison::AtMost:
    case Comparison::Above:
    case Comparison::Below:
        return isOrdered;
    default:
        return type == FactType::List;
    }
}

/// The type that a fact on the other side must have.
FactType otherType(const FactTest &test)
{
    if (operandOf(test.comparison) == Operand::List)
        return FactType::List;
    return test.comparison == Comparison::Contains ? FactType::Text : test.fact.type;
}

void failType(YamlReader &yaml, const YAML::Node &node, const DeclaredFact &fact, const QString &text)
{
    yaml.failAt(node,
                Message(QT_TRANSLATE_NOOP("core", "“%1” is not a value of the fact “%2”, which is of the type %3."),
                        {text, fact.name, factTypeWord(fact.type)}),
                fact.values.isEmpty()
                    ? Message(QT_TRANSLATE_NOOP("core", "Write a value of the type %1."), {factTypeWord(fact.type)})
                    : Message(QT_TRANSLATE_NOOP("core", "Use one of: %1."), {fact.values.join(QStringLiteral(", "))}));
}

/// One word of a text or list fact.
QString readWord(YamlReader &yaml, const DeclaredFact &fact, const YAML::Node &node)
{
    const QString text = yaml.scalar(node, fact.name);
    const bool hasType = fact.type == FactType::List || declaredValueFromText(fact.type, text).has_value();
    if (!yaml.hasFailed() && (!hasType || (!fact.values.isEmpty() && !fact.values.contains(text))))
        failType(yaml, node, fact, text);
    return text;
}

QStringList readWords(YamlReader &yaml, const DeclaredFact &fact, const YAML::Node &node)
{
    if (!node.IsSequence() || node.size() == 0) {
        yaml.failAt(node, Message(QT_TRANSLATE_NOOP("core", "A list with at least one value is expected here.")),
                    Message(QT_TRANSLATE_NOOP("core", "Write it in brackets, as in [one, two].")));
        return {};
    }
    QStringList words;
    for (const auto &element : node)
        words += readWord(yaml, fact, element);
    return words;
}

FactValue readFlag(YamlReader &yaml, const YAML::Node &node)
{
    const auto flag = declaredValueFromText(FactType::Bool, yaml.scalar(node, QStringLiteral("fact")));
    if (flag)
        return *flag;
    yaml.failAt(node, Message(QT_TRANSLATE_NOOP("core", "Only true or false can stand here.")),
                Message(QT_TRANSLATE_NOOP("core", "Write true or false.")));
    return false;
}

} // namespace

FactPlace placeOf(const DeclaredFacts &facts, int fact)
{
    const DeclaredFact &declaration = facts.at(fact);
    return {.index = fact, .scope = declaration.scope, .type = declaration.type, .slot = declaration.slot};
}

FactValue readFactValue(YamlReader &yaml, const DeclaredFact &fact, const YAML::Node &node)
{
    if (fact.type == FactType::List)
        return readWords(yaml, fact, node);
    const QString text = readWord(yaml, fact, node);
    return yaml.hasFailed() ? FactValue() : declaredValueFromText(fact.type, text).value_or(FactValue());
}

void readOperand(YamlReader &yaml, const DeclaredFacts &facts, const YAML::Node &node, FactTest &test)
{
    const DeclaredFact &fact = facts.at(test.fact.index);
    if (!isAllowed(fact.type, test.comparison))
        return yaml.failAt(node,
                           Message(QT_TRANSLATE_NOOP("core", "“%1” cannot be asked of the fact “%2”, which is of the "
                                                             "type %3."),
                                   {comparisonWord(test.comparison), fact.name, factTypeWord(fact.type)}),
                           Message(QT_TRANSLATE_NOOP("core", "Use a comparison that this type has.")));
    const Operand operand = operandOf(test.comparison);
    if (node.IsMap() && operand != Operand::Flag) {
        if (!yaml.isMapOf(node, {QStringLiteral("fact")}))
            return;
        if (const int other = readFactName(yaml, facts, node["fact"], otherType(test)); other >= 0)
            test.other = placeOf(facts, other);
        return;
    }
    if (operand == Operand::Flag)
        test.operand = readFlag(yaml, node);
    else if (operand == Operand::List)
        test.operand = readWords(yaml, fact, node);
    else if (test.comparison == Comparison::Contains)
        test.operand = readWord(yaml, fact, node);
    else
        test.operand = readFactValue(yaml, fact, node);
}

} // namespace convoy
