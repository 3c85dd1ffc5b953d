// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/archive/tar/ByteSource.h"

#include <QByteArray>

namespace convoy {

/// gzip through zlib, which checks CRC-32 and length of each member (libarchive's filter does not).
class GzipSource : public ByteSource
{
public:
    explicit GzipSource(QFile &file);
    ~GzipSource() override;
    [[nodiscard]] Checked<QByteArrayView> read() override;

private:
    struct Stream;
    /// False at the end of the file.
    [[nodiscard]] Checked<bool> fill();
    [[nodiscard]] Checked<void> inflateMore();

    QFile &m_file;
    std::unique_ptr<Stream> m_stream;
    QByteArray m_input;
    QByteArray m_output;
    bool m_isBetweenMembers = true;
};

} // namespace convoy
