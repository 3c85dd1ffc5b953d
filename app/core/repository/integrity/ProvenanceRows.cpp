// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/integrity/ProvenanceRows.h"

#include "base/Clock.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? toTimestamp(time) : QString();
}

/// The highest of the versions of rows; SQL knows no order of versions.
Result<Version> highestOf(SqliteDatabase &database, const QString &sql, const QVariantList &values)
{
    Version highest;
    const Status read = database.each(sql, values, [&](const SqlRow &row) {
        if (const Version version(row.value(0).toString()); highest.isEmpty() || version > highest)
            highest = version;
        return true;
    });
    if (!read)
        return failure(read.error());
    return highest;
}

} // namespace

Status ProvenanceRows::write(StoreContext &context, qint64 package, const Provenance &provenance)
{
    return context.main.write(
        u"INSERT OR REPLACE INTO package_provenance (package_id, location, volume_label, volume_id, signature, "
        "signer_id, signer_name, trusted_comment, signed_at, checked_at, signature_text, older_reason) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {package, provenance.location, provenance.volumeLabel, provenance.volumeId, provenance.signature,
         provenance.signerId, provenance.signerName, provenance.trustedComment, timeText(provenance.signedAt),
         timeText(provenance.checkedAt), provenance.signatureText, provenance.olderReason});
}

Result<Provenance> ProvenanceRows::read(SqliteDatabase &database, qint64 package)
{
    Provenance found;
    const Status read = database.each(
        u"SELECT location, volume_label, volume_id, signature, signer_id, signer_name, trusted_comment, signed_at, "
        "checked_at, signature_text, older_reason FROM package_provenance WHERE package_id = ?"_s,
        {package}, [&](const SqlRow &row) {
            found = {.location = row.value(0).toString(),
                     .volumeLabel = row.value(1).toString(),
                     .volumeId = row.value(2).toString(),
                     .signature = row.value(3).toString(),
                     .signerId = row.value(4).toString(),
                     .signerName = row.value(5).toString(),
                     .trustedComment = row.value(6).toString(),
                     .signedAt = fromTimestamp(row.value(7).toString()),
                     .checkedAt = fromTimestamp(row.value(8).toString()),
                     .signatureText = row.value(9).toByteArray(),
                     .olderReason = row.value(10).toString()};
            return false;
        });
    if (!read)
        return failure(read.error());
    return found;
}

Status ProvenanceRows::remember(SqliteDatabase &database, const Seen &seen)
{
    const Result<Version> known = highestOf(
        database, u"SELECT version FROM known_versions WHERE name = ? AND signer = ?"_s, {seen.name, seen.signer});
    if (!known)
        return failure(known.error());
    if (!known->isEmpty() && *known >= seen.version)
        return {};
    return database.write(u"INSERT OR REPLACE INTO known_versions (name, signer, version, seen) VALUES (?, ?, ?, ?)"_s,
                          {seen.name, seen.signer, seen.version.text(), toTimestamp(QDateTime::currentDateTimeUtc())});
}

Result<Version> ProvenanceRows::highest(SqliteDatabase &database, const QString &name, const QString &signer)
{
    if (!signer.isEmpty())
        return highestOf(database, u"SELECT version FROM known_versions WHERE name = ? AND signer = ?"_s,
                         {name, signer});
    // Packages that were stored before versions were remembered count as well.
    return highestOf(database,
                     u"SELECT version FROM known_versions WHERE name = ? UNION "
                     "SELECT version FROM packages WHERE name = ? AND status = 'complete'"_s,
                     {name, name});
}

} // namespace convoy
