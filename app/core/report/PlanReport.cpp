// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportParts.h"

#include <QCoreApplication>

namespace convoy {

namespace {

ReportTone verdictTone(const QString &verdict)
{
    if (verdict == QLatin1String("blocked"))
        return ReportTone::Bad;
    return verdict == QLatin1String("warnings") ? ReportTone::Caution : ReportTone::Good;
}

Message verdictOf(const Plan &plan)
{
    const qsizetype hosts = plan.allHosts().size();
    const QStringList package{plan.packageName, plan.packageVersion};
    if (plan.verdict() == QLatin1String("blocked"))
        return Message::counted(QT_TRANSLATE_N_NOOP("core", "Blocked: %1 %2 on %n host(s)."), hosts, package);
    if (plan.verdict() == QLatin1String("warnings"))
        return Message::counted(QT_TRANSLATE_N_NOOP("core", "Ready, with warnings: %1 %2 on %n host(s)."), hosts,
                                package);
    return Message::counted(QT_TRANSLATE_N_NOOP("core", "Ready: %1 %2 on %n host(s)."), hosts, package);
}

/// What a host of a plan is before anything began: planned, or already known not to be worked on.
HostState stateOf(const PlanHost &host)
{
    if (!host.skip.isEmpty())
        return HostState::Skipped;
    return host.isUnreachable ? HostState::Unreachable : HostState::Planned;
}

ReportHost hostOf(const PlanHost &planned, const PlanStage &stage, int wave)
{
    const HostState state = stateOf(planned);
    return {.host = shownHost(planned.host),
            .stage = stage.title.text(),
            .wave = wave,
            .state = hostStateWord(state),
            .stateText = hostStateText(state).text(),
            .tone = toneOf(state),
            .from = planned.from,
            .to = planned.to,
            .step = {},
            .code = planned.skipRule,
            .message = planned.skip.text(),
            .remedy = {},
            .marks = {},
            .began = {},
            .ended = {}};
}

void addHosts(Report &report, const Plan &plan)
{
    const QHash<QString, QStringList> marks = reportMarks(plan);
    QList<HostState> all;
    for (const PlanStage &stage : plan.stages) {
        int number = 0;
        for (const PlanWave &planned : stage.waves) {
            ++number;
            QList<HostState> states;
            for (const PlanHost &host : planned.hosts) {
                ReportHost shown = hostOf(host, stage, number);
                shown.marks = marks.value(host.host);
                report.hosts += shown;
                states += stateOf(host);
            }
            all += states;
            report.waves += ReportWave{.stage = stage.title.text(),
                                       .number = number,
                                       .hosts = static_cast<int>(planned.hosts.size()),
                                       .began = {},
                                       .ended = {},
                                       .counts = countsOf(states)};
        }
    }
    report.totals = countsOf(all);
}

} // namespace

Report makeReport(const PlanReportSource &source)
{
    Report report;
    report.isPlan = true;
    report.made = source.origin.at;
    report.title =
        Message(QT_TRANSLATE_NOOP("core", "Plan: %1 %2"), {source.plan.packageName, source.plan.packageVersion}).text();
    addPackage(report, source.plan);
    addOrigin(report, source.origin);
    report.verdict = verdictOf(source.plan).text();
    report.tone = verdictTone(source.plan.verdict());
    addHosts(report, source.plan);
    addFindings(report, source.plan);
    addDecisions(report, source.plan.basis);
    addLimits(report, source.plan);
    if (source.audit)
        report.trail = trailOf(*source.audit);
    return report;
}

} // namespace convoy
