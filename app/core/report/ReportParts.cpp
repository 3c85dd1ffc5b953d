// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportParts.h"

#include "hosts/Host.h"
#include "plan/change/PrerequisiteMarks.h"
#include "prerequisites/FindingGroups.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <array>

namespace convoy {

namespace {

struct SeverityRow
{
    const char *text;
    ReportTone tone;
};

constexpr std::array severities{
    SeverityRow{QT_TRANSLATE_NOOP("core", "passed"), ReportTone::Good},
    SeverityRow{QT_TRANSLATE_NOOP("core", "note"), ReportTone::Neutral},
    SeverityRow{QT_TRANSLATE_NOOP("core", "warning"), ReportTone::Caution},
    SeverityRow{QT_TRANSLATE_NOOP("core", "blocks"), ReportTone::Bad},
};

ReportFinding findingOf(const FindingGroup &group)
{
    const Finding &finding = group.finding;
    const SeverityRow &severity = severities.at(static_cast<size_t>(finding.severity));
    return {.rule = finding.rule,
            .severity = Message(severity.text).text(),
            .tone = severity.tone,
            .title = finding.title.text(),
            .found = finding.found.text(),
            .wanted = finding.wanted.text(),
            .why = finding.why.text(),
            .remedy = finding.remedy.text(),
            .reference = finding.reference,
            .waiver = waiverOf(finding),
            .hosts = group.hosts};
}

QString numberOrNone(int number)
{
    return number > 0 ? QLocale().toString(number) : Message(QT_TRANSLATE_NOOP("core", "none")).text();
}

} // namespace

ReportTone toneOf(HostState state)
{
    switch (state) {
    case HostState::Done:
        return ReportTone::Good;
    case HostState::DoneRestartWanted:
    case HostState::Skipped:
    case HostState::NotStarted:
    case HostState::Stopped:
        return ReportTone::Caution;
    case HostState::Failed:
    case HostState::Unreachable:
    case HostState::RolledBack:
    case HostState::RolledBackInPart:
        return ReportTone::Bad;
    default:
        return ReportTone::Neutral;
    }
}

QString reportLanguage()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QStringLiteral("en") : QLocale::languageToCode(locale.language());
}

void addFact(QList<ReportFact> &facts, const char *name, const QString &value)
{
    if (!value.isEmpty())
        facts += ReportFact{.name = Message(name).text(), .value = value};
}

void addOrigin(Report &report, const ReportOrigin &origin)
{
    report.language = reportLanguage();
    report.made = origin.at;
    const QString offset = origin.at.toString(QStringLiteral("ttt"));
    const QString zone = origin.at.offsetFromUtc() == 0 ? QStringLiteral("UTC") : QStringLiteral("UTC%1").arg(offset);
    addFact(report.heading, QT_TRANSLATE_NOOP("core", "Repository"), origin.repository);
    addFact(report.heading, QT_TRANSLATE_NOOP("core", "Report made"), report.shown(origin.at));
    addFact(report.heading, QT_TRANSLATE_NOOP("core", "Report made by"), origin.operatorName);
    addFact(report.heading, QT_TRANSLATE_NOOP("core", "Made on"), origin.machine);
    addFact(report.heading, QT_TRANSLATE_NOOP("core", "Made with"), origin.program);
    addFact(report.heading, QT_TRANSLATE_NOOP("core", "Times are those of"), zone);
}

void addPackage(Report &report, const Plan &plan)
{
    addFact(report.heading, QT_TRANSLATE_NOOP("core", "Solution"), plan.solution);
    addFact(report.heading, QT_TRANSLATE_NOOP("core", "Source document"), plan.basis.document);
    addFact(report.heading, QT_TRANSLATE_NOOP("core", "Package"), plan.packageName);
    addFact(report.heading, QT_TRANSLATE_NOOP("core", "Version"), plan.packageVersion);
    addFact(report.heading, QT_TRANSLATE_NOOP("core", "SHA-256 of the package"), plan.packageSha256);
}

void addFindings(Report &report, const Plan &plan)
{
    for (const FindingGroup &group : groupFindings(plan.findings)) {
        if (group.finding.severity != Severity::Pass)
            report.findings += findingOf(group);
    }
    for (const PlanHost *host : plan.allHosts()) {
        if (!host->skip.isEmpty())
            report.leftOut +=
                ReportLeftOut{.host = shownHost(host->host), .rule = host->skipRule, .reason = host->skip.text()};
    }
}

void addDecisions(Report &report, const PlanBasis &basis)
{
    for (auto it = basis.waived.cbegin(); it != basis.waived.cend(); ++it)
        report.decisions += ReportFact{.name = it.key(), .value = waivedFor(it.value()).text()};
    for (const QString &rule : basis.acknowledged)
        report.decisions += ReportFact{
            .name = rule, .value = Message(QT_TRANSLATE_NOOP("core", "Acknowledged by the operator")).text()};
}

QString shownHost(const QString &host)
{
    if (host == Host::thisComputer())
        return Message(QT_TRANSLATE_NOOP("core", "This computer")).text();
    return host == organisationName() ? Message(QT_TRANSLATE_NOOP("core", "Organisation")).text() : host;
}

void addLimits(Report &report, const Plan &plan)
{
    const PlanLimits &limits = plan.limits;
    const Message open = plan.isOfSolution() ? Message(QT_TRANSLATE_NOOP("core", "as the solution says"))
                                             : Message(QT_TRANSLATE_NOOP("core", "all"));
    QList<ReportFact> &facts = report.limits;
    addFact(facts, QT_TRANSLATE_NOOP("core", "Hosts at the same time"), QLocale().toString(limits.parallel));
    addFact(facts, QT_TRANSLATE_NOOP("core", "Copies at the same time"), QLocale().toString(limits.parallelCopies));
    addFact(facts, QT_TRANSLATE_NOOP("core", "Hosts in a wave"),
            limits.waveSize.isEmpty() ? open.text() : limits.waveSize);
    addFact(facts, QT_TRANSLATE_NOOP("core", "Stop after failed hosts"), numberOrNone(limits.maxFailed));
    addFact(facts, QT_TRANSLATE_NOOP("core", "Stop after failed hosts of a wave"),
            numberOrNone(limits.maxFailedPerWave));
    addFact(facts, QT_TRANSLATE_NOOP("core", "Tries again when an installer is busy"), numberOrNone(limits.retries));
}

ReportTrail trailOf(const AuditVerdict &verdict)
{
    return {.entries = verdict.entries, .head = verdict.lastHash, .firstBroken = verdict.firstBroken};
}

QList<ReportCount> countsOf(const QList<HostState> &states)
{
    QMap<HostState, int> numbers; // in the order of the contract's table
    for (const HostState state : states)
        ++numbers[state];
    QList<ReportCount> counts;
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it)
        counts += ReportCount{.state = hostStateWord(it.key()),
                              .text = hostStateText(it.key()).text(),
                              .tone = toneOf(it.key()),
                              .hosts = it.value()};
    return counts;
}

QHash<QString, QStringList> reportMarks(const Plan &plan)
{
    QHash<QString, QStringList> texts;
    const PrerequisiteMarks marks = prerequisiteMarks(plan);
    for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
        for (const PrerequisiteMark &mark : it.value())
            texts[it.key()] += mark.text().text();
    }
    return texts;
}

} // namespace convoy
