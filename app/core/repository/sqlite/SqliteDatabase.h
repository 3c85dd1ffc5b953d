// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QHash>
#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace convoy {

/// A row while it is being read: value(column).
using SqlRow = QSqlQuery;

/// One connection to one SQLite file, for the thread that opened it. Never creates the file. Statements are prepared
/// once and kept; none stays active after a call, so that no read lock outlives it. Values are bound in order; a null
/// text or byte array is bound as an empty one, an invalid QVariant as NULL. Failures come from SqlError.h.
class SqliteDatabase
{
public:
    struct Options
    {
        QString path;
        std::chrono::milliseconds patience{5000}; ///< how long to wait for somebody else's lock
        QStringList pragmas;                      ///< "journal_mode = WAL"
        bool isReadOnly = false;
    };
    static Result<std::unique_ptr<SqliteDatabase>> open(const Options &options);
    ~SqliteDatabase();
    SqliteDatabase(const SqliteDatabase &) = delete;
    SqliteDatabase &operator=(const SqliteDatabase &) = delete;

    [[nodiscard]] const QString &path() const { return m_options.path; }
    [[nodiscard]] const Options &options() const { return m_options; }

    /// Runs a text that is not worth keeping: PRAGMA, BEGIN, CREATE.
    [[nodiscard]] Status exec(const QString &sql);
    [[nodiscard]] Status write(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] Result<qint64> insert(const QString &sql, const QVariantList &values); ///< gives the new row's id
    [[nodiscard]] Result<int> change(const QString &sql, const QVariantList &values);    ///< gives how many rows

    /// Calls `use` row by row until it gives false. It must not run the same text again.
    [[nodiscard]] Status each(const QString &sql, const QVariantList &values,
                              const std::function<bool(const SqlRow &)> &use);
    /// The first row's first column; invalid when there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    /// Every row as what `map` makes of it.
    template <typename Map>
    [[nodiscard]] auto rows(const QString &sql, const QVariantList &values, Map map)
        -> Result<QList<std::invoke_result_t<Map, const SqlRow &>>>
    {
        QList<std::invoke_result_t<Map, const SqlRow &>> found;
        const Status read = each(sql, values, [&](const SqlRow &row) {
            found.append(map(row));
            return true;
        });
        if (!read)
            return failure(read.error());
        return found;
    }

private:
    explicit SqliteDatabase(Options options);
    [[nodiscard]] Status connect();
    [[nodiscard]] Result<QSqlQuery *> executed(const QString &sql, const QVariantList &values);

    Options m_options;
    QString m_connection;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
};

} // namespace convoy
