// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/solution/SolutionPlanPrinter.h"

#include "plan/PlanLines.h"
#include "prerequisites/FindingGroups.h"

#include <QCoreApplication>

namespace convoy {

namespace {

constexpr qsizetype mostNames = 12;

QString names(const QStringList &hosts)
{
    if (hosts.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "the whole plan")).text();
    if (hosts.size() <= mostNames)
        return hosts.join(QLatin1String(", "));
    return Message::counted(QT_TRANSLATE_N_NOOP("core", "%1 and %n more"), hosts.size() - mostNames,
                            {hosts.first(mostNames).join(QLatin1String(", "))})
        .text();
}

void printGroup(PlanLines &lines, const FindingGroup &group)
{
    const Finding &finding = group.finding;
    lines.addFindingHead(1, finding, names(group.hosts));
    if (!finding.found.isEmpty())
        lines.add(2, Message(QT_TRANSLATE_NOOP("core", "Found: %1"), {finding.found.text()}));
    if (finding.severity != Severity::Note && finding.wanted != finding.title)
        lines.add(2, Message(QT_TRANSLATE_NOOP("core", "Wanted: %1"), {finding.wanted.text()}));
    lines.add(2, Message(QT_TRANSLATE_NOOP("core", "Why: %1"), {finding.why.text()}));
    lines.add(2, Message(QT_TRANSLATE_NOOP("core", "What to do: %1"), {finding.remedy.text()}));
    if (!finding.reference.isEmpty())
        lines.add(2, Message(QT_TRANSLATE_NOOP("core", "Source: %1"), {finding.reference}));
}

void printFindings(PlanLines &lines, const SolutionPlan &plan)
{
    const QList<FindingGroup> groups = groupFindings(plan.findings);
    qint64 passed = 0;
    lines.gap();
    lines.add(0, Message(QT_TRANSLATE_NOOP("core", "Findings")));
    for (const FindingGroup &group : groups) {
        if (group.finding.severity == Severity::Pass)
            ++passed;
        else
            printGroup(lines, group);
    }
    lines.add(1, Message::counted(QT_TRANSLATE_N_NOOP("core", "%n rule(s) hold wherever they apply."), passed));
    if (plan.questions.isEmpty())
        return;
    lines.gap();
    lines.add(0, Message(QT_TRANSLATE_NOOP("core", "Questions that nobody has answered")));
    for (const Question &question : plan.questions)
        lines.add(1, question.host.isEmpty()
                         ? QStringLiteral("%1: %2").arg(question.fact, question.title.text())
                         : QStringLiteral("%1, %2: %3").arg(question.host, question.fact, question.title.text()));
}

void printStep(PlanLines &lines, int level, int number, const SolutionPlanStep &step)
{
    QString text = QStringLiteral("%1. %2").arg(QString::number(number), step.title.text());
    if (!step.command.isEmpty())
        text += QStringLiteral(": %1").arg(step.command);
    lines.add(level, text);
    if (!step.folder.isEmpty())
        lines.add(level + 2, Message(QT_TRANSLATE_NOOP("core", "in %1"), {step.folder}));
    if (!step.services.isEmpty())
        lines.add(level + 2, step.services.join(QLatin1String(", ")));
    if (step.isPointOfNoReturn)
        lines.add(level + 2, Message(QT_TRANSLATE_NOOP("core", "From here there is no way back.")));
}

void printHostLine(PlanLines &lines, const SolutionPlanHost &host)
{
    const QString roles = host.roles.join(QLatin1String(", "));
    if (host.from.isEmpty())
        lines.add(2, Message(QT_TRANSLATE_NOOP("core", "%1: new installation of %2 (%3; %4)"),
                             {host.host, host.to, roles, host.site}));
    else
        lines.add(2, Message(QT_TRANSLATE_NOOP("core", "%1: from %2 to %3 (%4; %5)"),
                             {host.host, host.from, host.to, roles, host.site}));
    if (host.isUnreachable)
        lines.add(3, Message(QT_TRANSLATE_NOOP("core", "It could not be reached; the run will try again.")));
}

void printSteps(PlanLines &lines, int level, const SolutionPlanHost &host)
{
    int number = 0;
    for (const SolutionPlanStep &step : host.steps)
        printStep(lines, level, ++number, step);
}

void printWave(PlanLines &lines, const SolutionPlanWave &wave)
{
    for (qsizetype i = 0; i < wave.hosts.size(); ++i) {
        const SolutionPlanHost &host = wave.hosts.at(i);
        printHostLine(lines, host);
        if (i + 1 == wave.hosts.size() || wave.hosts.at(i + 1).steps != host.steps)
            printSteps(lines, 3, host);
    }
}

void printStage(PlanLines &lines, const SolutionPlanStage &stage)
{
    lines.gap();
    lines.add(0, stage.title);
    if (stage.scope == QLatin1String("organisation"))
        return printSteps(lines, 1, stage.waves.constFirst().hosts.constFirst());
    int number = 0;
    for (const SolutionPlanWave &wave : stage.waves) {
        lines.add(1, Message::counted(QT_TRANSLATE_N_NOOP("core", "Wave %1: %n host(s)"), wave.hosts.size(),
                                      {QString::number(++number)}));
        printWave(lines, wave);
    }
}

} // namespace

QString printSolutionFindings(const SolutionPlan &plan)
{
    PlanLines lines;
    lines.addVerdict(plan.verdict(), plan.hostCount(), plan.product, plan.target);
    printFindings(lines, plan);
    return lines.text();
}

QString printSolutionPlan(const SolutionPlan &plan)
{
    PlanLines lines;
    lines.addVerdict(plan.verdict(), plan.hostCount(), plan.product, plan.target);
    lines.add(0, plan.title);
    lines.add(0, Message(QT_TRANSLATE_NOOP("core", "Source: %1"), {plan.document}));
    printFindings(lines, plan);
    for (const SolutionPlanStage &stage : plan.stages)
        printStage(lines, stage);
    if (!plan.skipped.isEmpty()) {
        lines.gap();
        lines.add(0, Message(QT_TRANSLATE_NOOP("core", "Left out")));
        for (const SkippedHost &host : plan.skipped)
            lines.add(1, QStringLiteral("%1: %2").arg(host.host, host.reason.text()));
    }
    lines.addLimits(plan.limits);
    lines.gap();
    lines.add(0, plan.undoReason);
    return lines.text();
}

} // namespace convoy
