// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/stores/rows/JournalRows.h"

#include "repository/stores/StoreContext.h"

#include <algorithm>

namespace convoy {

namespace {

QString timeOf(const Event &event)
{
    return toTimestamp(event.at.isValid() ? event.at : QDateTime::currentDateTimeUtc());
}

} // namespace

JournalRows::JournalRows(SqliteDatabase &database, qint64 run)
    : m_database(database)
    , m_run(run)
{
}

Status JournalRows::load()
{
    const Result<QVariant> progress =
        m_database.value(QStringLiteral("SELECT progress FROM runs WHERE id = ?"), {m_run});
    if (!progress)
        return failure(progress.error());
    if (!progress->isValid())
        return failure(RunRows::unknownError(QString::number(m_run)));
    m_progress = progress->toDouble();
    return {};
}

Status JournalRows::write(const Event &event, const std::optional<HostOutcome> &outcome)
{
    Event row = event;
    const bool isFurther = event.progress > m_progress; // a long copy says so with its output
    m_progress = std::max(m_progress, std::clamp(event.progress, 0.0, 1.0));
    row.progress = m_progress;
    Status done = m_database.write(RunRows::eventInsertion(), RunRows::eventValues(m_run, row));
    if (!done || (row.kind == EventKind::Output && !isFurther))
        return done;
    done = writeRun(row);
    if (row.kind == EventKind::Output)
        return done;
    if (!done || row.host.isEmpty())
        return done;
    return outcome ? writeOutcome(row, *outcome) : writeHost(row);
}

Status JournalRows::writeRun(const Event &event)
{
    Status done = m_database.write(QStringLiteral("UPDATE runs SET progress = ? WHERE id = ?"), {m_progress, m_run});
    if (!done || !event.host.isEmpty() || !runStateFromWord(event.state))
        return done;
    switch (event.kind) {
    case EventKind::RunStarted:
        return m_database.write(QStringLiteral("UPDATE runs SET state = ?, ended = '', started = "
                                               "CASE WHEN started = '' THEN ? ELSE started END WHERE id = ?"),
                                {event.state, timeOf(event), m_run});
    // A request that comes while a run ends must not bring it back to life.
    case EventKind::Resumed:
        return m_database.write(QStringLiteral("UPDATE runs SET state = ?, started = "
                                               "CASE WHEN started = '' THEN ? ELSE started END WHERE id = ? "
                                               "AND state IN ('planned', 'running', 'paused')"),
                                {event.state, timeOf(event), m_run});
    case EventKind::RunEnded:
        return m_database.write(QStringLiteral("UPDATE runs SET state = ?, ended = ? WHERE id = ?"),
                                {event.state, timeOf(event), m_run});
    case EventKind::Paused:
        return m_database.write(QStringLiteral("UPDATE runs SET state = ? WHERE id = ? AND state = 'running'"),
                                {event.state, m_run});
    default:
        return done; // "stopped" is true of the run only when its hosts have come to an end: RunEnded says so
    }
}

Status JournalRows::writeHost(const Event &event)
{
    const std::optional<HostState> state = hostStateFromWord(event.state);
    const bool hasEnded = event.kind == EventKind::HostEnded;
    // A resumed run begins the host again: what its earlier end said is not true any more.
    if (event.kind == EventKind::HostStarted) {
        Status reset = m_database.write(
            QStringLiteral("UPDATE run_hosts SET code = '', message_json = '', why_json = '', remedy_json = '', "
                           "detail = '', detection = '', version = '', ended = '', cut_off = 0 "
                           "WHERE run_id = ? AND host = ?"),
            {m_run, event.host});
        if (!reset)
            return reset;
    }
    return m_database.write(
        QStringLiteral("UPDATE run_hosts SET state = coalesce(?, state), step = CASE WHEN ? = '' THEN step ELSE ? END, "
                       "started = CASE WHEN started = '' THEN ? ELSE started END, "
                       "ended = CASE WHEN ? THEN ? ELSE ended END WHERE run_id = ? AND host = ?"),
        {state ? QVariant(event.state) : QVariant(), event.step, event.step, timeOf(event), hasEnded, timeOf(event),
         m_run, event.host});
}

Status JournalRows::writeOutcome(const Event &event, const HostOutcome &outcome)
{
    const QString started = toTimestamp(outcome.started);
    const QString ended = outcome.ended.isValid() ? toTimestamp(outcome.ended) : timeOf(event);
    return m_database.write(
        QStringLiteral(
            "UPDATE run_hosts SET state = ?, step = ?, code = ?, message_json = ?, why_json = ?, remedy_json = ?, "
            "detail = ?, detection = ?, version = ?, host_key = ?, started = CASE WHEN ? = '' THEN started ELSE ? END, "
            "ended = ?, cut_off = ? WHERE run_id = ? AND host = ?"),
        {hostStateWord(outcome.state), outcome.step, outcome.code, toText(outcome.message.toJson()),
         toText(outcome.why.toJson()), toText(outcome.remedy.toJson()), outcome.detail, outcome.detection,
         outcome.version, outcome.hostKey, started, started, ended, outcome.isCutOff, m_run, event.host});
}

} // namespace convoy
