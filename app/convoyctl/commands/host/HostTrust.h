// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Context.h"
#include "hosts/Host.h"

namespace convoy {

/// Connects to a host whose key is not known, shows the key and asks whether to trust it; pins it when the answer is
/// yes. True when the key is pinned afterwards. Only for a person in front of a terminal.
[[nodiscard]] Result<bool> offerTrust(Context &context, const Host &host);

} // namespace convoy
