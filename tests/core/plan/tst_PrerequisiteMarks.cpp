// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanScene.h"
#include "plan/PlanPrinter.h"
#include "plan/change/PrerequisiteMarks.h"

#include <QJsonObject>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// What a summary, a result and a report mark a host with (U72).
class tst_PrerequisiteMarks : public QObject
{
    Q_OBJECT
private slots:
    void marksWhatIsPassedOver();
};

void tst_PrerequisiteMarks::marksWhatIsPassedOver()
{
    PlanRequest request = planScene();
    request.targets[1].unreachable = Error(u"host-unreachable"_s, Message::verbatim(u"web1 does not answer."_s));
    Plan plan = *makePlan(request);
    const auto finding = [](const QString &host, Severity severity, Truth verdict) {
        return Finding{.rule = u"disk-space"_s,
                       .host = host,
                       .severity = severity,
                       .verdict = verdict,
                       .blocks = severity == Severity::Blocker,
                       .title = Message::verbatim(u"There is room"_s),
                       .found = {},
                       .wanted = {},
                       .why = {},
                       .remedy = {},
                       .reference = {}};
    };
    plan.findings += finding(u"web2"_s, Severity::Warning, Truth::Unknown);
    plan.findings += finding(u"web2"_s, Severity::Warning, Truth::False);
    plan.findings += finding(u"web2"_s, Severity::Note, Truth::False);
    Finding waived = finding(u"web2"_s, Severity::Warning, Truth::False);
    waived.remedy = waivedFor(u"tried on a copy"_s);
    plan.findings += waived;
    plan.findings += finding(u"web3"_s, Severity::Blocker, Truth::False);
    const auto marks = [&](const QString &host) {
        QStringList words;
        for (const PrerequisiteMark &mark : prerequisiteMarks(plan).value(host))
            words += mark.toJson().value(u"kind"_s).toString() + u' ' + mark.rule;
        return words;
    };
    QCOMPARE(marks(u"web1"_s), QStringList{u"not-checked reachable"_s});
    QCOMPARE(marks(u"web2"_s),
             (QStringList{u"not-checked disk-space"_s, u"not-met disk-space"_s, u"waived disk-space"_s}));
    QCOMPARE(marks(u"web3"_s), QStringList()); // it blocks: nothing is passed over
    plan.allHosts().at(2)->skip = Message::verbatim(u"The rule blocks it."_s);
    QCOMPARE(marks(u"web3"_s), QStringList{u"left-out disk-space"_s});
    const auto stored = Plan::fromStoredJson(plan.toStoredJson());
    QVERIFY(stored);
    QCOMPARE(prerequisiteMarks(*stored).value(u"web2"_s).at(1).text().english(),
             u"A prerequisite is not met, and the run goes on: There is room."_s);
    QCOMPARE(prerequisiteMarks(*stored).value(u"web2"_s).at(2).text().english(),
             u"A prerequisite was waived: There is room. Reason: tried on a copy"_s);
    QVERIFY(printPlan(plan).contains(u"A prerequisite could not be checked: There is room."_s));
}

QTEST_GUILESS_MAIN(tst_PrerequisiteMarks)
#include "tst_PrerequisiteMarks.moc"
