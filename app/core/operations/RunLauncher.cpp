// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/RunLauncher.h"

#include "base/Log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <chrono>

namespace convoy {

namespace {

const Log logger("operations");

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
    logger.info("run launched", {{"run", runId}});
    return {};
}

} // namespace convoy
