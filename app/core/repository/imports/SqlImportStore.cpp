// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/imports/SqlImportStore.h"

#include "repository/runs/ProcessIdentity.h"
#include "repository/sqlite/Transaction.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

/// As with payloads: an importer on another machine that says nothing for so long is gone.
constexpr std::chrono::minutes LongestSilence{30};

QString nowText()
{
    return toTimestamp(QDateTime::currentDateTimeUtc());
}

Error interrupted(const StoredImport &import)
{
    return Error(u"import-interrupted"_s,
                 Message(QT_TRANSLATE_NOOP("core", "The import of %1 was cut off."), {import.name}))
        .because(Message(QT_TRANSLATE_NOOP("core", "The program that did it is gone.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Import the package again. Nothing of it was stored.")));
}

Error unknown(qint64 id)
{
    return Error(u"import-unknown"_s,
                 Message(QT_TRANSLATE_NOOP("core", "There is no failed import %1."), {QString::number(id)}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "List the imports and name one of them.")));
}

Error running(const StoredImport &import)
{
    return Error(u"import-running"_s,
                 Message(QT_TRANSLATE_NOOP("core", "The import of %1 is under way."), {import.name}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "%1 does it."), {import.operatorName}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Wait for its end, or stop it where it was started.")));
}

StoredImport importOf(const SqlRow &row)
{
    StoredImport import{.id = row.value(0).toLongLong(),
                        .name = row.value(1).toString(),
                        .version = row.value(2).toString(),
                        .location = row.value(3).toString(),
                        .operatorName = row.value(4).toString(),
                        .status = row.value(5).toString(),
                        .statusStep = row.value(6).toString(),
                        .done = row.value(7).toLongLong(),
                        .total = row.value(8).toLongLong(),
                        .error = std::nullopt,
                        .updated = fromTimestamp(row.value(10).toString())};
    if (const QJsonObject error = toObject(row.value(9)); !error.isEmpty())
        import.error = Error::fromStoredJson(error);
    const ProcessIdentity importer{row.value(11).toString(), row.value(12).toLongLong(), row.value(13).toString()};
    const bool isSilent = importer.machine != ProcessIdentity::thisMachine()
                          && import.updated.addDuration(LongestSilence) < QDateTime::currentDateTimeUtc();
    if (import.status == "importing"_L1 && (importer.isGone() || isSilent)) {
        import.status = u"failed"_s;
        import.error = interrupted(import);
    }
    return import;
}

} // namespace

QJsonObject StoredImport::toJson() const
{
    return {{u"id"_s, QString::number(id)},
            {u"name"_s, name},
            {u"version"_s, version},
            {u"location"_s, location},
            {u"operator"_s, operatorName},
            {u"status"_s, status},
            {u"statusStep"_s, statusStep},
            {u"progress"_s, progress()},
            {u"updated"_s, toTimestamp(updated)},
            {u"error"_s, error ? QJsonValue(error->toContractJson()) : QJsonValue()}};
}

SqlImportStore::SqlImportStore(StoreContext &context)
    : m_context(context)
{
}

Result<qint64> SqlImportStore::begin(const QString &name, const QString &version, const QString &location)
{
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    const Result<QList<StoredImport>> known = all();
    if (!known)
        return failure(known.error());
    for (const StoredImport &import : *known) {
        const bool isSame = import.name == name && import.version == version && import.location == location;
        if (!isSame || import.status != "failed"_L1)
            continue;
        if (Status removed = end(import.id); !removed)
            return failure(removed.error());
    }
    const ProcessIdentity self = ProcessIdentity::current();
    const Result<qint64> id = m_context.main.insert(
        u"INSERT INTO imports (name, version, location, operator, status, status_step, updated, machine, process, "
        "process_identity) VALUES (?, ?, ?, ?, 'importing', 'checking', ?, ?, ?, ?)"_s,
        {name, version, location, m_context.access.operatorName(), nowText(), self.machine, self.processId, self.mark});
    if (!id)
        return id;
    if (Status committed = transaction->commit(); !committed)
        return failure(committed.error());
    return id;
}

Status SqlImportStore::advance(qint64 id, const QString &step, qint64 done, qint64 total)
{
    return m_context.main.write(u"UPDATE imports SET status_step = ?, done = ?, total = ?, updated = ? WHERE id = ?"_s,
                                {step, done, total, nowText(), id});
}

Status SqlImportStore::fail(qint64 id, const QString &step, const Error &error)
{
    return m_context.main.write(
        u"UPDATE imports SET status = 'failed', status_step = ?, error_json = ?, updated = ? WHERE id = ?"_s,
        {step, toText(error.toStoredJson()), nowText(), id});
}

Status SqlImportStore::end(qint64 id)
{
    return m_context.main.write(u"DELETE FROM imports WHERE id = ?"_s, {id});
}

Result<QList<StoredImport>> SqlImportStore::list()
{
    const Result<AccessScope> scope = m_context.access.scope();
    if (!scope)
        return failure(scope.error());
    Result<QList<StoredImport>> seen = all();
    if (seen && !scope->seesAll()) {
        const QString &self = m_context.access.operatorName();
        seen->removeIf([&self](const StoredImport &import) { return import.operatorName != self; });
    }
    return seen;
}

Result<QList<StoredImport>> SqlImportStore::all()
{
    return m_context.main.rows(
        u"SELECT id, name, version, location, operator, status, status_step, done, total, error_json, updated, "
        "machine, process, process_identity FROM imports ORDER BY id DESC"_s,
        {}, importOf);
}

Status SqlImportStore::dismiss(qint64 id)
{
    const Result<QList<StoredImport>> seen = list();
    if (!seen)
        return failure(seen.error());
    for (const StoredImport &import : *seen) {
        if (import.id != id)
            continue;
        const bool isOwn = import.operatorName == m_context.access.operatorName();
        if (Status may = isOwn ? Status() : m_context.access.demandEverywhere(Privilege::Import, import.name); !may)
            return may;
        return import.status == "failed"_L1 ? end(id) : failure(running(import));
    }
    return failure(unknown(id));
}

} // namespace convoy
