// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "commands/Commands.h"
#include "commands/run/RunFollowing.h"
#include "operations/run/RunResumption.h"
#include "repository/RunStore.h"
#include "repository/runs/RunErrors.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <chrono>

namespace convoy {

namespace {

constexpr std::chrono::milliseconds LongestAnswer{2000};
constexpr std::chrono::milliseconds AnswerInterval{30};

/// --host, which must be one: what is asked is about one host.
Result<QString> hostFrom(Context &context)
{
    const QStringList hosts = context.arguments().list(QStringLiteral("host"));
    if (hosts.size() == 1)
        return hosts.constFirst();
    return failure(usageError(QStringLiteral("bad-value"),
                              Message(QT_TRANSLATE_NOOP("core", "Name one host of the run with --host.")),
                              context.arguments().command()));
}

/// Whether the runner has taken what was asked within the time that one needs for it.
Result<bool> awaitTaken(RunStore &runs, const QString &id)
{
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        const auto waiting = runs.hostRequests(id);
        if (!waiting)
            return failure(waiting.error());
        if (waiting->isEmpty() || timer.durationElapsed() >= LongestAnswer)
            return waiting->isEmpty();
        QThread::sleep(AnswerInterval);
    }
}

Result<int> tell(Context &context, const StoredRun &run, const HostRequest &request, bool isTaken)
{
    Output &output = context.output();
    output.json({{QStringLiteral("run"), run.id},
                 {QStringLiteral("host"), request.host},
                 {QStringLiteral("request"), hostRequestWord(request.kind)},
                 {QStringLiteral("state"), runStateWord(run.state)}});
    if (isTaken)
        output.text(shown(QT_TRANSLATE_NOOP("core", "Run %1 is %2; its runner does what was asked."),
                          {run.id, runStateText(run.state).text()}));
    else
        output.note(shown(QT_TRANSLATE_NOOP("core", "The runner has not answered yet. See later: %1"),
                          {QStringLiteral("convoyctl run show %1").arg(run.id)}));
    return 0;
}

/// What the runner was asked and did not take before the run ended.
Error endedBefore(const StoredRun &run)
{
    return runNotLive(run.id, run.state)
        .because(Message(QT_TRANSLATE_NOOP("core", "It ended before its runner could do what was asked.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Show the run: it says what became of the host.")));
}

Result<int> ask(Context &context, HostRequestKind kind)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const auto host = hostFrom(context);
    if (!host)
        return failure(host.error());
    const QString id = context.arguments().values().constFirst();
    const HostRequest request{.kind = kind, .host = *host, .step = {}, .operatorName = context.operatorName()};
    RunStore &runs = (*repository)->runs();
    if (const Status asked = runs.requestHost(id, request); !asked)
        return failure(asked.error());
    const Result<bool> isTaken = awaitTaken(runs, id);
    if (!isTaken)
        return failure(isTaken.error());
    const Result<StoredRun> run = runs.find(id);
    if (!run)
        return failure(run.error());
    if (!*isTaken && isFinal(run->state))
        return failure(endedBefore(*run));
    return tell(context, *run, request, *isTaken);
}

Result<int> confirmHost(Context &context)
{
    return ask(context, HostRequestKind::Confirm);
}

Result<int> skipHost(Context &context)
{
    return ask(context, HostRequestKind::Skip);
}

Result<Resumption> takeUpAgain(Context &context, Repository &repository, const QString &id, const QString &host)
{
    Result<Resumption> resumption = prepareResume(repository, id);
    if (!resumption)
        return resumption;
    auto secrets = resumeSecretsFrom(context, *resumption);
    if (!secrets)
        return failure(secrets.error());
    secrets->onlyHosts = {host};
    if (const Status resumed = resumeRun(repository, id, *secrets, context.operatorName()); !resumed)
        return failure(resumed.error());
    return resumption;
}

/// The run has ended: it is taken up again for this host alone.
Result<int> retryEnded(Context &context, Repository &repository, const QString &id, const QString &host)
{
    const Result<StoredRun> run = repository.runs().find(id);
    if (!run)
        return failure(run.error());
    const bool wasCutOff =
        std::ranges::any_of(run->hosts, [&](const HostOutcome &one) { return one.host == host && one.isCutOff; });
    if (const Status opened = repository.runs().reopenHost(id, host, context.operatorName()); !opened)
        return failure(opened.error());
    const Result<Resumption> resumption = takeUpAgain(context, repository, id, host);
    if (!resumption) {
        if (!wasCutOff) {
            if (const Status closed = repository.runs().closeHostAgain(id, host, context.operatorName()); !closed)
                return failure(closed.error());
        }
        return failure(resumption.error());
    }
    if (!context.arguments().has(QStringLiteral("detach")))
        return followRun(context, resumption->run.id, resumption->lastEvent);
    context.output().json({{QStringLiteral("run"), resumption->run.id}});
    context.output().text(resumption->run.id);
    return 0;
}

Result<int> retryHost(Context &context)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const auto host = hostFrom(context);
    if (!host)
        return failure(host.error());
    const QString id = context.arguments().values().constFirst();
    const Result<StoredRun> run = (*repository)->runs().find(id);
    if (!run)
        return failure(run.error());
    if (const auto closed = (*repository)->runs().closeAbandoned(); !closed)
        return failure(closed.error());
    const Result<RunState> state = (*repository)->runs().stateOf(id);
    if (!state)
        return failure(state.error());
    return isFinal(*state) ? retryEnded(context, **repository, id, *host) : ask(context, HostRequestKind::Retry);
}

CliCommand hostRequestCommand(const char *name, const char *summary, Result<int> (*run)(Context &))
{
    return {.name = name,
            .arguments = "ID",
            .summary = summary,
            .leastArguments = 1,
            .mostArguments = 1,
            .options = {"host"},
            .run = run};
}

} // namespace

std::vector<CliCommand> runHostCommands()
{
    CliCommand retrying = hostRequestCommand(
        "run retry", QT_TRANSLATE_NOOP("core", "Try the step again in which a host of a run has failed."), retryHost);
    retrying.options = {"host", "secret", "password-file", "lock-wait", "detach"};
    retrying.note = QT_TRANSLATE_NOOP(
        "core", "While the run goes on, its runner does it beside the other hosts. A run that has ended is taken up "
                "for this host alone and followed.");
    return {hostRequestCommand(
                "run confirm",
                QT_TRANSLATE_NOOP("core", "Say that what a person had to do on a host of a run is done."), confirmHost),
            retrying,
            hostRequestCommand(
                "run skip",
                QT_TRANSLATE_NOOP("core", "Leave out a host of a run that waits for a person or was not begun."),
                skipHost)};
}

} // namespace convoy
