// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/solution/HostOrder.h"

namespace convoy {

/// The steps of one host, in order: those of its mode and roles whose condition does not fail. A variable whose fact is
/// unknown stays as it is written.
QList<SolutionPlanStep> hostSteps(const SolutionDefinition &definition, const OrderedHost &host, const FactView &view);

/// The steps of the organisation, those of a collection once for each of its elements; empty when nothing is left to do.
QList<SolutionPlanStep> organisationSteps(const SolutionDefinition &definition, const KnownFacts &known);

} // namespace convoy
