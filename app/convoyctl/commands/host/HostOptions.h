// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Arguments.h"
#include "hosts/Host.h"

#include <vector>

namespace convoy {

/// The options that describe a host, in `host add` and `host edit`.
std::vector<const char *> hostOptions();
/// Puts what was given into `host` and holds it to the rules of hosts.
[[nodiscard]] Result<Host> hostFrom(const Arguments &arguments, Host host);

} // namespace convoy
