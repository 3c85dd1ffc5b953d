// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/pace/StepTimes.h"
#include "wizard/console/DeploymentTableModel.h"

namespace convoy {

/// Reads the rows of DeploymentTableModel: what is under way, then what stands on hosts. Keeps the plans of runs that go on
/// from one reading to the next. One thread at a time, any.
class DeploymentRows
{
public:
    [[nodiscard]] DeploymentTableModel::Content read(Repository &repository);

private:
    using Row = DeploymentTableModel::Row;
    using Work = DeploymentTableModel::Work;
    struct PlannedSteps
    {
        StepTimes times;
        QHash<QString, QList<PlanStep>> steps = {}; ///< by host
    };
    /// A run as it was read, its hosts by name.
    struct KnownRun
    {
        const StoredRun *run = nullptr;
        bool isGoingOn = false;
        QHash<QString, const HostOutcome *> hosts = {};
        int finished = 0;
    };

    void know(Repository &repository, const QList<StoredRun> &runs);
    void readSteps(Repository &repository, const StoredRun &run);
    [[nodiscard]] std::optional<Work> workOn(const QString &host, const QString &package) const;
    [[nodiscard]] Work workOf(const KnownRun &known, const HostOutcome &outcome) const;
    void addRunRows(QList<Row> &rows) const;
    void addDeployments(QList<Row> &rows, const QList<StoredDeployment> &deployments) const;

    QList<KnownRun> m_runs; ///< newest first; of one reading
    QHash<QString, qsizetype> m_byId; ///< in m_runs
    QHash<QString, QStringList> m_hostTenants;
    QHash<QString, PlannedSteps> m_steps; ///< of runs that are going on
};

} // namespace convoy
