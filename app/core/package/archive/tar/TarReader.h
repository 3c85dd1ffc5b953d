// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/archive/ArchiveEntry.h"
#include "package/archive/EntryTree.h"
#include "package/archive/tar/ByteSource.h"
#include "package/archive/tar/LibArchive.h"

#include <QByteArray>

#include <optional>

struct archive_entry;

namespace convoy {

/// Streams the entries of a tar (ustar, pax, GNU; nothing else) through libarchive. Needs a UTF-8 locale. Refused
/// are hard links, special files, set-user-id files, and a tar without its end mark: it was cut short.
class TarReader
{
public:
    /// `packedBytes`: size of the file on the medium, for the limit on the ratio.
    TarReader(ByteSource &source, qint64 packedBytes);
    [[nodiscard]] Checked<void> read(EntryVisitor &visitor);

private:
    static la_ssize_t fill(archive *handle, void *self, const void **buffer);
    [[nodiscard]] Checked<ArchiveEntry> convert(archive_entry *raw) const;
    [[nodiscard]] Checked<void> readEntry(archive_entry *raw, EntryVisitor &visitor);
    [[nodiscard]] Checked<void> readContent(const ArchiveEntry &entry, EntryVisitor &visitor);
    [[nodiscard]] Checked<void> checkEnd();
    [[nodiscard]] std::unexpected<Refusal> failed(const QString &entry = {}) const;

    ByteSource &m_source;
    qint64 m_packedBytes;
    LibArchive m_handle;
    EntryTree m_tree;
    QByteArray m_buffer;
    std::optional<Refusal> m_sourceRefusal;
    qint64 m_sourceBytes = 0;
    qint64 m_lastContentEnd = 0; ///< behind the last byte that is not zero
};

} // namespace convoy
