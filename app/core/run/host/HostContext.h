// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Fact.h"
#include "hosts/ResilientConnection.h"
#include "plan/StagingPaths.h"
#include "run/evidence/InstallationVerdict.h"
#include "run/host/HostJournal.h"
#include "run/pace/HostWay.h"

#include <memory>
#include <optional>

namespace convoy {

/// Free room on a disk of the host; nothing when df did not say.
struct DiskRoom
{
    qint64 freeBytes = 0;
    QString mountPoint;
};

/// Files of the host as they were before the first change, kept on it.
struct SavedFiles
{
    QString folder; ///< empty: none were saved
    QString sha256;
    qint64 bytes = 0;
};

/// One host's work while it runs: what steps read, and what they leave for those after them. One thread.
struct HostContext
{
    const RunContext &run;
    RunControl &control;
    HostJournal &journal;
    const SecretMask &mask;
    Host host;
    PlanHost planned;
    CancelToken cancel;

    std::optional<Error> refusal = {}; ///< why the host cannot even be begun
    const ResumePoint *resume = nullptr;      ///< how far an earlier part of the run came
    std::unique_ptr<ResilientConnection> connection = {};
    StagingPaths paths = {};
    QString token = {}; ///< tells our marker on the host from another's
    FactSet facts = {};
    std::optional<DiskRoom> stagingRoom = {};
    std::optional<DiskRoom> targetRoom = {};

    bool holdsRepositoryLock = false;
    bool hasTouchedHost = false; ///< something of ours may lie there
    bool hasJoinedMarker = false; ///< the run's marker and folder stood there already
    bool hasStartedCommand = false;
    bool hasEndedCommand = false;
    bool hasSeenToItsEnd = false; ///< the clean-up found or made sure that no installer of ours runs there
    bool isSkipped = false;
    bool hasStoppedServices = false; ///< their states stand in the run's folder
    SavedFiles saved = {};           ///< by this run
    QStringList backups = {};        ///< that the installer made in this run
    HostState state = HostState::Planned;
    int attempt = 0; ///< of the package's command
    int exitCode = 0;
    QStringList lastLines = {}; ///< of the command's output, masked
    std::optional<ResultLog> resultLog = {};
    HostOutcome outcome = {};
    QStringList leftovers = {}; ///< what could not be removed from the host
    std::optional<Error> caveat = {}; ///< what the operator has to do although the host is done
    StepKind told = StepKind::Command; ///< the step under which an installer's output is told
    Message note = {};          ///< said at the end of the step that runs
    const PlanStep *step = nullptr; ///< that runs; nothing where the plan has none for it
    QString stage = {};
    QMap<QString, int> endedSteps = {}; ///< ResumePoint, with those that have ended since
    bool wantsRestart = false;          ///< a command said so, and the host was not restarted since
    HostWay way = {};                   ///< how far it is

    /// The package's command may have been begun earlier, and its folder stands: it is joined, not repeated.
    [[nodiscard]] bool isJoining() const { return hasJoinedMarker && resume != nullptr && resume->hasStartedCommand; }
    /// It may have been begun, was not ended by a runner, and nothing of it is left to ask.
    [[nodiscard]] bool isFateUnknown() const
    {
        return !hasJoinedMarker && resume != nullptr && resume->hasStartedCommand && !resume->hasEndedProperly;
    }
    [[nodiscard]] bool isOfSolution() const { return run.plan.isOfSolution(); }
    /// What `way` says, for the rows to come.
    void tellProgress() const;
    void beat() const; ///< keeps the marker on the host alive
    /// RunControl::mayGoOn(), the marker on the host kept alive meanwhile.
    [[nodiscard]] bool mayGoOn() const;
    /// The host is brought back without an installation.
    [[nodiscard]] bool isBroughtBack() const;
    /// What was saved stays on the host when the run is over: for an undo of this run, or by hand.
    [[nodiscard]] bool keepsSaved() const;
    /// An installer was begun, in this part of the run or an earlier one, and nobody knows what it came to.
    [[nodiscard]] bool isInstallerOpen() const;
    [[nodiscard]] QString family() const;
    [[nodiscard]] InstallCommand installCommand() const;
    /// For commands and paths of the package on this host.
    [[nodiscard]] QMap<QString, QString> variables() const;
    [[nodiscard]] Credentials credentials() const;
    /// A failed command as an Error, its output masked.
    [[nodiscard]] QString commandDetail(const CommandResult &result) const;
    /// What it said on its error output, masked, on one line, short enough for a message; empty: nothing.
    [[nodiscard]] QString commandWords(const CommandResult &result) const;
};

} // namespace convoy
