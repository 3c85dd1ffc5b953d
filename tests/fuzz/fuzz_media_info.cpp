// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Target.h"
#include "package/media/MediaInfo.h"

using namespace convoy;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    (void)MediaInfo::parse(fuzz::bytesOf(data, size));
    return 0;
}
