// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Plan.h"

namespace convoy {

/// How many of `hosts` go together: all for an empty text, N for "4", for "25%" that part rounded down but at least 1.
/// Anything else fails with "wave-size".
Result<qsizetype> waveSizeFor(const QString &waveSize, qsizetype hosts);

QList<PlanWave> splitIntoWaves(const QList<PlanHost> &hosts, qsizetype size);

} // namespace convoy
