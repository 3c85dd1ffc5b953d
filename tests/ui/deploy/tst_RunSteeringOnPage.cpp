// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessKeys.h"
#include "DeployWizardTest.h"
#include "RunScript.h"
#include "repository/RunStore.h"
#include "run/host/LineMessages.h"
#include "widgets/style/Theme.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace convoy;
using namespace Qt::StringLiterals;

/// The progress page of a run that goes on: what it says, and how it is paused and stopped; limits on the summary.
class tst_RunSteeringOnPage : public DeployWizardTest
{
    Q_OBJECT

private slots:
    void pausesWithAClick();
    void everyButtonSaysWhatItDoes();
    void asksBeforeStopNow();
    void stopsWithTheKeyboard();
    void barTellsWhatHoldsItUp();
    void countsFilterAndRowsShowTheirLog();
    void closingAsksAndKeepsItRunning();
    void closingMayStopIt();
    void limitsPutThePlanBackToDraft();
    void backKeepsLimits();
    void namesAndKeys();

private:
    void begin();
    [[nodiscard]] QPushButton *button(const QString &name) const { return onPage<QPushButton>(name); }
    [[nodiscard]] QString standing() const { return onPage<QLabel>(u"runStanding"_s)->text(); }
    [[nodiscard]] QColor barColor() const
    {
        return onPage<QProgressBar>(u"progressBar"_s)->palette().color(QPalette::Highlight);
    }
    [[nodiscard]] QMessageBox *box(const QString &name) const { return m_wizard->findChild<QMessageBox *>(name); }
    void press(QMessageBox *box, const QString &name) const
    {
        QTest::mouseClick(box->findChild<QPushButton *>(name), Qt::LeftButton);
    }

    std::unique_ptr<RunScript> m_script;
};

void tst_RunSteeringOnPage::begin()
{
    choose({u"web-01"_s, u"web-02"_s, u"db-01"_s});
    goTo(DeployWizard::SummaryPageId);
    QTRY_VERIFY(commit()->isEnabled());
    m_script = std::make_unique<RunScript>(*m_fixture, m_fixture->state().hosts());
    m_script->start();
    m_script->step(u"web-01"_s, StepKind::Command, HostState::Running, 0.2);
    m_wizard->followRun(m_script->id());
    QCOMPARE(m_wizard->currentId(), static_cast<int>(DeployWizard::ProgressPageId));
}

// proves T15 (in part: the screen within 200 ms)
void tst_RunSteeringOnPage::pausesWithAClick()
{
    begin();
    QVERIFY(!button(u"continueRun"_s)->isEnabled());
    QElapsedTimer timer;
    timer.start();
    QTest::mouseClick(button(u"pauseRun"_s), Qt::LeftButton);
    QVERIFY2(standing().contains(u"Pausing…"_s), qPrintable(standing()));
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!button(u"pauseRun"_s)->isEnabled());
    QVERIFY(button(u"continueRun"_s)->isEnabled());
    QTRY_COMPARE(m_script->requested(), RunRequest::Pause);
    QVERIFY(standing().contains(u"Pausing…"_s)); // until the runner has taken it
    m_script->take(RunRequest::Pause);
    QTRY_VERIFY2(standing().contains(u"Paused."_s), qPrintable(standing()));
    QTest::mouseClick(button(u"continueRun"_s), Qt::LeftButton);
    QVERIFY(standing().contains(u"Going on…"_s));
    QTRY_COMPARE(m_script->requested(), RunRequest::Continue);
    m_script->take(RunRequest::Continue);
    QTRY_VERIFY(standing().contains(u"Running."_s));
}

// proves U28
void tst_RunSteeringOnPage::everyButtonSaysWhatItDoes()
{
    begin();
    auto *explanation = onPage<QLabel>(u"controlExplanation"_s);
    const QList<std::pair<QString, RunRequest>> wanted{{u"pauseRun"_s, RunRequest::Pause},
                                                       {u"stopAfterStep"_s, RunRequest::StopAfterStep},
                                                       {u"stopNow"_s, RunRequest::StopNow}};
    for (const auto &[name, request] : wanted) {
        const QString promise = runRequestPromise(request).text();
        QCOMPARE(button(name)->toolTip(), promise);
        QCOMPARE(button(name)->accessibleDescription(), promise);
        button(name)->setFocus();
        QTRY_COMPARE(explanation->text(), promise);
    }
    QVERIFY(!button(u"continueRun"_s)->accessibleDescription().isEmpty()); // why it cannot be pressed
    onPage<QTableView>(u"runTable"_s)->setFocus();
    QTRY_VERIFY(explanation->text() != runRequestPromise(RunRequest::StopNow).text());
}

void tst_RunSteeringOnPage::asksBeforeStopNow()
{
    begin();
    QTest::mouseClick(button(u"stopNow"_s), Qt::LeftButton);
    QMessageBox *question = box(u"stopNowQuestion"_s);
    QVERIFY(question);
    QVERIFY2(question->text().contains(u'1'), qPrintable(question->text())); // installers that run
    QCOMPARE(question->defaultButton()->objectName(), u"stopNowNo"_s);
    press(question, u"stopNowNo"_s);
    QTRY_VERIFY(!box(u"stopNowQuestion"_s));
    QCOMPARE(m_script->requested(), RunRequest::None);
    QTest::mouseClick(button(u"stopNow"_s), Qt::LeftButton);
    press(box(u"stopNowQuestion"_s), u"stopNowYes"_s);
    QVERIFY2(standing().contains(u"Stopping now…"_s), qPrintable(standing()));
    QTRY_COMPARE(m_script->requested(), RunRequest::StopNow);
    for (const QString &name : {u"pauseRun"_s, u"continueRun"_s, u"stopAfterStep"_s, u"stopNow"_s})
        QVERIFY2(!button(name)->isEnabled(), qPrintable(name));
}

void tst_RunSteeringOnPage::stopsWithTheKeyboard()
{
    begin();
    button(u"stopAfterStep"_s)->setFocus();
    QTest::keyClick(button(u"stopAfterStep"_s), Qt::Key_Space);
    QVERIFY(standing().contains(u"Stopping after"_s));
    QCOMPARE(m_wizard->focusWidget(), button(u"stopNow"_s)); // the only one left
    QTRY_COMPARE(m_script->requested(), RunRequest::StopAfterStep);
    m_script->take(RunRequest::StopAfterStep);
    m_script->endHost(u"web-01"_s, HostState::Done);
    m_script->endHost(u"web-02"_s, HostState::NotStarted);
    m_script->endHost(u"db-01"_s, HostState::NotStarted);
    m_script->end(RunState::Stopped);
    QTRY_COMPARE(m_wizard->currentId(), static_cast<int>(DeployWizard::ResultPageId));
}

// proves U16, U19, U21
void tst_RunSteeringOnPage::barTellsWhatHoldsItUp()
{
    begin();
    auto *bar = onPage<QProgressBar>(u"progressBar"_s);
    QVERIFY(bar->maximum() > bar->minimum());
    QVERIFY(!bar->isTextVisible());
    QVERIFY(onPage<QLabel>(u"progressText"_s)->text().endsWith(u'.'));
    const QColor going = barColor();
    m_script->output(u"web-01"_s, StepKind::Copy, HostState::Copying, lineCut(u"web-01"_s));
    QTRY_VERIFY2(standing().startsWith(Theme::symbol(Theme::Tone::Caution)), qPrintable(standing()));
    QVERIFY(standing().contains(u"web-01"_s));
    const QColor heldUp = barColor();
    QVERIFY(heldUp != going);
    QVERIFY(heldUp.hsvHue() > 30 && heldUp.hsvHue() < 65); // yellow
    m_script->step(u"web-01"_s, StepKind::Verify, HostState::Verifying, 0.4);
    QTRY_COMPARE(barColor(), going);
    QVERIFY(bar->accessibleDescription().contains(onPage<QLabel>(u"progressText"_s)->text()));
}

// proves U22, U26
void tst_RunSteeringOnPage::countsFilterAndRowsShowTheirLog()
{
    begin();
    m_script->output(u"web-01"_s, StepKind::Command, HostState::Running, Message::verbatim(u"Texte de la machine"_s));
    auto *table = onPage<QTableView>(u"runTable"_s);
    auto *log = onPage<QPlainTextEdit>(u"hostLog"_s);
    auto *working = onPage<QToolButton>(u"count%1"_s.arg(static_cast<int>(RunModel::Bucket::Working)));
    QTest::mouseClick(working, Qt::LeftButton);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTRY_VERIFY(log->toPlainText().contains(u"Texte de la machine"_s));
    QTest::mouseClick(onPage<QToolButton>(u"count0"_s), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 3);
    table->selectionModel()->setCurrentIndex(table->model()->index(2, 0),
                                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QVERIFY(!log->toPlainText().contains(u"Texte de la machine"_s));
}

// proves U13 (in part: the default keeps the run going)
void tst_RunSteeringOnPage::closingAsksAndKeepsItRunning()
{
    begin();
    QVERIFY2(m_wizard->windowTitle().contains(u"without"_s), qPrintable(m_wizard->windowTitle()));
    m_wizard->close();
    QMessageBox *question = box(u"closeQuestion"_s);
    QVERIFY(question);
    QVERIFY(m_wizard->isVisible());
    QCOMPARE(question->defaultButton()->objectName(), u"keepRunning"_s);
    QTest::keyClick(question, Qt::Key_Escape); // stays
    QTRY_VERIFY(!box(u"closeQuestion"_s));
    QVERIFY(m_wizard->isVisible());
    QTest::mouseClick(m_wizard->button(QWizard::CancelButton), Qt::LeftButton);
    press(box(u"closeQuestion"_s), u"keepRunning"_s);
    QTRY_VERIFY(!m_wizard->isVisible());
    QCOMPARE(m_script->requested(), RunRequest::None);
    QCOMPARE(m_fixture->repository().runs().find(m_script->id())->state, RunState::Running);
}

void tst_RunSteeringOnPage::closingMayStopIt()
{
    begin();
    m_wizard->close();
    press(box(u"closeQuestion"_s), u"stopAndClose"_s);
    QTRY_VERIFY(!m_wizard->isVisible());
    QTRY_COMPARE(m_script->requested(), RunRequest::StopAfterStep);
}

// proves T16 (in part: on the page, with its button)
void tst_RunSteeringOnPage::limitsPutThePlanBackToDraft()
{
    choose({u"web-01"_s, u"web-02"_s, u"db-01"_s});
    goTo(DeployWizard::SummaryPageId);
    QTRY_VERIFY(commit()->isEnabled());
    auto *sentence = onPage<QLabel>(u"limitsSentence"_s);
    const QString none = sentence->text();
    QVERIFY(!onPage<QSpinBox>(u"maxFailed"_s)->isVisible());
    QTest::mouseClick(onPage<QPushButton>(u"openLimits"_s), Qt::LeftButton);
    auto *failed = onPage<QSpinBox>(u"maxFailed"_s);
    QVERIFY(failed->isVisible());
    failed->setFocus();
    QTest::keyClick(failed, Qt::Key_Up);
    QVERIFY(!commit()->isEnabled());
    QVERIFY2(reason().contains(u"draft"_s), qPrintable(reason()));
    QVERIFY(sentence->text() != none);
    QVERIFY2(sentence->text().contains(u"1 of 3"_s), qPrintable(sentence->text()));
    QTRY_VERIFY(commit()->isEnabled());
    auto *wave = onPage<QLineEdit>(u"waveSize"_s);
    wave->setFocus();
    QTest::keyClicks(wave, u"2x"_s);
    QVERIFY(onPage<QLabel>(u"waveSizeProblem"_s)->isVisible());
    QTRY_VERIFY(reason().contains(u"above"_s)); // no plan can be made of that
    QVERIFY(!commit()->isEnabled());
    QTest::keyClick(wave, Qt::Key_Backspace);
    QTRY_VERIFY(commit()->isEnabled());
    QVERIFY2(sentence->text().contains(u"2 waves"_s), qPrintable(sentence->text()));
}

// proves U07 (in part: limits)
void tst_RunSteeringOnPage::backKeepsLimits()
{
    choose({u"web-01"_s, u"web-02"_s});
    goTo(DeployWizard::SummaryPageId);
    QTRY_VERIFY(commit()->isEnabled());
    onPage<QPushButton>(u"openLimits"_s)->click();
    onPage<QSpinBox>(u"retries"_s)->setValue(4);
    m_wizard->back();
    goTo(DeployWizard::SummaryPageId);
    QCOMPARE(onPage<QSpinBox>(u"retries"_s)->value(), 4);
    QTRY_VERIFY(commit()->isEnabled());
    m_wizard.reset();
    open();
    QCOMPARE(m_wizard->state().limits().retries, 4);
}

// proves U53 (in part: the progress page and the limits)
void tst_RunSteeringOnPage::namesAndKeys()
{
    choose({u"web-01"_s, u"web-02"_s});
    goTo(DeployWizard::SummaryPageId);
    onPage<QPushButton>(u"openLimits"_s)->click();
    QTRY_VERIFY(commit()->isEnabled());
    QCOMPARE(namelessControls(*m_wizard), QStringList());
    QCOMPARE(sharedAccessKeys(*m_wizard), QStringList());
    m_script = std::make_unique<RunScript>(*m_fixture, m_fixture->state().hosts());
    m_script->start();
    m_wizard->followRun(m_script->id());
    QCOMPARE(namelessControls(*m_wizard), QStringList());
    QCOMPARE(sharedAccessKeys(*m_wizard), QStringList());
}

QTEST_MAIN(tst_RunSteeringOnPage)
#include "tst_RunSteeringOnPage.moc"
