// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/stores/SqlTenantStore.h"

#include "repository/sqlite/Transaction.h"
#include "repository/stores/rows/PackageRows.h"

#include <algorithm>

namespace convoy {

namespace {

Error nameError()
{
    return Error(QStringLiteral("tenant-name"), Message(QT_TRANSLATE_NOOP("core", "A tenant needs a name.")),
                 ErrorKind::Request);
}

/// Lists of tenants are separated by commas in one door and by semicolons in CSV files.
Error separatorError(const QString &name)
{
    return Error(QStringLiteral("tenant-name"),
                 Message(QT_TRANSLATE_NOOP("core", "“%1” cannot be the name of a tenant."), {name}), ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "Commas and semicolons separate the names in a list.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Choose another name.")));
}

Error existsError(const QString &name)
{
    return Error(QStringLiteral("tenant-exists"),
                 Message(QT_TRANSLATE_NOOP("core", "There is a tenant %1 already."), {name}), ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Choose another name.")));
}

} // namespace

QJsonObject StoredTenant::toJson() const
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("packages"), packages}, {QStringLiteral("hosts"), hosts}};
}

SqlTenantStore::SqlTenantStore(StoreContext &context)
    : m_context(context)
{
}

Result<QStringList> SqlTenantStore::list()
{
    const Result<AccessScope> scope = m_context.access.scope();
    if (!scope)
        return failure(scope.error());
    return m_context.main.rows(QStringLiteral("SELECT name FROM tenants WHERE 1%1 ORDER BY name").arg(scope->tenants()),
                               {}, [](const SqlRow &row) { return row.value(0).toString(); });
}

Result<QList<StoredTenant>> SqlTenantStore::find(const QString &containing)
{
    const Result<AccessScope> scope = m_context.access.scope();
    if (!scope)
        return failure(scope.error());
    Result<QList<StoredTenant>> found = m_context.main.rows(
        QStringLiteral("SELECT name, (SELECT count(*) FROM package_tenants JOIN packages ON packages.id = package_id "
                       "WHERE tenant_id = tenants.id AND status = 'complete'), "
                       "(SELECT count(*) FROM host_labels WHERE kind = 'tenant' AND label = tenants.name) "
                       "FROM tenants WHERE 1%1 ORDER BY name")
            .arg(scope->tenants()),
        {}, [](const SqlRow &row) {
            return StoredTenant{.name = row.value(0).toString(),
                                .packages = row.value(1).toLongLong(),
                                .hosts = row.value(2).toLongLong()};
        });
    if (found) // here, because SQLite knows upper and lower case of ASCII alone
        found->removeIf(
            [&](const StoredTenant &tenant) { return !tenant.name.contains(containing, Qt::CaseInsensitive); });
    return found;
}

Status SqlTenantStore::add(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (Status may = m_context.access.demandEverywhere(Privilege::Administer, trimmed); !may)
        return may;
    if (trimmed.isEmpty())
        return failure(nameError());
    if (trimmed.contains(QLatin1Char(',')) || trimmed.contains(QLatin1Char(';')))
        return failure(separatorError(trimmed));
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    const Result<QVariant> existing =
        m_context.main.value(QStringLiteral("SELECT id FROM tenants WHERE name = ?"), {trimmed});
    if (!existing)
        return failure(existing.error());
    if (existing->isValid())
        return failure(existsError(trimmed));
    Status done = m_context.main.write(QStringLiteral("INSERT INTO tenants (name) VALUES (?)"), {trimmed});
    if (done)
        done = m_context.audit("tenant-added", trimmed, QString());
    return done ? transaction->commit() : done;
}

Status SqlTenantStore::checkUnused(const StoredTenant &tenant) const
{
    if (tenant.packages == 0 && tenant.hosts == 0)
        return {};
    return failure(Error(QStringLiteral("tenant-in-use"),
                         Message(QT_TRANSLATE_NOOP("core", "The tenant %1 cannot be removed."), {tenant.name}),
                         ErrorKind::Request)
                       .because(Message(QT_TRANSLATE_NOOP("core", "Packages that belong to it: %1; hosts: %2."),
                                        {QString::number(tenant.packages), QString::number(tenant.hosts)}))
                       .advise(Message(QT_TRANSLATE_NOOP("core", "Delete those packages, and edit those hosts or "
                                                                 "remove them, first."))));
}

Status SqlTenantStore::remove(const QString &name)
{
    if (Status may = m_context.access.demandEverywhere(Privilege::Administer, name); !may)
        return may;
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    const Result<QList<StoredTenant>> all = find(QString());
    if (!all)
        return failure(all.error());
    const auto found = std::ranges::find_if(*all, [&](const StoredTenant &each) { return each.name == name; });
    if (found == all->cend())
        return failure(PackageRows::tenantUnknownError(name));
    if (Status unused = checkUnused(*found); !unused)
        return unused;
    Status done = m_context.main.write(QStringLiteral("DELETE FROM tenants WHERE name = ?"), {name});
    if (done)
        done = m_context.audit("tenant-removed", name, QString());
    return done ? transaction->commit() : done;
}

} // namespace convoy
