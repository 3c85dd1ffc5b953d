// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/host/HostContext.h"

namespace convoy {

/// "internal-problem": an exception, whose words are for who mends it.
Error internalProblem(const QString &host, const char *words);
/// "cancelled": how far the host had come when the run was stopped, and what that means for it.
Error stoppedWork(const HostContext &context);

} // namespace convoy
