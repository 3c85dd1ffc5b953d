// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "operations/run/RunExecution.h"
#include "operations/run/RunSecrets.h"
#include "plan/Plan.h"
#include "repository/Repository.h"

#include <QString>

namespace convoy {

/// Starts `convoyctl run execute ID`: the program gets the secrets on standard input, checks that it can open the
/// repository, forks, calls setsid and reports ready; then it is nobody's child and outlives the caller. Codes:
/// runner-missing, runner-failed (with what it said).
[[nodiscard]] Status launchRun(const RepositoryUrl &repository, const QString &runId, const RunSecrets &secrets,
                               const QString &operatorName);
/// Stores a run of `plan` and launches it; gives its id. Nothing stays `planned` for ever: where the runner did not
/// start, the run ends `failed`, its hosts `not-started`, its journal says why, and the error is launchRun()'s; where
/// this process dies first, closeAbandoned() finds it.
[[nodiscard]] Result<QString> startRun(Repository &repository, const Plan &plan, const RunSecrets &secrets,
                                       const QString &operatorName);
/// Beside the running program, or in ../bin of it; CONVOYCTL in the environment wins (tests).
QString runnerProgram();

} // namespace convoy
