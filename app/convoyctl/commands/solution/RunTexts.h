// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Plan.h"
#include "repository/Repository.h"

#include <optional>

namespace convoy {

/// Shows a plan's texts in the language of the program, where the definition it was made with is still at hand; else
/// they stay English.
void useTextsOf(const Plan &plan);
/// The plan of a run of a solution, its texts as useTextsOf() says; nothing for the run of a package.
[[nodiscard]] std::optional<Plan> solutionPlanOf(Repository &repository, const QString &runId);

} // namespace convoy
