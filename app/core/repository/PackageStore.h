// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "package/PackageDescriptor.h"

#include <QByteArray>
#include <QDateTime>
#include <QIODevice>
#include <QJsonObject>
#include <QList>
#include <QMap>

#include <functional>
#include <memory>
#include <optional>

namespace convoy {

/// A package as it stands in the repository (contract, PACKAGE).
struct StoredPackage
{
    qint64 id = 0;
    PackageDescriptor descriptor;
    QString format;  ///< zip tar.gz tar.xz tar.zst folder
    QString status;  ///< importing complete failed
    QString statusStep; ///< what it is doing or what failed, a code word
    QDateTime updated;
    QString group;
    qint64 size = 0; ///< of the stored bytes
    qint64 unpackedBytes = 0;
    QString sha256;
    QString fileName; ///< of the archive or folder it came from, for "save"
    QStringList tenants;
    QByteArray silentIni;

    [[nodiscard]] QJsonObject toJson() const; ///< contract PACKAGE
};

struct NewPackage
{
    PackageDescriptor descriptor;
    QString format;
    QString fileName;
    qint64 unpackedBytes = 0;
    QByteArray silentIni;
    QMap<QString, QByteArray> templates;
    QStringList tenants;
    QString group;
    /// Of the bytes to come, 0 when not known; lets a full disk be told before, with what is missing.
    qint64 expectedBytes = 0;
    bool replace = false; ///< the same name and version is replaced when the new one is complete
};

/// An import under way. Bytes go to the payload file in chunks of 1 MiB, hashed on the way; commit() makes the package
/// appear. Destroyed without commit(): everything written is removed again.
class PackageImport
{
public:
    virtual ~PackageImport() = default;
    [[nodiscard]] virtual Status write(QByteArrayView bytes) = 0; ///< repository-disk-full, repository-unwritable
    /// Fails with package-exists when another import was faster. Returns the stored package.
    [[nodiscard]] virtual Result<StoredPackage> commit() = 0;
};

class PackageStore
{
public:
    virtual ~PackageStore() = default;
    /// Complete packages by group, name, version.
    [[nodiscard]] virtual Result<QList<StoredPackage>> list() = 0;
    /// By id, or NAME@VERSION (name or nickname), or NAME when only one version is there; unknown:
    /// "package-unknown", several: "package-ambiguous" naming them (ErrorKind::Request).
    [[nodiscard]] virtual Result<StoredPackage> find(const QString &idOrName) = 0;
    [[nodiscard]] virtual Result<std::optional<StoredPackage>> findExact(const QString &name,
                                                                         const QString &version) = 0;
    /// "package-exists" (ErrorKind::Request) unless NewPackage::replace.
    [[nodiscard]] virtual Result<std::unique_ptr<PackageImport>> beginImport(const NewPackage &package) = 0;
    /// Reads the stored bytes in order, verifying the digest: the sink gets every byte, and the call fails with
    /// "package-damaged" at the end when they are not what was imported.
    [[nodiscard]] virtual Status readPayload(qint64 id, const std::function<Status(QByteArrayView)> &sink) = 0;
    [[nodiscard]] virtual Result<QMap<QString, QByteArray>> templates(qint64 id) = 0;
    [[nodiscard]] virtual Status edit(qint64 id, const std::optional<QString> &nickname,
                                      const std::optional<QString> &description,
                                      const std::optional<QString> &group) = 0;
    [[nodiscard]] virtual Status remove(qint64 id) = 0;
};

} // namespace convoy
