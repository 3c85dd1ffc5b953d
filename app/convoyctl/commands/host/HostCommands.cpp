// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "Terminal.h"
#include "TextTable.h"
#include "base/Fingerprint.h"
#include "commands/Commands.h"
#include "commands/host/HostKeyCommands.h"
#include "commands/host/HostKeyText.h"
#include "commands/host/HostOptions.h"
#include "commands/host/HostTrust.h"
#include "operations/host/HostConnections.h"
#include "operations/host/HostImport.h"
#include "repository/HostStore.h"

#include <QJsonArray>

namespace convoy {

namespace {

Result<HostStore *> hostStore(Context &context, Context::Access access = Context::Access::Read)
{
    const Result<Repository *> repository = context.repository(access);
    if (!repository)
        return failure(repository.error());
    return &(*repository)->hosts();
}

/// The host that the first argument names, and where it is kept.
struct NamedHost
{
    HostStore *store = nullptr;
    Host host;
};

Result<NamedHost> namedHost(Context &context)
{
    const Result<HostStore *> store = hostStore(context);
    if (!store)
        return failure(store.error());
    const Result<Host> host = (*store)->find(context.arguments().values().constFirst());
    if (!host)
        return failure(host.error());
    return NamedHost{*store, *host};
}

QString hostTable(const QList<Host> &hosts)
{
    TextTable table({shown(QT_TRANSLATE_NOOP("core", "Name")), shown(QT_TRANSLATE_NOOP("core", "Address")),
                     shown(QT_TRANSLATE_NOOP("core", "Port")), shown(QT_TRANSLATE_NOOP("core", "User")),
                     shown(QT_TRANSLATE_NOOP("core", "Platform")), shown(QT_TRANSLATE_NOOP("core", "Roles")),
                     shown(QT_TRANSLATE_NOOP("core", "Site")), shown(QT_TRANSLATE_NOOP("core", "Groups")),
                     shown(QT_TRANSLATE_NOOP("core", "Host key"))},
                    {2});
    for (const Host &host : hosts) {
        const bool isLocal = host.connection == ConnectionKind::Local;
        table.add({host.name, isLocal ? QString() : host.effectiveAddress(),
                   isLocal ? QString() : QString::number(host.port), host.user, host.platform,
                   host.roles.join(QLatin1String(", ")), host.site, host.groups.join(QLatin1String(", ")),
                   fingerprint::grouped(host.hostKey)});
    }
    return table.text();
}

void print(Context &context, const QList<Host> &hosts)
{
    QJsonArray items;
    for (const Host &host : hosts)
        items.append(hostJson(host));
    context.output().json({{QStringLiteral("hosts"), items}});
    context.output().text(hostTable(hosts));
}

Result<int> listHosts(Context &context)
{
    const Result<HostStore *> store = hostStore(context);
    if (!store)
        return failure(store.error());
    const Result<QList<Host>> hosts = (*store)->list();
    if (!hosts)
        return failure(hosts.error());
    print(context, *hosts);
    return 0;
}

Result<int> showHost(Context &context)
{
    const Result<NamedHost> named = namedHost(context);
    if (!named)
        return failure(named.error());
    const Result<QList<PinnedKey>> keys = named->store->keys(named->host.name);
    if (!keys)
        return failure(keys.error());
    context.output().json({{QStringLiteral("hosts"), QJsonArray{hostWithKeyJson(named->host, *keys)}}});
    context.output().text(hostTable({named->host}));
    if (const QString key = hostKeyText(named->host, *keys); !key.isEmpty())
        context.output().text(key);
    return 0;
}

Result<int> removeHost(Context &context)
{
    const Result<NamedHost> named = namedHost(context);
    if (!named)
        return failure(named.error());
    if (const Status removed = named->store->remove(named->host.name); !removed)
        return failure(removed.error());
    context.output().json({{QStringLiteral("hosts"), QJsonArray{hostJson(named->host)}}});
    context.output().text(shown(QT_TRANSLATE_NOOP("core", "The host %1 was removed."), {named->host.name}));
    return 0;
}

} // namespace

Result<int> addHost(Context &context)
{
    Host fresh;
    fresh.name = context.arguments().values().constFirst();
    const Result<Host> host = hostFrom(context.arguments(), std::move(fresh));
    if (!host)
        return failure(host.error());
    const Result<HostStore *> store = hostStore(context, Context::Access::Fill);
    if (!store)
        return failure(store.error());
    if (const Status added = (*store)->add({*host}); !added)
        return failure(added.error());
    if (host->connection == ConnectionKind::Ssh && host->hostKey.isEmpty() && isInteractive()) {
        if (const Result<bool> trusted = offerTrust(context, *host); !trusted)
            context.output().note(trusted.error().text());
    }
    const Result<Host> stored = (*store)->find(host->name);
    if (!stored)
        return failure(stored.error());
    print(context, {*stored});
    return 0;
}

Result<int> editHost(Context &context)
{
    const Result<NamedHost> named = namedHost(context);
    if (!named)
        return failure(named.error());
    const Result<Host> host = hostFrom(context.arguments(), named->host);
    if (!host)
        return failure(host.error());
    if (const Status updated = named->store->update(named->host.name, *host); !updated)
        return failure(updated.error());
    print(context, {*host});
    return 0;
}

Result<int> importHosts(Context &context)
{
    // Read before the repository is opened: a list that cannot be used creates none.
    const Result<QList<Host>> hosts = readHosts(context.arguments().values().constFirst());
    if (!hosts)
        return failure(hosts.error());
    const Result<HostStore *> store = hostStore(context, Context::Access::Fill);
    if (!store)
        return failure(store.error());
    if (const Status added = (*store)->add(*hosts); !added)
        return failure(added.error());
    print(context, *hosts);
    return 0;
}

std::vector<CliCommand> hostCommands()
{
    std::vector<CliCommand> commands{
        {.name = "host add",
         .arguments = "NAME",
         .summary = QT_TRANSLATE_NOOP("core", "Add a host."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = hostOptions(),
         .run = addHost},
        {.name = "host list",
         .arguments = "",
         .summary = QT_TRANSLATE_NOOP("core", "Show all hosts."),
         .options = {},
         .run = listHosts},
        {.name = "host show",
         .arguments = "NAME",
         .summary = QT_TRANSLATE_NOOP("core", "Show one host."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {},
         .run = showHost},
        {.name = "host edit",
         .arguments = "NAME",
         .summary = QT_TRANSLATE_NOOP("core", "Change a host; what is not given stays."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = hostOptions(),
         .run = editHost},
        {.name = "host remove",
         .arguments = "NAME",
         .summary = QT_TRANSLATE_NOOP("core", "Remove a host from the repository; nothing happens on it."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {},
         .run = removeHost},
        {.name = "host import",
         .arguments = "FILE.csv",
         .summary = QT_TRANSLATE_NOOP("core", "Add the hosts of a CSV file, all or none."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {},
         .run = importHosts,
         .note = QT_TRANSLATE_NOOP("core", "Columns: name, address, port, user, key, platform, roles, site, groups, "
                                           "tenant, hostKey. Lists are separated by semicolons.")},
        {.name = "host trust",
         .arguments = "NAME",
         .summary = QT_TRANSLATE_NOOP("core", "Trust a host's key from now on, and say why."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {"fingerprint", "reason"},
         .run = trustHost},
        {.name = "host check",
         .arguments = "NAME...",
         .summary = QT_TRANSLATE_NOOP("core", "Connect to hosts and ask what they are."),
         .leastArguments = 1,
         .mostArguments = CliCommand::Any,
         .options = {"password-file"},
         .run = checkHosts},
    };
    for (const CliCommand &command : hostKeyCommands())
        commands.push_back(command);
    return commands;
}

} // namespace convoy
