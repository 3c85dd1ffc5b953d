// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "Terminal.h"
#include "commands/Commands.h"
#include "repository/PackageStore.h"
#include "repository/access/AccessStore.h"

#include <QJsonArray>

namespace convoy {

namespace {

Status confirmDelete(Context &context, const StoredPackage &package)
{
    if (context.arguments().has(QStringLiteral("yes")))
        return {};
    if (isInteractive()
        && confirm(
            shown(QT_TRANSLATE_NOOP("core", "Delete %1 from the repository?"), {package.descriptor.displayName()})))
        return {};
    return failure(Error(QStringLiteral("not-confirmed"), Message(QT_TRANSLATE_NOOP("core", "Nothing was deleted.")),
                         ErrorKind::Request)
                       .advise(Message(QT_TRANSLATE_NOOP("core", "Confirm with --yes."))));
}

} // namespace

Result<int> deletePackage(Context &context)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    PackageStore &store = (*repository)->packages();
    const Result<StoredPackage> package = store.find(context.arguments().values().constFirst());
    if (!package)
        return failure(package.error());
    // Nobody is asked to confirm what will be refused.
    if (const Status may = (*repository)->access().demand(Privilege::Delete, *package); !may)
        return failure(may.error());
    if (const Status confirmed = confirmDelete(context, *package); !confirmed)
        return failure(confirmed.error());
    const bool isForced = context.arguments().has(QStringLiteral("force"));
    const Status removed =
        store.remove(package->id, isForced ? PackageStore::Deletion::Forced : PackageStore::Deletion::IfUnneeded);
    if (!removed)
        return failure(removed.error());
    context.output().json({{QStringLiteral("deleted"), QJsonArray{package->toJson()}}});
    context.output().text(shown(QT_TRANSLATE_NOOP("core", "%1 was deleted."), {package->descriptor.displayName()}));
    return 0;
}

} // namespace convoy
