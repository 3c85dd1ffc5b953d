// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/access/AccessControl.h"

#include "hosts/Host.h"
#include "plan/Plan.h"
#include "repository/access/FirstOperator.h"
#include "repository/audit/AuditTrail.h"
#include "repository/stores/rows/HostRows.h"
#include "repository/stores/rows/PackageRows.h"

#include <QJsonDocument>

#include <utility>

namespace convoy {

AccessControl::AccessControl(SqliteDatabase &main, QString operatorName)
    : m_main(main)
    , m_operatorName(std::move(operatorName))
{
}

Status AccessControl::settle()
{
    if (m_isSettled)
        return {};
    const Status settled = FirstOperator(m_main).settle(m_operatorName);
    m_isSettled = settled.has_value();
    return settled;
}

Result<AccessScope> AccessControl::scope()
{
    if (Status settled = settle(); !settled)
        return failure(std::move(settled).error());
    return load();
}

Result<AccessScope> AccessControl::load()
{
    AccessScope scope;
    scope.access.operatorName = m_operatorName;
    const Status read =
        m_main.each(QStringLiteral("SELECT privilege, tenant_id, tenants.name FROM operators "
                                   "LEFT JOIN grants ON operator_id = operators.id "
                                   "LEFT JOIN role_privileges ON role_privileges.role = grants.role "
                                   "LEFT JOIN tenants ON tenants.id = tenant_id WHERE operators.name = ?"),
                    {m_operatorName}, [&](const SqlRow &row) {
                        scope.access.isKnown = true;
                        const auto privilege = privilegeFromWord(row.value(0).toString());
                        if (!privilege)
                            return true;
                        if (row.isNull(1)) {
                            scope.access.everywhere.add(*privilege);
                            return true;
                        }
                        scope.access.byTenant[row.value(2).toString()].add(*privilege);
                        if (*privilege == Privilege::View)
                            scope.tenantIds.insert(row.value(1).toLongLong());
                        return true;
                    });
    if (!read)
        return failure(read.error());
    return scope;
}

Result<Access> AccessControl::own()
{
    return scope().transform([](AccessScope found) { return std::move(found.access); });
}

Status AccessControl::answer(const Status &may, Privilege privilege, const QString &subject)
{
    if (may)
        return may;
    const QJsonObject detail{{QStringLiteral("privilege"), privilegeWord(privilege)}};
    Status written = AuditTrail(m_main).appendAlone(
        {.id = 0,
         .at = {},
         .operatorName = m_operatorName,
         .action = QStringLiteral("refused"),
         .subject = subject,
         .detail = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact)),
         .hash = {}});
    return written ? may : written;
}

Status AccessControl::demand(Privilege privilege, const StoredPackage &package)
{
    const Result<Access> access = own();
    return access ? answer(access->may(privilege, package), privilege, package.descriptor.key())
                  : failure(access.error());
}

Status AccessControl::demand(Privilege privilege, const QString &subject)
{
    const Result<Access> access = own();
    return access ? answer(access->may(privilege), privilege, subject) : failure(access.error());
}

Status AccessControl::demandEverywhere(Privilege privilege, const QString &subject)
{
    const Result<Access> access = own();
    return access ? answer(access->mayEverywhere(privilege), privilege, subject) : failure(access.error());
}

Status AccessControl::demandIn(const QStringList &tenants, Privilege privilege, const QString &subject)
{
    const Result<Access> access = own();
    if (!access)
        return failure(access.error());
    for (const QString &tenant : tenants) {
        if (Status may = access->mayIn(tenant, privilege); !may)
            return answer(may, privilege, subject);
    }
    return {};
}

Status AccessControl::demandKeep(const Host &host)
{
    const Result<Access> access = own();
    return access ? answer(access->mayKeep(host), Privilege::Deploy, host.name) : failure(access.error());
}

Result<StoredPackage> AccessControl::plannedPackage(const Plan &plan, const AccessScope &scope)
{
    StoredPackage package;
    package.descriptor.name = plan.packageName;
    package.descriptor.version = Version(plan.packageVersion);
    const Status read = m_main.each(
        QStringLiteral("SELECT packages.id, tenant_id, tenants.name FROM packages "
                       "JOIN package_tenants ON package_id = packages.id JOIN tenants ON tenants.id = tenant_id "
                       "WHERE packages.name = ? AND version = ?%1")
            .arg(scope.packages()),
        {plan.packageName, plan.packageVersion}, [&](const SqlRow &row) {
            package.id = row.value(0).toLongLong();
            if (scope.seesTenant(row.value(1).toLongLong()))
                package.tenants += row.value(2).toString();
            return true;
        });
    if (!read)
        return failure(read.error());
    if (package.id == 0)
        return failure(PackageRows::unknownError(package.descriptor.key()));
    return package;
}

Result<QStringList> AccessControl::tenantsOfHost(const QString &host, const AccessScope &scope)
{
    const Result<QVariant> id =
        m_main.value(QStringLiteral("SELECT id FROM hosts WHERE hosts.name = ?%1").arg(scope.hosts()), {host});
    if (!id)
        return failure(id.error());
    if (!id->isValid())
        return failure(HostRows::unknownError(host));
    return m_main.rows(QStringLiteral("SELECT label FROM host_labels WHERE host_id = ? AND kind = 'tenant'"), {*id},
                       [](const SqlRow &row) { return row.value(0).toString(); });
}

Status AccessControl::demandDeploy(const Plan &plan)
{
    const Result<AccessScope> own = scope();
    if (!own)
        return failure(own.error());
    if (own->access.everywhere.has(Privilege::Deploy))
        return {};
    if (plan.isOfSolution())
        return demandEverywhere(Privilege::Deploy, plan.solution); // it belongs to no tenant
    const Result<StoredPackage> package = plannedPackage(plan, *own);
    if (!package)
        return failure(package.error());
    if (Status may = answer(own->access.may(Privilege::Deploy, *package), Privilege::Deploy, package->descriptor.key());
        !may)
        return may;
    for (const PlanHost *planned : plan.allHosts()) {
        const Result<QStringList> tenants = tenantsOfHost(planned->host, *own);
        if (!tenants)
            return failure(tenants.error());
        Host host;
        host.name = planned->host;
        host.tenants = *tenants;
        if (Status may = answer(own->access.mayDeployTo(host), Privilege::Deploy, host.name); !may)
            return may;
    }
    return {};
}

} // namespace convoy
