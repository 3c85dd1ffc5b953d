// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "repository/PackageStore.h"
#include "repository/Repository.h"

namespace convoy {

/// Gives a package back: an archive with the same bytes, a folder with the same tree, modes and links. `to` is a file,
/// or a folder when it ends in "/" or is one (then the name it was imported under). Never overwrites
/// ("target-exists"); takes SaveACopy ("not-allowed"); written to a temporary name first, which is gone when it fails. Gives the path written.
[[nodiscard]] Result<QString> savePackage(Repository &repository, const StoredPackage &package, const QString &to,
                                          const CancelToken &cancel = {});

} // namespace convoy
