// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportParts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace convoy {

namespace {

/// Where a host stands in the plan.
struct Place
{
    const PlanHost *host = nullptr;
    const PlanStage *stage = nullptr;
    int wave = 0;
};

QHash<QString, Place> placesOf(const Plan &plan)
{
    QHash<QString, Place> places;
    for (const PlanStage &stage : plan.stages) {
        int wave = 0;
        for (const PlanWave &planned : stage.waves) {
            ++wave;
            for (const PlanHost &host : planned.hosts)
                places.insert(host.host, {.host = &host, .stage = &stage, .wave = wave});
        }
    }
    return places;
}

QString stepTitleOf(const PlanHost *planned, const QString &step)
{
    if (planned == nullptr)
        return step;
    const auto found = std::ranges::find(planned->steps, step, &PlanStep::id);
    return found == planned->steps.cend() ? step : stepTitle(*found).text();
}

bool wentWrong(const HostOutcome &outcome)
{
    return toneOf(outcome.state) == ReportTone::Bad;
}

ReportHost hostOf(const HostOutcome &outcome, const Place &place)
{
    ReportHost host{.host = shownHost(outcome.host),
                    .stage = {},
                    .wave = place.wave,
                    .state = hostStateWord(outcome.state),
                    .stateText = hostStateText(outcome.state).text(),
                    .tone = toneOf(outcome.state),
                    .from = {},
                    .to = {},
                    .step = stepTitleOf(place.host, outcome.step),
                    .code = outcome.code,
                    .message = outcome.text(),
                    .remedy = outcome.remedy.text(),
                    .marks = {},
                    .began = outcome.started,
                    .ended = outcome.ended};
    if (place.host != nullptr) {
        host.stage = place.stage->title.text();
        host.from = place.host->from;
        host.to = place.host->to;
    }
    return host;
}

void addHosts(Report &report, const RunReportSource &source)
{
    const QHash<QString, Place> places = placesOf(source.plan);
    const QHash<QString, QStringList> marks = reportMarks(source.plan);
    QList<HostState> states;
    for (const HostOutcome &outcome : source.run.hosts) {
        ReportHost host = hostOf(outcome, places.value(outcome.host));
        host.marks = marks.value(outcome.host);
        report.hosts += host;
        states += outcome.state;
    }
    report.totals = countsOf(states);
}

void widen(ReportWave &wave, const HostOutcome &outcome)
{
    if (outcome.started.isValid() && (!wave.began.isValid() || outcome.started < wave.began))
        wave.began = outcome.started;
    if (outcome.ended.isValid() && (!wave.ended.isValid() || outcome.ended > wave.ended))
        wave.ended = outcome.ended;
}

void addWaves(Report &report, const RunReportSource &source)
{
    QHash<QString, const HostOutcome *> outcomes;
    for (const HostOutcome &outcome : source.run.hosts)
        outcomes.insert(outcome.host, &outcome);
    for (const PlanStage &stage : source.plan.stages) {
        int number = 0;
        for (const PlanWave &planned : stage.waves) {
            ReportWave wave{
                .stage = stage.title.text(), .number = ++number, .hosts = 0, .began = {}, .ended = {}, .counts = {}};
            QList<HostState> states;
            for (const PlanHost &host : planned.hosts) {
                const HostOutcome *outcome = outcomes.value(host.host); // there for every visible host
                states += outcome->state;
                widen(wave, *outcome);
            }
            wave.hosts = static_cast<int>(states.size());
            wave.counts = countsOf(states);
            report.waves += wave;
        }
    }
}

QString kindOfFailure(const HostOutcome &outcome)
{
    return outcome.code + QChar(0x1f) + outcome.message.english();
}

void addFailures(Report &report, const QList<HostOutcome> &outcomes)
{
    QHash<QString, qsizetype> known;
    for (const HostOutcome &outcome : outcomes) {
        if (!wentWrong(outcome))
            continue;
        const QString key = kindOfFailure(outcome);
        if (!known.contains(key)) {
            known.insert(key, report.failures.size());
            report.failures += ReportFailure{
                .code = outcome.code, .message = outcome.text(), .remedy = outcome.remedy.text(), .hosts = {}};
        }
        report.failures[known.value(key)].hosts += shownHost(outcome.host);
    }
    std::ranges::stable_sort(report.failures, std::ranges::greater(),
                             [](const ReportFailure &failure) { return failure.hosts.size(); });
}

QStringList linesOf(const Report &report, const QList<Event> &events)
{
    QStringList lines;
    for (const Event &event : events) {
        QStringList texts = event.message.english().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        if (event.error)
            texts += event.error->english();
        for (const QString &text : std::as_const(texts))
            lines += QStringLiteral("%1  %2  %3").arg(report.shown(event.at), event.step, text);
    }
    return lines;
}

void addLogs(Report &report, const RunReportSource &source)
{
    const auto wrong = std::ranges::count_if(source.run.hosts, wentWrong);
    report.logsLeftOut = wrong - loggedHosts(source.run.hosts).size();
    for (const HostJournal &journal : source.journals) {
        ReportLog log{.host = shownHost(journal.host), .lines = linesOf(report, journal.events), .earlier = 0};
        log.earlier = std::max<qsizetype>(0, log.lines.size() - reportLogLines);
        log.lines.remove(0, log.earlier);
        if (!log.lines.isEmpty())
            report.logs += log;
    }
}

ReportTone runTone(const StoredRun &run)
{
    const bool isClean = run.state == RunState::Done && std::ranges::none_of(run.hosts, wentWrong);
    if (isClean)
        return ReportTone::Good;
    return run.state == RunState::Failed || std::ranges::any_of(run.hosts, wentWrong) ? ReportTone::Bad
                                                                                      : ReportTone::Caution;
}

Message verdictOf(const StoredRun &run)
{
    const auto isHost = [](const HostOutcome &outcome) { return outcome.host != organisationName(); };
    const auto hosts = std::ranges::count_if(run.hosts, isHost);
    const auto done = std::ranges::count_if(
        run.hosts, [&](const HostOutcome &outcome) { return isHost(outcome) && isDone(outcome.state); });
    const QStringList arguments{runStateText(run.state).text(), QString::number(done)};
    if (!isFinal(run.state))
        return Message::counted(
            QT_TRANSLATE_N_NOOP("core", "The run is not over (“%1”): it went well on %2 of %n host(s) so far."), hosts,
            arguments);
    return Message::counted(QT_TRANSLATE_N_NOOP("core", "The run ended “%1”: it went well on %2 of %n host(s)."), hosts,
                            arguments);
}

void addRun(Report &report, const StoredRun &run)
{
    QList<ReportFact> &facts = report.heading;
    addFact(facts, QT_TRANSLATE_NOOP("core", "Run"), run.id);
    addFact(facts, QT_TRANSLATE_NOOP("core", "Mark of the run"), run.mark);
    addFact(facts, QT_TRANSLATE_NOOP("core", "State"), runStateText(run.state).text());
    addFact(facts, QT_TRANSLATE_NOOP("core", "Undoes the run"), run.undoes);
    addFact(facts, QT_TRANSLATE_NOOP("core", "Runs again hosts of the run"), run.again);
    addFact(facts, QT_TRANSLATE_NOOP("core", "Operator"), run.operatorName);
    addFact(facts, QT_TRANSLATE_NOOP("core", "Planned"), report.shown(run.created));
    addFact(facts, QT_TRANSLATE_NOOP("core", "Started"), report.shown(run.started));
    addFact(facts, QT_TRANSLATE_NOOP("core", "Ended"), report.shown(run.ended));
    addFact(facts, QT_TRANSLATE_NOOP("core", "Duration"), Report::duration(run.started, run.ended));
}

} // namespace

namespace {

/// The plan is stored whole; an operator who does not see a host in the run does not read of it here either.
Plan visiblePart(Plan plan, const QList<HostOutcome> &outcomes)
{
    QSet<QString> visible;
    for (const HostOutcome &outcome : outcomes)
        visible.insert(outcome.host);
    for (PlanStage &stage : plan.stages) {
        for (PlanWave &wave : stage.waves)
            wave.hosts.removeIf([&](const PlanHost &host) { return !visible.contains(host.host); });
    }
    plan.findings.removeIf(
        [&](const Finding &finding) { return !finding.host.isEmpty() && !visible.contains(finding.host); });
    return plan;
}

} // namespace

QStringList loggedHosts(const QList<HostOutcome> &outcomes)
{
    QHash<QString, qsizetype> alike;
    QStringList hosts;
    for (const HostOutcome &outcome : outcomes) {
        if (wentWrong(outcome) && hosts.size() < reportLogs && alike[kindOfFailure(outcome)]++ < reportLogsAlike)
            hosts += outcome.host;
    }
    return hosts;
}

Report makeReport(const RunReportSource &whole)
{
    RunReportSource source = whole;
    source.plan = visiblePart(source.plan, source.run.hosts);
    Report report;
    report.made = source.origin.at;
    report.title = Message(QT_TRANSLATE_NOOP("core", "Run %1: %2 %3"),
                           {source.run.id, source.run.packageName, source.run.packageVersion})
                       .text();
    addPackage(report, source.plan);
    addRun(report, source.run);
    addOrigin(report, source.origin);
    report.verdict = verdictOf(source.run).text();
    report.tone = runTone(source.run);
    addHosts(report, source);
    addWaves(report, source);
    addFailures(report, source.run.hosts);
    addFindings(report, source.plan);
    addDecisions(report, source.plan.basis);
    addLimits(report, source.plan);
    addLogs(report, source);
    report.trail = trailOf(source.audit);
    return report;
}

} // namespace convoy
