// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "repository/access/Privilege.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace convoy {

struct StoredPackage;
struct Host;

/// What one operator may do, as it stood when it was asked for. A value type: ask it as often as you like, for instance
/// whether a button is to be enabled; may…() gives the reason when not (U46), code "not-allowed", ErrorKind::Denied.
/// Nothing is written; what is really done is checked again by the store that does it.
///
/// Rules. A package belongs to its tenants; one without any is for those alone who have a privilege in all tenants. To
/// see, deploy, copy or save a package takes the privilege in one of its tenants; what changes it for everybody
/// (Replace, Edit, Delete) takes it in each of them. A host without a tenant is seen, and can be deployed to, by
/// everybody who has the privilege in some tenant; a host is kept (added, edited, removed, its key trusted) with Deploy
/// in each of its tenants, or in all when it has none.
struct Access
{
    QString operatorName;
    bool isKnown = false; ///< false: this repository has no such operator; nothing is allowed
    PrivilegeSet everywhere; ///< granted in all tenants, those to come included
    QMap<QString, PrivilegeSet> byTenant; ///< granted in certain tenants, beside `everywhere`

    [[nodiscard]] bool has(Privilege privilege) const; ///< in some tenant at least
    [[nodiscard]] bool hasIn(const QString &tenant, Privilege privilege) const;
    /// Those of `byTenant` with the privilege, by name; says nothing of `everywhere`.
    [[nodiscard]] QStringList tenantsWith(Privilege privilege) const;

    [[nodiscard]] Status may(Privilege privilege) const; ///< in some tenant at least
    [[nodiscard]] Status mayIn(const QString &tenant, Privilege privilege) const;
    [[nodiscard]] Status mayEverywhere(Privilege privilege) const;
    [[nodiscard]] Status may(Privilege privilege, const StoredPackage &package) const;
    [[nodiscard]] Status mayDeployTo(const Host &host) const;
    [[nodiscard]] Status mayKeep(const Host &host) const;
};

} // namespace convoy
