// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "TextTable.h"
#include "commands/Commands.h"
#include "commands/run/RunFollowing.h"
#include "commands/run/RunLogCommand.h"
#include "commands/solution/RunTexts.h"
#include "plan/ProfileText.h"
#include "plan/change/PrerequisiteMarks.h"

#include <QJsonArray>
#include <QLocale>

namespace convoy {

namespace {

Result<RunStore *> runStore(Context &context)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    // A run whose runner has died is not shown as running.
    if (const auto closed = (*repository)->runs().closeAbandoned(); !closed)
        return failure(closed.error());
    return &(*repository)->runs();
}

QString shownCounts(const StoredRun &run)
{
    QStringList parts;
    const QMap<QString, int> counts = run.counts();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const auto state = hostStateFromWord(it.key());
        parts.append(QStringLiteral("%1: %2").arg(state ? hostStateText(*state).text() : it.key(),
                                                  QLocale().toString(it.value())));
    }
    return parts.join(QLatin1String(", "));
}

Result<int> listRuns(Context &context)
{
    const Result<RunStore *> store = runStore(context);
    if (!store)
        return failure(store.error());
    const Result<QList<StoredRun>> runs = (*store)->list();
    if (!runs)
        return failure(runs.error());
    QJsonArray items;
    TextTable table({shown(QT_TRANSLATE_NOOP("core", "Run")), shown(QT_TRANSLATE_NOOP("core", "State")),
                     shown(QT_TRANSLATE_NOOP("core", "Task")), shown(QT_TRANSLATE_NOOP("core", "Package")),
                     shown(QT_TRANSLATE_NOOP("core", "Version")), shown(QT_TRANSLATE_NOOP("core", "Started")),
                     shown(QT_TRANSLATE_NOOP("core", "Ended")), shown(QT_TRANSLATE_NOOP("core", "Operator")),
                     shown(QT_TRANSLATE_NOOP("core", "Hosts"))},
                    {0});
    for (const StoredRun &run : *runs) {
        items.append(run.toJson());
        table.add({run.id, runStateText(run.state).text(), profileText(run.profile, run.undoes).text(), run.packageName,
                   run.packageVersion, shownTime(run.started), shownTime(run.ended), run.operatorName,
                   shownCounts(run)});
    }
    context.output().json({{QStringLiteral("runs"), items}});
    context.output().text(table.isEmpty() ? shown(QT_TRANSLATE_NOOP("core", "There was no run yet.")) : table.text());
    for (const StoredRun &run : *runs) {
        for (const QString &way : waysOn(run))
            context.output().note(way);
    }
    return 0;
}

/// Prerequisites that were passed over when the run was planned (U72); only hosts that have some.
QMap<QString, QJsonArray> marksByHost(const Plan &plan)
{
    QMap<QString, QJsonArray> json;
    const PrerequisiteMarks marks = prerequisiteMarks(plan);
    for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
        for (const PrerequisiteMark &mark : *it)
            json[it.key()].append(mark.toJson());
    }
    return json;
}

QJsonArray withMarks(const QJsonArray &hosts, const QMap<QString, QJsonArray> &marks)
{
    QJsonArray marked;
    for (const QJsonValue &value : hosts) {
        QJsonObject host = value.toObject();
        const QJsonArray own = marks.value(host.value(QStringLiteral("host")).toString());
        if (!own.isEmpty())
            host.insert(QStringLiteral("prerequisites"), own);
        marked.append(host);
    }
    return marked;
}

Result<int> showRun(Context &context)
{
    const Result<RunStore *> store = runStore(context);
    if (!store)
        return failure(store.error());
    const Result<StoredRun> run = (*store)->find(context.arguments().values().constFirst());
    if (!run)
        return failure(run.error());
    (void)solutionPlanOf(**context.repository(), run->id); // for its texts
    const Result<Plan> plan = (*store)->plan(run->id);
    if (!plan)
        return failure(plan.error());
    const QMap<QString, QJsonArray> marks = marksByHost(*plan);
    const QJsonObject result = RunResult{.run = run->id, .state = run->state, .hosts = run->hosts}.toJson();
    QJsonObject json = run->toJson();
    const TimeLeft left = timeLeftOf(**context.repository(), *run);
    json.insert(QStringLiteral("secondsLeft"), left.shown() ? QJsonValue(secondsOf(left)) : QJsonValue());
    json.insert(QStringLiteral("hosts"), withMarks(result.value(QStringLiteral("hosts")).toArray(), marks));
    context.output().json({{QStringLiteral("runs"), QJsonArray{json}}});
    context.output().text(shown(QT_TRANSLATE_NOOP("core", "Package: %1 %2"), {run->packageName, run->packageVersion}));
    context.output().text(
        shown(QT_TRANSLATE_NOOP("core", "Task: %1"), {profileText(run->profile, run->undoes).text()}));
    context.output().text(shown(QT_TRANSLATE_NOOP("core", "Operator: %1"), {run->operatorName}));
    context.output().text(shown(QT_TRANSLATE_NOOP("core", "Started: %1"), {shownTime(run->started)}));
    context.output().text(shown(QT_TRANSLATE_NOOP("core", "Ended: %1"), {shownTime(run->ended)}));
    if (!isFinal(run->state))
        context.output().text(shown(QT_TRANSLATE_NOOP("core", "Progress: %1"), {percentText(run->progress)}));
    if (!left.text().isEmpty())
        context.output().text(left.text().text());
    context.output().text(outcomeText(*run));
    for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
        for (const QJsonValue &mark : *it)
            context.output().text(
                QStringLiteral("%1: %2").arg(it.key(), mark.toObject().value(QStringLiteral("text")).toString()));
    }
    for (const QString &way : waysOn(*run))
        context.output().note(way);
    return 0;
}

} // namespace

Result<int> watchRun(Context &context)
{
    const Result<RunStore *> store = runStore(context);
    if (!store)
        return failure(store.error());
    const Result<StoredRun> run = (*store)->find(context.arguments().values().constFirst());
    if (!run)
        return failure(run.error());
    return followRun(context, run->id);
}

std::vector<CliCommand> runCommands()
{
    return {
        {.name = "run list",
         .arguments = "",
         .summary = QT_TRANSLATE_NOOP("core", "Show all runs, the newest first."),
         .options = {},
         .run = listRuns},
        {.name = "run show",
         .arguments = "ID",
         .summary = QT_TRANSLATE_NOOP("core", "Show one run and the outcome of each host."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {},
         .run = showRun},
        {.name = "run watch",
         .arguments = "ID",
         .summary = QT_TRANSLATE_NOOP("core", "Follow a run to its end, whoever started it."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {},
         .run = watchRun},
        runLogCommand(),
        {.name = "run execute",
         .arguments = "ID",
         .summary = QT_TRANSLATE_NOOP("core", "Carry out a planned run. Convoy starts this itself."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {},
         .run = executeRunCommand,
         .isHidden = true},
    };
}

} // namespace convoy
