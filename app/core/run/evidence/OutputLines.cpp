// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/evidence/OutputLines.h"

namespace convoy {

namespace {

constexpr qsizetype longestLine = 8192;

} // namespace

OutputLines::OutputLines(const SecretMask &mask, Sink sink, qint64 before, int maxLines)
    : m_mask(mask)
    , m_sink(std::move(sink))
    , m_linesLeft(maxLines)
    , m_position(before)
{
}

void OutputLines::add(QByteArrayView bytes)
{
    m_rest.append(bytes);
    qsizetype from = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', from)) {
        const qsizetype length = end > from && m_rest.at(end - 1) == '\r' ? end - from - 1 : end - from;
        m_position += end + 1 - from;
        emitLine(m_mask.masked(QString::fromUtf8(m_rest.sliced(from, length))));
        from = end + 1;
    }
    m_rest.remove(0, from);
    if (m_rest.size() > longestLine)
        cutLongLine();
}

void OutputLines::cutLongLine()
{
    const QString text = m_mask.masked(QString::fromUtf8(m_rest));
    // The tail could be the beginning of a secret: it waits for what follows.
    const qsizetype keep = std::min(text.size(), m_mask.longest());
    const QByteArray rest = text.last(keep).toUtf8();
    m_position += m_rest.size() - rest.size();
    m_rest = rest;
    emitLine(text.chopped(keep));
}

void OutputLines::finish()
{
    if (m_rest.isEmpty())
        return;
    const QString text = m_mask.masked(QString::fromUtf8(m_rest));
    m_position += m_rest.size();
    m_rest.clear();
    emitLine(text);
}

void OutputLines::emitLine(const QString &masked)
{
    if (m_linesLeft > 0) {
        --m_linesLeft;
        m_sink(masked);
    } else {
        ++m_dropped;
    }
}

} // namespace convoy
