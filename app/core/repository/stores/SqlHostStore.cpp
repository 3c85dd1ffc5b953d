// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/stores/SqlHostStore.h"

#include "facts/merge/FactMerge.h"
#include "repository/facts/FactRows.h"
#include "repository/sqlite/Transaction.h"
#include "repository/stores/rows/HostRows.h"

#include <utility>

namespace convoy {

SqlHostStore::SqlHostStore(StoreContext &context)
    : m_context(context)
    , m_keys(context)
{
}

Result<QList<Host>> SqlHostStore::list()
{
    return read(QString(), {});
}

Result<Host> SqlHostStore::find(const QString &name)
{
    const Result<QList<Host>> found = read(QStringLiteral(" AND hosts.name = ?"), {name});
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(HostRows::unknownError(name));
    return found->first();
}

Result<QList<Host>> SqlHostStore::read(const QString &condition, const QVariantList &values)
{
    const Result<AccessScope> scope = m_context.access.scope();
    if (!scope)
        return failure(scope.error());
    const QString where = QStringLiteral(" WHERE 1%1%2").arg(condition, scope->hosts());
    Result<QList<Host>> hosts = m_context.main.rows(
        QStringLiteral("SELECT %1 FROM hosts%2 ORDER BY name <> 'this-computer', name").arg(HostRows::columns(), where),
        values, HostRows::hostOf);
    if (!hosts)
        return hosts;
    if (Status added = addLabels(*hosts, where, values); !added)
        return failure(std::move(added).error());
    if (!scope->seesAll()) {
        for (Host &host : *hosts)
            host.tenants.removeIf([&](const QString &tenant) { return !scope->access.hasIn(tenant, Privilege::View); });
    }
    return hosts;
}

Status SqlHostStore::addLabels(QList<Host> &hosts, const QString &condition, const QVariantList &values)
{
    QHash<QString, Host *> byName;
    for (Host &host : hosts)
        byName.insert(host.name, &host);
    return m_context.main.each(
        QStringLiteral("SELECT name, kind, label FROM hosts JOIN host_labels ON host_id = hosts.id%1 "
                       "ORDER BY host_id, kind, place")
            .arg(condition),
        values, [&](const SqlRow &row) {
            if (Host *host = byName.value(row.value(0).toString()))
                HostRows::labelsOf(*host, row.value(1).toString()) += row.value(2).toString();
            return true;
        });
}

Result<qint64> SqlHostStore::idOf(const QString &name)
{
    return m_context.main.value(QStringLiteral("SELECT id FROM hosts WHERE name = ?"), {name})
        .transform([](const QVariant &id) { return id.toLongLong(); });
}

Result<qint64> SqlHostStore::knownId(const QString &name)
{
    Result<qint64> id = idOf(name);
    if (id && *id == 0)
        return failure(HostRows::unknownError(name));
    return id;
}

Status SqlHostStore::checkNew(const QString &name)
{
    if (Status named = HostRows::checkName(name); !named)
        return named;
    const Result<qint64> existing = idOf(name);
    if (!existing)
        return failure(existing.error());
    if (*existing != 0)
        return failure(HostRows::existsError(name));
    return {};
}

Status SqlHostStore::mayKeep(const QString &name)
{
    Result<Host> host = find(name);
    if (!host)
        return failure(host.error());
    // With the tenants that the operator does not see.
    const Result<QStringList> tenants = m_context.main.rows(
        QStringLiteral("SELECT label FROM host_labels JOIN hosts ON hosts.id = host_id WHERE name = ? "
                       "AND kind = 'tenant' ORDER BY place"),
        {name}, [](const SqlRow &row) { return row.value(0).toString(); });
    if (!tenants)
        return failure(tenants.error());
    host->tenants = *tenants;
    return m_context.access.demandKeep(*host);
}

Status SqlHostStore::add(const QList<Host> &hosts)
{
    for (const Host &host : hosts) {
        if (Status may = m_context.access.demandKeep(host); !may)
            return may;
    }
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    for (const Host &host : hosts) {
        if (Status fresh = checkNew(host.name); !fresh)
            return fresh;
        if (Status inserted = insert(host); !inserted)
            return inserted;
    }
    return transaction->commit();
}

Status SqlHostStore::insert(const Host &host)
{
    const Result<qint64> id =
        m_context.main.insert(QStringLiteral("INSERT INTO hosts (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                                  .arg(HostRows::columns()),
                              HostRows::valuesOf(host));
    if (!id)
        return failure(id.error());
    if (Status written = writeLabels(*id, host); !written)
        return written;
    if (Status told = m_context.audit("host-added", host.name, HostRows::summary(host)); !told)
        return told;
    return m_keys.remember(
        {*id, host.name, QString(), host.hostKey, m_context.access.operatorName(), QStringLiteral("added")});
}

Status SqlHostStore::writeLabels(qint64 id, const Host &host)
{
    Status done = m_context.main.write(QStringLiteral("DELETE FROM host_labels WHERE host_id = ?"), {id});
    if (!done)
        return done;
    for (const QLatin1String kind : HostRows::labelKinds()) {
        const QStringList labels = HostRows::labelsOf(host, kind);
        for (qsizetype place = 0; place < labels.size(); ++place) {
            done = m_context.main.write(
                QStringLiteral("INSERT INTO host_labels (host_id, kind, place, label) VALUES (?, ?, ?, ?)"),
                {id, QString(kind), place, labels.at(place)});
            if (!done)
                return done;
        }
    }
    return {};
}

Status SqlHostStore::update(const QString &name, const Host &host)
{
    if (Status may = mayKeep(name); !may)
        return may;
    if (Status may = m_context.access.demandKeep(host); !may)
        return may;
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    const Result<qint64> id = knownId(name);
    if (!id)
        return failure(id.error());
    const Result<Host> before = find(name);
    if (!before)
        return failure(before.error());
    if (Status allowed = HostRows::checkChange(*before, host); !allowed)
        return allowed;
    if (host.name != name) {
        if (Status fresh = checkNew(host.name); !fresh)
            return fresh;
    }
    Status done = m_context.main.write(
        QStringLiteral("UPDATE hosts SET (%1) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?")
            .arg(HostRows::columns()),
        HostRows::valuesOf(host) + QVariantList{*id});
    if (!done)
        return done;
    done = writeLabels(*id, host);
    if (!done)
        return done;
    done = m_context.audit("host-edited", host.name, HostRows::summary(host));
    if (!done)
        return done;
    done = m_keys.remember(
        {*id, host.name, before->hostKey, host.hostKey, m_context.access.operatorName(), QStringLiteral("edited")});
    return done ? transaction->commit() : done;
}

Status SqlHostStore::remove(const QString &name)
{
    if (name == Host::thisComputer())
        return failure(HostRows::thisComputerError());
    if (Status may = mayKeep(name); !may)
        return may;
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    const Result<int> removed = m_context.main.change(QStringLiteral("DELETE FROM hosts WHERE name = ?"), {name});
    if (!removed)
        return failure(removed.error());
    if (*removed == 0)
        return failure(HostRows::unknownError(name));
    Status done = m_context.audit("host-removed", name, QString());
    return done ? transaction->commit() : done;
}

Status SqlHostStore::trust(const QString &name, const QString &fingerprint, const QString &operatorName,
                           const QString &reason)
{
    if (Status may = mayKeep(name); !may)
        return may;
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    const Result<qint64> id = knownId(name);
    if (!id)
        return failure(id.error());
    const Result<QVariant> before =
        m_context.main.value(QStringLiteral("SELECT host_key FROM hosts WHERE id = ?"), {*id});
    if (!before)
        return failure(before.error());
    Status done =
        m_context.main.write(QStringLiteral("UPDATE hosts SET host_key = ? WHERE id = ?"), {fingerprint, *id});
    if (!done)
        return done;
    done = m_keys.remember({*id, name, before->toString(), fingerprint, operatorName, reason});
    return done ? transaction->commit() : done;
}

Status SqlHostStore::pin(const ListedHostKeys &keys)
{
    for (const HostKeyPin &pin : keys.pins) {
        if (Status may = mayKeep(pin.host); !may)
            return may;
    }
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    Status done = m_keys.pin(keys);
    return done ? transaction->commit() : done;
}

Result<QList<PinnedKey>> SqlHostStore::keys(const QString &name)
{
    if (const Result<Host> host = find(name); !host)
        return failure(host.error());
    return m_keys.of(name);
}

/// What the host itself said last.
Result<HostCheck> SqlHostStore::askedCheck(qint64 id)
{
    const auto found =
        m_context.main.rows(QStringLiteral("SELECT at, facts_json, problem_json FROM host_checks WHERE host_id = ?"),
                            {id}, [](const SqlRow &row) { return HostRows::checkOf(row, 0); });
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? HostCheck() : found->first();
}

Result<QList<Fact>> SqlHostStore::allFacts(const QString &name)
{
    if (const Result<Host> seen = find(name); !seen)
        return failure(seen.error());
    const Result<qint64> id = knownId(name);
    if (!id)
        return failure(id.error());
    const Result<HostCheck> asked = askedCheck(*id);
    if (!asked)
        return failure(asked.error());
    Result<QList<Fact>> facts =
        m_context.main.rows(QStringLiteral("SELECT fact_json FROM facts WHERE host_id = ? ORDER BY id"), {*id},
                            [](const SqlRow &row) { return FactRows::factOf(row.value(0)); });
    if (facts)
        *facts += asked->facts.all().values();
    return facts;
}

Result<HostCheck> SqlHostStore::lastCheck(const QString &name)
{
    const Result<QList<Fact>> facts = allFacts(name);
    if (!facts)
        return failure(facts.error());
    const Result<qint64> id = knownId(name);
    if (!id)
        return failure(id.error());
    Result<HostCheck> check = askedCheck(*id);
    if (check)
        check->facts = mergedFacts(*facts);
    return check;
}

Result<QMap<QString, HostCheck>> SqlHostStore::lastChecks()
{
    const Result<AccessScope> scope = m_context.access.scope();
    if (!scope)
        return failure(scope.error());
    QMap<QString, HostCheck> checks;
    QMap<QString, QList<Fact>> stated;
    Status read = m_context.main.each(
        QStringLiteral(
            "SELECT name, at, facts_json, problem_json FROM host_checks JOIN hosts ON id = host_id WHERE 1%1")
            .arg(scope->hosts()),
        {}, [&](const SqlRow &row) {
            checks.insert(row.value(0).toString(), HostRows::checkOf(row, 1));
            return true;
        });
    if (!read)
        return failure(read.error());
    read = m_context.main.each(
        QStringLiteral("SELECT hosts.name, fact_json FROM facts JOIN hosts ON hosts.id = host_id WHERE 1%1")
            .arg(scope->hosts()),
        {}, [&](const SqlRow &row) {
            stated[row.value(0).toString()] += FactRows::factOf(row.value(1));
            return true;
        });
    if (!read)
        return failure(read.error());
    for (auto it = stated.cbegin(); it != stated.cend(); ++it) {
        FactSet &facts = checks[it.key()].facts;
        facts = mergedFacts(it.value() + facts.all().values());
    }
    return checks;
}

Status SqlHostStore::saveCheck(const QString &name, const HostCheck &check)
{
    if (const Result<Host> seen = find(name); !seen)
        return failure(seen.error());
    const Result<qint64> id = knownId(name);
    if (!id)
        return failure(id.error());
    FactSet asked = FactRows::askedOnly(check.facts);
    if (check.problem) {
        // A host that could not be asked keeps what it said before, under what was stated over it too.
        const Result<HostCheck> before = askedCheck(*id);
        if (!before)
            return failure(before.error());
        asked = before->facts.isEmpty() ? asked : before->facts;
    }
    return m_context.main.write(
        QStringLiteral("INSERT INTO host_checks (host_id, at, facts_json, problem_json) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (host_id) DO UPDATE SET at = excluded.at, facts_json = excluded.facts_json, "
                       "problem_json = excluded.problem_json"),
        {*id, toTimestamp(check.at), toText(asked.toJson()),
         check.problem ? toText(check.problem->toStoredJson()) : QString()});
}

} // namespace convoy
