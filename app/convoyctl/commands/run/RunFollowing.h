// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Context.h"
#include "repository/RunStore.h"

namespace convoy {

/// Follows a run to its end: EVENT lines and a last line RESULT with --json, else one line on stderr for each change
/// of a host's state and a table on stdout. Gives the run's exit code; Ctrl+C leaves the run going and gives 5.
[[nodiscard]] Result<int> followRun(Context &context, const QString &runId);

/// One event as a line for people.
QString eventLine(const Event &event);
/// Hosts with their outcome, remedies of those that failed, and counts.
QString outcomeText(const StoredRun &run);

} // namespace convoy
