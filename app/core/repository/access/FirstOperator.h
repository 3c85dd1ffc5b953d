// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QJsonObject>

namespace convoy {

/// Makes sure that somebody administers a repository. Whoever works first on a new one does. One that comes from a
/// schema without operators keeps everybody at work: who works on it first administers it, and all operators whom it
/// names already (runs, deployments, host keys, trail) may go on with all else, in all tenants. Both are audited, with
/// the names of the copies that migrations have kept.
class FirstOperator
{
public:
    explicit FirstOperator(SqliteDatabase &main);
    /// Does nothing from the second time on, in whatever process.
    [[nodiscard]] Status settle(const QString &operatorName);

private:
    [[nodiscard]] Result<QString> pending();
    [[nodiscard]] Status grant(const QString &name, const QStringList &roles);
    [[nodiscard]] Result<QStringList> knownOperators();
    [[nodiscard]] Status settleNew(const QString &operatorName);
    [[nodiscard]] Status settleMigrated(const QString &operatorName);
    [[nodiscard]] Status note(const char *action, const QString &operatorName, const QJsonObject &detail);
    SqliteDatabase &m_main;
};

} // namespace convoy
