// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/helper/OutputPipe.h"

#include <QString>

#include <cerrno>
#include <unistd.h>

namespace convoy {

namespace {

constexpr qsizetype pipeBufferSize = qsizetype(128) * 1024;

Checked<void> writeAll(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto count = ::write(STDOUT_FILENO, bytes.data(), size_t(bytes.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return refuse("output-closed", {}, qt_error_string(errno));
        bytes = bytes.sliced(qsizetype(count));
    }
    return {};
}

} // namespace

Checked<void> OutputPipe::write(QByteArrayView bytes)
{
    if (m_buffer.size() + bytes.size() <= pipeBufferSize) {
        m_buffer.append(bytes);
        return {};
    }
    if (Checked<void> flushed = flush(); !flushed)
        return flushed;
    return writeAll(bytes);
}

Checked<void> OutputPipe::flush()
{
    const Checked<void> written = writeAll(m_buffer);
    m_buffer.resize(0);
    return written;
}

} // namespace convoy
