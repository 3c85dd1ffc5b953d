// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "operations/run/RunSecrets.h"
#include "repository/Repository.h"
#include "run/Event.h"

#include <QString>

#include <chrono>
#include <functional>
#include <stop_token>

namespace convoy {

struct ExecutionHooks
{
    /// Called once the repository could be used and the run's row names this process: from here the journal speaks.
    std::function<void()> onReady = {};
    /// A requested stop ends the run as Runner::stopNow() does. May come from any thread.
    std::stop_token stop = {};
    std::chrono::milliseconds reconnectFor = std::chrono::minutes(10); ///< how long a cut line is tried again
};

/// What `convoyctl run execute` does once detached: opens the repository, builds the RunContext from the stored plan and
/// runs it to its end, doing meanwhile what operators ask of it there (RunStore::request). With RunSecrets::isResume a
/// run that was begun before is gone on with. Blocking; gives the run's result. Codes: run-unknown, run-not-planned,
/// run-has-runner, run-not-resumable, package-unknown, package-changed, host-unknown, and those of the repository.
[[nodiscard]] Result<RunResult> executeRun(const RepositoryUrl &url, const QString &runId, const RunSecrets &secrets,
                                           const QString &operatorName, const ExecutionHooks &hooks = {});

} // namespace convoy
