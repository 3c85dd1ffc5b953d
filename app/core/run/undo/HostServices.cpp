// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/undo/HostServices.h"

#include "run/host/MarkerReply.h"
#include "run/undo/ServiceScripts.h"

#include <QCoreApplication>

namespace convoy {

namespace {

ServiceRequest requestFor(const HostContext &context)
{
    const QString &path = context.planned.installPath;
    return {.paths = context.paths,
            .installPath = path.isEmpty() ? context.planned.before.installPath : path,
            .names = context.run.package.servicesToStop};
}

ServiceRequest requestFor(const HostContext &context, const ServiceGroup &group)
{
    return {.paths = context.paths,
            .installPath = {},
            .names = group.names,
            .list = QStringLiteral("services-%1").arg(group.id)};
}

Error stuck(const HostContext &context, const QString &service)
{
    return Error(QStringLiteral("service-stuck"),
                 Message(QT_TRANSLATE_NOOP("core", "The service %1 on %2 could not be stopped."),
                         {service, context.host.name}))
        .because(Message(QT_TRANSLATE_NOOP("core", "It still runs after it was told to end.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Stop it on the host, or find out why it does not end, then run it "
                                                  "again. Nothing of the package was changed.")));
}

Error dead(const HostContext &context, const QStringList &services)
{
    const QStringList said{services.join(QLatin1String(", ")), context.host.name};
    return Error(QStringLiteral("service-dead"),
                 services.size() > 1
                     ? Message(QT_TRANSLATE_NOOP("core", "Services on %2 ran before and do not start now: %1."), said)
                     : Message(QT_TRANSLATE_NOOP("core", "The service %1 on %2 ran before and does not start now."),
                               said))
        .because(Message(QT_TRANSLATE_NOOP("core", "It was started and does not run.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Look at its own log on the host.")));
}

Error unnoted(const HostContext &context, const CommandResult &result)
{
    return Error(QStringLiteral("services-unknown"),
                 Message(QT_TRANSLATE_NOOP("core", "The services on %1 could not be looked at."), {context.host.name}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "The technical text says what the host said.")))
        .with(context.commandDetail(result));
}

Status stop(HostContext &context, const ServiceRequest &request)
{
    context.hasStoppedServices = true; // also when it is cut off in the middle: starting what runs does no harm
    auto result = context.connection->run(stopServicesScript(request), {}, context.cancel);
    if (!result)
        return failure(std::move(result).error());
    const MarkerReply reply(result->output);
    if (result->exitCode == ServiceStuckExit)
        return failure(stuck(context, reply.value(QStringLiteral("stuck"))));
    if (!result->succeeded())
        return failure(unnoted(context, *result));
    context.note = Message(QT_TRANSLATE_NOOP("core", "Services as they were: %1."),
                           {reply.values(QStringLiteral("service")).join(QLatin1String(", "))});
    return {};
}

Status start(HostContext &context, const ServiceRequest &request)
{
    auto result = context.connection->run(startServicesScript(request), {}, context.cancel);
    if (!result)
        return failure(std::move(result).error());
    const MarkerReply reply(result->output);
    if (result->exitCode == ServiceDeadExit)
        return failure(dead(context, reply.values(QStringLiteral("dead"))));
    if (!result->succeeded())
        return failure(unnoted(context, *result));
    context.hasStoppedServices = false;
    return {};
}

} // namespace

Status stopServices(HostContext &context)
{
    return stop(context, requestFor(context));
}

Status startServices(HostContext &context)
{
    return start(context, requestFor(context));
}

Status stopServices(HostContext &context, const ServiceGroup &group)
{
    return stop(context, requestFor(context, group));
}

Status startServices(HostContext &context, const ServiceGroup &group)
{
    return start(context, requestFor(context, group));
}

Result<bool> servicesWereIdle(HostContext &context)
{
    if (context.run.package.servicesToStop.isEmpty())
        return false;
    const auto result = context.connection->run(idleServicesScript(requestFor(context)), {}, context.cancel);
    if (!result)
        return failure(result.error());
    return !MarkerReply(result->output).value(QStringLiteral("idle")).isEmpty();
}

QList<int> checkedPorts(const HostContext &context)
{
    QList<int> ports;
    for (const QString &text : context.run.package.portChecks) {
        const int port = expandVariables(text, context.variables()).value_or(QString()).toInt();
        if (port > 0)
            ports += port;
    }
    return ports;
}

} // namespace convoy
