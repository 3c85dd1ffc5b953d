// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/runs/RunLog.h"

#include <QCache>

namespace convoy {

/// The rows of a log, of which only those are in memory that were looked at last. GUI thread; the log must outlive it.
class LogPages
{
public:
    explicit LogPages(RunLog &log);

    void begin(const QString &run); ///< of another query: without rows
    void append(const QList<qint64> &lines);
    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] qint64 line(int row) const { return m_lines.at(row); } ///< Event::id
    [[nodiscard]] int rowOf(qint64 line) const; ///< -1: not among them
    /// Reads a page where the row is not in memory. Empty when it is not there any more, or cannot be read now. Until the
    /// next call.
    [[nodiscard]] const Event &event(int row);

private:
    using Page = QList<Event>;
    [[nodiscard]] Page read(int page) const;

    RunLog &m_log;
    QString m_run;
    QList<qint64> m_lines; ///< 8 MB for a million
    QCache<int, Page> m_pages;
    Event m_none;
};

} // namespace convoy
