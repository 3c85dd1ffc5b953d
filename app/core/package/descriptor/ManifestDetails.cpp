// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/descriptor/DescriptorDefaults.h"
#include "package/descriptor/ManifestSections.h"

#include <QCoreApplication>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <limits>

namespace convoy {

namespace {

YAML::Node child(const YamlReader &yaml, const char *key)
{
    return yaml.hasFailed() ? YAML::Node(YAML::NodeType::Undefined) : yaml.root()[key];
}

QString relativePath(YamlReader &yaml, const char *key)
{
    const QString path = yaml.text(yaml.root(), key);
    if (!yaml.hasFailed() && yaml.root()[key].IsDefined() && !isSafeRelativePath(path))
        yaml.failAt(yaml.root()[key],
                    Message(QT_TRANSLATE_NOOP("core", "“%1” is not the path of a file inside the package."), {path}),
                    Message(QT_TRANSLATE_NOOP("core", "Write it relative to the manifest's folder, with “/” and "
                                                      "without “..”.")));
    return path;
}

void checkValues(YamlReader &yaml, const YAML::Node &node, const PackageQuestion &question)
{
    const bool isChoice = question.type.startsWith(QLatin1String("select"));
    if (yaml.hasFailed() || isChoice == !question.values.isEmpty())
        return;
    yaml.failAt(
        node,
        isChoice ? Message(QT_TRANSLATE_NOOP("core", "The question “%1” has nothing to choose from."), {question.name})
                 : Message(QT_TRANSLATE_NOOP("core", "The question “%1” has values to choose from, but its "
                                                     "type is %2."),
                           {question.name, question.type}),
        Message(QT_TRANSLATE_NOOP("core", "Give “values” with the types selectOne and selectMultiple, and "
                                          "with no other.")));
}

PackageQuestion readQuestion(YamlReader &yaml, const YAML::Node &node)
{
    PackageQuestion question;
    if (!yaml.isMapOf(node, {QStringLiteral("name"), QStringLiteral("title"), QStringLiteral("type"),
                             QStringLiteral("default"), QStringLiteral("required"), QStringLiteral("values"),
                             QStringLiteral("silent")}))
        return question;
    question.name = requiredText(yaml, node, "name");
    question.title = yaml.text(node, "title");
    question.type =
        yaml.word(node, "type",
                  {QStringLiteral("string"), QStringLiteral("integer"), QStringLiteral("boolean"),
                   QStringLiteral("password"), QStringLiteral("path"), QStringLiteral("port"), QStringLiteral("choice"),
                   QStringLiteral("selectOne"), QStringLiteral("selectMultiple")});
    if (question.type.isEmpty())
        question.type = QStringLiteral("string");
    if (question.type == QLatin1String("choice"))
        question.type = QStringLiteral("selectOne");
    question.defaultValue = yaml.text(node, "default");
    question.isRequired = yaml.flag(node, "required");
    question.values = yaml.texts(node, "values");
    const QString place = yaml.text(node, "silent");
    if (!yaml.hasFailed() && node["silent"].IsDefined())
        question.silent = silentPlace(yaml, node["silent"], place);
    checkValues(yaml, node, question);
    return question;
}

void readRequired(YamlReader &yaml, PackageDescriptor &package)
{
    for (const YAML::Node &node : yaml.elements(yaml.root(), "requires")) {
        if (!yaml.isMapOf(node, {QStringLiteral("name"), QStringLiteral("atLeast")}))
            return;
        package.required += {requiredText(yaml, node, "name").simplified(), Version(yaml.text(node, "atLeast"))};
    }
}

} // namespace

QString silentPlace(YamlReader &yaml, const YAML::Node &node, const QString &value)
{
    const qsizetype dot = value.indexOf(QLatin1Char('.'));
    if (!yaml.hasFailed() && (dot <= 0 || dot == value.size() - 1))
        yaml.failAt(node, Message(QT_TRANSLATE_NOOP("core", "“%1” does not name a key of the response file."), {value}),
                    Message(QT_TRANSLATE_NOOP("core", "Write section and key with a dot between them, as in "
                                                      "ConfigServer.Password.")));
    return value;
}

void readFiles(YamlReader &yaml, PackageDescriptor &package)
{
    package.silentIni = relativePath(yaml, "silentIni");
    package.digestList = relativePath(yaml, "files");
}

void readNeeds(YamlReader &yaml, PackageDescriptor &package)
{
    const YAML::Node node = child(yaml, "needs");
    if (node.IsDefined()
        && yaml.isMapOf(node,
                        {QStringLiteral("freeBytes"), QStringLiteral("installer"), QStringLiteral("interface")})) {
        package.freeBytes = yaml.integer(node, "freeBytes", 0, std::numeric_limits<qint64>::max());
        package.installer = yaml.text(node, "installer");
        package.userInterface = yaml.text(node, "interface");
    }
    readRequired(yaml, package);
}

void readServices(YamlReader &yaml, PackageDescriptor &package)
{
    const YAML::Node node = child(yaml, "services");
    if (!node.IsDefined() || !yaml.isMapOf(node, {QStringLiteral("stop"), QStringLiteral("check")}))
        return;
    package.servicesToStop = yaml.texts(node, "stop");
    for (const YAML::Node &check : yaml.elements(node, "check")) {
        if (!yaml.isMapOf(check, {QStringLiteral("port")}))
            return;
        requiredText(yaml, check, "port");
        const QString port = textWithVariables(yaml, check, "port");
        bool isNumber = false;
        const int number = port.toInt(&isNumber);
        if (!yaml.hasFailed() && !port.contains(QLatin1String("${")) && (!isNumber || number < 1 || number > 65535))
            yaml.failAt(check["port"], Message(QT_TRANSLATE_NOOP("core", "“%1” is not a port."), {port}),
                        Message(QT_TRANSLATE_NOOP("core", "Write a number from 1 to 65535, or a variable such as "
                                                          "${application.port}.")));
        package.portChecks += port;
    }
}

void readSecrets(YamlReader &yaml, PackageDescriptor &package)
{
    for (const YAML::Node &node : yaml.elements(yaml.root(), "secrets"))
        package.secrets += silentPlace(yaml, node, yaml.scalar(node, QStringLiteral("secrets")));
}

void readQuestions(YamlReader &yaml, PackageDescriptor &package)
{
    for (const YAML::Node &node : yaml.elements(yaml.root(), "questions")) {
        const PackageQuestion question = readQuestion(yaml, node);
        const bool isTaken = std::any_of(package.questions.begin(), package.questions.end(),
                                         [&](const PackageQuestion &one) { return one.name == question.name; });
        if (isTaken)
            yaml.failAt(node, Message(QT_TRANSLATE_NOOP("core", "The question “%1” is asked twice."), {question.name}),
                        Message(QT_TRANSLATE_NOOP("core", "Give each question a name of its own.")));
        package.questions += question;
    }
}

} // namespace convoy
