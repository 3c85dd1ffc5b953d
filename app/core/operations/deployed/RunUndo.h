// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/run/Deployment.h"

namespace convoy {

/// What undoing a run asks for: a roll back, linked to it, of the hosts on which what the run deployed still stands.
/// `hosts`: only these; empty: all. Codes (ErrorKind::Request): run-unknown, run-not-ended, host-not-in-run, undo-mixed
/// when hosts came from different versions, package-unknown when the version gone back to was deleted;
/// ErrorKind::Blocked: nothing-to-undo. Whether each host can be undone, the plan's findings say ("undo-impossible").
[[nodiscard]] Result<DeploymentRequest> undoRequest(Repository &repository, const QString &runId,
                                                    const QStringList &hosts);

} // namespace convoy
