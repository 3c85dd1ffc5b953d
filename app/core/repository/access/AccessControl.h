// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/PackageStore.h"
#include "repository/access/AccessScope.h"
#include "repository/access/AccessStore.h"
#include "repository/sqlite/SqliteDatabase.h"

namespace convoy {

/// The AccessStore of one Repository, and what its stores ask: who works, what they see. demand…() and the first scope()
/// may write: only where no Transaction is open.
class AccessControl : public AccessStore
{
public:
    AccessControl(SqliteDatabase &main, QString operatorName);

    [[nodiscard]] const QString &operatorName() const { return m_operatorName; }
    void setOperator(const QString &name) { m_operatorName = name; }

    [[nodiscard]] Result<AccessScope> scope();
    [[nodiscard]] Result<Access> own() override;

    [[nodiscard]] Status demand(Privilege privilege, const StoredPackage &package) override;
    [[nodiscard]] Status demand(Privilege privilege, const QString &subject) override;
    [[nodiscard]] Status demandEverywhere(Privilege privilege, const QString &subject) override;
    [[nodiscard]] Status demandDeploy(const Plan &plan) override;
    [[nodiscard]] Status demandIn(const QStringList &tenants, Privilege privilege, const QString &subject);
    [[nodiscard]] Status demandKeep(const Host &host);

private:
    /// Gives `may` back; a refusal is written down first.
    [[nodiscard]] Status answer(const Status &may, Privilege privilege, const QString &subject);
    [[nodiscard]] Result<AccessScope> load();
    [[nodiscard]] Status settle();
    [[nodiscard]] Result<QStringList> tenantsOfHost(const QString &host, const AccessScope &scope);
    [[nodiscard]] Result<StoredPackage> plannedPackage(const Plan &plan, const AccessScope &scope);

    SqliteDatabase &m_main;
    QString m_operatorName;
    bool m_isSettled = false; ///< somebody administers the repository
};

} // namespace convoy
