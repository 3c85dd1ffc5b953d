// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/imports/ForeignRepository.h"

#include "repository/Repository.h"
#include "repository/RepositoryFiles.h"
#include "repository/integrity/ProvenanceRows.h"
#include "repository/sqlite/FileHeader.h"
#include "repository/sqlite/Migrations.h"
#include "repository/sqlite/SqlError.h"
#include "repository/stores/SqlPackageStore.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace convoy {

namespace {

constexpr auto patience = 5s;
constexpr int copyAttempts = 5;

/// What a failure of the copy, or of the payload file, means for the repository that was named.
Error unreadable(const QString &path, const Error &cause)
{
    Error error(cause.code,
                Message(QT_TRANSLATE_NOOP("core", "No package can be read from the repository %1."), {path}),
                ErrorKind::Request);
    error.why = cause.why; // the cause's own sentence names the copy
    if (cause.code == "repository-not-one"_L1)
        error.why = Message(QT_TRANSLATE_NOOP("core", "It is a file of another program, or not a whole one."));
    error.remedy = cause.remedy;
    error.detail = cause.detail;
    return error;
}

/// What may not be done there; nothing is written down in a repository that is only read.
Error notAllowed(const QString &path, const Error &cause)
{
    return Error(cause.code,
                 Message(QT_TRANSLATE_NOOP("core", "No package can be read from the repository %1."), {path}),
                 cause.kind)
        .because(cause.why)
        .advise(cause.remedy);
}

Error busy(const QString &path)
{
    return Error(u"repository-busy"_s,
                 Message(QT_TRANSLATE_NOOP("core", "No package can be read from the repository %1."), {path}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "Another program writes to it all the time.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Wait until its runs and imports have ended, or import from a backup "
                                                  "of it.")));
}

Error noCopy(const QString &path, const QString &detail)
{
    return Error(u"temporary-space"_s,
                 Message(QT_TRANSLATE_NOOP("core", "No package can be read from the repository %1."), {path}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "Its contents could not be copied to the folder for temporary "
                                                   "files.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check that the file may be read, and make room on the disk for "
                                                  "temporary files, or set TMPDIR to a folder on another disk.")))
        .with(detail);
}

struct FileState
{
    bool isThere = false;
    qint64 size = 0;
    timespec changed{};

    static FileState of(const QString &path)
    {
        struct stat status{};
        if (::stat(QFile::encodeName(path).constData(), &status) != 0)
            return {};
        return {true, status.st_size, status.st_mtim};
    }
    bool operator==(const FileState &other) const
    {
        return isThere == other.isThere && size == other.size && changed.tv_sec == other.changed.tv_sec
               && changed.tv_nsec == other.changed.tv_nsec;
    }
};

/// Main file and write-ahead log as they were at one moment: both unchanged while they were copied.
Status copyAtOnce(const QString &path, const QString &to)
{
    const QString log = path + "-wal"_L1;
    for (int attempt = 0; attempt < copyAttempts; ++attempt) {
        const FileState before = FileState::of(path);
        const FileState logBefore = FileState::of(log);
        QFile::remove(to);
        QFile::remove(to + "-wal"_L1);
        QFile main(path);
        bool isCopied = main.copy(to);
        QString detail = main.errorString();
        if (isCopied && logBefore.isThere) {
            QFile second(log);
            isCopied = second.copy(to + "-wal"_L1);
            detail = second.errorString();
        }
        if (before == FileState::of(path) && logBefore == FileState::of(log)) {
            if (!isCopied)
                return failure(noCopy(path, detail));
            QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
            QFile::setPermissions(to + "-wal"_L1, QFile::ReadOwner | QFile::WriteOwner);
            return {};
        }
    }
    return failure(busy(path));
}

Result<QString> idOf(SqliteDatabase &database)
{
    const Result<QVariant> id = database.value(u"SELECT value FROM meta WHERE name = 'id'"_s);
    return id ? Result<QString>(id->toString()) : failure(id.error());
}

Status checkKind(SqliteDatabase &database, qint64 kind)
{
    const Result<QVariant> id = database.value(u"PRAGMA application_id"_s);
    if (!id)
        return failure(id.error());
    return id->toLongLong() == kind ? Status() : failure(notOneError(database.path(), {}));
}

/// The payload file is read where it lies, so it cannot be migrated: one that this program does not know is refused.
Status checkPayload(SqliteDatabase &payload, SqliteDatabase &main)
{
    if (Status kind = checkKind(payload, FileHeader::PayloadId); !kind)
        return kind;
    const Result<int> version = Migrations::versionOf(payload);
    const Result<QString> id = idOf(payload);
    const Result<QString> mainId = idOf(main);
    if (!version || !id || !mainId)
        return failure(!version ? version.error() : (id ? mainId.error() : id.error()));
    if (*version > Migrations::ofPayload().newest())
        return Migrations::ofPayload().apply(payload); // says that it is newer, and does nothing
    if (*id != *mainId || *version < Migrations::ofPayload().newest())
        return failure(damagedError(payload.path(), u"it belongs to another repository"_s));
    return {};
}

} // namespace

struct ForeignRepository::Parts
{
    QString path;
    std::unique_ptr<SqliteDatabase> main;
    std::unique_ptr<SqliteDatabase> payloadDatabase;
    QString operatorName;
    PayloadFile payload{*payloadDatabase};
    AccessControl access{*main, operatorName};
    StoreContext context{*main, payload, access};
    SqlPackageStore packages{context};
};

ForeignRepository::ForeignRepository(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

ForeignRepository::~ForeignRepository() = default;

bool ForeignRepository::looksLikeOne(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArrayView("SQLite format 3\0", 16);
}

Result<std::unique_ptr<ForeignRepository>> ForeignRepository::open(const QString &path, const QString &scratch,
                                                                   const QString &operatorName)
{
    const QString copy = scratch + "/repository.sqlite"_L1;
    if (Status copied = copyAtOnce(path, copy); !copied)
        return failure(copied.error());
    auto main = RepositoryFiles::openMain(copy, patience);
    if (!main)
        return failure(unreadable(path, main.error()));
    Status usable = checkKind(**main, FileHeader::MainId);
    if (usable)
        usable = Migrations::ofRepository().apply(**main);
    if (!usable)
        return failure(unreadable(path, usable.error()));
    const RepositoryUrl url{path};
    auto payload = SqliteDatabase::open({.path = url.payloadPath(),
                                         .patience = patience,
                                         .pragmas = {u"trusted_schema = OFF"_s, u"cache_size = -4096"_s},
                                         .isReadOnly = true});
    if (!payload)
        return failure(unreadable(path, payload.error()));
    if (usable = checkPayload(**payload, **main); !usable)
        return failure(unreadable(path, usable.error()));
    return std::unique_ptr<ForeignRepository>(new ForeignRepository(
        std::unique_ptr<Parts>(new Parts{path, std::move(*main), std::move(*payload), operatorName})));
}

Result<QList<StoredPackage>> ForeignRepository::list()
{
    const Result<Access> access = m_parts->access.own();
    if (!access)
        return failure(unreadable(m_parts->path, access.error()));
    if (const Status may = access->may(Privilege::View); !may)
        return failure(notAllowed(m_parts->path, may.error()));
    Result<QList<StoredPackage>> packages = m_parts->packages.list();
    return packages ? packages : failure(unreadable(m_parts->path, packages.error()));
}

Result<QMap<QString, QByteArray>> ForeignRepository::templates(qint64 id)
{
    return m_parts->packages.templates(id);
}

Result<QByteArray> ForeignRepository::signature(qint64 id)
{
    const Result<Provenance> provenance = ProvenanceRows::read(*m_parts->main, id);
    return provenance ? Result<QByteArray>(provenance->signatureText) : failure(provenance.error());
}

Status ForeignRepository::readPayload(const StoredPackage &package, const std::function<Status(QByteArrayView)> &sink)
{
    const Result<Access> access = m_parts->access.own();
    if (!access)
        return failure(unreadable(m_parts->path, access.error()));
    if (const Status may = access->may(Privilege::SaveACopy, package); !may)
        return failure(notAllowed(m_parts->path, may.error()));
    return m_parts->packages.readPayload(package.id, sink);
}

} // namespace convoy
