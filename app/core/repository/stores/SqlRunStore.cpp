// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/stores/SqlRunStore.h"

#include "repository/ProcessIdentity.h"
#include "repository/sqlite/Transaction.h"
#include "repository/stores/RunRows.h"

#include <QHash>
#include <QSet>

namespace convoy {

namespace {

/// States that only a living runner keeps.
const QLatin1String LiveStates("('planned', 'running', 'paused')");
const QLatin1String FinalHostStates("('done', 'done-restart-wanted', 'skipped', 'failed', 'unreachable', "
                                    "'not-started', 'stopped', 'rolled-back', 'rolled-back-in-part')");

} // namespace

SqlRunStore::SqlRunStore(StoreContext &context)
    : m_context(context)
{
}

Result<QString> SqlRunStore::create(const Plan &plan, const QString &operatorName)
{
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    const Result<qint64> id = m_context.main.insert(
        QStringLiteral("INSERT INTO runs (state, created, operator, profile, solution, package_name, package_version, "
                       "plan_json) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {runStateWord(RunState::Planned), toTimestamp(QDateTime::currentDateTimeUtc()), operatorName,
         profileWord(plan.profile), plan.solution, plan.packageName, plan.packageVersion, toText(plan.toStoredJson())});
    if (!id)
        return failure(id.error());
    QSet<QString> known;
    for (const PlanHost *host : plan.allHosts()) {
        if (known.contains(host->host))
            continue;
        Status added = m_context.main.write(
            QStringLiteral("INSERT INTO run_hosts (run_id, place, host, state) VALUES (?, ?, ?, ?)"),
            {*id, known.size(), host->host, hostStateWord(HostState::Planned)});
        if (!added)
            return failure(std::move(added).error());
        known.insert(host->host);
    }
    if (Status committed = transaction->commit(); !committed)
        return failure(std::move(committed).error());
    return QString::number(*id);
}

Result<QList<StoredRun>> SqlRunStore::read(const QString &condition, const QVariantList &values)
{
    Result<QList<StoredRun>> runs = m_context.main.rows(
        QStringLiteral("SELECT %1 FROM runs%2 ORDER BY id DESC").arg(RunRows::runColumns(), condition), values,
        RunRows::runOf);
    if (!runs)
        return runs;
    QHash<QString, StoredRun *> byId;
    for (StoredRun &run : *runs)
        byId.insert(run.id, &run);
    const Status hosts = m_context.main.each(
        QStringLiteral("SELECT run_id, %1 FROM run_hosts JOIN runs ON id = run_id%2 ORDER BY run_id, place")
            .arg(RunRows::hostColumns(), condition),
        values, [&](const SqlRow &row) {
            if (StoredRun *run = byId.value(row.value(0).toString()))
                run->hosts += RunRows::hostOf(row, 1);
            return true;
        });
    if (!hosts)
        return failure(hosts.error());
    return runs;
}

Result<QList<StoredRun>> SqlRunStore::list()
{
    return read(QString(), {});
}

Result<StoredRun> SqlRunStore::find(const QString &id)
{
    const Result<QList<StoredRun>> found = read(QStringLiteral(" WHERE id = ?"), {RunRows::idOf(id)});
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(RunRows::unknownError(id));
    return found->first();
}

Result<Plan> SqlRunStore::plan(const QString &id)
{
    const Result<QVariant> text =
        m_context.main.value(QStringLiteral("SELECT plan_json FROM runs WHERE id = ?"), {RunRows::idOf(id)});
    if (!text)
        return failure(text.error());
    if (!text->isValid())
        return failure(RunRows::unknownError(id));
    return Plan::fromStoredJson(toObject(*text));
}

Result<QList<Event>> SqlRunStore::events(const QString &id, const EventFilter &filter)
{
    QString sql = QStringLiteral("SELECT %1 FROM events WHERE run_id = ? AND id > ?").arg(RunRows::eventColumns());
    QVariantList values{RunRows::idOf(id), filter.afterId};
    if (!filter.host.isEmpty()) {
        sql += QLatin1String(" AND host = ?");
        values += filter.host;
    }
    if (!filter.step.isEmpty()) {
        sql += QLatin1String(" AND step = ?");
        values += filter.step;
    }
    sql += QLatin1String(" ORDER BY id");
    if (filter.limit > 0) {
        sql += QLatin1String(" LIMIT ?");
        values += filter.limit;
    }
    return m_context.main.rows(sql, values, RunRows::eventOf);
}

Status SqlRunStore::setRunner(const QString &id, qint64 processId, const QString &machine)
{
    const ProcessIdentity runner = ProcessIdentity::of(machine, processId);
    const Result<int> changed = m_context.main.change(
        QStringLiteral("UPDATE runs SET runner_process = ?, runner_machine = ?, runner_identity = ? WHERE id = ?"),
        {processId, machine, runner.mark, RunRows::idOf(id)});
    if (!changed)
        return failure(changed.error());
    if (*changed == 0)
        return failure(RunRows::unknownError(id));
    return {};
}

Result<QStringList> SqlRunStore::abandoned()
{
    QStringList found;
    const Status read = m_context.main.each(
        QStringLiteral("SELECT id, runner_machine, runner_process, runner_identity FROM runs "
                       "WHERE state IN %1 AND runner_process > 0")
            .arg(LiveStates),
        {}, [&](const SqlRow &row) {
            const ProcessIdentity runner{row.value(1).toString(), row.value(2).toLongLong(), row.value(3).toString()};
            if (runner.isGone())
                found += row.value(0).toString();
            return true;
        });
    if (!read)
        return failure(read.error());
    return found;
}

Result<QStringList> SqlRunStore::closeAbandoned()
{
    const Result<QStringList> candidates = abandoned();
    if (!candidates || candidates->isEmpty())
        return candidates;
    // Asked again as the only writer: a runner that ended in between has written its end before it went.
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    const Result<QStringList> gone = abandoned();
    if (!gone)
        return failure(gone.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QString &id : *gone) {
        if (Status done = interrupt(id, now); !done)
            return failure(std::move(done).error());
    }
    if (Status committed = transaction->commit(); !committed)
        return failure(std::move(committed).error());
    return gone;
}

Status SqlRunStore::interrupt(const QString &id, const QDateTime &now)
{
    const qint64 run = RunRows::idOf(id);
    Status done = m_context.main.write(
        QStringLiteral("UPDATE run_hosts SET state = CASE WHEN started = '' THEN 'not-started' ELSE 'stopped' END, "
                       "ended = CASE WHEN started = '' THEN '' ELSE ? END WHERE run_id = ? AND state NOT IN %1")
            .arg(FinalHostStates),
        {toTimestamp(now), run});
    if (!done)
        return done;
    done = m_context.main.write(QStringLiteral("UPDATE runs SET state = ?, ended = ? WHERE id = ?"),
                                {runStateWord(RunState::Interrupted), toTimestamp(now), run});
    if (!done)
        return done;
    const Result<QVariant> progress =
        m_context.main.value(QStringLiteral("SELECT progress FROM runs WHERE id = ?"), {run});
    if (!progress)
        return failure(progress.error());
    Event event;
    event.at = now;
    event.run = id;
    event.kind = EventKind::RunEnded;
    event.state = runStateWord(RunState::Interrupted);
    event.message = Message(QT_TRANSLATE_NOOP("core", "The program that worked on this run is gone."));
    event.progress = progress->toDouble();
    return m_context.main.write(RunRows::eventInsertion(), RunRows::eventValues(run, event));
}

} // namespace convoy
