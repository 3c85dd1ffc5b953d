// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/HostProgress.h"

#include <algorithm>

namespace convoy {

HostProgress hostProgress(const QList<PlanStep> &steps, const StepTimes &times, const HostOutcome &outcome)
{
    HostProgress progress{.steps = static_cast<int>(steps.size())};
    const auto at = std::ranges::find(steps, outcome.step, &PlanStep::id);
    if (!outcome.step.isEmpty() && at != steps.cend()) {
        progress.step = static_cast<int>(at - steps.cbegin()) + 1;
        progress.kind = at->kind;
    }
    double behind = 0;
    double all = 0;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const auto weight = static_cast<double>(times.expected(steps.at(i)).count());
        all += weight;
        behind += i + 1 < progress.step ? weight : 0;
    }
    if (isFinal(outcome.state))
        progress.fraction = 1;
    else if (all > 0)
        progress.fraction = behind / all;
    return progress;
}

} // namespace convoy
