// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Target.h"
#include "run/evidence/ResultLog.h"

using namespace convoy;

/// What an installer reports of itself.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    (void)readResultLog(fuzz::bytesOf(data, size));
    return 0;
}
