// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SolutionFixture.h"
#include "repository/HostStore.h"
#include "repository/facts/FactStore.h"
#include "wizard/solution/SolutionPlanModel.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

bool asks(const SolutionPlanModel &model, const QString &fact, const QString &host)
{
    const QList<Question> questions = model.judged() ? model.judged()->plan->questions : QList<Question>();
    return std::ranges::any_of(questions, [&](const Question &one) { return one.fact == fact && one.host == host; });
}

bool finds(const SolutionPlanModel &model, const QString &rule, Severity severity)
{
    const QList<Finding> findings = model.judged() ? model.judged()->plan->findings : QList<Finding>();
    return std::ranges::any_of(findings,
                               [&](const Finding &one) { return one.rule == rule && one.severity == severity; });
}

} // namespace

/// Judging and planning for the wizard: in the background, again after every answer, decision and move.
class tst_SolutionPlanModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void judgesTheSample();
    void doesNotHoldUpTheWindow();
    void remembersAnAnswer();
    void anEmptyTextIsAnAnswer();
    void refusesAWrongAnswer();
    void importsAFileOrNothing();
    void acknowledges();
    void waivesWithAReason();
    void flagsAMoveAgainstARecommendation();
    void keepsAMoveForWhenItsHostIsChosen();
    void refusesAMoveAgainstARule();
    void plansAnewForOtherHosts();
    void saves();

private:
    [[nodiscard]] bool isReady() const { return m_model->phase() == SolutionPlanModel::Phase::Ready; }
    void judge();

    std::unique_ptr<SolutionFixture> m_fixture;
    std::unique_ptr<SolutionPlanModel> m_model;
};

void tst_SolutionPlanModel::init()
{
    m_fixture = std::make_unique<SolutionFixture>();
    m_model = std::make_unique<SolutionPlanModel>(m_fixture->session(), m_fixture->state());
}

void tst_SolutionPlanModel::cleanup()
{
    m_model.reset();
    m_fixture.reset();
}

void tst_SolutionPlanModel::judge()
{
    m_fixture->chooseAll();
    m_model->judgeIfStale();
    QTRY_VERIFY(isReady());
    QVERIFY(m_model->judged());
}

void tst_SolutionPlanModel::judgesTheSample()
{
    m_fixture->importSample();
    judge();
    QCOMPARE(m_model->judged()->plan->hostCount(), 24);
    QCOMPARE(m_model->blockedHosts(), (QStringList{u"LYO-ALL2"_s, u"PAR-MBX2"_s}));
    QVERIFY(!m_model->isPlanBlocked());
    QCOMPARE(m_model->judged()->groups.constFirst().finding.severity, Severity::Blocker);
    QVERIFY(m_model->judged()->passed > 0);
    QCOMPARE(m_model->judged()->board->cardCount() > 24, true); // with the steps of the organisation
}

void tst_SolutionPlanModel::doesNotHoldUpTheWindow()
{
    m_fixture->importSample();
    m_fixture->chooseAll();
    m_model->judgeIfStale();
    QCOMPARE(m_model->phase(), SolutionPlanModel::Phase::Judging); // and we are here
    m_model->checkAgain(); // one at a time; the other comes afterwards
    QTRY_VERIFY(isReady());
    QTRY_COMPARE(m_model->revision(), 2);
}

void tst_SolutionPlanModel::remembersAnAnswer()
{
    m_fixture->importSampleWithout(u"MIL-CAS1"_s, u"cdoex.inUse"_s);
    judge();
    QVERIFY(!asks(*m_model, u"cdoex.inUse"_s, u"MIL-CAS1"_s)); // no rule about that role needs it
    m_fixture->importSampleWithout(u"MIL-MBX1"_s, u"software.vendorsAsked"_s);
    QVERIFY(
        m_fixture->repository().facts().forget(FactScope::Host, u"MIL-MBX1"_s, u"software.vendorsAsked"_s).has_value());
    const QSignalSpy answered(m_model.get(), &SolutionPlanModel::answered);
    const int before = m_model->revision();
    m_model->answer({.fact = u"software.vendorsAsked"_s, .hosts = {u"MIL-MBX1"_s}, .text = u"true"_s});
    QTRY_COMPARE(answered.size(), 1);
    QTRY_VERIFY(isReady() && m_model->revision() > before);
    const auto check = m_fixture->repository().hosts().lastCheck(u"MIL-MBX1"_s);
    QVERIFY(check.has_value());
    const auto fact = check->facts.fact(u"software.vendorsAsked"_s);
    QVERIFY(fact.has_value());
    QCOMPARE(fact->value, QVariant(true));
    QCOMPARE(fact->source, u"operator"_s);
    // What a later window shows: the operator's own answers, and nothing that was imported.
    const QList<AnsweredQuestion> &answers = m_model->judged()->answers;
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.constFirst().question.fact, u"software.vendorsAsked"_s);
    QCOMPARE(answers.constFirst().question.host, u"MIL-MBX1"_s);
    QCOMPARE(answers.constFirst().text, u"true"_s);
    m_model->answer({.fact = u"software.vendorsAsked"_s, .hosts = {u"MIL-MBX1"_s}, .text = std::nullopt});
    QTRY_COMPARE(answered.size(), 2);
    QTRY_VERIFY(isReady() && m_model->judged()->answers.isEmpty());
    m_model->answer({.fact = u"patches.interimUpdates"_s, .hosts = {u"MIL-MBX1"_s}, .text = u"KB1;KB2"_s});
    m_model->answer({.fact = u"media.path"_s, .hosts = {}, .text = u"/media/disc"_s});
    QTRY_VERIFY(isReady() && m_model->judged()->answers.size() == 2);
    const auto textOf = [this](const QString &name) {
        for (const AnsweredQuestion &one : m_model->judged()->answers) {
            if (one.question.fact == name)
                return one.text;
        }
        return QString();
    };
    QCOMPARE(textOf(u"patches.interimUpdates"_s), u"KB1;KB2"_s); // as it is typed
    QCOMPARE(textOf(u"media.path"_s), u"/media/disc"_s);
}

void tst_SolutionPlanModel::anEmptyTextIsAnAnswer()
{
    m_fixture->importSampleWithout(u"PAR-MBX2"_s, u"os.upgradedFrom"_s);
    judge();
    QVERIFY(asks(*m_model, u"os.upgradedFrom"_s, u"PAR-MBX2"_s));
    QVERIFY(m_model->blockedHosts().contains(u"PAR-MBX2"_s)); // what is not known blocks
    m_model->answer({.fact = u"os.upgradedFrom"_s, .hosts = {u"PAR-MBX2"_s}, .text = QString()});
    QTRY_VERIFY(isReady() && !asks(*m_model, u"os.upgradedFrom"_s, u"PAR-MBX2"_s));
    QVERIFY(!m_model->blockedHosts().contains(u"PAR-MBX2"_s));
    m_model->answer({.fact = u"os.upgradedFrom"_s, .hosts = {u"PAR-MBX2"_s}, .text = std::nullopt});
    QTRY_VERIFY(isReady() && asks(*m_model, u"os.upgradedFrom"_s, u"PAR-MBX2"_s));
}

void tst_SolutionPlanModel::refusesAWrongAnswer()
{
    m_fixture->importSample();
    judge();
    const QSignalSpy refused(m_model.get(), &SolutionPlanModel::answerRefused);
    m_model->answer({.fact = u"os.servicePack"_s, .hosts = {u"MIL-CAS1"_s}, .text = u"many"_s});
    QTRY_COMPARE(refused.size(), 1);
    m_model->answer({.fact = u"no.such"_s, .hosts = {u"MIL-CAS1"_s}, .text = u"1"_s});
    QTRY_COMPARE(refused.size(), 2);
    m_model->answer({.fact = u"os.product"_s, .hosts = {u"MIL-CAS1"_s}, .text = u"fridge"_s});
    QTRY_COMPARE(refused.size(), 3);
    QVERIFY(isReady());
}

void tst_SolutionPlanModel::importsAFileOrNothing()
{
    judge();
    QVERIFY(!m_model->judged()->plan->skipped.isEmpty()); // nothing is known of anything
    const QSignalSpy refused(m_model.get(), &SolutionPlanModel::importRefused);
    const QSignalSpy imported(m_model.get(), &SolutionPlanModel::imported);
    QFile broken(m_fixture->path(u"broken.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"hosts\":{\"MIL-CAS1\":{\"exchange.version\":\"8.1.240.6\",\"no.such.fact\":1}}}");
    broken.close();
    m_model->importFile(broken.fileName());
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(m_fixture->repository().hosts().lastCheck(u"MIL-CAS1"_s)->facts.isEmpty());
    m_model->importFile(m_fixture->path(u"not there.json"_s));
    QTRY_COMPARE(refused.size(), 2);
    m_model->importFile(SolutionFixture::sampleFile());
    QTRY_COMPARE(imported.size(), 1);
    QTRY_VERIFY(isReady() && m_model->judged()->plan->hostCount() == 24);
}

void tst_SolutionPlanModel::acknowledges()
{
    m_fixture->importSample();
    judge();
    const QStringList rules = m_model->judged()->plan->acknowledgements;
    QVERIFY(!rules.isEmpty());
    for (qsizetype left = rules.size(); left > 0; --left) { // one by one
        m_fixture->state().setAcknowledged(rules.at(rules.size() - left), true);
        QTRY_COMPARE(m_model->judged()->plan->acknowledgements.size(), left - 1);
    }
    QTRY_VERIFY(isReady());
    QVERIFY(!m_model->blockedHosts().contains(u"LYO-ALL2"_s));
    m_fixture->state().setAcknowledged(rules.constFirst(), false);
    QTRY_COMPARE(m_model->judged()->plan->acknowledgements, QStringList{rules.constFirst()});
}

void tst_SolutionPlanModel::waivesWithAReason()
{
    m_fixture->importSample();
    judge();
    const auto waivable = std::ranges::find_if(m_model->judged()->groups,
                                               [](const FindingGroup &group) { return group.finding.isWaivable; });
    QVERIFY(waivable != m_model->judged()->groups.cend());
    const QString rule = waivable->finding.rule;
    m_fixture->state().setWaived(rule, u"  "_s); // no reason is none
    QVERIFY(m_fixture->state().decisions().waived.isEmpty());
    m_fixture->state().setWaived(rule, u" tested in the lab "_s);
    QTRY_VERIFY(isReady() && m_model->revision() > 1);
    const auto found = std::ranges::find(m_model->judged()->plan->findings, rule, &Finding::rule);
    QVERIFY2(found->remedy.text().contains(u"tested in the lab"_s), qPrintable(found->remedy.text()));
    QVERIFY(!finds(*m_model, rule, Severity::Blocker));
}

void tst_SolutionPlanModel::flagsAMoveAgainstARecommendation()
{
    m_fixture->importSample();
    judge();
    const QSignalSpy moved(m_model.get(), &SolutionPlanModel::moved);
    m_model->move(u"MIL-MBX1"_s, u"client-access"_s);
    QTRY_COMPARE(moved.size(), 1);
    QCOMPARE(m_fixture->state().moves().size(), 1);
    const PlanBoard &board = *m_model->judged()->board;
    const PlanCard &card = *board.card(board.placeOf(u"MIL-MBX1"_s));
    QCOMPARE(board.plan().stages.at(card.stage).id, u"client-access"_s);
    const auto findings = board.findings(card);
    const auto flagged = std::ranges::find_if(findings, [&](const Finding *one) {
        const SolutionRule *rule = m_fixture->definition()->rule(one->rule);
        return rule != nullptr && rule->order == OrderRule::Stages;
    });
    QVERIFY(flagged != findings.cend());
    QVERIFY(!(*flagged)->why.isEmpty());
    m_model->takeMoveBack(u"MIL-MBX1"_s);
    QTRY_COMPARE(moved.size(), 2);
    QVERIFY(m_fixture->state().moves().isEmpty());
}

void tst_SolutionPlanModel::keepsAMoveForWhenItsHostIsChosen()
{
    m_fixture->importSample();
    judge();
    const QSignalSpy moved(m_model.get(), &SolutionPlanModel::moved);
    m_model->move(u"MIL-MBX1"_s, u"client-access"_s);
    QTRY_COMPARE(moved.size(), 1);
    QTRY_VERIFY(isReady());
    m_fixture->state().setHosts({u"MIL-CAS1"_s, u"MIL-CAS2"_s});
    QVERIFY(m_fixture->state().moves().isEmpty());
    m_model->judgeIfStale();
    QTRY_VERIFY(m_model->phase() != SolutionPlanModel::Phase::Judging);
    QVERIFY2(isReady(), qPrintable(m_model->problem() ? m_model->problem()->text() : QString()));
    QCOMPARE(m_model->judged()->plan->hostCount(), 2);
    m_model->move(u"MIL-CAS1"_s, u"mailbox"_s); // another move does not lose the first
    QTRY_COMPARE(moved.size(), 2);
    judge();
    QCOMPARE(m_fixture->state().moves().size(), 2);
    const PlanBoard &board = *m_model->judged()->board;
    QVERIFY(board.card(board.placeOf(u"MIL-MBX1"_s))->isMoved);
}

void tst_SolutionPlanModel::refusesAMoveAgainstARule()
{
    const SharedSolution ordered = SolutionFixture::sampleOrdered();
    SolutionWizardState &state = *m_fixture->sessionChoices().stateFor(ordered);
    state.setUsesStoredFacts(true);
    for (const auto &[host, role] : {std::pair(u"MIL-CAS1"_s, u"client-access"_s), {u"MIL-MBX1"_s, u"mailbox"_s}}) {
        Host changed = *m_fixture->repository().hosts().find(host);
        changed.roles = {role};
        QVERIFY(m_fixture->repository().hosts().update(host, changed).has_value());
    }
    state.setHosts({u"MIL-CAS1"_s, u"MIL-MBX1"_s});
    SolutionPlanModel model(m_fixture->session(), state);
    model.judgeIfStale();
    QTRY_COMPARE(model.phase(), SolutionPlanModel::Phase::Ready);
    const int revision = model.revision();
    const auto before = model.judged()->plan;
    const QSignalSpy refused(&model, &SolutionPlanModel::moveRefused);
    model.move(u"MIL-MBX1"_s, u"client-access"_s);
    QTRY_COMPARE(refused.size(), 1);
    const auto error = refused.constFirst().at(1).value<Error>();
    QCOMPARE(error.code, u"move-refused"_s);
    QVERIFY(!error.why.isEmpty());
    QVERIFY(state.moves().isEmpty());
    QCOMPARE(model.judged()->plan, before); // the plan of before stands
    QCOMPARE(model.revision(), revision);
}

void tst_SolutionPlanModel::plansAnewForOtherHosts()
{
    m_fixture->importSample();
    judge();
    m_fixture->state().setHosts({u"MIL-CAS1"_s});
    QCOMPARE(m_model->phase(), SolutionPlanModel::Phase::Stale);
    m_model->judgeIfStale();
    QTRY_VERIFY(isReady());
    QCOMPARE(m_model->judged()->plan->hostCount(), 1);
}

void tst_SolutionPlanModel::saves()
{
    m_fixture->importSample();
    judge();
    QVERIFY(m_model->save(m_fixture->path(u"plan.txt"_s)).has_value());
    QFile text(m_fixture->path(u"plan.txt"_s));
    QVERIFY(text.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(text.readAll()), m_model->asText());
    QVERIFY(m_model->asText().contains(u"LYO-ALL2"_s));
    QVERIFY(m_model->save(m_fixture->path(u"plan.json"_s)).has_value());
    QFile json(m_fixture->path(u"plan.json"_s));
    QVERIFY(json.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(json.readAll()).object().value(u"solution"_s).toString(), u"exchange-2007-sp3"_s);
    QCOMPARE(m_model->save(u"/nonexistent/plan.txt"_s).error().code, u"summary-unwritable"_s);
}

QTEST_GUILESS_MAIN(tst_SolutionPlanModel)
#include "tst_SolutionPlanModel.moc"
