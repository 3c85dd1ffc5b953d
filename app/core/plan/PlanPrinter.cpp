// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/PlanPrinter.h"

#include "base/Secret.h"
#include "plan/change/PrerequisiteMarks.h"
#include "plan/change/UndoChoice.h"
#include "plan/values/ApplicationPlan.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace convoy {

namespace {

/// Lines with an indent; a line is one whole text, never glued from translated pieces.
class Lines
{
public:
    void add(int level, const QString &text)
    {
        if (!text.isEmpty())
            m_text += QString(level * 2, QLatin1Char(' ')) + text;
        m_text += QLatin1Char('\n');
    }
    void add(int level, const Message &message) { add(level, message.text()); }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

/// What holds of the hosts that something is done on: one that is left out blocks nothing any more.
Message headline(const Plan &plan)
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
    const QString verdict = verdictWord(findings);
    const qsizetype hosts = all - leftOut.size();
    const QStringList arguments{plan.packageName, plan.packageVersion};
    if (verdict == QLatin1String("blocked"))
        return Message::counted(QT_TRANSLATE_N_NOOP("core", "Blocked: %1 %2 on %n host(s)."), hosts, arguments);
    if (verdict == QLatin1String("warnings"))
        return Message::counted(QT_TRANSLATE_N_NOOP("core", "Ready, with warnings: %1 %2 on %n host(s)."), hosts,
                                arguments);
    return Message::counted(QT_TRANSLATE_N_NOOP("core", "Ready: %1 %2 on %n host(s)."), hosts, arguments);
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

Message findingHead(const Finding &finding, const QString &hosts)
{
    switch (finding.severity) {
    case Severity::Blocker:
        return Message(QT_TRANSLATE_NOOP("core", "Blocker: %1 (%2)"), {finding.title.text(), hosts});
    case Severity::Warning:
        return Message(QT_TRANSLATE_NOOP("core", "Warning: %1 (%2)"), {finding.title.text(), hosts});
    default:
        return Message(QT_TRANSLATE_NOOP("core", "Note: %1 (%2)"), {finding.title.text(), hosts});
    }
}

void printFinding(Lines &lines, const Finding &finding, const QStringList &hosts)
{
    const QString where =
        hosts.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "all hosts")).text() : hosts.join(QLatin1String(", "));
    lines.add(1, findingHead(finding, where));
    lines.add(2, Message(QT_TRANSLATE_NOOP("core", "Found: %1"), {finding.found.text()}));
    lines.add(2, Message(QT_TRANSLATE_NOOP("core", "Wanted: %1"), {finding.wanted.text()}));
    lines.add(2, Message(QT_TRANSLATE_NOOP("core", "Why: %1"), {finding.why.text()}));
    lines.add(2, Message(QT_TRANSLATE_NOOP("core", "What to do: %1"), {finding.remedy.text()}));
}

void printFindings(Lines &lines, const Plan &plan)
{
    QList<Finding> printed;
    for (const Severity severity : {Severity::Blocker, Severity::Warning, Severity::Note}) {
        for (const Finding &finding : plan.findings) {
            const auto isSame = [&](const Finding &other) { return saysTheSame(finding, other); };
            if (finding.severity != severity || std::ranges::any_of(printed, isSame))
                continue;
            if (printed.isEmpty()) {
                lines.add(0, QString());
                lines.add(0, Message(QT_TRANSLATE_NOOP("core", "Findings")));
            }
            printed += finding;
            printFinding(lines, finding, hostsSayingTheSame(finding, plan.findings));
        }
    }
}

void printValues(Lines &lines, int level, const PlanHost &host, const Plan &plan)
{
    for (auto it = host.application.cbegin(); it != host.application.cend(); ++it)
        lines.add(level, QStringLiteral("application.%1 = %2").arg(it.key(), it.value()));
    for (auto it = host.silent.cbegin(); it != host.silent.cend(); ++it)
        lines.add(level, QStringLiteral("[%1] %2 = %3").arg(it.key().first, it.key().second, it.value()));
    for (const SilentKey &key : plan.secrets)
        lines.add(level, QStringLiteral("[%1] %2 = %3").arg(key.first, key.second, Secret::mask()));
}

void printObjects(Lines &lines, int level, const QList<ApplicationChange> &changes)
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

void printPackageValues(Lines &lines, const PlanHost &host, const Plan &plan)
{
    lines.add(3, undoSentence(host, plan.profile));
    lines.add(3, Message(QT_TRANSLATE_NOOP("core", "Values")));
    printValues(lines, 4, host, plan);
    printObjects(lines, 3, host.objects);
}

void printRunsOn(Lines &lines, int level, const PlanHost &host)
{
    if (!host.runsOn.isEmpty())
        lines.add(level, Message(QT_TRANSLATE_NOOP("core", "Its commands run on %1."), {host.runsOn}));
}

void printBasis(Lines &lines, const PlanBasis &basis)
{
    lines.add(0, Message(QT_TRANSLATE_NOOP("core", "Source: %1"), {basis.document}));
    if (!basis.media.isEmpty())
        lines.add(0, Message(QT_TRANSLATE_NOOP("core", "Media: %1"), {basis.media}));
    for (auto it = basis.waived.cbegin(); it != basis.waived.cend(); ++it)
        lines.add(0, Message(QT_TRANSLATE_NOOP("core", "The rule %1 is waived: %2"), {it.key(), it.value()}));
    for (const QString &rule : basis.acknowledged)
        lines.add(0, Message(QT_TRANSLATE_NOOP("core", "The rule %1 is acknowledged."), {rule}));
}

void printHost(Lines &lines, const PlanHost &host, const Plan &plan, const QList<PrerequisiteMark> &marks)
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

void printLimits(Lines &lines, const PlanLimits &limits)
{
    lines.add(0, QString());
    lines.add(0, Message::counted(QT_TRANSLATE_N_NOOP("core", "At most %n host(s) at once."), limits.parallel));
    if (limits.maxFailed > 0)
        lines.add(
            0, Message::counted(QT_TRANSLATE_N_NOOP("core", "The run stops at %n failed host(s)."), limits.maxFailed));
    if (limits.maxFailedPerWave > 0)
        lines.add(0, Message::counted(QT_TRANSLATE_N_NOOP("core", "The run stops at %n failed host(s) of a wave."),
                                      limits.maxFailedPerWave));
    if (limits.retries > 0)
        lines.add(0, Message::counted(QT_TRANSLATE_N_NOOP("core", "A busy installer is tried again %n time(s)."),
                                      limits.retries));
}

} // namespace

QString printPlan(const Plan &plan)
{
    Lines lines;
    lines.add(0, headline(plan));
    if (plan.isOfSolution())
        printBasis(lines, plan.basis);
    else
        lines.add(0, QStringLiteral("SHA-256 %1").arg(plan.packageSha256));
    printFindings(lines, plan);
    const PrerequisiteMarks marks = prerequisiteMarks(plan);
    for (const PlanStage &stage : plan.stages) {
        lines.add(0, QString());
        lines.add(0, stage.title);
        int number = 0;
        for (const PlanWave &wave : stage.waves) {
            lines.add(1, Message::counted(QT_TRANSLATE_N_NOOP("core", "Wave %1: %n host(s)"), wave.hosts.size(),
                                          {QString::number(++number)}));
            for (const PlanHost &host : wave.hosts)
                printHost(lines, host, plan, marks.value(host.host));
        }
    }
    printLimits(lines, plan.limits);
    return lines.text();
}

} // namespace convoy
