// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/audit/SqlAuditStore.h"

#include "repository/audit/AuditTrail.h"

#include <QJsonValue>

namespace convoy {

QJsonObject AuditEntry::toJson() const
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("at"), toTimestamp(at)},
            {QStringLiteral("operator"), operatorName},
            {QStringLiteral("action"), action},
            {QStringLiteral("subject"), subject},
            {QStringLiteral("detail"), detail},
            {QStringLiteral("hash"), hash}};
}

QJsonObject AuditVerdict::toJson() const
{
    return {{QStringLiteral("entries"), entries},
            {QStringLiteral("intact"), isIntact()},
            {QStringLiteral("firstBroken"), isIntact() ? QJsonValue(QJsonValue::Null) : QJsonValue(firstBroken)},
            {QStringLiteral("missing"), isMissing},
            {QStringLiteral("lastHash"), lastHash}};
}

Error AuditVerdict::problem() const
{
    const QStringList number{QString::number(firstBroken)};
    const Message happened =
        isMissing ? Message(QT_TRANSLATE_NOOP("core", "Entry %1 of the audit trail is missing."), number)
                  : Message(QT_TRANSLATE_NOOP("core", "Entry %1 of the audit trail is not what was written."), number);
    return Error(QStringLiteral("audit-broken"), happened)
        .because(Message(QT_TRANSLATE_NOOP("core", "The trail was changed by something else than Convoy; nothing from "
                                                   "this entry on can be relied upon.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Compare it with a backup of the repository, and find out who could "
                                                  "write to its file.")));
}

SqlAuditStore::SqlAuditStore(StoreContext &context)
    : m_context(context)
{
}

Result<SqlAuditStore::Query> SqlAuditStore::visible(const AuditFilter &filter)
{
    const Result<Access> own = m_context.access.own();
    if (!own)
        return failure(own.error());
    Query query{.condition = QStringLiteral("1"), .values = {}};
    const auto add = [&](const char *condition, const QVariant &value) {
        query.condition += QLatin1String(condition);
        query.values += value;
    };
    if (!own->everywhere.has(Privilege::Administer))
        add(" AND operator = ?", own->operatorName);
    if (!filter.operatorName.isEmpty())
        add(" AND operator = ?", filter.operatorName);
    if (!filter.action.isEmpty())
        add(" AND action = ?", filter.action);
    if (!filter.subject.isEmpty())
        add(" AND instr(lower(subject), lower(?)) > 0", filter.subject);
    if (filter.since.isValid())
        add(" AND at >= ?", toTimestamp(filter.since));
    return query;
}

Result<QList<AuditEntry>> SqlAuditStore::list(const AuditFilter &filter)
{
    Result<Query> query = visible(filter);
    if (!query)
        return failure(query.error());
    QString sql = QStringLiteral("SELECT %1 FROM audit WHERE %2").arg(AuditTrail::columns(), query->condition);
    if (filter.beforeId > 0) {
        sql += QLatin1String(" AND id < ?");
        query->values += filter.beforeId;
    }
    sql += QLatin1String(" ORDER BY id DESC");
    if (filter.limit > 0) {
        sql += QLatin1String(" LIMIT ?");
        query->values += filter.limit;
    }
    return m_context.main.rows(sql, query->values, AuditTrail::entryOf);
}

Result<qint64> SqlAuditStore::count(const AuditFilter &filter)
{
    const Result<Query> query = visible(filter);
    if (!query)
        return failure(query.error());
    return m_context.main
        .value(QStringLiteral("SELECT count(*) FROM audit WHERE %1").arg(query->condition), query->values)
        .transform([](const QVariant &number) { return number.toLongLong(); });
}

Result<QStringList> SqlAuditStore::actions()
{
    const Result<Query> query = visible({});
    if (!query)
        return failure(query.error());
    return m_context.main.rows(
        QStringLiteral("SELECT DISTINCT action FROM audit WHERE %1 ORDER BY action").arg(query->condition),
        query->values, [](const SqlRow &row) { return row.value(0).toString(); });
}

Result<AuditVerdict> SqlAuditStore::verify()
{
    return AuditTrail(m_context.main).verify();
}

Result<bool> SqlAuditStore::holds(const QString &hash)
{
    return m_context.main.value(QStringLiteral("SELECT count(*) FROM audit WHERE hash = ?"), {hash.trimmed().toLower()})
        .transform([](const QVariant &number) { return number.toInt() > 0; });
}

Status SqlAuditStore::record(const QString &action, const QString &subject, const QJsonObject &detail)
{
    return AuditTrail(m_context.main)
        .appendAlone({.id = 0,
                      .at = {},
                      .operatorName = m_context.access.operatorName(),
                      .action = action,
                      .subject = subject,
                      .detail = toText(detail),
                      .hash = {}});
}

} // namespace convoy
