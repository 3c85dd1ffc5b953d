// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/steps/LockStep.h"

#include "hosts/FileTransfer.h"
#include "run/evidence/CommandEnd.h"
#include "run/host/HostScripts.h"
#include "run/host/MarkerReply.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace convoy {

namespace {

constexpr std::chrono::milliseconds pollEvery{250};

Error stoppedWhileWaiting()
{
    return Error(QStringLiteral("cancelled"), Message(QT_TRANSLATE_NOOP("core", "The run was stopped.")),
                 ErrorKind::Stopped);
}

bool isLocked(const Status &status)
{
    return !status && status.error().code == QLatin1String("host-locked");
}

/// Tries until it succeeds, fails for another reason than the lock, or the run has waited long enough.
template <typename Attempt>
Status waitingFor(HostContext &context, Attempt attempt)
{
    const auto until = std::chrono::steady_clock::now() + context.run.lockWait;
    Status status = attempt();
    while (isLocked(status) && std::chrono::steady_clock::now() < until) {
        if (!context.control.sleep(pollEvery))
            return failure(stoppedWhileWaiting());
        status = attempt();
    }
    return status;
}

Status takeRepositoryLock(HostContext &context)
{
    const QDateTime now = context.run.clock.now();
    Status taken = context.run.locks.acquire(context.host.name, {.run = context.run.runId,
                                                                 .operatorName = context.run.operatorName,
                                                                 .machine = QSysInfo::machineHostName(),
                                                                 .processId = QCoreApplication::applicationPid(),
                                                                 .since = now,
                                                                 .heartbeat = now});
    context.holdsRepositoryLock = taken.has_value();
    return taken;
}

void readReply(HostContext &context, const MarkerReply &reply)
{
    context.paths.base = reply.value(QStringLiteral("base"));
    context.hasJoinedMarker = !reply.value(QStringLiteral("joined")).isEmpty();
    for (const QString &folder : reply.values(QStringLiteral("swept"))) {
        context.journal.output(stepKindWord(StepKind::Lock), HostState::Planned,
                               Message(QT_TRANSLATE_NOOP("core", "What an earlier run had left in %1 was removed."),
                                       {context.paths.base + QLatin1Char('/') + folder}));
    }
    context.stagingRoom = reply.room(QStringLiteral("df-staging"));
    context.targetRoom = reply.room(QStringLiteral("df-target"));
    const QString takeover = reply.value(QStringLiteral("takeover"));
    if (!takeover.isEmpty()) {
        context.note = Message::counted(
            QT_TRANSLATE_N_NOOP("core", "A lock without a sign of life for %n minute(s) was taken over."),
            takeover.toLongLong() / 60);
    }
}

/// The script is ours and ends in ways that we know: whatever else comes is not of a shell that ran it.
Error commandsRefused(const HostContext &context, const CommandResult &result)
{
    const QString said = QString::fromUtf8(result.output + '\n' + result.errorOutput);
    const QString words = lastWords(context.mask.masked(said).split(QLatin1Char('\n')));
    const QString login = context.host.user.isEmpty() ? qEnvironmentVariable("USER") : context.host.user;
    const QString user = context.host.runAs.isEmpty() ? login : context.host.runAs;
    const Message why = words.isEmpty()
                            ? Message(QT_TRANSLATE_NOOP("core", "Its shell ended with code %1 and said nothing."),
                                      {QString::number(result.exitCode)})
                            : Message(QT_TRANSLATE_NOOP("core", "The host answered: %1"), {words});
    return Error(QStringLiteral("commands-refused"),
                 Message(QT_TRANSLATE_NOOP("core", "%1 cannot run commands on %2."), {user, context.host.name}))
        .because(why)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Log in by hand with the same user. Where the account has no shell, "
                                                  "choose another user for the host.")))
        .with(QStringLiteral("exit %1").arg(result.exitCode));
}

Status takeMarker(HostContext &context)
{
    context.hasTouchedHost = true;
    auto result = context.connection->run(markerScript(markerRequest(context)), {}, context.cancel);
    if (!result) {
        const Error &error = result.error();
        context.hasTouchedHost = error.code != QLatin1String("run-as-refused"); // then nothing was run
        return failure(error);
    }
    const MarkerReply reply(result->output);
    if (result->exitCode == LockedExit) {
        context.hasTouchedHost = false;
        return failure(markerHeld(context, reply));
    }
    if (result->exitCode == BusyExit) {
        context.hasTouchedHost = false;
        return failure(installerStillWorks(context, reply));
    }
    const bool hasRun = result->exitCode == UnwritableExit || !reply.value(QStringLiteral("base")).isEmpty();
    if (!hasRun) {
        context.hasTouchedHost = result->exitCode > SignalExit; // killed on its way, something may lie there
        return failure(commandsRefused(context, *result));
    }
    if (!result->succeeded()) {
        const QString folder = context.host.staging.isEmpty() ? QStringLiteral("~/.convoy") : context.host.staging;
        return failure(putFailure(folder, *result));
    }
    readReply(context, reply);
    return {};
}

} // namespace

QString LockStep::describe(const HostContext &context) const
{
    return QStringLiteral("mkdir %1/lock")
        .arg(context.host.staging.isEmpty() ? QStringLiteral("~/.convoy") : context.host.staging);
}

Status LockStep::execute(HostContext &context) const
{
    if (Status taken = waitingFor(context, [&] { return takeRepositoryLock(context); }); !taken)
        return taken;
    return waitingFor(context, [&] { return takeMarker(context); });
}

} // namespace convoy
