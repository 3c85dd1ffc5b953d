// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/RunStore.h"
#include "wizard/CellTone.h"
#include "wizard/PacedReader.h"
#include "wizard/Session.h"

#include <QAbstractTableModel>

namespace convoy {

/// Every run of the repository, newest first. Finds out when the runner of one is gone, at once and later.
class RunTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, State, Package, Profile, Started, Ended, Operator, Outcome, ColumnCount };

    explicit RunTableModel(Session &session, QObject *parent = nullptr);

    void reload() { m_reader.ask(); } ///< at once, or where runs are very large in the background
    void retranslate();
    [[nodiscard]] const StoredRun *run(int row) const;
    [[nodiscard]] const QList<StoredRun> &runs() const { return m_runs; }
    [[nodiscard]] int liveCount() const; ///< runs that are going on
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void reloaded();

private:
    struct Content
    {
        QList<StoredRun> runs;
        QList<QMap<QString, int>> counts; ///< by run
        std::optional<Error> problem;
    };
    static Content read(Repository &repository);
    void take(const Content &content);
    static CellTone stateTone(RunState state);
    void lookForAbandoned();

    Session &m_session;
    QList<StoredRun> m_runs;
    QList<QMap<QString, int>> m_counts;
    std::optional<Error> m_problem;
    PacedReader<Content> m_reader;
};

/// "2 done, 1 unreachable" in the language now set.
QString countsText(const QMap<QString, int> &counts);

} // namespace convoy
