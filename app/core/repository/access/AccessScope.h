// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/access/Access.h"

#include <QSet>

namespace convoy {

/// What an operator sees, as conditions in SQL: each begins with " AND ", or is empty for who sees all. The one place
/// where the rules of Access.h about seeing are SQL.
struct AccessScope
{
    Access access;
    QSet<qint64> tenantIds; ///< with View in certain tenants

    [[nodiscard]] bool seesAll() const { return access.everywhere.has(Privilege::View); }
    [[nodiscard]] bool seesTenant(qint64 id) const { return seesAll() || tenantIds.contains(id); }

    [[nodiscard]] QString packages() const;    ///< on packages.id
    [[nodiscard]] QString tenants() const;     ///< on tenants.id
    [[nodiscard]] QString hosts() const;       ///< on hosts.id and hosts.name
    /// On a column that holds the name of a host, which may be gone by now: then it is seen.
    [[nodiscard]] QString hostNames(const QString &column) const;
    [[nodiscard]] QString runs() const;        ///< on runs.id: by their tenants, and by what is now their package's
    [[nodiscard]] QString deployments() const; ///< on deployments.host, .run, .package_name, .package_version

private:
    [[nodiscard]] QString ids() const;
    [[nodiscard]] QString packageKeys() const;
};

} // namespace convoy
