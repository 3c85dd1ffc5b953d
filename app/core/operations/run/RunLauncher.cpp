// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/run/RunLauncher.h"

#include "operations/OperationsLog.h"
#include "repository/RunStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSysInfo>

#include <chrono>

namespace convoy {

namespace {

constexpr std::chrono::milliseconds ReadyTimeout = std::chrono::seconds(30);

Error runnerMissing(const QString &program, const QString &detail)
{
    return Error(QStringLiteral("runner-missing"),
                 Message(QT_TRANSLATE_NOOP("core", "The run was not started: the program %1 cannot be started."),
                         {program}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Install Convoy again; its command line belongs to it.")))
        .with(detail);
}

Error runnerFailed(const QString &detail)
{
    return Error(QStringLiteral("runner-failed"), Message(QT_TRANSLATE_NOOP("core", "The run was not started.")))
        .because(Message(QT_TRANSLATE_NOOP("core", "Its runner ended before it was ready.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "The technical text says what the runner met. No host was touched.")))
        .with(detail);
}

QStringList runnerArguments(const RepositoryUrl &repository, const QString &runId, const QString &operatorName)
{
    const RepositoryUrl absolute{QFileInfo(repository.path).absoluteFilePath()};
    return {QStringLiteral("run"), QStringLiteral("execute"),    runId,        QStringLiteral("--repository"),
            absolute.text(),       QStringLiteral("--operator"), operatorName, QStringLiteral("--quiet")};
}

HostOutcome notStarted(const QString &host, const Error &problem, const QDateTime &at)
{
    HostOutcome outcome;
    outcome.host = host;
    outcome.state = HostState::NotStarted;
    outcome.code = problem.code;
    outcome.message = problem.what;
    outcome.why = problem.why;
    outcome.remedy = problem.remedy;
    outcome.detail = problem.detail;
    outcome.started = at;
    outcome.ended = at;
    return outcome;
}

/// What a runner would have written had it begun: an outcome for every host, and the end of the run.
Status endUnstarted(Repository &repository, const QString &runId, const Error &problem)
{
    const Result<StoredRun> run = repository.runs().find(runId);
    if (!run)
        return failure(run.error());
    if (run->state != RunState::Planned)
        return {}; // a runner did begin, and says itself how it went
    const std::unique_ptr<Journal> journal = makeSqlJournal(repository.url().path, runId);
    Event event;
    event.at = QDateTime::currentDateTimeUtc();
    event.run = runId;
    event.kind = EventKind::HostEnded;
    event.error = problem;
    event.message = problem.what;
    for (const HostOutcome &host : run->hosts) {
        event.host = host.host;
        event.state = hostStateWord(HostState::NotStarted);
        if (Status written = journal->endHost(event, notStarted(host.host, problem, event.at)); !written)
            return written;
    }
    event.host.clear();
    event.kind = EventKind::RunEnded;
    event.state = runStateWord(RunState::Failed);
    return journal->append(event);
}

/// Until the runner has put itself there, whoever launches it answers for the run.
Status launchMarked(Repository &repository, const QString &runId, const RunSecrets &secrets,
                    const QString &operatorName)
{
    const Status marked =
        repository.runs().setRunner(runId, QCoreApplication::applicationPid(), QSysInfo::machineHostName());
    return marked ? launchRun(repository.url(), runId, secrets, operatorName) : marked;
}

} // namespace

QString runnerProgram()
{
    const QString chosen = qEnvironmentVariable("CONVOYCTL");
    if (!chosen.isEmpty())
        return chosen;
    const QDir folder(QCoreApplication::applicationDirPath());
    const QString beside = folder.filePath(QStringLiteral("convoyctl"));
    return QFileInfo(beside).isExecutable() ? beside : folder.absoluteFilePath(QStringLiteral("../bin/convoyctl"));
}

Status launchRun(const RepositoryUrl &repository, const QString &runId, const RunSecrets &secrets,
                 const QString &operatorName)
{
    const QString program = runnerProgram();
    QProcess process;
    process.start(program, runnerArguments(repository, runId, operatorName));
    if (!process.waitForStarted())
        return failure(runnerMissing(program, process.errorString()));
    process.write(secrets.toBytes());
    process.closeWriteChannel();
    if (!process.waitForFinished(static_cast<int>(ReadyTimeout.count()))) {
        process.kill();
        process.waitForFinished();
        return failure(runnerFailed(process.errorString()));
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failure(runnerFailed(QString::fromUtf8(process.readAllStandardError()).trimmed()));
    operationsLog.info("run launched", {{"run", runId}});
    return {};
}

Result<QString> startRun(Repository &repository, const Plan &plan, const RunSecrets &secrets,
                         const QString &operatorName)
{
    Result<QString> id = repository.runs().create(plan, operatorName);
    if (!id)
        return id;
    const Status launched = launchMarked(repository, *id, secrets, operatorName);
    if (launched)
        return id;
    operationsLog.error("run not launched", {{"run", *id}, {"code", launched.error().code}});
    if (const Status ended = endUnstarted(repository, *id, launched.error()); !ended)
        operationsLog.error("run stays planned", {{"run", *id}, {"code", ended.error().code}});
    return failure(launched.error());
}

} // namespace convoy
