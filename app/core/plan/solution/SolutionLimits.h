// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Plan.h"
#include "solution/SolutionDefinition.h"

#include <optional>

namespace convoy {

/// What a definition proposes; `waveSize` is empty: each stage has its own.
[[nodiscard]] PlanLimits proposedLimits(const SolutionDefinition &definition);

/// Limits that somebody wants for a run of a solution. What is open is as the definition proposes; a 0 that was chosen
/// means no limit, whatever is proposed.
struct WantedLimits
{
    std::optional<int> parallel;
    std::optional<int> parallelCopies;
    std::optional<int> maxFailed;
    std::optional<int> maxFailedPerWave;
    std::optional<int> retries;
    QString waveSize; ///< empty: as the definition says, stage by stage

    /// Every number is chosen.
    static WantedLimits exactly(const PlanLimits &limits);

    [[nodiscard]] PlanLimits over(const SolutionDefinition &definition) const;
};

} // namespace convoy
