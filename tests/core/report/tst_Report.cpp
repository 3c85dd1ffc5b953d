// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadReport.h"
#include "ReportScene.h"
#include "report/CsvReport.h"
#include "report/HtmlReport.h"
#include "report/Timeline.h"

#include <QTest>

#include <algorithm>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

QMap<QString, int> numbersOf(const QList<ReportCount> &counts)
{
    QMap<QString, int> numbers;
    for (const ReportCount &count : counts)
        numbers[count.state] += count.hosts;
    return numbers;
}

ReportHost hostOf(const Report &report, const QString &name)
{
    const auto found = std::ranges::find(report.hosts, name, &ReportHost::host);
    if (found == report.hosts.cend())
        qFatal("%s is not in the report", qPrintable(name));
    return *found;
}

QString factOf(const QList<ReportFact> &facts, const QString &name)
{
    const auto found = std::ranges::find(facts, name, &ReportFact::name);
    return found == facts.cend() ? QString() : found->value;
}

} // namespace

/// What a report says, before anybody sees it in one form or another.
class tst_Report : public QObject
{
    Q_OBJECT

private slots:
    void saysWhoWhatWhen();
    void countsFromTheJournal();
    void groupsFailures();
    void restartWantedIsDone();
    void marksWhatWasForced();
    void printsWaiversAndLeaveOuts();
    void logsStayInOneLanguage();
    void showsSomeLogsOfManyAlike();
    void durations_data();
    void durations();
    void tellsNothingOfHiddenHosts();
    void drawsWaves();
    void manyWavesShareBars();
    void reportsSolutions();
    void reportsPlans();
    void htmlStandsAlone();
    void htmlIsReadAloud();
    void csvIsATable();
    void csvIsNoFormula();
    void tellsOfABrokenTrail();
};

void tst_Report::saysWhoWhatWhen()
{
    const Report report = makeReport(ReportScene().source());
    QCOMPARE(report.title, u"Run 12: Sample Echo Server 9.0.001.02"_s);
    QCOMPARE(factOf(report.heading, u"Operator"_s), u"anna"_s);
    QCOMPARE(factOf(report.heading, u"Report made by"_s), u"berta"_s);
    QCOMPARE(factOf(report.heading, u"Made on"_s), u"desk"_s);
    QCOMPARE(factOf(report.heading, u"Repository"_s), u"sqlite:/srv/convoy.sqlite"_s);
    QCOMPARE(factOf(report.heading, u"SHA-256 of the package"_s), QString(64, u'a'));
    // In the zone that the report names.
    QCOMPARE(factOf(report.heading, u"Times are those of"_s), u"UTC+01:00"_s);
    QCOMPARE(factOf(report.heading, u"Started"_s), u"2026-11-20 09:15:30"_s);
    QCOMPARE(factOf(report.heading, u"Duration"_s), u"1:05:09"_s);
    QCOMPARE(factOf(report.limits, u"Stop after failed hosts"_s), u"777"_s);
    QCOMPARE(report.verdict, u"The run ended “failed”: it went well on 6 of 10 host(s)."_s);
}

/// Totals, waves and rows are three ways to count the same hosts.
void tst_Report::countsFromTheJournal()
{
    const ReportScene scene(30, 7);
    const Report report = makeReport(scene.source());
    const QMap<QString, int> expected{{u"done"_s, 18}, {u"failed"_s, 6}, {u"skipped"_s, 3}, {u"unreachable"_s, 3}};
    QCOMPARE(numbersOf(report.totals), expected);
    QMap<QString, int> inWaves;
    int hosts = 0;
    for (const ReportWave &wave : report.waves) {
        hosts += wave.hosts;
        for (const ReportCount &count : wave.counts)
            inWaves[count.state] += count.hosts;
    }
    QCOMPARE(report.waves.size(), 5);
    QCOMPARE(hosts, 30);
    QCOMPARE(inWaves, expected);
    QMap<QString, int> inRows;
    for (const ReportHost &host : report.hosts)
        ++inRows[host.state];
    QCOMPARE(inRows, expected);
    const ReportHost host = hostOf(report, u"host-0007"_s);
    QCOMPARE(host.wave, 2);
    QCOMPARE(host.from, u"8.5.2"_s);
    QCOMPARE(host.step, u"Run the installation"_s);
    QCOMPARE(report.waves.at(1).began, scene.outcomes.at(7).started);
}

void tst_Report::groupsFailures()
{
    const Report report = makeReport(ReportScene(30).source());
    QCOMPARE(report.failures.size(), 4); // the installer's once; each unreachable host has words of its own
    QCOMPARE(report.failures.constFirst().code, u"installer-failed"_s);
    QCOMPARE(report.failures.constFirst().hosts.size(), 6);
    QCOMPARE(report.failures.constFirst().remedy, u"Read the log, then try again."_s);
}

/// A host that only wants to be restarted has what the run brought; the organisation is no host.
void tst_Report::restartWantedIsDone()
{
    const ReportScene scene(3, 3);
    RunReportSource source = scene.source();
    for (HostOutcome &outcome : source.run.hosts)
        outcome.state = HostState::DoneRestartWanted;
    HostOutcome organisation;
    organisation.host = organisationName();
    organisation.state = HostState::Done;
    source.run.hosts.prepend(organisation);
    source.run.state = RunState::Done;
    QCOMPARE(makeReport(source).verdict, u"The run ended “done”: it went well on 3 of 3 host(s)."_s);
}

// proves U72 (in the report)
void tst_Report::marksWhatWasForced()
{
    const Report report = makeReport(ReportScene().source());
    QCOMPARE(hostOf(report, u"host-0000"_s).marks, QStringList());
    QCOMPARE(hostOf(report, u"host-0001"_s).marks,
             QStringList{u"A prerequisite was waived: Title of windows-installer. Reason: "_s
                         + ReportScene::waiverReason()});
    const QString doubtful = u"A prerequisite could not be checked: Title of tools."_s;
    QCOMPARE(hostOf(report, u"host-0002"_s).marks, QStringList{doubtful});
    QCOMPARE(hostOf(report, u"host-0008"_s).marks,
             QStringList{u"No prerequisite was checked: the host could not be reached."_s});
    const QString page = ReadHtml::of(htmlReport(report)).text;
    QVERIFY(page.contains(doubtful));
}

void tst_Report::printsWaiversAndLeaveOuts()
{
    const Report report = makeReport(ReportScene().source());
    QStringList rules;
    for (const ReportFinding &finding : report.findings)
        rules += finding.rule;
    QCOMPARE(rules, (QStringList{u"disk-space"_s, u"windows-installer"_s, u"tools"_s})); // what passed is not told
    QCOMPARE(report.findings.at(1).waiver, ReportScene::waiverReason());
    QCOMPARE(report.findings.at(2).waiver, QString());
    QCOMPARE(report.leftOut.size(), 1);
    QCOMPARE(report.leftOut.constFirst().host, u"host-0009"_s);
    QCOMPARE(report.leftOut.constFirst().rule, u"disk-space"_s);
    const ReadHtml page = ReadHtml::of(htmlReport(report));
    QVERIFY(
        page.tables.value(u"findings"_s).at(2).contains(u"Waived by the operator: "_s + ReportScene::waiverReason()));
    QCOMPARE(page.tables.value(u"left-out"_s).at(1).constFirst(), u"host-0009"_s);
}

// proves U67 (log lines; the report's own language is tst_ReportForms')
void tst_Report::logsStayInOneLanguage()
{
    const Report report = makeReport(ReportScene().source());
    QCOMPARE(report.logs.size(), 2);
    QCOMPARE(report.logs.constFirst().lines.size(), reportLogLines);
    QCOMPARE(report.logs.constFirst().earlier, 5);
    QVERIFY(report.logs.constFirst().lines.constLast().endsWith(u"line 44 of <setup>"_s));
    const QByteArray html = htmlReport(report);
    QVERIFY(html.contains("<pre lang=\"en\">"));
    QVERIFY(ReadHtml::of(html).logs.constFirst().contains(u"line 44 of <setup>"_s));
}

void tst_Report::showsSomeLogsOfManyAlike()
{
    const ReportScene scene(1000, 100);
    const QStringList hosts = loggedHosts(scene.outcomes);
    QCOMPARE(hosts.size(), reportLogs);
    QCOMPARE(hosts.mid(0, 3), (QStringList{u"host-0006"_s, u"host-0007"_s, u"host-0008"_s}));
    qsizetype alike = 0;
    for (const HostOutcome &outcome : scene.outcomes)
        alike += outcome.state == HostState::Failed && hosts.contains(outcome.host) ? 1 : 0;
    QCOMPARE(alike, reportLogsAlike);
    const Report report = makeReport(scene.source());
    QCOMPARE(report.logsLeftOut, 300 - reportLogs);
    QVERIFY(ReadHtml::of(htmlReport(report)).text.contains(u"The logs of 250 more"_s));
}

void tst_Report::durations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << u"0:00:00"_s;
    QTest::newRow("a minute and nine") << qint64(69) << u"0:01:09"_s;
    QTest::newRow("a day") << qint64(86399) << u"23:59:59"_s;
    QTest::newRow("longer") << qint64(360000) << u"100:00:00"_s;
    QTest::newRow("a clock that went back") << qint64(-5) << u"0:00:00"_s;
}

void tst_Report::durations()
{
    QFETCH(const qint64, seconds);
    QTEST(Report::duration(ReportScene::began(), ReportScene::began().addSecs(seconds)), "text");
    QCOMPARE(Report::duration(QDateTime(), ReportScene::began()), QString());
}

/// The store leaves out of the run what its reader may not see; the plan beside it is whole.
void tst_Report::tellsNothingOfHiddenHosts()
{
    RunReportSource source = ReportScene().source();
    const QStringList hidden{u"host-0001"_s, u"host-0006"_s, u"host-0009"_s};
    source.run.hosts.removeIf([&](const HostOutcome &outcome) { return hidden.contains(outcome.host); });
    source.journals.removeIf([&](const HostJournal &journal) { return hidden.contains(journal.host); });
    const Report report = makeReport(source);
    const QByteArray page = htmlReport(report);
    for (const QString &host : hidden)
        QVERIFY2(!page.contains(host.toUtf8()) && !csvReport(report).contains(host.toUtf8()), qPrintable(host));
    QVERIFY(!page.contains(ReportScene::waiverReason().toUtf8()));
    QCOMPARE(report.waves.constFirst().hosts, 3);
}

void tst_Report::drawsWaves()
{
    const Report report = makeReport(ReportScene(12, 4).source());
    const Timeline timeline = Timeline::of(report);
    QCOMPARE(timeline.bars.size(), 3);
    QCOMPARE(timeline.bars.constFirst().from, 0.0);
    QCOMPARE(timeline.bars.constLast().to, 1.0);
    QVERIFY(timeline.bars.at(1).from > 0 && timeline.bars.at(1).from < timeline.bars.at(2).from);
    QCOMPARE(timeline.bars.constFirst().tone, ReportTone::Good);
    QCOMPARE(timeline.bars.at(1).tone, ReportTone::Bad);
    QCOMPARE(timeline.bars.at(1).text, u"2 of 4 done"_s);
    QCOMPARE(timeline.ticks.constFirst().text, u"2026-11-20 09:15:30"_s);
    QCOMPARE(ReadHtml::of(htmlReport(report)).bars, 3);
}

void tst_Report::manyWavesShareBars()
{
    const Report report = makeReport(ReportScene(1000, 1).source());
    QCOMPARE(report.waves.size(), 1000);
    const Timeline timeline = Timeline::of(report);
    QVERIFY(timeline.bars.size() <= Timeline::mostBars);
    QCOMPARE(timeline.bars.constFirst().label, u"1 – 17"_s);
    QVERIFY(timeline.bars.constLast().label.endsWith(QLocale().toString(1000)));
    for (const TimelineBar &bar : timeline.bars)
        QVERIFY(bar.from >= 0 && bar.to <= 1.01 && bar.to > bar.from);
}

/// What a solution has beside a package: its source, decisions on its rules, steps of the whole organisation.
void tst_Report::reportsSolutions()
{
    ReportScene scene;
    scene.plan.solution = u"exchange-2007-sp3"_s;
    scene.plan.basis.definition = scene.plan.solution;
    scene.plan.basis.document = u"Release Notes, 2010-06-07"_s;
    scene.plan.basis.waived = {{u"windows-installer"_s, ReportScene::waiverReason()}};
    scene.plan.basis.acknowledged = {u"cannot-be-uninstalled"_s};
    scene.plan.limits.waveSize.clear();
    scene.plan.stages[0].waves[0].hosts[0].host = organisationName();
    scene.outcomes[0].host = organisationName();
    RunReportSource source = scene.source();
    source.run.again = u"11"_s;
    const Report report = makeReport(source);
    QCOMPARE(report.hosts.constFirst().host, u"Organisation"_s);
    QCOMPARE(factOf(report.limits, u"Hosts in a wave"_s), u"as the solution says"_s);
    QCOMPARE(factOf(report.heading, u"Source document"_s), u"Release Notes, 2010-06-07"_s);
    QCOMPARE(factOf(report.heading, u"Runs again hosts of the run"_s), u"11"_s);
    QCOMPARE(factOf(report.decisions, u"windows-installer"_s),
             u"Waived by the operator: "_s + ReportScene::waiverReason());
    QCOMPARE(factOf(report.decisions, u"cannot-be-uninstalled"_s), u"Acknowledged by the operator"_s);
    QCOMPARE(ReadHtml::of(htmlReport(report)).tables.value(u"decisions"_s).size(), 3);
}

void tst_Report::reportsPlans()
{
    const ReportScene scene;
    const Report report = makeReport(
        PlanReportSource{.plan = scene.plan, .audit = scene.source().audit, .origin = scene.source().origin});
    QVERIFY(report.isPlan);
    QCOMPARE(report.title, u"Plan: Sample Echo Server 9.0.001.02"_s);
    QCOMPARE(numbersOf(report.totals),
             (QMap<QString, int>{{u"planned"_s, 8}, {u"skipped"_s, 1}, {u"unreachable"_s, 1}}));
    QCOMPARE(report.trail.head, QString(64, u'e'));
    QVERIFY(report.verdict.startsWith(u"Blocked"_s));
    const Timeline timeline = Timeline::of(report);
    QCOMPARE(timeline.bars.size(), 3);
    QCOMPARE(timeline.bars.at(1).from, 0.4);
    QCOMPARE(timeline.bars.at(1).to, 0.8);
    const ReadHtml page = ReadHtml::of(htmlReport(report));
    QCOMPARE(page.tables.value(u"hosts"_s).size(), 11);
    QVERIFY(page.tables.value(u"waves"_s).constFirst().size() == 4); // no times: nothing has begun
}

/// No script, nothing fetched, nothing that a host said is markup.
void tst_Report::htmlStandsAlone()
{
    const QByteArray html = htmlReport(makeReport(ReportScene().source()));
    const ReadHtml page = ReadHtml::of(html);
    QVERIFY2(page.problem.isEmpty(), qPrintable(page.problem));
    for (const QString &element : {u"script"_s, u"link"_s, u"img"_s, u"iframe"_s, u"object"_s, u"base"_s, u"form"_s})
        QVERIFY2(!page.elements.contains(element), qPrintable(element));
    QCOMPARE(page.references, QStringList());
    QVERIFY(!html.contains("url(") && !html.contains("@import"));
    QVERIFY(html.contains("default-src 'none'"));
    QVERIFY(page.text.contains(u"<script>alert(1)</script>"_s)); // as text
    QVERIFY(html.contains("prefers-color-scheme: dark") && html.contains("@media print"));
}

void tst_Report::htmlIsReadAloud()
{
    const QByteArray html = htmlReport(makeReport(ReportScene().source()));
    const ReadHtml page = ReadHtml::of(html);
    QCOMPARE(page.language, u"en"_s);
    QCOMPARE(page.headings.constFirst(), u"Run 12: Sample Echo Server 9.0.001.02"_s);
    QCOMPARE(page.headings.mid(1, 9),
             (QStringList{u"What, who, when"_s, u"Hosts by state"_s, u"Waves"_s, u"Failures"_s, u"Hosts"_s,
                          u"Findings"_s, u"Hosts left out"_s, u"Limits"_s, u"Audit trail"_s}));
    QCOMPARE(html.count("<table"), html.count("<table aria-labelledby="));
    QCOMPARE(html.count("<th"), html.count("<th scope=") + html.count("<thead"));
    QVERIFY(html.contains("<svg role=\"img\" aria-labelledby="));
    QVERIFY(page.elements.contains(u"main"_s));
}

void tst_Report::csvIsATable()
{
    const ReportScene scene;
    const Report report = makeReport(scene.source());
    const QByteArray csv = csvReport(report);
    const Rows rows = readCsv(csv);
    QCOMPARE(rows.size(), 11);
    for (const QStringList &row : rows)
        QCOMPARE(row.size(), 19);
    QCOMPARE(csv.count('\n') - csv.count("\r\n"), 1); // only inside the quoted message
    QVERIFY(!csv.startsWith("\xef\xbb\xbf"));
    const QStringList &unreachable = rows.at(9);
    QCOMPARE(unreachable.at(0), u"host-0008"_s);
    QCOMPARE(unreachable.at(3), u"unreachable"_s);
    QCOMPARE(unreachable.at(9), u"No route, \"host-0008\",\nsaid the network"_s);
    QCOMPARE(unreachable.at(12), u"2026-11-20T08:17:30.000Z"_s);
    QCOMPARE(unreachable.at(14), u"76"_s);
    QCOMPARE(unreachable.at(17), QString(64, u'e'));
    QCOMPARE(unreachable.at(18), u"Intact"_s);
    QCOMPARE(rows.at(10).at(12), QString()); // left out: never begun
}

void tst_Report::csvIsNoFormula()
{
    const QByteArray csv = csvReport(makeReport(ReportScene().source()));
    QCOMPARE(readCsv(csv).at(7).at(9), u"'=HYPERLINK(\"http://x/\";\"<script>alert(1)</script>\")"_s);
    for (const QStringList &row : readCsv(csv)) {
        for (const QString &cell : row)
            QVERIFY2(cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell.front()), qPrintable(cell));
    }
}

void tst_Report::tellsOfABrokenTrail()
{
    RunReportSource source = ReportScene().source();
    QCOMPARE(ReadHtml::of(htmlReport(makeReport(source))).tables.value(u"trail"_s).constFirst().constLast(),
             u"Intact"_s);
    source.audit.firstBroken = 5;
    QCOMPARE(ReadHtml::of(htmlReport(makeReport(source))).tables.value(u"trail"_s).constFirst().constLast(),
             u"Altered from entry 5 on"_s);
}

QTEST_GUILESS_MAIN(tst_Report)
#include "tst_Report.moc"
