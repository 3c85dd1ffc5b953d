// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/audit/AuditStore.h"
#include "repository/stores/StoreContext.h"

namespace convoy {

class SqlAuditStore : public AuditStore
{
public:
    explicit SqlAuditStore(StoreContext &context);
    [[nodiscard]] Result<QList<AuditEntry>> list(const AuditFilter &filter) override;
    [[nodiscard]] Result<qint64> count(const AuditFilter &filter) override;
    [[nodiscard]] Result<QStringList> actions() override;
    [[nodiscard]] Result<AuditVerdict> verify() override;
    [[nodiscard]] Result<bool> holds(const QString &hash) override;
    [[nodiscard]] Status record(const QString &action, const QString &subject, const QJsonObject &detail) override;

private:
    struct Query
    {
        QString condition;
        QVariantList values;
    };
    [[nodiscard]] Result<Query> visible(const AuditFilter &filter);
    StoreContext &m_context;
};

} // namespace convoy
