// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SolutionFixture.h"
#include "deploy/DeployWizard.h"
#include "deploy/solution/PlanBoardView.h"
#include "operations/solution/FactAnswers.h"
#include "repository/HostStore.h"
#include "repository/RunStore.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

#include <algorithm>
#include <functional>

using namespace convoy;
using namespace Qt::StringLiterals;

/// The wizard with a solution: its pages, questions, findings and the plan, as an operator goes through them.
class tst_SolutionWizard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void hasThePagesItNeeds();
    void choosesHostsThatHaveTheProduct();
    void asksAndRemembers();
    void enterAnswersAndDoesNotGoOn();
    void keepsWhatIsBeingTyped();
    void goesOnToTheNextQuestion();
    void showsAnswersOfEarlierSessions();
    void acknowledgesOneByOne();
    void waivesOnlyWithAReason();
    void showsWhatACardStandsFor();
    void movesAHostByHand();
    void findsAHost();
    void startsOnlyWhatWasAcknowledged();
    void summaryFollowsTheDecisions();
    void limitsAreThoseOfThePlan();

private:
    void goToSummary();
    [[nodiscard]] QStringList planLines() const;
    void open();
    void goTo(int page);
    void settle();
    void judgeAgain();
    template <typename T>
    T *part(const QString &name) const
    {
        return m_wizard->currentPage()->findChild<T *>(name);
    }
    [[nodiscard]] QTableView *findings() const { return part<QTableView>(u"findingTable"_s); }
    void chooseFinding(const std::function<bool(int row)> &isMeant) const;

    std::unique_ptr<SolutionFixture> m_fixture;
    std::unique_ptr<DeployWizard> m_wizard;
    bool m_isAcknowledged = false;
};

void tst_SolutionWizard::init()
{
    m_fixture = std::make_unique<SolutionFixture>();
    m_isAcknowledged = false;
}

void tst_SolutionWizard::cleanup()
{
    m_wizard.reset();
    m_fixture.reset();
}

void tst_SolutionWizard::open()
{
    m_wizard = std::make_unique<DeployWizard>(m_fixture->session(), m_fixture->state(), m_fixture->sessionChoices());
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

void tst_SolutionWizard::settle()
{
    const auto *busy = part<QWidget>(u"judging"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_wizard->currentPage()->isComplete() && !(busy && busy->isVisible()), 15'000);
}

void tst_SolutionWizard::goTo(int page)
{
    while (m_wizard->currentId() < page) {
        settle();
        const int before = m_wizard->currentId();
        QTest::mouseClick(m_wizard->button(QWizard::NextButton), Qt::LeftButton);
        QVERIFY(m_wizard->currentId() > before);
    }
    settle();
}

void tst_SolutionWizard::chooseFinding(const std::function<bool(int row)> &isMeant) const
{
    for (int row = 0; row < findings()->model()->rowCount(); ++row) {
        if (isMeant(row)) {
            findings()->setCurrentIndex(findings()->model()->index(row, 0));
            return;
        }
    }
    QFAIL("there is no such finding");
}

// proves U04, and U03 as far as solutions go
void tst_SolutionWizard::hasThePagesItNeeds()
{
    m_fixture->importSample();
    open();
    const QList<int> pages = m_wizard->pageIds();
    QVERIFY(pages.size() >= 2 && pages.size() <= 9);
    QCOMPARE(pages,
             (QList<int>{DeployWizard::HostsPage, DeployWizard::PrerequisitesPageId, DeployWizard::SolutionPlanPageId,
                         DeployWizard::SummaryPageId, DeployWizard::ProgressPageId, DeployWizard::ResultPageId}));
    QVERIFY2(m_wizard->windowTitle().contains(u"Exchange"_s), qPrintable(m_wizard->windowTitle()));
    QVERIFY(m_wizard->findChild<QLabel *>(u"wizardPosition"_s)->text().contains(u"6"_s));
}

void tst_SolutionWizard::choosesHostsThatHaveTheProduct()
{
    m_fixture->importSample();
    open();
    QStringList without = m_fixture->hosts();
    without.removeIf([&](const QString &host) {
        return !m_fixture->repository().hosts().lastCheck(host)->facts.text(u"exchange.version"_s).isEmpty();
    });
    QCOMPARE(without.size(), 1); // on which the product is to be installed
    QCOMPARE(m_fixture->state().hosts().size(), 23); // and not this computer
    QVERIFY(!m_fixture->state().hosts().contains(without.constFirst()));
}

void tst_SolutionWizard::asksAndRemembers()
{
    m_fixture->importSampleWithout(u"MIL-MBX1"_s, u"software.vendorsAsked"_s);
    open();
    goTo(DeployWizard::PrerequisitesPageId);
    auto *tree = part<QTreeView>(u"questionTree"_s);
    QCOMPARE(tree->model()->rowCount(), 1);
    auto *box = part<QComboBox>(u"answer"_s); // typed: a choice for yes and no
    QVERIFY(box);
    QTest::mouseClick(part<QPushButton>(u"answerGive"_s), Qt::LeftButton);
    QVERIFY(part<QLabel>(u"answerProblem"_s)->isVisible()); // nothing was said
    box->setCurrentIndex(0);
    QTest::mouseClick(part<QPushButton>(u"answerGive"_s), Qt::LeftButton);
    QTRY_COMPARE(tree->model()->index(0, 2).data().toString(), u"yes"_s);
    const auto fact = m_fixture->repository().hosts().lastCheck(u"MIL-MBX1"_s)->facts.fact(u"software.vendorsAsked"_s);
    QVERIFY(fact && fact->value == QVariant(true) && fact->source == "operator"_L1);
    QTRY_VERIFY(part<QLabel>(u"questionsTitle"_s)->text().contains(u"nothing left"_s));
}

// proves U52 for answers
void tst_SolutionWizard::enterAnswersAndDoesNotGoOn()
{
    m_fixture->importSampleWithout(u"PAR-MBX2"_s, u"os.upgradedFrom"_s);
    open();
    goTo(DeployWizard::PrerequisitesPageId);
    auto *edit = part<QLineEdit>(u"answer"_s);
    QVERIFY(edit);
    edit->setFocus();
    QTest::keyClicks(edit, u"2003"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_wizard->currentId(), static_cast<int>(DeployWizard::PrerequisitesPageId));
    QTRY_COMPARE(part<QTreeView>(u"questionTree"_s)->model()->index(0, 2).data().toString(), u"2003"_s);
}

/// As a decision that is made elsewhere does it.
void tst_SolutionWizard::judgeAgain()
{
    m_isAcknowledged = !m_isAcknowledged;
    for (const SolutionRule &rule : m_fixture->definition()->rules) {
        if (rule.needsAcknowledgement)
            m_fixture->state().setAcknowledged(rule.id, m_isAcknowledged);
    }
    QVERIFY(part<QWidget>(u"judging"_s)->isVisible());
    settle();
}

// proves U07 for an answer that is not given yet
void tst_SolutionWizard::keepsWhatIsBeingTyped()
{
    m_fixture->importSampleWithout(u"PAR-MBX2"_s, u"os.upgradedFrom"_s);
    open();
    goTo(DeployWizard::PrerequisitesPageId);
    const QPointer<QLineEdit> edit = part<QLineEdit>(u"answer"_s);
    QVERIFY(edit);
    edit->setFocus();
    QTest::keyClicks(edit, u"20"_s);
    judgeAgain();
    QVERIFY(edit && edit->hasFocus());
    QTest::keyClicks(edit, u"03"_s);
    QCOMPARE(edit->text(), u"2003"_s);
}

void tst_SolutionWizard::goesOnToTheNextQuestion()
{
    m_fixture->importSampleWithout(
        {{u"PAR-MBX2"_s, u"os.upgradedFrom"_s}, {u"MIL-MBX1"_s, u"software.vendorsAsked"_s}});
    open();
    goTo(DeployWizard::PrerequisitesPageId);
    auto *tree = part<QTreeView>(u"questionTree"_s);
    QCOMPARE(tree->model()->rowCount(), 2);
    const QString first = tree->currentIndex().siblingAtColumn(0).data().toString();
    const QPointer<QWidget> before = part<QWidget>(u"answer"_s);
    before->setFocus();
    if (auto *box = qobject_cast<QComboBox *>(before))
        box->setCurrentIndex(0);
    else
        QTest::keyClicks(before, u"2003"_s);
    QTest::keyClick(before, Qt::Key_Return);
    QTRY_VERIFY(!before);
    settle();
    QVERIFY(tree->currentIndex().siblingAtColumn(0).data().toString() != first);
    QVERIFY(part<QWidget>(u"answer"_s)->hasFocus()); // as the field before it had
    // Back at the one that is answered, nothing takes it away.
    const QModelIndex answered = tree->model()->index(1 - tree->currentIndex().row(), 0);
    tree->setCurrentIndex(answered);
    const QPointer<QWidget> again = part<QWidget>(u"answer"_s);
    again->setFocus();
    judgeAgain();
    QVERIFY(again && again->hasFocus());
    QCOMPARE(tree->currentIndex().siblingAtColumn(0).data().toString(), first);
}

void tst_SolutionWizard::showsAnswersOfEarlierSessions()
{
    m_fixture->importSample();
    const QString fact = u"software.vendorsAsked"_s;
    QVERIFY(storeAnswer(m_fixture->repository(), *m_fixture->definition(),
                        {.fact = fact, .hosts = {u"MIL-MBX1"_s}, .text = u"true"_s}, m_fixture->session().clock().now())
                .has_value());
    open();
    goTo(DeployWizard::PrerequisitesPageId);
    auto *tree = part<QTreeView>(u"questionTree"_s);
    QVERIFY(tree->isVisible());
    QCOMPARE(tree->model()->rowCount(), 1);
    QCOMPARE(tree->model()->index(0, 1).data().toString(), u"MIL-MBX1"_s);
    QCOMPARE(tree->model()->index(0, 2).data().toString(), u"yes"_s);
    auto *box = part<QComboBox>(u"answer"_s);
    QVERIFY(box);
    QCOMPARE(box->currentData().toString(), u"true"_s);
    box->setCurrentIndex(box->findData(u"false"_s)); // corrected
    QTest::mouseClick(part<QPushButton>(u"answerGive"_s), Qt::LeftButton);
    QTRY_COMPARE(tree->model()->index(0, 2).data().toString(), u"no"_s);
    settle();
    QCOMPARE(m_fixture->repository().hosts().lastCheck(u"MIL-MBX1"_s)->facts.fact(fact)->value, QVariant(false));
    QTest::mouseClick(part<QPushButton>(u"answerTakeBack"_s), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->repository().hosts().lastCheck(u"MIL-MBX1"_s)->facts.fact(fact)->source, u"import"_s);
}

void tst_SolutionWizard::acknowledgesOneByOne()
{
    m_fixture->importSample();
    open();
    goTo(DeployWizard::PrerequisitesPageId);
    const auto isToAcknowledge = [this](int row) {
        return findings()->model()->index(row, 3).data().toString() == "to be acknowledged"_L1;
    };
    QStringList rules;
    while (true) {
        bool isOne = false;
        for (int row = 0; row < findings()->model()->rowCount() && !isOne; ++row)
            isOne = isToAcknowledge(row);
        if (!isOne)
            break;
        chooseFinding(isToAcknowledge);
        const auto before = m_fixture->state().decisions().acknowledged.size();
        QTest::mouseClick(part<QPushButton>(u"acknowledge"_s), Qt::LeftButton);
        QCOMPARE(m_fixture->state().decisions().acknowledged.size(), before + 1); // one, not all
        rules += m_fixture->state().decisions().acknowledged.constLast();
        QTRY_VERIFY(!part<QWidget>(u"judging"_s)->isVisible());
    }
    QVERIFY(rules.size() >= 2);
    chooseFinding(
        [this](int row) { return findings()->model()->index(row, 3).data().toString() == "acknowledged"_L1; });
    QTest::mouseClick(part<QPushButton>(u"acknowledge"_s), Qt::LeftButton); // taken back
    QTRY_COMPARE(m_fixture->state().decisions().acknowledged.size(), rules.size() - 1);
}

void tst_SolutionWizard::waivesOnlyWithAReason()
{
    m_fixture->importSample();
    open();
    goTo(DeployWizard::PrerequisitesPageId);
    chooseFinding(
        [this](int row) { return findings()->model()->index(row, 3).data().toString() == "can be waived"_L1; });
    auto *waive = part<QPushButton>(u"waive"_s);
    QVERIFY(waive->isVisible());
    QTest::mouseClick(waive, Qt::LeftButton);
    QVERIFY(part<QLabel>(u"waiveReasonProblem"_s)->isVisible());
    QVERIFY(m_fixture->state().decisions().waived.isEmpty());
    QTest::keyClicks(part<QLineEdit>(u"waiveReason"_s), u"tested in the lab"_s);
    QTest::mouseClick(waive, Qt::LeftButton);
    QCOMPARE(m_fixture->state().decisions().waived.first(), u"tested in the lab"_s);
    QTRY_VERIFY(part<QLabel>(u"findingText"_s)->text().contains(u"Waived by the operator: tested in the lab"_s));
}

void tst_SolutionWizard::showsWhatACardStandsFor()
{
    m_fixture->importSample();
    open();
    goTo(DeployWizard::SolutionPlanPageId);
    auto *board = part<PlanBoardView>(u"planBoard"_s);
    QVERIFY(board->hasFocus());
    board->setCurrent(board->board()->placeOf(u"LYO-ALL2"_s));
    const QString details = part<QTextBrowser>(u"planDetails"_s)->toPlainText();
    for (const QString &text :
         {u"LYO-ALL2"_s, u"✗ Blocker"_s, u"Small Business Server"_s, u"Steps"_s, u"no way back"_s})
        QVERIFY2(details.contains(text), qPrintable(details));
    QVERIFY(part<QLabel>(u"planSummary"_s)->text().contains(u"23 host"_s));
}

void tst_SolutionWizard::movesAHostByHand()
{
    m_fixture->importSample();
    open();
    goTo(DeployWizard::SolutionPlanPageId);
    auto *board = part<PlanBoardView>(u"planBoard"_s);
    board->setCurrent(board->board()->placeOf(u"MIL-MBX1"_s));
    auto *menu = part<QPushButton>(u"moveHost"_s)->menu();
    emit menu->aboutToShow();
    auto *action = menu->findChild<QAction *>(u"moveTo-client-access"_s);
    QVERIFY(action && action->isEnabled());
    action->trigger();
    auto *message = part<QWidget>(u"planMessage"_s)->findChild<QLabel *>(u"messageText"_s);
    QTRY_VERIFY2(message->text().contains(u"against a recommendation"_s), qPrintable(message->text()));
    const PlanCard &card = *board->board()->card(board->board()->placeOf(u"MIL-MBX1"_s));
    QCOMPARE(board->board()->plan().stages.at(card.stage).id, u"client-access"_s);
    QVERIFY(card.isMoved);
    emit menu->aboutToShow();
    menu->findChild<QAction *>(u"moveBack"_s)->trigger();
    QTRY_VERIFY(m_fixture->state().moves().isEmpty());
}

void tst_SolutionWizard::findsAHost()
{
    m_fixture->importSample();
    open();
    goTo(DeployWizard::SolutionPlanPageId);
    QTest::keyClicks(part<QLineEdit>(u"findHost"_s), u"lyo-all2"_s);
    auto *board = part<PlanBoardView>(u"planBoard"_s);
    QCOMPARE(board->current(), board->board()->placeOf(u"LYO-ALL2"_s));
}

// proves U08, U11, U71, U72 as far as solutions go
void tst_SolutionWizard::startsOnlyWhatWasAcknowledged()
{
    m_fixture->importSample();
    open();
    goTo(DeployWizard::SolutionPlanPageId);
    QTest::mouseClick(m_wizard->button(QWizard::NextButton), Qt::LeftButton);
    QCOMPARE(m_wizard->currentId(), static_cast<int>(DeployWizard::SummaryPageId));
    auto *leaveOut = part<QCheckBox>(u"leaveOutBlocked"_s);
    QTRY_VERIFY_WITH_TIMEOUT(leaveOut->isVisible(), 15'000);
    auto *commit = m_wizard->button(QWizard::CommitButton);
    QVERIFY(!commit->isEnabled());
    QTest::keyClick(leaveOut, Qt::Key_Space);
    auto *reason = part<QLabel>(u"pageReason"_s);
    QTRY_VERIFY2(reason->text().contains(u"acknowledged"_s), qPrintable(reason->text()));
    QVERIFY(!commit->isEnabled());
    emit reason->linkActivated(u"0"_s); // one click away
    QCOMPARE(m_wizard->currentId(), static_cast<int>(DeployWizard::PrerequisitesPageId));
    for (const SolutionRule &rule : m_fixture->definition()->rules) {
        if (rule.needsAcknowledgement)
            m_fixture->state().setAcknowledged(rule.id, true);
    }
    goTo(DeployWizard::SolutionPlanPageId);
    QTest::mouseClick(m_wizard->button(QWizard::NextButton), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(commit->isEnabled(), 15'000);
    QVERIFY2(commit->text().contains(u"22"_s), qPrintable(commit->text())); // one of 23 is blocked, and left out
    const QString verdict = part<QWidget>(u"verdict"_s)->findChild<QLabel *>(u"messageText"_s)->text();
    QVERIFY2(verdict.contains(u"cannot be undone"_s), qPrintable(verdict));
    QVERIFY(m_fixture->repository().runs().list()->isEmpty()); // nothing was started
}

void tst_SolutionWizard::goToSummary()
{
    goTo(DeployWizard::SolutionPlanPageId);
    QTest::mouseClick(m_wizard->button(QWizard::NextButton), Qt::LeftButton);
    auto *tree = part<QTreeView>(u"planTree"_s);
    QTRY_VERIFY_WITH_TIMEOUT(tree->isVisible() && tree->model()->rowCount() > 3, 15'000);
}

/// The plan as the summary shows it, "what=value", all levels.
QStringList tst_SolutionWizard::planLines() const
{
    const auto *model = part<QTreeView>(u"planTree"_s)->model();
    QStringList lines;
    const std::function<void(const QModelIndex &)> read = [&](const QModelIndex &parent) {
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            lines += u"%1=%2"_s.arg(index.data().toString(), index.siblingAtColumn(1).data().toString());
            read(index);
        }
    };
    read({});
    return lines;
}

void tst_SolutionWizard::summaryFollowsTheDecisions()
{
    m_fixture->importSample();
    QString waivable;
    for (const SolutionRule &rule : m_fixture->definition()->rules) {
        if (rule.isWaivable)
            waivable = rule.id;
    }
    m_fixture->state().setWaived(waivable, u"tested in the lab"_s);
    open();
    goToSummary();
    const QStringList texts = planLines();
    QVERIFY(texts.contains(u"%1=waived: tested in the lab"_s.arg(waivable)));
    const QString all = texts.join(u'\n');
    for (const QString &text : {u"LYO-ALL2"_s, u"Point of no return"_s, u"Release Notes"_s, u"The organisation"_s})
        QVERIFY2(all.contains(text), qPrintable(all));
    QVERIFY(!all.contains(u"silent.ini"_s)); // which a solution has not
}

// What is said above the button that commits is what the run does.
void tst_SolutionWizard::limitsAreThoseOfThePlan()
{
    m_fixture->importSample();
    open();
    goToSummary();
    const auto *sentence = part<QLabel>(u"limitsSentence"_s);
    QVERIFY2(sentence->text().contains(u"Stop it too when 1"_s), qPrintable(sentence->text()));
    QVERIFY2(sentence->text().contains(u"Waves as the solution says"_s), qPrintable(sentence->text()));
    QVERIFY(!sentence->text().contains(u"one wave,"_s));
    QVERIFY(planLines().contains(u"Stop after failed hosts of a wave=1"_s));
    QVERIFY(planLines().contains(u"Hosts in a wave=as the solution says"_s));
    QTest::mouseClick(part<QPushButton>(u"openLimits"_s), Qt::LeftButton);
    auto *perWave = part<QSpinBox>(u"maxFailedPerWave"_s);
    QCOMPARE(perWave->value(), 1);
    perWave->setValue(0); // no limit
    QTRY_VERIFY_WITH_TIMEOUT(planLines().contains(u"Stop after failed hosts of a wave=none"_s), 15'000);
    QVERIFY2(!sentence->text().contains(u"Stop it too"_s), qPrintable(sentence->text()));
}

QTEST_MAIN(tst_SolutionWizard)
#include "tst_SolutionWizard.moc"
