// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/solution/SolutionCommandStep.h"

#include "hosts/HostErrors.h"
#include "run/evidence/CommandEnd.h"
#include "run/host/DetachedStep.h"
#include "run/solution/TargetDetection.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoy {

namespace {

/// Attempts of a host's commands are numbered through, a range for each command: their folders differ.
constexpr int mostAttempts = 1000;

int rangeOf(const HostContext &context)
{
    int number = 0;
    for (const PlanStep &step : context.planned.steps) {
        if (step.id == context.step->id)
            break;
        number += step.kind == StepKind::Command ? 1 : 0;
    }
    return number * mostAttempts;
}

/// It was begun in an earlier part of the run, and perhaps still runs.
bool isJoined(const HostContext &context)
{
    return context.isJoining() && context.resume->openStep == context.step->id;
}

Message commandSaid(const HostContext &context, int exitCode)
{
    const QString code = QString::number(exitCode);
    const QString words = lastWords(context.lastLines);
    return words.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "Its command ended with code %1."), {code})
                           : Message(QT_TRANSLATE_NOOP("core", "Its command ended with code %1; the last it said: %2"),
                                     {code, words});
}

Error stepFailed(const HostContext &context, int exitCode)
{
    if (auto cause =
            knownCause({.host = context.host.name, .exitCode = exitCode, .lastLines = context.lastLines, .folder = {}}))
        return *std::move(cause);
    return Error(QStringLiteral("step-failed"),
                 Message(QT_TRANSLATE_NOOP("core", "The step “%1” on %2 did not succeed."),
                         {context.step->action->title.text(), context.host.name}))
        .because(commandSaid(context, exitCode))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Read what it said in the run's log and put it right, then try the "
                                                  "host again: convoyctl run retry %1 --host %2"),
                        {context.run.runId, context.planned.host}));
}

Error stillBusy(const HostContext &context, int exitCode)
{
    return Error(QStringLiteral("installer-busy"),
                 Message(QT_TRANSLATE_NOOP("core", "Another installation is running on %1."), {context.host.name}))
        .because(Message(QT_TRANSLATE_NOOP("core", "Its command ended with code %1."), {QString::number(exitCode)}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Wait until it has ended, then try the host again: convoyctl run "
                                                  "retry %1 --host %2"),
                        {context.run.runId, context.planned.host}));
}

Result<int> runAttempt(HostContext &context, int attempt)
{
    StepRequest request{
        .paths = context.paths, .attempt = attempt, .command = placedCommand(context, *context.step), .keepIniOn = {}};
    if (isJoined(context) && attempt == context.resume->attempt)
        request.from = context.resume->outputEnd;
    context.attempt = attempt;
    context.hasStartedCommand = true;
    context.hasEndedCommand = false;
    auto exitCode = DetachedStep(context, std::move(request)).execute();
    if (exitCode) {
        context.exitCode = *exitCode;
        context.hasStartedCommand = false; // its end was seen
        context.hasEndedCommand = true;
    }
    return exitCode;
}

Status judged(HostContext &context)
{
    const StepAction &action = *context.step->action;
    const int code = context.exitCode;
    context.note = Message(QT_TRANSLATE_NOOP("core", "The command ended with code %1."), {QString::number(code)});
    if (action.busy.contains(code))
        return failure(stillBusy(context, code));
    if (action.restart.contains(code)) {
        context.wantsRestart = true;
        context.note = Message(QT_TRANSLATE_NOOP("core", "The command ended with code %1: a restart is wanted."),
                               {QString::number(code)});
        return {};
    }
    return action.success.contains(code) ? Status() : failure(stepFailed(context, code));
}

} // namespace

QString SolutionCommandStep::describe(const HostContext &context) const
{
    return context.step->command;
}

int SolutionCommandStep::firstAttempt(const HostContext &context) const
{
    const int range = rangeOf(context);
    const bool isKnown =
        isJoined(context) && context.resume->attempt > range && context.resume->attempt <= range + mostAttempts;
    return isKnown ? context.resume->attempt : range + 1;
}

Status SolutionCommandStep::execute(HostContext &context) const
{
    const int first = firstAttempt(context);
    const int retries = std::min(context.run.plan.limits.retries, mostAttempts - 1);
    const int last = std::max(first, rangeOf(context) + 1 + retries);
    for (int attempt = first;; ++attempt) {
        if (const auto exitCode = runAttempt(context, attempt); !exitCode)
            return failure(exitCode.error());
        if (!context.step->action->busy.contains(context.exitCode) || attempt >= last)
            return judged(context);
        context.journal.output(
            context.step->id, HostState::Running,
            Message(QT_TRANSLATE_NOOP("core", "Another installation is running; it will be tried again.")));
        if (!context.control.sleep(context.run.retryPause) || !context.mayGoOn())
            return failure(cancelledOn(context.host));
    }
}

} // namespace convoy
