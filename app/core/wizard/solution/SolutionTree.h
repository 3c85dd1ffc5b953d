// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Plan.h"
#include "wizard/summary/TextTreeModel.h"

namespace convoy {

/// Everything that the plan of a solution says, to be read before it is started (U10): source, decisions with their
/// reasons (U72), limits, then stage by stage and host by host what will be done. Texts in the language now set.
TextTreeModel::Node solutionTree(const Plan &plan);
/// Limits of a run, as both trees show them.
TextTreeModel::Node limitsTree(const Plan &plan);

} // namespace convoy
