// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/Plan.h"
#include "run/failures/FailureCatalogue.h"
#include "wizard/run/FailureGroups.h"

#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

HostOutcome outcome(const QString &host, HostState state, const QString &code = {}, const QString &text = {})
{
    HostOutcome outcome;
    outcome.host = host;
    outcome.state = state;
    outcome.code = code;
    outcome.message = Message::verbatim(text);
    return outcome;
}

QString hostName(int number)
{
    return u"host-%1"_s.arg(number, 2, 10, QLatin1Char('0'));
}

QStringList codesOf(const QList<FailureGroup> &groups)
{
    QStringList codes;
    for (const FailureGroup &group : groups)
        codes += group.code;
    return codes;
}

} // namespace

class tst_FailureGroups : public QObject
{
    Q_OBJECT

private slots:
    void manyHostsAreOneEntry();
    void codesStayApart();
    void textsDoNot();
    void theLargestComesFirst();
    void whatEndsWellIsNone_data();
    void whatEndsWellIsNone();
    void anUnknownCodeHasTheFirstHostsWords();
    void aRuleOfASolutionHasItsTitle();
};

// proves U39
void tst_FailureGroups::manyHostsAreOneEntry()
{
    QList<HostOutcome> outcomes;
    QStringList hosts;
    for (int number = 0; number < 30; ++number) {
        hosts += hostName(number);
        outcomes += outcome(hosts.constLast(), HostState::Failed, u"install-failed"_s, u"exit code 7"_s);
        outcomes += outcome(u"fine-"_s + hosts.constLast(), HostState::Done);
    }
    const QList<FailureGroup> groups = failureGroups(outcomes);
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.constFirst().code, u"install-failed"_s);
    QCOMPARE(groups.constFirst().hosts, hosts);
    const FailureEntry *entry = findFailure(u"install-failed"_s);
    QVERIFY(entry);
    QCOMPARE(groups.constFirst().title, Message(entry->title));
}

// proves U39 (in part: what differs is not one entry)
void tst_FailureGroups::codesStayApart()
{
    const QList<FailureGroup> groups =
        failureGroups({outcome(u"a"_s, HostState::Failed, u"install-failed"_s, u"It failed."_s),
                       outcome(u"b"_s, HostState::Unreachable, u"host-unreachable"_s, u"It failed."_s)});
    QCOMPARE(codesOf(groups), (QStringList{u"install-failed"_s, u"host-unreachable"_s}));
    QCOMPARE(groups.at(0).hosts, QStringList{u"a"_s});
    QCOMPARE(groups.at(1).hosts, QStringList{u"b"_s});
    QVERIFY(!(groups.at(0).title == groups.at(1).title));
}

/// Each host's words name the host itself; also states do not part what failed alike.
void tst_FailureGroups::textsDoNot()
{
    const QList<FailureGroup> groups =
        failureGroups({outcome(u"a"_s, HostState::Failed, u"host-locked"_s, u"a is in use by bruno."_s),
                       outcome(u"b"_s, HostState::RolledBack, u"host-locked"_s, u"b is in use by anna."_s),
                       outcome(u"c"_s, HostState::Unreachable, u"host-locked"_s)});
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.constFirst().hosts, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void tst_FailureGroups::theLargestComesFirst()
{
    const QList<FailureGroup> groups = failureGroups(
        {outcome(u"a"_s, HostState::Failed, u"copy-failed"_s), outcome(u"b"_s, HostState::Failed, u"host-locked"_s),
         outcome(u"c"_s, HostState::Failed, u"disk-space"_s), outcome(u"d"_s, HostState::Failed, u"disk-space"_s),
         outcome(u"e"_s, HostState::Failed, u"host-locked"_s), outcome(u"f"_s, HostState::Failed, u"install-failed"_s),
         outcome(u"g"_s, HostState::Failed, u"install-failed"_s),
         outcome(u"h"_s, HostState::Failed, u"install-failed"_s)});
    QCOMPARE(codesOf(groups), (QStringList{u"install-failed"_s, u"host-locked"_s, u"disk-space"_s, u"copy-failed"_s}));
    QCOMPARE(groups.at(1).hosts, (QStringList{u"b"_s, u"e"_s}));
}

void tst_FailureGroups::whatEndsWellIsNone_data()
{
    QTest::addColumn<HostState>("state");
    QTest::addColumn<bool>("fails");
    QTest::newRow("planned") << HostState::Planned << false;
    QTest::newRow("running") << HostState::Running << false;
    QTest::newRow("done") << HostState::Done << false;
    QTest::newRow("restart wanted") << HostState::DoneRestartWanted << false;
    QTest::newRow("skipped") << HostState::Skipped << false;
    QTest::newRow("not started") << HostState::NotStarted << false;
    QTest::newRow("stopped") << HostState::Stopped << false;
    QTest::newRow("failed") << HostState::Failed << true;
    QTest::newRow("unreachable") << HostState::Unreachable << true;
    QTest::newRow("rolled back") << HostState::RolledBack << true;
    QTest::newRow("rolled back in part") << HostState::RolledBackInPart << true;
}

void tst_FailureGroups::whatEndsWellIsNone()
{
    QFETCH(const HostState, state);
    QFETCH(const bool, fails);
    const HostOutcome ended = outcome(u"a"_s, state, u"prerequisite"_s, u"what is said of it"_s);
    QCOMPARE(isFailure(ended), fails);
    QCOMPARE(failureGroups({ended}).size(), fails ? 1 : 0);
    // Nor is it counted with those that failed.
    const QList<FailureGroup> groups = failureGroups({ended, outcome(u"b"_s, HostState::Failed, u"prerequisite"_s)});
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.constFirst().hosts.size(), fails ? 2 : 1);
}

void tst_FailureGroups::anUnknownCodeHasTheFirstHostsWords()
{
    const QString code = u"nobody-knows-it"_s;
    QVERIFY(!findFailure(code));
    const QList<FailureGroup> groups =
        failureGroups({outcome(u"a"_s, HostState::Done, {}, u"not this one"_s),
                       outcome(u"b"_s, HostState::Failed, code, u"The moon is full."_s),
                       outcome(u"c"_s, HostState::Failed, code, u"It is still full."_s)});
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.constFirst().title.english(), u"The moon is full."_s);
    QCOMPARE(groups.constFirst().hosts, (QStringList{u"b"_s, u"c"_s}));
}

void tst_FailureGroups::aRuleOfASolutionHasItsTitle()
{
    HostOutcome blocked = outcome(u"a"_s, HostState::Failed, u"rule-of-a-definition"_s, u"Its words."_s);
    blocked.step = stepKindWord(StepKind::Check);
    const QList<FailureGroup> groups = failureGroups({blocked});
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.constFirst().code, u"rule-of-a-definition"_s);
    QCOMPARE(groups.constFirst().title, Message(findFailure(u"prerequisite"_s)->title));
}

QTEST_GUILESS_MAIN(tst_FailureGroups)
#include "tst_FailureGroups.moc"
