// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CliCommand.h"

#include <vector>

namespace convoy {

/// `host keys import` and `host keys export`.
std::vector<CliCommand> hostKeyCommands();

} // namespace convoy
