// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Version.h"
#include "catalogue/OperatingSystem.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace convoy {

/// How a package is installed on one family of systems (formats, "install").
struct InstallCommand
{
    QString command; ///< with ${…} variables, for the host's shell, run in the payload's folder
    QList<int> success{0};
    QList<int> restart; ///< success that wants a restart
    QList<int> busy;    ///< another installer is running
    QString resultLog;  ///< "genesys" or empty
    bool operator==(const InstallCommand &) const = default;
};

/// How to see on a host whether, and in which version, the package stands there (formats, "detect").
struct DetectionRule
{
    QString file;     ///< path with variables; its content is matched
    QString registry; ///< Windows key
    QString value;    ///< value below the key
    QString command;
    QString pattern;        ///< the first group is the version; without a group only presence is tested
    bool isDerived = false; ///< none was given: result log and non-empty install path decide
    bool operator==(const DetectionRule &) const = default;
};

struct PackageQuestion
{
    QString name;
    QString title;
    QString type; ///< string, integer, boolean, password, path, port, selectOne, selectMultiple
    QString defaultValue;
    QStringList values;
    bool isRequired = false;
    QString silent; ///< "Section.Key" it fills
    bool operator==(const PackageQuestion &) const = default;
};

/// An application template that came with the package.
struct TemplateInfo
{
    QString path; ///< inside the package
    QString name;
    QString type;
    QString version;
    bool operator==(const TemplateInfo &) const = default;
};

struct RequiredPackage
{
    QString name;
    Version atLeast;
    bool operator==(const RequiredPackage &) const = default;
};

/// What a plug-in becomes a part of (packages.md, "Plug-ins").
struct ParentApplication
{
    QString package; ///< name of the parent's package; empty: found by the type of the plug-in's template
    QString folder;  ///< "Section.Key" of silent.ini that names the parent's folder on Linux
    QString into;    ///< folder below the parent's, where the plug-in's files belong
    QStringList files; ///< paths below the plug-in's own folder
    [[nodiscard]] bool isEmpty() const { return package.isEmpty() && folder.isEmpty() && files.isEmpty(); }
    bool operator==(const ParentApplication &) const = default;
};

/// Everything a package says of itself, from ip_description.xml, convoy-package.yaml, or both (the manifest wins).
struct PackageDescriptor
{
    QString name;
    QString nickname;
    QString description;
    Version version;
    QString locale;
    QList<OsRequirement> os;
    QString kind = QStringLiteral("application"); ///< application, plug-in, media
    QMap<QString, InstallCommand> install;        ///< by family: "linux", "windows"
    QMap<QString, DetectionRule> detect;          ///< by family
    QString undo = QStringLiteral("previous-package"); ///< installer, previous-package, saved-files, none
    QString undoCommand;
    QString undoReason;
    QString silentIni; ///< path relative to the root; empty: the package has none
    QString digestList; ///< "files" of the manifest: list of `sha256sum` lines, relative to the root; empty: none named
    qint64 freeBytes = 0;
    QString installer;
    QString userInterface;
    QList<RequiredPackage> required;
    QStringList servicesToStop;
    QStringList portChecks; ///< texts with variables, "${application.port}"
    QStringList secrets; ///< "Section.Key"
    QList<PackageQuestion> questions;
    QList<TemplateInfo> templates;
    ParentApplication parent; ///< of a plug-in
    QString root; ///< folder of the payload inside the archive: "" or "ip/" or "Name/ip/"
    QString source; ///< "ip_description.xml", "convoy-package.yaml" or "both"

    [[nodiscard]] bool isPlugIn() const { return kind == QLatin1String("plug-in"); }
    [[nodiscard]] QString displayName() const; ///< "Sample Echo Server 9.0.001.02"
    [[nodiscard]] QString key() const; ///< "Sample Echo Server@9.0.001.02"
    /// True for silent.ini keys that must be masked and never stored: Password, xPassword and those listed.
    [[nodiscard]] bool isSecret(const QString &section, const QString &key) const;

    [[nodiscard]] QJsonObject toJson() const;
    static PackageDescriptor fromJson(const QJsonObject &object);
    bool operator==(const PackageDescriptor &) const = default;
};

} // namespace convoy
