// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/Command.h"
#include "plan/StagingPaths.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace convoy {

/// A package's command as a detached step: it runs in a session of its own below FOLDER/step-N, so that a lost
/// connection neither ends it nor loses its result. Its folder holds `command`, `process` (id, start time, boot id) and,
/// when it has ended, `exit`; its output is FOLDER/output-N.
struct StepRequest
{
    StagingPaths paths;
    int attempt = 1; ///< counts from 1; each is begun at most once, whatever happens (mkdir is the atomic part)
    QString command;
    qint64 from = 0; ///< bytes of its output that are known already
    bool mayStart = true; ///< false: only join what was begun
    QList<int> keepIniOn{}; ///< exit codes after which silent.ini stays for another attempt
};

/// Begins the step unless it was begun before, sends its output from `from` on to standard output until it has ended,
/// and says on standard error what became of it (StepReply).
Command stepScript(const StepRequest &request);

/// Functions of a shell: alive STEPFOLDER (sets $p), end_session PROCESS; pulse prints a sign of life, silence FILE how
/// many seconds ago the one in FILE was given. Within one boot the system's uptime counts: its clock may be set meanwhile.
QString processShell();

/// What stepScript said.
struct StepReply
{
    enum class State {
        Unknown, ///< nothing was said
        Ended, ///< with exitCode
        Absent, ///< the run's folder is gone, or the step was never begun and must not be now
        Lost, ///< it was begun, has not ended, and its process is gone
        Tampered, ///< the folder is not as Convoy made it
        Full, ///< nothing could be written there; it was not begun
    };
    State state = State::Unknown;
    int exitCode = 0;
    bool wasJoined = false; ///< it had been begun before
    static StepReply parse(const QByteArray &errorOutput);
};

} // namespace convoy
