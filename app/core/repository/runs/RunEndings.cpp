// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/runs/RunEndings.h"

#include "repository/sqlite/Transaction.h"
#include "repository/stores/rows/RunRows.h"

namespace convoy {

namespace {

/// Hosts that were being worked on, or waited for it.
const QLatin1String Unfinished("state NOT IN ('done', 'done-restart-wanted', 'skipped', 'failed', 'unreachable', "
                               "'not-started', 'stopped', 'rolled-back', 'rolled-back-in-part')");

struct HostEnding
{
    const char *condition;
    HostState state;
    Message message;
    Message remedy;
};

/// In this order: each takes what the ones before it left.
QList<HostEnding> hostEndings()
{
    return {{"started = ''", HostState::NotStarted,
             Message(QT_TRANSLATE_NOOP("core", "The host was not begun: the program that worked on the run is gone.")),
             Message(QT_TRANSLATE_NOOP("core", "Resume the run."))},
            {"step = 'command'", HostState::Stopped,
             Message(QT_TRANSLATE_NOOP("core", "The program that worked on the run is gone; the installer may still be "
                                               "running on this host.")),
             Message(QT_TRANSLATE_NOOP("core", "Resume the run: what still runs on the host is waited for, not begun "
                                               "again."))},
            {"1", HostState::Stopped,
             Message(QT_TRANSLATE_NOOP("core", "The program that worked on the run is gone; the host was not done.")),
             Message(QT_TRANSLATE_NOOP("core", "Resume the run."))}};
}

Error notClosable(const RunnerRow &row)
{
    Error error(QStringLiteral("run-not-closable"),
                Message(QT_TRANSLATE_NOOP("core", "Run %1 cannot be closed: it is %2."),
                        {row.id, runStateText(row.state).text()}),
                ErrorKind::Request);
    error = std::move(error).because(
        Message(QT_TRANSLATE_NOOP("core", "Only a run that was interrupted or stopped can be closed.")));
    return row.isLive() ? std::move(error).advise(Message(QT_TRANSLATE_NOOP("core", "Stop it first."))) : error;
}

} // namespace

RunEndings::RunEndings(StoreContext &context)
    : m_context(context)
{
}

Result<QStringList> RunEndings::abandoned()
{
    const Result<QList<RunnerRow>> live = RunnerRow::live(m_context.main);
    if (!live)
        return failure(live.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList found;
    for (const RunnerRow &row : *live) {
        if (row.isAbandoned(now))
            found += row.id;
    }
    return found;
}

Result<QStringList> RunEndings::closeAbandoned()
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

Status RunEndings::giveUp(const QString &id, const RunClaim &runner, const Error &problem)
{
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    const Result<RunnerRow> row = RunnerRow::find(m_context.main, id);
    if (!row)
        return failure(row.error());
    if (!row->isLive() || row->runner.processId != runner.processId || row->runner.machine != runner.machine)
        return failure(runTakenOver(id));
    Status done = interrupt(id, QDateTime::currentDateTimeUtc(), problem);
    return done ? transaction->commit() : done;
}

Status RunEndings::interrupt(const QString &id, const QDateTime &now, const std::optional<Error> &problem)
{
    const qint64 run = RunRows::idOf(id);
    Event event;
    event.at = now;
    event.state = runStateWord(RunState::Interrupted);
    event.error = problem;
    const Result<QVariant> inCommand = m_context.main.value(
        QStringLiteral("SELECT count(*) FROM run_hosts WHERE run_id = ? AND step = 'command' AND %1").arg(Unfinished),
        {run});
    if (!inCommand)
        return failure(inCommand.error());
    if (Status done = endHosts(run, now, problem ? problem->what : Message()); !done)
        return done;
    if (inCommand->toLongLong() == 0)
        event.message = Message(QT_TRANSLATE_NOOP("core", "The program that worked on this run is gone."));
    else
        event.message =
            Message::counted(QT_TRANSLATE_N_NOOP("core", "The program that worked on this run is gone. On %n "
                                                         "host(s) the installer may still be running."),
                             inCommand->toLongLong());
    return end(id, std::move(event));
}

Status RunEndings::endHosts(qint64 run, const QDateTime &now, const Message &why)
{
    const QString reason = why.isEmpty() ? QString() : toText(why.toJson());
    const QList<HostEnding> endings = hostEndings();
    for (const HostEnding &ending : endings) {
        const QString ended = ending.state == HostState::NotStarted ? QString() : toTimestamp(now);
        Status done = m_context.main.write(
            QStringLiteral("UPDATE run_hosts SET state = ?, code = 'run-interrupted', message_json = ?, why_json = ?, "
                           "remedy_json = ?, ended = ? WHERE run_id = ? AND %1 AND %2")
                .arg(Unfinished, QLatin1String(ending.condition)),
            {hostStateWord(ending.state), toText(ending.message.toJson()), reason, toText(ending.remedy.toJson()),
             ended, run});
        if (!done)
            return done;
    }
    return {};
}

Status RunEndings::end(const QString &id, Event event)
{
    const qint64 run = RunRows::idOf(id);
    Status done = m_context.main.write(QStringLiteral("UPDATE runs SET state = ?, ended = ? WHERE id = ?"),
                                       {event.state, toTimestamp(event.at), run});
    if (!done)
        return done;
    const Result<QVariant> progress =
        m_context.main.value(QStringLiteral("SELECT progress FROM runs WHERE id = ?"), {run});
    if (!progress)
        return failure(progress.error());
    event.run = id;
    event.kind = EventKind::RunEnded;
    event.progress = progress->toDouble();
    return m_context.main.write(RunRows::eventInsertion(), RunRows::eventValues(run, event));
}

Status RunEndings::close(const QString &id, const QString &operatorName)
{
    if (const auto closed = closeAbandoned(); !closed)
        return failure(closed.error());
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    const Result<RunnerRow> row = RunnerRow::find(m_context.main, id);
    if (!row)
        return failure(row.error());
    if (!row->canBeResumed())
        return failure(notClosable(*row));
    const qint64 run = RunRows::idOf(id);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Status done = endHosts(run, now);
    if (done) {
        const Message remedy(QT_TRANSLATE_NOOP("core", "The run was closed: see what stands on the host, then install "
                                                       "it in a new run."));
        done = m_context.main.write(
            QStringLiteral("UPDATE run_hosts SET remedy_json = ? WHERE run_id = ? AND (state IN ('stopped', "
                           "'not-started') OR cut_off)"),
            {toText(remedy.toJson()), run});
    }
    if (done)
        done = m_context.main.write(QStringLiteral("DELETE FROM locks WHERE run = ?"), {id});
    Event event;
    event.at = now;
    event.state = runStateWord(RunState::Closed);
    event.message =
        Message(QT_TRANSLATE_NOOP("core", "%1 closed the run; what happened in it stays to be read."), {operatorName});
    if (done)
        done = end(id, std::move(event));
    if (done)
        done = m_context.audit(operatorName, "run-closed", id,
                               toText({{QStringLiteral("from"), runStateWord(row->state)}}));
    return done ? transaction->commit() : done;
}

} // namespace convoy
