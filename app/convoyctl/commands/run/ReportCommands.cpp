// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "commands/Commands.h"
#include "commands/run/PlanFile.h"
#include "commands/solution/RunTexts.h"
#include "operations/report/ReportMaking.h"

#include <QFileInfo>
#include <QJsonArray>

namespace convoy {

namespace {

/// Where the report goes, and in which form.
struct ReportTarget
{
    ReportFormat format = ReportFormat::Html;
    QString path;
};

/// Without --format the ending of the file says it.
Result<ReportTarget> targetFrom(const Context &context)
{
    Result<QString> path = context.required(QStringLiteral("out"));
    if (!path)
        return failure(path.error());
    const auto given = context.arguments().given(QStringLiteral("format"));
    const QString word = given.value_or(QFileInfo(*path).suffix());
    const auto format = reportFormatFromWord(word);
    if (format)
        return ReportTarget{.format = *format, .path = *path};
    return failure(usageError(
        QStringLiteral("bad-value"),
        given ? Message(QT_TRANSLATE_NOOP("core", "“%1” is no form of a report; there are html, pdf and csv."), {word})
              : Message(QT_TRANSLATE_NOOP("core", "Say with --format html, pdf or csv which form the report has.")),
        context.arguments().command()));
}

QJsonObject countsJson(const Report &report)
{
    QJsonObject counts;
    for (const ReportCount &count : report.totals)
        counts.insert(count.state, count.hosts);
    return counts;
}

Result<int> saveReportCommand(Context &context, const Result<Report> &report, const ReportTarget &target)
{
    if (!report)
        return failure(report.error());
    if (const Status saved = saveReport(*report, target.format, target.path); !saved)
        return failure(saved.error());
    context.output().json(
        {{QStringLiteral("file"), target.path},
         {QStringLiteral("format"), reportFormatWord(target.format)},
         {QStringLiteral("bytes"), QFileInfo(target.path).size()},
         {QStringLiteral("counts"), countsJson(*report)},
         {QStringLiteral("trail"), QJsonObject{{QStringLiteral("entries"), report->trail.entries},
                                               {QStringLiteral("head"), report->trail.head},
                                               {QStringLiteral("intact"), report->trail.firstBroken == 0}}}});
    context.output().text(shown(QT_TRANSLATE_NOOP("core", "The report was saved as %1."), {target.path}));
    if (report->trail.firstBroken > 0)
        context.output().note(
            shown(QT_TRANSLATE_NOOP("core", "The audit trail is altered from entry %1 on; the report says so."),
                  {QString::number(report->trail.firstBroken)}));
    return 0;
}

Result<int> reportRun(Context &context)
{
    const Result<ReportTarget> target = targetFrom(context);
    if (!target)
        return failure(target.error());
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    (void)solutionPlanOf(**repository, context.arguments().values().constFirst()); // for the texts
    const ReportOrigin origin = reportOrigin(**repository, context.operatorName(), context.clock());
    return saveReportCommand(context, reportOfRun(**repository, context.arguments().values().constFirst(), origin),
                             *target);
}

Result<int> reportPlan(Context &context)
{
    const Result<ReportTarget> target = targetFrom(context);
    if (!target)
        return failure(target.error());
    const Result<Plan> plan = readPlan(context.arguments().values().constFirst());
    if (!plan)
        return failure(plan.error());
    useTextsOf(*plan);
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const ReportOrigin origin = reportOrigin(**repository, context.operatorName(), context.clock());
    return saveReportCommand(context, reportOfPlan(*repository, *plan, origin), *target);
}

} // namespace

std::vector<CliCommand> reportCommands()
{
    return {
        {.name = "run report",
         .arguments = "ID",
         .summary = QT_TRANSLATE_NOOP("core", "Write what a run came to as a report."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {"format", "out"},
         .run = reportRun,
         .note = QT_TRANSLATE_NOOP("core", "The report is in the language of --language.")},
        {.name = "plan report",
         .arguments = "FILE",
         .summary = QT_TRANSLATE_NOOP("core", "Write a saved plan as a report."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {"format", "out"},
         .run = reportPlan,
         .note = QT_TRANSLATE_NOOP("core", "Save a plan with: convoyctl plan --out FILE")},
    };
}

} // namespace convoy
