// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/PackageStore.h"
#include "repository/sqlite/SqliteDatabase.h"

namespace convoy {

/// What still needs a package: hosts where it stands, hosts that have another version now and could be rolled back to
/// it, and runs that are not finished with it.
class PackageUses
{
public:
    explicit PackageUses(SqliteDatabase &main);
    /// "package-in-use" (ErrorKind::Request), naming hosts and runs.
    [[nodiscard]] Status check(const StoredPackage &package);

private:
    [[nodiscard]] Status checkStanding(const StoredPackage &package);
    [[nodiscard]] Status checkWayBack(const StoredPackage &package);
    [[nodiscard]] Status checkRuns(const StoredPackage &package);
    [[nodiscard]] Result<QStringList> names(const char *sql, const StoredPackage &package);
    SqliteDatabase &m_main;
};

} // namespace convoy
