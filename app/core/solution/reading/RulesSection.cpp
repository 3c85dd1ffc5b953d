// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solution/reading/ConditionReader.h"
#include "solution/reading/Sections.h"

#include <QCoreApplication>

#include <yaml-cpp/yaml.h>

namespace convoy {

namespace {

const QStringList &ruleKeys()
{
    static const QStringList keys{
        QStringLiteral("id"),          QStringLiteral("severity"),  QStringLiteral("wording"),
        QStringLiteral("per"),         QStringLiteral("order"),     QStringLiteral("stages"),
        QStringLiteral("profiles"),    QStringLiteral("roles"),     QStringLiteral("notRoles"),
        QStringLiteral("os"),          QStringLiteral("when"),      QStringLiteral("unless"),
        QStringLiteral("require"),     QStringLiteral("whenDone"),  QStringLiteral("waivable"),
        QStringLiteral("acknowledge"), QStringLiteral("uncertain"), QStringLiteral("confirmedBy"),
        QStringLiteral("reference")};
    return keys;
}

RuleSeverity readSeverity(YamlReader &yaml, const YAML::Node &node)
{
    (void)neededText(yaml, node, "severity");
    const QString word =
        yaml.word(node, "severity", {QStringLiteral("blocks"), QStringLiteral("warns"), QStringLiteral("informs")});
    if (word == QLatin1String("blocks"))
        return RuleSeverity::Blocks;
    return word == QLatin1String("warns") ? RuleSeverity::Warns : RuleSeverity::Informs;
}

/// Severity follows the words of the source: what it only recommends never blocks, what it demands does.
void checkWording(YamlReader &yaml, const YAML::Node &node, const SolutionRule &rule)
{
    if (yaml.hasFailed() || rule.wording.isEmpty() || rule.wording == QLatin1String("implied"))
        return;
    const bool isDemand = rule.wording == QLatin1String("necessary") || rule.wording == QLatin1String("not-supported");
    const bool doesBlock = rule.severity == RuleSeverity::Blocks;
    if (isDemand == doesBlock)
        return;
    yaml.failAt(
        node["severity"],
        Message(QT_TRANSLATE_NOOP("core", "The source's wording is “%1”, but the rule's severity is “%2”."),
                {rule.wording, ruleSeverityWord(rule.severity)}),
        isDemand ? Message(QT_TRANSLATE_NOOP("core", "What the source demands must block: write “severity: blocks”."))
                 : Message(QT_TRANSLATE_NOOP("core", "What the source recommends or states must not block: write "
                                                     "“severity: warns” or “severity: informs”.")));
}

void readSubject(YamlReader &yaml, const YAML::Node &node, const SolutionDefinition &definition, SolutionRule &rule)
{
    QStringList subjects{QStringLiteral("host"), QStringLiteral("plan")};
    for (const SolutionCollection &collection : definition.collections)
        subjects += collection.id;
    const QString per = yaml.word(node, "per", subjects);
    if (per == QLatin1String("plan"))
        rule.subject = RuleSubject::Plan;
    else if (!per.isEmpty() && per != QLatin1String("host")) {
        rule.subject = RuleSubject::Item;
        rule.collection = per;
    }
}

void readOrderRule(YamlReader &yaml, const YAML::Node &node, const SolutionDefinition &definition, SolutionRule &rule)
{
    const QString order =
        yaml.word(node, "order", {QStringLiteral("stages"), QStringLiteral("first"), QStringLiteral("several-roles")});
    if (order == QLatin1String("stages"))
        rule.order = OrderRule::Stages;
    else if (order == QLatin1String("first"))
        rule.order = OrderRule::First;
    else if (order == QLatin1String("several-roles"))
        rule.order = OrderRule::SeveralRoles;
    QStringList stages;
    for (const SolutionStage &stage : definition.stages)
        stages += stage.id;
    rule.stages = knownWords(yaml, node, "stages", stages);
}

QString readReference(YamlReader &yaml, const YAML::Node &node, const SolutionDefinition &definition)
{
    if (yaml.hasFailed() || !node.IsDefined())
        return {};
    if (!yaml.isMapOf(node, {QStringLiteral("document"), QStringLiteral("section"), QStringLiteral("link")}))
        return {};
    const QString id = yaml.text(node, "document");
    const QString section = yaml.text(node, "section");
    const QString link = yaml.text(node, "link");
    QStringList parts;
    for (const SolutionDocument &document : definition.documents) {
        if (document.id == id)
            parts += QStringLiteral("%1 (%2)").arg(document.title, document.date.toString(Qt::ISODate));
    }
    if (parts.isEmpty() && !id.isEmpty())
        yaml.failAt(node, Message(QT_TRANSLATE_NOOP("core", "The document “%1” is not declared."), {id}),
                    Message(QT_TRANSLATE_NOOP("core", "Declare it under “documents”, with id, title and date.")));
    for (const QString &part : {section, link}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(QStringLiteral(", "));
}

void readUncertainty(YamlReader &yaml, const YAML::Node &node, const SolutionDefinition &definition, SolutionRule &rule)
{
    rule.isUncertain = yaml.flag(node, "uncertain");
    if (!yaml.hasFailed() && node["confirmedBy"].IsDefined())
        rule.confirmedBy = readFactName(yaml, definition.facts, node["confirmedBy"], FactType::Bool);
}

void readConditions(YamlReader &yaml, const YAML::Node &node, const SolutionDefinition &definition, SolutionRule &rule)
{
    rule.when = readCondition(yaml, definition.facts, node, "when");
    rule.unless = readCondition(yaml, definition.facts, node, "unless");
    rule.require = readCondition(yaml, definition.facts, node, "require");
    if (yaml.hasFailed())
        return;
    rule.hasRequirement = node["require"].IsDefined();
    const bool isBare =
        !rule.hasRequirement && !node["when"].IsDefined() && rule.systems.isEmpty() && rule.order == OrderRule::None;
    if (isBare && rule.severity == RuleSeverity::Blocks && !rule.needsAcknowledgement)
        yaml.failAt(node, Message(QT_TRANSLATE_NOOP("core", "The rule has no condition and would block every host.")),
                    Message(QT_TRANSLATE_NOOP("core", "Add “require” or “when”.")));
}

SolutionRule readRule(YamlReader &yaml, const YAML::Node &node, const SolutionDefinition &definition,
                      const QStringList &taken)
{
    SolutionRule rule;
    if (!yaml.isMapOf(node, ruleKeys()))
        return rule;
    rule.id = neededId(yaml, node, taken);
    rule.line = YamlReader::lineOf(node);
    rule.severity = readSeverity(yaml, node);
    rule.wording = yaml.word(node, "wording",
                             {QStringLiteral("necessary"), QStringLiteral("not-supported"),
                              QStringLiteral("recommended"), QStringLiteral("stated"), QStringLiteral("implied")});
    readSubject(yaml, node, definition, rule);
    readOrderRule(yaml, node, definition, rule);
    rule.profiles = knownWords(yaml, node, "profiles", {QStringLiteral("install"), QStringLiteral("upgrade")});
    rule.roles = knownWords(yaml, node, "roles", roleIds(definition));
    rule.notRoles = knownWords(yaml, node, "notRoles", roleIds(definition));
    rule.systems = yaml.texts(node, "os");
    rule.isForDone = yaml.flag(node, "whenDone");
    rule.isWaivable = yaml.flag(node, "waivable");
    rule.needsAcknowledgement = yaml.flag(node, "acknowledge");
    readUncertainty(yaml, node, definition, rule);
    readConditions(yaml, node, definition, rule);
    if (!yaml.hasFailed())
        rule.reference = readReference(yaml, node["reference"], definition);
    // A rule on uncertain data keeps the severity of the words, and warns.
    checkWording(yaml, node, rule);
    return rule;
}

} // namespace

void readRules(YamlReader &yaml, SolutionDefinition &definition)
{
    QStringList taken;
    const QList<YAML::Node> nodes = yaml.elements(yaml.root(), "prerequisites");
    for (const YAML::Node &node : nodes) {
        SolutionRule rule = readRule(yaml, node, definition, taken);
        if (yaml.hasFailed())
            return;
        taken += rule.id;
        definition.rules += std::move(rule);
    }
}

} // namespace convoy
