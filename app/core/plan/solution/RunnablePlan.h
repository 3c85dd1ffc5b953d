// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/solution/SolutionPlan.h"

namespace convoy {

struct RunnableRequest
{
    const SolutionPlan &plan;
    PlanBasis basis; ///< without `media`, which follows from the steps
    QString
        organisationHost{}; ///< where commands of the organisation run; empty: on the first host that is not left out
};

/// The plan of a solution as a run carries it out: hosts that have nothing to do first, as left out; then the
/// organisation (organisationName()), then stages and waves as they are. Each host is locked and judged again before its
/// steps and tidied up after them; the ids of its steps are unique. A command with a value that nobody knows is a
/// finding that blocks ("step-values-known"). Pure.
///
/// Fails (ErrorKind::Request): "media-several", where copy steps name different folders.
Result<Plan> runnablePlan(const RunnableRequest &request);

/// Whether one of these needs a host: all but confirm and wait do.
[[nodiscard]] bool needsHost(const QList<PlanStep> &steps);

} // namespace convoy
