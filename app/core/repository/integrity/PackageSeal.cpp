// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/integrity/PackageSeal.h"

#include "base/Digest.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

using Digests = QMap<QString, QString>; ///< by part

/// Every value with its length, so that no two rows give the same bytes.
QString digestOf(const SqlRow &row, int from, int to)
{
    Digest digest;
    for (int column = from; column < to; ++column) {
        const QByteArray value = row.value(column).toByteArray();
        digest.add(QByteArray::number(value.size()) + ':');
        digest.add(value);
    }
    return digest.finish();
}

Result<Digests> digestsOf(SqliteDatabase &database, qint64 package)
{
    constexpr int RecordColumns = 8;
    constexpr int ProvenanceColumns = 11;
    Digests digests;
    Status read = database.each(
        u"SELECT name, version, descriptor_json, format, file_name, size, unpacked_bytes, sha256, silent_ini "
        "FROM packages WHERE id = ?"_s,
        {package}, [&](const SqlRow &row) {
            digests.insert(u"description"_s, digestOf(row, 0, RecordColumns));
            digests.insert(u"silent.ini"_s, digestOf(row, RecordColumns, RecordColumns + 1));
            return true;
        });
    if (read)
        read = database.each(u"SELECT path, bytes FROM package_templates WHERE package_id = ?"_s, {package},
                             [&](const SqlRow &row) {
                                 digests.insert(u"template "_s + row.value(0).toString(), digestOf(row, 0, 2));
                                 return true;
                             });
    if (read)
        read = database.each(u"SELECT location, volume_label, volume_id, signature, signer_id, signer_name, "
                             "trusted_comment, signed_at, checked_at, signature_text, older_reason "
                             "FROM package_provenance WHERE package_id = ?"_s,
                             {package}, [&](const SqlRow &row) {
                                 digests.insert(u"origin and signature"_s, digestOf(row, 0, ProvenanceColumns));
                                 return true;
                             });
    return read ? Result<Digests>(digests) : failure(read.error());
}

} // namespace

Status PackageSeal::write(SqliteDatabase &database, qint64 package)
{
    const Result<Digests> digests = digestsOf(database, package);
    if (!digests)
        return failure(digests.error());
    Status done = database.write(u"DELETE FROM package_seals WHERE package_id = ?"_s, {package});
    for (auto one = digests->cbegin(); done && one != digests->cend(); ++one)
        done = database.write(u"INSERT INTO package_seals (package_id, part, sha256) VALUES (?, ?, ?)"_s,
                              {package, one.key(), one.value()});
    return done;
}

Result<QStringList> PackageSeal::broken(SqliteDatabase &database, qint64 package)
{
    Digests sealed;
    const Status read = database.each(u"SELECT part, sha256 FROM package_seals WHERE package_id = ?"_s, {package},
                                      [&](const SqlRow &row) {
                                          sealed.insert(row.value(0).toString(), row.value(1).toString());
                                          return true;
                                      });
    if (!read)
        return failure(read.error());
    if (sealed.isEmpty())
        return QStringList();
    const Result<Digests> now = digestsOf(database, package);
    if (!now)
        return failure(now.error());
    QStringList parts;
    for (const QString &part : sealed.keys() + now->keys()) {
        if (sealed.value(part) != now->value(part) && !parts.contains(part))
            parts += part;
    }
    return parts;
}

Status PackageSeal::check(SqliteDatabase &database, qint64 package)
{
    const Result<QStringList> parts = broken(database, package);
    if (!parts)
        return failure(parts.error());
    if (parts->isEmpty())
        return {};
    const Result<QVariant> key =
        database.value(u"SELECT name || '@' || version FROM packages WHERE id = ?"_s, {package});
    if (!key)
        return failure(key.error());
    return failure(
        Error(
            u"package-record-damaged"_s,
            Message(QT_TRANSLATE_NOOP("core", "What is stored about %1 is not what was imported."), {key->toString()}))
            .because(Message(QT_TRANSLATE_NOOP("core", "The disk has changed it, or another program has: %1"),
                             {parts->join(u", "_s)}))
            .advise(
                Message(QT_TRANSLATE_NOOP("core", "Import the package again and choose to replace it, and check the "
                                                  "disk.")))
            .with(u"package %1: %2"_s.arg(key->toString(), parts->join(u", "_s))));
}

} // namespace convoy
