// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/pace/TimeLeft.h"

#include <QCoreApplication>

namespace convoy {

using namespace std::chrono_literals;

namespace {

constexpr auto mostExact = 10min;
constexpr auto coarse = 5min;
constexpr auto mostMinutes = 90min;
/// By how much of itself it must have grown to be shown as more.
constexpr int growth = 5;

} // namespace

void TimeLeft::take(std::optional<Time> left, Time now)
{
    if (!isDue(now))
        return;
    m_renewed = now;
    if (!left) {
        m_shown.reset();
        m_text = {};
        return;
    }
    if (m_shown && *m_shown > 1min && *left > *m_shown && *left <= *m_shown + *m_shown / growth)
        return;
    m_shown = rounded(*left);
    m_text = textOf(*m_shown);
}

TimeLeft::Time TimeLeft::rounded(Time left)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(left);
    if (minutes <= mostExact)
        return std::max<Time>(minutes, 1min);
    if (minutes <= mostMinutes)
        return (minutes + coarse - 1min) / coarse * coarse;
    return std::chrono::round<std::chrono::hours>(left);
}

Message TimeLeft::textOf(Time rounded)
{
    if (rounded <= 1min)
        return Message(QT_TRANSLATE_NOOP("core", "Less than a minute left."));
    if (rounded <= mostMinutes)
        return Message::counted(QT_TRANSLATE_N_NOOP("core", "About %n minute(s) left."),
                                std::chrono::duration_cast<std::chrono::minutes>(rounded).count());
    return Message::counted(QT_TRANSLATE_N_NOOP("core", "About %n hour(s) left."),
                            std::chrono::duration_cast<std::chrono::hours>(rounded).count());
}

} // namespace convoy
