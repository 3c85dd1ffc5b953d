// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Context.h"
#include "operations/solution/SolutionDeployment.h"

#include <array>

namespace convoy {

/// Options of check, plan and deploy that mean nothing for a package.
inline constexpr std::array solutionOptions{"waive", "acknowledge", "move", "organisation-host", "facts"};
/// "bad-value" when one of them is given without --solution.
/// A package's rules are Convoy's own, and none of them can be waived.
[[nodiscard]] Status refuseWithPackage(const Arguments &arguments);

/// Whether check, plan or deploy is about a solution rather than a package.
[[nodiscard]] bool isAboutSolution(const Arguments &arguments);
/// The plan that the options ask for: --solution, --facts, TARGETS, --profile, --answer, --waive, --acknowledge, --move
/// and the limits.
[[nodiscard]] Result<SolutionPlan> solutionPlanFrom(Context &context);
/// The same from the repository alone, ready to be saved or carried out. What --facts says is for looking only.
[[nodiscard]] Result<PreparedSolution> preparedSolutionFrom(Context &context);
[[nodiscard]] Result<Plan> runnablePlanFrom(Context &context, const PreparedSolution &prepared);
/// {"findings","questions","verdict"} and the same as text.
int showSolutionCheck(Context &context, const SolutionPlan &plan);
int showSolutionPlan(Context &context, const SolutionPlan &plan);

} // namespace convoy
