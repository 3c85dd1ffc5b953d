// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/solution/SolutionPlan.h"

namespace convoy {

/// The plan as text: findings grouped over hosts, stages, waves, and hosts with the same steps together. Texts in the
/// language now set.
QString printSolutionPlan(const SolutionPlan &plan);
/// The findings and the questions alone.
QString printSolutionFindings(const SolutionPlan &plan);

} // namespace convoy
