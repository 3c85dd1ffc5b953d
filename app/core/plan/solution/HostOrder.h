// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/solution/SolutionPlanner.h"

namespace convoy {

/// One host with its place in the order.
struct OrderedHost
{
    const HostKnowledge *knowledge = nullptr;
    FactTable plan; ///< facts of the plan for this host
    QStringList roles;
    QString site;
    QString mode;
    qsizetype naturalStage = -1; ///< by its roles; -1: none of them is in a stage
    qsizetype stage = -1;        ///< with moves by hand
    qsizetype first = 0;         ///< the lower, the earlier inside the stage
    int stagedRoles = 0;
    Verdict isDone = Verdict::False;

    [[nodiscard]] FactView view(const KnownFacts &known) const;
};

/// The targets in total order. "host-unknown", "stage-unknown".
Result<QList<OrderedHost>> orderHosts(const SolutionRequest &request);

} // namespace convoy
