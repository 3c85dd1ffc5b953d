// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "solution/SolutionDefinition.h"
#include "solution/facts/KnownFacts.h"

namespace convoy {

/// Computes the definition's derived facts for all hosts and the organisation. Pure; the order of hosts does not matter.
void deriveFacts(const SolutionDefinition &definition, KnownFacts &known);

/// The facts of the plan as they are for one host.
FactTable planFactsOf(const KnownFacts &known, const HostKnowledge &host);

} // namespace convoy
