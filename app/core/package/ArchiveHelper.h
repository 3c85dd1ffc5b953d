// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"

#include <QHash>
#include <QString>

#include <functional>

namespace convoy {

/// How much of an archive is read, and what is asked of it.
struct DescribeRequest
{
    bool isNamesOnly = false; ///< a zip's headers and describing files alone; a tar is read to its end all the same
    bool wantsDigests = true; ///< SHA-256 of the archive and of each file
    QByteArray macKey{};      ///< of StreamMac; empty: none
};

/// What the helper found in an archive.
struct ArchiveListing
{
    bool isRead = false; ///< every byte of it was, and each CRC is right
    QString format; ///< "zip", "tar.gz", "tar.xz", "tar.zst"
    qint64 entries = 0;
    qint64 unpackedBytes = 0;
    QString sha256; ///< of the archive file as it was read; empty when not asked for
    QByteArray mac; ///< likewise, by DescribeRequest::macKey
    /// Contents of the small files that describe the package, by their path in the archive: descriptors, silent.ini,
    /// templates, manifest.sha256 (each at most 1 MB; media scripts and payload are not among them).
    QHash<QString, QByteArray> described;
    QHash<QString, QString> fileDigests; ///< SHA-256 of every regular file, by path; empty texts when not asked for
    QHash<QString, QString> links; ///< targets of symbolic links, by path; all lead to inside the archive
};

/// Reads archives in a process of its own (`convoy-unpack`) with memory, file-size and time limits, so that a hostile
/// archive can take down nothing else. Blocking; any thread; one call at a time per object.
class ArchiveHelper
{
public:
    /// `program` is the helper's path; defaultProgram() finds it beside the running program or in libexec.
    explicit ArchiveHelper(QString program = defaultProgram());
    static QString defaultProgram();

    /// Reads the archive to its end, checks each name, size, CRC and link, and describes it. Codes: archive-unreadable,
    /// archive-broken, archive-crc, archive-unsafe-path, archive-unsafe-entry (device, hard link, set-user-id),
    /// archive-encrypted, archive-duplicate-entry, archive-too-large, archive-unsupported, archive-limit (the helper hit
    /// its memory or time limit), archive-helper-missing, media-gone, cancelled.
    [[nodiscard]] Result<ArchiveListing> describe(const QString &path, const CancelToken &cancel,
                                                  const DescribeRequest &request = {}) const;

    using Sink = std::function<Status(QByteArrayView)>;
    /// Writes the tree below `root` (as in PackageDescriptor::root) as a plain tar to `sink`, names relative to it.
    /// Files named in `executables` get mode 0755. Safe modes only: no setuid, no owner. A plain tar is read too: a
    /// stored folder package is one.
    [[nodiscard]] Status streamTar(const QString &path, const QString &root, const QStringList &executables,
                                   const Sink &sink, const CancelToken &cancel) const;
    /// Unpacks a stored folder package (plain tar, made by FolderPacker) or an ISO 9660 image below `folder`, which must
    /// not exist yet or be empty: same tree, modes, links. Further codes: unpack-target-not-empty, unpack-failed,
    /// image-udf; what was written so far then stays.
    [[nodiscard]] Status unpackTo(const QString &path, const QString &folder, const CancelToken &cancel) const;

private:
    QString m_program;
};

} // namespace convoy
