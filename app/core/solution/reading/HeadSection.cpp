// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solution/reading/ConditionReader.h"
#include "solution/reading/Sections.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

namespace convoy {

namespace {

void readDocuments(YamlReader &yaml, SolutionDefinition &definition)
{
    QStringList taken;
    const QList<YAML::Node> documents = yaml.elements(yaml.root(), "documents");
    for (const YAML::Node &node : documents) {
        if (!yaml.isMapOf(
                node, {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("date"), QStringLiteral("link")}))
            return;
        SolutionDocument document{
            .id = neededId(yaml, node, taken), .title = neededText(yaml, node, "title"), .date = {}, .link = {}};
        document.link = yaml.text(node, "link");
        document.date = QDate::fromString(neededText(yaml, node, "date"), Qt::ISODate);
        if (!document.date.isValid())
            yaml.failAt(node, Message(QT_TRANSLATE_NOOP("core", "The document has no date that can be read.")),
                        Message(QT_TRANSLATE_NOOP("core", "Write the date as YEAR-MONTH-DAY.")));
        taken += document.id;
        definition.documents += document;
    }
    if (definition.documents.isEmpty())
        yaml.fail(YamlReader::lineOfKey(yaml.root(), "documents"),
                  Message(QT_TRANSLATE_NOOP("core", "No source document is named.")),
                  Message(QT_TRANSLATE_NOOP("core", "Name at least one under “documents”, with id, title and date.")));
}

void readRoles(YamlReader &yaml, SolutionDefinition &definition)
{
    QStringList taken;
    const QList<YAML::Node> roles = yaml.elements(yaml.root(), "roles");
    for (const YAML::Node &node : roles) {
        if (!yaml.isMapOf(node, {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("aliases")}))
            return;
        SolutionRole role{.id = neededId(yaml, node, taken), .name = yaml.text(node, "name"), .aliases = {}};
        role.aliases = yaml.texts(node, "aliases");
        taken += role.id;
        definition.roles += role;
    }
}

void readMedia(YamlReader &yaml, SolutionDefinition &definition)
{
    const YAML::Node node = yaml.root()["media"];
    if (yaml.hasFailed() || !node.IsDefined()
        || !yaml.isMapOf(node,
                         {QStringLiteral("files"), QStringLiteral("versionFile"), QStringLiteral("versionPattern")}))
        return;
    definition.media.files = yaml.texts(node, "files");
    definition.media.versionFile = yaml.text(node, "versionFile");
    definition.media.versionPattern = yaml.text(node, "versionPattern");
    const QRegularExpression pattern(definition.media.versionPattern);
    if (!pattern.isValid())
        yaml.failAt(node["versionPattern"],
                    Message(QT_TRANSLATE_NOOP("core", "The pattern “%1” is not a regular expression."),
                            {definition.media.versionPattern}),
                    Message(QT_TRANSLATE_NOOP("core", "Correct the pattern.")));
}

} // namespace

QString neededText(YamlReader &yaml, const YAML::Node &map, const char *key)
{
    const QString text = yaml.text(map, key);
    if (!yaml.hasFailed() && text.isEmpty())
        yaml.fail(YamlReader::lineOfKey(map, key),
                  Message(QT_TRANSLATE_NOOP("core", "“%1” is missing."), {QString::fromLatin1(key)}),
                  Message(QT_TRANSLATE_NOOP("core", "Add the key with its value.")));
    return text;
}

QString neededId(YamlReader &yaml, const YAML::Node &map, const QStringList &taken)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9][a-z0-9.-]*$"));
    QString id = neededText(yaml, map, "id");
    if (yaml.hasFailed())
        return id;
    if (!form.match(id).hasMatch())
        yaml.failAt(map["id"], Message(QT_TRANSLATE_NOOP("core", "“%1” is not an identifier."), {id}),
                    Message(QT_TRANSLATE_NOOP("core", "Use lower-case letters, digits and hyphens.")));
    if (taken.contains(id))
        yaml.failAt(map["id"], Message(QT_TRANSLATE_NOOP("core", "The identifier “%1” is given twice."), {id}),
                    Message(QT_TRANSLATE_NOOP("core", "Give each its own identifier, or remove one of the two.")));
    return id;
}

QStringList knownWords(YamlReader &yaml, const YAML::Node &map, const char *key, const QStringList &known)
{
    QStringList words;
    const QList<YAML::Node> elements = yaml.elements(map, key);
    for (const YAML::Node &element : elements) {
        const QString word = yaml.scalar(element, QString::fromLatin1(key));
        if (!yaml.hasFailed() && !known.contains(word))
            yaml.failAt(
                element,
                Message(QT_TRANSLATE_NOOP("core", "“%1” is not known as %2."), {word, QString::fromLatin1(key)}),
                Message(QT_TRANSLATE_NOOP("core", "Use one of: %1."), {known.join(QStringLiteral(", "))}));
        words += word;
    }
    return words;
}

QStringList roleIds(const SolutionDefinition &definition)
{
    QStringList ids;
    for (const SolutionRole &role : definition.roles)
        ids += role.id;
    return ids;
}

void readHead(YamlReader &yaml, SolutionDefinition &definition)
{
    const YAML::Node &root = yaml.root();
    if (neededText(yaml, root, "format") != QLatin1String("1") && !yaml.hasFailed())
        yaml.unsupported(root["format"],
                         Message(QT_TRANSLATE_NOOP("core", "It is written in a format that this version of Convoy "
                                                           "does not know.")),
                         Message(QT_TRANSLATE_NOOP("core", "Use a newer Convoy, or write it in format 1.")));
    if (yaml.hasFailed())
        return;
    definition.id = neededId(yaml, root, {});
    definition.productName = neededText(yaml, root, "product");
    if (yaml.hasFailed() || !root["target"].IsDefined())
        return yaml.fail(1, Message(QT_TRANSLATE_NOOP("core", "“%1” is missing."), {QStringLiteral("target")}),
                         Message(QT_TRANSLATE_NOOP("core", "Add the key with its value.")));
    if (!yaml.isMapOf(root["target"], {QStringLiteral("name"), QStringLiteral("version")}))
        return;
    definition.targetName = neededText(yaml, root["target"], "name");
    definition.targetVersion = Version(neededText(yaml, root["target"], "version"));
    readDocuments(yaml, definition);
    readRoles(yaml, definition);
    readMedia(yaml, definition);
}

void readHosts(YamlReader &yaml, SolutionDefinition &definition)
{
    const YAML::Node node = yaml.hasFailed() ? YAML::Node() : yaml.root()["hosts"];
    if (yaml.hasFailed())
        return;
    if (!node.IsDefined())
        return yaml.fail(1, Message(QT_TRANSLATE_NOOP("core", "“%1” is missing."), {QStringLiteral("hosts")}),
                         Message(QT_TRANSLATE_NOOP("core", "Say which facts name a host's version, roles and site.")));
    if (!yaml.isMapOf(node, {QStringLiteral("version"), QStringLiteral("roles"), QStringLiteral("site"),
                             QStringLiteral("system"), QStringLiteral("present"), QStringLiteral("done")}))
        return;
    struct Row
    {
        const char *key;
        FactType type;
        int &fact;
    };
    SolutionHosts &hosts = definition.hosts;
    for (const Row &row : {Row{"version", FactType::Version, hosts.version}, Row{"roles", FactType::List, hosts.roles},
                           Row{"site", FactType::Text, hosts.site}, Row{"system", FactType::Text, hosts.system}}) {
        if (node[row.key].IsDefined())
            row.fact = readHostFactName(yaml, definition.facts, node[row.key], row.type);
    }
    if (hosts.roles < 0 && !yaml.hasFailed())
        yaml.failAt(node, Message(QT_TRANSLATE_NOOP("core", "“%1” is missing."), {QStringLiteral("roles")}),
                    Message(QT_TRANSLATE_NOOP("core", "Say which facts name a host's version, roles and site.")));
    hosts.present = readCondition(yaml, definition.facts, node, "present");
    hosts.done = readCondition(yaml, definition.facts, node, "done");
}

} // namespace convoy
