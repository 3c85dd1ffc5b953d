// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/RunStore.h"
#include "wizard/CellTone.h"
#include "wizard/run/RunWatch.h"

#include <optional>

namespace convoy {

/// How a run stands, in words and as a tone: going on, held up (Caution), or waiting for a decision (Bad) (U21).
struct RunStanding
{
    CellTone tone = CellTone::Active;
    Message what; ///< "Paused."
    Message why;  ///< what holds it up, or what is to be decided; may be empty
    bool operator==(const RunStanding &) const = default;
};

/// `asked`: what the operator asked for here a moment ago and the repository need not know yet.
[[nodiscard]] RunStanding runStanding(const StoredRun &run, const RunWatch &watch, RunRequest asked,
                                      const QDateTime &now);

} // namespace convoy
