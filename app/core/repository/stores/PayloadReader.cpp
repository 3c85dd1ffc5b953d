// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/stores/PayloadReader.h"

#include "repository/sqlite/ChunkHasher.h"

#include <QStringList>

namespace convoy {

PayloadReader::PayloadReader(PayloadFile &payload)
    : m_payload(payload)
{
}

QString PayloadReader::Findings::place() const
{
    if (damagedChunks.isEmpty())
        return QStringLiteral("%1 bytes, sha256 %2").arg(size).arg(sha256);
    QStringList places;
    for (const qint64 chunk : damagedChunks.mid(0, 10))
        places += QStringLiteral("chunk %1 (from byte %2)").arg(chunk).arg(chunk * PayloadFile::ChunkBytes);
    return places.join(QLatin1String(", "));
}

Result<PayloadReader::Findings> PayloadReader::read(qint64 payload, const std::function<Status(QByteArrayView)> &sink)
{
    Findings findings;
    ChunkHasher hasher;
    for (qint64 place = 0;; ++place) {
        const Result<PayloadFile::Chunk> chunk = m_payload.chunk(payload, place);
        if (!chunk)
            return failure(chunk.error());
        if (chunk->bytes.isEmpty())
            break;
        if (!chunk->isSound)
            findings.damagedChunks += place;
        findings.size += chunk->bytes.size();
        hasher.add(chunk->bytes);
        if (Status taken = sink(chunk->bytes); !taken)
            return failure(std::move(taken).error());
    }
    findings.sha256 = hasher.finish();
    return findings;
}

} // namespace convoy
