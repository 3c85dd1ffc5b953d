// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "TextTable.h"
#include "commands/Commands.h"
#include "repository/integrity/IntegrityStore.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

QJsonObject revokedJson(const RevokedKey &key)
{
    return {{u"id"_s, key.id},
            {u"state"_s, u"revoked"_s},
            {u"since"_s, key.since.toString(Qt::ISODate)},
            {u"reason"_s, key.reason},
            {u"listSigner"_s, key.listSigner},
            {u"recorded"_s, toTimestamp(key.recorded)},
            {u"recordedBy"_s, key.recordedBy}};
}

QJsonObject trustedJson(const TrustedKey &key, const RevokedKey *revoked)
{
    QJsonObject object =
        revoked == nullptr ? QJsonObject{{u"id"_s, key.key.id}, {u"state"_s, u"trusted"_s}} : revokedJson(*revoked);
    object.insert(u"name"_s, key.key.name);
    object.insert(u"publicKey"_s, QString::fromLatin1(key.key.text()));
    object.insert(u"added"_s, toTimestamp(key.added));
    object.insert(u"addedBy"_s, key.addedBy);
    return object;
}

/// All keys, trusted first; those that were revoked and never here at the end.
QJsonArray keysJson(const KeyRing &ring)
{
    QJsonArray keys;
    for (const TrustedKey &key : ring.trusted())
        keys += trustedJson(key, ring.revocationOf(key.key.id));
    for (const RevokedKey &key : ring.revoked()) {
        if (ring.find(key.id) == nullptr)
            keys += revokedJson(key);
    }
    return keys;
}

Result<int> printKeys(Context &context, Repository &repository)
{
    const Result<KeyRing> ring = repository.integrity().keyRing();
    if (!ring)
        return failure(ring.error());
    TextTable table({shown(QT_TRANSLATE_NOOP("core", "Key")), shown(QT_TRANSLATE_NOOP("core", "State")),
                     shown(QT_TRANSLATE_NOOP("core", "Name")), shown(QT_TRANSLATE_NOOP("core", "Since")),
                     shown(QT_TRANSLATE_NOOP("core", "Reason"))});
    const QJsonArray keys = keysJson(*ring);
    for (const QJsonValue &value : keys) {
        const QJsonObject key = value.toObject();
        const bool isTrusted = key.value(u"state"_s).toString() == "trusted"_L1;
        table.add(
            {key.value(u"id"_s).toString(),
             isTrusted ? shown(QT_TRANSLATE_NOOP("core", "Trusted")) : shown(QT_TRANSLATE_NOOP("core", "Revoked")),
             key.value(u"name"_s).toString(),
             isTrusted ? shownTime(fromTimestamp(key.value(u"added"_s).toString())) : key.value(u"since"_s).toString(),
             key.value(u"reason"_s).toString()});
    }
    context.output().json({{u"keys"_s, keys}});
    context.output().text(table.isEmpty() ? shown(QT_TRANSLATE_NOOP("core", "No key is trusted here yet."))
                                          : table.text());
    return 0;
}

Result<int> addKeyCommand(Context &context)
{
    // All are read before one is added.
    QList<MinisignKey> keys;
    for (const QString &path : context.arguments().values()) {
        Result<MinisignKey> key = MinisignKey::read(path);
        if (!key)
            return failure(key.error());
        keys += std::move(*key);
    }
    const Result<Repository *> repository = context.repository(Context::Access::Fill);
    if (!repository)
        return failure(repository.error());
    for (const MinisignKey &key : std::as_const(keys)) {
        if (const Status added = (*repository)->integrity().addKey(key); !added)
            return failure(added.error());
    }
    return printKeys(context, **repository);
}

Result<int> listKeys(Context &context)
{
    const Result<Repository *> repository = context.repository();
    return repository ? printKeys(context, **repository) : failure(repository.error());
}

Result<int> revokeKey(Context &context)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const Result<KeyRing> ring = (*repository)->integrity().keyRing();
    if (!ring)
        return failure(ring.error());
    const auto revocations = RevocationList::read(context.arguments().values().constFirst(), *ring);
    if (!revocations)
        return failure(revocations.error());
    const Result<int> count = (*repository)->integrity().revoke(*revocations);
    if (!count)
        return failure(count.error());
    context.output().note(shownCount(QT_TRANSLATE_N_NOOP("core", "%n key(s) revoked."), *count));
    return printKeys(context, **repository);
}

} // namespace

std::vector<CliCommand> keyCommands()
{
    return {
        {.name = "key add",
         .arguments = "FILE...",
         .summary =
             QT_TRANSLATE_NOOP("core", "Trust packages that are signed with this key (minisign public key file)."),
         .leastArguments = 1,
         .mostArguments = CliCommand::Any,
         .options = {},
         .run = addKeyCommand},
        {.name = "key list",
         .arguments = "",
         .summary = QT_TRANSLATE_NOOP("core", "Show trusted and revoked keys."),
         .options = {},
         .run = listKeys},
        {.name = "key revoke",
         .arguments = "FILE",
         .summary = QT_TRANSLATE_NOOP("core", "Take in a list of revoked keys that is signed by a trusted key."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {},
         .run = revokeKey,
         .note =
             QT_TRANSLATE_NOOP("core", "The signature is looked for beside the list, as FILE.minisig. A revoked key "
                                       "stays revoked.")},
    };
}

} // namespace convoy
