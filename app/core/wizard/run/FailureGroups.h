// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/Event.h"

#include <QList>

namespace convoy {

/// Hosts of a run that ended badly in the same way (U39).
struct FailureGroup
{
    QString code;
    Message title; ///< of the catalogue; of a code that it lacks, what happened to the first host
    QStringList hosts; ///< plan order
};

/// Whether an outcome is something to be put right: failed, unreachable, rolled back after a failure.
[[nodiscard]] bool isFailure(const HostOutcome &outcome);
/// The largest first, equal ones in the order of their first hosts.
[[nodiscard]] QList<FailureGroup> failureGroups(const QList<HostOutcome> &outcomes);

} // namespace convoy
