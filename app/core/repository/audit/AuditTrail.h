// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/audit/AuditStore.h"
#include "repository/sqlite/SqliteDatabase.h"

namespace convoy {

/// The chain: each entry's hash covers the hash before it and every field of its own, and meta "audit-last" names the
/// newest entry, so that one missing at the end is noticed. Entries are numbered without a gap.
class AuditTrail
{
public:
    explicit AuditTrail(SqliteDatabase &main);

    /// Takes id and hash from the chain. Only inside a Transaction, which keeps other processes out between reading the
    /// end of the chain and writing behind it; so the entry stands or falls with the change it tells of.
    [[nodiscard]] Status append(AuditEntry entry);
    /// The same where nothing is changed: in a transaction of its own.
    [[nodiscard]] Status appendAlone(AuditEntry entry);

    /// Chains entries that were written before there was a chain. Does nothing from the second time on.
    [[nodiscard]] Status adopt();
    [[nodiscard]] Result<AuditVerdict> verify();

    /// Lower-case hexadecimal SHA-256 over `previous` and the fields, each with its length before it.
    static QString hashOf(const QString &previous, const AuditEntry &entry);
    static AuditEntry entryOf(const SqlRow &row); ///< of columns()
    static QString columns();

private:
    struct End
    {
        qint64 id = 0;
        QString hash;
        bool isThere = false;
    };
    [[nodiscard]] Result<End> end();
    [[nodiscard]] Status writeEnd(const End &end);
    [[nodiscard]] Status chainAll();
    SqliteDatabase &m_main;
};

} // namespace convoy
