// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/runs/RunnerRow.h"

#include "repository/stores/rows/RunRows.h"

#include <QFileInfo>

#include <chrono>

namespace convoy {

namespace {

constexpr std::chrono::minutes LongestSilence{30}; // contract, "Locks"

const QLatin1String Columns("id, state, runner_machine, runner_process, runner_identity, runner_since, heartbeat, "
                            "runner_repository, request, requested_by, EXISTS (SELECT 1 FROM run_hosts "
                            "WHERE run_id = runs.id AND cut_off)");

RunnerRow rowOf(const SqlRow &row)
{
    return {.id = row.value(0).toString(),
            .state = runStateFromWord(row.value(1).toString()).value_or(RunState::Interrupted),
            .runner = {row.value(2).toString(), row.value(3).toLongLong(), row.value(4).toString()},
            .since = fromTimestamp(row.value(5).toString()),
            .heartbeat = fromTimestamp(row.value(6).toString()),
            .repository = row.value(7).toString(),
            .request = runRequestFromWord(row.value(8).toString()).value_or(RunRequest::None),
            .requestedBy = row.value(9).toString(),
            .hasCutOffHosts = row.value(10).toBool()};
}

} // namespace

bool RunnerRow::isLive() const
{
    return !isFinal(state) && runner.processId > 0;
}

bool RunnerRow::canBeResumed() const
{
    return state == RunState::Interrupted || state == RunState::Stopped
           || (state == RunState::Failed && hasCutOffHosts);
}

bool RunnerRow::isAbandoned(const QDateTime &now) const
{
    if (!isLive())
        return false;
    if (runner.isGone())
        return true;
    // A process that can be seen is believed, however long it was silent: its machine may have slept.
    return !runner.isInSight() && heartbeat.isValid() && heartbeat.addDuration(LongestSilence) <= now;
}

Result<RunnerRow> RunnerRow::find(SqliteDatabase &database, const QString &id)
{
    const Result<QList<RunnerRow>> found =
        database.rows(QStringLiteral("SELECT %1 FROM runs WHERE id = ?").arg(Columns), {RunRows::idOf(id)}, rowOf);
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(RunRows::unknownError(id));
    return found->constFirst();
}

Result<QList<RunnerRow>> RunnerRow::live(SqliteDatabase &database)
{
    return database.rows(
        QStringLiteral("SELECT %1 FROM runs WHERE state IN ('planned', 'running', 'paused') AND runner_process > 0")
            .arg(Columns),
        {}, rowOf);
}

Error runTakenOver(const QString &id)
{
    return Error(QStringLiteral("run-taken-over"),
                 Message(QT_TRANSLATE_NOOP("core", "Another process works on run %1 now, or it was ended."), {id}))
        .because(Message(QT_TRANSLATE_NOOP("core", "This one gave no sign of life for too long.")));
}

QString comparablePath(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? file.absoluteFilePath() : canonical;
}

} // namespace convoy
