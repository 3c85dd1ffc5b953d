// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solution/reading/ConditionReader.h"
#include "solution/reading/Sections.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

namespace convoy {

namespace {

struct ComputedFact
{
    const char *name;
    FactType type;
};

/// What the planner knows of a host's place in the plan.
constexpr std::array computedFacts{
    ComputedFact{"plan.mode", FactType::Text}, ComputedFact{"plan.stage", FactType::Text},
    ComputedFact{"plan.rolesBefore", FactType::List}, ComputedFact{"plan.hostsBefore", FactType::Integer},
    ComputedFact{"plan.stagedRoles", FactType::Integer}};

void addFact(YamlReader &yaml, const YAML::Node &node, SolutionDefinition &definition, DeclaredFact fact)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)*$"));
    if (yaml.hasFailed())
        return;
    if (!form.match(fact.name).hasMatch())
        yaml.failAt(node, Message(QT_TRANSLATE_NOOP("core", "“%1” is not a name for a fact."), {fact.name}),
                    Message(QT_TRANSLATE_NOOP("core", "Use letters and digits in parts joined by dots.")));
    const QString name = fact.name;
    fact.line = YamlReader::lineOf(node);
    if (!definition.facts.add(std::move(fact)))
        yaml.failAt(node, Message(QT_TRANSLATE_NOOP("core", "The fact “%1” is declared twice."), {name}),
                    Message(QT_TRANSLATE_NOOP("core", "Keep one of the two.")));
}

FactType readType(YamlReader &yaml, const YAML::Node &node)
{
    const QString word = yaml.word(node, "type",
                                   {QStringLiteral("bool"), QStringLiteral("integer"), QStringLiteral("version"),
                                    QStringLiteral("text"), QStringLiteral("list"), QStringLiteral("date")});
    return factTypeOf(word).value_or(FactType::Text);
}

void readFact(YamlReader &yaml, const YAML::Node &node, SolutionDefinition &definition)
{
    if (!yaml.isMapOf(node, {QStringLiteral("name"), QStringLiteral("type"), QStringLiteral("scope"),
                             QStringLiteral("ask"), QStringLiteral("values")}))
        return;
    DeclaredFact fact;
    fact.name = neededText(yaml, node, "name");
    (void)neededText(yaml, node, "type");
    fact.type = readType(yaml, node);
    const QString scope = yaml.word(node, "scope",
                                    {QStringLiteral("host"), QStringLiteral("organisation"), QStringLiteral("account"),
                                     QStringLiteral("media"), QStringLiteral("plan")});
    fact.scope = factScopeOf(scope).value_or(FactScope::Host);
    fact.isAsked = yaml.flag(node, "ask");
    fact.values = yaml.texts(node, "values");
    if (!fact.values.isEmpty() && fact.type != FactType::Text && fact.type != FactType::List)
        yaml.failAt(node["values"], Message(QT_TRANSLATE_NOOP("core", "Only a text or a list has a choice of values.")),
                    Message(QT_TRANSLATE_NOOP("core", "Remove “values”, or make the fact a text.")));
    addFact(yaml, node, definition, fact);
}

void readMembers(YamlReader &yaml, const YAML::Node &node, SolutionDefinition &definition,
                 SolutionCollection &collection)
{
    const QList<YAML::Node> members = yaml.elements(node, "facts");
    for (const YAML::Node &member : members) {
        if (!yaml.isMapOf(member, {QStringLiteral("name"), QStringLiteral("type"), QStringLiteral("from")}))
            return;
        DeclaredFact fact;
        fact.name = neededText(yaml, member, "name");
        fact.type = readType(yaml, member);
        fact.scope = FactScope::Item;
        fact.collection = collection.id;
        (void)neededText(yaml, member, "from");
        if (yaml.hasFailed())
            return;
        const int from = readFactName(yaml, definition.facts, member["from"], FactType::List);
        const QString name = fact.name;
        addFact(yaml, member, definition, fact);
        collection.members += {.fact = definition.facts.find(name), .from = from};
    }
}

void readCollection(YamlReader &yaml, const YAML::Node &node, SolutionDefinition &definition)
{
    if (!yaml.isMapOf(node, {QStringLiteral("id"), QStringLiteral("names"), QStringLiteral("facts")}))
        return;
    SolutionCollection collection;
    collection.id = neededId(yaml, node, {});
    (void)neededText(yaml, node, "names");
    if (yaml.hasFailed())
        return;
    collection.names = readFactName(yaml, definition.facts, node["names"], FactType::List);
    DeclaredFact name;
    name.name = collection.id + QStringLiteral(".name");
    name.scope = FactScope::Item;
    name.collection = collection.id;
    name.isComputed = true;
    const QString nameFact = name.name;
    addFact(yaml, node, definition, name);
    collection.nameFact = definition.facts.find(nameFact);
    readMembers(yaml, node, definition, collection);
    definition.collections += collection;
}

} // namespace

void readFacts(YamlReader &yaml, SolutionDefinition &definition)
{
    for (const ComputedFact &computed : computedFacts) {
        DeclaredFact fact;
        fact.name = QLatin1String(computed.name);
        fact.type = computed.type;
        fact.scope = FactScope::Plan;
        fact.isComputed = true;
        definition.facts.add(fact);
    }
    const QList<YAML::Node> facts = yaml.elements(yaml.root(), "facts");
    for (const YAML::Node &node : facts)
        readFact(yaml, node, definition);
    const QList<YAML::Node> collections = yaml.elements(yaml.root(), "collections");
    for (const YAML::Node &node : collections)
        readCollection(yaml, node, definition);
}

} // namespace convoy
