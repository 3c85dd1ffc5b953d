// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QList>

#include <functional>

namespace convoy {

/// Looks for damage: the structure of both files, foreign keys, and every payload against its digest.
class RepositoryCheck
{
public:
    RepositoryCheck(SqliteDatabase &main, SqliteDatabase &payload);
    using Progress = std::function<void(qint64 done, qint64 total)>;
    [[nodiscard]] QList<Error> run(const Progress &progress);

private:
    struct Stored;
    void checkStructure(SqliteDatabase &database);
    void checkForeignKeys();
    void checkTrail();
    void checkPackages(const Progress &progress);
    void checkPackage(const Stored &stored, const std::function<void(qint64)> &advanced);

    SqliteDatabase &m_main;
    SqliteDatabase &m_payload;
    QList<Error> m_problems;
};

} // namespace convoy
