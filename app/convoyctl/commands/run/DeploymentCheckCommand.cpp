// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "TextTable.h"
#include "commands/Commands.h"
#include "commands/run/RunFollowing.h"
#include "operations/host/DeploymentCheck.h"
#include "operations/log/LogReader.h"
#include "repository/HostStore.h"
#include "repository/RunStore.h"

#include <QJsonArray>

#include <algorithm>

namespace convoy {

namespace {

QJsonObject seenJson(const SeenDeployment &seen)
{
    QJsonObject json = seen.deployment.toJson();
    json.insert(QStringLiteral("found"), seen.deployment.foundVersion);
    json.insert(QStringLiteral("checked"),
                seen.deployment.checked.isValid() ? QJsonValue(toTimestamp(seen.deployment.checked)) : QJsonValue());
    json.insert(QStringLiteral("problem"), seen.problem ? QJsonValue(seen.problem->toContractJson()) : QJsonValue());
    return json;
}

QString verdictOf(const SeenDeployment &seen)
{
    if (seen.problem)
        return seen.problem->text();
    if (!seen.deployment.drift)
        return shown(QT_TRANSLATE_NOOP("core", "as recorded"));
    return seen.deployment.foundVersion.isEmpty()
               ? shown(QT_TRANSLATE_NOOP("core", "not found there"))
               : shown(QT_TRANSLATE_NOOP("core", "version %1 was found"), {seen.deployment.foundVersion});
}

Result<DeploymentStore::Filter> filterFrom(const Arguments &arguments, HostStore &hosts)
{
    const auto host = arguments.single(QStringLiteral("host"));
    if (!host)
        return failure(host.error());
    if (*host) {
        if (const auto known = hosts.find(**host); !known)
            return failure(known.error());
    }
    return DeploymentStore::Filter{.host = host->value_or(QString()),
                                   .tenant = {},
                                   .package = arguments.value(QStringLiteral("package")),
                                   .state = {}};
}

bool isAction(const Event &event)
{
    return event.kind == EventKind::StepEnded || event.kind == EventKind::Output || event.kind == EventKind::HostEnded;
}

Result<qint64> idOf(const Arguments &arguments)
{
    const QString text = arguments.values().constFirst();
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (isNumber)
        return id;
    return failure(usageError(QStringLiteral("bad-value"),
                              Message(QT_TRANSLATE_NOOP("core", "“%1” is not the number of a deployment."), {text}),
                              arguments.command()));
}

} // namespace

Result<int> checkDeployed(Context &context)
{
    const auto credentials = context.credentials();
    if (!credentials)
        return failure(credentials.error());
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const auto filter = filterFrom(context.arguments(), (*repository)->hosts());
    if (!filter)
        return failure(filter.error());
    const Result<const ConnectionFactory *> connections = context.connections();
    if (!connections)
        return failure(connections.error());
    const auto seen = checkDeployments(
        **repository, {.filter = *filter, .credentials = *credentials, .operatorName = context.operatorName()},
        **connections, context.clock());
    if (!seen)
        return failure(seen.error());
    QJsonArray items;
    TextTable table({shown(QT_TRANSLATE_NOOP("core", "Host")), shown(QT_TRANSLATE_NOOP("core", "Package")),
                     shown(QT_TRANSLATE_NOOP("core", "Version")), shown(QT_TRANSLATE_NOOP("core", "Found"))});
    for (const SeenDeployment &one : *seen) {
        items.append(seenJson(one));
        const DeploymentRecord &record = one.deployment.record;
        table.add({record.host, record.packageName, record.packageVersion, verdictOf(one)});
    }
    context.output().json({{QStringLiteral("deployments"), items}});
    context.output().text(table.isEmpty() ? shown(QT_TRANSLATE_NOOP("core", "Nothing is deployed.")) : table.text());
    return std::ranges::any_of(*seen, [](const SeenDeployment &one) { return one.problem.has_value(); }) ? 1 : 0;
}

Result<int> logDeployment(Context &context)
{
    const Result<qint64> id = idOf(context.arguments());
    if (!id)
        return failure(id.error());
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const Result<StoredDeployment> deployment = (*repository)->deployments().find(*id);
    if (!deployment)
        return failure(deployment.error());
    const auto log = RunLog::open((*repository)->url(), context.operatorName());
    if (!log)
        return failure(log.error());
    LogReader reader(**log, {.run = deployment->record.run, .host = deployment->record.host});
    for (;;) {
        const Result<QList<Event>> events = reader.next();
        if (!events)
            return failure(events.error());
        if (events->isEmpty())
            return 0;
        for (const Event &event : *events) {
            if (!isAction(event))
                continue;
            context.output().json(event.toJson());
            context.output().text(eventLine(event));
        }
    }
}

} // namespace convoy
