// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/access/AccessControl.h"
#include "repository/runs/RunLog.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <functional>

namespace convoy {

/// RunLog over the table of events. What a query says is answered from an index that holds run, id, host and step; there
/// is one for each level (migration 013).
class SqlRunLog : public RunLog
{
public:
    SqlRunLog(std::unique_ptr<SqliteDatabase> database, const QString &operatorName);

    [[nodiscard]] Result<LogStretch> lines(const LogQuery &query, qint64 after, int most) override;
    [[nodiscard]] Result<LogStretch> search(const LogQuery &query, qint64 after, int most,
                                            const LogTest &test) override;
    [[nodiscard]] Result<QList<Event>> read(const QString &run, const QList<qint64> &lines) override;
    [[nodiscard]] Result<qint64> failure(const LogQuery &query, const QString &step) override;
    [[nodiscard]] Result<LogExtent> extent(const LogQuery &query, qint64 after) override;
    [[nodiscard]] Result<QStringList> hosts(const QString &run) override;

    /// The condition of a query after WHERE, and its values.
    struct Condition
    {
        QString sql;
        QVariantList values;
    };
    static Condition conditionOf(const LogQuery &query);

private:
    [[nodiscard]] Result<Condition> seen(const LogQuery &query);
    /// The stretch without its lines.
    [[nodiscard]] Result<LogStretch> ahead(const LogQuery &query, qint64 after, int most);
    /// The stretch with those lines of which `isTaken` is told `columns` (the line's number first).
    [[nodiscard]] Result<LogStretch> stretch(const LogQuery &query, qint64 after, int most, const QString &columns,
                                             const std::function<bool(const SqlRow &)> &isTaken);
    [[nodiscard]] Result<QList<Event>> readRange(const Condition &condition, const QList<qint64> &lines);
    [[nodiscard]] Result<QList<Event>> readSingly(const Condition &condition, const QList<qint64> &lines);

    std::unique_ptr<SqliteDatabase> m_database;
    AccessControl m_access;
};

} // namespace convoy
