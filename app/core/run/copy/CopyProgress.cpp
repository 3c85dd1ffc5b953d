// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/copy/CopyProgress.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace convoy {

namespace {

constexpr qint64 worthTelling = 8 << 20; ///< bytes below which progress is not worth a line

} // namespace

CopyProgress::CopyProgress(HostContext &context, qint64 total)
    : m_context(context)
    , m_total(total)
{
}

QString CopyProgress::size(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

void CopyProgress::say(const Message &message)
{
    m_context.journal.output(stepKindWord(StepKind::Copy), HostState::Copying, message);
}

void CopyProgress::reached(qint64 bytes)
{
    m_furthest = std::max(m_furthest, bytes);
    if (m_total > 0)
        m_context.way.within(static_cast<double>(m_furthest) / static_cast<double>(m_total));
    if (m_total < worthTelling || bytes * 10 / m_total <= m_tenths)
        return;
    m_tenths = bytes * 10 / m_total;
    m_context.tellProgress();
    say(Message(QT_TRANSLATE_NOOP("core", "%1 of %2 copied."), {size(bytes), size(m_total)}));
}

void CopyProgress::goesOn(qint64 bytes)
{
    m_tenths = m_total > 0 ? bytes * 10 / m_total : 0;
    say(Message(QT_TRANSLATE_NOOP("core", "The copy goes on at %1 of %2."), {size(bytes), size(m_total)}));
}

void CopyProgress::beginsAnew()
{
    m_tenths = 0;
    say(Message(QT_TRANSLATE_NOOP("core", "What %1 has of the copy cannot be used; it begins anew."),
                {m_context.host.name}));
}

} // namespace convoy
