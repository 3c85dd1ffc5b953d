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
    OutputLines(const SecretMask &mask, Sink sink, int maxLines = 20000);

    void add(QByteArrayView bytes);
    /// Gives out what is left.
    void finish();
    [[nodiscard]] qint64 dropped() const { return m_dropped; }

private:
    void emitLine(const QString &masked);
    void cutLongLine();

    const SecretMask &m_mask;
    Sink m_sink;
    int m_linesLeft;
    qint64 m_dropped = 0;
    QByteArray m_rest;
};

} // namespace convoy
