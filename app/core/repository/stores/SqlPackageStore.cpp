// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/stores/SqlPackageStore.h"

#include "base/Log.h"
#include "repository/sqlite/SqlError.h"
#include "repository/sqlite/Transaction.h"
#include "repository/stores/PayloadReader.h"
#include "repository/stores/SqlPackageImport.h"
#include "repository/stores/rows/PackageRows.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace convoy {

namespace {
const Log repositoryLog("repository");
} // namespace

SqlPackageStore::SqlPackageStore(StoreContext &context)
    : m_context(context)
{
}

Result<QList<StoredPackage>> SqlPackageStore::read(const QString &condition, const QVariantList &values)
{
    Result<QList<StoredPackage>> packages = m_context.main.rows(
        QStringLiteral("SELECT %1 FROM packages WHERE status = 'complete'%2").arg(PackageRows::columns(), condition),
        values, PackageRows::packageOf);
    if (!packages)
        return packages;
    for (StoredPackage &package : *packages) {
        const auto tenants = m_context.main.rows(
            QStringLiteral("SELECT name FROM tenants JOIN package_tenants ON tenant_id = id WHERE package_id = ? "
                           "ORDER BY name"),
            {package.id}, [](const SqlRow &row) { return row.value(0).toString(); });
        if (!tenants)
            return failure(tenants.error());
        package.tenants = *tenants;
    }
    return packages;
}

Result<QList<StoredPackage>> SqlPackageStore::list()
{
    Result<QList<StoredPackage>> packages = read(QString(), {});
    if (packages)
        std::ranges::stable_sort(*packages, PackageRows::isBefore);
    return packages;
}

Result<StoredPackage> SqlPackageStore::byId(qint64 id)
{
    const Result<QList<StoredPackage>> found = read(QStringLiteral(" AND id = ?"), {id});
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(PackageRows::unknownError(QString::number(id)));
    return found->first();
}

Result<StoredPackage> SqlPackageStore::find(const QString &idOrName)
{
    const QString text = idOrName.trimmed();
    const Result<QList<StoredPackage>> all = list();
    if (!all)
        return failure(all.error());
    QList<StoredPackage> meant;
    for (const StoredPackage &package : *all) {
        if (QString::number(package.id) == text)
            return package;
        if (PackageRows::isMeant(package, text))
            meant += package;
    }
    if (meant.isEmpty())
        return failure(PackageRows::unknownError(text));
    if (meant.size() > 1)
        return failure(PackageRows::ambiguousError(text, meant));
    return meant.first();
}

Result<std::optional<StoredPackage>> SqlPackageStore::findExact(const QString &name, const QString &version)
{
    const Result<QList<StoredPackage>> found = read(QStringLiteral(" AND name = ? AND version = ?"), {name, version});
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

Result<std::unique_ptr<PackageImport>> SqlPackageStore::beginImport(const NewPackage &package)
{
    if (!package.replace) {
        const auto existing = findExact(package.descriptor.name, package.descriptor.version.text());
        if (!existing)
            return failure(existing.error());
        if (*existing)
            return failure(PackageRows::existsError(package.descriptor));
    }
    if (Status room = checkRoom(package.expectedBytes); !room)
        return failure(std::move(room).error());
    auto started = SqlPackageImport::begin(m_context, package);
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
    const auto orNull = [](const std::optional<QString> &text) {
        return text ? QVariant(text->isNull() ? QString(QLatin1String("")) : *text) : QVariant();
    };
    const Result<int> changed = m_context.main.change(
        QStringLiteral("UPDATE packages SET nickname = coalesce(?, nickname), description = coalesce(?, description), "
                       "group_name = coalesce(?, group_name), updated = ? WHERE id = ?"),
        {orNull(nickname), orNull(description), orNull(group), toTimestamp(QDateTime::currentDateTimeUtc()), id});
    if (!changed)
        return failure(changed.error());
    if (*changed == 0)
        return failure(PackageRows::unknownError(QString::number(id)));
    return {};
}

Status SqlPackageStore::remove(qint64 id)
{
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    const Result<StoredPackage> package = byId(id);
    if (!package)
        return failure(package.error());
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
