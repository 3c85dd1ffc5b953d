// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "hosts/Host.h"
#include "integrity/KeyRing.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace convoy {

/// A package in a bundle. What is named a part is a file of the bundle.
struct BundledPackage
{
    QString name;
    QString version;
    QString nickname;
    QString description;
    QString group;
    QStringList tenants;
    QString format;   ///< as StoredPackage::format
    QString fileName; ///< that it was imported under
    QString sha256;   ///< of the payload
    qint64 unpackedBytes = 0;
    QString payload;              ///< part
    QString silentIni;            ///< part; empty: none
    QString signature;            ///< part; empty: none came beside it
    QMap<QString, QString> templates; ///< parts, by the template's path
    QJsonObject descriptor;       ///< for readers of the bundle; what counts is read from the payload again
    QJsonObject origin;           ///< where it was imported from, and what its signature was worth there

    [[nodiscard]] QString key() const { return name + QLatin1Char('@') + version; }
};

/// Files that Convoy takes along as they are: a saved plan is one, a solution definition a folder of them.
struct BundledFiles
{
    QString name;                 ///< of the file or folder
    QMap<QString, QString> files; ///< parts, by the path below the folder; a plan's one file under its name
};

/// What a repository trusts.
struct BundledTrust
{
    QList<MinisignKey> trusted;
    QList<RevokedKey> revoked;
    QString unsignedPolicy; ///< allow refuse
};

/// bundle.json: what a bundle holds and where it comes from (resources/documentation/bundles.md).
struct BundleIndex
{
    QDateTime made;
    QString madeBy;
    QString convoy;     ///< the version that wrote it
    QString repository; ///< id of the repository that it comes from
    QList<BundledPackage> packages;
    QList<Host> hosts;
    QList<BundledFiles> plans;
    QList<BundledFiles> solutions;
    std::optional<BundledTrust> trust;

    [[nodiscard]] QByteArray toBytes() const;
    /// "bundle-malformed", naming the place; unknown keys are refused. `path` is for the message.
    static Result<BundleIndex> fromBytes(const QByteArray &bytes, const QString &path);
};

} // namespace convoy
