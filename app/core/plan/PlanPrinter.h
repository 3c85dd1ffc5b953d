// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Plan.h"

#include <QString>

namespace convoy {

/// A plan as text for a terminal or for "Save" and "Copy" on the summary (U10): verdict, findings that are not passes
/// grouped over hosts, every value, then stage, wave, host and steps. In the language now set.
QString printPlan(const Plan &plan);

} // namespace convoy
