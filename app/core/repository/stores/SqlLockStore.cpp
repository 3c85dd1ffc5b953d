// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/stores/SqlLockStore.h"

#include "repository/runs/ProcessIdentity.h"
#include "repository/sqlite/Transaction.h"

#include <chrono>

namespace convoy {

namespace {

constexpr std::chrono::minutes LongestSilence{30}; // contract, "Locks"

QDateTime nowOf(const HostLockOwner &owner)
{
    if (owner.heartbeat.isValid())
        return owner.heartbeat.toUTC();
    return owner.since.isValid() ? owner.since.toUTC() : QDateTime::currentDateTimeUtc();
}

} // namespace

struct SqlLockStore::Held
{
    QString run;
    QString operatorName;
    ProcessIdentity process;
    QDateTime since;
    QDateTime heartbeat;

    [[nodiscard]] bool isStale(const QDateTime &now) const
    {
        return process.isGone() || heartbeat.addDuration(LongestSilence) <= now;
    }
};

namespace {

Error lockedError(const QString &host, const QStringList &owner, qint64 minutes)
{
    return Error(QStringLiteral("host-locked"),
                 Message(QT_TRANSLATE_NOOP("core", "Another run is working on the host %1."), {host}))
        .because(Message::counted(
            QT_TRANSLATE_N_NOOP("core", "Run %1 of %2, started from %3, has held it for %n minute(s)."), minutes,
            owner))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Wait until that run has ended, or stop it. A lock whose runner is "
                                                  "gone is taken over by itself.")));
}

} // namespace

SqlLockStore::SqlLockStore(StoreContext &context)
    : m_context(context)
{
}

Result<std::optional<SqlLockStore::Held>> SqlLockStore::held(const QString &host)
{
    std::optional<Held> found;
    const Status read = m_context.main.each(
        QStringLiteral("SELECT run, operator, machine, process, process_identity, since, heartbeat FROM locks "
                       "WHERE host = ?"),
        {host}, [&](const SqlRow &row) {
            found = Held{row.value(0).toString(),
                         row.value(1).toString(),
                         {row.value(2).toString(), row.value(3).toLongLong(), row.value(4).toString()},
                         fromTimestamp(row.value(5).toString()),
                         fromTimestamp(row.value(6).toString())};
            return false;
        });
    if (!read)
        return failure(read.error());
    return found;
}

Status SqlLockStore::acquire(const QString &host, const HostLockOwner &owner)
{
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    const Result<std::optional<Held>> other = held(host);
    if (!other)
        return failure(other.error());
    const QDateTime now = nowOf(owner);
    if (*other && (*other)->run != owner.run) {
        const Held &previous = **other;
        if (!previous.isStale(now)) {
            return failure(lockedError(host, {previous.run, previous.operatorName, previous.process.machine},
                                       qMax<qint64>(0, previous.since.secsTo(now) / 60)));
        }
        if (Status taken = takeOver(host, previous, owner.run); !taken)
            return taken;
    }
    if (Status stored = store(host, owner, now); !stored)
        return stored;
    return transaction->commit();
}

Status SqlLockStore::takeOver(const QString &host, const Held &previous, const QString &run)
{
    const QJsonObject detail{{QStringLiteral("from"), previous.run},
                             {QStringLiteral("to"), run},
                             {QStringLiteral("machine"), previous.process.machine},
                             {QStringLiteral("process"), previous.process.processId},
                             {QStringLiteral("processGone"), previous.process.isGone()},
                             {QStringLiteral("heartbeat"), toTimestamp(previous.heartbeat)}};
    return m_context.audit("lock-taken-over", host, toText(detail));
}

Status SqlLockStore::store(const QString &host, const HostLockOwner &owner, const QDateTime &now)
{
    const ProcessIdentity process = ProcessIdentity::of(owner.machine, owner.processId);
    return m_context.main.write(
        QStringLiteral("INSERT INTO locks (host, run, operator, machine, process, process_identity, since, heartbeat) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (host) DO UPDATE SET run = excluded.run, "
                       "operator = excluded.operator, machine = excluded.machine, process = excluded.process, "
                       "process_identity = excluded.process_identity, since = excluded.since, "
                       "heartbeat = excluded.heartbeat"),
        {host, owner.run, owner.operatorName, owner.machine, owner.processId, process.mark,
         toTimestamp(owner.since.isValid() ? owner.since : now), toTimestamp(now)});
}

Status SqlLockStore::beat(const QString &run, const QDateTime &now)
{
    // Never back: the owner's clock may have been set back, and it would look silent.
    return m_context.main.write(QStringLiteral("UPDATE locks SET heartbeat = max(heartbeat, ?) WHERE run = ?"),
                                {toTimestamp(now), run});
}

Status SqlLockStore::release(const QString &host, const QString &run)
{
    return m_context.main.write(QStringLiteral("DELETE FROM locks WHERE host = ? AND run = ?"), {host, run});
}

} // namespace convoy
