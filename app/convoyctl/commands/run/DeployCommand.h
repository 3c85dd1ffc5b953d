// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Context.h"
#include "operations/run/RunSecrets.h"
#include "plan/Plan.h"

namespace convoy {

/// A plan that was asked for, and what it needs beside.
struct Prepared
{
    Plan plan;
    RunSecrets secrets;
};

/// "not-confirmed" where there is neither --yes nor --dry-run nor a terminal to ask on.
[[nodiscard]] Status mayBeAsked(const Arguments &arguments);
/// Shows the plan, refuses what is blocked (3), asks, starts the run and follows it; --dry-run, --yes, --detach,
/// --leave-out-blocked and --lock-wait as they are given.
[[nodiscard]] Result<int> carryOut(Context &context, Prepared prepared);

} // namespace convoy
