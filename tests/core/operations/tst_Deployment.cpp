// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/run/Deployment.h"

#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

/// Hosts "a", "b", … of which `blocked` have a blocking finding.
Plan planWith(const QStringList &hosts, const QStringList &blocked)
{
    Plan plan;
    PlanWave wave;
    for (const QString &name : hosts) {
        PlanHost host;
        host.host = name;
        PlanStep check;
        check.id = u"check"_s;
        host.steps += check;
        wave.hosts.append(host);
    }
    PlanStage stage;
    stage.waves.append(wave);
    plan.stages.append(stage);
    for (const QString &name : blocked) {
        Finding finding;
        finding.rule = u"operating-system"_s;
        finding.host = name;
        finding.severity = Severity::Blocker;
        finding.verdict = Truth::False;
        finding.blocks = true;
        plan.findings.append(finding);
    }
    return plan;
}

} // namespace

class tst_Deployment : public QObject
{
    Q_OBJECT

private slots:
    void startsOnlyWhatNothingBlocks_data();
    void startsOnlyWhatNothingBlocks();
    void organisationAloneIsNothingToDo();
    void asksForAcknowledgements();
    void namesTheRuleOfWhatIsLeftOut();
};

void tst_Deployment::startsOnlyWhatNothingBlocks_data()
{
    QTest::addColumn<QStringList>("blocked");
    QTest::addColumn<bool>("leaveOut");
    QTest::addColumn<bool>("starts");
    QTest::newRow("nothing blocked") << QStringList{} << false << true;
    QTest::newRow("one blocked") << QStringList{u"a"_s} << false << false;
    QTest::newRow("one left out") << QStringList{u"a"_s} << true << true;
    QTest::newRow("all left out") << QStringList{u"a"_s, u"b"_s} << true << false;
    QTest::newRow("about no host, cannot be left out") << QStringList{QString()} << true << false;
}

// proves G099
void tst_Deployment::startsOnlyWhatNothingBlocks()
{
    QFETCH(QStringList, blocked);
    QFETCH(bool, leaveOut);
    QFETCH(bool, starts);
    Plan plan = planWith({u"a"_s, u"b"_s}, blocked);
    if (leaveOut)
        leaveOutBlocked(plan);
    const Status status = mayStart(plan);
    QCOMPARE(status.has_value(), starts);
    if (!status) {
        QCOMPARE(status.error().code, u"plan-blocked"_s);
        QCOMPARE(status.error().kind, ErrorKind::Blocked);
    }
}

/// Its steps cannot be taken back, and would be done for no host.
void tst_Deployment::organisationAloneIsNothingToDo()
{
    Plan plan = planWith({organisationName(), u"a"_s, u"b"_s}, {u"a"_s, u"b"_s});
    leaveOutBlocked(plan);
    const Status may = mayStart(plan);
    QVERIFY(!may);
    QCOMPARE(may.error().code, u"plan-blocked"_s);
    Plan other = planWith({organisationName(), u"a"_s, u"b"_s}, {u"a"_s});
    leaveOutBlocked(other);
    QVERIFY(mayStart(other));
}

void tst_Deployment::asksForAcknowledgements()
{
    Plan plan = planWith({u"a"_s}, {});
    plan.basis.toAcknowledge = {u"no-uninstall"_s};
    const Status may = mayStart(plan);
    QVERIFY(!may);
    QCOMPARE(may.error().code, u"not-acknowledged"_s);
    QVERIFY(may.error().kind == ErrorKind::Blocked);
    QVERIFY(may.error().remedy.english().contains(u"--acknowledge no-uninstall"_s));
}

void tst_Deployment::namesTheRuleOfWhatIsLeftOut()
{
    Plan plan = planWith({u"a"_s, u"b"_s}, {u"b"_s});
    leaveOutBlocked(plan);
    const QList<PlanHost *> hosts = plan.allHosts();
    QVERIFY(hosts.at(0)->skip.isEmpty());
    QCOMPARE(hosts.at(0)->steps.size(), 1);
    QCOMPARE(hosts.at(1)->skipRule, u"operating-system"_s);
    QVERIFY(hosts.at(1)->skip.english().contains(u"operating-system"_s));
    QVERIFY(hosts.at(1)->steps.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Deployment)
#include "tst_Deployment.moc"
