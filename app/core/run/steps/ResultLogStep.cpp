// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/steps/ResultLogStep.h"

#include "plan/values/CommandTemplate.h"

#include <QCoreApplication>

namespace convoy {

namespace {

constexpr qint64 mostBytes = 1 << 20;

Message summary(const std::optional<ResultLog> &log)
{
    if (!log)
        return Message(QT_TRANSLATE_NOOP("core", "What the installer left is no result log."));
    if (log->error.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "The result log says code %1, version %2."),
                       {QString::number(log->code), log->version});
    return Message(QT_TRANSLATE_NOOP("core", "The result log says code %1: %2"),
                   {QString::number(log->code), log->error});
}

} // namespace

QString ResultLogStep::describe(const HostContext &context) const
{
    return QStringLiteral("cat %1").arg(shellWord(context.paths.resultLog()));
}

Status ResultLogStep::execute(HostContext &context) const
{
    auto bytes = context.connection->get(context.paths.resultLog(), mostBytes, context.cancel);
    if (!bytes && bytes.error().code == QLatin1String("host-path-unreadable")) {
        context.note = Message(QT_TRANSLATE_NOOP("core", "The installer wrote no result log."));
        return {};
    }
    if (!bytes)
        return failure(std::move(bytes).error());
    context.resultLog = readResultLog(*bytes);
    context.note = summary(context.resultLog);
    return {};
}

} // namespace convoy
