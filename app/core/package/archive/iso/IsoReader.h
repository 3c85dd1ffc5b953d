// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/archive/ArchiveEntry.h"
#include "package/archive/EntryTree.h"
#include "package/archive/tar/LibArchive.h"

#include <QByteArray>
#include <QSet>

class QFile;
struct archive_entry;

namespace convoy {

/// Streams the files of an ISO 9660 image (Rock Ridge and Joliet names) through libarchive. Needs a UTF-8 locale. The
/// rules are those of a tar, with two more: files that share their bytes come as links to the first of them, and all
/// files together hold at most what the image holds.
class IsoReader
{
public:
    explicit IsoReader(QFile &file);
    [[nodiscard]] Checked<void> read(EntryVisitor &visitor);

    static bool hasIso9660(QFile &file);
    static bool hasUdf(QFile &file);

private:
    [[nodiscard]] Checked<void> checkSize();
    [[nodiscard]] Checked<ArchiveEntry> convert(archive_entry *raw) const;
    [[nodiscard]] Checked<void> readEntry(archive_entry *raw, EntryVisitor &visitor);
    [[nodiscard]] Checked<void> readContent(const ArchiveEntry &entry, EntryVisitor &visitor);
    [[nodiscard]] std::unexpected<Refusal> failed(const QString &entry = {}) const;

    QFile &m_file;
    LibArchive m_handle;
    EntryTree m_tree;
    QByteArray m_buffer;
    QSet<QString> m_files; ///< read so far, for those that share their bytes
    bool m_hasUdf = false;
};

} // namespace convoy
