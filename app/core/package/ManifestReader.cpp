// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/ManifestReader.h"

#include "package/descriptor/DescriptorDefaults.h"
#include "package/descriptor/DescriptorError.h"
#include "package/descriptor/ManifestSections.h"
#include "yaml/YamlReader.h"

#include <QCoreApplication>

#include <yaml-cpp/yaml.h>

namespace convoy {

namespace {

const QStringList &topLevelKeys()
{
    static const QStringList keys{
        QStringLiteral("format"),      QStringLiteral("name"),      QStringLiteral("nickname"),
        QStringLiteral("description"), QStringLiteral("version"),   QStringLiteral("locale"),
        QStringLiteral("os"),          QStringLiteral("kind"),      QStringLiteral("install"),
        QStringLiteral("detect"),      QStringLiteral("undo"),      QStringLiteral("undoCommand"),
        QStringLiteral("undoReason"),  QStringLiteral("silentIni"), QStringLiteral("needs"),
        QStringLiteral("requires"),    QStringLiteral("services"),  QStringLiteral("secrets"),
        QStringLiteral("questions"),   QStringLiteral("files"),     QStringLiteral("parent")};
    return keys;
}

/// Before anything else, so that a manifest of a later format is named as such and not as full of unknown keys.
void checkFormat(YamlReader &yaml)
{
    if (yaml.hasFailed())
        return;
    const YAML::Node node = yaml.root()["format"];
    if (!node.IsDefined())
        return yaml.fail(1, Message(QT_TRANSLATE_NOOP("core", "The key “format” is missing.")),
                         Message(QT_TRANSLATE_NOOP("core", "Write “format: 1” as its first line.")));
    const QString format = yaml.scalar(node, QStringLiteral("format"));
    if (format != QLatin1String("1"))
        yaml.unsupported(node, Message(QT_TRANSLATE_NOOP("core", "Its format is %1; format 1 can be read."), {format}),
                         Message(QT_TRANSLATE_NOOP("core", "Use a newer Convoy, or a package that is described in "
                                                           "format 1.")));
}

void readIdentity(YamlReader &yaml, PackageDescriptor &package)
{
    const YAML::Node &root = yaml.root();
    package.name = yaml.text(root, "name").simplified();
    package.nickname = yaml.text(root, "nickname").simplified();
    package.description = yaml.text(root, "description").simplified();
    package.locale = yaml.text(root, "locale");
    const QString version = yaml.text(root, "version");
    if (!yaml.hasFailed() && root["version"].IsDefined() && !isUsableVersion(version))
        yaml.failAt(root["version"],
                    Message(QT_TRANSLATE_NOOP("core", "“%1” is not a version such as 9.0.001.02."), {version}),
                    Message(QT_TRANSLATE_NOOP("core", "Write digits first, then digits, letters, dots, hyphens, "
                                                      "underscores or plus signs.")));
    package.version = Version(version);
}

void missing(YamlReader &yaml, const char *key)
{
    yaml.fail(1, Message(QT_TRANSLATE_NOOP("core", "The key “%1” is missing."), {QString::fromLatin1(key)}),
              Message(QT_TRANSLATE_NOOP("core", "Add it, or put the package's ip_description.xml beside the "
                                                "manifest.")));
}

/// What a manifest must hold that no ip_description.xml completes.
void checkComplete(YamlReader &yaml, const PackageDescriptor &package)
{
    if (yaml.hasFailed())
        return;
    if (package.name.isEmpty())
        return missing(yaml, "name");
    if (package.version.isEmpty())
        return missing(yaml, "version");
    if (package.kind == QLatin1String("media"))
        return;
    if (package.install.isEmpty())
        return missing(yaml, "install");
    for (const OsRequirement &requirement : package.os) {
        if (!requirement.family.isEmpty() && !package.install.contains(requirement.family))
            return yaml.fail(YamlReader::lineOfKey(yaml.root(), "install"),
                             Message(QT_TRANSLATE_NOOP("core", "“os” names %1, but “install” says nothing for it."),
                                     {requirement.family}),
                             Message(QT_TRANSLATE_NOOP("core", "Add the command for it below “install”, or remove "
                                                               "the system from “os”.")));
    }
}

PackageDescriptor readAll(YamlReader &yaml)
{
    PackageDescriptor package;
    package.source = QStringLiteral("convoy-package.yaml");
    checkFormat(yaml);
    if (yaml.hasFailed() || !yaml.isMapOf(yaml.root(), topLevelKeys()))
        return package;
    readIdentity(yaml, package);
    readSystems(yaml, package);
    readInstallation(yaml, package);
    readDetection(yaml, package);
    readUndo(yaml, package);
    readFiles(yaml, package);
    readNeeds(yaml, package);
    readServices(yaml, package);
    readSecrets(yaml, package);
    readQuestions(yaml, package);
    readParent(yaml, package);
    return package;
}

} // namespace

Result<PackageDescriptor> readManifest(const QByteArray &bytes, const QString &fileName, ManifestUse use)
{
    YamlReader yaml(bytes, fileName, {.malformed = malformedDescriptor, .unsupported = unsupportedDescriptor});
    PackageDescriptor package = readAll(yaml);
    if (use == ManifestUse::Alone)
        checkComplete(yaml, package);
    if (yaml.hasFailed())
        return failure(*yaml.failure());
    if (use == ManifestUse::Alone)
        deriveDetection(package);
    return package;
}

} // namespace convoy
