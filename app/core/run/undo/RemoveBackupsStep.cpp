// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/undo/RemoveBackupsStep.h"

#include "run/undo/Backups.h"
#include "run/undo/UndoScripts.h"

namespace convoy {

QString RemoveBackupsStep::describe(const HostContext &) const
{
    return {};
}

Status RemoveBackupsStep::execute(HostContext &context) const
{
    if (Status found = findBackups(context); !found)
        return found;
    const QStringList earlier = context.planned.before.backups;
    // The oldest of them holds what stood there before the version that was rolled back.
    const QStringList ours = context.backups + earlier;
    if (Status removed = removeBackups(context, ours, ours.isEmpty() ? QString() : ours.constLast()); !removed)
        return removed;
    context.backups.clear();
    const QString &saved = context.planned.before.savedFolder;
    if (saved.isEmpty())
        return {};
    auto result = context.connection->run(forgetScript(saved), {}, context.cancel);
    return result ? Status() : failure(std::move(result).error());
}

} // namespace convoy
