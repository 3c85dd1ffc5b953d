// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "package/PackageDescriptor.h"
#include "run/RunStates.h"
#include "run/evidence/ResultLog.h"

#include <optional>

namespace convoy {

enum class ExitMeaning { Success, Restart, Busy, Failure };
/// What the package's table says of an exit code; a code that is in none of its lists is a failure.
ExitMeaning exitMeaning(const InstallCommand &command, int exitCode);

/// Everything that is known after an installer has ended.
struct InstallationEvidence
{
    int exitCode = 0;
    ExitMeaning meaning = ExitMeaning::Success;
    std::optional<ResultLog> log;
    bool isFound = false;  ///< detection finds the version that was wanted
    QString foundVersion;  ///< what detection found, perhaps another version
    QString wantedVersion;
    QString host;
    QStringList lastLines = {}; ///< of the installer's output, masked
    QString installPath = {};
};

/// Success is "found", never the exit code alone. Done, DoneRestartWanted, or a failure: not-detected (it said success
/// and nothing is there), found-but-failed (it failed and the product is there), install-failed or a knownCause(), installer-busy.
Result<HostState> judgeInstallation(const InstallationEvidence &evidence);

} // namespace convoy
