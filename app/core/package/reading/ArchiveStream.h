// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "package/PackageReader.h"

namespace convoy {

/// Reads an archive file once, from its beginning to its end, and takes its sum on the way.
struct ArchiveStream
{
    const OpenedPackage &package;
    const PackageReader::Sink &sink;
    const PackageReader::Progress &progress;

    /// The tag under `key`. "media-gone", "archive-unreadable", "cancelled", or the sink's error.
    [[nodiscard]] Result<QByteArray> run(const QByteArray &key, const CancelToken &cancel) const;
};

} // namespace convoy
