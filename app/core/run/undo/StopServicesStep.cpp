// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/undo/StopServicesStep.h"

#include "run/undo/HostServices.h"
#include "run/undo/ServiceScripts.h"

#include <QCoreApplication>

namespace convoy {

namespace {

Error portInUse(const HostContext &context, int port)
{
    return Error(QStringLiteral("port-in-use"),
                 Message(QT_TRANSLATE_NOOP("core", "Port %1 on %2 is in use by another program."),
                         {QString::number(port), context.host.name}),
                 ErrorKind::Blocked)
        .because(Message(QT_TRANSLATE_NOOP("core", "The package's services were stopped, and something still listens "
                                                   "there.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "End that program or give the package another port. Nothing of the "
                                                  "package was changed.")));
}

} // namespace

QString StopServicesStep::describe(const HostContext &context) const
{
    return context.run.package.servicesToStop.join(QLatin1Char(' '));
}

Status StopServicesStep::execute(HostContext &context) const
{
    if (context.isJoining()) {
        context.hasStoppedServices = true; // by the earlier part of the run; the installer may have started them since
        return {};
    }
    if (Status stopped = stopServices(context); !stopped)
        return stopped;
    const QList<int> ports = checkedPorts(context);
    if (ports.isEmpty())
        return {};
    auto result = context.connection->run(portsScript({.address = context.host.effectiveAddress(), .ports = ports}), {},
                                          context.cancel);
    if (!result)
        return failure(std::move(result).error());
    const QList<int> open = openPorts(result->output);
    return open.isEmpty() ? Status() : failure(portInUse(context, open.constFirst()));
}

} // namespace convoy
