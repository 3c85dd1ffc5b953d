// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/steps/RunCommandStep.h"

#include "hosts/HostErrors.h"
#include "plan/values/CommandTemplate.h"
#include "run/host/DetachedStep.h"
#include "run/undo/Backups.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoy {

namespace {

void say(HostContext &context, const Message &message)
{
    context.journal.output(stepKindWord(StepKind::Command), HostState::Running, message);
}

Result<int> runAttempt(HostContext &context, const QString &command, int attempt, const QList<int> &keepIniOn)
{
    StepRequest request{.paths = context.paths, .attempt = attempt, .command = command, .keepIniOn = keepIniOn};
    if (context.isJoining() && attempt == context.resume->attempt)
        request.from = context.resume->outputEnd;
    context.attempt = attempt;
    return DetachedStep(context, std::move(request), context.told).execute();
}

} // namespace

QString RunCommandStep::describe(const HostContext &context) const
{
    return fillCommand(context.installCommand().command, context.variables()).value_or(QString());
}

Status RunCommandStep::execute(HostContext &context) const
{
    const InstallCommand install = context.installCommand();
    const auto command = fillCommand(install.command, context.variables());
    if (!command)
        return failure(command.error());
    if (Status noted = noteBackups(context); !noted)
        return noted;
    context.hasStartedCommand = true;
    const int first = context.isJoining() ? context.resume->attempt : 1;
    const int last = std::max(first, 1 + context.run.plan.limits.retries);
    for (int attempt = first;; ++attempt) {
        const auto exitCode = runAttempt(context, *command, attempt, attempt < last ? install.busy : QList<int>());
        if (!exitCode)
            return failure(exitCode.error());
        context.exitCode = *exitCode;
        if (exitMeaning(install, context.exitCode) != ExitMeaning::Busy || attempt >= last)
            break;
        say(context, Message(QT_TRANSLATE_NOOP("core", "Another installation is running; it will be tried again.")));
        if (!context.control.sleep(context.run.retryPause) || !context.mayGoOn()) {
            context.hasStartedCommand = false; // one that only says "busy" has changed nothing
            return failure(cancelledOn(context.host));
        }
    }
    context.hasEndedCommand = true;
    // An installer that only says "busy" has changed nothing that would have to be recorded.
    context.hasStartedCommand = exitMeaning(install, context.exitCode) != ExitMeaning::Busy;
    context.note =
        Message(QT_TRANSLATE_NOOP("core", "The installer ended with code %1."), {QString::number(context.exitCode)});
    return {};
}

} // namespace convoy
