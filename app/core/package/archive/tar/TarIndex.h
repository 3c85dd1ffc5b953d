// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/archive/ArchiveEntry.h"

#include <QByteArray>
#include <QList>

#include <optional>

class QIODevice;

namespace convoy {

/// Where one entry stands in a plain tar. Offsets and sizes in bytes.
struct TarPosition
{
    QByteArray path; ///< as written, without a final '/'
    EntryKind kind = EntryKind::File;
    quint32 mode = 0;
    qint64 modified = 0; ///< seconds since 1970, UTC
    qint64 start = 0;    ///< of its first header: the pax one where it has one
    qint64 content = 0;
    qint64 size = 0;
    qint64 end = 0; ///< behind content and padding; the next entry or the end mark begins here
};

/// The entries of a tar as TarWriter makes it, in their order; nothing when there is anything else in it, or when it is
/// cut short. Only headers are read.
std::optional<QList<TarPosition>> readTarIndex(QIODevice &tar);

} // namespace convoy
