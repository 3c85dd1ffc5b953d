// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/solution/SolutionPlan.h"

namespace convoy {

qsizetype SolutionPlan::hostCount() const
{
    qsizetype count = 0;
    for (const SolutionPlanStage &stage : stages) {
        if (stage.scope != QLatin1String("hosts"))
            continue;
        for (const SolutionPlanWave &wave : stage.waves)
            count += wave.hosts.size();
    }
    return count;
}

} // namespace convoy
