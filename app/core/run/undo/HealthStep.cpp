// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/undo/HealthStep.h"

#include "run/undo/HostServices.h"
#include "run/undo/ServiceScripts.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoy {

namespace {

Error notAnswering(const HostContext &context, int port)
{
    return Error(QStringLiteral("not-answering"),
                 Message(QT_TRANSLATE_NOOP("core", "Nothing listens on port %1 of %2."),
                         {QString::number(port), context.host.name}))
        .because(
            Message(QT_TRANSLATE_NOOP("core", "The package stands there, but what it should run does not answer.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Look at its own log on the host, and whether the port given is the "
                                                  "one it uses.")));
}

} // namespace

QString HealthStep::describe(const HostContext &context) const
{
    return context.run.package.portChecks.join(QLatin1Char(' '));
}

Status HealthStep::execute(HostContext &context) const
{
    const QList<int> ports = checkedPorts(context);
    if (ports.isEmpty()) {
        context.note = Message(QT_TRANSLATE_NOOP("core", "No port was given that could be checked."));
        return {};
    }
    const Result<bool> idle = servicesWereIdle(context);
    if (!idle)
        return failure(idle.error());
    if (*idle) {
        context.note = Message(QT_TRANSLATE_NOOP("core", "None of the services ran before, so none is asked now."));
        return {};
    }
    const auto wait = static_cast<int>(context.run.answerWait.count());
    auto result =
        context.connection->run(portsScript({.address = {}, .ports = ports, .seconds = wait}), {}, context.cancel);
    if (!result)
        return failure(std::move(result).error());
    const QList<int> open = openPorts(result->output);
    const auto silent = std::ranges::find_if(ports, [&](int port) { return !open.contains(port); });
    return silent == ports.cend() ? Status() : failure(notAnswering(context, *silent));
}

} // namespace convoy
