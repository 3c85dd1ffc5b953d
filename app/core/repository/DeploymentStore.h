// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "run/RunPorts.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace convoy {

struct StoredPackage;

struct StoredDeployment
{
    qint64 id = 0;
    DeploymentRecord record;
    bool isCurrent = true;
    bool drift = false;     ///< the last look at the host found something else
    QString foundVersion;   ///< by that look; empty: nothing, or it was not looked at
    QDateTime checked;      ///< when; invalid: never
    QStringList upgradeTo;  ///< newer versions in the repository
    QStringList rollbackTo; ///< older ones
    [[nodiscard]] QJsonObject toJson() const; ///< contract, an element of "deployments"
};

/// Packages as they stand on hosts: one row per host and package name, the newest run's; older rows stay as history.
/// What the operator does not see, by host or by package, is in no list. record() is the runner's and asks for nothing:
/// what was done is written down.
class DeploymentStore
{
public:
    virtual ~DeploymentStore() = default;
    struct Filter
    {
        QString host;
        QString tenant;
        QString package;
        QString state;
        QDateTime since = {}; ///< deployed then or later; invalid: whenever
        QDateTime until = {}; ///< before that time
    };
    [[nodiscard]] virtual Result<QList<StoredDeployment>> list(const Filter &filter) = 0;
    /// The current one of a package's name on a host, if any.
    [[nodiscard]] virtual Result<std::optional<StoredDeployment>> current(const QString &host,
                                                                          const QString &packageName) = 0;
    /// All of a package's name on a host, the newest first, with the current one; upgradeTo and rollbackTo stay empty.
    [[nodiscard]] virtual Result<QList<StoredDeployment>> history(const QString &host, const QString &packageName) = 0;
    /// "deployment-unknown", ErrorKind::Request.
    [[nodiscard]] virtual Result<StoredDeployment> find(qint64 id) = 0;
    struct Sight
    {
        qint64 id = 0;
        QString version; ///< empty: it is not there
        bool drift = false;
        QDateTime at;
    };
    /// What was seen on a host when somebody looked; audited where it differs from the record.
    [[nodiscard]] virtual Status noteSight(const Sight &sight, const QString &operatorName) = 0;
    [[nodiscard]] virtual Status record(const DeploymentRecord &record) = 0;
    /// What PackageStore::remove() would say of a package's uses, without doing it: "package-in-use" (ErrorKind::Request)
    /// names hosts or runs. Nobody's privileges are looked at.
    [[nodiscard]] virtual Status checkUnneeded(const StoredPackage &package) = 0;
};

} // namespace convoy
