// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/RunStore.h"

namespace convoy {

/// What an operator can do with a run.
enum class RunAction { Open, Pause, Continue, StopAfterStep, StopNow, Resume, Close, Again };

/// Why it cannot be done now, a whole sentence; empty: it can.
[[nodiscard]] Message runActionObstacle(const StoredRun &run, RunAction action);
/// What it will do, a sentence or two; runRequestPromise() for what is asked of a living run.
[[nodiscard]] Message runActionPromise(RunAction action);
/// What can be done with a run in this state.
[[nodiscard]] Message runStateAdvice(const StoredRun &run);
/// What was asked of a living run and its runner has not taken up yet; None: nothing.
[[nodiscard]] RunRequest pendingRequest(const StoredRun &run);
/// A runner works on it, or waits because it was paused.
[[nodiscard]] bool isGoingOn(const StoredRun &run);
/// Hosts on which an installer is at work.
[[nodiscard]] int runningInstallers(const StoredRun &run);

} // namespace convoy
