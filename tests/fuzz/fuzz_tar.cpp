// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ArchiveInput.h"
#include "Target.h"
#include "package/archive/ArchiveFormat.h"
#include "package/archive/tar/TarReader.h"

#include <clocale>

using namespace convoy;

/// What convoy-unpack does with a tar, plain or compressed; the format comes from the bytes.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    [[maybe_unused]] static const char *const locale = std::setlocale(LC_CTYPE, "C.UTF-8");
    fuzz::ArchiveInput input(fuzz::bytesOf(data, size));
    const Checked<QString> format = archiveFormat(input.file());
    if (!format || *format == QLatin1String("zip"))
        return 0;
    input.file().seek(0);
    const auto source = ByteSource::create(*format, input.file());
    fuzz::StrictVisitor visitor;
    (void)TarReader(*source, qint64(size)).read(visitor);
    return 0;
}
