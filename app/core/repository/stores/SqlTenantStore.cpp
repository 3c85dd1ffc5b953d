// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/stores/SqlTenantStore.h"

#include "repository/sqlite/Transaction.h"

namespace convoy {

SqlTenantStore::SqlTenantStore(StoreContext &context)
    : m_context(context)
{
}

Result<QStringList> SqlTenantStore::list()
{
    return m_context.main.rows(QStringLiteral("SELECT name FROM tenants ORDER BY name"), {},
                               [](const SqlRow &row) { return row.value(0).toString(); });
}

Status SqlTenantStore::add(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty()) {
        return failure(Error(QStringLiteral("tenant-name"),
                             Message(QT_TRANSLATE_NOOP("core", "A tenant needs a name.")), ErrorKind::Request));
    }
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    const Result<QVariant> existing =
        m_context.main.value(QStringLiteral("SELECT id FROM tenants WHERE name = ?"), {trimmed});
    if (!existing)
        return failure(existing.error());
    if (existing->isValid()) {
        return failure(Error(QStringLiteral("tenant-exists"),
                             Message(QT_TRANSLATE_NOOP("core", "There is a tenant %1 already."), {trimmed}),
                             ErrorKind::Request)
                           .advise(Message(QT_TRANSLATE_NOOP("core", "Choose another name."))));
    }
    if (Status added = m_context.main.write(QStringLiteral("INSERT INTO tenants (name) VALUES (?)"), {trimmed}); !added)
        return added;
    return transaction->commit();
}

} // namespace convoy
