// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/archive/ArchiveEntry.h"

namespace convoy {

/// One entry of a zip as both its headers say.
struct ZipEntry
{
    enum class Method : quint16 { Stored = 0, Deflated = 8 };

    ArchiveEntry entry;
    Method method = Method::Stored;
    quint32 crc = 0;
    qint64 compressedSize = 0;
    qint64 headerOffset = 0;
    qint64 dataOffset = 0;
    bool hasDescriptor = false; ///< sizes and CRC stand again behind the data
};

} // namespace convoy
