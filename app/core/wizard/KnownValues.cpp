// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/KnownValues.h"

#include "repository/DeploymentStore.h"
#include "repository/HostStore.h"
#include "repository/PackageStore.h"
#include "repository/Repository.h"
#include "repository/TenantStore.h"
#include "repository/applications/ApplicationStore.h"

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

/// Type of a Configuration Server in templates.
const QString configurationServerType = u"21"_s;

QStringList tidied(QStringList values)
{
    values.removeAll(QString());
    values.removeDuplicates();
    values.sort(Qt::CaseInsensitive);
    return values;
}

template <typename T, typename Take>
QStringList taken(const Result<QList<T>> &rows, const Take &take)
{
    QStringList values;
    if (rows) {
        for (const T &row : *rows)
            values += take(row);
    }
    return tidied(std::move(values));
}

} // namespace

QStringList KnownValues::applicationObjects() const
{
    return taken(m_repository.applications().list({}),
                 [](const StoredApplication &one) { return QStringList{one.object.name}; });
}

QStringList KnownValues::tenants() const
{
    return tidied(m_repository.tenants().list().value_or(QStringList()));
}

QStringList KnownValues::packageGroups() const
{
    return taken(m_repository.packages().list(), [](const StoredPackage &one) { return QStringList{one.group}; });
}

QStringList KnownValues::hostGroups() const
{
    return taken(m_repository.hosts().list(), [](const Host &one) { return one.groups; });
}

QStringList KnownValues::sites() const
{
    return taken(m_repository.hosts().list(), [](const Host &one) { return QStringList{one.site}; });
}

QStringList KnownValues::configurationServers() const
{
    const auto servers = taken(m_repository.applications().list({}), [](const StoredApplication &one) {
        QStringList found{one.object.primaryServer, one.object.backupServer};
        if (one.object.type == configurationServerType || one.object.name.contains("confserv"_L1, Qt::CaseInsensitive))
            found += one.object.name;
        return found;
    });
    const auto earlier = taken(m_repository.deployments().list({}), [](const StoredDeployment &one) {
        return QStringList{one.record.application.value(u"primaryServer"_s),
                           one.record.application.value(u"backupServer"_s)};
    });
    return tidied(servers + earlier);
}

QStringList KnownValues::ports() const
{
    return taken(m_repository.applications().list({}),
                 [](const StoredApplication &one) { return one.object.portNumbers(); });
}

QStringList KnownValues::installPaths() const
{
    return taken(m_repository.deployments().list({}),
                 [](const StoredDeployment &one) { return QStringList{one.record.installPath}; });
}

QStringList KnownValues::ofApplicationField(const QString &field) const
{
    QStringList values = taken(m_repository.deployments().list({}), [&](const StoredDeployment &one) {
        return QStringList{one.record.application.value(field)};
    });
    if (field == "object"_L1)
        values += applicationObjects();
    else if (field == "tenant"_L1)
        values += tenants();
    else if (field == "port"_L1)
        values += ports();
    else if (field.endsWith("Server"_L1))
        values += configurationServers();
    return tidied(std::move(values));
}

} // namespace convoy
