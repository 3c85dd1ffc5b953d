// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solution/reading/ConditionReader.h"

#include "base/Version.h"
#include "solution/reading/OperandReader.h"

#include <QCoreApplication>

#include <yaml-cpp/yaml.h>

namespace convoy {

namespace {

using Kind = Condition::Kind;

QStringList testKeys()
{
    QStringList keys{QStringLiteral("fact")};
    for (int i = 0; i <= static_cast<int>(Comparison::Known); ++i)
        keys += comparisonWord(static_cast<Comparison>(i));
    return keys;
}

Condition readParts(YamlReader &yaml, const DeclaredFacts &facts, const YAML::Node &node, const char *key)
{
    std::vector<Condition> parts;
    const QList<YAML::Node> elements = yaml.elements(node, key);
    for (const YAML::Node &element : elements)
        parts.push_back(readCondition(yaml, facts, element));
    if (parts.empty())
        yaml.failAt(node, Message(QT_TRANSLATE_NOOP("core", "The list of conditions is empty.")),
                    Message(QT_TRANSLATE_NOOP("core", "Write at least one condition, or remove the key.")));
    return Condition::of(key == QByteArrayView("all") ? Kind::All : Kind::Any, std::move(parts));
}

const FactValue *boundOf(const std::vector<FactTest> &tests, Comparison strict, Comparison loose)
{
    for (const FactTest &test : tests) {
        if ((test.comparison == strict || test.comparison == loose) && test.other.index < 0)
            return &test.operand;
    }
    return nullptr;
}

bool isAbove(FactType type, const FactValue &low, const FactValue &high)
{
    if (type == FactType::Version)
        return (Version(std::get<QString>(low)) <=> Version(std::get<QString>(high))) > 0;
    if (const auto *number = std::get_if<qint64>(&low))
        return *number > std::get<qint64>(high);
    const auto *date = std::get_if<QDate>(&low);
    return date != nullptr && *date > std::get<QDate>(high);
}

void checkRange(YamlReader &yaml, const YAML::Node &node, const std::vector<FactTest> &tests)
{
    if (yaml.hasFailed() || tests.empty())
        return;
    const FactValue *low = boundOf(tests, Comparison::Above, Comparison::AtLeast);
    const FactValue *high = boundOf(tests, Comparison::Below, Comparison::AtMost);
    if (low == nullptr || high == nullptr || !isAbove(tests.front().fact.type, *low, *high))
        return;
    yaml.failAt(node,
                Message(QT_TRANSLATE_NOOP("core", "No value is above %1 and below %2 at the same time."),
                        {shownFactValue(*low), shownFactValue(*high)}),
                Message(QT_TRANSLATE_NOOP("core", "Correct the two bounds.")));
}

Condition joined(std::vector<FactTest> tests)
{
    if (tests.size() == 1)
        return Condition::of(std::move(tests.front()));
    std::vector<Condition> parts;
    for (FactTest &test : tests)
        parts.push_back(Condition::of(std::move(test)));
    return Condition::of(Kind::All, std::move(parts));
}

Condition readTests(YamlReader &yaml, const DeclaredFacts &facts, const YAML::Node &node)
{
    if (!yaml.isMapOf(node, testKeys()))
        return {};
    const YAML::Node name = node["fact"];
    if (!name.IsDefined() || node.size() < 2) {
        yaml.failAt(node, Message(QT_TRANSLATE_NOOP("core", "A condition names a fact and what it is compared with.")),
                    Message(QT_TRANSLATE_NOOP("core", "Write it as {fact: NAME, is: VALUE}, or use all, any or not.")));
        return {};
    }
    const int fact = readFactName(yaml, facts, name);
    if (fact < 0)
        return {};
    std::vector<FactTest> tests;
    for (const auto &pair : node) {
        const auto comparison = comparisonFromWord(QString::fromStdString(pair.first.Scalar()));
        if (!comparison)
            continue;
        FactTest test{.fact = placeOf(facts, fact), .comparison = *comparison, .operand = {}, .other = {}};
        readOperand(yaml, facts, pair.second, test);
        tests.push_back(std::move(test));
    }
    checkRange(yaml, node, tests);
    return yaml.hasFailed() ? Condition() : joined(std::move(tests));
}

} // namespace

int readFactName(YamlReader &yaml, const DeclaredFacts &facts, const YAML::Node &node, std::optional<FactType> type)
{
    const QString name = yaml.scalar(node, QStringLiteral("fact"));
    if (yaml.hasFailed())
        return -1;
    const int fact = facts.find(name);
    if (fact < 0) {
        const QString near = facts.nearest(name);
        yaml.failAt(
            node, Message(QT_TRANSLATE_NOOP("core", "The fact “%1” is not declared."), {name}),
            near.isEmpty()
                ? Message(QT_TRANSLATE_NOOP("core", "Declare it under “facts”, with its type and scope."))
                : Message(QT_TRANSLATE_NOOP("core", "Did you mean “%1”? Otherwise declare it under “facts”."), {near}));
        return -1;
    }
    if (type && facts.at(fact).type != *type) {
        yaml.failAt(node,
                    Message(QT_TRANSLATE_NOOP("core", "The fact “%1” is of the type %2, not %3."),
                            {name, factTypeWord(facts.at(fact).type), factTypeWord(*type)}),
                    Message(QT_TRANSLATE_NOOP("core", "Name a fact of the type %1."), {factTypeWord(*type)}));
        return -1;
    }
    return fact;
}

int readHostFactName(YamlReader &yaml, const DeclaredFacts &facts, const YAML::Node &node, FactType type)
{
    const int fact = readFactName(yaml, facts, node, type);
    if (fact < 0 || facts.at(fact).scope == FactScope::Host)
        return fact;
    yaml.failAt(node,
                Message(QT_TRANSLATE_NOOP("core", "The fact “%1” belongs to “%2”."),
                        {facts.at(fact).name, factScopeWord(facts.at(fact).scope)}),
                Message(QT_TRANSLATE_NOOP("core", "Name a fact of hosts.")));
    return -1;
}

Condition readCondition(YamlReader &yaml, const DeclaredFacts &facts, const YAML::Node &node)
{
    if (yaml.hasFailed())
        return {};
    for (const char *key : {"all", "any"}) {
        if (!node.IsMap() || !node[key].IsDefined())
            continue;
        return yaml.isMapOf(node, {QLatin1String(key)}) ? readParts(yaml, facts, node, key) : Condition();
    }
    if (node.IsMap() && node["not"].IsDefined()) {
        if (!yaml.isMapOf(node, {QStringLiteral("not")}))
            return {};
        std::vector<Condition> part;
        part.push_back(readCondition(yaml, facts, node["not"]));
        return Condition::of(Kind::Not, std::move(part));
    }
    return readTests(yaml, facts, node);
}

Condition readCondition(YamlReader &yaml, const DeclaredFacts &facts, const YAML::Node &map, const char *key)
{
    if (yaml.hasFailed())
        return {};
    const YAML::Node node = map[key];
    return node.IsDefined() ? readCondition(yaml, facts, node) : Condition();
}

} // namespace convoy
