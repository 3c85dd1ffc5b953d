// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/facts/SqlFactStore.h"

#include "repository/facts/FactRows.h"
#include "repository/sqlite/Transaction.h"

#include <QSet>

namespace convoy {

SqlFactStore::SqlFactStore(StoreContext &context, SqlHostStore &hosts)
    : m_context(context)
    , m_hosts(hosts)
{
}

Status SqlFactStore::demand(FactScope scope, const QString &host)
{
    if (scope == FactScope::Host)
        return m_hosts.mayKeep(host);
    return m_context.access.demandEverywhere(Privilege::Deploy, factScopeWord(scope));
}

Status SqlFactStore::demandAll(const QList<ScopedFact> &facts)
{
    QSet<QPair<FactScope, QString>> asked;
    for (const ScopedFact &fact : facts) {
        const QPair<FactScope, QString> subject(fact.scope, fact.host);
        if (asked.contains(subject))
            continue;
        asked.insert(subject);
        if (Status may = demand(fact.scope, fact.host); !may)
            return may;
    }
    return {};
}

Result<QVariant> SqlFactStore::hostId(FactScope scope, const QString &host)
{
    if (scope != FactScope::Host)
        return QVariant(QMetaType(QMetaType::LongLong)); // NULL
    return m_context.main.value(QStringLiteral("SELECT id FROM hosts WHERE name = ?"), {host});
}

Status SqlFactStore::write(const ScopedFact &fact, const QString &source)
{
    const Result<QVariant> host = hostId(fact.scope, fact.host);
    if (!host)
        return failure(host.error());
    Fact stored = fact.fact;
    stored.source = source;
    if (!stored.at.isValid())
        stored.at = QDateTime::currentDateTimeUtc();
    const QString scope = factScopeWord(fact.scope);
    if (Status cleared = m_context.main.write(
            QStringLiteral("DELETE FROM facts WHERE scope = ? AND host_id IS ? AND name = ? AND source = ?"),
            {scope, *host, stored.name, source});
        !cleared)
        return cleared;
    return m_context.main.write(
        QStringLiteral("INSERT INTO facts (scope, host_id, name, source, fact_json, operator, at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {scope, *host, stored.name, source, FactRows::json(stored), m_context.access.operatorName(),
         toTimestamp(stored.at)});
}

/// One entry of the trail for each host, or scope, with the names of its facts.
Status SqlFactStore::tell(const QList<ScopedFact> &facts, const QString &source)
{
    QMap<QString, QStringList> names;
    for (const ScopedFact &fact : facts)
        names[fact.scope == FactScope::Host ? fact.host : factScopeWord(fact.scope)] += fact.fact.name;
    const char *action = source == QLatin1String("operator") ? "facts-answered" : "facts-imported";
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        if (Status told = m_context.audit(action, it.key(), it.value().join(QLatin1String(", "))); !told)
            return told;
    }
    return {};
}

Status SqlFactStore::save(const QList<ScopedFact> &facts, const QString &source)
{
    if (Status may = demandAll(facts); !may)
        return may;
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    for (const ScopedFact &fact : facts) {
        if (Status written = write(fact, source); !written)
            return written;
    }
    if (Status told = tell(facts, source); !told)
        return told;
    return transaction->commit();
}

Status SqlFactStore::forget(FactScope scope, const QString &host, const QString &name)
{
    if (Status may = demand(scope, host); !may)
        return may;
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    const Result<QVariant> id = hostId(scope, host);
    if (!id)
        return failure(id.error());
    const Result<int> removed = m_context.main.change(
        QStringLiteral("DELETE FROM facts WHERE scope = ? AND host_id IS ? AND name = ? AND source = 'operator'"),
        {factScopeWord(scope), *id, name});
    if (!removed)
        return failure(removed.error());
    if (*removed > 0) {
        const QString subject = scope == FactScope::Host ? host : factScopeWord(scope);
        if (Status told = m_context.audit("facts-taken-back", subject, name); !told)
            return told;
    }
    return transaction->commit();
}

Result<FactSet> SqlFactStore::about(FactScope scope)
{
    return m_context.main
        .rows(QStringLiteral("SELECT fact_json FROM facts WHERE scope = ? AND host_id IS NULL"), {factScopeWord(scope)},
              [](const SqlRow &row) { return FactRows::factOf(row.value(0)); })
        .transform([](const QList<Fact> &facts) { return mergedFacts(facts); });
}

Result<QList<FactDifference>> SqlFactStore::differences(const QString &host)
{
    return m_hosts.allFacts(host).transform([](const QList<Fact> &facts) { return differencesAmong(facts); });
}

} // namespace convoy
