// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Plan.h"

namespace convoy {

/// When a run over `hosts` hosts stops by itself, in words that follow the numbers.
[[nodiscard]] Message stopLimitText(const PlanLimits &limits, qsizetype hosts);
/// The same for each wave; empty where there is no such limit.
[[nodiscard]] Message waveLimitText(const PlanLimits &limits);
/// How the hosts are worked on: in how many waves, and how many at once; empty where the size of waves is none.
[[nodiscard]] Message wavesText(const PlanLimits &limits, qsizetype hosts);
/// The same of a solution, whose stages are split into waves one by one, by sizes of their own where none is chosen.
[[nodiscard]] Message stageWavesText(const PlanLimits &limits, qsizetype hosts);

} // namespace convoy
