// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "repository/Repository.h"

#include <functional>

namespace convoy {

struct RestoreRequest
{
    QString backup; ///< what Repository::backupTo() wrote; its payload file stands beside it
    RepositoryUrl target;
    QString operatorName; ///< must administer what the backup holds ("not-allowed")
    std::function<void(qint64 done, qint64 total)> progress = {};
};

/// Makes a repository out of a backup, which stays as it is. Everything is copied beside the target, verified there
/// byte by byte, and moved to its place at the end: whatever is interrupted or damaged leaves nothing. Never overwrites.
/// Blocking. ErrorKind::Request: repository-exists, backup-incomplete, backup-in-use; and what Repository::open and
/// Repository::verify say of the backup.
[[nodiscard]] Status restoreRepository(const RestoreRequest &request);

} // namespace convoy
