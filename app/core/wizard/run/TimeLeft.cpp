// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/run/TimeLeft.h"

#include <QCoreApplication>

namespace convoy {

using namespace std::chrono_literals;

void TimeLeft::take(double progress, std::chrono::milliseconds worked, std::chrono::milliseconds now)
{
    if (progress < LeastProgress || progress >= 1) {
        forget();
        return;
    }
    if (m_renewed && now - *m_renewed < RenewEvery)
        return;
    m_renewed = now;
    const double left = static_cast<double>(worked.count()) * (1 - progress) / progress;
    m_text = rounded(std::chrono::milliseconds(static_cast<qint64>(left)));
}

Message TimeLeft::rounded(std::chrono::milliseconds left)
{
    constexpr auto ExactMinutes = 10min;
    constexpr qint64 CoarseMinutes = 5;
    if (left <= 1min)
        return Message(QT_TRANSLATE_NOOP("core", "Less than a minute left."));
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(left);
    if (minutes <= ExactMinutes)
        return Message::counted(QT_TRANSLATE_N_NOOP("core", "About %n minute(s) left."), minutes.count());
    if (minutes <= 90min) {
        const qint64 coarse = (minutes.count() + CoarseMinutes - 1) / CoarseMinutes * CoarseMinutes;
        return Message::counted(QT_TRANSLATE_N_NOOP("core", "About %n minute(s) left."), coarse);
    }
    return Message::counted(QT_TRANSLATE_N_NOOP("core", "About %n hour(s) left."),
                            std::chrono::round<std::chrono::hours>(left).count());
}

} // namespace convoy
