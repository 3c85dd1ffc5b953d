// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "HostFarm.h"
#include "OrderedSample.h"
#include "RunnerProcess.h"
#include "deploy/DeployWizard.h"
#include "deploy/solution/PlanBoardView.h"
#include "repository/RunStore.h"
#include "solution/SolutionLibrary.h"
#include "wizard/deploy/DeploySession.h"
#include "wizard/solution/SolutionWizardState.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <csignal>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;

} // namespace

/// The wizard upgrades hosts with a solution from its first page to its last: real SSH servers, the real runner, a
/// genuine setup.
class tst_SolutionRun : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void upgradesTheChosenHosts();
    void waitsForAPerson();

private:
    void open();
    void goOn(int page) const;
    void answerWhereTheMediaStand() const;
    void goToSummary() const;
    void commit(const QString &count) const; ///< without the blocked host
    template <typename T>
    T *part(const QString &name) const
    {
        return m_wizard->currentPage()->findChild<T *>(name);
    }

    std::unique_ptr<HostFarm> m_farm;
    std::unique_ptr<CommandLine> m_cli;
    std::unique_ptr<OrderedSample> m_sample;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DeploySession> m_choices;
    std::unique_ptr<DeployWizard> m_wizard;
};

void tst_SolutionRun::init()
{
    qputenv("CONVOYCTL", CONVOY_BIN "/convoyctl");
    m_cli = std::make_unique<CommandLine>();
    // Where the command line has put the definition, window and runner look too.
    qputenv("XDG_DATA_HOME", m_cli->file(u"home/.local/share"_s).toLocal8Bit());
    QVERIFY(m_cli->makeRepository());
    m_farm = std::make_unique<HostFarm>(4);
    QVERIFY2(m_farm->isUp(), qPrintable(m_farm->problem()));
    QVERIFY(m_cli->addHosts(m_farm->hosts()));
    m_sample = std::make_unique<OrderedSample>(
        *m_farm, *m_cli, QStringList{u"mailbox"_s, u"client-access"_s, u"hub-transport"_s, u"client-access"_s});
    QVERIFY(m_sample->import());
    QVERIFY(m_sample->tellFacts({{3, {{u"sample.setupIsRunning"_s, true}}}})); // host-04 is blocked
    auto session = Session::open(RepositoryUrl{m_cli->repositoryPath()}, u"tester"_s);
    QVERIFY(session);
    m_session = std::move(*session);
    m_choices = std::make_unique<DeploySession>();
}

void tst_SolutionRun::cleanup()
{
    const qint64 runner = m_cli ? runnerOf(m_cli->repositoryPath()) : 0;
    if (runner > 0)
        ::kill(static_cast<pid_t>(runner), SIGKILL);
    m_wizard.reset();
    m_choices.reset();
    m_session.reset();
    m_sample.reset();
    m_farm.reset();
    m_cli.reset();
    qunsetenv("CONVOYCTL");
    qunsetenv("XDG_DATA_HOME");
}

void tst_SolutionRun::open()
{
    auto definition = SolutionLibrary::standard().load(u"sample-ordered"_s);
    QVERIFY2(definition, definition ? "" : qPrintable(definition.error().english()));
    const auto shared = std::make_shared<const SolutionDefinition>(*std::move(definition));
    m_wizard = std::make_unique<DeployWizard>(*m_session, *m_choices->stateFor(shared), *m_choices);
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

void tst_SolutionRun::goOn(int page) const
{
    QTRY_VERIFY_WITH_TIMEOUT(m_wizard->currentPage()->isComplete(), Patience);
    QTest::mouseClick(m_wizard->button(QWizard::NextButton), Qt::LeftButton);
    QCOMPARE(m_wizard->currentId(), page);
}

void tst_SolutionRun::answerWhereTheMediaStand() const
{
    auto *tree = part<QTreeView>(u"questionTree"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tree->model()->rowCount(), 1, Patience); // no rule needs it, but the steps do
    auto *edit = part<QLineEdit>(u"answer"_s);
    QVERIFY(edit);
    edit->setFocus();
    QTest::keyClicks(edit, OrderedSample::media());
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(tree->model()->index(0, 2).data().toString(), OrderedSample::media(), Patience);
}

void tst_SolutionRun::goToSummary() const
{
    goOn(DeployWizard::PrerequisitesPageId);
    answerWhereTheMediaStand();
    goOn(DeployWizard::SolutionPlanPageId);
    goOn(DeployWizard::SummaryPageId);
}

void tst_SolutionRun::commit(const QString &count) const
{
    auto *leaveOut = part<QCheckBox>(u"leaveOutBlocked"_s);
    QTRY_VERIFY_WITH_TIMEOUT(leaveOut->isVisible(), Patience);
    auto *button = m_wizard->button(QWizard::CommitButton);
    QVERIFY(!button->isEnabled());
    QTest::keyClick(leaveOut, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), Patience);
    QVERIFY2(button->text().contains(count), qPrintable(button->text()));
    for (int host = 0; host < 4; ++host)
        QCOMPARE(m_sample->version(host), u"1.0"_s); // nothing was changed before
    QTest::mouseClick(button, Qt::LeftButton);
}

// proves G094 for solutions, U01 as far as the pages are shared; tst_Console and tst_DeployWizardRun do it for packages
void tst_SolutionRun::upgradesTheChosenHosts()
{
    open();
    QCOMPARE(m_wizard->state().hosts().size(), 4); // those that have the product
    goOn(DeployWizard::PrerequisitesPageId);
    answerWhereTheMediaStand();
    goOn(DeployWizard::SolutionPlanPageId);
    const auto *board = part<PlanBoardView>(u"planBoard"_s);
    QTRY_VERIFY_WITH_TIMEOUT(board->board() && board->board()->columns().size() >= 3, Patience);
    QVERIFY(board->board()->placeOf(u"host-02"_s).column < board->board()->placeOf(u"host-03"_s).column);
    QVERIFY(board->board()->placeOf(u"host-03"_s).column < board->board()->placeOf(u"host-01"_s).column);
    goOn(DeployWizard::SummaryPageId);
    commit(u"3"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_wizard->currentId(), static_cast<int>(DeployWizard::ResultPageId), Patience);
    for (int host = 0; host < 3; ++host)
        QCOMPARE(m_sample->version(host), u"2.0"_s);
    QCOMPARE(m_sample->version(3), u"1.0"_s);
    QVERIFY(m_sample->upgraded(1) < m_sample->upgraded(2)); // what the hosts themselves say of the order
    QVERIFY(m_sample->upgraded(2) < m_sample->upgraded(0));
    const auto run = m_session->repository().runs().find(m_wizard->run()->run().id);
    QVERIFY(run.has_value());
    QCOMPARE(run->state, RunState::Done);
    QCOMPARE(m_wizard->run()->outcome(m_wizard->run()->rowOf(u"host-04"_s)).state, HostState::Skipped);
}

void tst_SolutionRun::waitsForAPerson()
{
    QVERIFY(m_sample->import(m_sample->changedDefinition(
        {{"  - {id: copy-media, kind: copy",
          "  - {id: look, kind: confirm}\n  - {id: copy-media, after: [look], kind: copy"},
         {"steps:\n  copy-media:",
          "steps:\n  look: {title: \"Look\", instruction: \"Look at it.\"}\n  copy-media:"}})));
    open();
    goToSummary();
    commit(u"3"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_wizard->currentId(), static_cast<int>(DeployWizard::ProgressPageId), Patience);
    auto *panel = part<QWidget>(u"personPanel"_s);
    const auto *text = panel->findChild<QLabel *>(u"personText"_s);
    const auto answer = [&](const QString &host, const QString &button) {
        QTRY_VERIFY2_WITH_TIMEOUT(panel->isVisible() && text->text().contains(host), qPrintable(text->text()),
                                  Patience);
        QVERIFY2(text->text().contains(u"Look at it."_s), qPrintable(text->text()));
        QTest::mouseClick(panel->findChild<QPushButton *>(button), Qt::LeftButton);
    };
    answer(u"host-02"_s, u"personDone"_s);
    answer(u"host-03"_s, u"personLeaveOut"_s);
    answer(u"host-01"_s, u"personDone"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_wizard->currentId(), static_cast<int>(DeployWizard::ResultPageId), Patience);
    QCOMPARE(m_sample->version(1), u"2.0"_s);
    QCOMPARE(m_sample->version(2), u"1.0"_s); // left out
    QCOMPARE(m_sample->version(0), u"2.0"_s);
}

QTEST_MAIN(tst_SolutionRun)
#include "tst_SolutionRun.moc"
