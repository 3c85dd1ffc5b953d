// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/access/Access.h"

#include "hosts/Host.h"
#include "repository/PackageStore.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoy {

namespace {

const char *refusalOf(Privilege privilege)
{
    switch (privilege) {
    case Privilege::View:
        return QT_TRANSLATE_NOOP("core", "The operator %1 may not see this.");
    case Privilege::Import:
        return QT_TRANSLATE_NOOP("core", "The operator %1 may not import packages here.");
    case Privilege::Replace:
        return QT_TRANSLATE_NOOP("core", "The operator %1 may not replace this package.");
    case Privilege::CopyToTenants:
        return QT_TRANSLATE_NOOP("core", "The operator %1 may not copy packages to tenants here.");
    case Privilege::Deploy:
        return QT_TRANSLATE_NOOP("core", "The operator %1 may not deploy here.");
    case Privilege::SaveACopy:
        return QT_TRANSLATE_NOOP("core", "The operator %1 may not save a copy of this package.");
    case Privilege::Edit:
        return QT_TRANSLATE_NOOP("core", "The operator %1 may not edit this package.");
    case Privilege::Delete:
        return QT_TRANSLATE_NOOP("core", "The operator %1 may not delete this package.");
    case Privilege::Administer:
        return QT_TRANSLATE_NOOP("core", "The operator %1 may not administer here.");
    }
    return "";
}

Error refusal(const Access &access, Privilege privilege, Message why)
{
    Error error(QStringLiteral("not-allowed"), Message(refusalOf(privilege), {access.operatorName}), ErrorKind::Denied);
    if (!access.isKnown)
        why =
            Message(QT_TRANSLATE_NOOP("core", "This repository does not know the operator %1."), {access.operatorName});
    return std::move(error)
        .because(std::move(why))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Ask somebody who administers the repository to grant it.")));
}

Message neededSomewhere(Privilege privilege)
{
    return Message(QT_TRANSLATE_NOOP("core", "The privilege “%1” is needed."), {privilegeWord(privilege)});
}

Message neededEverywhere(Privilege privilege)
{
    return Message(QT_TRANSLATE_NOOP("core", "The privilege “%1” is needed in all tenants."),
                   {privilegeWord(privilege)});
}

Message neededInOneOf(Privilege privilege, const QStringList &tenants)
{
    if (tenants.isEmpty())
        return neededEverywhere(privilege);
    return Message(QT_TRANSLATE_NOOP("core", "The privilege “%1” is needed in one of these tenants: %2."),
                   {privilegeWord(privilege), tenants.join(QLatin1String(", "))});
}

Message neededInEach(Privilege privilege, const QStringList &tenants, bool isPartOfThem)
{
    if (tenants.isEmpty())
        return neededEverywhere(privilege);
    if (isPartOfThem)
        return Message(QT_TRANSLATE_NOOP("core", "The privilege “%1” is needed in every tenant of the package, and "
                                                 "some of them are not yours."),
                       {privilegeWord(privilege)});
    return Message(QT_TRANSLATE_NOOP("core", "The privilege “%1” is needed in each of these tenants: %2."),
                   {privilegeWord(privilege), tenants.join(QLatin1String(", "))});
}

bool isForEverybody(Privilege privilege)
{
    return privilege == Privilege::Replace || privilege == Privilege::Edit || privilege == Privilege::Delete;
}

} // namespace

bool Access::has(Privilege privilege) const
{
    return everywhere.has(privilege)
           || std::ranges::any_of(byTenant, [&](const PrivilegeSet &set) { return set.has(privilege); });
}

bool Access::hasIn(const QString &tenant, Privilege privilege) const
{
    return everywhere.has(privilege) || byTenant.value(tenant).has(privilege);
}

QStringList Access::tenantsWith(Privilege privilege) const
{
    QStringList tenants;
    for (auto it = byTenant.cbegin(); it != byTenant.cend(); ++it) {
        if (it.value().has(privilege))
            tenants += it.key();
    }
    return tenants;
}

Status Access::may(Privilege privilege) const
{
    return has(privilege) ? Status() : failure(refusal(*this, privilege, neededSomewhere(privilege)));
}

Status Access::mayIn(const QString &tenant, Privilege privilege) const
{
    return hasIn(tenant, privilege) ? Status()
                                    : failure(refusal(*this, privilege, neededInEach(privilege, {tenant}, false)));
}

Status Access::mayEverywhere(Privilege privilege) const
{
    return everywhere.has(privilege) ? Status() : failure(refusal(*this, privilege, neededEverywhere(privilege)));
}

Status Access::may(Privilege privilege, const StoredPackage &package) const
{
    if (everywhere.has(privilege))
        return {};
    const auto isMine = [&](const QString &tenant) { return hasIn(tenant, privilege); };
    if (!isForEverybody(privilege)) {
        if (std::ranges::any_of(package.tenants, isMine))
            return {};
        return failure(refusal(*this, privilege, neededInOneOf(privilege, package.tenants)));
    }
    if (!package.tenants.isEmpty() && !package.hasOtherTenants && std::ranges::all_of(package.tenants, isMine))
        return {};
    return failure(refusal(*this, privilege, neededInEach(privilege, package.tenants, package.hasOtherTenants)));
}

Status Access::mayDeployTo(const Host &host) const
{
    if (host.tenants.isEmpty())
        return may(Privilege::Deploy);
    if (std::ranges::any_of(host.tenants, [&](const QString &tenant) { return hasIn(tenant, Privilege::Deploy); }))
        return {};
    return failure(refusal(*this, Privilege::Deploy, neededInOneOf(Privilege::Deploy, host.tenants)));
}

Status Access::mayKeep(const Host &host) const
{
    if (host.tenants.isEmpty())
        return mayEverywhere(Privilege::Deploy);
    for (const QString &tenant : host.tenants) {
        if (Status may = mayIn(tenant, Privilege::Deploy); !may)
            return may;
    }
    return {};
}

} // namespace convoy
