// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ArchiveInput.h"
#include "Target.h"
#include "package/archive/zip/ZipReader.h"

using namespace convoy;

/// What convoy-unpack does with a zip.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::ArchiveInput input(fuzz::bytesOf(data, size));
    fuzz::StrictVisitor visitor;
    (void)ZipReader(input.file()).read(visitor);
    return 0;
}
