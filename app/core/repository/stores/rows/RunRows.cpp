// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/stores/rows/RunRows.h"

#include "repository/stores/StoreContext.h"

#include <algorithm>

namespace convoy {

namespace {

QJsonValue timeValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(toTimestamp(time)) : QJsonValue();
}

} // namespace

QMap<QString, int> StoredRun::counts() const
{
    QMap<QString, int> numbers;
    for (const HostOutcome &outcome : hosts)
        ++numbers[hostStateWord(outcome.state)];
    return numbers;
}

bool StoredRun::canBeResumed() const
{
    if (state == RunState::Failed)
        return std::ranges::any_of(hosts, &HostOutcome::isCutOff);
    return state == RunState::Interrupted || state == RunState::Stopped;
}

QJsonObject StoredRun::toJson() const
{
    QJsonObject numbers;
    const QMap<QString, int> counted = counts();
    for (auto it = counted.begin(); it != counted.end(); ++it)
        numbers.insert(it.key(), it.value());
    const QJsonObject package{{QStringLiteral("name"), packageName}, {QStringLiteral("version"), packageVersion}};
    return {{QStringLiteral("id"), id},
            {QStringLiteral("state"), runStateWord(state)},
            {QStringLiteral("started"), timeValue(started)},
            {QStringLiteral("ended"), timeValue(ended)},
            {QStringLiteral("operator"), operatorName},
            {QStringLiteral("profile"), profileWord(profile)},
            {QStringLiteral("package"), package},
            {QStringLiteral("solution"), solution},
            {QStringLiteral("undoes"), undoes.isEmpty() ? QJsonValue() : QJsonValue(undoes)},
            {QStringLiteral("again"), again.isEmpty() ? QJsonValue() : QJsonValue(again)},
            {QStringLiteral("counts"), numbers},
            {QStringLiteral("progress"), progress}};
}

QString RunRows::runColumns()
{
    return QStringLiteral("id, state, created, started, ended, operator, profile, solution, package_name, "
                          "package_version, progress, mark, request, request_taken, undoes, again_of");
}

StoredRun RunRows::runOf(const SqlRow &row)
{
    StoredRun run;
    run.id = row.value(0).toString();
    run.state = runStateFromWord(row.value(1).toString()).value_or(RunState::Interrupted);
    run.created = fromTimestamp(row.value(2).toString());
    run.started = fromTimestamp(row.value(3).toString());
    run.ended = fromTimestamp(row.value(4).toString());
    run.operatorName = row.value(5).toString();
    run.profile = profileFromWord(row.value(6).toString()).value_or(Profile::Install);
    run.solution = row.value(7).toString();
    run.packageName = row.value(8).toString();
    run.packageVersion = row.value(9).toString();
    run.progress = row.value(10).toDouble();
    run.mark = row.value(11).toString();
    run.request = runRequestFromWord(row.value(12).toString()).value_or(RunRequest::None);
    run.requestTaken = runRequestFromWord(row.value(13).toString()).value_or(RunRequest::None);
    run.undoes = row.value(14).toString();
    run.again = row.value(15).toString();
    return run;
}

QString RunRows::hostColumns()
{
    return QStringLiteral("host, run_hosts.state, step, code, message_json, remedy_json, detail, detection, version, "
                          "run_hosts.started, run_hosts.ended, why_json, host_key, cut_off");
}

HostOutcome RunRows::hostOf(const SqlRow &row, int firstColumn)
{
    const auto column = [&](int i) { return row.value(firstColumn + i); };
    HostOutcome outcome;
    outcome.host = column(0).toString();
    outcome.state = hostStateFromWord(column(1).toString()).value_or(HostState::Failed);
    outcome.step = column(2).toString();
    outcome.code = column(3).toString();
    outcome.message = Message::fromJson(toObject(column(4)));
    outcome.remedy = Message::fromJson(toObject(column(5)));
    outcome.detail = column(6).toString();
    outcome.detection = column(7).toString();
    outcome.version = column(8).toString();
    outcome.started = fromTimestamp(column(9).toString());
    outcome.ended = fromTimestamp(column(10).toString());
    outcome.why = Message::fromJson(toObject(column(11)));
    outcome.hostKey = column(12).toString();
    outcome.isCutOff = column(13).toBool();
    return outcome;
}

QString RunRows::eventColumns()
{
    return QStringLiteral("id, run_id, at, kind, host, stage, wave, step, state, message_json, error_json, progress, "
                          "attempt, output_end, exit_code");
}

Event RunRows::eventOf(const SqlRow &row)
{
    Event event;
    event.id = row.value(0).toLongLong();
    event.run = row.value(1).toString();
    event.at = fromTimestamp(row.value(2).toString());
    event.kind = eventKindFromWord(row.value(3).toString()).value_or(EventKind::Output);
    event.host = row.value(4).toString();
    event.stage = row.value(5).toString();
    event.wave = row.value(6).toInt();
    event.step = row.value(7).toString();
    event.state = row.value(8).toString();
    event.message = Message::fromJson(toObject(row.value(9)));
    const QJsonObject error = toObject(row.value(10));
    if (!error.isEmpty())
        event.error = Error::fromStoredJson(error);
    event.progress = row.value(11).toDouble();
    event.attempt = row.value(12).toInt();
    event.outputEnd = row.value(13).toLongLong();
    if (!row.value(14).isNull())
        event.exitCode = row.value(14).toInt();
    return event;
}

QString RunRows::eventInsertion()
{
    return QStringLiteral(
        "INSERT INTO events (run_id, at, kind, host, stage, wave, step, state, message_json, "
        "error_json, progress, attempt, output_end, exit_code) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?)");
}

QVariantList RunRows::eventValues(qint64 run, const Event &event)
{
    const QDateTime at = event.at.isValid() ? event.at : QDateTime::currentDateTimeUtc();
    return {run,
            toTimestamp(at),
            eventKindWord(event.kind),
            event.host,
            event.stage,
            event.wave,
            event.step,
            event.state,
            toText(event.message.toJson()),
            event.error ? toText(event.error->toStoredJson()) : QString(),
            event.progress,
            event.attempt,
            event.outputEnd,
            event.exitCode ? QVariant(*event.exitCode) : QVariant()};
}

qint64 RunRows::idOf(const QString &run)
{
    return run.toLongLong();
}

Error RunRows::unknownError(const QString &run)
{
    return Error(QStringLiteral("run-unknown"),
                 Message(QT_TRANSLATE_NOOP("core", "There is no run %1 in this repository."), {run}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "List the runs and name one of them.")));
}

} // namespace convoy
