// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "repository/runs/RunLog.h"

namespace convoy {

/// Reads a log from its beginning to its end as it is then, a page at a time: memory stays the same however long it is.
/// Not thread-safe; the log must outlive it.
class LogReader
{
public:
    /// With a test only the lines that pass it.
    LogReader(RunLog &log, LogQuery query, LogTest test = {});

    /// The next lines; none: that was all.
    [[nodiscard]] Result<QList<Event>> next();

private:
    [[nodiscard]] Result<LogStretch> nextStretch();

    RunLog &m_log;
    LogQuery m_query;
    LogTest m_test;
    QList<qint64> m_found; ///< and not read yet
    qint64 m_last = 0;
    bool m_isEnd = false;
};

/// Writes the log as text, a line each, tab-separated: time, host, step, text. "log-unwritable", "cancelled": then the
/// file is as it was. Gives the number of lines.
[[nodiscard]] Result<qint64> saveLog(RunLog &log, const LogQuery &query, const QString &path,
                                     const CancelToken &cancel = {});
/// One line of it, without its end.
[[nodiscard]] QString savedLine(const Event &event);

} // namespace convoy
