// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/sqlite/PayloadFile.h"
#include "repository/sqlite/SqliteDatabase.h"

namespace convoy {

/// A copy of both files, while others go on working: first the small one as of one moment, then chunk by chunk the
/// payloads it names, each chunk held to its checksum. Payloads keep their ids.
class RepositoryBackup
{
public:
    RepositoryBackup(SqliteDatabase &main, PayloadFile &payload, QString id);
    [[nodiscard]] Status copyTo(const QString &path);

private:
    [[nodiscard]] Status copyBoth(const QString &mainPath, const QString &payloadPath);
    [[nodiscard]] Status copyPayload(SqliteDatabase &target, qint64 payload);
    [[nodiscard]] Result<qint64> copyChunks(SqliteDatabase &target, qint64 payload); ///< gives the bytes copied

    SqliteDatabase &m_main;
    PayloadFile &m_payload;
    QString m_id;
};

} // namespace convoy
