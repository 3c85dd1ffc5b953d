// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Plan.h"

namespace convoy {

/// "Install", "Upgrade", "Roll back"; of a run that undoes another one "Undo run 3". `undoes`: that run; empty: none.
Message profileText(Profile profile, const QString &undoes);

} // namespace convoy
