// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RestartableHost.h"
#include "RunBench.h"

namespace convoy {

/// A made-up solution whose plan has one host, for the runner.
class SolutionScene
{
public:
    SolutionScene(HostFarm &farm, int index);

    static PlanStep step(const QString &id, StepKind kind, const QString &command = {});
    /// Ends with `cat version.txt`, which says 2.0.
    [[nodiscard]] Plan plan(const QList<PlanStep> &steps) const;
    /// A minute of the plan takes `minute`.
    [[nodiscard]] std::unique_ptr<Runner> runner(RunBench &bench, const QList<PlanStep> &steps,
                                                 std::chrono::milliseconds minute) const;
    /// Of a plan over hosts of the farm.
    [[nodiscard]] std::unique_ptr<Runner> runnerOf(RunBench &bench, Plan made, std::chrono::milliseconds minute) const;

private:
    HostFarm &m_farm;
    int m_index;
};

} // namespace convoy
