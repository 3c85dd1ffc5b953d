// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/run/RunAgain.h"
#include "repository/PackageStore.h"
#include "wizard/Session.h"

#include <QAbstractTableModel>
#include <QSet>

#include <optional>

namespace convoy {

/// The hosts of an ended run with a tick each, by the sets that RunAgain knows and by hand; hosts that are done can be
/// ticked too. Begins with what failed, could not be reached or was not started. prepare() makes of it what the
/// deployment wizard begins with. GUI thread; prepare() works in the background.
class AgainModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { HostColumn, StateColumn, ReasonColumn, ColumnCount };

    AgainModel(Session &session, const QString &runId, QObject *parent = nullptr);

    [[nodiscard]] const StoredRun &run() const { return m_run; }
    [[nodiscard]] qsizetype count(AgainSet set) const { return m_sets.value(set).size(); }
    /// All of the set's hosts are ticked, none, or some.
    [[nodiscard]] Qt::CheckState setState(AgainSet set) const;
    void tickSet(AgainSet set, bool isTicked);
    void tickOnly(const QStringList &hosts);
    [[nodiscard]] QStringList chosen() const; ///< plan order
    [[nodiscard]] bool isWorking() const { return m_isWorking; }
    /// Why the run could not be read or prepared.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    void prepare(); ///< prepared(), or changed() with a problem
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void changed(); ///< ticks, problem, work
    void prepared(const convoy::StoredPackage &package, const convoy::DeploymentRequest &request);

private:
    void announceTicks();

    struct Prepared
    {
        StoredPackage package;
        DeploymentRequest request;
    };

    Session &m_session;
    StoredRun m_run;
    QMap<AgainSet, QStringList> m_sets;
    QSet<QString> m_ticked;
    std::optional<Error> m_problem;
    bool m_isWorking = false;
};

} // namespace convoy
