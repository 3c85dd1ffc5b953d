// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "hosts/Host.h"
#include "hosts/process/Waiting.h"

namespace convoy {

/// A connected TCP socket to the host's address and port, each address of the name in turn: non-blocking, without
/// Nagle's delay, with keep-alive so that a half-open connection ends within a minute. The caller owns it.
/// Fails with host-unreachable or cancelled.
Result<int> connectTcp(const Host &host, const WaitLimit &limit);

} // namespace convoy
