// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "package/archive/ArchiveEntry.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>

namespace convoy {

/// A folder package as a plain tar: entries sorted by name, no owners, modes and links kept, so that the same tree
/// always gives the same bytes. The names obey the same rules as those in archives.
///
/// Codes: archive-unsafe-path, archive-unsafe-entry, archive-duplicate-entry, archive-too-large (as ArchiveHelper),
/// package-file-unreadable, package-changed, media-gone, cancelled. Blocking, any thread.
class FolderPacker
{
public:
    /// Lists the folder without reading a file.
    static Result<FolderPacker> survey(const QString &folder, const CancelToken &cancel = {});

    [[nodiscard]] const QList<ArchiveEntry> &entries() const { return m_entries; }
    [[nodiscard]] qint64 unpackedBytes() const { return m_unpackedBytes; }
    [[nodiscard]] qint64 tarBytes() const; ///< exactly what stream() will write

    using Sink = std::function<Status(QByteArrayView)>;
    using Progress = std::function<void(qint64 done, qint64 total)>;
    struct Stream
    {
        const Sink &sink;
        const Progress &progress;
        const QHash<QString, QString>
            &digests; ///< SHA-256 that files must have, by path; those not named may be anything
    };
    /// "package-changed" when a file is not what its digest says.
    [[nodiscard]] Status stream(const Stream &stream, const CancelToken &cancel) const;
    /// The content of one surveyed file; fails when its size or time of change is not the surveyed one any more.
    [[nodiscard]] Status readFile(const ArchiveEntry &entry, const Sink &sink, const CancelToken &cancel) const;

private:
    [[nodiscard]] Status streamFile(const ArchiveEntry &entry, const Sink &sink, const QString &digest,
                                    const CancelToken &cancel) const;
    QString m_folder;
    QList<ArchiveEntry> m_entries;
    qint64 m_unpackedBytes = 0;
};

} // namespace convoy
