// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "run/RunStates.h"

namespace convoy {

struct RunnerRow;

/// "run-not-ended": what is asked of a run needs its end.
[[nodiscard]] Error runNotEnded(const QString &run);
/// "host-not-in-run"
[[nodiscard]] Error hostNotInRun(const QString &host, const QString &run);
/// "run-not-live": nobody works on it.
[[nodiscard]] Error runNotLive(const RunnerRow &row);
/// The same, without what to do about it.
[[nodiscard]] Error runNotLive(const QString &run, RunState state);
/// "run-not-live" here: its runner listens in another repository.
[[nodiscard]] Error runWorkedOnElsewhere(const RunnerRow &row);
/// "run-stopping"
[[nodiscard]] Error runStopping(const RunnerRow &row);

} // namespace convoy
