// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/facts/FactStore.h"
#include "repository/stores/SqlHostStore.h"

namespace convoy {

class SqlFactStore : public FactStore
{
public:
    SqlFactStore(StoreContext &context, SqlHostStore &hosts);
    [[nodiscard]] Status save(const QList<ScopedFact> &facts, const QString &source) override;
    [[nodiscard]] Status forget(FactScope scope, const QString &host, const QString &name) override;
    [[nodiscard]] Result<FactSet> about(FactScope scope) override;
    [[nodiscard]] Result<QList<FactDifference>> differences(const QString &host) override;

private:
    [[nodiscard]] Status demandAll(const QList<ScopedFact> &facts);
    [[nodiscard]] Status demand(FactScope scope, const QString &host);
    [[nodiscard]] Result<QVariant> hostId(FactScope scope, const QString &host);
    [[nodiscard]] Status write(const ScopedFact &fact, const QString &source);
    [[nodiscard]] Status tell(const QList<ScopedFact> &facts, const QString &source);
    StoreContext &m_context;
    SqlHostStore &m_hosts;
};

} // namespace convoy
