// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/DeploymentStore.h"
#include "repository/RunStore.h"
#include "run/HostProgress.h"
#include "wizard/PacedReader.h"
#include "wizard/Session.h"

#include <QAbstractTableModel>

namespace convoy {

/// "Deployed packages" (G141): what stands on the hosts, and above it what a run is doing now (G140).
class DeploymentTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Package, VersionColumn, HostColumn, State, Since, Operator, RunColumn, ColumnCount };
    /// How far the host is, 0…1, in the State column of what is being deployed now; no value elsewhere.
    enum Role { ProgressRole = Qt::UserRole + 1 };

    /// The run that is working on a host and package.
    struct Work
    {
        QString run;
        Profile profile = Profile::Install;
        QString undoes;  ///< the run that it undoes; empty: none
        QString version; ///< that it leads to
        HostState state = HostState::Planned;
        HostProgress progress;
        int hosts = 0;
        int finished = 0; ///< of these
    };

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
        std::optional<Work> work = {}; ///< what is going on there now; also beside what stands there until it is over
    };
    struct Content
    {
        QList<Row> rows;
        std::optional<Error> problem;
    };
    /// Why there is no upgrade, or no roll back, of this row; empty: there is one.
    [[nodiscard]] Message upgradeObstacle(const Row &row) const;
    [[nodiscard]] Message rollbackObstacle(const Row &row) const;
    [[nodiscard]] QStringList packages() const; ///< that occur, sorted
    [[nodiscard]] QStringList tenants() const;
    [[nodiscard]] QStringList states() const; ///< words

    explicit DeploymentTableModel(Session &session, QObject *parent = nullptr);

    /// At once, or where there is very much in the background: reloaded() tells when it is there.
    void reload() { m_reader.ask(); }
    void setSeen(bool isSeen) { m_reader.setSeen(isSeen); } ///< what nobody sees is not read again and again
    void retranslate();
    [[nodiscard]] const Row *row(int row) const;
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void aboutToReload(); ///< rows may leave a filter by themselves now
    void reloaded();

private:
    void take(const Content &content);
    void replaceRows(const QList<Row> &rows);

    QList<Row> m_rows;
    std::optional<Error> m_problem;
    PacedReader<Content> m_reader;
};

/// "Upgrade to 9.0.002.05 in run 7: step 5 of 9, Copy the package. 1 of 3 hosts finished."
QString deploymentWorkText(const DeploymentTableModel::Work &work);

/// "installed" -> "Installed" in the language now set.
Message deploymentStateText(const QString &state);

} // namespace convoy
