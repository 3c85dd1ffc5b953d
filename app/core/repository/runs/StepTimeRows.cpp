// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/runs/StepTimeRows.h"

#include "repository/stores/StoreContext.h"
#include "run/Event.h"

#include <QSet>

#include <algorithm>

namespace convoy {

namespace {

using Time = StepTimes::Time;

constexpr int MostHosts = 100; ///< of either kind of run: what is newest counts, and the question stays quick
/// Below it a copy takes what its commands take, above it what its bytes take.
constexpr qint64 BytesThatCount = 4 << 20;

/// Runs of the plan's package first (own = 1), each with its newest hosts; the index events_of_steps gives their rows.
QString statement()
{
    const auto hosts = [](const QString &own, const QString &condition) {
        return QStringLiteral("SELECT * FROM (SELECT run_id, host, %1 AS own, (SELECT unpacked_bytes FROM packages "
                              "WHERE name = package_name AND version = package_version) AS bytes FROM runs "
                              "JOIN run_hosts ON run_id = runs.id WHERE %2 AND run_hosts.state IN ('done', "
                              "'done-restart-wanted') ORDER BY run_id DESC, place LIMIT %3)")
            .arg(own, condition)
            .arg(MostHosts);
    };
    return QStringLiteral("WITH seen AS (%1 UNION ALL %2) SELECT own, bytes, seen.run_id, seen.host, step, kind, at, "
                          "error_json <> '' FROM seen CROSS JOIN events INDEXED BY events_of_steps "
                          "ON events.run_id = seen.run_id AND events.host = seen.host AND kind <> 'output' "
                          "ORDER BY own DESC, seen.run_id, seen.host, events.id")
        .arg(hosts(QStringLiteral("1"), QStringLiteral("package_name = ? AND package_version = ?")),
             hosts(QStringLiteral("0"),
                   QStringLiteral("solution = '' AND NOT (package_name = ? AND package_version = ?)")));
}

/// What one host's rows say of its steps.
class HostTimes
{
public:
    void take(const QString &step, EventKind kind, const QDateTime &at, bool hasFailed)
    {
        if (kind == EventKind::HostStarted)
            begin(StepTimes::connecting(), at);
        else if (kind == EventKind::StepStarted) {
            end(StepTimes::connecting(), at);
            begin(step, at);
        } else if (kind == EventKind::StepEnded && !hasFailed)
            end(step, at);
    }
    /// A step that was begun twice was interrupted: its time is that of nothing.
    [[nodiscard]] QHash<QString, Time> times() const
    {
        QHash<QString, Time> times = m_times;
        for (const QString &step : m_begunAgain)
            times.remove(step);
        return times;
    }

private:
    void begin(const QString &step, const QDateTime &at)
    {
        if (m_times.contains(step) || m_begun.contains(step))
            m_begunAgain.insert(step);
        m_begun.insert(step, at);
    }
    void end(const QString &step, const QDateTime &at)
    {
        if (const QDateTime begun = m_begun.take(step); begun.isValid())
            m_times.insert(step, std::max(Time(0), Time(begun.msecsTo(at))));
    }

    QHash<QString, QDateTime> m_begun;
    QHash<QString, Time> m_times;
    QSet<QString> m_begunAgain;
};

/// The times of all hosts, and what they come to.
class Samples
{
public:
    void add(const QHash<QString, Time> &host, bool isOwn, qint64 bytes)
    {
        for (auto it = host.cbegin(); it != host.cend(); ++it) {
            const bool isCopy = it.key() == stepKindWord(StepKind::Copy);
            if (isOwn)
                m_own[it.key()] += *it;
            else if (isCopy && bytes >= BytesThatCount)
                m_msPerGigabyte += Time(static_cast<qint64>(static_cast<double>(it->count()) * 1e9 / double(bytes)));
            else
                m_other[it.key()] += *it;
        }
    }
    [[nodiscard]] StepTimes medians(qint64 ownBytes) const
    {
        StepTimes times;
        for (auto it = m_own.cbegin(); it != m_own.cend(); ++it)
            times.setOwn(it.key(), *medianOf(*it));
        const QString copy = stepKindWord(StepKind::Copy);
        for (auto it = m_other.cbegin(); it != m_other.cend(); ++it) {
            const bool isKind = stepKindFromWord(it.key()) || it.key() == StepTimes::connecting();
            if (isKind && (it.key() != copy || ownBytes < BytesThatCount))
                times.setOther(it.key(), *medianOf(*it));
        }
        if (const auto pace = medianOf(m_msPerGigabyte); pace && ownBytes >= BytesThatCount)
            times.setOther(copy,
                           Time(static_cast<qint64>(static_cast<double>(pace->count()) * double(ownBytes) / 1e9)));
        return times;
    }

private:
    QHash<QString, QList<Time>> m_own;
    QHash<QString, QList<Time>> m_other;
    QList<Time> m_msPerGigabyte; ///< of copies that are large enough for one
};

} // namespace

StepTimeRows::StepTimeRows(SqliteDatabase &database)
    : m_database(database)
{
}

Result<StepTimes> StepTimeRows::of(const Plan &plan)
{
    const Result<QVariant> bytes =
        m_database.value(QStringLiteral("SELECT unpacked_bytes FROM packages WHERE name = ? AND version = ?"),
                         {plan.packageName, plan.packageVersion});
    if (!bytes)
        return failure(bytes.error());
    Samples samples;
    HostTimes host;
    std::pair<qint64, QString> at;
    bool isOwn = false;
    qint64 copied = 0;
    const Status read = m_database.each(
        statement(), {plan.packageName, plan.packageVersion, plan.packageName, plan.packageVersion},
        [&](const SqlRow &row) {
            const std::pair<qint64, QString> next(row.value(2).toLongLong(), row.value(3).toString());
            if (next != at)
                samples.add(std::exchange(host, {}).times(), isOwn, copied);
            at = next;
            isOwn = row.value(0).toBool();
            copied = row.value(1).toLongLong();
            host.take(row.value(4).toString(), eventKindFromWord(row.value(5).toString()).value_or(EventKind::Output),
                      fromTimestamp(row.value(6).toString()), row.value(7).toBool());
            return true;
        });
    if (!read)
        return failure(read.error());
    samples.add(host.times(), isOwn, copied);
    return samples.medians(bytes->toLongLong());
}

} // namespace convoy
