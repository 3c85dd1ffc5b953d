// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Planner.h"

namespace convoy {

/// A package, three hosts that were asked, and values of each kind.
PlanRequest planScene();
PlanTarget sceneTarget(const QString &name);

} // namespace convoy
