// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/stores/SqlPackageStore.h"

#include "repository/RepositoryLog.h"
#include "repository/sqlite/SqlError.h"
#include "repository/sqlite/Transaction.h"
#include "repository/stores/PackageUses.h"
#include "repository/stores/PayloadReader.h"
#include "repository/stores/SqlPackageImport.h"
#include "repository/stores/rows/PackageRows.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QStorageInfo>

#include <algorithm>

namespace convoy {

namespace {
} // namespace

SqlPackageStore::SqlPackageStore(StoreContext &context)
    : m_context(context)
{
}

Result<QList<StoredPackage>> SqlPackageStore::read(const QString &condition, const QVariantList &values)
{
    const Result<AccessScope> scope = m_context.access.scope();
    if (!scope)
        return failure(scope.error());
    const QString where = scope->packages() + condition;
    Result<QList<StoredPackage>> packages =
        m_context.main.rows(QStringLiteral("SELECT %1 FROM packages WHERE status = 'complete'%2%3")
                                .arg(PackageRows::columns(), where, PackageRows::order()),
                            values, PackageRows::packageOf);
    if (!packages)
        return packages;
    PackageRows::sortVersions(*packages);
    if (Status added = addTenants(*packages, *scope, {where, values}); !added)
        return failure(std::move(added).error());
    return packages;
}

/// One statement for all of them: one for each would be most of the time that a long list takes.
Status SqlPackageStore::addTenants(QList<StoredPackage> &packages, const AccessScope &scope, const Condition &condition)
{
    QHash<qint64, QString> names;
    Status read = m_context.main.each(QStringLiteral("SELECT id, name FROM tenants"), {}, [&](const SqlRow &row) {
        names.insert(row.value(0).toLongLong(), row.value(1).toString());
        return true;
    });
    if (!read)
        return read;
    QHash<qint64, StoredPackage *> byId;
    for (StoredPackage &package : packages)
        byId.insert(package.id, &package);
    QString sql = QStringLiteral("SELECT package_id, tenant_id FROM package_tenants");
    if (!condition.text.isEmpty())
        sql += QStringLiteral(" WHERE package_id IN (SELECT packages.id FROM packages WHERE 1%1)").arg(condition.text);
    read = m_context.main.each(sql, condition.values, [&](const SqlRow &row) {
        StoredPackage *package = byId.value(row.value(0).toLongLong());
        const qint64 tenant = row.value(1).toLongLong();
        if (package != nullptr && scope.seesTenant(tenant))
            package->tenants += names.value(tenant);
        else if (package != nullptr)
            package->hasOtherTenants = true;
        return true;
    });
    for (StoredPackage &package : packages)
        package.tenants.sort();
    return read;
}

Result<QList<StoredPackage>> SqlPackageStore::list()
{
    return list(QStringList());
}

Result<PackageStore::Beginning> SqlPackageStore::first(int count)
{
    const Result<AccessScope> scope = m_context.access.scope();
    if (!scope)
        return failure(scope.error());
    const QString seen = QStringLiteral("FROM packages WHERE status = 'complete'") + scope->packages();
    const Result<QVariant> total = m_context.main.value(QStringLiteral("SELECT COUNT(*) ") + seen);
    if (!total)
        return failure(total.error());
    if (total->toLongLong() <= count) {
        Result<QList<StoredPackage>> all = list();
        return all ? Result<Beginning>({std::move(*all), total->toLongLong()}) : failure(all.error());
    }
    Result<QList<StoredPackage>> packages =
        read(QStringLiteral(" AND (packages.group_name, packages.name) <= (SELECT packages.group_name, packages.name "
                            "%1%2 LIMIT 1 OFFSET ?)")
                 .arg(seen, PackageRows::order()),
             {count - 1});
    if (!packages)
        return failure(packages.error());
    return Beginning{std::move(*packages), total->toLongLong()};
}

Result<QList<StoredPackage>> SqlPackageStore::list(const QStringList &tenants)
{
    QString condition;
    QVariantList values;
    if (!tenants.isEmpty()) {
        const Result<AccessScope> scope = m_context.access.scope();
        if (!scope)
            return failure(scope.error());
        condition = QStringLiteral(" AND packages.id IN (SELECT package_id FROM package_tenants JOIN tenants "
                                   "ON tenants.id = tenant_id WHERE tenants.name IN (%1)%2)")
                        .arg(QStringList(tenants.size(), QStringLiteral("?")).join(QLatin1Char(',')), scope->tenants());
        for (const QString &tenant : tenants)
            values += tenant;
    }
    return read(condition, values);
}

Result<StoredPackage> SqlPackageStore::byId(qint64 id)
{
    const Result<QList<StoredPackage>> found = read(QStringLiteral(" AND packages.id = ?"), {id});
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(PackageRows::unknownError(QString::number(id)));
    return found->first();
}

Result<StoredPackage> SqlPackageStore::find(const QString &idOrName)
{
    const QString text = idOrName.trimmed();
    const QString name = text.contains(QLatin1Char('@')) ? text.section(QLatin1Char('@'), 0, -2) : text;
    Result<QList<StoredPackage>> meant =
        read(QStringLiteral(" AND (packages.id = ? OR packages.name IN (?, ?) OR nickname IN (?, ?))"),
             {text.toLongLong(), text, name, text, name});
    if (!meant)
        return failure(meant.error());
    const auto byNumber =
        std::ranges::find_if(*meant, [&](const StoredPackage &each) { return QString::number(each.id) == text; });
    if (byNumber != meant->end())
        return *byNumber;
    meant->removeIf([&](const StoredPackage &package) { return !PackageRows::isMeant(package, text); });
    if (meant->isEmpty())
        return failure(PackageRows::unknownError(text));
    if (meant->size() > 1)
        return failure(PackageRows::ambiguousError(text, *meant));
    return meant->first();
}

Result<std::optional<StoredPackage>> SqlPackageStore::findExact(const QString &name, const QString &version)
{
    const Result<QList<StoredPackage>> found =
        read(QStringLiteral(" AND packages.name = ? AND version = ?"), {name, version});
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Status SqlPackageStore::checkRoom(qint64 expectedBytes) const
{
    constexpr qint64 SpareBytes = 16 << 20; // for journals and what else is stored
    const QStorageInfo disk(QFileInfo(m_context.payload.path()).absolutePath());
    if (expectedBytes <= 0 || !disk.isValid() || disk.bytesAvailable() < 0)
        return {};
    const qint64 missing = expectedBytes + SpareBytes - disk.bytesAvailable();
    if (missing > 0)
        return failure(diskFullError(m_context.main.path(), missing, QString()));
    return {};
}

/// What stands under the name and version already, whoever may see it.
Status SqlPackageStore::mayTakePlace(const NewPackage &package)
{
    const PackageDescriptor &descriptor = package.descriptor;
    const auto mine = findExact(descriptor.name, descriptor.version.text());
    if (!mine)
        return failure(mine.error());
    if (*mine)
        return package.replace ? m_context.access.demand(Privilege::Replace, **mine)
                               : failure(PackageRows::existsError(descriptor));
    const Result<QVariant> id =
        m_context.main.value(QStringLiteral("SELECT id FROM packages WHERE name = ? AND version = ?"),
                             {descriptor.name, descriptor.version.text()});
    if (!id)
        return failure(id.error());
    return id->isValid() ? failure(PackageRows::existsElsewhereError(descriptor)) : Status();
}

Result<QStringList> SqlPackageStore::importTenants(const NewPackage &package)
{
    const Result<AccessScope> scope = m_context.access.scope();
    if (!scope)
        return failure(scope.error());
    const QString subject = package.descriptor.key();
    if (Status may = m_context.access.demand(Privilege::Import, subject); !may)
        return failure(std::move(may).error());
    QStringList tenants = package.tenants;
    if (tenants.isEmpty() && !scope->access.everywhere.has(Privilege::Import)) {
        tenants = scope->access.tenantsWith(Privilege::Import);
        if (tenants.size() > 1)
            return failure(PackageRows::tenantNeededError(tenants));
    }
    if (Status known = knownTenants(tenants); !known)
        return failure(std::move(known).error());
    if (Status may = m_context.access.demandIn(tenants, Privilege::Import, subject); !may)
        return failure(std::move(may).error());
    return tenants;
}

Status SqlPackageStore::knownTenants(const QStringList &tenants)
{
    const Result<AccessScope> scope = m_context.access.scope();
    if (!scope)
        return failure(scope.error());
    for (const QString &tenant : tenants) {
        const Result<QVariant> id =
            m_context.main.value(QStringLiteral("SELECT id FROM tenants WHERE name = ?"), {tenant});
        if (!id)
            return failure(id.error());
        if (!id->isValid() || !scope->seesTenant(id->toLongLong()))
            return failure(PackageRows::tenantUnknownError(tenant));
    }
    return {};
}

Result<std::unique_ptr<PackageImport>> SqlPackageStore::beginImport(const NewPackage &package)
{
    Result<QStringList> tenants = importTenants(package);
    if (!tenants)
        return failure(std::move(tenants).error());
    if (Status may = mayTakePlace(package); !may)
        return failure(std::move(may).error());
    if (Status room = checkRoom(package.expectedBytes); !room)
        return failure(std::move(room).error());
    NewPackage wanted = package;
    wanted.tenants = std::move(*tenants);
    auto started = SqlPackageImport::begin(m_context, wanted);
    if (!started)
        return failure(std::move(started).error());
    return std::unique_ptr<PackageImport>(std::move(*started));
}

Result<qint64> SqlPackageStore::payloadOf(qint64 id)
{
    const Result<QVariant> payload =
        m_context.main.value(QStringLiteral("SELECT payload_id FROM packages WHERE id = ?"), {id});
    if (!payload)
        return failure(payload.error());
    if (!payload->isValid())
        return failure(PackageRows::unknownError(QString::number(id)));
    return payload->toLongLong();
}

Status SqlPackageStore::readPayload(qint64 id, const std::function<Status(QByteArrayView)> &sink)
{
    const Result<StoredPackage> package = byId(id);
    if (!package)
        return failure(package.error());
    const Result<qint64> payload = payloadOf(id);
    if (!payload)
        return failure(payload.error());
    Result<PayloadReader::Findings> read = PayloadReader(m_context.payload).read(*payload, sink);
    if (!read)
        return failure(std::move(read).error());
    if (read->size == package->size && read->sha256 == package->sha256)
        return {};
    return failure(PackageRows::damagedError(*package, read->place()));
}

Result<QMap<QString, QByteArray>> SqlPackageStore::templates(qint64 id)
{
    const Result<StoredPackage> package = byId(id);
    if (!package)
        return failure(package.error());
    QMap<QString, QByteArray> found;
    const Status read = m_context.main.each(
        QStringLiteral("SELECT path, bytes FROM package_templates WHERE package_id = ?"), {id}, [&](const SqlRow &row) {
            found.insert(row.value(0).toString(), row.value(1).toByteArray());
            return true;
        });
    if (!read)
        return failure(read.error());
    return found;
}

Status SqlPackageStore::edit(qint64 id, const std::optional<QString> &nickname,
                             const std::optional<QString> &description, const std::optional<QString> &group)
{
    const Result<StoredPackage> package = byId(id);
    if (!package)
        return failure(package.error());
    if (Status may = m_context.access.demand(Privilege::Edit, *package); !may)
        return may;
    QJsonObject changes;
    const auto note = [&](const char *field, const std::optional<QString> &text) {
        if (text)
            changes.insert(QLatin1String(field), *text);
    };
    note("nickname", nickname);
    note("description", description);
    note("group", group);
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    const Result<int> changed = m_context.main.change(
        QStringLiteral("UPDATE packages SET nickname = ?, description = ?, group_name = ?, updated = ? WHERE id = ?"),
        {nickname.value_or(package->descriptor.nickname), description.value_or(package->descriptor.description),
         group.value_or(package->group), toTimestamp(QDateTime::currentDateTimeUtc()), id});
    if (!changed)
        return failure(changed.error());
    if (*changed == 0)
        return failure(PackageRows::unknownError(QString::number(id)));
    Status done = m_context.audit("package-edited", package->descriptor.key(), toText(changes));
    return done ? transaction->commit() : done;
}

Status SqlPackageStore::copyToTenants(qint64 id, const QStringList &tenants)
{
    const Result<StoredPackage> package = byId(id);
    if (!package)
        return failure(package.error());
    const QString key = package->descriptor.key();
    if (Status may = m_context.access.demand(Privilege::CopyToTenants, *package); !may)
        return may;
    if (Status known = knownTenants(tenants); !known)
        return known;
    if (Status may = m_context.access.demandIn(tenants, Privilege::CopyToTenants, key); !may)
        return may;
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    for (const QString &tenant : tenants) {
        Status linked =
            m_context.main.write(QStringLiteral("INSERT INTO package_tenants (package_id, tenant_id) "
                                                "SELECT ?, id FROM tenants WHERE name = ? ON CONFLICT DO NOTHING"),
                                 {id, tenant});
        if (!linked)
            return linked;
    }
    Status done = m_context.audit("package-copied", key,
                                  toText({{QStringLiteral("tenants"), QJsonArray::fromStringList(tenants)}}));
    return done ? transaction->commit() : done;
}

Status SqlPackageStore::remove(qint64 id, Deletion deletion)
{
    const Result<StoredPackage> package = byId(id);
    if (!package)
        return failure(package.error());
    if (Status may = m_context.access.demand(Privilege::Delete, *package); !may)
        return may;
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    if (deletion == Deletion::IfUnneeded) {
        if (Status unneeded = PackageUses(m_context.main).check(*package); !unneeded)
            return unneeded;
    }
    const Result<qint64> payload = payloadOf(id);
    if (!payload)
        return failure(payload.error());
    Status done = m_context.main.write(QStringLiteral("DELETE FROM packages WHERE id = ?"), {id});
    if (!done)
        return done;
    done = m_context.audit("package-deleted", package->descriptor.key(), package->sha256);
    if (!done)
        return done;
    done = transaction->commit();
    if (!done)
        return done;
    // The package is gone; bytes that cannot be removed now are an orphan for a later opening.
    if (const Status removed = m_context.payload.remove(*payload); !removed)
        repositoryLog.warning("payload-stays", {{"code", removed.error().code}, {"detail", removed.error().detail}});
    return {};
}

} // namespace convoy
