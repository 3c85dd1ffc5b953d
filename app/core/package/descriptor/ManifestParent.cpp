// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/descriptor/DescriptorDefaults.h"
#include "package/descriptor/ManifestSections.h"

#include <QCoreApplication>

#include <yaml-cpp/yaml.h>

namespace convoy {

namespace {

void checkRelative(YamlReader &yaml, const YAML::Node &node, const QString &path)
{
    if (yaml.hasFailed() || path.isEmpty() || isSafeRelativePath(path))
        return;
    yaml.failAt(node, Message(QT_TRANSLATE_NOOP("core", "“%1” is not a path below a folder."), {path}),
                Message(QT_TRANSLATE_NOOP("core", "Write it with “/” and without “..”, as in lib/plugin.jar.")));
}

} // namespace

void readParent(YamlReader &yaml, PackageDescriptor &package)
{
    const YAML::Node node = yaml.hasFailed() ? YAML::Node(YAML::NodeType::Undefined) : yaml.root()["parent"];
    if (!node.IsDefined())
        return;
    if (!package.isPlugIn())
        return yaml.failAt(node, Message(QT_TRANSLATE_NOOP("core", "Only a plug-in has a “parent”.")),
                           Message(QT_TRANSLATE_NOOP("core", "Write “kind: plug-in”, or remove “parent”.")));
    if (!yaml.isMapOf(node, {QStringLiteral("package"), QStringLiteral("folder"), QStringLiteral("into"),
                             QStringLiteral("files")}))
        return;
    ParentApplication &parent = package.parent;
    parent.package = yaml.text(node, "package").simplified();
    parent.into = yaml.text(node, "into");
    parent.files = yaml.texts(node, "files");
    const QString folder = yaml.text(node, "folder");
    if (!yaml.hasFailed() && node["folder"].IsDefined())
        parent.folder = silentPlace(yaml, node["folder"], folder);
    checkRelative(yaml, node, parent.into);
    for (const QString &file : std::as_const(parent.files))
        checkRelative(yaml, node, file);
}

} // namespace convoy
