// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/applications/SqlApplicationStore.h"

#include "application/ApplicationErrors.h"
#include "repository/sqlite/Transaction.h"
#include "repository/stores/rows/HostRows.h"
#include "repository/stores/rows/PackageRows.h"

namespace convoy {

SqlApplicationStore::SqlApplicationStore(StoreContext &context)
    : m_context(context)
    , m_rows(context)
{
}

Result<QList<StoredApplication>> SqlApplicationStore::visible(const QString &condition, const QVariantList &values)
{
    const Result<AccessScope> scope = m_context.access.scope();
    if (!scope)
        return failure(scope.error());
    const QString tenants = scope->seesAll()
                                ? QString()
                                : QStringLiteral(" AND (tenant = '' OR tenant IN (SELECT name FROM tenants WHERE 1%1))")
                                      .arg(scope->tenants());
    return m_rows.read(condition + scope->hostNames(QStringLiteral("host")) + tenants, values);
}

Result<QList<StoredApplication>> SqlApplicationStore::list(const Filter &filter)
{
    QString condition;
    QVariantList values;
    const auto add = [&](const QString &value, const char *text) {
        if (value.isEmpty())
            return;
        condition += QLatin1String(text);
        values += value;
    };
    add(filter.host, " AND host = ?");
    add(filter.tenant, " AND tenant = ?");
    add(filter.package, " AND package_name = ?");
    return visible(condition, values);
}

Result<StoredApplication> SqlApplicationStore::find(const QString &idOrName)
{
    const qsizetype at = idOrName.lastIndexOf(QLatin1Char('@'));
    Result<QList<StoredApplication>> found =
        at > 0 ? visible(QStringLiteral(" AND name = ? AND host = ?"), {idOrName.left(at), idOrName.mid(at + 1)})
               : visible(QStringLiteral(" AND name = ?"), {idOrName});
    bool isId = false;
    const qint64 id = idOrName.toLongLong(&isId);
    if (found && found->isEmpty() && isId)
        found = visible(QStringLiteral(" AND id = ?"), {id});
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(applicationUnknown(idOrName));
    if (found->size() == 1)
        return found->first();
    QStringList hosts;
    for (const StoredApplication &application : std::as_const(*found))
        hosts += application.object.host;
    return failure(applicationAmbiguous(idOrName, hosts));
}

Result<QList<ApplicationHistory>> SqlApplicationStore::history(const StoredApplication &application)
{
    return m_rows.history(QStringLiteral(" AND host = ? AND name = ?"),
                          {application.object.host, application.object.name});
}

Result<QList<ApplicationObject>> SqlApplicationStore::earlier(const QString &host, const QString &package,
                                                              const QString &version)
{
    const auto rows = m_rows.history(QStringLiteral(" AND host = ?"), {host});
    if (!rows)
        return failure(rows.error());
    QMap<QString, ApplicationObject> last;
    for (const ApplicationHistory &row : *rows) { // newest first, and what it came to is newer than what it was
        for (const auto &object : {row.after, row.before}) {
            if (object && object->packageName == package && object->packageVersion == version
                && !last.contains(object->name))
                last.insert(object->name, *object);
        }
    }
    return last.values();
}

Result<QList<ApplicationHistory>> SqlApplicationStore::changesOf(const QString &run, const QString &host)
{
    return m_rows.history(QStringLiteral(" AND run = ? AND host = ?"), {run, host});
}

ApplicationAuthor SqlApplicationStore::byHand() const
{
    return {.operatorName = m_context.access.operatorName(), .run = {}, .at = QDateTime::currentDateTimeUtc()};
}

Status SqlApplicationStore::demandFor(const ApplicationObject &object)
{
    const QString subject = QStringLiteral("%1@%2").arg(object.name, object.host);
    if (object.tenant.isEmpty())
        return m_context.access.demand(Privilege::Deploy, subject);
    return m_context.access.demandIn({object.tenant}, Privilege::Deploy, subject);
}

Status SqlApplicationStore::checkPlace(const ApplicationObject &object)
{
    const Result<AccessScope> scope = m_context.access.scope();
    if (!scope)
        return failure(scope.error());
    const auto host = m_context.main.value(
        QStringLiteral("SELECT id FROM hosts WHERE hosts.name = ?%1").arg(scope->hosts()), {object.host});
    if (!host)
        return failure(host.error());
    if (!host->isValid())
        return failure(HostRows::unknownError(object.host));
    if (object.tenant.isEmpty())
        return {};
    const auto tenant = m_context.main.value(
        QStringLiteral("SELECT id FROM tenants WHERE tenants.name = ?%1").arg(scope->tenants()), {object.tenant});
    if (!tenant)
        return failure(tenant.error());
    return tenant->isValid() ? Status() : failure(PackageRows::tenantUnknownError(object.tenant));
}

Status SqlApplicationStore::checkPorts(const ApplicationObject &object, const QString &besides)
{
    const auto others = list({.host = object.host, .tenant = {}, .package = {}});
    if (!others)
        return failure(others.error());
    QList<ApplicationObject> objects;
    for (const StoredApplication &other : *others) {
        if (other.object.name != besides)
            objects += other.object;
    }
    const auto conflict = portConflict(object, objects);
    return conflict ? Status(failure(*conflict)) : Status();
}

Status SqlApplicationStore::checkUnchanged(const StoredApplication &read)
{
    const auto now = m_rows.read(QStringLiteral(" AND id = ?"), {read.id});
    if (!now)
        return failure(now.error());
    if (now->isEmpty())
        return failure(applicationGone(read.object.name, read.object.host));
    return now->first().object == read.object ? Status() : failure(applicationChanged(read.object));
}

Result<StoredApplication> SqlApplicationStore::write(const std::optional<ApplicationObject> &before,
                                                     const ApplicationObject &after)
{
    const bool isNew = !before || before->name != after.name;
    const auto same = isNew ? m_rows.at(after.host, after.name) : std::optional<StoredApplication>();
    if (!same)
        return failure(same.error());
    if (*same)
        return failure(applicationExists(after.name, after.host));
    if (Status free = checkPorts(after, before ? before->name : QString()); !free)
        return failure(free.error());
    if (Status written = m_rows.replace(before, after, byHand()); !written)
        return failure(written.error());
    const auto stored = m_rows.at(after.host, after.name);
    if (!stored)
        return failure(stored.error());
    return **stored;
}

Result<StoredApplication> SqlApplicationStore::add(const ApplicationObject &object)
{
    if (Status fits = checkPlace(object); !fits)
        return failure(fits.error());
    if (Status may = demandFor(object); !may)
        return failure(may.error());
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    Result<StoredApplication> stored = write(std::nullopt, object);
    if (!stored)
        return stored;
    if (Status done = transaction->commit(); !done)
        return failure(done.error());
    return stored;
}

Result<StoredApplication> SqlApplicationStore::change(const StoredApplication &read, const ApplicationObject &wanted)
{
    for (const ApplicationObject &object : {read.object, wanted}) {
        if (Status may = demandFor(object); !may)
            return failure(may.error());
    }
    if (wanted.tenant != read.object.tenant) {
        if (Status fits = checkPlace(wanted); !fits)
            return failure(fits.error());
    }
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    if (Status same = checkUnchanged(read); !same)
        return failure(same.error());
    Result<StoredApplication> stored = write(read.object, wanted);
    if (!stored)
        return stored;
    if (Status done = transaction->commit(); !done)
        return failure(done.error());
    return stored;
}

Status SqlApplicationStore::remove(const StoredApplication &read)
{
    if (Status may = demandFor(read.object); !may)
        return may;
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    if (Status same = checkUnchanged(read); !same)
        return same;
    const Status done = m_rows.replace(read.object, std::nullopt, byHand());
    return done ? transaction->commit() : done;
}

Status SqlApplicationStore::checkOne(const ApplicationChange &change)
{
    const auto current = m_rows.at(change.typed.host, change.typed.name);
    if (!current)
        return failure(current.error());
    if (change.before && !*current)
        return failure(applicationGone(change.typed.name, change.typed.host));
    if (change.rule == ApplicationChange::Rule::OptionsOnly)
        return {};
    std::optional<ApplicationObject> now;
    if (*current)
        now = (*current)->object;
    if (now && !now->packageName.isEmpty() && now->packageName != change.proposed.packageName)
        return failure(applicationTaken(*now, change.proposed.packageName));
    return checkPorts(change.applied(now, change.replaced), change.replaced ? change.replaced->name : QString());
}

Status SqlApplicationStore::check(const QList<ApplicationChange> &changes)
{
    for (const ApplicationChange &change : changes) {
        if (Status fits = checkOne(change); !fits)
            return fits;
    }
    return {};
}

Result<AppliedApplication> SqlApplicationStore::applyOne(const ApplicationChange &change,
                                                         const ApplicationAuthor &author)
{
    const QString &host = change.typed.host;
    const auto current = m_rows.at(host, change.typed.name);
    if (!current)
        return failure(current.error());
    const auto old = change.replaced ? m_rows.at(host, change.replaced->name)
                                     : Result<std::optional<StoredApplication>>(std::nullopt);
    if (!old)
        return failure(old.error());
    std::optional<ApplicationObject> now;
    if (*current)
        now = (*current)->object;
    if (!now && change.rule == ApplicationChange::Rule::OptionsOnly)
        return AppliedApplication{change.typed.name, {}}; // a parent that has gone is not made anew
    std::optional<ApplicationObject> until;
    if (*old)
        until = (*old)->object;
    const ApplicationObject after = change.applied(now ? now : change.before, until);
    if (until) {
        if (Status gone = m_rows.replace(until, std::nullopt, author); !gone)
            return failure(gone.error());
    }
    if (Status written = m_rows.replace(now, after, author); !written)
        return failure(written.error());
    if (until) {
        if (Status led = m_rows.redirect(host, until->name, after.name, author); !led)
            return failure(led.error());
    }
    return AppliedApplication{after.name, applicationDifferences(now.value_or(ApplicationObject()), after)};
}

Result<QList<AppliedApplication>> SqlApplicationStore::apply(const ApplicationRecord &record)
{
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    QList<AppliedApplication> applied;
    for (const ApplicationChange &change : record.changes) {
        auto one = applyOne(change, {.operatorName = record.operatorName, .run = record.run, .at = record.at});
        if (!one)
            return failure(one.error());
        applied += *std::move(one);
    }
    if (Status done = transaction->commit(); !done)
        return failure(done.error());
    return applied;
}

Result<QList<AppliedApplication>> SqlApplicationStore::revert(const QString &run, const QString &host)
{
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    const auto rows = changesOf(run, host);
    if (!rows)
        return failure(rows.error());
    QList<AppliedApplication> reverted;
    for (const ApplicationHistory &row : *rows) {
        const ApplicationObject named = row.after ? *row.after : row.before.value_or(ApplicationObject());
        const auto current = m_rows.at(host, named.name);
        if (!current)
            return failure(current.error());
        std::optional<ApplicationObject> now;
        if (*current)
            now = (*current)->object;
        if (Status written = m_rows.replace(now, row.before, byHand()); !written)
            return failure(written.error());
        const auto none = ApplicationObject();
        reverted += {named.name, applicationDifferences(now.value_or(none), row.before.value_or(none))};
    }
    if (Status done = transaction->commit(); !done)
        return failure(done.error());
    return reverted;
}

} // namespace convoy
