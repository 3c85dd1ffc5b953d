// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/TenantStore.h"
#include "repository/stores/StoreContext.h"

namespace convoy {

class SqlTenantStore : public TenantStore
{
public:
    explicit SqlTenantStore(StoreContext &context);
    [[nodiscard]] Result<QStringList> list() override;
    [[nodiscard]] Result<QList<StoredTenant>> find(const QString &containing) override;
    [[nodiscard]] Status add(const QString &name) override;
    [[nodiscard]] Status remove(const QString &name) override;

private:
    [[nodiscard]] Status checkUnused(const StoredTenant &tenant) const;
    StoreContext &m_context;
};

} // namespace convoy
