// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/sqlite/SqliteDatabase.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <functional>

namespace convoy {

/// The second file of a repository: the bytes of packages, in chunks. Every call is one short transaction or a row of
/// them, so that several processes can read and write at once; no lock is held while anybody waits for a medium or for
/// a host.
class PayloadFile
{
public:
    static constexpr qsizetype ChunkBytes = 1 << 20;
    static constexpr qsizetype BurstChunks = 8; ///< handed over together

    explicit PayloadFile(SqliteDatabase &database);
    [[nodiscard]] const QString &path() const { return m_database.path(); }
    /// To open it once more, in another thread.
    [[nodiscard]] const SqliteDatabase::Options &options() const { return m_database.options(); }

    /// A new payload of this process, not referred to by any package yet; gives its id.
    [[nodiscard]] Result<qint64> begin(const QString &package);
    /// Appends chunks, the first of them at `firstPlace` (counts from 0).
    [[nodiscard]] Status append(qint64 payload, qint64 firstPlace, const QList<QByteArray> &chunks);
    /// The same inside a transaction of the caller's.
    [[nodiscard]] Status put(qint64 payload, qint64 firstPlace, const QList<QByteArray> &chunks);
    [[nodiscard]] Status complete(qint64 payload, qint64 size, const QString &sha256);
    /// Removes it, in several transactions; the room goes back to the disk (auto_vacuum).
    [[nodiscard]] Status remove(qint64 payload);

    struct Extent
    {
        bool isThere = false;
        QString package; ///< NAME@VERSION it was imported as
        qint64 size = 0;
        QString sha256;
    };
    [[nodiscard]] Result<Extent> extent(qint64 payload);

    struct Chunk
    {
        QByteArray bytes;
        bool isSound = true; ///< as it was when it was written
    };
    /// Gives an empty chunk after the last one.
    [[nodiscard]] Result<Chunk> chunk(qint64 payload, qint64 place);

    /// Payloads whose importer is gone; most of them belong to packages, the others are orphans.
    [[nodiscard]] Result<QList<qint64>> withoutImporter(const QDateTime &now);

private:
    SqliteDatabase &m_database;
};

} // namespace convoy
