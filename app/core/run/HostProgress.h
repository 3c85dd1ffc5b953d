// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Plan.h"
#include "run/Event.h"
#include "run/pace/StepTimes.h"

namespace convoy {

/// How far one host of a run is, by the steps of its plan and how long each of them takes. Pure data.
struct HostProgress
{
    int step = 0;  ///< that runs, or ran last; counts from 1; 0: none was begun, or one that the plan has not
    int steps = 0; ///< of the host's plan
    StepKind kind = StepKind::Lock; ///< of `step`
    double fraction = 0; ///< 0…1: the time of the steps that are behind it; 1 where the host has its outcome
};

/// `outcome`: the host as the run's rows have it now.
[[nodiscard]] HostProgress hostProgress(const QList<PlanStep> &steps, const StepTimes &times,
                                        const HostOutcome &outcome);

} // namespace convoy
