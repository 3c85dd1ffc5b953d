// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/evidence/InstallationVerdict.h"

#include "run/evidence/CommandEnd.h"

#include <QCoreApplication>

namespace convoy {

namespace {

Message installerSaid(const InstallationEvidence &evidence)
{
    const QString code = QString::number(evidence.exitCode);
    if (evidence.log && !evidence.log->error.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "The installer ended with code %1 and said: %2"),
                       {code, evidence.log->error});
    if (evidence.log && evidence.log->code != 0)
        return Message(QT_TRANSLATE_NOOP("core", "The installer ended with code %1; its result log says %2."),
                       {code, QString::number(evidence.log->code)});
    if (const QString words = lastWords(evidence.lastLines); !words.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "The installer ended with code %1; the last it said: %2"),
                       {code, words});
    return Message(QT_TRANSLATE_NOOP("core", "The installer ended with code %1."), {code});
}

Error installFailed(const InstallationEvidence &evidence)
{
    if (auto cause = knownCause({.host = evidence.host,
                                 .exitCode = evidence.exitCode,
                                 .lastLines = evidence.lastLines,
                                 .folder = evidence.installPath}))
        return *std::move(cause);
    return Error(QStringLiteral("install-failed"),
                 Message(QT_TRANSLATE_NOOP("core", "The installation on %1 did not succeed."), {evidence.host}))
        .because(installerSaid(evidence))
        .advise(Message(QT_TRANSLATE_NOOP(
            "core", "Read the output of the installer in the run's log, put right what it names, then run it again.")));
}

Error foundButFailed(const InstallationEvidence &evidence)
{
    return Error(QStringLiteral("found-but-failed"),
                 Message(QT_TRANSLATE_NOOP("core", "The installer on %1 reported a failure, but version %2 is found "
                                                   "there."),
                         {evidence.host, evidence.wantedVersion}))
        .because(installerSaid(evidence))
        .advise(Message(QT_TRANSLATE_NOOP(
            "core", "It may have stood there before, or be half changed. Check the product before it is used.")));
}

Error notDetected(const InstallationEvidence &evidence)
{
    const Message found =
        evidence.foundVersion.isEmpty()
            ? Message(QT_TRANSLATE_NOOP("core", "Version %1 was looked for, and the product was not found."),
                      {evidence.wantedVersion})
            : Message(QT_TRANSLATE_NOOP("core", "Version %1 was looked for, and version %2 was found."),
                      {evidence.wantedVersion, evidence.foundVersion});
    return Error(QStringLiteral("not-detected"),
                 Message(QT_TRANSLATE_NOOP("core", "The installer on %1 reported success, but the package does not "
                                                   "stand there."),
                         {evidence.host}))
        .because(found)
        .advise(Message(QT_TRANSLATE_NOOP(
            "core", "Read the output of the installer in the run's log, and check the installation path.")))
        .with(QStringLiteral("exit %1").arg(evidence.exitCode));
}

Error busy(const InstallationEvidence &evidence)
{
    return Error(QStringLiteral("installer-busy"),
                 Message(QT_TRANSLATE_NOOP("core", "Another installation is running on %1."), {evidence.host}))
        .because(installerSaid(evidence))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Wait until it has ended, then run it again.")));
}

} // namespace

ExitMeaning exitMeaning(const InstallCommand &command, int exitCode)
{
    if (command.success.contains(exitCode))
        return ExitMeaning::Success;
    if (command.restart.contains(exitCode))
        return ExitMeaning::Restart;
    return command.busy.contains(exitCode) ? ExitMeaning::Busy : ExitMeaning::Failure;
}

Result<HostState> judgeInstallation(const InstallationEvidence &evidence)
{
    if (evidence.meaning == ExitMeaning::Busy)
        return failure(busy(evidence));
    const bool saysFailed = evidence.meaning == ExitMeaning::Failure || (evidence.log && evidence.log->code != 0);
    if (saysFailed)
        return failure(evidence.isFound ? foundButFailed(evidence) : installFailed(evidence));
    if (!evidence.isFound)
        return failure(notDetected(evidence));
    const bool wantsRestart = evidence.meaning == ExitMeaning::Restart || (evidence.log && evidence.log->wantsRestart);
    return wantsRestart ? HostState::DoneRestartWanted : HostState::Done;
}

} // namespace convoy
