// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/archive/ArchiveEntry.h"
#include "package/archive/zip/SmallInflater.h"
#include "package/archive/zip/ZipEntry.h"

#include <QByteArray>

#include <memory>

class KZip;
class QFile;
class QIODevice;

namespace convoy {

class EntryTree;

/// Streams the entries of a zip and holds each to its size and CRC-32, which KArchive never looks at.
///
/// Where entries stand comes from ZipHeaderScanner alone. KZip::open() would search data descriptors byte by byte
/// and guess where headers disagree, so KArchive is asked entry by entry for their contents only.
class ZipReader
{
public:
    explicit ZipReader(QFile &file);
    ~ZipReader();
    ZipReader(const ZipReader &) = delete;
    ZipReader &operator=(const ZipReader &) = delete;

    /// Entries come by their place in the file.
    [[nodiscard]] Checked<void> read(EntryVisitor &visitor);

private:
    [[nodiscard]] Checked<void> readEntry(ZipEntry &zip, EntryTree &tree, EntryVisitor &visitor);
    [[nodiscard]] Checked<void> readLink(ZipEntry &zip, EntryTree &tree);
    template <typename Take>
    [[nodiscard]] Checked<void> readContent(const ZipEntry &zip, const Take &take);
    template <typename Take>
    [[nodiscard]] Checked<void> readSmall(const ZipEntry &zip, const Take &take);
    [[nodiscard]] std::unique_ptr<QIODevice> contentOf(const ZipEntry &zip);

    QFile &m_file;
    std::unique_ptr<KZip> m_zip;
    QByteArray m_buffer;
    QByteArray m_packed;
    SmallInflater m_inflater;
};

} // namespace convoy
