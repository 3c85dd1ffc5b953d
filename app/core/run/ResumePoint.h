// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/Event.h"

#include <QMap>
#include <QString>

namespace convoy {

/// How far the journal says a host came in an earlier part of its run.
struct ResumePoint
{
    HostOutcome outcome; ///< as stored; its state may be one of an unfinished host
    /// It came to its end properly: nothing of it is left to do (Stopped, NotStarted and whatever was cut off are gone on
    /// with).
    bool isFinished = false;
    /// `outcome` is its outcome, but what lies on the host was perhaps not removed.
    bool hasOutcome = false;
    /// The package's command may have begun on the host: its row was written.
    bool hasStartedCommand = false;
    /// The last end of this host was written by a runner, which had seen to the end of what ran there; without it nobody
    /// knows whether the command still runs.
    bool hasEndedProperly = false;
    int attempt = 1; ///< of the command; more than 1 when an installer was busy
    qint64 outputEnd = 0; ///< bytes of this attempt's output that the journal has
    /// By id, steps that ended well, with the exit code of those that are commands.
    QMap<QString, int> endedSteps{};
    QString openStep{}; ///< the one that was begun and has no row of its end; empty: there is none
    bool isCommandOpen = false; ///< it is a command

    /// For a solution: a command of a step that has ended is over, whatever became of the runner since.
    [[nodiscard]] ResumePoint ofSolution() const
    {
        ResumePoint point = *this;
        point.hasStartedCommand = hasStartedCommand && isCommandOpen;
        return point;
    }

    /// Something of an earlier part of the run may still be on the host, or at work there.
    [[nodiscard]] bool isLeftBehind() const
    {
        return hasOutcome || outcome.isCutOff || (hasStartedCommand && !hasEndedProperly);
    }
};

} // namespace convoy
