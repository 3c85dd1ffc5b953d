// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ManyHosts.h"
#include "RuleScene.h"
#include "plan/solution/SolutionPlanPrinter.h"
#include "solution/facts/FactFile.h"
#include "solution/texts/SolutionTranslator.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

QString dataFile(const QString &name)
{
    return QStringLiteral(CONVOY_TEST_DATA "/solutions/") + name;
}

KnownFacts sampleFacts()
{
    const auto file = FactFile::open(dataFile(u"sample-organisation.json"_s));
    if (!file)
        qFatal("%s", qPrintable(file.error().english()));
    auto known = file->read(exchange().facts);
    if (!known)
        qFatal("%s", qPrintable(known.error().english()));
    return *std::move(known);
}

SolutionRequest sampleRequest()
{
    return {.definition = exchange(),
            .facts = sampleFacts(),
            .profile = Profile::Upgrade,
            .targets = {},
            .decisions = {},
            .moves = {},
            .limits = {}};
}

SolutionPlan planned(SolutionRequest request)
{
    auto plan = planSolution(std::move(request));
    if (!plan)
        qFatal("%s", qPrintable(plan.error().english()));
    return *std::move(plan);
}

} // namespace

class tst_SolutionPlanner : public QObject
{
    Q_OBJECT

private slots:
    void golden_data();
    void golden();
    void isDeterministic();
    void keepsTheContract();
    void plansTargetsAlone();
    void refuses_data();
    void refuses();
    void takesWaveSizes_data();
    void takesWaveSizes();
    void takesTheDefinitionsLimits();
    void leavesMovesOfOthersAlone();
    void waivesAndAcknowledges();
    void scales();
};

/// The plan that a reader of the release notes agrees with. CONVOY_WRITE_GOLDEN=1 writes it anew.
void tst_SolutionPlanner::golden_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "es"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void tst_SolutionPlanner::golden()
{
    QFETCH(const QString, language);
    useSolutionTexts(exchange(), language);
    const QString text = printSolutionPlan(planned(sampleRequest()));
    useSolutionTexts(exchange(), u"en"_s);
    QFile file(dataFile(u"sample-organisation.%1.txt"_s.arg(language)));
    if (qEnvironmentVariableIsSet("CONVOY_WRITE_GOLDEN") && file.open(QIODevice::WriteOnly)) {
        file.write(text.toUtf8());
        QSKIP("written");
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QCOMPARE(text, QString::fromUtf8(file.readAll()));
}

void tst_SolutionPlanner::isDeterministic()
{
    SolutionRequest shuffled = sampleRequest();
    std::ranges::reverse(shuffled.facts.hosts);
    for (const HostKnowledge &host : std::as_const(shuffled.facts.hosts))
        shuffled.targets.prepend(host.name);
    shuffled.targets += shuffled.targets.constFirst(); // named twice, planned once
    QCOMPARE(QJsonDocument(planned(std::move(shuffled)).toJson()).toJson(),
             QJsonDocument(planned(sampleRequest()).toJson()).toJson());
}

void tst_SolutionPlanner::keepsTheContract()
{
    const QJsonObject plan = planned(sampleRequest()).toJson();
    for (const char *key : {"solution", "package", "profile", "findings", "questions", "verdict", "stages", "limits"})
        QVERIFY2(plan.contains(QLatin1String(key)), key);
    const QJsonObject stage = plan.value(u"stages"_s).toArray().at(0).toObject();
    QCOMPARE(stage.value(u"scope"_s).toString(), u"organisation"_s);
    for (const char *key : {"id", "title", "scope", "waves"})
        QVERIFY2(stage.contains(QLatin1String(key)), key);
    const QJsonObject host =
        stage.value(u"waves"_s).toArray().at(0).toObject().value(u"hosts"_s).toArray().at(0).toObject();
    for (const char *key : {"host", "from", "to", "skip", "undo", "steps"})
        QVERIFY2(host.contains(QLatin1String(key)), key);
    const QJsonObject finding = plan.value(u"findings"_s).toArray().at(0).toObject();
    for (const char *key : {"rule", "host", "severity", "verdict", "blocks", "uncertain", "title", "found", "wanted",
                            "why", "remedy", "reference", "waivable"})
        QVERIFY2(finding.contains(QLatin1String(key)), key);
}

void tst_SolutionPlanner::plansTargetsAlone()
{
    SolutionRequest request = sampleRequest();
    request.targets = {u"MIL-MBX1"_s};
    const SolutionPlan plan = planned(std::move(request));
    QCOMPARE(plan.hostCount(), 1);
}

void tst_SolutionPlanner::refuses_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("waveSize");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown host") << u"NOBODY"_s << QString() << QString() << u"host-unknown"_s;
    QTest::newRow("unknown stage") << u"MIL-MBX1"_s << u"attic"_s << QString() << u"stage-unknown"_s;
    QTest::newRow("no wave") << u"MIL-MBX1"_s << QString() << u"0"_s << u"wave-size"_s;
}

void tst_SolutionPlanner::refuses()
{
    QFETCH(const QString, target);
    QFETCH(const QString, stage);
    QFETCH(const QString, waveSize);
    SolutionRequest request = sampleRequest();
    request.targets = {target};
    if (!stage.isEmpty())
        request.moves = {{.host = target, .stage = stage}};
    request.limits.waveSize = waveSize;
    const auto plan = planSolution(std::move(request));
    QVERIFY(!plan);
    QTEST(plan.error().code, "code");
}

void tst_SolutionPlanner::takesWaveSizes_data()
{
    QTest::addColumn<QString>("size");
    QTest::addColumn<qsizetype>("waves");
    QTest::newRow("one by one") << u"1"_s << qsizetype(8);
    QTest::newRow("number") << u"3"_s << qsizetype(3);
    QTest::newRow("percent") << u"50%"_s << qsizetype(2);
    QTest::newRow("all") << u"100%"_s << qsizetype(1);
    QTest::newRow("rounded down, at least one") << u"1%"_s << qsizetype(8);
}

void tst_SolutionPlanner::takesWaveSizes()
{
    QFETCH(const QString, size);
    SolutionRequest request{.definition = exchange(),
                            .facts = manyHosts(exchange(), 40),
                            .profile = Profile::Upgrade,
                            .targets = {},
                            .decisions = {},
                            .moves = {},
                            .limits = {}};
    request.limits.waveSize = size;
    const SolutionPlan plan = planned(std::move(request));
    const auto stage = std::ranges::find(plan.stages, u"hub-transport"_s, &SolutionPlanStage::id);
    QVERIFY(stage != plan.stages.cend());
    qsizetype hosts = 0;
    for (const SolutionPlanWave &wave : stage->waves)
        hosts += wave.hosts.size();
    QCOMPARE(hosts, 8);
    QTEST(stage->waves.size(), "waves");
}

void tst_SolutionPlanner::takesTheDefinitionsLimits()
{
    QCOMPARE(planned(sampleRequest()).limits.maxFailedPerWave, 1);
    SolutionRequest request = sampleRequest();
    request.limits.maxFailedPerWave = 3;
    QCOMPARE(planned(std::move(request)).limits.maxFailedPerWave, 3);
    // None is a choice too, and not the same as no choice.
    SolutionRequest unlimited = sampleRequest();
    unlimited.limits.maxFailedPerWave = 0;
    QCOMPARE(planned(std::move(unlimited)).limits.maxFailedPerWave, 0);
    SolutionRequest numbers = sampleRequest();
    numbers.limits.parallel = 4;
    const PlanLimits mixed = planned(std::move(numbers)).limits;
    QCOMPARE(mixed.parallel, 4);
    QCOMPARE(mixed.maxFailedPerWave, 1); // left open
    SolutionRequest exact = sampleRequest();
    exact.limits = WantedLimits::exactly(PlanLimits());
    QCOMPARE(planned(std::move(exact)).limits.maxFailedPerWave, 0);
}

void tst_SolutionPlanner::leavesMovesOfOthersAlone()
{
    SolutionRequest request = sampleRequest();
    request.targets = {u"MIL-CAS1"_s, u"MIL-CAS2"_s};
    request.moves = {{.host = u"MIL-MBX1"_s, .stage = u"client-access"_s}};
    const SolutionPlan plan = planned(std::move(request));
    QCOMPARE(plan.hostCount(), 2);
}

void tst_SolutionPlanner::waivesAndAcknowledges()
{
    QJsonObject confirmed{{u"plan"_s, QJsonObject{{u"plan.diskFigureConfirmed"_s, true}}},
                          {u"host"_s, QJsonObject{{u"disk.installFreeMegabytes"_s, 10}}}};
    const auto blocked = planOf(confirmed);
    QVERIFY(blocked.has_value());
    QCOMPARE(outcomeOf(*blocked, u"disk-space"_s, u"HOST"_s), u"blocks"_s);
    QVERIFY(blocked->acknowledgements.contains(u"no-uninstall"_s));
    QVERIFY(!blocked->acknowledgements.contains(u"sbs-steps"_s)); // no host is one: nothing is there to be read
    SolutionRequest request = sampleRequest();
    request.decisions.waived.insert(u"disk-space"_s, u"The figure was checked by hand."_s);
    request.decisions.acknowledged = {u"no-uninstall"_s};
    const SolutionPlan plan = planned(std::move(request));
    QVERIFY(!plan.acknowledgements.contains(u"no-uninstall"_s));
    QCOMPARE(outcomeOf(plan, u"no-uninstall"_s, QString()), u"none"_s);
    const auto waived = std::ranges::find_if(plan.findings, [](const Finding &finding) {
        return finding.rule == u"disk-space"_s && finding.severity != Severity::Pass;
    });
    QVERIFY(waived != plan.findings.cend());
    QVERIFY(!waived->blocks);
    QVERIFY(waived->remedy.english().contains(u"checked by hand"_s));
}

/// The small form of bench_solutions: generous, but what grows with the square would not pass.
void tst_SolutionPlanner::scales()
{
    const auto took = [](int count) {
        SolutionRequest request{.definition = exchange(),
                                .facts = manyHosts(exchange(), count),
                                .profile = Profile::Upgrade,
                                .targets = {},
                                .decisions = {},
                                .moves = {},
                                .limits = {}};
        QElapsedTimer timer;
        timer.start();
        const SolutionPlan plan = planned(std::move(request));
        return plan.hostCount() == count ? timer.nsecsElapsed() : -1;
    };
    (void)took(400);
    const qint64 few = std::min({took(400), took(400), took(400)});
    const qint64 many = std::min({took(4'000), took(4'000), took(4'000)});
    QVERIFY(few > 0);
    QVERIFY2(many < few * 40, qPrintable(u"%1 µs, %2 µs"_s.arg(few / 1000).arg(many / 1000)));
}

QTEST_GUILESS_MAIN(tst_SolutionPlanner)
#include "tst_SolutionPlanner.moc"
