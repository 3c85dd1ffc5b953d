// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/stores/HostKeyHistory.h"

#include "repository/stores/rows/HostRows.h"

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

Error pinnedMeanwhile(const QString &host)
{
    return Error(
               u"host-key-pinned-meanwhile"_s,
               Message(QT_TRANSLATE_NOOP("core", "%1 has another key by now. No key was taken from the list."), {host}),
               ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "Somebody has trusted a key of this host since the list was "
                                                   "compared, and a pinned key is never replaced silently.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Compare the list once more.")));
}

PinnedKey keyOf(const SqlRow &row)
{
    return {.fingerprint = row.value(0).toString(),
            .at = fromTimestamp(row.value(1).toString()),
            .operatorName = row.value(2).toString(),
            .reason = row.value(3).toString(),
            .list = {.name = row.value(4).toString(),
                     .sha256 = row.value(5).toString(),
                     .signer = row.value(6).toString(),
                     .signerName = row.value(7).toString()}};
}

} // namespace

HostKeyHistory::HostKeyHistory(StoreContext &context)
    : m_context(context)
{
}

Status HostKeyHistory::remember(const Change &change)
{
    return change.before == change.fingerprint ? Status() : write(change, QVariant(), QString());
}

Status HostKeyHistory::write(const Change &change, const QVariant &listId, const QString &list)
{
    Status done = m_context.main.write(
        u"INSERT INTO host_keys (host_id, fingerprint, at, operator, reason, list_id) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {change.hostId, change.fingerprint, toTimestamp(QDateTime::currentDateTimeUtc()), change.operatorName,
         change.reason, listId});
    if (!done)
        return done;
    QJsonObject detail{{u"before"_s, change.before},
                       {u"after"_s, change.fingerprint},
                       {u"operator"_s, change.operatorName},
                       {u"reason"_s, change.reason}};
    if (!list.isEmpty())
        detail.insert(u"list"_s, list);
    return m_context.audit("host-key-pinned", change.host, toText(detail));
}

Status HostKeyHistory::pin(const ListedHostKeys &keys)
{
    const Result<qint64> listId = rememberList(keys);
    if (!listId)
        return failure(listId.error());
    for (const HostKeyPin &pin : keys.pins) {
        if (Status pinned = pinOne(pin, keys, *listId); !pinned)
            return pinned;
    }
    return {};
}

Result<qint64> HostKeyHistory::rememberList(const ListedHostKeys &keys)
{
    const KeyListOrigin &list = keys.list;
    const Result<qint64> id = m_context.main.insert(
        u"INSERT INTO host_key_lists (name, sha256, signer, signer_name, at, operator, reason) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {list.name, list.sha256, list.signer, list.signerName, toTimestamp(QDateTime::currentDateTimeUtc()),
         m_context.access.operatorName(), keys.reason});
    if (!id)
        return id;
    const Status told = m_context.audit("host-keys-imported", list.name,
                                        toText({{u"sha256"_s, list.sha256},
                                                {u"signer"_s, list.signer},
                                                {u"signerName"_s, list.signerName},
                                                {u"reason"_s, keys.reason},
                                                {u"hosts"_s, keys.pins.size()}}));
    return told ? id : failure(told.error());
}

Status HostKeyHistory::pinOne(const HostKeyPin &pin, const ListedHostKeys &keys, qint64 listId)
{
    const Result<QVariant> id = m_context.main.value(u"SELECT id FROM hosts WHERE name = ?"_s, {pin.host});
    if (!id)
        return failure(id.error());
    if (!id->isValid())
        return failure(HostRows::unknownError(pin.host));
    const Result<int> changed = m_context.main.change(u"UPDATE hosts SET host_key = ? WHERE id = ? AND host_key = ''"_s,
                                                      {pin.fingerprint, *id});
    if (!changed)
        return failure(changed.error());
    if (*changed == 0)
        return failure(pinnedMeanwhile(pin.host));
    return write({.hostId = id->toLongLong(),
                  .host = pin.host,
                  .before = {},
                  .fingerprint = pin.fingerprint,
                  .operatorName = m_context.access.operatorName(),
                  .reason = keys.reason},
                 listId, keys.list.sha256);
}

Result<QList<PinnedKey>> HostKeyHistory::of(const QString &host)
{
    return m_context.main.rows(
        u"SELECT fingerprint, host_keys.at, host_keys.operator, host_keys.reason, host_key_lists.name, sha256, signer, "
        "signer_name FROM host_keys JOIN hosts ON hosts.id = host_keys.host_id LEFT JOIN host_key_lists "
        "ON host_key_lists.id = list_id WHERE hosts.name = ? ORDER BY host_keys.id DESC"_s,
        {host}, keyOf);
}

} // namespace convoy
