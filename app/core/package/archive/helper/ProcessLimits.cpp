// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/helper/ProcessLimits.h"

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace convoy {

namespace {

constexpr qint64 dataBytes = Q_INT64_C(256) * 1024 * 1024;
constexpr qint64 startSeconds = 120;
constexpr qint64 bytesPerSecond = Q_INT64_C(512) * 1024; // of the packed archive, on a slow computer
constexpr qint64 openFiles = 32;

void limit(__rlimit_resource resource, qint64 value)
{
    const rlimit both{.rlim_cur = rlim_t(value), .rlim_max = rlim_t(value)};
    setrlimit(resource, &both);
}

} // namespace

void ProcessLimits::apply() const
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_DUMPABLE, 0);
    std::signal(SIGPIPE, SIG_IGN);
#if !defined(__SANITIZE_ADDRESS__)
    limit(RLIMIT_DATA, dataBytes); // the address sanitizer needs terabytes of it
#endif
    limit(RLIMIT_FSIZE, largestWrittenFile);
    limit(RLIMIT_CPU, startSeconds + archiveBytes / bytesPerSecond);
    limit(RLIMIT_NOFILE, openFiles);
    limit(RLIMIT_CORE, 0);
}

} // namespace convoy
