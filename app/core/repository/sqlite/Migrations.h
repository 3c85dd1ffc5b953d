// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/sqlite/SqliteDatabase.h"

#include <QList>
#include <QString>

namespace convoy {

/// The numbered steps that make a database what this program expects: resources/migrations/KIND/NNN-name.sql, embedded
/// in the program. The number of the last step done stands in the file (PRAGMA user_version).
class Migrations
{
public:
    explicit Migrations(QList<QString> steps); ///< SQL texts, the first is number 1
    static Migrations ofRepository();
    static Migrations ofPayload();

    /// The first `number` of them: what an older program knew.
    [[nodiscard]] Migrations upTo(int number) const { return Migrations(m_steps.first(number)); }
    [[nodiscard]] int newest() const { return static_cast<int>(m_steps.size()); }

    /// Brings the file to newest(): each step in a transaction of its own, and before the first of them a copy of the
    /// file as it was at PATH.backup-N (N: its old number; none for a new file). Several processes may do it at once.
    /// "repository-newer-schema" when the file is ahead of this program.
    [[nodiscard]] Status apply(SqliteDatabase &database) const;
    static Result<int> versionOf(SqliteDatabase &database);
    static QString copyPath(const QString &path, int version); ///< PATH.backup-N

private:
    [[nodiscard]] Status step(SqliteDatabase &database, int number) const;
    QList<QString> m_steps;
};

} // namespace convoy
