// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/runs/ProcessIdentity.h"
#include "repository/stores/StoreContext.h"
#include "run/RunRequest.h"
#include "run/RunStates.h"

#include <QDateTime>

namespace convoy {

/// Who works on a run, and what is asked of it.
struct RunnerRow
{
    QString id;
    RunState state = RunState::Planned;
    ProcessIdentity runner; ///< processId 0: nobody has worked on it yet
    QDateTime since;
    QDateTime heartbeat;
    QString repository; ///< where the repository was when the runner began
    RunRequest request = RunRequest::None;
    QString requestedBy;
    bool hasCutOffHosts = false;

    /// Whether somebody answers for it, as far as the row says: its runner, or who is launching that.
    [[nodiscard]] bool isLive() const;
    [[nodiscard]] bool canBeResumed() const; ///< StoredRun::canBeResumed()
    [[nodiscard]] bool isStopping() const ///< a stop was asked, which is not taken back
    {
        return request == RunRequest::StopAfterStep || request == RunRequest::StopNow;
    }
    /// Whether that is a runner, which has claimed the run.
    [[nodiscard]] bool isClaimed() const { return isLive() && since.isValid(); }
    /// Whether that runner is gone (RunStore::closeAbandoned).
    [[nodiscard]] bool isAbandoned(const QDateTime &now) const;

    static Result<RunnerRow> find(SqliteDatabase &database, const QString &id); ///< "run-unknown"
    static Result<QList<RunnerRow>> live(SqliteDatabase &database);
};

/// "run-taken-over"
Error runTakenOver(const QString &id);
/// The path that a runner's repository is compared by.
QString comparablePath(const QString &path);

} // namespace convoy
