// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/stores/rows/HostRows.h"

#include "base/Clock.h"
#include "repository/stores/StoreContext.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace convoy {

QString HostRows::columns()
{
    return QStringLiteral("name, address, port, user_name, key_file, platform, site, host_key, connection, jump_host, "
                          "run_as, run_as_method, staging");
}

QVariantList HostRows::valuesOf(const Host &host)
{
    return {host.name,     host.address, host.port,
            host.user,     host.keyFile, host.platform,
            host.site,     host.hostKey, connectionWord(host.connection),
            host.jumpHost, host.runAs,   host.runAsMethod,
            host.staging};
}

Host HostRows::hostOf(const SqlRow &row)
{
    Host host;
    host.name = row.value(0).toString();
    host.address = row.value(1).toString();
    host.port = row.value(2).toInt();
    host.user = row.value(3).toString();
    host.keyFile = row.value(4).toString();
    host.platform = row.value(5).toString();
    host.site = row.value(6).toString();
    host.hostKey = row.value(7).toString();
    const bool isLocal = row.value(8).toString() == connectionWord(ConnectionKind::Local);
    host.connection = isLocal ? ConnectionKind::Local : ConnectionKind::Ssh;
    host.jumpHost = row.value(9).toString();
    host.runAs = row.value(10).toString();
    host.runAsMethod = row.value(11).toString();
    host.staging = row.value(12).toString();
    return host;
}

HostCheck HostRows::checkOf(const SqlRow &row, int firstColumn)
{
    HostCheck check;
    check.at = fromTimestamp(row.value(firstColumn).toString());
    check.facts = FactSet::fromJson(toObject(row.value(firstColumn + 1)));
    const QJsonObject problem = toObject(row.value(firstColumn + 2));
    if (!problem.isEmpty())
        check.problem = Error::fromStoredJson(problem);
    return check;
}

const std::array<QLatin1String, 3> &HostRows::labelKinds()
{
    static constexpr std::array kinds{QLatin1String("role"), QLatin1String("group"), QLatin1String("tenant")};
    return kinds;
}

QStringList &HostRows::labelsOf(Host &host, const QString &kind)
{
    if (kind == QLatin1String("role"))
        return host.roles;
    return kind == QLatin1String("group") ? host.groups : host.tenants;
}

QStringList HostRows::labelsOf(const Host &host, QLatin1String kind)
{
    if (kind == QLatin1String("role"))
        return host.roles;
    return kind == QLatin1String("group") ? host.groups : host.tenants;
}

Status HostRows::checkName(const QString &name)
{
    static const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9._-]+\\z"));
    if (allowed.match(name).hasMatch() && !name.startsWith(QLatin1Char('-')))
        return {};
    return failure(
        Error(QStringLiteral("host-name"),
              Message(QT_TRANSLATE_NOOP("core", "\"%1\" cannot be a host's name."), {name}), ErrorKind::Request)
            .advise(Message(QT_TRANSLATE_NOOP(
                "core", "Use letters, digits, dots, hyphens and underscores, and no hyphen at the beginning."))));
}

Status HostRows::checkChange(const Host &before, const Host &after)
{
    if (before.name != Host::thisComputer())
        return {};
    Host allowed = after;
    allowed.roles = before.roles;
    allowed.site = before.site;
    allowed.groups = before.groups;
    allowed.tenants = before.tenants;
    allowed.staging = before.staging;
    allowed.runAs = before.runAs;
    allowed.runAsMethod = before.runAsMethod;
    if (allowed == before)
        return {};
    return failure(thisComputerError());
}

QString HostRows::summary(const Host &host)
{
    return toText({{QStringLiteral("address"), host.effectiveAddress()},
                   {QStringLiteral("port"), host.port},
                   {QStringLiteral("user"), host.user},
                   {QStringLiteral("tenants"), QJsonArray::fromStringList(host.tenants)}});
}

Error HostRows::unknownError(const QString &name)
{
    return Error(QStringLiteral("host-unknown"),
                 Message(QT_TRANSLATE_NOOP("core", "There is no host %1 in this repository."), {name}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check the name, or add the host first.")));
}

Error HostRows::existsError(const QString &name)
{
    return Error(QStringLiteral("host-exists"),
                 Message(QT_TRANSLATE_NOOP("core", "There is a host %1 in this repository already."), {name}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Choose another name, or edit the host that is there.")));
}

Error HostRows::thisComputerError()
{
    return Error(QStringLiteral("host-this-computer"),
                 Message(QT_TRANSLATE_NOOP("core", "This computer is always among the hosts.")), ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "It cannot be removed, and its name and connection stay.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Its roles, site, groups and staging folder can be changed.")));
}

} // namespace convoy
