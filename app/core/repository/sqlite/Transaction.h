// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/sqlite/SqliteDatabase.h"

namespace convoy {

/// A write transaction: begun at once as the only writer (a deferred one that becomes a writer later fails where this
/// one waits), rolled back when it goes out of scope without commit().
class Transaction
{
public:
    static Result<Transaction> begin(SqliteDatabase &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&other) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// On disk when it comes back. When it fails, everything is rolled back.
    [[nodiscard]] Status commit();

private:
    explicit Transaction(SqliteDatabase &database);
    SqliteDatabase *m_database;
};

} // namespace convoy
