// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/integrity/SqlIntegrityStore.h"

#include "repository/integrity/PackageSeal.h"
#include "repository/integrity/ProvenanceRows.h"
#include "repository/sqlite/SqlError.h"
#include "repository/sqlite/Transaction.h"

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

Error keyError(const char *code, const MinisignKey &key, Message why, Message remedy)
{
    return Error(QString::fromLatin1(code), Message(QT_TRANSLATE_NOOP("core", "The key %1 was not added."), {key.id}),
                 ErrorKind::Request)
        .because(std::move(why))
        .advise(std::move(remedy));
}

Status checkNewKey(const KeyRing &ring, const MinisignKey &key)
{
    if (const RevokedKey *revoked = ring.revocationOf(key.id); revoked != nullptr)
        return failure(keyError(
            "key-revoked", key,
            Message(QT_TRANSLATE_NOOP("core", "It was revoked on %1: %2"),
                    {revoked->since.toString(Qt::ISODate), revoked->reason}),
            Message(QT_TRANSLATE_NOOP("core", "Ask the publisher for the key that is used now. A revoked key stays "
                                              "revoked."))));
    const TrustedKey *known = ring.find(key.id);
    if (known == nullptr)
        return {};
    if (known->key.bytes == key.bytes)
        return failure(keyError("key-known", key,
                                Message(QT_TRANSLATE_NOOP("core", "It is trusted already, as: %1"), {known->key.name}),
                                Message(QT_TRANSLATE_NOOP("core", "Nothing needs to be done."))));
    return failure(
        keyError("key-id-taken", key,
                 Message(QT_TRANSLATE_NOOP("core", "Another key with the same id is trusted: %1"), {known->key.name}),
                 Message(QT_TRANSLATE_NOOP("core", "Compare both with their publishers: ids are chosen at random, and "
                                                   "one of the two was made to be mistaken for the other."))));
}

Result<TrustedKey> keyOf(const SqlRow &row, const QString &path)
{
    Result<MinisignKey> key = MinisignKey::parse(row.value(0).toByteArray(), path);
    if (!key)
        return failure(damagedError(path, u"trusted_keys: "_s + key.error().english()));
    key->name = row.value(1).toString();
    return TrustedKey{std::move(*key), fromTimestamp(row.value(2).toString()), row.value(3).toString()};
}

} // namespace

SqlIntegrityStore::SqlIntegrityStore(StoreContext &context, SqlPackageStore &packages)
    : m_context(context)
    , m_packages(packages)
{
}

QString SqlIntegrityStore::who() const
{
    return m_context.access.operatorName();
}

Result<KeyRing> SqlIntegrityStore::keyRing()
{
    QList<TrustedKey> trusted;
    Status problem;
    const Status read =
        m_context.main.each(u"SELECT public_key, name, added, added_by FROM trusted_keys ORDER BY name, key_id"_s, {},
                            [&](const SqlRow &row) {
                                Result<TrustedKey> key = keyOf(row, m_context.main.path());
                                if (!key)
                                    problem = failure(key.error());
                                else
                                    trusted += std::move(*key);
                                return problem.has_value();
                            });
    if (!read || !problem)
        return failure(!read ? read.error() : problem.error());
    const auto revoked = m_context.main.rows(
        u"SELECT key_id, since, reason, list_signer, recorded, recorded_by FROM revoked_keys ORDER BY key_id"_s, {},
        [](const SqlRow &row) {
            return RevokedKey{.id = row.value(0).toString(),
                              .since = QDate::fromString(row.value(1).toString(), Qt::ISODate),
                              .reason = row.value(2).toString(),
                              .listSigner = row.value(3).toString(),
                              .recorded = fromTimestamp(row.value(4).toString()),
                              .recordedBy = row.value(5).toString()};
        });
    if (!revoked)
        return failure(revoked.error());
    return KeyRing(std::move(trusted), *revoked);
}

Status SqlIntegrityStore::addKey(const MinisignKey &key)
{
    if (Status may = m_context.access.demandEverywhere(Privilege::Administer, key.id); !may)
        return may;
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    const Result<KeyRing> ring = keyRing();
    if (!ring)
        return failure(ring.error());
    if (Status isNew = checkNewKey(*ring, key); !isNew)
        return isNew;
    Status done = m_context.main.write(
        u"INSERT INTO trusted_keys (key_id, public_key, name, added, added_by) VALUES (?, ?, ?, ?, ?)"_s,
        {key.id, QString::fromLatin1(key.text()), key.name, toTimestamp(QDateTime::currentDateTimeUtc()), who()});
    if (done)
        done = m_context.audit("key-added", key.id,
                               toText({{u"name"_s, key.name}, {u"key"_s, QString::fromLatin1(key.text())}}));
    return done ? transaction->commit() : done;
}

Result<int> SqlIntegrityStore::revoke(const RevocationList &list)
{
    if (Status may = m_context.access.demandEverywhere(Privilege::Administer, u"key revoke"_s); !may)
        return failure(may.error());
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    int count = 0;
    for (const RevokedKey &key : list.keys) {
        const Result<int> added = m_context.main.change(
            u"INSERT INTO revoked_keys (key_id, since, reason, list_signer, recorded, recorded_by) "
            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
            {key.id, key.since.toString(Qt::ISODate), key.reason, key.listSigner,
             toTimestamp(QDateTime::currentDateTimeUtc()), who()});
        if (!added)
            return failure(added.error());
        if (*added == 0)
            continue;
        count += 1;
        Status told = m_context.audit("key-revoked", key.id,
                                      toText({{u"since"_s, key.since.toString(Qt::ISODate)},
                                              {u"reason"_s, key.reason},
                                              {u"listSigner"_s, key.listSigner}}));
        if (!told)
            return failure(told.error());
    }
    if (Status committed = transaction->commit(); !committed)
        return failure(committed.error());
    return count;
}

Result<IntegrityStore::Unsigned> SqlIntegrityStore::unsignedPolicy()
{
    const Result<QVariant> value = m_context.main.value(u"SELECT value FROM policies WHERE name = 'unsigned'"_s);
    if (!value)
        return failure(value.error());
    // A word that nobody wrote here must not open the door.
    return value->toString() == "allow"_L1 ? Unsigned::Allow : Unsigned::Refuse;
}

Status SqlIntegrityStore::setUnsignedPolicy(Unsigned policy)
{
    if (Status may = m_context.access.demandEverywhere(Privilege::Administer, u"policy unsigned"_s); !may)
        return may;
    const QString word = policy == Unsigned::Allow ? u"allow"_s : u"refuse"_s;
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    Status done =
        m_context.main.write(u"INSERT OR REPLACE INTO policies (name, value) VALUES ('unsigned', ?)"_s, {word});
    if (done)
        done = m_context.audit("policy-set", u"unsigned"_s, word);
    return done ? transaction->commit() : done;
}

Result<Version> SqlIntegrityStore::highestSeen(const QString &name, const QString &signer)
{
    return ProvenanceRows::highest(m_context.main, name, signer);
}

Result<Provenance> SqlIntegrityStore::provenance(qint64 package)
{
    if (const Result<StoredPackage> seen = m_packages.byId(package); !seen)
        return failure(seen.error());
    return ProvenanceRows::read(m_context.main, package);
}

Status SqlIntegrityStore::checkRecord(qint64 package)
{
    if (const Result<StoredPackage> seen = m_packages.byId(package); !seen)
        return failure(seen.error());
    return PackageSeal::check(m_context.main, package);
}

} // namespace convoy
