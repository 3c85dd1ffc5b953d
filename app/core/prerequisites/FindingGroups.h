// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prerequisites/Finding.h"

#include <QStringList>

namespace convoy {

/// Findings that say the same of several hosts.
struct FindingGroup
{
    Finding finding;
    QStringList hosts; ///< in the order of the findings; empty: not about hosts
};

/// Blockers first, then warnings, notes and passes; within them in the order of the findings. Linear.
QList<FindingGroup> groupFindings(const QList<Finding> &findings);

} // namespace convoy
