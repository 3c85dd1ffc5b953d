// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/archive/Refusal.h"

class QIODevice;

namespace convoy {

/// Where the central directory of a zip stands, as the end record and its zip64 form say, both checked: nothing
/// behind the end, one volume, the directory directly in front of the records, numbers that agree.
struct ZipEndRecord
{
    qint64 entries = 0;
    qint64 directoryOffset = 0;
    qint64 directorySize = 0;

    [[nodiscard]] static Checked<ZipEndRecord> read(QIODevice &file);
};

} // namespace convoy
