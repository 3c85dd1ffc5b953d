// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/host/HostJournal.h"

namespace convoy {

/// A host of the plan and where it stands in it.
struct HostJob
{
    const PlanHost *planned = nullptr;
    HostPosition position;
};

/// Hosts that are worked on together.
struct WaveJobs
{
    int number = 1; ///< of the stage, counts from 1
    QString stage;
    QList<HostJob> jobs;
};

/// In the plan's order; the plan must outlive them.
[[nodiscard]] QList<WaveJobs> jobsOf(const Plan &plan);
/// nullptr: the plan has no such host.
[[nodiscard]] const HostJob *jobOf(const QList<WaveJobs> &waves, const QString &host);
/// Steps of the organisation that only wait for a person need no host.
[[nodiscard]] bool needsConnection(const PlanHost &planned);

} // namespace convoy
