// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CliCommand.h"

namespace convoy {

/// run log: prints as it reads, so that a log of any length takes the same memory.
CliCommand runLogCommand();

} // namespace convoy
