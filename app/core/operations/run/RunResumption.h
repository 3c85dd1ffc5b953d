// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "operations/run/RunSecrets.h"
#include "package/ini/SilentIni.h"
#include "plan/Plan.h"
#include "repository/RunStore.h"

namespace convoy {

class Repository;

/// What resuming a run takes: asked before anything is started, so that the operator can be told and asked.
struct Resumption
{
    StoredRun run;
    Plan plan;           ///< without secrets to be asked for when no host needs the package any more
    SilentIni silentIni; ///< the package's own
    QStringList unfinished;   ///< hosts that are gone on with, in plan order
    QStringList unknownHosts; ///< of those, the ones that were removed or renamed: they will fail, the others go on
    qint64 lastEvent = 0;     ///< of the earlier parts; what follows is the resumed run's
};

/// Checks what can be checked: the run can be resumed (run-has-runner, run-not-resumable), its package is still there
/// with the same digest unless no host needs it any more (package-unknown, package-changed). All ErrorKind::Request.
[[nodiscard]] Result<Resumption> prepareResume(Repository &repository, const QString &runId);

/// Launches the run's runner again; "run-has-runner" when somebody else was faster, and what launchRun() says. Follow
/// it from Resumption::lastEvent.
[[nodiscard]] Status resumeRun(Repository &repository, const QString &runId, RunSecrets secrets,
                               const QString &operatorName);

} // namespace convoy
