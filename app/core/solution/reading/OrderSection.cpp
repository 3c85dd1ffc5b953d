// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solution/reading/ConditionReader.h"
#include "solution/reading/Sections.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

namespace convoy {

namespace {

void checkWaveSize(YamlReader &yaml, const YAML::Node &node, const QString &size)
{
    static const QRegularExpression form(QStringLiteral("^([1-9][0-9]*|100%|[1-9][0-9]?%)?$"));
    if (!yaml.hasFailed() && !form.match(size).hasMatch())
        yaml.failAt(node, Message(QT_TRANSLATE_NOOP("core", "\"%1\" is not a size for waves."), {size}),
                    Message(QT_TRANSLATE_NOOP("core", "Give a number of at least 1, or 1% to 100%.")));
}

SolutionStage readStage(YamlReader &yaml, const YAML::Node &node, const SolutionDefinition &definition)
{
    QStringList taken;
    for (const SolutionStage &stage : definition.stages)
        taken += stage.id;
    SolutionStage stage;
    if (!yaml.isMapOf(node, {QStringLiteral("id"), QStringLiteral("roles"), QStringLiteral("first"),
                             QStringLiteral("waveSize"), QStringLiteral("alone")}))
        return stage;
    stage.id = neededId(yaml, node, taken);
    stage.roles = knownWords(yaml, node, "roles", roleIds(definition));
    const QList<YAML::Node> first = yaml.elements(node, "first");
    for (const YAML::Node &condition : first)
        stage.first += readCondition(yaml, definition.facts, condition);
    stage.isAlone = yaml.flag(node, "alone");
    stage.waveSize = yaml.text(node, "waveSize");
    checkWaveSize(yaml, node, stage.waveSize);
    return stage;
}

/// A role in two stages would have two places.
void checkRoles(YamlReader &yaml, const YAML::Node &node, const SolutionDefinition &definition)
{
    QStringList placed;
    for (const SolutionStage &stage : definition.stages) {
        for (const QString &role : stage.roles) {
            if (placed.contains(role))
                yaml.failAt(node, Message(QT_TRANSLATE_NOOP("core", "The role “%1” stands in two stages."), {role}),
                            Message(QT_TRANSLATE_NOOP("core", "Keep it in one stage.")));
            placed += role;
        }
    }
    if (definition.stages.isEmpty())
        yaml.failAt(node, Message(QT_TRANSLATE_NOOP("core", "There is no stage.")),
                    Message(QT_TRANSLATE_NOOP("core", "Write at least one stage with its roles.")));
}

} // namespace

void readOrder(YamlReader &yaml, SolutionDefinition &definition)
{
    const YAML::Node node = yaml.hasFailed() ? YAML::Node() : yaml.root()["order"];
    if (yaml.hasFailed())
        return;
    if (!node.IsDefined())
        return yaml.fail(1, Message(QT_TRANSLATE_NOOP("core", "“%1” is missing."), {QStringLiteral("order")}),
                         Message(QT_TRANSLATE_NOOP("core", "Write at least one stage with its roles.")));
    if (!yaml.isMapOf(node, {QStringLiteral("stages"), QStringLiteral("severalRoles")}))
        return;
    const QList<YAML::Node> stages = yaml.elements(node, "stages");
    for (const YAML::Node &stage : stages)
        definition.stages += readStage(yaml, stage, definition);
    if (const QString word = yaml.word(node, "severalRoles", {QStringLiteral("latest"), QStringLiteral("earliest")});
        !word.isEmpty())
        definition.severalRoles = word;
    if (!yaml.hasFailed())
        checkRoles(yaml, node, definition);
}

} // namespace convoy
