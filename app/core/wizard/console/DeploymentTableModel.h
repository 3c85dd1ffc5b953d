// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/DeploymentStore.h"
#include "repository/RunStore.h"
#include "wizard/Session.h"

#include <QAbstractTableModel>

namespace convoy {

/// "Deployed packages" (G141): what stands on the hosts, and above it what a run is doing now (G140).
class DeploymentTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Package, VersionColumn, HostColumn, State, Since, Operator, RunColumn, ColumnCount };

    struct Row
    {
        QString package;
        QString version;
        QString host;
        QString state; ///< deployment state word, or a host state word while isRunning or after a failure
        bool isRunning = false;
        QDateTime since;
        QString operatorName;
        QString run;
        HostOutcome outcome; ///< of that run on that host
        QStringList tenants = {};    ///< of the host
        QStringList upgradeTo = {};  ///< newer versions in the repository, the newest first
        QStringList rollbackTo = {}; ///< older ones, the newest first
        QString undo = {};           ///< installer previous-package saved-files none; empty: not known
        QString undoReason = {};     ///< of "none"
        bool drift = false;          ///< something else was found there
        QString foundVersion = {};
    };
    /// Why there is no upgrade, or no roll back, of this row; empty: there is one.
    [[nodiscard]] Message upgradeObstacle(const Row &row) const;
    [[nodiscard]] Message rollbackObstacle(const Row &row) const;
    [[nodiscard]] QStringList packages() const; ///< that occur, sorted
    [[nodiscard]] QStringList tenants() const;
    [[nodiscard]] QStringList states() const; ///< words

    explicit DeploymentTableModel(Session &session, QObject *parent = nullptr);

    void reload();
    void retranslate();
    [[nodiscard]] const Row *row(int row) const;
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void reloaded();

private:
    void addDeployments(const QList<StoredDeployment> &deployments, const QList<StoredRun> &runs);
    void addRunRows(const QList<StoredRun> &runs);

    Session &m_session;
    QList<Row> m_rows;
    QHash<QString, QStringList> m_hostTenants;
    std::optional<Error> m_problem;
};

/// "installed" -> "Installed" in the language now set.
Message deploymentStateText(const QString &state);

} // namespace convoy
