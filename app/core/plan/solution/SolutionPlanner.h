// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/solution/SolutionLimits.h"
#include "plan/solution/SolutionPlan.h"
#include "prerequisites/SolutionJudge.h"
#include "solution/SolutionDefinition.h"
#include "solution/facts/KnownFacts.h"

namespace convoy {

/// A host moved by hand into another stage.
struct HostMove
{
    QString host;
    QString stage;
};

struct SolutionRequest
{
    const SolutionDefinition &definition;
    KnownFacts facts;    ///< of the whole organisation, also of hosts that are no targets
    Profile profile = Profile::Upgrade;
    QStringList targets; ///< names; empty: all hosts of the facts
    RuleDecisions decisions;
    QList<HostMove> moves;
    WantedLimits limits;
};

/// Organisation steps first, then stages by role, hosts in total order (stage, first-rules of the stage, more roles first,
/// name), waves that never mix what must come first with the rest. Rules are judged where each host stands: what earlier
/// waves will have done counts, hosts that a rule blocks do not. Pure: no clock, no connection, no database.
///
/// Fails (ErrorKind::Request) on what makes no plan: "host-unknown", "stage-unknown", "move-refused" (against a rule that
/// blocks), "wave-size". What a host lacks is a Finding.
Result<SolutionPlan> planSolution(SolutionRequest request);

} // namespace convoy
