// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/log/RunLogModel.h"

#include <QList>
#include <QObject>
#include <QString>

namespace convoy {

/// Which of the lines of a log that are shown hold a text, in whatever column and case, and which of them is looked at
/// (U27). Looks at what the reader reads, also at what lies in no row yet: the beginning at once, a long log in the
/// background, with a count that grows; lines that come later are searched as they come. GUI thread; the model must
/// outlive it.
class LogSearch : public QObject
{
    Q_OBJECT

public:
    LogSearch(Session &session, RunLogModel &model, QObject *parent = nullptr);

    /// Looks at the first row from `from` on that holds the text, else at the first of all; an empty text ends it.
    void find(const QString &text, int from = 0);
    /// From the last to the first and the other way round.
    void next();
    void previous();

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); } ///< found up to now
    [[nodiscard]] bool isBusy() const { return m_scan && m_scan->isBusy(); } ///< more may be found
    [[nodiscard]] bool isCutShort() const { return m_isCutShort; } ///< the log could not be read to its end
    [[nodiscard]] int position() const { return m_position; } ///< counted from 0; -1: nothing is looked at
    [[nodiscard]] int row() const; ///< -1: none, or its row comes later

public slots:
    void again(); ///< the language has changed, or which lines are shown

signals:
    void changed();      ///< count or position
    void rowChosen(int row);
    void failed(const convoy::Error &error);
    void recovered(); ///< it was looked through to its end after all

private:
    void add(const QList<qint64> &lines);
    void finish();
    void choose(int position);
    void tellRow();

    RunLogModel &m_model;
    LogScan *m_scan = nullptr;
    QString m_text;
    QList<qint64> m_lines;
    qint64 m_from = 0; ///< the line where one looked when the search began
    int m_position = -1;
    bool m_isRowAwaited = false;
    bool m_isCutShort = false;
};

} // namespace convoy
