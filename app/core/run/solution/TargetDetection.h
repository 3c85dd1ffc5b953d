// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/host/HostContext.h"

namespace convoy {

/// What a definition's verify step finds on a host.
struct TargetFound
{
    bool isFound = false;
    QString version; ///< the first one with a dot in what its command printed; empty: it printed none
    QString said;    ///< for the technical text
};

/// The command must end with a code of success and, where it prints a version, with the target's or a newer one.
/// Without a command the facts decide (HostJudge::hasTarget).
[[nodiscard]] Result<TargetFound> detectTarget(HostContext &context, const PlanStep &verify);

/// The command of a definition as the host's shell gets it: in the folder that it names, which is where the media were
/// copied to when it lies in them.
QString placedCommand(const HostContext &context, const PlanStep &step);

} // namespace convoy
