// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportTables.h"

#include "base/Message.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace convoy {

namespace {

QString word(const char *source)
{
    return Message(source).text();
}

ReportCell cell(const QString &text, ReportTone tone = ReportTone::Neutral)
{
    return {.lines = text.isEmpty() ? QStringList() : QStringList(text), .tone = tone};
}

ReportCell cell(qint64 number)
{
    return cell(QLocale().toString(number));
}

/// Paragraphs that have a word before them where there is something to say.
void addLine(ReportCell &cell, const char *source, const QString &text)
{
    if (!text.isEmpty())
        cell.lines += Message(source, {text}).text();
}

ReportTable factTable(const char *id, const QString &title, const QList<ReportFact> &facts)
{
    ReportTable table{.id = QLatin1String(id), .title = title, .columns = {}, .rows = {}};
    for (const ReportFact &fact : facts)
        table.rows += {cell(fact.name), cell(fact.value)};
    return table;
}

ReportTable totalsTable(const Report &report)
{
    ReportTable table{.id = QStringLiteral("totals"),
                      .title = word(QT_TRANSLATE_NOOP("core", "Hosts by state")),
                      .columns = {word(QT_TRANSLATE_NOOP("core", "State")), word(QT_TRANSLATE_NOOP("core", "Hosts"))},
                      .rows = {}};
    for (const ReportCount &count : report.totals)
        table.rows += {cell(count.text, count.tone), cell(count.hosts)};
    table.rows += {cell(word(QT_TRANSLATE_NOOP("core", "All"))), cell(report.hosts.size())};
    return table;
}

ReportCell countsCell(const QList<ReportCount> &counts)
{
    ReportCell texts;
    for (const ReportCount &count : counts) {
        texts.lines += QStringLiteral("%1: %2").arg(count.text, QLocale().toString(count.hosts));
        texts.tone = std::max(texts.tone, count.tone);
    }
    return texts;
}

ReportTable waveTable(const Report &report)
{
    ReportTable table{.id = QStringLiteral("waves"),
                      .title = word(QT_TRANSLATE_NOOP("core", "Waves")),
                      .columns = {word(QT_TRANSLATE_NOOP("core", "Wave")), word(QT_TRANSLATE_NOOP("core", "Stage")),
                                  word(QT_TRANSLATE_NOOP("core", "Hosts")), word(QT_TRANSLATE_NOOP("core", "State"))},
                      .rows = {}};
    if (!report.isPlan)
        table.columns += {word(QT_TRANSLATE_NOOP("core", "Started")), word(QT_TRANSLATE_NOOP("core", "Ended")),
                          word(QT_TRANSLATE_NOOP("core", "Duration"))};
    int number = 0;
    for (const ReportWave &wave : report.waves) {
        QList<ReportCell> row{cell(++number), cell(wave.stage), cell(wave.hosts), countsCell(wave.counts)};
        if (!report.isPlan)
            row += {cell(report.shown(wave.began)), cell(report.shown(wave.ended)),
                    cell(Report::duration(wave.began, wave.ended))};
        table.rows += row;
    }
    return table;
}

ReportTable failureTable(const Report &report)
{
    ReportTable table{.id = QStringLiteral("failures"),
                      .title = word(QT_TRANSLATE_NOOP("core", "Failures")),
                      .columns = {word(QT_TRANSLATE_NOOP("core", "Code")),
                                  word(QT_TRANSLATE_NOOP("core", "What happened")),
                                  word(QT_TRANSLATE_NOOP("core", "What to do")),
                                  word(QT_TRANSLATE_NOOP("core", "Count")), word(QT_TRANSLATE_NOOP("core", "Hosts"))},
                      .rows = {}};
    for (const ReportFailure &failure : report.failures)
        table.rows += {cell(failure.code, ReportTone::Bad), cell(failure.message), cell(failure.remedy),
                       cell(failure.hosts.size()), cell(failure.hosts.join(QStringLiteral(", ")))};
    return table;
}

QString waveOf(const ReportHost &host, bool hasStages)
{
    const QString number = QLocale().toString(host.wave);
    return hasStages ? QStringLiteral("%1 / %2").arg(host.stage, number) : number;
}

QString versionsOf(const ReportHost &host)
{
    return host.from.isEmpty() ? host.to : QStringLiteral("%1 → %2").arg(host.from, host.to);
}

QList<ReportCell> hostRow(const Report &report, const ReportHost &host, bool hasStages)
{
    ReportCell said = cell(host.message);
    addLine(said, QT_TRANSLATE_NOOP("core", "What to do: %1"), host.remedy);
    said.lines += host.marks;
    QList<ReportCell> row{cell(host.host), cell(waveOf(host, hasStages)), cell(host.stateText, host.tone),
                          cell(versionsOf(host))};
    if (!report.isPlan)
        row += cell(host.step);
    row += {cell(host.code), said};
    if (!report.isPlan)
        row += {cell(report.shown(host.began)), cell(report.shown(host.ended)),
                cell(Report::duration(host.began, host.ended))};
    return row;
}

ReportTable hostTable(const Report &report)
{
    ReportTable table{.id = QStringLiteral("hosts"),
                      .title = word(QT_TRANSLATE_NOOP("core", "Hosts")),
                      .columns = {word(QT_TRANSLATE_NOOP("core", "Host")), word(QT_TRANSLATE_NOOP("core", "Wave")),
                                  word(QT_TRANSLATE_NOOP("core", "State")), word(QT_TRANSLATE_NOOP("core", "Version"))},
                      .rows = {}};
    if (!report.isPlan)
        table.columns += word(QT_TRANSLATE_NOOP("core", "Step"));
    table.columns += {word(QT_TRANSLATE_NOOP("core", "Code")), word(QT_TRANSLATE_NOOP("core", "Message"))};
    if (!report.isPlan)
        table.columns += {word(QT_TRANSLATE_NOOP("core", "Started")), word(QT_TRANSLATE_NOOP("core", "Ended")),
                          word(QT_TRANSLATE_NOOP("core", "Duration"))};
    QSet<QString> stages;
    for (const ReportHost &host : report.hosts)
        stages.insert(host.stage);
    for (const ReportHost &host : report.hosts)
        table.rows += hostRow(report, host, stages.size() > 1);
    return table;
}

QList<ReportCell> findingRow(const ReportFinding &finding)
{
    ReportCell what = cell(finding.title);
    addLine(what, QT_TRANSLATE_NOOP("core", "Found: %1"), finding.found);
    addLine(what, QT_TRANSLATE_NOOP("core", "Wanted: %1"), finding.wanted);
    addLine(what, QT_TRANSLATE_NOOP("core", "Why: %1"), finding.why);
    addLine(what, QT_TRANSLATE_NOOP("core", "Source: %1"), finding.reference);
    const QString where = finding.hosts.isEmpty() ? word(QT_TRANSLATE_NOOP("core", "all hosts"))
                                                  : finding.hosts.join(QStringLiteral(", "));
    const QString waived = finding.waiver.isEmpty() ? QString() : finding.remedy;
    return {cell(finding.rule),
            cell(finding.severity, finding.tone),
            what,
            cell(waived.isEmpty() ? finding.remedy : QString()),
            cell(waived, ReportTone::Caution),
            cell(where)};
}

ReportTable findingTable(const Report &report)
{
    ReportTable table{.id = QStringLiteral("findings"),
                      .title = word(QT_TRANSLATE_NOOP("core", "Findings")),
                      .columns = {word(QT_TRANSLATE_NOOP("core", "Rule")), word(QT_TRANSLATE_NOOP("core", "Severity")),
                                  word(QT_TRANSLATE_NOOP("core", "Finding")),
                                  word(QT_TRANSLATE_NOOP("core", "What to do")),
                                  word(QT_TRANSLATE_NOOP("core", "Waiver")), word(QT_TRANSLATE_NOOP("core", "Hosts"))},
                      .rows = {}};
    for (const ReportFinding &finding : report.findings)
        table.rows += findingRow(finding);
    return table;
}

ReportTable leftOutTable(const Report &report)
{
    ReportTable table{.id = QStringLiteral("left-out"),
                      .title = word(QT_TRANSLATE_NOOP("core", "Hosts left out")),
                      .columns = {word(QT_TRANSLATE_NOOP("core", "Host")), word(QT_TRANSLATE_NOOP("core", "Rule")),
                                  word(QT_TRANSLATE_NOOP("core", "Reason"))},
                      .rows = {}};
    for (const ReportLeftOut &host : report.leftOut)
        table.rows += {cell(host.host), cell(host.rule), cell(host.reason)};
    return table;
}

ReportTable decisionTable(const Report &report)
{
    ReportTable table = factTable("decisions", word(QT_TRANSLATE_NOOP("core", "Decisions")), report.decisions);
    table.columns = {word(QT_TRANSLATE_NOOP("core", "Rule")), word(QT_TRANSLATE_NOOP("core", "Decision"))};
    return table;
}

} // namespace

Message trailStateText(const ReportTrail &trail)
{
    return trail.firstBroken == 0
               ? Message(QT_TRANSLATE_NOOP("core", "Intact"))
               : Message(QT_TRANSLATE_NOOP("core", "Altered from entry %1 on"), {QString::number(trail.firstBroken)});
}

namespace {

ReportTable trailTable(const Report &report)
{
    const ReportTrail &trail = report.trail;
    ReportTable table{.id = QStringLiteral("trail"),
                      .title = word(QT_TRANSLATE_NOOP("core", "Audit trail")),
                      .columns = {},
                      .rows = {}};
    if (!trail.isKnown())
        return table;
    table.rows += {cell(word(QT_TRANSLATE_NOOP("core", "State"))),
                   cell(trailStateText(trail).text(), trail.firstBroken == 0 ? ReportTone::Good : ReportTone::Bad)};
    table.rows += {cell(word(QT_TRANSLATE_NOOP("core", "Entries"))), cell(trail.entries)};
    if (trail.head.isEmpty())
        return table; // nothing is left of it
    table.rows += {cell(word(QT_TRANSLATE_NOOP("core", "Head"))), cell(trail.head)};
    table.rows += {cell(word(QT_TRANSLATE_NOOP("core", "To be checked with"))),
                   cell(QStringLiteral("convoyctl audit verify --head %1").arg(trail.head))};
    return table;
}

} // namespace

QList<ReportTable> reportTables(const Report &report)
{
    QList<ReportTable> tables{factTable("heading", word(QT_TRANSLATE_NOOP("core", "What, who, when")), report.heading),
                              totalsTable(report),
                              waveTable(report),
                              failureTable(report),
                              hostTable(report),
                              findingTable(report),
                              leftOutTable(report),
                              decisionTable(report),
                              factTable("limits", word(QT_TRANSLATE_NOOP("core", "Limits")), report.limits),
                              trailTable(report)};
    tables.removeIf([](const ReportTable &table) { return table.rows.isEmpty(); });
    return tables;
}

} // namespace convoy
