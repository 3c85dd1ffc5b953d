// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/access/AccessScope.h"

#include <algorithm>

namespace convoy {

namespace {

const QLatin1String Nothing(" AND 0");

} // namespace

QString AccessScope::ids() const
{
    QList<qint64> sorted(tenantIds.cbegin(), tenantIds.cend());
    std::ranges::sort(sorted); // the same text each time: statements are kept by theirs
    QStringList texts;
    for (const qint64 id : std::as_const(sorted))
        texts += QString::number(id);
    return texts.join(QLatin1Char(','));
}

QString AccessScope::packages() const
{
    if (seesAll())
        return {};
    if (tenantIds.isEmpty())
        return Nothing;
    return QStringLiteral(" AND packages.id IN (SELECT package_id FROM package_tenants WHERE tenant_id IN (%1))")
        .arg(ids());
}

QString AccessScope::tenants() const
{
    if (seesAll())
        return {};
    return QStringLiteral(" AND tenants.id IN (%1)").arg(ids());
}

QString AccessScope::hosts() const
{
    if (seesAll())
        return {};
    if (tenantIds.isEmpty())
        return QStringLiteral(" AND hosts.name = 'this-computer'"); // is always there
    return QStringLiteral(" AND (hosts.id NOT IN (SELECT host_id FROM host_labels WHERE kind = 'tenant') OR hosts.id "
                          "IN (SELECT host_id FROM host_labels JOIN tenants ON tenants.name = label "
                          "WHERE kind = 'tenant' AND tenants.id IN (%1)))")
        .arg(ids());
}

QString AccessScope::hostNames(const QString &column) const
{
    if (seesAll())
        return {};
    return QStringLiteral(" AND %1 NOT IN (SELECT name FROM hosts WHERE id NOT IN (SELECT id FROM hosts WHERE 1%2))")
        .arg(column, hosts());
}

QString AccessScope::packageKeys() const
{
    return QStringLiteral("(package_name, package_version) IN (SELECT name, version FROM packages WHERE 1%1)")
        .arg(packages());
}

QString AccessScope::runs() const
{
    if (seesAll())
        return {};
    if (tenantIds.isEmpty())
        return Nothing;
    return QStringLiteral(" AND (runs.id IN (SELECT run_id FROM run_tenants WHERE tenant_id IN (%1)) OR %2)")
        .arg(ids(), packageKeys());
}

QString AccessScope::deployments() const
{
    if (seesAll())
        return {};
    if (tenantIds.isEmpty())
        return Nothing;
    return QStringLiteral(" AND (run IN (SELECT CAST(run_id AS TEXT) FROM run_tenants WHERE tenant_id IN (%1)) OR %2)")
               .arg(ids(), packageKeys())
           + hostNames(QStringLiteral("host"));
}

} // namespace convoy
