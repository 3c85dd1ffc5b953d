// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/RepositoryFiles.h"

#include "base/Clock.h"
#include "repository/audit/AuditTrail.h"
#include "repository/sqlite/FileHeader.h"
#include "repository/sqlite/FilePlacing.h"
#include "repository/sqlite/Migrations.h"
#include "repository/sqlite/SqlError.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <utility>

namespace convoy {

namespace {

using Patience = std::chrono::milliseconds;

const QStringList &mainPragmas()
{
    static const QStringList pragmas{QStringLiteral("foreign_keys = ON"), QStringLiteral("trusted_schema = OFF"),
                                     QStringLiteral("journal_mode = WAL"), QStringLiteral("synchronous = FULL")};
    return pragmas;
}

/// Erased bytes need not be overwritten (secure_delete, on in some builds of SQLite): they were on the medium in plain.
const QStringList &payloadPragmas()
{
    static const QStringList pragmas{QStringLiteral("trusted_schema = OFF"), QStringLiteral("secure_delete = OFF"),
                                     QStringLiteral("cache_size = -4096"), QStringLiteral("synchronous = FULL")};
    return pragmas;
}

Status makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    if (Status parent = makeFolder(QFileInfo(path).absolutePath()); !parent)
        return parent;
    const QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (QDir().mkdir(path, ownerOnly) || QFileInfo(path).isDir())
        return {};
    return failure(unwritableError(path, QString()));
}

void removeDatabase(const QString &path)
{
    for (const QLatin1String suffix :
         {QLatin1String(""), QLatin1String("-journal"), QLatin1String("-wal"), QLatin1String("-shm")})
        QFile::remove(path + suffix);
}

struct NewFile
{
    QString path;
    qint64 applicationId = 0;
    QStringList pragmas;
    Migrations migrations;
    QString id;
};

Status fill(const QString &path, const NewFile &file)
{
    auto database = SqliteDatabase::open({path, Patience(1000), file.pragmas});
    if (!database)
        return failure(std::move(database).error());
    if (Status made = file.migrations.apply(**database); !made)
        return made;
    if (Status marked = (*database)->exec(QStringLiteral("PRAGMA application_id = %1").arg(file.applicationId));
        !marked)
        return marked;
    return (*database)->write(QStringLiteral("INSERT INTO meta (name, value) VALUES ('id', ?), ('created', ?)"),
                              {file.id, toTimestamp(QDateTime::currentDateTimeUtc())});
}

Status createFile(const NewFile &file)
{
    const QString making = QStringLiteral("%1.making-%2").arg(file.path, QUuid::createUuid().toString(QUuid::Id128));
    QFile empty(making);
    if (!empty.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failure(unwritableError(file.path, empty.errorString()));
    empty.close();
    Status filled = fill(making, file);
    if (filled && FilePlacing::placeNew(making, file.path) == FilePlacing::Outcome::Failed)
        filled = failure(unwritableError(file.path, QString()));
    else if (!filled && filled.error().code == QLatin1String("repository-disk-full"))
        filled = failure(diskFullError(file.path, 0, filled.error().detail)); // by the name that was asked for
    removeDatabase(making);
    return filled;
}

Error absentError(const QString &path)
{
    return Error(QStringLiteral("repository-absent"),
                 Message(QT_TRANSLATE_NOOP("core", "There is no repository at %1."), {path}), ErrorKind::Repository)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check the path, or create a repository there first.")));
}

Error otherPayloadError(const QString &path)
{
    return Error(QStringLiteral("repository-damaged"),
                 Message(QT_TRANSLATE_NOOP("core", "%1 does not hold the packages of this repository."), {path}),
                 ErrorKind::Repository)
        .because(Message(QT_TRANSLATE_NOOP("core", "It is missing, or it belongs to another repository.")))
        .advise(Message(
            QT_TRANSLATE_NOOP("core", "Put the two files of the repository back side by side, from the same backup.")));
}

Result<QString> idOf(SqliteDatabase &database)
{
    const Result<QVariant> id = database.value(QStringLiteral("SELECT value FROM meta WHERE name = 'id'"));
    if (!id)
        return failure(id.error());
    return id->toString();
}

/// Both folder and file must be writable: even a reader writes the shared memory file beside them.
Status checkAccess(const QString &path)
{
    const QFileInfo file(path);
    if (file.isReadable() && file.isWritable() && QFileInfo(file.absolutePath()).isWritable())
        return {};
    return failure(unwritableError(path, QString()));
}

} // namespace

RepositoryFiles::RepositoryFiles(RepositoryUrl url, Patience patience)
    : m_url(std::move(url))
    , m_patience(patience)
{
}

bool RepositoryFiles::exists() const
{
    return QFileInfo::exists(m_url.path);
}

Result<QString> RepositoryFiles::idForNew() const
{
    const QString path = m_url.payloadPath();
    if (!QFileInfo::exists(path))
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    // Left by a creation that was cut off, or of one under way: taken over, unless it holds something.
    const FileHeader header = FileHeader::read(path, m_patience);
    if (header.problem())
        return failure(*header.problem());
    if (header.kind() != FileHeader::Kind::Payload)
        return failure(otherPayloadError(path));
    auto payload = openPayload(path, m_patience);
    if (!payload)
        return failure(std::move(payload).error());
    const Result<QVariant> count = (*payload)->value(QStringLiteral("SELECT count(*) FROM payloads"));
    if (!count)
        return failure(count.error());
    if (count->toLongLong() > 0 && !exists())
        return failure(otherPayloadError(path));
    return idOf(**payload);
}

Status RepositoryFiles::create() const
{
    if (Status made = makeFolder(QFileInfo(m_url.path).absolutePath()); !made)
        return made;
    Result<QString> id = idForNew();
    if (!id)
        return failure(id.error());
    if (!QFileInfo::exists(m_url.payloadPath())) {
        if (Status made = createPayload(m_url.payloadPath(), *id); !made)
            return made;
        id = idForNew(); // of the process that was faster, if one was
        if (!id)
            return failure(id.error());
    }
    return createFile(
        {m_url.path, FileHeader::MainId, {QStringLiteral("journal_mode = WAL")}, Migrations::ofRepository(), *id});
}

Status RepositoryFiles::createPayload(const QString &path, const QString &id)
{
    return createFile({path,
                       FileHeader::PayloadId,
                       {QStringLiteral("page_size = 65536"), QStringLiteral("auto_vacuum = FULL")},
                       Migrations::ofPayload(),
                       id});
}

Result<std::unique_ptr<SqliteDatabase>> RepositoryFiles::openMain(const QString &path, Patience patience)
{
    if (!QFileInfo::exists(path))
        return failure(absentError(path));
    return SqliteDatabase::open({path, patience, mainPragmas()});
}

Result<std::unique_ptr<SqliteDatabase>> RepositoryFiles::openPayload(const QString &path, Patience patience)
{
    // Bursts of an import take turns here: waiting longer is better than giving up.
    constexpr int MorePatience = 6;
    return SqliteDatabase::open({path, patience * MorePatience, payloadPragmas()});
}

Status RepositoryFiles::checkKinds() const
{
    const FileHeader main = FileHeader::read(m_url.path, m_patience);
    if (main.problem())
        return failure(*main.problem());
    if (main.kind() == FileHeader::Kind::Unreadable)
        return failure(unwritableError(m_url.path, QString()));
    if (main.kind() != FileHeader::Kind::Main)
        return failure(notOneError(m_url.path, QString()));
    if (Status allowed = checkAccess(m_url.path); !allowed)
        return allowed;
    const FileHeader payload = FileHeader::read(m_url.payloadPath(), m_patience);
    if (payload.problem())
        return failure(*payload.problem());
    if (payload.kind() == FileHeader::Kind::Unreadable && QFileInfo::exists(m_url.payloadPath()))
        return failure(unwritableError(m_url.payloadPath(), QString()));
    if (payload.kind() != FileHeader::Kind::Payload)
        return failure(otherPayloadError(m_url.payloadPath()));
    return checkAccess(m_url.payloadPath());
}

Result<RepositoryFiles::Opened> RepositoryFiles::open() const
{
    if (!exists())
        return failure(absentError(m_url.path));
    if (Status ours = checkKinds(); !ours)
        return failure(std::move(ours).error());
    auto main = openMain(m_url.path, m_patience);
    if (!main)
        return failure(std::move(main).error());
    const Result<int> before = Migrations::versionOf(**main);
    if (!before)
        return failure(before.error());
    const Migrations migrations = Migrations::ofRepository();
    if (Status migrated = migrations.apply(**main); !migrated)
        return failure(std::move(migrated).error());
    if (Status chained = AuditTrail(**main).adopt(); !chained)
        return failure(std::move(chained).error());
    auto payload = openPayload(m_url.payloadPath(), m_patience);
    if (!payload)
        return failure(std::move(payload).error());
    if (Status migrated = Migrations::ofPayload().apply(**payload); !migrated)
        return failure(std::move(migrated).error());
    const Result<QString> id = idOf(**main);
    const Result<QString> payloadId = idOf(**payload);
    if (!id || !payloadId)
        return failure(id ? payloadId.error() : id.error());
    if (*id != *payloadId)
        return failure(otherPayloadError(m_url.payloadPath()));
    const QString keptCopy =
        *before > 0 && *before < migrations.newest() ? Migrations::copyPath(m_url.path, *before) : QString();
    return Opened{std::move(*main), std::move(*payload), *id, keptCopy};
}

} // namespace convoy
