// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Planner.h"

namespace convoy {

/// Findings that come from the plan's values rather than from a host's facts.

/// "reachable": a warning with the words of the failure; it blocks nobody, the run will try the host again.
Finding unreachableFinding(const PlanTarget &target);
/// "silent-ini-key": a note for each key the operator set that the package's file lacks.
QList<Finding> silentKeyFindings(const PlanRequest &request, const ParameterSet &parameters);
/// "questions": a required question of the package that nobody answered blocks, and so does a wrong answer.
QList<Finding> questionFindings(const PackageDescriptor &package, const PlanHost &planned);
QList<PlanQuestion> openQuestions(const PackageDescriptor &package, const PlanHost &planned);
/// "not-deployed", "not-older", "not-newer" (Profile::Upgrade and Rollback want another version on the host) and
/// "undo-impossible" (a roll back or --on-failure undo that cannot be done) block.
QList<Finding> profileFindings(const PlanRequest &request, const PlanTarget &target, const PlanHost &planned);

} // namespace convoy
