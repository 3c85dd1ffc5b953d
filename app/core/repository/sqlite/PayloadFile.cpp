// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/sqlite/PayloadFile.h"

#include "base/Clock.h"
#include "repository/runs/ProcessIdentity.h"
#include "repository/sqlite/ChunkHasher.h"
#include "repository/sqlite/Transaction.h"

#include <chrono>

namespace convoy {

namespace {

/// As with host locks: an importer on another machine that says nothing for so long is gone.
constexpr std::chrono::minutes LongestSilence{30};

QString nowText()
{
    return toTimestamp(QDateTime::currentDateTimeUtc());
}

bool isImporterGone(const SqlRow &row, const QDateTime &now)
{
    const ProcessIdentity importer{row.value(1).toString(), row.value(2).toLongLong(), row.value(3).toString()};
    if (importer.machine == ProcessIdentity::thisMachine())
        return importer.isGone();
    return fromTimestamp(row.value(4).toString()).addDuration(LongestSilence) < now;
}

} // namespace

PayloadFile::PayloadFile(SqliteDatabase &database)
    : m_database(database)
{
}

Result<qint64> PayloadFile::begin(const QString &package)
{
    const ProcessIdentity importer = ProcessIdentity::current();
    return m_database.insert(QStringLiteral("INSERT INTO payloads (package, importer_machine, importer_process, "
                                            "importer_identity, heartbeat) VALUES (?, ?, ?, ?, ?)"),
                             {package, importer.machine, importer.processId, importer.mark, nowText()});
}

Status PayloadFile::append(qint64 payload, qint64 firstPlace, const QList<QByteArray> &chunks)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    Status stored = put(payload, firstPlace, chunks);
    return stored ? transaction->commit() : stored;
}

Status PayloadFile::put(qint64 payload, qint64 firstPlace, const QList<QByteArray> &chunks)
{
    qint64 place = firstPlace;
    for (const QByteArray &chunk : chunks) {
        Status stored = m_database.write(
            QStringLiteral("INSERT INTO chunks (payload_id, place, checksum, bytes) VALUES (?, ?, ?, ?)"),
            {payload, place++, ChunkHasher::checksum(chunk), chunk});
        if (!stored)
            return stored;
    }
    return m_database.write(QStringLiteral("UPDATE payloads SET heartbeat = ? WHERE id = ?"), {nowText(), payload});
}

Status PayloadFile::complete(qint64 payload, qint64 size, const QString &sha256)
{
    return m_database.write(QStringLiteral("UPDATE payloads SET size = ?, sha256 = ?, heartbeat = ? WHERE id = ?"),
                            {size, sha256, nowText(), payload});
}

Status PayloadFile::remove(qint64 payload)
{
    constexpr int ChunksAtOnce = 256;
    for (;;) {
        const Result<int> removed = m_database.change(
            QStringLiteral("DELETE FROM chunks WHERE payload_id = ? AND place IN "
                           "(SELECT place FROM chunks WHERE payload_id = ? ORDER BY place DESC LIMIT ?)"),
            {payload, payload, ChunksAtOnce});
        if (!removed)
            return failure(removed.error());
        if (*removed == 0)
            break;
    }
    return m_database.write(QStringLiteral("DELETE FROM payloads WHERE id = ?"), {payload});
}

Result<PayloadFile::Extent> PayloadFile::extent(qint64 payload)
{
    Extent extent;
    const Status read = m_database.each(
        QStringLiteral("SELECT package, size, sha256 FROM payloads WHERE id = ?"), {payload}, [&](const SqlRow &row) {
            extent = {true, row.value(0).toString(), row.value(1).toLongLong(), row.value(2).toString()};
            return false;
        });
    if (!read)
        return failure(read.error());
    return extent;
}

Result<PayloadFile::Chunk> PayloadFile::chunk(qint64 payload, qint64 place)
{
    Chunk found;
    const Status read =
        m_database.each(QStringLiteral("SELECT checksum, bytes FROM chunks WHERE payload_id = ? AND place = ?"),
                        {payload, place}, [&](const SqlRow &row) {
                            found.bytes = row.value(1).toByteArray();
                            found.isSound = ChunkHasher::checksum(found.bytes) == row.value(0).toLongLong();
                            return false;
                        });
    if (!read)
        return failure(read.error());
    return found;
}

Result<QList<qint64>> PayloadFile::withoutImporter(const QDateTime &now)
{
    QList<qint64> found;
    const Status read = m_database.each(
        QStringLiteral("SELECT id, importer_machine, importer_process, importer_identity, heartbeat FROM payloads"), {},
        [&](const SqlRow &row) {
            if (isImporterGone(row, now))
                found.append(row.value(0).toLongLong());
            return true;
        });
    if (!read)
        return failure(read.error());
    return found;
}

} // namespace convoy
