// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "repository/PackageStore.h"
#include "repository/Repository.h"

namespace convoy {

/// The disk that a copy is written to.
struct TargetDisk
{
    QString fileSystem;    ///< as the system calls it: "vfat"
    qint64 freeBytes = -1; ///< -1: not known

    static TargetDisk of(const QString &folder);
};

/// Whether a copy fits there, before it is written: "target-file-too-large" where FAT, which holds no file of 4 GiB or
/// more, would have to; "target-full", which tells what is missing. Both ErrorKind::Request. Pure.
[[nodiscard]] Status checkTarget(const StoredPackage &package, const QString &target, const TargetDisk &disk);

/// Gives a package back: an archive with the same bytes, a folder with the same tree, modes and links; the
/// signature that came beside an archive beside its copy. `to` is a file,
/// or a folder when it ends in "/" or is one (then the name it was imported under). Never overwrites
/// ("target-exists"); takes
/// SaveACopy ("not-allowed"); says before what does not fit (checkTarget); written to a temporary name first, which is gone when it fails. Gives the path written.
[[nodiscard]] Result<QString> savePackage(Repository &repository, const StoredPackage &package, const QString &to,
                                          const CancelToken &cancel = {});

} // namespace convoy
