// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/archive/ArchiveEntry.h"

#include <QByteArray>

namespace convoy {

/// The bytes around the contents of a plain tar: ustar headers, with a pax header in front where a name is long or
/// not ASCII or a file has 8 GB or more. No owners, so that the same tree gives the same bytes everywhere.
class TarWriter
{
public:
    [[nodiscard]] static QByteArray header(const ArchiveEntry &entry);
    /// Zeros up to the next full block of 512 bytes.
    [[nodiscard]] static QByteArray padding(qint64 contentSize);
    [[nodiscard]] static QByteArray end();
};

} // namespace convoy
