// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConsoleTest.h"
#include "RunScript.h"
#include "deploy/DeployWizard.h"
#include "dialogs/HostKeyDialog.h"
#include "dialogs/RunAgainDialog.h"
#include "log/LogDialog.h"
#include "repository/HostStore.h"
#include "run/RunWindow.h"
#include "run/failures/FailureCatalogue.h"
#include "widgets/TableView.h"
#include "wizard/log/RunLogModel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

const QString host = u"web-02"_s; ///< the one that fails
const QString trustedKey = u"SHA256:"_s + QString(43, u'A');
const QString shownKey = u"SHA256:"_s + QString(43, u'B');

HostOutcome failedWith(const QString &code)
{
    HostOutcome outcome;
    outcome.host = host;
    outcome.state = HostState::Failed;
    outcome.step = stepKindWord(StepKind::Command);
    outcome.code = code;
    return outcome;
}

} // namespace

/// What the buttons of a failure on the result page do.
class tst_FailureButtons : public ConsoleTest
{
    Q_OBJECT

private slots:
    void opensTheLogAtTheLine();
    void pinsAKeyWithAReason();
    void keepsTheKeyThatIsTrusted();
    void saysWhenNoKeyWasShown();
    void changesAValue();
    void copiesTheFailure();

private:
    [[nodiscard]] std::unique_ptr<RunScript> begin();
    void end(RunScript &script, const HostOutcome &outcome);
    void showFailure(const HostOutcome &outcome);
    void click(FailureAction action) const;
    void trustBefore();
    [[nodiscard]] HostKeyDialog *keyDialog() const { return m_result->findChild<HostKeyDialog *>(); }
    [[nodiscard]] Host stored() const { return m_fixture->repository().hosts().find(host).value_or(Host()); }

    RunWindow *m_result = nullptr;
};

std::unique_ptr<RunScript> tst_FailureButtons::begin()
{
    open();
    auto script = std::make_unique<RunScript>(*m_fixture, QStringList{u"web-01"_s, host});
    script->start();
    return script;
}

/// On the result page, with the failed host chosen.
void tst_FailureButtons::end(RunScript &script, const HostOutcome &outcome)
{
    script.endHost(u"web-01"_s, HostState::Done);
    script.endHost(outcome);
    script.end(RunState::Failed);
    m_window->openRun(script.id());
    m_result = m_window->findChild<RunWindow *>();
    QVERIFY(m_result && QTest::qWaitForWindowExposed(m_result));
    QTRY_COMPARE(m_result->currentId(), static_cast<int>(RunWindow::ResultPageId));
    const auto *table = m_result->findChild<TableView *>(u"resultTable"_s);
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), host);
}

void tst_FailureButtons::showFailure(const HostOutcome &outcome)
{
    const auto script = begin();
    end(*script, outcome);
}

void tst_FailureButtons::click(FailureAction action) const
{
    auto *button = m_result->findChild<QPushButton *>(u"failure_"_s + failureActionWord(action));
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
}

void tst_FailureButtons::trustBefore()
{
    QVERIFY(m_fixture->repository().hosts().trust(host, trustedKey, u"tester"_s, {}));
}

// proves A11 (in part: the button that opens the log at the line)
void tst_FailureButtons::opensTheLogAtTheLine()
{
    const auto script = begin();
    const auto say = [&script](const QString &who, const QString &line) {
        script->output(who, StepKind::Command, HostState::Running, Message::verbatim(line));
    };
    say(u"web-01"_s, u"another host's"_s);
    for (int line = 0; line < 40; ++line)
        say(host, u"before %1"_s.arg(line));
    script->failStep(host, StepKind::Command, HostState::Running);
    for (int line = 0; line < 40; ++line)
        say(host, u"after %1"_s.arg(line));
    end(*script, failedWith(u"install-failed"_s));
    click(FailureAction::OpenLog);
    const auto *dialog = m_result->findChild<LogDialog *>();
    QVERIFY(dialog);
    QVERIFY2(dialog->windowTitle().contains(host), qPrintable(dialog->windowTitle()));
    auto *table = dialog->findChild<TableView *>(u"logTable"_s);
    const auto current = [table] { return table->currentIndex().siblingAtColumn(RunLogModel::Text).data().toString(); };
    QTRY_COMPARE(current(), u"The step failed."_s);
    QTRY_VERIFY(table->viewport()->rect().intersects(table->visualRect(table->currentIndex())));
    const QAbstractItemModel *model = table->model();
    QTRY_COMPARE(model->rowCount(), 82); // with the end of the step and that of the host
    for (int row = 0; row < model->rowCount(); ++row)
        QCOMPARE(model->index(row, RunLogModel::HostColumn).data().toString(), host);
}

// proves U37, A11 (in part: the button that looks at the key)
void tst_FailureButtons::pinsAKeyWithAReason()
{
    trustBefore();
    HostOutcome outcome = failedWith(u"host-key-changed"_s);
    outcome.hostKey = shownKey;
    showFailure(outcome);
    click(FailureAction::HostKey);
    QVERIFY(keyDialog());
    const auto shown = [this](const QString &name) { return keyDialog()->findChild<QLabel *>(name)->accessibleName(); };
    QCOMPARE(shown(u"hostKeyPinned"_s), trustedKey);
    QCOMPARE(shown(u"hostKeyShown"_s), shownKey);
    auto *trust = keyDialog()->findChild<QPushButton *>(u"hostKeyTrust"_s);
    QVERIFY(!trust->isEnabled());
    QTest::keyClicks(keyDialog()->findChild<QLineEdit *>(u"hostKeyReason"_s), u"set up anew"_s);
    QVERIFY(trust->isEnabled());
    QTest::mouseClick(trust, Qt::LeftButton);
    QCOMPARE(stored().hostKey, shownKey);
    const auto keys = m_fixture->repository().hosts().keys(host);
    QVERIFY(keys);
    QCOMPARE(keys->constFirst().fingerprint, shownKey);
    QCOMPARE(keys->constFirst().reason, u"set up anew"_s);
    QCOMPARE(keys->constFirst().operatorName, m_fixture->session().operatorName());
}

// proves U37 (in part: a key that is refused changes nothing)
void tst_FailureButtons::keepsTheKeyThatIsTrusted()
{
    trustBefore();
    HostOutcome outcome = failedWith(u"host-key-changed"_s);
    outcome.hostKey = shownKey;
    showFailure(outcome);
    click(FailureAction::HostKey);
    QVERIFY(keyDialog());
    QTest::keyClicks(keyDialog()->findChild<QLineEdit *>(u"hostKeyReason"_s), u"set up anew"_s);
    QTest::mouseClick(keyDialog()->findChild<QPushButton *>(u"hostKeyRefuse"_s), Qt::LeftButton);
    QTRY_VERIFY(!keyDialog());
    QCOMPARE(stored().hostKey, trustedKey);
}

void tst_FailureButtons::saysWhenNoKeyWasShown()
{
    showFailure(failedWith(u"host-key-unknown"_s));
    click(FailureAction::HostKey);
    QVERIFY(!keyDialog());
    auto *box = m_result->findChild<QMessageBox *>(u"remedyProblem"_s);
    QVERIFY(box);
    QCOMPARE(box->text(), u"web-02 has shown no key that could be looked at."_s);
    QVERIFY(!box->informativeText().isEmpty());
    box->close();
    QTRY_VERIFY(!m_result->findChild<QMessageBox *>(u"remedyProblem"_s));
    QCOMPARE(stored().hostKey, QString());
}

// proves A11 (in part: the button that changes a value)
void tst_FailureButtons::changesAValue()
{
    showFailure(failedWith(u"install-path"_s));
    click(FailureAction::ChangeValue);
    const auto *dialog = m_result->findChild<RunAgainDialog *>();
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"againContinue"_s), Qt::LeftButton);
    QTRY_VERIFY(m_window->findChild<DeployWizard *>());
    auto *wizard = m_window->findChild<DeployWizard *>();
    QCOMPARE(wizard->state().hosts(), QStringList{host});
    // Where values are typed, as FailureAction says; the host was chosen in the dialog.
    const auto isWhereValuesAre = [wizard] {
        return wizard->currentId() == DeployWizard::ApplicationPage || wizard->currentId() == DeployWizard::SilentPage;
    };
    QTRY_VERIFY2(isWhereValuesAre(), qPrintable(u"page %1"_s.arg(wizard->currentId())));
}

// proves A11 (in part: the button that copies the failure)
void tst_FailureButtons::copiesTheFailure()
{
    HostOutcome outcome = failedWith(u"install-failed"_s);
    outcome.message = Message::verbatim(u"The installer ended with code 7."_s);
    outcome.why = Message::verbatim(u"Its licence has run out."_s);
    outcome.remedy = Message::verbatim(u"Give it another one."_s);
    outcome.detail = u"exit status 7"_s;
    showFailure(outcome);
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(m_result->findChild<QPushButton *>(u"failure_copy"_s), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    const FailureEntry *entry = findFailure(outcome.code);
    QVERIFY(entry);
    for (const QString &part : {u"web-02 [install-failed]"_s, outcome.text(), outcome.remedy.text(), outcome.detail,
                                Message(entry->title).text(), Message(entry->lookedAt).text()})
        QVERIFY2(copied.contains(part), qPrintable(part + u" is missing from:\n"_s + copied));
}

QTEST_MAIN(tst_FailureButtons)
#include "tst_FailureButtons.moc"
