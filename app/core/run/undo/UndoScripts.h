// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/Command.h"
#include "plan/StagingPaths.h"

#include <QString>
#include <QStringList>

namespace convoy {

/// The shell texts of saving and bringing back files, POSIX sh and the tools every Linux has. Every value in them is
/// quoted. All may be begun again where they were broken off.

constexpr int NoRoomExit = 87;     ///< saveScript: need=KB, free=KB were said; nothing was saved
constexpr int SavedGoneExit = 90;  ///< restoreScript: what was saved is not there; nothing was changed
constexpr int SavedAlteredExit = 91; ///< restoreScript: other bytes than were saved; nothing was changed
constexpr int RestoreKeptExit = 92; ///< restoreScript: it failed, what stood there before stands there again

/// Writes the tree of `target` as tree.tar into `place`, where there is room for it; prints bytes=, sha256=. A target that
/// does not exist is noted as that.
/// `mayMake`: else only what was saved before is told of; nothing is printed where nothing was.
Command saveScript(const QString &place, const QString &target, bool mayMake);

struct RestoreRequest
{
    QString place;
    QString target;
    QString sha256; ///< of tree.tar; empty: not checked
    QString token; ///< of the run
};
/// Puts the saved tree in the place of what stands in the target; what stood there is gone only when all is back.
Command restoreScript(const RestoreRequest &request);
/// Removes a folder that saveScript() made, and nothing else.
Command forgetScript(const QString &place);

/// Notes once, in the run's folder, which backups of installers stand below the target before the command.
Command noteBackupsScript(const StagingPaths &paths, const QString &target);
/// Prints backup=NAME for each that came since.
Command newBackupsScript(const StagingPaths &paths, const QString &target);

struct BackupRemoval
{
    QString target;
    QStringList ours; ///< names; one that does not look like an installer's backup is passed over
    QString state; ///< the one that holds what stood there before; empty: none
};
/// Removes installers' backups from below the target. What is not ours in them goes up again, and so does all of `state`
/// that is missing: files that no package put there come back. Prints removed=NAME, left=NAME.
Command removeBackupsScript(const BackupRemoval &removal);

/// backup_YYYY-MM-DD_HH-MM-SS
bool isBackupName(const QString &name);

} // namespace convoy
