// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/PackageStore.h"
#include "repository/sqlite/SqliteDatabase.h"

namespace convoy {

/// How packages stand in rows, and what is said of them when they are not as asked for.
struct PackageRows
{
    static QString columns();
    static StoredPackage packageOf(const SqlRow &row); ///< without tenants

    /// By group and name; SQL knows no order of versions, and whole lists of packages are slow to move about.
    static QString order();
    static void sortVersions(QList<StoredPackage> &packages); ///< within the same group and name, of rows in order()
    static bool isMeant(const StoredPackage &package, const QString &text); ///< NAME, NICKNAME, or either @VERSION

    static Error unknownError(const QString &text);
    static Error ambiguousError(const QString &text, const QList<StoredPackage> &candidates);
    static Error existsError(const PackageDescriptor &package);
    /// It is there, where the operator does not see it.
    static Error existsElsewhereError(const PackageDescriptor &package);
    static Error tenantNeededError(const QStringList &tenants);
    static Error damagedError(const StoredPackage &package, const QString &place);
    static Error tenantUnknownError(const QString &tenant);
};

} // namespace convoy
