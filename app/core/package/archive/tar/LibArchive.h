// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <archive.h>

#include <memory>

namespace convoy {

struct LibArchiveDeleter
{
    void operator()(archive *handle) const { archive_read_free(handle); }
};

/// A reading handle of libarchive that frees itself.
using LibArchive = std::unique_ptr<archive, LibArchiveDeleter>;

inline QString libArchiveText(archive *handle)
{
    const char *text = archive_error_string(handle);
    return QString::fromUtf8(text != nullptr ? text : "damaged data");
}

/// True when libarchive gave up because the helper's memory limit was reached.
inline bool isOutOfMemory(archive *handle)
{
    return archive_errno(handle) == ENOMEM || libArchiveText(handle).contains(QLatin1String("memory"));
}

} // namespace convoy
