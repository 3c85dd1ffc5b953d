// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/host/HostOptions.h"

#include "hosts/csv/HostCsvReader.h"
#include "operations/host/HostImport.h"

namespace convoy {

namespace {

void takeText(const Arguments &arguments, const char *option, QString &text)
{
    if (const auto given = arguments.given(QLatin1String(option)); given)
        text = *given;
}

void takeList(const Arguments &arguments, const char *option, QStringList &list)
{
    if (arguments.has(QLatin1String(option)))
        list = arguments.list(QLatin1String(option));
}

Result<ConnectionKind> connectionFrom(const Arguments &arguments, ConnectionKind present)
{
    const auto given = arguments.given(QStringLiteral("connection"));
    if (!given)
        return present;
    for (const ConnectionKind kind : {ConnectionKind::Ssh, ConnectionKind::Local}) {
        if (*given == connectionWord(kind))
            return kind;
    }
    return failure(
        usageError(QStringLiteral("bad-value"),
                   Message(QT_TRANSLATE_NOOP("core", "A host is reached by ssh or local, not by “%1”."), {*given}),
                   arguments.command()));
}

} // namespace

std::vector<const char *> hostOptions()
{
    return {"address", "port",   "user",     "key",        "platform", "role",   "site",
            "group",   "tenant", "host-key", "connection", "jump",     "run-as", "staging"};
}

Result<Host> hostFrom(const Arguments &arguments, Host host)
{
    constexpr int HighestPort = 65535;
    const Result<int> port = arguments.number(QStringLiteral("port"), host.port, 1, HighestPort);
    if (!port)
        return failure(port.error());
    const Result<ConnectionKind> connection = connectionFrom(arguments, host.connection);
    if (!connection)
        return failure(connection.error());
    const auto site = arguments.single(QStringLiteral("site"));
    if (!site)
        return failure(site.error());
    host.port = *port;
    host.connection = *connection;
    host.site = site->value_or(host.site);
    takeText(arguments, "address", host.address);
    takeText(arguments, "user", host.user);
    takeText(arguments, "platform", host.platform);
    takeText(arguments, "host-key", host.hostKey);
    takeText(arguments, "jump", host.jumpHost);
    takeText(arguments, "run-as", host.runAs);
    takeText(arguments, "staging", host.staging);
    takeList(arguments, "role", host.roles);
    takeList(arguments, "group", host.groups);
    takeList(arguments, "tenant", host.tenants);
    if (const auto key = arguments.given(QStringLiteral("key")); key)
        host.keyFile = storedKeyFile(*key, QDir::current());
    if (const Status valid = validateHost(host); !valid)
        return failure(valid.error());
    return host;
}

} // namespace convoy
