// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/solution/HostOrder.h"

namespace convoy {

/// Judges the definition's rules about order on hosts that are in order: stages that come too early or too late by a move
/// of the operator, hosts that should have come first, hosts with several roles. Each names the pair. Linear but for
/// moved hosts. "move-refused" when a rule that blocks is broken by a move.
Status judgeOrder(const SolutionRequest &request, const QList<OrderedHost> &hosts, SolutionJudge &judge);

} // namespace convoy
