// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "commands/Commands.h"
#include "repository/PackageStore.h"

#include <QJsonArray>

namespace convoy {

Result<int> copyPackage(Context &context)
{
    if (const Result<QString> given = context.required(QStringLiteral("tenant")); !given)
        return failure(given.error());
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    PackageStore &store = (*repository)->packages();
    const Result<StoredPackage> package = store.find(context.arguments().values().constFirst());
    if (!package)
        return failure(package.error());
    const QStringList tenants = context.arguments().list(QStringLiteral("tenant"));
    if (const Status copied = store.copyToTenants(package->id, tenants); !copied)
        return failure(copied.error());
    const Result<StoredPackage> now = store.find(QString::number(package->id));
    if (!now)
        return failure(now.error());
    context.output().json({{QStringLiteral("packages"), QJsonArray{now->toJson()}}});
    context.output().text(shown(QT_TRANSLATE_NOOP("core", "%1 belongs to these tenants now: %2."),
                                {now->descriptor.displayName(), now->tenants.join(QLatin1String(", "))}));
    return 0;
}

} // namespace convoy
