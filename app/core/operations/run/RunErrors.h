// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

namespace convoy {

/// "run-not-ended": what is asked of a run needs its end.
[[nodiscard]] Error runNotEnded(const QString &run);
/// "host-not-in-run"
[[nodiscard]] Error hostNotInRun(const QString &host, const QString &run);

} // namespace convoy
