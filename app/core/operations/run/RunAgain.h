// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/run/Deployment.h"

#include <QMap>

#include <array>

namespace convoy {

/// Hosts of an ended run that can be tried again, by how they ended. NotStarted holds those that a stop met as well.
enum class AgainSet { Failed, Unreachable, NotStarted, Skipped };
inline constexpr std::array AllAgainSets{AgainSet::Failed, AgainSet::Unreachable, AgainSet::NotStarted,
                                         AgainSet::Skipped};

/// Sets and hosts by name, united. Nothing chosen means all sets but Skipped, which somebody has left out on purpose.
struct AgainChoice
{
    QList<AgainSet> sets;
    QStringList hosts;
};

/// The hosts of each set in plan order; a host that is done is in none.
[[nodiscard]] QMap<AgainSet, QStringList> againSets(const StoredRun &run);

/// What running the chosen hosts again asks for: a new run, linked to the old one, of the same package (by its bytes) and
/// profile, with the same values and limits; facts and prerequisites are looked at anew, secrets are not in it. Hosts
/// removed from the repository meanwhile are refused by prepareDeployment(). Codes (ErrorKind::Request): run-unknown,
/// run-not-ended, host-not-in-run, again-solution, package-unknown, package-changed; ErrorKind::Blocked: nothing-to-run.
[[nodiscard]] Result<DeploymentRequest> againRequest(Repository &repository, const QString &runId,
                                                     const AgainChoice &choice);

} // namespace convoy
