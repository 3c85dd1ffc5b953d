// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_solutions [COUNT…] : how long check and plan take with the whole Exchange definition, and how much memory the
// process has had at its most. 10,000 hosts: under 2 s and 500 MB; ten times the hosts: at most twelve times as long.
#include "ManyHosts.h"
#include "RuleScene.h"

#include <QElapsedTimer>

#include <cstdio>
#include <sys/resource.h>

using namespace convoy;
using namespace convoy::test;

int main(int argc, char *argv[])
{
    QList<int> counts;
    for (int i = 1; i < argc; ++i)
        counts += QByteArray(argv[i]).toInt();
    if (counts.isEmpty())
        counts = {1'000, 10'000};
    (void)exchange();
    for (const int count : counts) {
        SolutionRequest request{.definition = exchange(),
                                .facts = manyHosts(exchange(), count),
                                .profile = Profile::Upgrade,
                                .targets = {},
                                .decisions = {},
                                .moves = {},
                                .limits = {}};
        QElapsedTimer timer;
        timer.start();
        const auto plan = planSolution(std::move(request));
        const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        std::printf("%7d hosts  %9.1f ms  %8lld findings  %5ld MB at most\n", count, milliseconds,
                    plan ? static_cast<long long>(plan->findings.size()) : -1LL, usage.ru_maxrss / 1024);
    }
    return 0;
}
