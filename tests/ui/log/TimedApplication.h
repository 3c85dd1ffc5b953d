// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <algorithm>
#include <ctime>

namespace convoy {

/// Milliseconds.
struct Spent
{
    [[nodiscard]] Spent atMost(const Spent &other) const
    {
        return {.processor = std::max(processor, other.processor), .wall = std::max(wall, other.wall)};
    }
    double processor = 0;
    double wall = 0;
};

/// What was spent since it was made.
class Watch
{
public:
    [[nodiscard]] Spent window() const ///< in this thread
    {
        return {.processor = at(CLOCK_THREAD_CPUTIME_ID) - m_own, .wall = at(CLOCK_MONOTONIC) - m_wall};
    }
    [[nodiscard]] Spent others() const ///< in the other ones
    {
        const Spent own = window();
        return {.processor = at(CLOCK_PROCESS_CPUTIME_ID) - m_all - own.processor, .wall = own.wall};
    }

private:
    static double at(clockid_t clock)
    {
        timespec time{};
        clock_gettime(clock, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    double m_own = at(CLOCK_THREAD_CPUTIME_ID);
    double m_all = at(CLOCK_PROCESS_CPUTIME_ID);
    double m_wall = at(CLOCK_MONOTONIC);
};

/// Remembers the longest time that one event took, painting included: so long a window did not answer.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    static void forget() { s_longest = {}; }
    static Spent longest() { return s_longest; }

    bool notify(QObject *receiver, QEvent *event) override
    {
        const Watch watch;
        const bool isDone = QApplication::notify(receiver, event);
        s_longest = s_longest.atMost(watch.window());
        return isDone;
    }

private:
    inline static Spent s_longest;
};

} // namespace convoy
