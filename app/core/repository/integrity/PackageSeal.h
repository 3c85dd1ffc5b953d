// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QStringList>

namespace convoy {

/// Digests of what a package's rows say and what never changes after the import: SQLite itself does not notice a bit
/// that turns inside a value. Nickname, description, group and tenants may be edited and are not sealed.
struct PackageSeal
{
    /// Inside the transaction that makes the package appear, after everything else of it was written.
    [[nodiscard]] static Status write(SqliteDatabase &database, qint64 package);
    /// The parts that are not what they were, in words of their own ("silent.ini", "template a.xml"). Packages that
    /// were stored before there were seals have none.
    [[nodiscard]] static Result<QStringList> broken(SqliteDatabase &database, qint64 package);
    /// "package-record-damaged", naming package and parts.
    [[nodiscard]] static Status check(SqliteDatabase &database, qint64 package);
};

} // namespace convoy
