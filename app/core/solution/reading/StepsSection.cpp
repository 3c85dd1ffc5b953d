// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solution/reading/ConditionReader.h"
#include "solution/reading/Sections.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

#include <algorithm>

namespace convoy {

namespace {

const QStringList &stepKeys()
{
    static const QStringList keys{
        QStringLiteral("id"),           QStringLiteral("kind"),     QStringLiteral("scope"),
        QStringLiteral("per"),          QStringLiteral("profiles"), QStringLiteral("roles"),
        QStringLiteral("when"),         QStringLiteral("command"),  QStringLiteral("folder"),
        QStringLiteral("exit"),         QStringLiteral("minutes"),  QStringLiteral("services"),
        QStringLiteral("servicesFrom"), QStringLiteral("after"),    QStringLiteral("pointOfNoReturn"),
        QStringLiteral("ports")};
    return keys;
}

const QStringList &stepKinds()
{
    static const QStringList kinds{QStringLiteral("command"),          QStringLiteral("stop-services"),
                                   QStringLiteral("restore-services"), QStringLiteral("copy"),
                                   QStringLiteral("restart"),          QStringLiteral("wait"),
                                   QStringLiteral("verify"),           QStringLiteral("confirm")};
    return kinds;
}

void checkVariables(YamlReader &yaml, const YAML::Node &node, const DeclaredFacts &facts, const QString &text)
{
    static const QRegularExpression variable(QStringLiteral("\\$\\{([^}]*)\\}"));
    auto matches = variable.globalMatch(text);
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        if (facts.find(name) < 0 && name != QLatin1String("host.name") && name != QLatin1String("roles.names"))
            yaml.failAt(node, Message(QT_TRANSLATE_NOOP("core", "The variable “%1” names no declared fact."), {name}),
                        Message(QT_TRANSLATE_NOOP("core", "Declare the fact, or use ${host.name} or ${roles.names}.")));
    }
}

void readExit(YamlReader &yaml, const YAML::Node &node, SolutionStep &step)
{
    if (yaml.hasFailed() || !node.IsDefined()
        || !yaml.isMapOf(node, {QStringLiteral("success"), QStringLiteral("restart"), QStringLiteral("busy")}))
        return;
    if (node["success"].IsDefined())
        step.success = yaml.integers(node, "success");
    step.restart = yaml.integers(node, "restart");
    step.busy = yaml.integers(node, "busy");
    for (const int code : std::as_const(step.success)) {
        if (step.busy.contains(code))
            yaml.failAt(
                node, Message(QT_TRANSLATE_NOOP("core", "The exit code %1 has two meanings."), {QString::number(code)}),
                Message(QT_TRANSLATE_NOOP("core", "Keep it in one of success, restart and busy.")));
    }
}

void readWork(YamlReader &yaml, const YAML::Node &node, const SolutionDefinition &definition, SolutionStep &step)
{
    step.command =
        step.kind == QLatin1String("command") ? neededText(yaml, node, "command") : yaml.text(node, "command");
    step.folder = yaml.text(node, "folder");
    step.services = yaml.texts(node, "services");
    step.minutes = static_cast<int>(yaml.integer(node, "minutes", 1, 24 * 60));
    if (yaml.hasFailed())
        return;
    checkVariables(yaml, node, definition.facts, step.command);
    checkVariables(yaml, node, definition.facts, step.folder);
    if (node["servicesFrom"].IsDefined())
        step.servicesFact = readFactName(yaml, definition.facts, node["servicesFrom"], FactType::List);
    step.ports = yaml.integers(node, "ports");
    readExit(yaml, node["exit"], step);
}

void readPlace(YamlReader &yaml, const YAML::Node &node, const SolutionDefinition &definition, SolutionStep &step)
{
    step.isOrganisation = yaml.word(node, "scope", {QStringLiteral("organisation"), QStringLiteral("hosts")})
                          == QLatin1String("organisation");
    QStringList collections;
    for (const SolutionCollection &collection : definition.collections)
        collections += collection.id;
    step.collection = yaml.word(node, "per", collections);
    step.profiles = knownWords(yaml, node, "profiles", {QStringLiteral("install"), QStringLiteral("upgrade")});
    step.roles = knownWords(yaml, node, "roles", roleIds(definition));
    step.isPointOfNoReturn = yaml.flag(node, "pointOfNoReturn");
    step.after = yaml.texts(node, "after");
}

SolutionStep readStep(YamlReader &yaml, const YAML::Node &node, const SolutionDefinition &definition,
                      const QStringList &taken)
{
    SolutionStep step;
    if (!yaml.isMapOf(node, stepKeys()))
        return step;
    step.id = neededId(yaml, node, taken);
    step.line = YamlReader::lineOf(node);
    (void)neededText(yaml, node, "kind");
    step.kind = yaml.word(node, "kind", stepKinds());
    readPlace(yaml, node, definition, step);
    step.when = readCondition(yaml, definition.facts, node, "when");
    readWork(yaml, node, definition, step);
    return step;
}

void checkAfter(YamlReader &yaml, const SolutionDefinition &definition, const QStringList &ids)
{
    for (const SolutionStep &step : definition.steps) {
        for (const QString &other : step.after) {
            if (!ids.contains(other))
                yaml.fail(step.line, Message(QT_TRANSLATE_NOOP("core", "There is no step “%1”."), {other}),
                          Message(QT_TRANSLATE_NOOP("core", "Use one of: %1."), {ids.join(QStringLiteral(", "))}));
        }
    }
}

/// Keeps the order of the file where `after` says nothing.
void sortSteps(YamlReader &yaml, SolutionDefinition &definition)
{
    QList<SolutionStep> waiting = definition.steps;
    definition.steps.clear();
    const auto isReady = [&](const SolutionStep &step) {
        return std::ranges::none_of(waiting, [&](const SolutionStep &other) { return step.after.contains(other.id); });
    };
    while (!waiting.isEmpty()) {
        const auto ready = std::ranges::find_if(waiting, isReady);
        if (ready == waiting.end()) {
            QStringList ids;
            for (const SolutionStep &step : std::as_const(waiting))
                ids += step.id;
            return yaml.fail(waiting.constFirst().line,
                             Message(QT_TRANSLATE_NOOP("core", "These steps wait for each other in a ring: %1."),
                                     {ids.join(QStringLiteral(", "))}),
                             Message(QT_TRANSLATE_NOOP("core", "Remove one of their “after”.")));
        }
        definition.steps += *ready;
        waiting.erase(ready);
    }
}

} // namespace

void readSteps(YamlReader &yaml, SolutionDefinition &definition)
{
    QStringList taken;
    const QList<YAML::Node> nodes = yaml.elements(yaml.root(), "steps");
    for (const YAML::Node &node : nodes) {
        SolutionStep step = readStep(yaml, node, definition, taken);
        if (yaml.hasFailed())
            return;
        taken += step.id;
        definition.steps += std::move(step);
    }
    checkAfter(yaml, definition, taken);
    if (!yaml.hasFailed())
        sortSteps(yaml, definition);
}

} // namespace convoy
