// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RuleScene.h"
#include "SolutionFixture.h"
#include "solution/facts/FactFile.h"
#include "wizard/solution/PlanBoard.h"

#include <QTest>

#include <algorithm>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

KnownFacts sampleFacts()
{
    const auto file = FactFile::open(SolutionFixture::sampleFile());
    auto known = file ? file->read(exchange().facts) : failure(file.error());
    if (!known)
        qFatal("%s", qPrintable(known.error().english()));
    return *std::move(known);
}

HostKnowledge &hostIn(KnownFacts &known, const QString &name)
{
    return *std::ranges::find(known.hosts, name, &HostKnowledge::name);
}

PlanBoard boardOf(KnownFacts known, const QList<HostMove> &moves = {})
{
    auto plan = planSolution({.definition = exchange(),
                              .facts = std::move(known),
                              .profile = Profile::Upgrade,
                              .targets = {},
                              .decisions = {},
                              .moves = moves,
                              .limits = {}});
    if (!plan)
        qFatal("%s", qPrintable(plan.error().english()));
    return {std::make_shared<const SolutionPlan>(*std::move(plan)), moves};
}

} // namespace

/// The drawn plan as data: columns, cards, what stands on them.
class tst_PlanBoard : public QObject
{
    Q_OBJECT

private slots:
    void organisationComesFirst();
    void everyHostHasOneCard();
    void countsFindings();
    void marksPointsOfNoReturn();
    void setsHostsApart();
    void tellsACardInWords();
    void finds();
    void marksMoves();
};

void tst_PlanBoard::organisationComesFirst()
{
    const PlanBoard board = boardOf(sampleFacts());
    const PlanColumn &first = board.columns().front();
    QCOMPARE(first.kind, PlanColumn::Kind::Organisation);
    QVERIFY(!first.cards.empty());
    QCOMPARE(first.cards.front().kind, PlanCard::Kind::Step);
    QVERIFY(!board.title(first.cards.front()).isEmpty());
    QCOMPARE(board.stageTitle(first), u"The organisation, before any host"_s);
    for (size_t at = 1; at < board.columns().size(); ++at)
        QVERIFY(board.columns()[at].kind != PlanColumn::Kind::Organisation);
}

void tst_PlanBoard::everyHostHasOneCard()
{
    const PlanBoard board = boardOf(sampleFacts());
    QStringList drawn;
    for (const PlanColumn &column : board.columns()) {
        for (const PlanCard &card : column.cards) {
            if (const QString host = board.hostOf(card); !host.isEmpty())
                drawn += host;
        }
    }
    QStringList planned;
    for (const SolutionPlanStage &stage : board.plan().stages) {
        for (const SolutionPlanWave &wave : stage.waves) {
            for (const SolutionPlanHost &host : wave.hosts)
                planned += host.host.isEmpty() ? QStringList() : QStringList{host.host};
        }
    }
    QCOMPARE(planned.size(), 24);
    QCOMPARE(drawn, planned); // in the order of the plan, each once
    for (const QString &host : std::as_const(planned))
        QCOMPARE(board.hostOf(*board.card(board.placeOf(host))), host);
}

void tst_PlanBoard::countsFindings()
{
    const PlanBoard board = boardOf(sampleFacts());
    const PlanCard &blocked = *board.card(board.placeOf(u"LYO-ALL2"_s));
    QCOMPARE(blocked.blockers, 1);
    QVERIFY(blocked.warnings >= 1); // several roles
    const QList<const Finding *> findings = board.findings(blocked);
    QCOMPARE(findings.size(), blocked.blockers + blocked.warnings + blocked.notes);
    QCOMPARE(findings.constFirst()->severity, Severity::Blocker);
    const PlanCard &other = *board.card(board.placeOf(u"MIL-CAS2"_s));
    QCOMPARE(other.blockers, 0);
}

// proves U71
void tst_PlanBoard::marksPointsOfNoReturn()
{
    const PlanBoard board = boardOf(sampleFacts());
    const PlanPlace place = board.placeOf(u"MIL-CAS1"_s);
    QVERIFY(board.card(place)->isFinal);
    QVERIFY(!board.finalSteps(*board.card(place)).isEmpty());
    QVERIFY(board.sentence(place).contains(u"Holds a point of no return"_s));
}

void tst_PlanBoard::setsHostsApart()
{
    KnownFacts known = sampleFacts();
    hostIn(known, u"MIL-CAS2"_s).isUnreachable = true;
    const int version = exchange().facts.find(u"exchange.version"_s);
    hostIn(known, u"MIL-MBX1"_s).facts[size_t(exchange().facts.at(version).slot)] = u"8.3.83.6"_s;
    const PlanBoard board = boardOf(std::move(known));
    const PlanPlace silent = board.placeOf(u"MIL-CAS2"_s);
    QCOMPARE(board.columns()[size_t(silent.column)].kind, PlanColumn::Kind::Unreachable);
    QVERIFY(board.reason(*board.card(silent)).contains(u"tries it again in wave"_s));
    const PlanPlace done = board.placeOf(u"MIL-MBX1"_s);
    QCOMPARE(board.columns()[size_t(done.column)].kind, PlanColumn::Kind::LeftOut);
    QCOMPARE(board.reason(*board.card(done)), u"It has 8.3.83.6 or newer already."_s);
    QCOMPARE(size_t(done.column) + 1, board.columns().size());
    QCOMPARE(board.planned(*board.card(done)), nullptr);
}

void tst_PlanBoard::tellsACardInWords()
{
    const PlanBoard board = boardOf(sampleFacts());
    const QString text = board.sentence(board.placeOf(u"LYO-ALL2"_s));
    for (const QString &part : {u"LYO-ALL2"_s, u"8.3.83.6"_s, u"Lyon"_s, u"mailbox"_s, u"1 blocker"_s, u"Wave"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void tst_PlanBoard::finds()
{
    const PlanBoard board = boardOf(sampleFacts());
    const PlanPlace first = board.find(u"mbx"_s, {});
    QVERIFY(board.hostOf(*board.card(first)).contains(u"MBX"_s));
    const PlanPlace second = board.find(u"mbx"_s, first);
    QVERIFY(!(second == first));
    QVERIFY(!board.find(u"no such host"_s, {}).isValid());
    QVERIFY(!board.find({}, {}).isValid());
    QVERIFY(board.card({.column = 99, .row = 0}) == nullptr);
}

void tst_PlanBoard::marksMoves()
{
    const PlanBoard board = boardOf(sampleFacts(), {{.host = u"MIL-CAS2"_s, .stage = u"mailbox"_s}});
    const PlanPlace place = board.placeOf(u"MIL-CAS2"_s);
    QVERIFY(board.card(place)->isMoved);
    QVERIFY(board.sentence(place).contains(u"Moved by hand"_s));
    QVERIFY(board.card(place)->warnings >= 1); // against a recommendation
}

QTEST_GUILESS_MAIN(tst_PlanBoard)
#include "tst_PlanBoard.moc"
