// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/steps/RunCommandStep.h"

#include "plan/CommandTemplate.h"
#include "run/evidence/OutputLines.h"
#include "run/host/HostScripts.h"

#include <QCoreApplication>

namespace convoy {

namespace {

constexpr auto longestInstallation = std::chrono::hours(4);

void say(HostContext &context, const Message &message)
{
    context.journal.output(stepKindWord(StepKind::Command), HostState::Running, message);
}

Result<CommandResult> runOnce(HostContext &context, const QString &command, const QList<int> &keepIniOn)
{
    const auto line = [&context](const QString &text) { say(context, Message::verbatim(text)); };
    OutputLines output(context.mask, line);
    OutputLines errors(context.mask, line);
    RunOptions options;
    options.timeout = longestInstallation;
    options.keepBytes = 4096;
    options.onOutput = [&](QByteArrayView bytes, bool isError) { (isError ? errors : output).add(bytes); };
    auto result = context.connection->run(installScript(context.paths, command, keepIniOn), options, context.cancel);
    output.finish();
    errors.finish();
    if (const qint64 dropped = output.dropped() + errors.dropped(); dropped > 0)
        say(context, Message::counted(QT_TRANSLATE_N_NOOP("core", "%n more line(s) were not kept."), dropped));
    return result;
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
    context.hasStartedCommand = true;
    for (int left = context.run.plan.limits.retries;; --left) {
        auto result = runOnce(context, *command, left > 0 ? install.busy : QList<int>());
        if (!result)
            return failure(std::move(result).error());
        context.exitCode = result->exitCode;
        if (exitMeaning(install, context.exitCode) != ExitMeaning::Busy || left <= 0)
            break;
        say(context, Message(QT_TRANSLATE_NOOP("core", "Another installation is running; it will be tried again.")));
        if (!context.control.sleep(context.run.retryPause))
            break;
    }
    // An installer that only says "busy" has changed nothing that would have to be recorded.
    context.hasStartedCommand = exitMeaning(install, context.exitCode) != ExitMeaning::Busy;
    context.note =
        Message(QT_TRANSLATE_NOOP("core", "The installer ended with code %1."), {QString::number(context.exitCode)});
    return {};
}

} // namespace convoy
