// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/undo/Backups.h"

#include "run/host/MarkerReply.h"
#include "run/undo/UndoScripts.h"

#include <QCoreApplication>

namespace convoy {

namespace {

/// Where nothing of the package stood before, what an installer moved away is nothing that a roll back leads to: the
/// host is not asked twice for it.
bool areOfUse(const HostContext &context)
{
    return !context.planned.installPath.isEmpty() && !context.planned.before.isEmpty();
}

} // namespace

Status noteBackups(HostContext &context)
{
    if (!areOfUse(context))
        return {};
    auto result =
        context.connection->run(noteBackupsScript(context.paths, context.planned.installPath), {}, context.cancel);
    return result ? Status() : failure(std::move(result).error());
}

Status findBackups(HostContext &context)
{
    if (!areOfUse(context))
        return {};
    auto result =
        context.connection->run(newBackupsScript(context.paths, context.planned.installPath), {}, context.cancel);
    if (!result)
        return failure(std::move(result).error());
    for (const QString &name : MarkerReply(result->output).values(QStringLiteral("backup"))) {
        if (isBackupName(name) && !context.backups.contains(name))
            context.backups += name;
    }
    return {};
}

Status removeBackups(HostContext &context, const QStringList &ours, const QString &state)
{
    if (ours.isEmpty() || context.planned.installPath.isEmpty())
        return {};
    RunOptions options;
    options.timeout = std::chrono::hours(1);
    auto result = context.connection->run(
        removeBackupsScript({.target = context.planned.installPath, .ours = ours, .state = state}), options,
        context.cancel);
    if (!result)
        return failure(std::move(result).error());
    const MarkerReply reply(result->output);
    const auto say = [&](const Message &message) {
        context.journal.output(stepKindWord(StepKind::RemoveBackups), context.state, message);
    };
    for (const QString &name : reply.values(QStringLiteral("removed")))
        say(Message(QT_TRANSLATE_NOOP("core", "The backup %1 was removed from %2."),
                    {name, context.planned.installPath}));
    for (const QString &name : reply.values(QStringLiteral("left")))
        say(Message(QT_TRANSLATE_NOOP("core", "The backup %1 could not be removed from %2; remove it by hand."),
                    {name, context.planned.installPath}));
    return {};
}

} // namespace convoy
