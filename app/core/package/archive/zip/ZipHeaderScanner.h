// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/archive/EntryTree.h"
#include "package/archive/zip/ZipEntry.h"

#include <QList>

class QIODevice;

namespace convoy {

/// Reads the directory and every local header of a zip, before a byte of content is looked at, and refuses what two
/// readers could understand differently or what no package needs (reliability, "Hostile archives"): headers that
/// disagree, bytes that belong to no entry, overlaps, encryption, volumes, methods other than stored and deflate,
/// unsafe or doubled names, special files, size lies and bombs. Format: PKWARE APPNOTE 6.3.10.
class ZipHeaderScanner
{
public:
    explicit ZipHeaderScanner(QIODevice &file);

    /// Entries by their place in the file; targets of links are not read yet.
    [[nodiscard]] Checked<QList<ZipEntry>> scan();
    /// The tree of all entries, for the targets of links.
    [[nodiscard]] EntryTree &tree() { return m_tree; }

private:
    struct Central;
    [[nodiscard]] Checked<ZipEntry> readCentral(QByteArrayView directory, qsizetype &at);
    [[nodiscard]] Checked<void> readLocal(ZipEntry &zip, const Central &central);
    [[nodiscard]] Checked<void> compareLocal(const ZipEntry &zip, const Central &central, QByteArrayView local,
                                             QByteArrayView nameAndExtra) const;
    [[nodiscard]] Checked<void> checkLayout(const QList<ZipEntry> &entries, qint64 directoryOffset);
    [[nodiscard]] Checked<void> checkDescriptor(const ZipEntry &zip, qint64 at, qint64 size);

    QIODevice &m_file;
    EntryTree m_tree;
};

} // namespace convoy
