// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/PackageStore.h"
#include "repository/stores/StoreContext.h"

namespace convoy {

class SqlPackageStore : public PackageStore
{
public:
    explicit SqlPackageStore(StoreContext &context);
    [[nodiscard]] Result<QList<StoredPackage>> list() override;
    [[nodiscard]] Result<Beginning> first(int count) override;
    [[nodiscard]] Result<QList<StoredPackage>> list(const QStringList &tenants) override;
    [[nodiscard]] Result<StoredPackage> find(const QString &idOrName) override;
    [[nodiscard]] Result<std::optional<StoredPackage>> findExact(const QString &name, const QString &version) override;
    [[nodiscard]] Result<std::unique_ptr<PackageImport>> beginImport(const NewPackage &package) override;
    [[nodiscard]] Status readPayload(qint64 id, const std::function<Status(QByteArrayView)> &sink) override;
    [[nodiscard]] Result<QMap<QString, QByteArray>> templates(qint64 id) override;
    [[nodiscard]] Result<QMap<QString, QList<TemplateOption>>> templateOptions(qint64 id) override;
    [[nodiscard]] Result<PackageSource> source(qint64 id) override;
    [[nodiscard]] Status edit(qint64 id, const std::optional<QString> &nickname,
                              const std::optional<QString> &description, const std::optional<QString> &group) override;
    [[nodiscard]] Status copyToTenants(qint64 id, const QStringList &tenants) override;
    using PackageStore::remove;
    [[nodiscard]] Status remove(qint64 id, Deletion deletion) override;

    /// One package by its id, as far as the operator may see it; "package-unknown".
    [[nodiscard]] Result<StoredPackage> byId(qint64 id);

private:
    struct Condition
    {
        QString text;
        QVariantList values;
    };
    [[nodiscard]] Result<QList<StoredPackage>> read(const QString &condition, const QVariantList &values);
    [[nodiscard]] Status addTenants(QList<StoredPackage> &packages, const AccessScope &scope,
                                    const Condition &condition);
    [[nodiscard]] Result<QStringList> importTenants(const NewPackage &package);
    [[nodiscard]] Status knownTenants(const QStringList &tenants); ///< and seen; "tenant-unknown"
    [[nodiscard]] Status mayTakePlace(const NewPackage &package);
    [[nodiscard]] Result<qint64> payloadOf(qint64 id);
    [[nodiscard]] Status checkRoom(qint64 expectedBytes) const;
    StoreContext &m_context;
};

} // namespace convoy
