// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Context.h"
#include "operations/run/RunResumption.h"
#include "repository/RunStore.h"
#include "run/pace/TimeLeft.h"

namespace convoy {

/// Follows a run to its end: EVENT lines and a last line RESULT with --json, else one line on stderr for each change
/// of a host's state and a table on stdout. Gives the run's exit code; Ctrl+C leaves the run going, says how to stop it
/// and gives 5. Events up to `afterEvent` are left out: those of a resumed run's earlier parts.
[[nodiscard]] Result<int> followRun(Context &context, const QString &runId, qint64 afterEvent = 0);

/// What a resumed run needs and was not stored: of --secret, --password-file and --lock-wait, or asked for.
[[nodiscard]] Result<RunSecrets> resumeSecretsFrom(Context &context, const Resumption &resumption);

/// Rounded down: 100 % is the end.
QString percentText(double progress);
/// How long it will still take; empty while that is not known, or it is not going on.
TimeLeft timeLeftOf(Repository &repository, const StoredRun &run);
qint64 secondsOf(const TimeLeft &left); ///< as rounded as its text
/// One event as a line for people.
QString eventLine(const Event &event);
/// What can be done with a run that did not come to its end, one command a line; empty for all others.
QStringList waysOn(const StoredRun &run);
/// Hosts with their outcome, remedies of those that failed, and counts.
QString outcomeText(const StoredRun &run);

} // namespace convoy
