// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/run/PlannedPackage.h"

#include <QCoreApplication>

namespace convoy {

namespace {

Error packageGone(const Plan &plan)
{
    return Error(QStringLiteral("package-unknown"),
                 Message(QT_TRANSLATE_NOOP("core", "The package %1 %2 is not in the repository any more."),
                         {plan.packageName, plan.packageVersion}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "It was deleted after the plan was made.")))
        .advise(
            Message(QT_TRANSLATE_NOOP("core", "Import it again from the same medium, or plan again with another.")));
}

Error packageChanged(const Plan &plan)
{
    return Error(QStringLiteral("package-changed"),
                 Message(QT_TRANSLATE_NOOP("core", "The package %1 %2 is no longer the one that was planned."),
                         {plan.packageName, plan.packageVersion}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "Other bytes were imported under the same name and version.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Import the planned one again in its place, or plan again.")));
}

} // namespace

Result<StoredPackage> plannedPackage(PackageStore &store, const Plan &plan)
{
    const auto package = store.findExact(plan.packageName, plan.packageVersion);
    if (!package)
        return failure(package.error());
    if (!*package)
        return failure(packageGone(plan));
    if ((*package)->sha256 != plan.packageSha256)
        return failure(packageChanged(plan));
    return **package;
}

} // namespace convoy
