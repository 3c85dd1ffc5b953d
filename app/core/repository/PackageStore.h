// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "package/PackageDescriptor.h"
#include "package/templates/TemplateContent.h"
#include "repository/integrity/Provenance.h"

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
    QStringList tenants; ///< those that the operator sees
    bool hasOtherTenants = false; ///< beside those
    QByteArray silentIni;

    [[nodiscard]] QJsonObject toJson() const; ///< contract PACKAGE
};

/// Where a package came from (requirements E24 to E26).
struct PackageSource
{
    QString location; ///< as it was given, without secrets; empty: not known
    QString kind;     ///< file folder image repository share
    bool isLocal = true; ///< false: it was copied to this computer first
};

struct NewPackage
{
    PackageDescriptor descriptor;
    QString format;
    QString fileName;
    qint64 unpackedBytes = 0;
    QByteArray silentIni;
    QMap<QString, QByteArray> templates;
    QMap<QString, QList<TemplateOption>> templateOptions{};
    PackageSource source{};
    /// None: the one tenant in which alone the operator may import; with Import in all tenants the package belongs to no
    /// tenant. A replaced package keeps its tenants beside these.
    QStringList tenants;
    QString group; ///< empty: a replaced package keeps its own
    /// Of the bytes to come, 0 when not known; lets a full disk be told before, with what is missing.
    qint64 expectedBytes = 0;
    Provenance provenance;
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

/// Packages, as far as the operator may see them (access/Access.h has the rules): what may not be seen is in no list and
/// is unknown by whatever name. What may not be done is "not-allowed" (ErrorKind::Denied), changes nothing and stands in
/// the audit trail.
class PackageStore
{
public:
    virtual ~PackageStore() = default;
    /// Complete packages by group, name, version.
    [[nodiscard]] virtual Result<QList<StoredPackage>> list() = 0;
    struct Beginning
    {
        QList<StoredPackage> packages{};
        qint64 total = 0; ///< how many there are in all
    };
    /// The first of list(), this many and all other versions of the last one, for whoever shows them before the others
    /// have been read.
    [[nodiscard]] virtual Result<Beginning> first(int count) = 0;
    /// The same, of one of these tenants (G008); none given: all.
    [[nodiscard]] virtual Result<QList<StoredPackage>> list(const QStringList &tenants) = 0;
    /// By id, or NAME@VERSION (name or nickname), or NAME when only one version is there; unknown:
    /// "package-unknown", several: "package-ambiguous" naming them (ErrorKind::Request).
    [[nodiscard]] virtual Result<StoredPackage> find(const QString &idOrName) = 0;
    [[nodiscard]] virtual Result<std::optional<StoredPackage>> findExact(const QString &name,
                                                                         const QString &version) = 0;
    /// "package-exists" (ErrorKind::Request) unless NewPackage::replace; "tenant-unknown", "tenant-needed".
    [[nodiscard]] virtual Result<std::unique_ptr<PackageImport>> beginImport(const NewPackage &package) = 0;
    /// Reads the stored bytes in order, verifying the digest: the sink gets every byte, and the call fails with
    /// "package-damaged" at the end when they are not what was imported.
    [[nodiscard]] virtual Status readPayload(qint64 id, const std::function<Status(QByteArrayView)> &sink) = 0;
    [[nodiscard]] virtual Result<QMap<QString, QByteArray>> templates(qint64 id) = 0;
    /// Default options of the templates, by the template's path.
    [[nodiscard]] virtual Result<QMap<QString, QList<TemplateOption>>> templateOptions(qint64 id) = 0;
    [[nodiscard]] virtual Result<PackageSource> source(qint64 id) = 0;
    [[nodiscard]] virtual Status edit(qint64 id, const std::optional<QString> &nickname,
                                      const std::optional<QString> &description,
                                      const std::optional<QString> &group) = 0;
    /// Links the package with these tenants beside its own (G086); takes CopyToTenants in each of them. All or nothing.
    [[nodiscard]] virtual Status copyToTenants(qint64 id, const QStringList &tenants) = 0;
    enum class Deletion {
        IfUnneeded, ///< "package-in-use" (ErrorKind::Request) names the hosts where it stands, or that could be rolled
        ///< back to it, and the runs that are not finished with it
        Forced,
    };
    [[nodiscard]] virtual Status remove(qint64 id, Deletion deletion) = 0;
    [[nodiscard]] Status remove(qint64 id) { return remove(id, Deletion::IfUnneeded); }
};

} // namespace convoy
