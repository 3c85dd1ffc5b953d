// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/DeploymentStore.h"
#include "repository/stores/StoreContext.h"

#include <QVariantList>

namespace convoy {

class SqlDeploymentStore : public DeploymentStore
{
public:
    explicit SqlDeploymentStore(StoreContext &context);
    [[nodiscard]] Result<QList<StoredDeployment>> list(const Filter &filter) override;
    [[nodiscard]] Result<std::optional<StoredDeployment>> current(const QString &host,
                                                                  const QString &packageName) override;
    [[nodiscard]] Result<QList<StoredDeployment>> history(const QString &host, const QString &packageName) override;
    [[nodiscard]] Result<StoredDeployment> find(qint64 id) override;
    [[nodiscard]] Status noteSight(const Sight &sight, const QString &operatorName) override;
    [[nodiscard]] Status record(const DeploymentRecord &record) override;
    [[nodiscard]] Status checkUnneeded(const StoredPackage &package) override;

private:
    [[nodiscard]] Result<QList<StoredDeployment>> rows(const QString &condition, const QVariantList &values);
    [[nodiscard]] Result<QList<StoredDeployment>> read(const QString &condition, const QVariantList &values);
    [[nodiscard]] Status addOtherVersions(QList<StoredDeployment> &deployments, const AccessScope &scope);
    StoreContext &m_context;
};

} // namespace convoy
