// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Planner.h"
#include "repository/DeploymentStore.h"
#include "repository/PackageStore.h"
#include "repository/Repository.h"

#include <QHash>

namespace convoy {

/// What the repository knows of earlier deployments of one package, host by host, as the planner wants it. Looks each
/// version up once. One thread, as the Repository.
class PreviousDeployments
{
public:
    PreviousDeployments(Repository &repository, QString packageName);

    /// `target`: the version that a roll back leads to; empty: none. Nothing when the host never had the package.
    [[nodiscard]] Result<std::optional<PreviousDeployment>> of(const QString &host, const QString &target);
    /// Everything recorded as installed on a host.
    [[nodiscard]] Result<QMap<QString, Version>> allOn(const QString &host);

private:
    [[nodiscard]] Result<std::optional<StoredPackage>> package(const QString &version);
    struct ObjectsOf
    {
        QString version; ///< that the values are of
        QList<ApplicationObject> objects;
    };
    [[nodiscard]] Result<ParameterValues> asObjectsSay(ParameterValues values, const ObjectsOf &known);
    [[nodiscard]] Status takeValues(PreviousDeployment &previous, const QString &host, const QString &target);
    [[nodiscard]] Status describe(PreviousDeployment &previous, const StoredDeployment &newest);

    Repository &m_repository;
    QString m_packageName;
    QHash<QString, std::optional<StoredPackage>> m_packages;
};

/// A record's values, as the planner and the wizard take them.
ParameterValues valuesOf(const DeploymentRecord &record);

} // namespace convoy
