// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/PlanPrinter.h"

#include "base/Secret.h"
#include "plan/PlanLines.h"
#include "plan/change/PrerequisiteMarks.h"
#include "plan/change/UndoChoice.h"
#include "plan/values/ApplicationPlan.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace convoy {

namespace {

/// What holds of the hosts that something is done on: one that is left out blocks nothing any more.
void printVerdict(PlanLines &lines, const Plan &plan)
{
    QSet<QString> leftOut;
    for (const PlanHost *host : plan.allHosts()) {
        if (!host->skip.isEmpty())
            leftOut.insert(host->host);
    }
    const qsizetype all = plan.allHosts().size();
    QList<Finding> findings = plan.findings;
    if (leftOut.size() == all)
        leftOut.clear(); // then nothing is done, and what blocks is the news
    findings.removeIf([&](const Finding &finding) { return leftOut.contains(finding.host); });
    lines.addVerdict(verdictWord(findings), all - leftOut.size(), plan.packageName, plan.packageVersion);
}

bool saysTheSame(const Finding &a, const Finding &b)
{
    return a.rule == b.rule && a.severity == b.severity && a.found == b.found && a.wanted == b.wanted && a.why == b.why
           && a.remedy == b.remedy;
}

QStringList hostsSayingTheSame(const Finding &finding, const QList<Finding> &findings)
{
    QStringList hosts;
    for (const Finding &other : findings) {
        if (saysTheSame(finding, other) && !other.host.isEmpty())
            hosts += other.host;
    }
    return hosts;
}

void printFinding(PlanLines &lines, const Finding &finding, const QStringList &hosts)
{
    const QString where =
        hosts.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "all hosts")).text() : hosts.join(QLatin1String(", "));
    lines.addFindingHead(1, finding, where, PlanLines::Doubt::Hidden);
    lines.add(2, Message(QT_TRANSLATE_NOOP("core", "Found: %1"), {finding.found.text()}));
    lines.add(2, Message(QT_TRANSLATE_NOOP("core", "Wanted: %1"), {finding.wanted.text()}));
    lines.add(2, Message(QT_TRANSLATE_NOOP("core", "Why: %1"), {finding.why.text()}));
    lines.add(2, Message(QT_TRANSLATE_NOOP("core", "What to do: %1"), {finding.remedy.text()}));
}

void printFindings(PlanLines &lines, const Plan &plan)
{
    QList<Finding> printed;
    for (const Severity severity : {Severity::Blocker, Severity::Warning, Severity::Note}) {
        for (const Finding &finding : plan.findings) {
            const auto isSame = [&](const Finding &other) { return saysTheSame(finding, other); };
            if (finding.severity != severity || std::ranges::any_of(printed, isSame))
                continue;
            if (printed.isEmpty()) {
                lines.gap();
                lines.add(0, Message(QT_TRANSLATE_NOOP("core", "Findings")));
            }
            printed += finding;
            printFinding(lines, finding, hostsSayingTheSame(finding, plan.findings));
        }
    }
}

void printValues(PlanLines &lines, int level, const PlanHost &host, const Plan &plan)
{
    for (auto it = host.application.cbegin(); it != host.application.cend(); ++it)
        lines.add(level, QStringLiteral("application.%1 = %2").arg(it.key(), it.value()));
    for (auto it = host.silent.cbegin(); it != host.silent.cend(); ++it)
        lines.add(level, QStringLiteral("[%1] %2 = %3").arg(it.key().first, it.key().second, it.value()));
    for (const SilentKey &key : plan.secrets)
        lines.add(level, QStringLiteral("[%1] %2 = %3").arg(key.first, key.second, Secret::mask()));
}

void printObjects(PlanLines &lines, int level, const QList<ApplicationChange> &changes)
{
    for (const ApplicationChange &change : changes) {
        lines.add(level, applicationChangeText(change));
        for (const ApplicationDifference &difference : change.differences())
            lines.add(level + 1, applicationDifferenceText(difference));
    }
}

Message hostHead(const PlanHost &host)
{
    if (host.to.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "%1: from %2 to nothing"), {host.host, host.from});
    if (!host.from.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "%1: from %2 to %3"), {host.host, host.from, host.to});
    return Message(QT_TRANSLATE_NOOP("core", "%1: to %2"), {host.host, host.to});
}

void printPackageValues(PlanLines &lines, const PlanHost &host, const Plan &plan)
{
    lines.add(3, undoSentence(host, plan.profile));
    lines.add(3, Message(QT_TRANSLATE_NOOP("core", "Values")));
    printValues(lines, 4, host, plan);
    printObjects(lines, 3, host.objects);
}

void printRunsOn(PlanLines &lines, int level, const PlanHost &host)
{
    if (!host.runsOn.isEmpty())
        lines.add(level, Message(QT_TRANSLATE_NOOP("core", "Its commands run on %1."), {host.runsOn}));
}

void printBasis(PlanLines &lines, const PlanBasis &basis)
{
    lines.add(0, Message(QT_TRANSLATE_NOOP("core", "Source: %1"), {basis.document}));
    if (!basis.media.isEmpty())
        lines.add(0, Message(QT_TRANSLATE_NOOP("core", "Media: %1"), {basis.media}));
    for (auto it = basis.waived.cbegin(); it != basis.waived.cend(); ++it)
        lines.add(0, Message(QT_TRANSLATE_NOOP("core", "The rule %1 is waived: %2"), {it.key(), it.value()}));
    for (const QString &rule : basis.acknowledged)
        lines.add(0, Message(QT_TRANSLATE_NOOP("core", "The rule %1 is acknowledged."), {rule}));
}

void printHost(PlanLines &lines, const PlanHost &host, const Plan &plan, const QList<PrerequisiteMark> &marks)
{
    lines.add(2, hostHead(host));
    for (const PrerequisiteMark &mark : marks)
        lines.add(3, mark.text());
    if (!host.skip.isEmpty()) {
        lines.add(3, Message(QT_TRANSLATE_NOOP("core", "Left out: %1"), {host.skip.text()}));
        return;
    }
    if (host.isUnreachable)
        lines.add(3, Message(QT_TRANSLATE_NOOP("core", "It could not be reached; the run will try again.")));
    if (plan.isOfSolution())
        printRunsOn(lines, 3, host);
    else
        printPackageValues(lines, host, plan);
    lines.add(3, Message(QT_TRANSLATE_NOOP("core", "Steps")));
    int number = 0;
    for (const PlanStep &step : host.steps) {
        const QString head = QStringLiteral("%1. %2").arg(QString::number(++number), stepTitle(step).text());
        lines.add(4, step.command.isEmpty() ? head : QStringLiteral("%1: %2").arg(head, step.command));
        if (step.action && step.action->isPointOfNoReturn)
            lines.add(6, Message(QT_TRANSLATE_NOOP("core", "From here there is no way back.")));
    }
}

} // namespace

QString printPlan(const Plan &plan)
{
    PlanLines lines;
    printVerdict(lines, plan);
    if (plan.isOfSolution())
        printBasis(lines, plan.basis);
    else
        lines.add(0, QStringLiteral("SHA-256 %1").arg(plan.packageSha256));
    printFindings(lines, plan);
    const PrerequisiteMarks marks = prerequisiteMarks(plan);
    for (const PlanStage &stage : plan.stages) {
        lines.gap();
        lines.add(0, stage.title);
        int number = 0;
        for (const PlanWave &wave : stage.waves) {
            lines.add(1, Message::counted(QT_TRANSLATE_N_NOOP("core", "Wave %1: %n host(s)"), wave.hosts.size(),
                                          {QString::number(++number)}));
            for (const PlanHost &host : wave.hosts)
                printHost(lines, host, plan, marks.value(host.host));
        }
    }
    lines.addLimits(plan.limits);
    return lines.text();
}

} // namespace convoy
