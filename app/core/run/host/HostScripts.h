// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/Command.h"
#include "plan/StagingPaths.h"

#include <QList>
#include <QString>

#include <optional>

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

constexpr int UnwritableExit = 81;
constexpr int LockedExit = 82;

/// Takes the marker (mkdir of BASE/lock is the atomic part), makes the run's folders and measures the disks. A marker
/// whose heartbeat is older than 30 minutes by the host's own clock is taken over, once per heartbeat. Prints base=,
/// takeover=, df-staging=, df-target=; with LockedExit locked=SECONDS and the owner's lines.
Command markerScript(const MarkerRequest &request);
/// Prints df-target=.
Command spaceScript(const QString &target);
/// Unpacks standard input below the payload folder, and keeps the marker alive meanwhile.
Command unpackScript(const StagingPaths &paths);
/// Runs the package's command in the payload folder, keeps the marker alive, then removes silent.ini, unless the exit
/// code is among `keepIniOn`. Ends with the command's exit code.
Command installScript(const StagingPaths &paths, const QString &command, const QList<int> &keepIniOn);
/// Ends what still runs, removes the run's folder, and the marker when it is ours. Prints left=PATH for what stays.
Command cleanUpScript(const MarkerRequest &request);

} // namespace convoy
