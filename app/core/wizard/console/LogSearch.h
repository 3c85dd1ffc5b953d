// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QList>
#include <QObject>
#include <QString>

namespace convoy {

/// Which rows of a log hold a text, in whatever column and case, and which of them is looked at (U27). Rows that come
/// later are searched as they come. GUI thread; the model must outlive it.
class LogSearch : public QObject
{
    Q_OBJECT

public:
    explicit LogSearch(const QAbstractItemModel &log, QObject *parent = nullptr);

    /// Looks at the first row from `from` on that holds the text, else at the first of all; an empty text ends it.
    void find(const QString &text, int from = 0);
    /// From the last to the first and the other way round.
    void next();
    void previous();

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int position() const { return m_position; } ///< counted from 0; -1: nothing is looked at
    [[nodiscard]] int row() const { return m_position < 0 ? -1 : m_rows.at(m_position); }

signals:
    void changed();      ///< count or position
    void rowChosen(int row);

private:
    [[nodiscard]] bool isMatch(int row) const;
    void search(int first, int last);
    void choose(int position);

    const QAbstractItemModel &m_log;
    QString m_text;
    QList<int> m_rows;
    int m_position = -1;
};

} // namespace convoy
