// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/access/OperatorStore.h"
#include "repository/stores/StoreContext.h"

#include <functional>

namespace convoy {

class SqlOperatorStore : public OperatorStore
{
public:
    explicit SqlOperatorStore(StoreContext &context);
    [[nodiscard]] Result<QList<StoredOperator>> list() override;
    [[nodiscard]] Result<QList<AccessRole>> roles() override;
    [[nodiscard]] Status add(const QString &name, const QStringList &roles, const QStringList &tenants) override;
    [[nodiscard]] Status grant(const QString &name, const QStringList &roles, const QStringList &tenants) override;
    [[nodiscard]] Status revoke(const QString &name, const QStringList &roles, const QStringList &tenants) override;

private:
    struct Grant;
    using Change = std::function<Status(const Grant &)>;
    [[nodiscard]] Status demandFor(const QString &name, const QStringList &tenants);
    [[nodiscard]] Result<qint64> idOf(const QString &name);
    [[nodiscard]] Result<QVariant> tenantIdOf(const QString &tenant); ///< NULL for all tenants
    [[nodiscard]] Status checkRoles(const QStringList &roles);
    [[nodiscard]] Status forEach(const QString &name, const QStringList &roles, const QStringList &tenants,
                                 const Change &change);
    [[nodiscard]] Status insert(const Grant &grant);
    [[nodiscard]] Status erase(const Grant &grant);
    [[nodiscard]] Status checkAdministered();
    StoreContext &m_context;
};

} // namespace convoy
