// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/DescriptorMerge.h"

#include "package/IpDescriptionReader.h"
#include "package/ManifestReader.h"
#include "package/descriptor/DescriptorDefaults.h"

#include <QCoreApplication>

namespace convoy {

namespace {

template <typename T>
void fillIn(T &value, const T &other)
{
    if (value.isEmpty())
        value = other;
}

template <typename T>
void fillInFamilies(QMap<QString, T> &values, const QMap<QString, T> &others)
{
    for (auto it = others.begin(); it != others.end(); ++it) {
        if (!values.contains(it.key()))
            values.insert(it.key(), it.value());
    }
}

} // namespace

PackageDescriptor mergeDescriptors(PackageDescriptor manifest, const PackageDescriptor &description)
{
    fillIn(manifest.name, description.name);
    fillIn(manifest.nickname, description.nickname);
    fillIn(manifest.description, description.description);
    fillIn(manifest.version, description.version);
    fillIn(manifest.locale, description.locale);
    fillIn(manifest.os, description.os);
    fillIn(manifest.silentIni, description.silentIni);
    fillIn(manifest.templates, description.templates);
    fillIn(manifest.root, description.root);
    fillIn(manifest.parent, description.parent);
    fillInFamilies(manifest.install, description.install);
    fillInFamilies(manifest.detect, description.detect);
    deriveDetection(manifest);
    manifest.source = QStringLiteral("both");
    return manifest;
}

Result<PackageDescriptor> readDescriptor(const DescriptorFiles &files)
{
    if (!files.manifest && !files.description)
        return failure(Error(QStringLiteral("package-no-descriptor"),
                             Message(QT_TRANSLATE_NOOP("core", "There is no package description here.")),
                             ErrorKind::Request)
                           .advise(Message(QT_TRANSLATE_NOOP(
                               "core", "A package holds ip_description.xml or convoy-package.yaml at its root or in "
                                       "its folder ip. Choose a file or folder that holds one."))));
    if (!files.description)
        return readManifest(*files.manifest, files.manifestName);
    const auto description = readIpDescription(*files.description, files.descriptionName);
    if (!description || !files.manifest)
        return description;
    const auto manifest = readManifest(*files.manifest, files.manifestName, ManifestUse::BesideDescription);
    if (!manifest)
        return manifest;
    return mergeDescriptors(*manifest, *description);
}

} // namespace convoy
