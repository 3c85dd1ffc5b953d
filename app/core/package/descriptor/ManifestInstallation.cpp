// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/descriptor/DescriptorDefaults.h"
#include "package/descriptor/ManifestSections.h"
#include "package/descriptor/VariableCheck.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

namespace convoy {

namespace {

InstallCommand readCommand(YamlReader &yaml, const YAML::Node &node)
{
    InstallCommand install;
    if (!yaml.isMapOf(node, {QStringLiteral("command"), QStringLiteral("success"), QStringLiteral("restart"),
                             QStringLiteral("busy"), QStringLiteral("resultLog")}))
        return install;
    requiredText(yaml, node, "command");
    install.command = textWithVariables(yaml, node, "command");
    install.restart = yaml.integers(node, "restart");
    install.busy = yaml.integers(node, "busy");
    install.resultLog = yaml.word(node, "resultLog", {QStringLiteral("genesys")});
    if (!yaml.hasFailed() && node["success"].IsDefined()) {
        install.success = yaml.integers(node, "success");
        if (install.success.isEmpty() && install.restart.isEmpty())
            yaml.failAt(node["success"],
                        Message(QT_TRANSLATE_NOOP("core", "With no exit code for success the installation could "
                                                          "never succeed.")),
                        Message(QT_TRANSLATE_NOOP("core", "Write the exit codes of success, as in success: [0].")));
    }
    return install;
}

void checkPattern(YamlReader &yaml, const YAML::Node &node, const DetectionRule &rule)
{
    const QRegularExpression pattern(rule.pattern);
    if (!yaml.hasFailed() && !pattern.isValid())
        yaml.failAt(node["pattern"],
                    Message(QT_TRANSLATE_NOOP("core", "“%1” is not a regular expression: %2."),
                            {rule.pattern, pattern.errorString()}),
                    Message(QT_TRANSLATE_NOOP("core", "Correct it; its first group in parentheses is taken as the "
                                                      "version.")));
}

DetectionRule readRule(YamlReader &yaml, const YAML::Node &node)
{
    DetectionRule rule;
    if (!yaml.isMapOf(node, {QStringLiteral("file"), QStringLiteral("registry"), QStringLiteral("value"),
                             QStringLiteral("command"), QStringLiteral("pattern")}))
        return rule;
    rule.file = textWithVariables(yaml, node, "file");
    rule.registry = yaml.text(node, "registry");
    rule.value = yaml.text(node, "value");
    rule.command = textWithVariables(yaml, node, "command");
    rule.pattern = yaml.text(node, "pattern");
    checkPattern(yaml, node, rule);
    const int ways = int(!rule.file.isEmpty()) + int(!rule.registry.isEmpty()) + int(!rule.command.isEmpty());
    if (ways != 1)
        yaml.failAt(node,
                    Message(QT_TRANSLATE_NOOP("core", "A detection rule looks at exactly one of file, registry and "
                                                      "command.")),
                    Message(QT_TRANSLATE_NOOP("core", "Keep the one that tells the installed version.")));
    else if (!rule.value.isEmpty() && rule.registry.isEmpty())
        yaml.failAt(node, Message(QT_TRANSLATE_NOOP("core", "“value” belongs to “registry”, which is not given.")),
                    Message(QT_TRANSLATE_NOOP("core", "Add the registry key, or remove “value”.")));
    return rule;
}

/// `key` is a map from family to what `readOne` makes of it.
template <typename T, typename Read>
void readByFamily(YamlReader &yaml, const char *key, QMap<QString, T> &values, Read readOne)
{
    const YAML::Node map = yaml.hasFailed() ? YAML::Node(YAML::NodeType::Undefined) : yaml.root()[key];
    if (!map.IsDefined() || !yaml.isMapOf(map, platformFamilies()))
        return;
    for (const auto &pair : map)
        values.insert(QString::fromStdString(pair.first.Scalar()), readOne(yaml, pair.second));
}

} // namespace

QString textWithVariables(YamlReader &yaml, const YAML::Node &map, const char *key)
{
    const QString text = yaml.text(map, key);
    if (const auto unknown = findUnknownVariable(text))
        yaml.failAt(
            map[key], Message(QT_TRANSLATE_NOOP("core", "%1 is not a variable that a package may use."), {*unknown}),
            Message(QT_TRANSLATE_NOOP("core", "Use one of: %1."), {knownVariables().join(QStringLiteral(", "))}));
    return text;
}

QString requiredText(YamlReader &yaml, const YAML::Node &map, const char *key)
{
    const QString text = yaml.text(map, key);
    if (!yaml.hasFailed() && text.trimmed().isEmpty())
        yaml.failAt(map[key].IsDefined() ? map[key] : map,
                    Message(QT_TRANSLATE_NOOP("core", "“%1” is missing or empty here."), {QString::fromLatin1(key)}),
                    Message(QT_TRANSLATE_NOOP("core", "Add it with its value.")));
    return text;
}

void readSystems(YamlReader &yaml, PackageDescriptor &package)
{
    for (const YAML::Node &node : yaml.elements(yaml.root(), "os")) {
        if (!yaml.isMapOf(node, {QStringLiteral("family"), QStringLiteral("name"), QStringLiteral("atLeast"),
                                 QStringLiteral("bits")}))
            return;
        OsRequirement requirement;
        requirement.family = yaml.word(node, "family", platformFamilies());
        requirement.name = yaml.text(node, "name").simplified();
        requirement.atLeast = Version(yaml.text(node, "atLeast"));
        requirement.bits = yaml.word(node, "bits", {QStringLiteral("32"), QStringLiteral("64")}).toInt();
        package.os += requirement;
    }
    const QString kind = yaml.word(yaml.root(), "kind",
                                   {QStringLiteral("application"), QStringLiteral("plug-in"), QStringLiteral("media")});
    if (!kind.isEmpty())
        package.kind = kind;
}

void readInstallation(YamlReader &yaml, PackageDescriptor &package)
{
    readByFamily(yaml, "install", package.install, readCommand);
}

void readDetection(YamlReader &yaml, PackageDescriptor &package)
{
    readByFamily(yaml, "detect", package.detect, readRule);
}

void readUndo(YamlReader &yaml, PackageDescriptor &package)
{
    const YAML::Node &root = yaml.root();
    const QString undo = yaml.word(root, "undo",
                                   {QStringLiteral("previous-package"), QStringLiteral("installer"),
                                    QStringLiteral("saved-files"), QStringLiteral("none")});
    package.undoCommand = textWithVariables(yaml, root, "undoCommand");
    package.undoReason = yaml.text(root, "undoReason").simplified();
    if (yaml.hasFailed() || undo.isEmpty())
        return;
    package.undo = undo;
    if (undo == QLatin1String("none") && package.undoReason.isEmpty())
        yaml.failAt(root["undo"], Message(QT_TRANSLATE_NOOP("core", "“undo: none” stands without a reason.")),
                    Message(QT_TRANSLATE_NOOP("core", "Add “undoReason” with what the operator should know before "
                                                      "starting.")));
    else if (undo == QLatin1String("installer") && package.undoCommand.trimmed().isEmpty())
        yaml.failAt(root["undo"], Message(QT_TRANSLATE_NOOP("core", "“undo: installer” stands without a command.")),
                    Message(QT_TRANSLATE_NOOP("core", "Add “undoCommand” with the command that undoes the "
                                                      "installation.")));
}

} // namespace convoy
