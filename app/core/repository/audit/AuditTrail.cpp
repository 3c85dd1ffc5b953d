// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/audit/AuditTrail.h"

#include "base/Clock.h"
#include "base/Digest.h"
#include "repository/sqlite/Transaction.h"

namespace convoy {

namespace {

QString timeOf(const AuditEntry &entry)
{
    return toTimestamp(entry.at);
}

/// What stands in the row, not what could be read from it: a time that is no time is an altered one.
struct StoredEntry
{
    AuditEntry entry;
    QString at;
};

QString hashOfFields(const QString &previous, const QStringList &fields)
{
    QByteArray text = previous.toUtf8();
    for (const QString &field : fields) {
        const QByteArray bytes = field.toUtf8();
        text += QByteArray::number(bytes.size()) + ':' + bytes;
    }
    return Digest::ofBytes(text);
}

QString hashOfStored(const QString &previous, const StoredEntry &stored)
{
    const AuditEntry &entry = stored.entry;
    return hashOfFields(previous, {QString::number(entry.id), stored.at, entry.operatorName, entry.action,
                                   entry.subject, entry.detail});
}

StoredEntry storedOf(const SqlRow &row)
{
    return {.entry = AuditTrail::entryOf(row), .at = row.value(1).toString()};
}

QString allInOrder()
{
    return QStringLiteral("SELECT %1 FROM audit ORDER BY id").arg(AuditTrail::columns());
}

} // namespace

AuditTrail::AuditTrail(SqliteDatabase &main)
    : m_main(main)
{
}

QString AuditTrail::columns()
{
    return QStringLiteral("id, at, operator, action, subject, detail, hash");
}

AuditEntry AuditTrail::entryOf(const SqlRow &row)
{
    return {.id = row.value(0).toLongLong(),
            .at = fromTimestamp(row.value(1).toString()),
            .operatorName = row.value(2).toString(),
            .action = row.value(3).toString(),
            .subject = row.value(4).toString(),
            .detail = row.value(5).toString(),
            .hash = row.value(6).toString()};
}

QString AuditTrail::hashOf(const QString &previous, const AuditEntry &entry)
{
    return hashOfStored(previous, {.entry = entry, .at = timeOf(entry)});
}

Result<AuditTrail::End> AuditTrail::end()
{
    const Result<QVariant> text = m_main.value(QStringLiteral("SELECT value FROM meta WHERE name = 'audit-last'"));
    if (!text)
        return failure(text.error());
    const QString stored = text->toString();
    return End{.id = stored.section(QLatin1Char(' '), 0, 0).toLongLong(),
               .hash = stored.section(QLatin1Char(' '), 1),
               .isThere = text->isValid()};
}

Status AuditTrail::writeEnd(const End &end)
{
    return m_main.write(QStringLiteral("INSERT INTO meta (name, value) VALUES ('audit-last', ?) "
                                       "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                        {QStringLiteral("%1 %2").arg(QString::number(end.id), end.hash)});
}

Status AuditTrail::append(AuditEntry entry)
{
    const Result<End> last = end();
    if (!last)
        return failure(last.error());
    // Behind what somebody else has put there, too: the trail goes on, and verify() finds that.
    const Result<QVariant> newest = m_main.value(QStringLiteral("SELECT max(id) FROM audit"));
    if (!newest)
        return failure(newest.error());
    entry.id = qMax(last->id, newest->toLongLong()) + 1;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.hash = hashOf(last->hash, entry);
    Status written = m_main.write(
        QStringLiteral("INSERT INTO audit (%1) VALUES (?, ?, ?, ?, ?, ?, ?)").arg(columns()),
        {entry.id, timeOf(entry), entry.operatorName, entry.action, entry.subject, entry.detail, entry.hash});
    return written ? writeEnd({.id = entry.id, .hash = entry.hash}) : written;
}

Status AuditTrail::appendAlone(AuditEntry entry)
{
    Result<Transaction> transaction = Transaction::begin(m_main);
    if (!transaction)
        return failure(transaction.error());
    Status written = append(std::move(entry));
    return written ? transaction->commit() : written;
}

Status AuditTrail::adopt()
{
    Result<End> last = end();
    if (!last)
        return failure(last.error());
    if (last->isThere)
        return {};
    Result<Transaction> transaction = Transaction::begin(m_main);
    if (!transaction)
        return failure(transaction.error());
    last = end();
    if (!last)
        return failure(last.error());
    if (last->isThere)
        return {}; // another process was faster
    Status chained = chainAll();
    return chained ? transaction->commit() : chained;
}

Status AuditTrail::chainAll()
{
    const Result<QList<StoredEntry>> all = m_main.rows(allInOrder(), {}, storedOf);
    if (!all)
        return failure(all.error());
    End last;
    for (StoredEntry stored : *all) {
        const qint64 before = stored.entry.id;
        stored.entry.id = last.id + 1;
        last = {.id = stored.entry.id, .hash = hashOfStored(last.hash, stored)};
        Status written = m_main.write(QStringLiteral("UPDATE audit SET id = ?, hash = ? WHERE id = ?"),
                                      {last.id, last.hash, before});
        if (!written)
            return written;
    }
    return writeEnd(last);
}

Result<AuditVerdict> AuditTrail::verify()
{
    // One statement sees one state of the file, whatever is appended meanwhile.
    AuditVerdict verdict;
    End seen;
    End noted;
    const Status read = m_main.each(
        QStringLiteral("SELECT %1, (SELECT value FROM meta WHERE name = 'audit-last') FROM audit ORDER BY id")
            .arg(columns()),
        {}, [&](const SqlRow &row) {
            const StoredEntry stored = storedOf(row);
            const QString end = row.value(7).toString();
            noted = {.id = end.section(QLatin1Char(' '), 0, 0).toLongLong(), .hash = end.section(QLatin1Char(' '), 1)};
            ++verdict.entries;
            if (!verdict.isIntact())
                return true; // counted on
            verdict.isMissing = stored.entry.id > seen.id + 1;
            if (verdict.isMissing || stored.entry.id != seen.id + 1
                || stored.entry.hash != hashOfStored(seen.hash, stored))
                verdict.firstBroken = verdict.isMissing ? seen.id + 1 : stored.entry.id;
            seen = {.id = stored.entry.id, .hash = stored.entry.hash};
            return true;
        });
    if (!read)
        return failure(read.error());
    verdict.lastHash = seen.hash;
    if (verdict.entries == 0) {
        const Result<End> last = end();
        if (!last)
            return failure(last.error());
        noted = *last;
    }
    if (verdict.isIntact() && (noted.id != seen.id || noted.hash != seen.hash)) {
        verdict.isMissing = noted.id > seen.id;
        verdict.firstBroken = verdict.isMissing ? seen.id + 1 : qMax<qint64>(seen.id, 1);
    }
    return verdict;
}

} // namespace convoy
