// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/deployed/OtherPackages.h"

#include <QSet>

namespace convoy {

namespace {

QSet<QString> versionsForUndo(const Plan &plan)
{
    QSet<QString> versions;
    for (const PlanHost *host : plan.allHosts()) {
        if (plan.undoOnFailure && host->undo == QLatin1String("previous-package"))
            versions += host->before.version;
        if (plan.profile == Profile::Rollback && host->undo == QLatin1String("installer"))
            versions += host->from;
    }
    versions.remove(QString());
    return versions;
}

} // namespace

Result<QList<StoredPackage>> packagesForUndo(PackageStore &store, const Plan &plan)
{
    QList<StoredPackage> packages;
    for (const QString &version : versionsForUndo(plan)) {
        const auto found = store.findExact(plan.packageName, version);
        if (!found)
            return failure(found.error());
        if (*found)
            packages += **found;
    }
    return packages;
}

OtherPackages::OtherPackages(RepositoryUrl url, QString operatorName)
    : m_url(std::move(url))
    , m_operatorName(std::move(operatorName))
{
}

Status OtherPackages::add(const StoredPackage &package)
{
    Result<SilentIni> ini = SilentIni::parse(package.silentIni, package.descriptor.silentIni);
    if (!ini)
        return failure(ini.error());
    m_payloads.push_back(std::make_unique<StoredPayload>(m_url, package, m_operatorName));
    m_atHand.insert(package.descriptor.version.text(), {.package = package.descriptor,
                                                        .sha256 = package.sha256,
                                                        .silentIni = *std::move(ini),
                                                        .unpackedBytes = package.unpackedBytes,
                                                        .payload = m_payloads.back().get()});
    return {};
}

} // namespace convoy
