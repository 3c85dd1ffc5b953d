// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solution/reading/ConditionReader.h"
#include "solution/reading/OperandReader.h"
#include "solution/reading/Sections.h"

#include <QCoreApplication>

#include <yaml-cpp/yaml.h>

#include <algorithm>

namespace convoy {

namespace {

const QStringList &derivedKeys()
{
    static const QStringList keys{QStringLiteral("name"),          QStringLiteral("type"),
                                  QStringLiteral("cases"),         QStringLiteral("otherwise"),
                                  QStringLiteral("anyHostOfSame"), QStringLiteral("collect"),
                                  QStringLiteral("where")};
    return keys;
}

/// Names and types first: a derived fact may use one that stands below it.
void declare(YamlReader &yaml, const YAML::Node &node, SolutionDefinition &definition)
{
    if (!yaml.isMapOf(node, derivedKeys()))
        return;
    DeclaredFact fact;
    fact.name = neededText(yaml, node, "name");
    const bool isCollected = node["collect"].IsDefined();
    fact.scope = isCollected ? FactScope::Organisation : FactScope::Host;
    const QString word = yaml.word(node, "type",
                                   {QStringLiteral("bool"), QStringLiteral("integer"), QStringLiteral("version"),
                                    QStringLiteral("text"), QStringLiteral("list"), QStringLiteral("date")});
    fact.type = isCollected ? FactType::List : factTypeOf(word).value_or(FactType::Bool);
    fact.isComputed = true;
    fact.line = YamlReader::lineOf(node);
    const QString name = fact.name;
    if (!yaml.hasFailed() && !definition.facts.add(fact))
        yaml.failAt(node, Message(QT_TRANSLATE_NOOP("core", "The fact “%1” is declared twice."), {name}),
                    Message(QT_TRANSLATE_NOOP("core", "Keep one of the two.")));
}

void readCases(YamlReader &yaml, const YAML::Node &node, const SolutionDefinition &definition, DerivedFact &derived)
{
    const DeclaredFact &fact = definition.facts.at(derived.fact);
    const QList<YAML::Node> cases = yaml.elements(node, "cases");
    for (const YAML::Node &one : cases) {
        if (!yaml.isMapOf(one, {QStringLiteral("when"), QStringLiteral("value")}))
            return;
        const Condition when = readCondition(yaml, definition.facts, one, "when");
        (void)neededText(yaml, one, "value");
        if (yaml.hasFailed())
            return;
        derived.cases += {.when = when, .value = readFactValue(yaml, fact, one["value"])};
    }
    if (!yaml.hasFailed() && node["otherwise"].IsDefined())
        derived.otherwise = readFactValue(yaml, fact, node["otherwise"]);
}

DerivedFact readOne(YamlReader &yaml, const YAML::Node &node, const SolutionDefinition &definition)
{
    DerivedFact derived;
    derived.fact = definition.facts.find(yaml.text(node, "name"));
    if (yaml.hasFailed())
        return derived;
    if (node["anyHostOfSame"].IsDefined()) {
        derived.over = QStringLiteral("any");
        derived.sameFact = readHostFactName(yaml, definition.facts, node["anyHostOfSame"], FactType::Text);
    } else if (node["collect"].IsDefined()) {
        derived.over = QStringLiteral("collect");
        derived.collected = readHostFactName(yaml, definition.facts, node["collect"], FactType::List);
    } else {
        readCases(yaml, node, definition, derived);
    }
    derived.where = readCondition(yaml, definition.facts, node, "where");
    return derived;
}

QList<int> factsOf(const DerivedFact &derived)
{
    QList<int> facts;
    derived.where.collectFacts(facts);
    for (const DerivedFact::Case &one : derived.cases)
        one.when.collectFacts(facts);
    if (derived.collected >= 0)
        facts += derived.collected;
    return facts;
}

bool isReady(const DerivedFact &derived, const QList<DerivedFact> &waiting)
{
    const QList<int> facts = factsOf(derived);
    return std::ranges::none_of(waiting, [&](const DerivedFact &other) { return facts.contains(other.fact); });
}

void failRing(YamlReader &yaml, const SolutionDefinition &definition, const QList<DerivedFact> &waiting)
{
    QStringList names;
    for (const DerivedFact &derived : waiting)
        names += definition.facts.at(derived.fact).name;
    yaml.fail(definition.facts.at(waiting.constFirst().fact).line,
              Message(QT_TRANSLATE_NOOP("core", "These facts follow from each other in a ring: %1."),
                      {names.join(QStringLiteral(", "))}),
              Message(QT_TRANSLATE_NOOP("core", "Let one of them follow from declared facts alone.")));
}

/// Sorted so that each stands after those that it follows from.
void sortDerived(YamlReader &yaml, SolutionDefinition &definition)
{
    QList<DerivedFact> waiting = definition.derived;
    definition.derived.clear();
    while (!waiting.isEmpty()) {
        const auto ready =
            std::ranges::find_if(waiting, [&](const DerivedFact &derived) { return isReady(derived, waiting); });
        if (ready == waiting.end())
            return failRing(yaml, definition, waiting);
        definition.derived += *ready;
        waiting.erase(ready);
    }
}

void refusePlanFacts(YamlReader &yaml, const SolutionDefinition &definition, const DerivedFact &derived)
{
    for (const int index : factsOf(derived)) {
        const DeclaredFact &fact = definition.facts.at(index);
        if ((fact.scope == FactScope::Plan && fact.isComputed) || fact.scope == FactScope::Item)
            yaml.fail(definition.facts.at(derived.fact).line,
                      Message(QT_TRANSLATE_NOOP("core", "A derived fact cannot follow from “%1”, which is not known "
                                                        "before the plan is made."),
                              {fact.name}),
                      Message(QT_TRANSLATE_NOOP("core", "Use that fact in the rule itself.")));
    }
}

} // namespace

void readDerived(YamlReader &yaml, SolutionDefinition &definition)
{
    const QList<YAML::Node> nodes = yaml.elements(yaml.root(), "derived");
    for (const YAML::Node &node : nodes)
        declare(yaml, node, definition);
    for (const YAML::Node &node : nodes) {
        if (yaml.hasFailed())
            return;
        definition.derived += readOne(yaml, node, definition);
    }
    for (const DerivedFact &derived : std::as_const(definition.derived)) {
        if (!yaml.hasFailed())
            refusePlanFacts(yaml, definition, derived);
    }
    if (!yaml.hasFailed())
        sortDerived(yaml, definition);
}

} // namespace convoy
