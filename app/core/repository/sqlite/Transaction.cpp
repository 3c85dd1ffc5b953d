// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/sqlite/Transaction.h"

#include "repository/RepositoryLog.h"

#include <utility>

namespace convoy {

namespace {
} // namespace

Transaction::Transaction(SqliteDatabase &database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Result<Transaction> Transaction::begin(SqliteDatabase &database)
{
    if (Status begun = database.exec(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return failure(std::move(begun).error());
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    // After some failures SQLite has rolled back by itself, and says so here.
    if (const Status undone = m_database->exec(QStringLiteral("ROLLBACK")); !undone)
        repositoryLog.debug("rollback", {{"detail", undone.error().detail}});
}

Status Transaction::commit()
{
    Status committed = m_database->exec(QStringLiteral("COMMIT"));
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace convoy
