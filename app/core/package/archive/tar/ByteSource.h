// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/archive/Refusal.h"

#include <QByteArrayView>

#include <memory>

class QFile;

namespace convoy {

/// The uncompressed bytes of a tar, whatever compresses it.
class ByteSource
{
public:
    ByteSource() = default;
    virtual ~ByteSource() = default;
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;

    /// The next bytes, valid until the next call; empty at the end. Checksums of the compression are verified, data
    /// behind its end is refused.
    [[nodiscard]] virtual Checked<QByteArrayView> read() = 0;

    /// `format` as ArchiveListing::format, or "tar". `file` is open and outlives the source.
    static std::unique_ptr<ByteSource> create(const QString &format, QFile &file);
};

} // namespace convoy
