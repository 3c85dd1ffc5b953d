// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "repository/access/Privilege.h"

#include <QJsonObject>
#include <QList>

namespace convoy {

/// A named set of privileges. Each single privilege is a role of its own name as well (with View beside it).
struct AccessRole
{
    QString name; ///< administrator, package-manager, deployer, viewer, or a privilege's word
    bool isPrivilege = false;
    PrivilegeSet privileges;
    [[nodiscard]] QJsonObject toJson() const; ///< {"name","kind":"role|privilege","privileges"}
};

struct AccessGrant
{
    QString role;
    QString tenant; ///< empty: all tenants
};

struct StoredOperator
{
    QString name;
    QList<AccessGrant> grants; ///< by role, all tenants first
    [[nodiscard]] QJsonObject toJson() const; ///< {"name","grants":[{"role","tenant":NAME|null}]}
};

/// Operators and what they are granted. Changing grants takes Administer in the tenants that it is about; without
/// Administer an operator sees itself alone. Audited. One thread, like the Repository it belongs to.
///
/// ErrorKind::Request: operator-unknown, operator-exists, operator-name, role-unknown, tenant-unknown,
/// grant-unknown, last-administrator (somebody must administer the repository).
class OperatorStore
{
public:
    virtual ~OperatorStore() = default;
    [[nodiscard]] virtual Result<QList<StoredOperator>> list() = 0; ///< by name
    [[nodiscard]] virtual Result<QList<AccessRole>> roles() = 0;
    /// With what it is granted at once, as grant() does; all or nothing.
    [[nodiscard]] virtual Status add(const QString &name, const QStringList &roles, const QStringList &tenants) = 0;
    /// Each role in each tenant; no tenant: in all of them. What is granted already stays.
    [[nodiscard]] virtual Status grant(const QString &name, const QStringList &roles, const QStringList &tenants) = 0;
    /// Exactly these grants; all or nothing.
    [[nodiscard]] virtual Status revoke(const QString &name, const QStringList &roles, const QStringList &tenants) = 0;
};

} // namespace convoy
