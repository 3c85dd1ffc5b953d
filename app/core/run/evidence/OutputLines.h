// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/evidence/SecretMask.h"

#include <QByteArray>

#include <functional>

namespace convoy {

/// Makes whole, masked lines of the pieces in which a command's output comes. A line that does not end is given out in
/// parts, cut so that no secret is cut through. After `maxLines` the rest is counted and not kept.
class OutputLines
{
public:
    using Sink = std::function<void(const QString &line)>;
    /// `before`: bytes of the output that were given out earlier.
    OutputLines(const SecretMask &mask, Sink sink, qint64 before = 0, int maxLines = 20000);

    void add(QByteArrayView bytes);
    /// Gives out what is left.
    void finish();
    [[nodiscard]] qint64 dropped() const { return m_dropped; }
    /// Bytes up to the end of the line that was given out last.
    [[nodiscard]] qint64 position() const { return m_position; }
    /// Bytes that came, whether given out yet or not.
    [[nodiscard]] qint64 received() const { return m_position + m_rest.size(); }

private:
    void emitLine(const QString &masked);
    void cutLongLine();

    const SecretMask &m_mask;
    Sink m_sink;
    int m_linesLeft;
    qint64 m_dropped = 0;
    qint64 m_position;
    QByteArray m_rest;
};

} // namespace convoy
