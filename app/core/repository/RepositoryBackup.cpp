// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/RepositoryBackup.h"

#include "base/Clock.h"
#include "repository/RepositoryFiles.h"
#include "repository/sqlite/FilePlacing.h"
#include "repository/sqlite/SqlError.h"

#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <utility>

namespace convoy {

namespace {

Error targetExists(const QString &path)
{
    return Error(QStringLiteral("target-exists"),
                 Message(QT_TRANSLATE_NOOP("core", "There is a file at %1 already."), {path}), ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Choose another name. Nothing was overwritten.")));
}

Error changedMeanwhile(const QString &package)
{
    return Error(QStringLiteral("repository-changed"),
                 Message(QT_TRANSLATE_NOOP("core", "The package %1 cannot be copied as it was imported."), {package}),
                 ErrorKind::Repository)
        .because(Message(QT_TRANSLATE_NOOP("core", "It was deleted meanwhile, or its stored bytes are damaged.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Verify the repository, then make the backup again.")));
}

Status movedTo(const QString &from, const QString &to)
{
    switch (FilePlacing::placeNew(from, to)) {
    case FilePlacing::Outcome::Placed:
        return {};
    case FilePlacing::Outcome::Taken:
        return failure(targetExists(to));
    case FilePlacing::Outcome::Failed:
        break;
    }
    return failure(unwritableError(to, QString()));
}

} // namespace

RepositoryBackup::RepositoryBackup(SqliteDatabase &main, PayloadFile &payload, QString id)
    : m_main(main)
    , m_payload(payload)
    , m_id(std::move(id))
{
}

Status RepositoryBackup::copyTo(const QString &path)
{
    const QString payloadPath = RepositoryUrl{path}.payloadPath();
    for (const QString &target : {path, payloadPath}) {
        if (QFileInfo::exists(target))
            return failure(targetExists(target));
    }
    const QString mainPart = path + QLatin1String(".part");
    const QString payloadPart = payloadPath + QLatin1String(".part");
    QFile::remove(mainPart);
    QFile::remove(payloadPart);
    Status copied = copyBoth(mainPart, payloadPart);
    if (copied)
        copied = movedTo(payloadPart, payloadPath);
    if (copied)
        copied = movedTo(mainPart, path);
    if (!copied) {
        QFile::remove(mainPart);
        QFile::remove(payloadPart);
    }
    return copied;
}

Status RepositoryBackup::copyBoth(const QString &mainPath, const QString &payloadPath)
{
    if (Status copied = m_main.write(QStringLiteral("VACUUM INTO ?"), {mainPath}); !copied)
        return copied;
    QFile::setPermissions(mainPath, QFile::ReadOwner | QFile::WriteOwner);
    if (Status made = RepositoryFiles::createPayload(payloadPath, m_id); !made)
        return made;
    const std::chrono::seconds patience(1);
    auto main = SqliteDatabase::open({mainPath, patience, {}});
    if (!main)
        return failure(std::move(main).error());
    auto target = RepositoryFiles::openPayload(payloadPath, patience);
    if (!target)
        return failure(std::move(target).error());
    const auto payloads = (*main)->rows(QStringLiteral("SELECT payload_id FROM packages ORDER BY payload_id"), {},
                                        [](const SqlRow &row) { return row.value(0).toLongLong(); });
    if (!payloads)
        return failure(payloads.error());
    for (const qint64 payload : *payloads) {
        if (Status copied = copyPayload(**target, payload); !copied)
            return copied;
    }
    return {};
}

Status RepositoryBackup::copyPayload(SqliteDatabase &target, qint64 payload)
{
    const Result<PayloadFile::Extent> extent = m_payload.extent(payload);
    if (!extent)
        return failure(extent.error());
    if (!extent->isThere)
        return failure(changedMeanwhile(QString::number(payload)));
    Status done = target.write(
        QStringLiteral("INSERT INTO payloads (id, package, size, sha256, importer_machine, "
                       "importer_process, importer_identity, heartbeat) "
                       "VALUES (?, ?, ?, ?, '', 0, '', ?)"),
        {payload, extent->package, extent->size, extent->sha256, toTimestamp(QDateTime::currentDateTimeUtc())});
    if (!done)
        return done;
    const Result<qint64> copied = copyChunks(target, payload);
    if (!copied)
        return failure(copied.error());
    if (*copied != extent->size)
        return failure(changedMeanwhile(extent->package));
    return {};
}

Result<qint64> RepositoryBackup::copyChunks(SqliteDatabase &target, qint64 payload)
{
    PayloadFile copy(target);
    qint64 size = 0;
    qint64 place = 0;
    for (bool isMore = true; isMore;) {
        QList<QByteArray> burst;
        while (burst.size() < PayloadFile::BurstChunks) {
            const Result<PayloadFile::Chunk> chunk = m_payload.chunk(payload, place + burst.size());
            if (!chunk)
                return failure(chunk.error());
            isMore = !chunk->bytes.isEmpty() && chunk->isSound;
            if (!isMore)
                break;
            burst += chunk->bytes;
            size += chunk->bytes.size();
        }
        if (Status stored = copy.append(payload, place, burst); !stored)
            return failure(std::move(stored).error());
        place += burst.size();
    }
    return size;
}

} // namespace convoy
