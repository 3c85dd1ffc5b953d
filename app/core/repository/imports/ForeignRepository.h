// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/PackageStore.h"

#include <QString>

#include <functional>
#include <memory>

namespace convoy {

/// Another repository, as a place where packages come from. It is never written, migrated or locked for long, and may lie
/// on a medium that cannot be written: what its rows say is read from a private copy of the main file, which is brought to
/// this program's schema; the bytes of packages are read from the payload file where it lies.
///
/// An operator sees there what he sees when he works with it, and copies what he may save a copy of there.
///
/// Codes as Repository's, all ErrorKind::Request here, and repository-busy; not-allowed (Denied). For one thread.
class ForeignRepository
{
public:
    /// `scratch`: an existing folder of the caller's own, on a disk that can be written; it has to outlive this.
    static Result<std::unique_ptr<ForeignRepository>> open(const QString &path, const QString &scratch,
                                                           const QString &operatorName);
    ~ForeignRepository();
    ForeignRepository(const ForeignRepository &) = delete;
    ForeignRepository &operator=(const ForeignRepository &) = delete;

    /// Whether a file is a SQLite database at all, by its first bytes. Never ask it of a repository that this process has
    /// open: closing the file again would give up that one's locks (FileHeader).
    static bool looksLikeOne(const QString &path);

    [[nodiscard]] Result<QList<StoredPackage>> list(); ///< complete packages by group, name, version
    [[nodiscard]] Result<QMap<QString, QByteArray>> templates(qint64 id);
    [[nodiscard]] Result<QByteArray> signature(qint64 id); ///< the file that came beside an archive; empty: none
    /// As PackageStore::readPayload: every byte, and "package-damaged" at the end when they are not what was imported.
    [[nodiscard]] Status readPayload(const StoredPackage &package, const std::function<Status(QByteArrayView)> &sink);

private:
    struct Parts;
    explicit ForeignRepository(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace convoy
