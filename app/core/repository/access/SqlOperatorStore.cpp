// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/access/SqlOperatorStore.h"

#include "repository/sqlite/Transaction.h"
#include "repository/stores/rows/PackageRows.h"

#include <QJsonArray>

#include <algorithm>

namespace convoy {

struct SqlOperatorStore::Grant
{
    qint64 operatorId = 0;
    QString operatorName;
    QString role;
    QVariant tenantId;
    QString tenant;

    [[nodiscard]] QString detail() const
    {
        return toText({{QStringLiteral("role"), role},
                       {QStringLiteral("tenant"), tenant.isEmpty() ? QJsonValue(QJsonValue::Null) : tenant}});
    }
};

namespace {

Error operatorUnknown(const QString &name)
{
    return Error(QStringLiteral("operator-unknown"),
                 Message(QT_TRANSLATE_NOOP("core", "This repository does not know the operator %1."), {name}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check the name, or add the operator first.")));
}

Error operatorExists(const QString &name)
{
    return Error(QStringLiteral("operator-exists"),
                 Message(QT_TRANSLATE_NOOP("core", "There is an operator %1 already."), {name}), ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Grant what is missing to that one.")));
}

Error operatorNeedsName()
{
    return Error(QStringLiteral("operator-name"), Message(QT_TRANSLATE_NOOP("core", "An operator needs a name.")),
                 ErrorKind::Request);
}

Error roleUnknown(const QString &name, const QStringList &known)
{
    return Error(QStringLiteral("role-unknown"),
                 Message(QT_TRANSLATE_NOOP("core", "There is neither a role nor a privilege “%1”."), {name}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Choose from: %1."), {known.join(QLatin1String(", "))}));
}

Error grantUnknown(const QString &operatorName, const QString &role, const QString &tenant)
{
    const Message happened =
        tenant.isEmpty()
            ? Message(QT_TRANSLATE_NOOP("core", "%1 was not granted %2 in all tenants."), {operatorName, role})
            : Message(QT_TRANSLATE_NOOP("core", "%1 was not granted %2 in the tenant %3."),
                      {operatorName, role, tenant});
    return Error(QStringLiteral("grant-unknown"), happened, ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "What was granted in all tenants is revoked in all of them at once, "
                                                   "without naming one.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "List the operators to see what is granted. Nothing was changed.")));
}

Error lastAdministrator()
{
    return Error(QStringLiteral("last-administrator"),
                 Message(QT_TRANSLATE_NOOP("core", "Nobody would administer the repository any more.")),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Grant the role administrator to somebody else first. Nothing was "
                                                  "changed.")));
}

StoredOperator &withName(QList<StoredOperator> &operators, const QString &name)
{
    if (operators.isEmpty() || operators.constLast().name != name)
        operators.append({.name = name, .grants = {}});
    return operators.last();
}

} // namespace

QJsonObject AccessRole::toJson() const
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("kind"), isPrivilege ? QStringLiteral("privilege") : QStringLiteral("role")},
            {QStringLiteral("privileges"), QJsonArray::fromStringList(privileges.words())}};
}

QJsonObject StoredOperator::toJson() const
{
    QJsonArray items;
    for (const AccessGrant &grant : grants)
        items.append(QJsonObject{
            {QStringLiteral("role"), grant.role},
            {QStringLiteral("tenant"), grant.tenant.isEmpty() ? QJsonValue(QJsonValue::Null) : grant.tenant}});
    return {{QStringLiteral("name"), name}, {QStringLiteral("grants"), items}};
}

SqlOperatorStore::SqlOperatorStore(StoreContext &context)
    : m_context(context)
{
}

Result<QList<StoredOperator>> SqlOperatorStore::list()
{
    const Result<Access> own = m_context.access.own();
    if (!own)
        return failure(own.error());
    const bool seesAll = own->everywhere.has(Privilege::Administer);
    QList<StoredOperator> found;
    const Status read = m_context.main.each(
        QStringLiteral("SELECT operators.name, grants.role, coalesce(tenants.name, '') FROM operators "
                       "LEFT JOIN grants ON operator_id = operators.id LEFT JOIN roles ON roles.name = grants.role "
                       "LEFT JOIN tenants ON tenants.id = tenant_id "
                       "ORDER BY operators.name, place, tenant_id IS NOT NULL, tenants.name"),
        {}, [&](const SqlRow &row) {
            const QString name = row.value(0).toString();
            const QString tenant = row.value(2).toString();
            const bool isOwn = name == own->operatorName;
            // Who administers certain tenants sees the others in those tenants.
            const bool isAdministered = !tenant.isEmpty() && own->hasIn(tenant, Privilege::Administer);
            if (!seesAll && !isOwn && !isAdministered)
                return true;
            StoredOperator &one = withName(found, name);
            if (!row.isNull(1))
                one.grants.append({.role = row.value(1).toString(), .tenant = tenant});
            return true;
        });
    if (!read)
        return failure(read.error());
    return found;
}

Result<QList<AccessRole>> SqlOperatorStore::roles()
{
    QList<AccessRole> found;
    const Status read = m_context.main.each(
        QStringLiteral("SELECT name, kind, privilege FROM roles JOIN role_privileges ON role = name ORDER BY place"),
        {}, [&](const SqlRow &row) {
            const QString name = row.value(0).toString();
            if (found.isEmpty() || found.constLast().name != name)
                found.append({.name = name,
                              .isPrivilege = row.value(1).toString() == QLatin1String("privilege"),
                              .privileges = {}});
            if (const auto privilege = privilegeFromWord(row.value(2).toString()); privilege)
                found.last().privileges.add(*privilege);
            return true;
        });
    if (!read)
        return failure(read.error());
    return found;
}

Status SqlOperatorStore::add(const QString &name, const QStringList &roles, const QStringList &tenants)
{
    const QString trimmed = name.trimmed();
    Status may =
        roles.isEmpty() ? m_context.access.demand(Privilege::Administer, trimmed) : demandFor(trimmed, tenants);
    if (!may)
        return may;
    if (trimmed.isEmpty())
        return failure(operatorNeedsName());
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    const Result<int> added = m_context.main.change(
        QStringLiteral("INSERT INTO operators (name, added) VALUES (?, ?) ON CONFLICT DO NOTHING"),
        {trimmed, toTimestamp(QDateTime::currentDateTimeUtc())});
    if (!added)
        return failure(added.error());
    if (*added == 0)
        return failure(operatorExists(trimmed));
    Status done = m_context.audit("operator-added", trimmed, QString());
    if (done)
        done = forEach(trimmed, roles, tenants, [this](const Grant &each) { return insert(each); });
    return done ? transaction->commit() : done;
}

Status SqlOperatorStore::demandFor(const QString &name, const QStringList &tenants)
{
    return tenants.isEmpty() ? m_context.access.demandEverywhere(Privilege::Administer, name)
                             : m_context.access.demandIn(tenants, Privilege::Administer, name);
}

Result<qint64> SqlOperatorStore::idOf(const QString &name)
{
    const Result<QVariant> id = m_context.main.value(QStringLiteral("SELECT id FROM operators WHERE name = ?"), {name});
    if (!id)
        return failure(id.error());
    if (!id->isValid())
        return failure(operatorUnknown(name));
    return id->toLongLong();
}

Result<QVariant> SqlOperatorStore::tenantIdOf(const QString &tenant)
{
    if (tenant.isEmpty())
        return QVariant();
    Result<QVariant> id = m_context.main.value(QStringLiteral("SELECT id FROM tenants WHERE name = ?"), {tenant});
    if (id && !id->isValid())
        return failure(PackageRows::tenantUnknownError(tenant));
    return id;
}

Status SqlOperatorStore::checkRoles(const QStringList &wanted)
{
    const Result<QList<AccessRole>> known = roles();
    if (!known)
        return failure(known.error());
    QStringList names;
    for (const AccessRole &role : *known)
        names += role.name;
    for (const QString &role : wanted) {
        if (!names.contains(role))
            return failure(roleUnknown(role, names));
    }
    return {};
}

Status SqlOperatorStore::forEach(const QString &name, const QStringList &roles, const QStringList &tenants,
                                 const Change &change)
{
    const Result<qint64> id = idOf(name);
    if (!id)
        return failure(id.error());
    if (Status known = checkRoles(roles); !known)
        return known;
    for (const QString &tenant : tenants.isEmpty() ? QStringList{QString()} : tenants) {
        const Result<QVariant> tenantId = tenantIdOf(tenant);
        if (!tenantId)
            return failure(tenantId.error());
        for (const QString &role : roles) {
            if (Status changed = change({*id, name, role, *tenantId, tenant}); !changed)
                return changed;
        }
    }
    return {};
}

Status SqlOperatorStore::insert(const Grant &grant)
{
    const Result<int> added =
        m_context.main.change(QStringLiteral("INSERT INTO grants (operator_id, role, tenant_id) VALUES (?, ?, ?) "
                                             "ON CONFLICT DO NOTHING"),
                              {grant.operatorId, grant.role, grant.tenantId});
    if (!added)
        return failure(added.error());
    return *added == 0 ? Status() : m_context.audit("role-granted", grant.operatorName, grant.detail());
}

Status SqlOperatorStore::erase(const Grant &grant)
{
    const Result<int> removed =
        m_context.main.change(QStringLiteral("DELETE FROM grants WHERE operator_id = ? AND role = ? "
                                             "AND coalesce(tenant_id, 0) = coalesce(?, 0)"),
                              {grant.operatorId, grant.role, grant.tenantId});
    if (!removed)
        return failure(removed.error());
    if (*removed == 0)
        return failure(grantUnknown(grant.operatorName, grant.role, grant.tenant));
    return m_context.audit("role-revoked", grant.operatorName, grant.detail());
}

Status SqlOperatorStore::checkAdministered()
{
    const Result<QVariant> count = m_context.main.value(
        QStringLiteral("SELECT count(*) FROM grants JOIN role_privileges ON role_privileges.role = grants.role "
                       "WHERE privilege = 'administer' AND tenant_id IS NULL"));
    if (!count)
        return failure(count.error());
    return count->toLongLong() == 0 ? failure(lastAdministrator()) : Status();
}

Status SqlOperatorStore::grant(const QString &name, const QStringList &roles, const QStringList &tenants)
{
    if (Status may = demandFor(name, tenants); !may)
        return may;
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    Status done = forEach(name, roles, tenants, [this](const Grant &each) { return insert(each); });
    return done ? transaction->commit() : done;
}

Status SqlOperatorStore::revoke(const QString &name, const QStringList &roles, const QStringList &tenants)
{
    if (Status may = demandFor(name, tenants); !may)
        return may;
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    Status done = forEach(name, roles, tenants, [this](const Grant &each) { return erase(each); });
    if (done)
        done = checkAdministered();
    return done ? transaction->commit() : done;
}

} // namespace convoy
