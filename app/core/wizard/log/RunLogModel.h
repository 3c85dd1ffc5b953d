// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/Session.h"
#include "wizard/log/LogPages.h"
#include "wizard/log/LogScan.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace convoy {

/// The journal of a run, or of one host in it: the "deployment action log" (G143). The words of commands stay in the
/// language they were written in; Convoy's own sentences come in the reader's. Follows a run that goes on. Rows are read
/// when somebody looks at them, so that a log of any length can be opened: its beginning is there at once, more rows come
/// from the background. GUI thread.
class RunLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, HostColumn, Step, Text, ColumnCount };

    RunLogModel(Session &session, QString run, QString host, QObject *parent = nullptr);

    [[nodiscard]] RunLog *log() const { return m_log.get(); } ///< null: see problem()
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    [[nodiscard]] const LogQuery &query() const { return m_query; }
    /// Without what the reader has filtered: the run, and the host if the log is one host's.
    [[nodiscard]] const LogQuery &wholeQuery() const { return m_whole; }
    void setQuery(const LogQuery &query); ///< rows begin anew
    [[nodiscard]] bool isComplete() const { return !m_scan || !m_scan->isBusy(); } ///< all that was there has its row

    void update(); ///< reads what came since the last call
    void retranslate();
    [[nodiscard]] qint64 lineOf(int row) const { return m_pages->line(row); } ///< Event::id
    [[nodiscard]] int rowOf(qint64 line) const { return m_pages ? m_pages->rowOf(line) : -1; } ///< -1: has none yet
    /// The last line that tells why something failed, of this step if there is one; 0: none.
    [[nodiscard]] qint64 failureLine(const QString &step) const;
    [[nodiscard]] QString textOf(int row) const; ///< the whole text, where the cell has its beginning
    /// The lines that are shown as text, tab-separated, for "Copy".
    [[nodiscard]] QString toText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void completed(); ///< isComplete(), also after each update
    void failed(const Error &error);
    void recovered(); ///< it can be read again

private:
    void add(const QList<qint64> &lines);
    [[nodiscard]] QString shown(const Event &event, int column) const;

    std::unique_ptr<RunLog> m_log;
    std::unique_ptr<LogPages> m_pages;
    LogScan *m_scan = nullptr;
    LogQuery m_whole;
    LogQuery m_query;
    std::optional<Error> m_problem;
};

} // namespace convoy
