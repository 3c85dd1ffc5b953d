// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/archive/Refusal.h"

#include <QByteArrayView>
#include <QString>

namespace convoy {

/// The bits of a mode that let a program run as its owner or group; no file of a package may have them.
constexpr quint32 setIdBits = 06000;

enum class EntryKind { File, Folder, Link };

/// One checked entry: `path` has passed PathRules, uses '/', does not end in it.
struct ArchiveEntry
{
    QString path{};
    EntryKind kind = EntryKind::File;
    quint32 mode = 0644; ///< permission bits only, never set-user-id
    qint64 size = 0;
    qint64 modified = 0; ///< seconds since 1970, UTC
    QString linkTarget{};
};

/// Takes the entries of an archive in the order in which they stand there. The first refusal ends the reading.
class EntryVisitor
{
public:
    EntryVisitor() = default;
    virtual ~EntryVisitor() = default;
    EntryVisitor(const EntryVisitor &) = delete;
    EntryVisitor &operator=(const EntryVisitor &) = delete;

    /// False: the content is not needed (and not read where the format allows it).
    [[nodiscard]] virtual bool wants(const ArchiveEntry &entry) const = 0;
    /// In place of begin, data and end, for an entry that is not wanted.
    [[nodiscard]] virtual Checked<void> pass(const ArchiveEntry & /*entry*/) { return {}; }
    [[nodiscard]] virtual Checked<void> begin(const ArchiveEntry &entry) = 0;
    [[nodiscard]] virtual Checked<void> data(QByteArrayView bytes) = 0;
    [[nodiscard]] virtual Checked<void> end() = 0;
    /// A file with the bytes of one that came before; disc images alone have them.
    [[nodiscard]] virtual Checked<void> sameAs(const ArchiveEntry &entry, const QString & /*first*/)
    {
        return refuse("archive-unsafe-entry", entry.path, QStringLiteral("it shares the bytes of another file"));
    }
    /// After the last entry, when all links are known to stay inside the tree.
    [[nodiscard]] virtual Checked<void> finish() = 0;
};

} // namespace convoy
