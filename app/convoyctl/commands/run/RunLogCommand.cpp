// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/run/RunLogCommand.h"

#include "Context.h"
#include "commands/run/RunFollowing.h"
#include "commands/solution/RunTexts.h"
#include "operations/log/LogMatcher.h"
#include "operations/log/LogReader.h"
#include "repository/RunStore.h"
#include "repository/runs/RunErrors.h"

namespace convoy {

namespace {

Result<LogLevel> levelFrom(const Arguments &arguments)
{
    const auto given = arguments.given(QStringLiteral("level"));
    if (!given)
        return LogLevel::All;
    if (const auto level = logLevelFromWord(*given))
        return *level;
    return failure(usageError(
        QStringLiteral("bad-value"),
        Message(QT_TRANSLATE_NOOP("core", "“%1” is no level of a log; there are all, steps and failures."), {*given}),
        arguments.command()));
}

Result<LogQuery> queryFrom(const Arguments &arguments)
{
    const auto host = arguments.single(QStringLiteral("host"));
    if (!host)
        return failure(host.error());
    const Result<LogLevel> level = levelFrom(arguments);
    if (!level)
        return failure(level.error());
    return LogQuery{.run = arguments.values().constFirst(),
                    .host = host->value_or(QString()),
                    .step = arguments.value(QStringLiteral("step")),
                    .level = *level};
}

QStringList stepsOf(const Plan &plan)
{
    QStringList steps;
    for (const PlanHost *host : plan.allHosts()) {
        for (const PlanStep &step : host->steps)
            steps += step.id;
    }
    steps.removeDuplicates();
    return steps;
}

/// A name that is mistyped must not look like an empty log.
Status mayOccur(RunLog &log, const LogQuery &query, RunStore &runs, const Arguments &arguments)
{
    if (!query.host.isEmpty()) {
        const Result<QStringList> hosts = log.hosts(query.run);
        if (!hosts)
            return failure(hosts.error());
        if (!hosts->contains(query.host))
            return failure(hostNotInRun(query.host, query.run));
    }
    if (query.step.isEmpty() || stepKindFromWord(query.step)) // a package's steps have the words of their kinds
        return {};
    const Result<LogExtent> whole = log.extent({.run = query.run, .host = query.host}, 0);
    if (!whole)
        return failure(whole.error());
    if (whole->steps.contains(query.step))
        return {};
    const Result<Plan> plan = runs.plan(query.run);
    if (!plan)
        return failure(plan.error());
    const QStringList known = stepsOf(*plan);
    if (known.contains(query.step)) // it may not have begun yet
        return {};
    return failure(usageError(QStringLiteral("bad-value"),
                              Message(QT_TRANSLATE_NOOP("core", "The step “%1” does not occur in the log; there are: "
                                                                "%2."),
                                      {query.step, known.join(QLatin1String(", "))}),
                              arguments.command()));
}

Result<qint64> print(LogReader &reader, Output &output)
{
    for (qint64 lines = 0;;) {
        const Result<QList<Event>> page = reader.next();
        if (!page)
            return failure(page.error());
        if (page->isEmpty())
            return lines;
        for (const Event &event : *page) {
            output.json(event.toJson());
            output.text(eventLine(event));
        }
        lines += page->size();
    }
}

Result<int> showLog(Context &context)
{
    Result<LogQuery> query = queryFrom(context.arguments());
    if (!query)
        return failure(query.error());
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    // A run whose runner has died is not shown as running.
    if (const auto closed = (*repository)->runs().closeAbandoned(); !closed)
        return failure(closed.error());
    const Result<StoredRun> run = (*repository)->runs().find(query->run);
    if (!run)
        return failure(run.error());
    (void)solutionPlanOf(**repository, run->id); // for its texts
    query->run = run->id;
    const auto log = RunLog::open((*repository)->url(), context.operatorName());
    if (!log)
        return failure(log.error());
    if (const Status may = mayOccur(**log, *query, (*repository)->runs(), context.arguments()); !may)
        return failure(may.error());
    const QString sought = context.arguments().value(QStringLiteral("search"));
    LogReader reader(**log, *query, LogMatcher::test(sought, {.hostName = {}, .showsStates = true}));
    const Result<qint64> lines = print(reader, context.output());
    if (!lines)
        return failure(lines.error());
    if (!sought.isEmpty())
        context.output().note(shownCount(QT_TRANSLATE_N_NOOP("core", "%n line(s) found."), *lines));
    return 0;
}

} // namespace

CliCommand runLogCommand()
{
    return {.name = "run log",
            .arguments = "ID",
            .summary = QT_TRANSLATE_NOOP("core", "Show what happened in a run."),
            .leastArguments = 1,
            .mostArguments = 1,
            .options = {"host", "step", "level", "search"},
            .run = showLog,
            .note =
                QT_TRANSLATE_NOOP("core", "Levels: all, steps (without what commands on the hosts wrote), failures. "
                                          "--search looks at what is shown, in upper and lower case. Steps are named "
                                          "as --json does: lock, check, copy, command, verify, …")};
}

} // namespace convoy
