// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/sqlite/Migrations.h"

#include "repository/sqlite/FilePlacing.h"
#include "repository/sqlite/SqlError.h"
#include "repository/sqlite/Transaction.h"

#include <QFile>
#include <QUuid>

#include <utility>

namespace convoy {

// Generated from resources/migrations by CMake.
QList<QString> embeddedRepositoryMigrations();
QList<QString> embeddedPayloadMigrations();

namespace {

/// Statements end with ";" at the end of a line; lines that begin with "--" are comments.
QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QString current;
    const QStringList lines = sql.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QString text = line.trimmed();
        if (text.isEmpty() || text.startsWith(QLatin1String("--")))
            continue;
        current += text + QLatin1Char(' ');
        if (text.endsWith(QLatin1Char(';')))
            statements += std::exchange(current, QString()).trimmed();
    }
    return statements;
}

Error newerSchema(const QString &path, int found, int known)
{
    return Error(QStringLiteral("repository-newer-schema"),
                 Message(QT_TRANSLATE_NOOP("core", "The repository %1 was written by a newer Convoy."), {path}),
                 ErrorKind::Repository)
        .because(Message(QT_TRANSLATE_NOOP("core", "Its structure has number %1; this program knows up to %2."),
                         {QString::number(found), QString::number(known)}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Use the newer Convoy. The repository was not changed.")));
}

bool isOfVersion(const QString &path, int version)
{
    const auto copy =
        SqliteDatabase::open({.path = path, .patience = std::chrono::seconds(1), .pragmas = {}, .isReadOnly = true});
    const Result<int> found = copy ? Migrations::versionOf(**copy) : Result<int>(failure(copy.error()));
    return found && *found == version;
}

/// A complete copy first under another name, so that a half-written one is never taken for a backup, and neither is one
/// of a file that another process has brought forward meanwhile: that process has made the copy.
Status copyBefore(SqliteDatabase &database, int version)
{
    const QString backup = Migrations::copyPath(database.path(), version);
    const QString part = QStringLiteral("%1.part-%2").arg(backup, QUuid::createUuid().toString(QUuid::Id128));
    if (Status copied = database.write(QStringLiteral("VACUUM INTO ?"), {part}); !copied) {
        QFile::remove(part);
        return copied;
    }
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    if (!isOfVersion(part, version) && QFile::exists(backup)) {
        QFile::remove(part);
        return {};
    }
    if (FilePlacing::replace(part, backup))
        return {};
    QFile::remove(part);
    return failure(unwritableError(backup, QString()));
}

} // namespace

Migrations::Migrations(QList<QString> steps)
    : m_steps(std::move(steps))
{
}

Migrations Migrations::ofRepository()
{
    return Migrations(embeddedRepositoryMigrations());
}

Migrations Migrations::ofPayload()
{
    return Migrations(embeddedPayloadMigrations());
}

Result<int> Migrations::versionOf(SqliteDatabase &database)
{
    return database.value(QStringLiteral("PRAGMA user_version")).transform([](const QVariant &v) { return v.toInt(); });
}

QString Migrations::copyPath(const QString &path, int version)
{
    return QStringLiteral("%1.backup-%2").arg(path).arg(version);
}

Status Migrations::step(SqliteDatabase &database, int number) const
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    const Result<int> version = versionOf(database);
    if (!version)
        return failure(version.error());
    if (*version >= number)
        return {}; // another process was faster
    const QStringList statements = statementsOf(m_steps.at(number - 1));
    for (const QString &statement : statements) {
        if (Status done = database.exec(statement); !done)
            return done;
    }
    if (Status done = database.exec(QStringLiteral("PRAGMA user_version = %1").arg(number)); !done)
        return done;
    return transaction->commit();
}

Status Migrations::apply(SqliteDatabase &database) const
{
    const Result<int> version = versionOf(database);
    if (!version)
        return failure(version.error());
    if (*version > newest())
        return failure(newerSchema(database.path(), *version, newest()));
    if (*version == newest())
        return {};
    if (*version > 0) {
        if (Status copied = copyBefore(database, *version); !copied)
            return copied;
    }
    for (int number = *version + 1; number <= newest(); ++number) {
        if (Status done = step(database, number); !done)
            return done;
    }
    return {};
}

} // namespace convoy
