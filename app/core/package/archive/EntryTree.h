// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/archive/ArchiveEntry.h"

#include <QHash>
#include <QMap>

namespace convoy {

/// Holds the entries of one package against each other: no name twice, none that differs only in case, no file that
/// is also a folder, nothing below a link, no link that leads out (also not through another link), limits on number
/// and total size. Folders that are only implied count like those that are named.
class EntryTree
{
public:
    [[nodiscard]] Checked<void> add(const ArchiveEntry &entry);
    /// For links whose target is known only after their content was read.
    [[nodiscard]] Checked<void> setLinkTarget(const QString &path, const QString &target);
    /// Call after the last entry: what must hold of all links together.
    [[nodiscard]] Checked<void> checkLinks() const;

    [[nodiscard]] qint64 entries() const { return m_entries; }
    [[nodiscard]] qint64 unpackedBytes() const { return m_unpackedBytes; }

private:
    struct Node
    {
        QString path;
        EntryKind kind = EntryKind::Folder;
        bool isImplied = false;
    };

    [[nodiscard]] Checked<void> addParents(const QString &path);
    [[nodiscard]] Checked<void> insert(const ArchiveEntry &entry);
    [[nodiscard]] bool crossesLink(const QString &path, const QString &target) const;

    QHash<QString, Node> m_nodes; ///< by folded path
    QMap<QString, QString> m_links;
    qint64 m_entries = 0;
    qint64 m_unpackedBytes = 0;
    qint64 m_nameBytes = 0;
};

} // namespace convoy
