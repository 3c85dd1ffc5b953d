// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/access/FirstOperator.h"

#include "base/Clock.h"
#include "repository/audit/AuditTrail.h"
#include "repository/sqlite/Migrations.h"
#include "repository/sqlite/Transaction.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace convoy {

FirstOperator::FirstOperator(SqliteDatabase &main)
    : m_main(main)
{
}

Result<QString> FirstOperator::pending()
{
    return m_main.value(QStringLiteral("SELECT value FROM meta WHERE name = 'access'"))
        .transform([](const QVariant &value) { return value.toString(); });
}

Status FirstOperator::settle(const QString &operatorName)
{
    Result<QString> state = pending();
    if (!state)
        return failure(state.error());
    if (state->isEmpty())
        return {};
    Result<Transaction> transaction = Transaction::begin(m_main);
    if (!transaction)
        return failure(transaction.error());
    state = pending();
    if (!state)
        return failure(state.error());
    if (state->isEmpty())
        return {}; // another process was faster
    Status done = *state == QLatin1String("new") ? settleNew(operatorName) : settleMigrated(operatorName);
    if (done)
        done = m_main.write(QStringLiteral("DELETE FROM meta WHERE name = 'access'"));
    return done ? transaction->commit() : done;
}

Status FirstOperator::grant(const QString &name, const QStringList &roles)
{
    Status done =
        m_main.write(QStringLiteral("INSERT INTO operators (name, added) VALUES (?, ?) ON CONFLICT DO NOTHING"),
                     {name, toTimestamp(QDateTime::currentDateTimeUtc())});
    for (const QString &role : roles) {
        if (!done)
            return done;
        done = m_main.write(QStringLiteral("INSERT INTO grants (operator_id, role, tenant_id) "
                                           "SELECT id, ?, NULL FROM operators WHERE name = ? ON CONFLICT DO NOTHING"),
                            {role, name});
    }
    return done;
}

Result<QStringList> FirstOperator::knownOperators()
{
    return m_main.rows(QStringLiteral("SELECT operator FROM runs UNION SELECT operator FROM deployments "
                                      "UNION SELECT operator FROM host_keys UNION SELECT operator FROM audit "
                                      "ORDER BY 1"),
                       {}, [](const SqlRow &row) { return row.value(0).toString(); });
}

Status FirstOperator::note(const char *action, const QString &operatorName, const QJsonObject &detail)
{
    return AuditTrail(m_main).append({.id = 0,
                                      .at = {},
                                      .operatorName = operatorName,
                                      .action = QString::fromLatin1(action),
                                      .subject = QFileInfo(m_main.path()).fileName(),
                                      .detail = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact)),
                                      .hash = {}});
}

Status FirstOperator::settleNew(const QString &operatorName)
{
    Status granted = grant(operatorName, {QStringLiteral("administrator")});
    return granted ? note("repository-created", operatorName, {{QStringLiteral("administrator"), operatorName}})
                   : granted;
}

Status FirstOperator::settleMigrated(const QString &operatorName)
{
    const Result<QStringList> known = knownOperators();
    if (!known)
        return failure(known.error());
    QJsonArray others;
    for (const QString &name : *known) {
        if (name.isEmpty() || name == operatorName)
            continue;
        if (Status granted = grant(name, {QStringLiteral("package-manager"), QStringLiteral("deployer")}); !granted)
            return granted;
        others.append(name);
    }
    if (Status granted = grant(operatorName, {QStringLiteral("administrator")}); !granted)
        return granted;
    const int schema = Migrations::ofRepository().newest();
    QJsonArray copies;
    for (int version = 1; version < schema; ++version) {
        const QFileInfo copy(Migrations::copyPath(m_main.path(), version));
        if (copy.exists())
            copies.append(copy.fileName());
    }
    return note("repository-migrated", operatorName,
                {{QStringLiteral("schema"), schema},
                 {QStringLiteral("administrator"), operatorName},
                 {QStringLiteral("others"), others},
                 {QStringLiteral("copies"), copies}});
}

} // namespace convoy
