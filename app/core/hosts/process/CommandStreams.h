// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/Connection.h"

namespace convoy {

/// The last bytes of a stream, at most `keepBytes`, without moving memory at each piece.
class OutputTail
{
public:
    explicit OutputTail(qint64 keepBytes);
    void append(QByteArrayView bytes);
    [[nodiscard]] QByteArray take();

private:
    qint64 m_keepBytes;
    QByteArray m_bytes;
};

/// Feeds a command from RunOptions::input: a piece is read, offered, and taken in parts as the other side accepts.
class InputFeeder
{
public:
    explicit InputFeeder(const RunOptions &options);

    /// The bytes to be sent next, read now if there are none; empty at the end, and while a device has none yet.
    [[nodiscard]] QByteArrayView pending();
    void consume(qint64 bytes);
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd && m_offset == m_piece.size(); }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

private:
    void readPiece();

    const RunOptions &m_options;
    QByteArray m_piece;
    qint64 m_offset = 0;
    qint64 m_sent = 0;
    bool m_isAtEnd;
    bool m_hasFailed = false;
};

} // namespace convoy
