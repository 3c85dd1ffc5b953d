// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/host/HostConnections.h"

#include <QHash>
#include <QJsonArray>

namespace convoy {

Result<std::unique_ptr<ConnectionFactory>> makeConnectionFactory(HostStore &store)
{
    const Result<QList<Host>> hosts = store.list();
    if (!hosts)
        return failure(hosts.error());
    QHash<QString, Host> byName;
    for (const Host &host : *hosts)
        byName.insert(host.name, host);
    return std::make_unique<SystemConnectionFactory>([byName](const QString &name) -> std::optional<Host> {
        const auto found = byName.constFind(name);
        return found == byName.cend() ? std::nullopt : std::optional<Host>(*found);
    });
}

QJsonObject hostJson(const Host &host)
{
    return {{QStringLiteral("name"), host.name},
            {QStringLiteral("address"), host.effectiveAddress()},
            {QStringLiteral("port"), host.port},
            {QStringLiteral("user"), host.user},
            {QStringLiteral("platform"), host.platform},
            {QStringLiteral("roles"), QJsonArray::fromStringList(host.roles)},
            {QStringLiteral("site"), host.site},
            {QStringLiteral("groups"), QJsonArray::fromStringList(host.groups)},
            {QStringLiteral("tenant"), host.tenants.value(0)},
            {QStringLiteral("tenants"), QJsonArray::fromStringList(host.tenants)},
            {QStringLiteral("hostKey"), host.hostKey},
            {QStringLiteral("connection"), connectionWord(host.connection)},
            {QStringLiteral("key"), host.keyFile},
            {QStringLiteral("jump"), host.jumpHost},
            {QStringLiteral("runAs"), host.runAs},
            {QStringLiteral("staging"), host.staging}};
}

} // namespace convoy
