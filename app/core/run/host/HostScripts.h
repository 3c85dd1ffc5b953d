// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/Command.h"
#include "plan/StagingPaths.h"

#include <QString>

namespace convoy {

/// The shell texts that a run sends to a host, POSIX sh and the tools every Linux has. Each does as much as it can in one
/// round trip. Every value in them is quoted.
struct MarkerRequest
{
    QString staging; ///< Host::staging; empty: HOME/.convoy
    QString run; ///< the run's folder below it
    QString token;
    QString runId;
    QString operatorName;
    QString machine;
    QString target; ///< folder whose disk is measured; empty: none
};

constexpr int UnwritableExit = 81; ///< of every script: a folder or a file could not be made
constexpr int LockedExit = 82;
constexpr int BusyExit = 83;

/// Takes the marker (mkdir of BASE/lock is the atomic part), makes the run's folders and measures the disks. A marker
/// with our own token is entered again (joined=1 when the run's folder still stands). One whose heartbeat is older than
/// 30 minutes by the host's own clock is taken over, once per heartbeat. Other runs' folders are removed, unless an
/// installer still works in one. Prints base=, takeover=, swept=, df-staging=, df-target=; with LockedExit
/// locked=SECONDS and the owner's lines, with BusyExit busy=FOLDER.
Command markerScript(const MarkerRequest &request);
/// Keeps the marker alive.
Command beatScript(const StagingPaths &paths);
/// Prints df-target=.
Command spaceScript(const QString &target);
/// Ends what still runs and sees that it has ended, removes the run's folder, and the marker when it is ours. Prints
/// ended=PROCESS, left=PATH for what stays; alive=PROCESS when the installer cannot be ended: then all is left.
Command cleanUpScript(const MarkerRequest &request);

} // namespace convoy
