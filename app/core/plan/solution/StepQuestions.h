// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/solution/SolutionPlan.h"
#include "solution/SolutionDefinition.h"

namespace convoy {

/// Adds the questions about facts that steps need and nobody knows, each once: a plan that waits for a value asks for it.
/// Hosts that cannot be reached are not asked about.
void askForStepValues(const SolutionDefinition &definition, SolutionPlan &plan);

} // namespace convoy
