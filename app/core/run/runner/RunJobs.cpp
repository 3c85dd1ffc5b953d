// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runner/RunJobs.h"

#include <algorithm>

namespace convoy {

QList<WaveJobs> jobsOf(const Plan &plan)
{
    QList<WaveJobs> waves;
    qsizetype index = 0;
    for (const PlanStage &stage : plan.stages) {
        int number = 0;
        for (const PlanWave &wave : stage.waves) {
            WaveJobs jobs{.number = ++number, .stage = stage.id, .jobs = {}};
            for (const PlanHost &host : wave.hosts) {
                const HostPosition position{.index = index++, .host = host.host, .stage = stage.id, .wave = number};
                jobs.jobs += HostJob{.planned = &host, .position = position};
            }
            waves += jobs;
        }
    }
    return waves;
}

const HostJob *jobOf(const QList<WaveJobs> &waves, const QString &host)
{
    for (const WaveJobs &wave : waves) {
        for (const HostJob &job : wave.jobs) {
            if (job.planned->host == host)
                return &job;
        }
    }
    return nullptr;
}

bool needsConnection(const PlanHost &planned)
{
    return std::ranges::any_of(planned.steps, [](const PlanStep &step) { return step.kind == StepKind::Lock; })
           || planned.host != organisationName();
}

} // namespace convoy
