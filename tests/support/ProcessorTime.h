// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <ctime>
#include <sys/resource.h>

namespace convoy {

/// What the processor has done, in milliseconds: a figure that is promised is judged by it, for by the clock a busy
/// machine counts the work of others.
struct ProcessorTime
{
    static qint64 ofThread() ///< that calls it
    {
        timespec now{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
    }
    /// All threads of this program, and the programs that it has started and that have ended.
    static qint64 ofProgram() { return usedBy(RUSAGE_SELF) + usedBy(RUSAGE_CHILDREN); }

private:
    static qint64 usedBy(int who)
    {
        rusage usage{};
        ::getrusage(who, &usage);
        const auto ms = [](const timeval &time) { return qint64(time.tv_sec) * 1000 + time.tv_usec / 1000; };
        return ms(usage.ru_utime) + ms(usage.ru_stime);
    }
};

} // namespace convoy
