// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/solution/RunnablePlan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// The plan of a solution as a run carries it out: pure.
class tst_RunnablePlan : public QObject
{
    Q_OBJECT

private slots:
    void framesEachHost();
    void organisationRunsOnAHost();
    void organisationOfPersonsNeedsNoHost();
    void leftOutHostsComeFirst();
    void idsAreUnique();
    void unknownValuesBlock();
    void copiesOneFolder();
    void survivesStorage();
    void refusesAForeignStep();
};

namespace {

SolutionPlanStep step(const QString &id, const QString &kind, const QString &command = {})
{
    SolutionPlanStep step;
    step.id = id;
    step.kind = kind;
    step.title = Message::verbatim(id);
    step.command = command;
    step.restart = {3};
    step.minutes = 7;
    return step;
}

SolutionPlanHost host(const QString &name, const QList<SolutionPlanStep> &steps)
{
    SolutionPlanHost host;
    host.host = name;
    host.from = u"1.0"_s;
    host.to = u"2.0"_s;
    host.mode = u"upgrade"_s;
    host.roles = {u"mailbox"_s};
    host.steps = steps;
    return host;
}

SolutionPlan solution(const QList<SolutionPlanHost> &organisation, const QList<SolutionPlanHost> &hosts)
{
    SolutionPlan plan;
    plan.solution = u"sample"_s;
    plan.product = u"Sample"_s;
    plan.target = u"2.0"_s;
    plan.undoReason = Message::verbatim(u"No way back."_s);
    if (!organisation.isEmpty())
        plan.stages += SolutionPlanStage{
            .id = u"organisation"_s, .title = {}, .scope = u"organisation"_s, .waves = {{.hosts = organisation}}};
    plan.stages += SolutionPlanStage{.id = u"mailbox"_s, .title = {}, .waves = {{.hosts = hosts}}};
    return plan;
}

Plan converted(const SolutionPlan &plan, const QString &organisationHost = {})
{
    return runnablePlan({.plan = plan,
                         .basis = {.definition = u"sample"_s,
                                   .sha256 = u"ab"_s,
                                   .document = {},
                                   .answers = {u"a=b"_s},
                                   .acknowledged = {u"known"_s},
                                   .waived = {{u"space"_s, u"small"_s}},
                                   .media = {}},
                         .organisationHost = organisationHost})
        .value();
}

QStringList idsOf(const PlanHost &host)
{
    QStringList ids;
    for (const PlanStep &one : host.steps)
        ids += one.id;
    return ids;
}

} // namespace

void tst_RunnablePlan::framesEachHost()
{
    const Plan plan = converted(solution({}, {host(u"m1"_s, {step(u"setup"_s, u"command"_s, u"./setup"_s)})}));
    const PlanHost &planned = *plan.allHosts().constFirst();
    QCOMPARE(idsOf(planned), QStringList({u"lock"_s, u"check"_s, u"setup"_s, u"clean-up"_s}));
    QCOMPARE(planned.steps.at(2).action->restart, QList<int>{3});
    QCOMPARE(planned.undoReason.text(), u"No way back."_s);
    QCOMPARE(plan.verdict(), u"ready"_s);
}

void tst_RunnablePlan::organisationRunsOnAHost()
{
    SolutionPlan made =
        solution({host({}, {step(u"schema"_s, u"command"_s, u"x"_s)})},
                 {host(u"m1"_s, {step(u"s"_s, u"confirm"_s)}), host(u"m2"_s, {step(u"s"_s, u"confirm"_s)})});
    QCOMPARE(converted(made).allHosts().constFirst()->runsOn, u"m1"_s);
    QCOMPARE(converted(made, u"other"_s).allHosts().constFirst()->runsOn, u"other"_s);
    Finding blocker;
    blocker.rule = u"r"_s;
    blocker.host = u"m1"_s;
    blocker.severity = Severity::Blocker;
    blocker.blocks = true;
    made.findings += blocker;
    const Plan plan = converted(made);
    QCOMPARE(plan.allHosts().constFirst()->host, organisationName());
    QCOMPARE(plan.allHosts().constFirst()->runsOn, u"m2"_s); // the first one is left out
}

void tst_RunnablePlan::organisationOfPersonsNeedsNoHost()
{
    const Plan plan =
        converted(solution({host({}, {step(u"ask"_s, u"confirm"_s)})}, {host(u"m1"_s, {step(u"s"_s, u"wait"_s)})}));
    QVERIFY(plan.allHosts().constFirst()->runsOn.isEmpty());
    QCOMPARE(idsOf(*plan.allHosts().constFirst()), QStringList{u"ask"_s});
    QCOMPARE(idsOf(*plan.allHosts().at(1)).constFirst(), u"lock"_s);
}

void tst_RunnablePlan::leftOutHostsComeFirst()
{
    SolutionPlan made = solution({}, {host(u"m1"_s, {step(u"s"_s, u"wait"_s)})});
    made.skipped +=
        SkippedHost{.host = u"m9"_s, .rule = u"already-done"_s, .reason = Message::verbatim(u"It is there."_s)};
    const Plan plan = converted(made);
    QCOMPARE(plan.allHosts().constFirst()->host, u"m9"_s);
    QCOMPARE(plan.allHosts().constFirst()->skipRule, u"already-done"_s);
    QVERIFY(plan.allHosts().constFirst()->steps.isEmpty());
}

void tst_RunnablePlan::idsAreUnique()
{
    const Plan plan = converted(
        solution({}, {host(u"m1"_s, {step(u"domain"_s, u"command"_s, u"a"_s), step(u"domain"_s, u"command"_s, u"b"_s),
                                     step(u"check"_s, u"command"_s, u"c"_s)})}));
    QCOMPARE(idsOf(*plan.allHosts().constFirst()),
             QStringList({u"lock"_s, u"check"_s, u"domain"_s, u"domain-2"_s, u"check-2"_s, u"clean-up"_s}));
}

void tst_RunnablePlan::unknownValuesBlock()
{
    SolutionPlan made = solution({}, {host(u"m1"_s, {step(u"setup"_s, u"command"_s, u"./setup ${product.folder}"_s)})});
    const Plan plan = converted(made);
    QCOMPARE(plan.verdict(), u"blocked"_s);
    QCOMPARE(plan.findings.constFirst().rule, u"step-values-known"_s);
    QVERIFY(plan.findings.constFirst().remedy.english().contains(u"product.folder"_s));
    made.stages[0].waves[0].hosts[0].isUnreachable = true; // it may tell when it answers
    QCOMPARE(converted(made).verdict(), u"ready"_s);
}

void tst_RunnablePlan::copiesOneFolder()
{
    SolutionPlanStep one = step(u"copy"_s, u"copy"_s);
    one.folder = u"/media/a"_s;
    SolutionPlan made = solution({}, {host(u"m1"_s, {one}), host(u"m2"_s, {one})});
    QCOMPARE(converted(made).basis.media, u"/media/a"_s);
    made.stages[0].waves[0].hosts[1].steps[0].folder = u"/media/b"_s;
    const auto refused = runnablePlan({.plan = made, .basis = {}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"media-several"_s);
}

void tst_RunnablePlan::survivesStorage()
{
    SolutionPlanStep person = step(u"look"_s, u"confirm"_s);
    person.instruction = Message::verbatim(u"Look at it."_s);
    person.isPointOfNoReturn = true;
    SolutionPlanStep restart = step(u"again"_s, u"restart"_s);
    restart.ports = {25};
    restart.services = {u"engine"_s};
    const Plan plan =
        converted(solution({host({}, {step(u"schema"_s, u"command"_s, u"x"_s)})}, {host(u"m1"_s, {person, restart})}));
    const auto read = Plan::fromStoredJson(plan.toStoredJson());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().why.english()));
    QCOMPARE(QJsonDocument(read->toStoredJson()).toJson(), QJsonDocument(plan.toStoredJson()).toJson());
    QCOMPARE(read->basis.waived.value(u"space"_s), u"small"_s);
    const PlanStep &kept = read->allHosts().at(1)->steps.at(2);
    QCOMPARE(kept.action->instruction.text(), u"Look at it."_s);
    QVERIFY(kept.action->isPointOfNoReturn);
    QCOMPARE(read->allHosts().at(1)->steps.at(3).action->ports, QList<int>{25});
}

/// A step without what the definition says of it could not be carried out.
void tst_RunnablePlan::refusesAForeignStep()
{
    Plan plan = converted(solution({}, {host(u"m1"_s, {step(u"setup"_s, u"command"_s, u"x"_s)})}));
    plan.allHosts().constFirst()->steps[2].action.reset();
    QCOMPARE(Plan::fromStoredJson(plan.toStoredJson()).error().code, u"plan-malformed"_s);
    plan = converted(solution({}, {host(u"m1"_s, {step(u"setup"_s, u"command"_s, u"x"_s)})}));
    plan.solution.clear();
    QCOMPARE(Plan::fromStoredJson(plan.toStoredJson()).error().code, u"plan-malformed"_s);
}

QTEST_GUILESS_MAIN(tst_RunnablePlan)
#include "tst_RunnablePlan.moc"
