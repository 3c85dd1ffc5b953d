// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/sqlite/SqliteDatabase.h"

#include "repository/sqlite/SqlError.h"

#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <utility>

namespace convoy {

namespace {

QString uniqueConnectionName()
{
    static std::atomic<quint64> counter{0};
    return QStringLiteral("convoy-%1").arg(++counter);
}

/// The driver binds a null text as NULL, and our columns are NOT NULL.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QString(QLatin1String(""));
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

Error driverMissing(const QString &path)
{
    return Error(QStringLiteral("repository-failed"),
                 Message(QT_TRANSLATE_NOOP("core", "The repository %1 cannot be opened."), {path}),
                 ErrorKind::Repository)
        .because(Message(QT_TRANSLATE_NOOP("core", "Qt's driver for SQLite is not installed.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Install it (on Debian the package libqt6sql6-sqlite).")));
}

} // namespace

SqliteDatabase::SqliteDatabase(Options options)
    : m_options(std::move(options))
    , m_connection(uniqueConnectionName())
{
}

SqliteDatabase::~SqliteDatabase()
{
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<SqliteDatabase>> SqliteDatabase::open(const Options &options)
{
    std::unique_ptr<SqliteDatabase> database(new SqliteDatabase(options));
    if (Status connected = database->connect(); !connected)
        return failure(std::move(connected).error());
    return database;
}

Status SqliteDatabase::connect()
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    if (!m_database.isValid())
        return failure(driverMissing(m_options.path));
    // As a URI, because only there can be said that the file must exist already.
    const QLatin1String mode(m_options.isReadOnly ? "?mode=ro" : "?mode=rw");
    m_database.setDatabaseName(QUrl::fromLocalFile(m_options.path).toString(QUrl::FullyEncoded) + mode);
    m_database.setConnectOptions(
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(m_options.patience.count()));
    if (!m_database.open())
        return failure(sqlError(m_database.lastError(), m_options.path));
    for (const QString &pragma : m_options.pragmas) {
        if (Status set = exec(QLatin1String("PRAGMA ") + pragma); !set)
            return set;
    }
    return {};
}

Status SqliteDatabase::exec(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failure(sqlError(query.lastError(), m_options.path));
    return {};
}

Result<QSqlQuery *> SqliteDatabase::executed(const QString &sql, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> &query = m_statements[sql];
    if (!query) {
        auto prepared = std::make_shared<QSqlQuery>(m_database);
        prepared->setForwardOnly(true);
        if (!prepared->prepare(sql)) {
            m_statements.remove(sql);
            return failure(sqlError(prepared->lastError(), m_options.path));
        }
        query = std::move(prepared);
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), bindable(values.at(i)));
    if (!query->exec()) {
        Error error = sqlError(query->lastError(), m_options.path);
        query->finish();
        return failure(std::move(error));
    }
    return query.get();
}

Status SqliteDatabase::write(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = executed(sql, values);
    if (!query)
        return failure(query.error());
    (*query)->finish();
    return {};
}

Result<qint64> SqliteDatabase::insert(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = executed(sql, values);
    if (!query)
        return failure(query.error());
    const qint64 id = (*query)->lastInsertId().toLongLong();
    (*query)->finish();
    return id;
}

Result<int> SqliteDatabase::change(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = executed(sql, values);
    if (!query)
        return failure(query.error());
    const int rows = (*query)->numRowsAffected();
    (*query)->finish();
    return rows;
}

Status SqliteDatabase::each(const QString &sql, const QVariantList &values,
                            const std::function<bool(const SqlRow &)> &use)
{
    const Result<QSqlQuery *> executedQuery = executed(sql, values);
    if (!executedQuery)
        return failure(executedQuery.error());
    QSqlQuery &query = **executedQuery;
    while (query.next()) {
        if (!use(query))
            break;
    }
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid())
        return failure(sqlError(error, m_options.path));
    return {};
}

Result<QVariant> SqliteDatabase::value(const QString &sql, const QVariantList &values)
{
    QVariant found;
    const Status read = each(sql, values, [&](const SqlRow &row) {
        found = row.value(0);
        return false;
    });
    if (!read)
        return failure(read.error());
    return found;
}

} // namespace convoy
