// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "commands/Commands.h"
#include "repository/RunStore.h"

#include <QElapsedTimer>
#include <QThread>

#include <chrono>

namespace convoy {

namespace {

constexpr std::chrono::milliseconds LongestWait{2000};
constexpr std::chrono::milliseconds PollInterval{30};

struct Asked
{
    StoredRun run;
    bool isTaken = false; ///< the runner has seen it, or there was nothing to do
};

/// A runner looks several times a second; longer than the wait means that it is busy, or gone without a trace yet.
Result<Asked> awaitTaken(RunStore &runs, const QString &id, RunRequest request)
{
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        Result<StoredRun> run = runs.find(id);
        if (!run)
            return failure(run.error());
        const bool isTaken = run->request != request || run->requestTaken == request || isFinal(run->state);
        if (isTaken || timer.durationElapsed() >= LongestWait)
            return Asked{.run = std::move(*run), .isTaken = isTaken};
        QThread::sleep(PollInterval);
    }
}

Result<int> ask(Context &context, RunRequest request)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const QString id = context.arguments().values().constFirst();
    RunStore &runs = (*repository)->runs();
    if (const Status asked = runs.request(id, request, context.operatorName()); !asked)
        return failure(asked.error());
    const Result<Asked> asked = awaitTaken(runs, id, request);
    if (!asked)
        return failure(asked.error());
    Output &output = context.output();
    output.json({{QStringLiteral("run"), asked->run.id},
                 {QStringLiteral("state"), runStateWord(asked->run.state)},
                 {QStringLiteral("request"), runRequestWord(request)}});
    output.text(runRequestPromise(request).text());
    if (asked->isTaken)
        output.text(shown(QT_TRANSLATE_NOOP("core", "Run %1 is %2; its runner does what was asked."),
                          {asked->run.id, runStateText(asked->run.state).text()}));
    else
        output.note(shown(QT_TRANSLATE_NOOP("core", "The runner has not answered yet. See later: %1"),
                          {QStringLiteral("convoyctl run show %1").arg(asked->run.id)}));
    return 0;
}

Result<int> pause(Context &context)
{
    return ask(context, RunRequest::Pause);
}

Result<int> proceed(Context &context)
{
    return ask(context, RunRequest::Continue);
}

Result<int> stop(Context &context)
{
    const Arguments &arguments = context.arguments();
    const bool isNow = arguments.has(QStringLiteral("now"));
    if (isNow && arguments.has(QStringLiteral("after-step")))
        return failure(
            usageError(QStringLiteral("bad-value"),
                       Message(QT_TRANSLATE_NOOP("core", "A run is stopped after its running steps or now, not both.")),
                       arguments.command()));
    return ask(context, isNow ? RunRequest::StopNow : RunRequest::StopAfterStep);
}

Result<int> close(Context &context)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const QString id = context.arguments().values().constFirst();
    RunStore &runs = (*repository)->runs();
    if (const Status closed = runs.close(id, context.operatorName()); !closed)
        return failure(closed.error());
    const Result<StoredRun> run = runs.find(id);
    if (!run)
        return failure(run.error());
    context.output().json({{QStringLiteral("run"), run->id}, {QStringLiteral("state"), runStateWord(run->state)}});
    context.output().text(shown(
        QT_TRANSLATE_NOOP("core", "Run %1 is closed and cannot be resumed; what happened in it stays."), {run->id}));
    return 0;
}

CliCommand runRequestCommand(const char *name, const char *summary, Result<int> (*run)(Context &))
{
    return {.name = name,
            .arguments = "ID",
            .summary = summary,
            .leastArguments = 1,
            .mostArguments = 1,
            .options = {},
            .run = run};
}

} // namespace

std::vector<CliCommand> runControlCommands()
{
    CliCommand stopping = runRequestCommand(
        "run stop", QT_TRANSLATE_NOOP("core", "Stop a run, whoever started it; it can be resumed."), stop);
    stopping.options = {"after-step", "now"};
    stopping.note = QT_TRANSLATE_NOOP(
        "core", "Without an option installers that are running are let finish (--after-step). With --now they are "
                "ended on their hosts, which may be left half changed.");
    CliCommand resuming = runRequestCommand(
        "run resume", QT_TRANSLATE_NOOP("core", "Go on with a run that did not come to its end, and follow it."),
        resumeRunCommand);
    resuming.options = {"secret", "password-file", "lock-wait", "detach"};
    resuming.note = QT_TRANSLATE_NOOP(
        "core", "Hosts that are done stay as they are. What still runs on a host is waited for, not begun again. "
                "Secrets were not stored: give them again.");
    CliCommand undoing = runRequestCommand(
        "run undo", QT_TRANSLATE_NOOP("core", "Bring the hosts of a run back to what stood there before it."), undoRun);
    undoing.options = {"host",   "yes",           "detach",    "dry-run",          "stored-facts",
                       "secret", "password-file", "lock-wait", "leave-out-blocked"};
    undoing.note = QT_TRANSLATE_NOOP(
        "core", "This is a run of its own. Where a package cannot be undone nothing is begun, and the reason is told.");
    CliCommand again = runRequestCommand(
        "run again", QT_TRANSLATE_NOOP("core", "Run hosts of an ended run again, with the same values."), runAgain);
    again.options = {"failed",      "unreachable", "not-started", "skipped",       "host",      "yes",
                     "detach",      "dry-run",     "secret",      "password-file", "lock-wait", "leave-out-blocked",
                     "stored-facts"};
    again.note = QT_TRANSLATE_NOOP(
        "core",
        "This is a run of its own, linked to the other. Without a choice: the hosts that failed, could not be "
        "reached or were not started. Prerequisites are judged again; hosts where the package is found are left "
        "alone. Secrets were not stored: give them again.");
    return {undoing,
            again,
            runRequestCommand("run pause",
                              QT_TRANSLATE_NOOP("core", "Begin no new step of a run until it is continued."), pause),
            runRequestCommand("run continue", QT_TRANSLATE_NOOP("core", "Go on with a paused run."), proceed),
            stopping,
            resuming,
            runRequestCommand("run close",
                              QT_TRANSLATE_NOOP("core", "Close a run that was stopped or interrupted for good."),
                              close)};
}

} // namespace convoy
