// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/archive/Refusal.h"

class QIODevice;

namespace convoy {

/// What a file is, by its bytes and never by its name: "zip", "tar.gz", "tar.xz", "tar.zst" or "tar" (ArchiveListing).
/// Anything else is archive-unsupported.
Checked<QString> archiveFormat(QIODevice &file);

/// True for descriptors, silent.ini files, templates and digests, by the ending and depth of their names: what
/// describes a package and is kept in memory when it is small.
bool isDescribingFile(const QString &path);

} // namespace convoy
