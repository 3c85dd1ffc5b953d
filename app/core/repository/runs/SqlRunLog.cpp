// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/runs/SqlRunLog.h"

#include "repository/RepositoryFiles.h"
#include "repository/stores/rows/RunRows.h"

#include <algorithm>
#include <array>
#include <utility>

namespace convoy {

namespace {

constexpr std::array levelWords{"all", "steps", "failures"};
constexpr std::chrono::seconds LogPatience{5};

/// The very words of migration 013: only then is its index used.
QString levelCondition(LogLevel level)
{
    switch (level) {
    case LogLevel::All:
        return {};
    case LogLevel::Steps:
        return QStringLiteral(" AND (kind <> 'output' OR substr(message_json, -16) <> '\"verbatim\":true}')");
    case LogLevel::Failures:
        return QStringLiteral(" AND error_json <> ''");
    }
    return {};
}

LogRow rowOf(const SqlRow &row)
{
    return {.at = row.value(1).toByteArray(),
            .host = row.value(2).toByteArray(),
            .step = row.value(3).toByteArray(),
            .state = row.value(4).toByteArray(),
            .message = row.value(5).toByteArray(),
            .error = row.value(6).toByteArray()};
}

} // namespace

QString logLevelWord(LogLevel level)
{
    return QLatin1String(levelWords.at(static_cast<size_t>(level)));
}

std::optional<LogLevel> logLevelFromWord(const QString &word)
{
    for (size_t i = 0; i < levelWords.size(); ++i) {
        if (word == QLatin1String(levelWords.at(i)))
            return static_cast<LogLevel>(i);
    }
    return std::nullopt;
}

Result<std::unique_ptr<RunLog>> RunLog::open(const RepositoryUrl &url, const QString &operatorName)
{
    auto database = RepositoryFiles::openMain(url.path, LogPatience);
    if (!database)
        return convoy::failure(std::move(database).error());
    return std::make_unique<SqlRunLog>(std::move(*database), operatorName);
}

SqlRunLog::SqlRunLog(std::unique_ptr<SqliteDatabase> database, const QString &operatorName)
    : m_database(std::move(database))
    , m_access(*m_database, operatorName)
{
}

SqlRunLog::Condition SqlRunLog::conditionOf(const LogQuery &query)
{
    Condition condition{QStringLiteral("run_id = ?") + levelCondition(query.level), {RunRows::idOf(query.run)}};
    if (!query.host.isEmpty()) {
        condition.sql += QLatin1String(" AND host = ?");
        condition.values += query.host;
    }
    if (!query.step.isEmpty()) {
        condition.sql += QLatin1String(" AND step = ?");
        condition.values += query.step;
    }
    return condition;
}

Result<SqlRunLog::Condition> SqlRunLog::seen(const LogQuery &query)
{
    const Result<AccessScope> scope = m_access.scope();
    if (!scope)
        return convoy::failure(scope.error());
    Condition condition = conditionOf(query);
    if (!scope->seesAll())
        condition.sql += QStringLiteral(" AND run_id IN (SELECT id FROM runs WHERE 1%1)%2")
                             .arg(scope->runs(), scope->hostNames(QStringLiteral("host")));
    return condition;
}

Result<LogStretch> SqlRunLog::ahead(const LogQuery &query, qint64 after, int most)
{
    // Without host and step: what is looked at is bounded, not what is found.
    const Condition condition = conditionOf({.run = query.run, .level = query.level});
    LogStretch stretch{.lines = {}, .last = after, .isEnd = true};
    const Status read = m_database->each(
        QStringLiteral("SELECT count(*), max(id) FROM (SELECT id FROM events WHERE %1 AND id > ? ORDER BY id LIMIT ?)")
            .arg(condition.sql),
        condition.values + QVariantList{after, most}, [&](const SqlRow &row) {
            stretch.isEnd = row.value(0).toInt() < most;
            stretch.last = qMax(after, row.value(1).toLongLong());
            return false;
        });
    if (!read)
        return convoy::failure(read.error());
    return stretch;
}

Result<LogStretch> SqlRunLog::stretch(const LogQuery &query, qint64 after, int most, const QString &columns,
                                      const std::function<bool(const SqlRow &)> &isTaken)
{
    const Result<Condition> condition = seen(query);
    if (!condition)
        return convoy::failure(condition.error());
    Result<LogStretch> stretch = ahead(query, after, most);
    if (!stretch || stretch->last == after)
        return stretch;
    const Status read =
        m_database->each(QStringLiteral("SELECT %1 FROM events WHERE %2 AND id > ? AND id <= ? ORDER BY id")
                             .arg(columns, condition->sql),
                         condition->values + QVariantList{after, stretch->last}, [&](const SqlRow &row) {
                             if (isTaken(row))
                                 stretch->lines += row.value(0).toLongLong();
                             return true;
                         });
    if (!read)
        return convoy::failure(read.error());
    return stretch;
}

Result<LogStretch> SqlRunLog::lines(const LogQuery &query, qint64 after, int most)
{
    return stretch(query, after, most, QStringLiteral("id"), [](const SqlRow &) { return true; });
}

Result<LogStretch> SqlRunLog::search(const LogQuery &query, qint64 after, int most, const LogTest &test)
{
    // As bytes: a text would be made UTF-16 by the database before anybody has looked at it.
    const QLatin1String at(test.wantsTimes ? "CAST(at AS BLOB)" : "NULL");
    const QLatin1String state(
        test.wantsStates ? "CAST(state AS BLOB)"
                         : "CASE WHEN message_json = '' OR error_json <> '' OR substr(CAST(message_json AS BLOB), -16) "
                           "<> CAST('\"verbatim\":true}' AS BLOB) THEN CAST(state AS BLOB) END"); // of no words
    const QString columns = QStringLiteral("id, %1, CAST(host AS BLOB), CAST(step AS BLOB), %2, "
                                           "CAST(message_json AS BLOB), CAST(error_json AS BLOB)")
                                .arg(at, state);
    return stretch(query, after, most, columns, [&](const SqlRow &row) { return test.passes(rowOf(row)); });
}

Result<QList<Event>> SqlRunLog::read(const QString &run, const QList<qint64> &lines)
{
    if (lines.isEmpty())
        return QList<Event>();
    const Result<Condition> condition = seen({.run = run});
    if (!condition)
        return convoy::failure(condition.error());
    constexpr qint64 DenseEnough = 4;
    const bool isDense = lines.constLast() - lines.constFirst() < DenseEnough * lines.size();
    return isDense ? readRange(*condition, lines) : readSingly(*condition, lines);
}

Result<QList<Event>> SqlRunLog::readRange(const Condition &condition, const QList<qint64> &lines)
{
    QList<Event> events;
    events.reserve(lines.size());
    const Status read = m_database->each(
        QStringLiteral("SELECT %1 FROM events WHERE %2 AND id >= ? AND id <= ? ORDER BY id")
            .arg(RunRows::eventColumns(), condition.sql),
        condition.values + QVariantList{lines.constFirst(), lines.constLast()}, [&](const SqlRow &row) {
            if (std::ranges::binary_search(lines, row.value(0).toLongLong()))
                events += RunRows::eventOf(row);
            return true;
        });
    if (!read)
        return convoy::failure(read.error());
    return events;
}

Result<QList<Event>> SqlRunLog::readSingly(const Condition &condition, const QList<qint64> &lines)
{
    QList<Event> events;
    events.reserve(lines.size());
    const QString sql =
        QStringLiteral("SELECT %1 FROM events WHERE %2 AND id = ?").arg(RunRows::eventColumns(), condition.sql);
    for (const qint64 line : lines) {
        const Status read = m_database->each(sql, condition.values + QVariantList{line}, [&](const SqlRow &row) {
            events += RunRows::eventOf(row);
            return false;
        });
        if (!read)
            return convoy::failure(read.error());
    }
    return events;
}

Result<qint64> SqlRunLog::failure(const LogQuery &query, const QString &step)
{
    LogQuery failures = query;
    failures.level = LogLevel::Failures;
    const Result<Condition> condition = seen(failures);
    if (!condition)
        return convoy::failure(condition.error());
    return m_database
        ->value(QStringLiteral("SELECT id FROM events WHERE %1 ORDER BY step = ? DESC, id DESC LIMIT 1")
                    .arg(condition->sql),
                condition->values + QVariantList{step})
        .transform([](const QVariant &id) { return id.toLongLong(); });
}

Result<LogExtent> SqlRunLog::extent(const LogQuery &query, qint64 after)
{
    const Result<Condition> condition = seen(query);
    if (!condition)
        return convoy::failure(condition.error());
    LogExtent extent{.lines = 0, .steps = {}, .last = after};
    const Status counted =
        m_database->each(QStringLiteral("SELECT count(*), max(id) FROM events WHERE %1 AND id > ?").arg(condition->sql),
                         condition->values + QVariantList{after}, [&](const SqlRow &row) {
                             extent.lines = row.value(0).toLongLong();
                             extent.last = qMax(after, row.value(1).toLongLong());
                             return false;
                         });
    if (!counted)
        return convoy::failure(counted.error());
    // Not in one statement with GROUP BY: that would sort all lines.
    const Result<QStringList> steps = m_database->rows(
        QStringLiteral("SELECT DISTINCT step FROM events WHERE %1 AND id > ? AND id <= ? AND step <> ''")
            .arg(condition->sql),
        condition->values + QVariantList{after, extent.last},
        [](const SqlRow &row) { return row.value(0).toString(); });
    if (!steps)
        return convoy::failure(steps.error());
    extent.steps = *steps;
    return extent;
}

Result<QStringList> SqlRunLog::hosts(const QString &run)
{
    const Result<AccessScope> scope = m_access.scope();
    if (!scope)
        return convoy::failure(scope.error());
    QString sql = QStringLiteral("SELECT host FROM run_hosts WHERE run_id = ?");
    if (!scope->seesAll())
        sql += QStringLiteral(" AND run_id IN (SELECT id FROM runs WHERE 1%1)%2")
                   .arg(scope->runs(), scope->hostNames(QStringLiteral("host")));
    return m_database->rows(sql + QLatin1String(" ORDER BY place"), {RunRows::idOf(run)},
                            [](const SqlRow &row) { return row.value(0).toString(); });
}

} // namespace convoy
