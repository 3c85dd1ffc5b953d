// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/process/CommandStreams.h"

#include <algorithm>

namespace convoy {

namespace {

constexpr qint64 PieceBytes = 256 * 1024;

} // namespace

OutputTail::OutputTail(qint64 keepBytes)
    : m_keepBytes(std::max<qint64>(keepBytes, 0))
{
}

void OutputTail::append(QByteArrayView bytes)
{
    if (bytes.size() > m_keepBytes)
        bytes = bytes.last(m_keepBytes);
    m_bytes.append(bytes);
    if (m_bytes.size() > 2 * m_keepBytes)
        m_bytes = m_bytes.last(m_keepBytes);
}

QByteArray OutputTail::take()
{
    if (m_bytes.size() > m_keepBytes)
        m_bytes = m_bytes.last(m_keepBytes);
    return std::exchange(m_bytes, {});
}

InputFeeder::InputFeeder(const RunOptions &options)
    : m_options(options)
    , m_isAtEnd(options.input == nullptr)
{
}

QByteArrayView InputFeeder::pending()
{
    if (m_offset == m_piece.size() && !m_isAtEnd)
        readPiece();
    return QByteArrayView(m_piece).sliced(m_offset);
}

void InputFeeder::readPiece()
{
    m_piece.resize(PieceBytes);
    m_offset = 0;
    const qint64 count = m_options.input->read(m_piece.data(), PieceBytes);
    m_piece.resize(std::max<qint64>(count, 0));
    if (count > 0)
        return;
    // A sequential device says -1 at its end and 0 while it has nothing yet; others say 0 at their end.
    if (m_options.input->isSequential()) {
        m_isAtEnd = count < 0 || (m_options.input->atEnd() && !m_options.input->waitForReadyRead(1));
    } else {
        m_isAtEnd = true;
        m_hasFailed = count < 0;
    }
}

void InputFeeder::consume(qint64 bytes)
{
    m_offset += bytes;
    m_sent += bytes;
    if (m_options.onInputSent)
        m_options.onInputSent(m_sent);
}

} // namespace convoy
