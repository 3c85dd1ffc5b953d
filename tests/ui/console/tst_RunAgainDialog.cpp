// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessKeys.h"
#include "ConsoleTest.h"
#include "RunScript.h"
#include "deploy/DeployWizard.h"
#include "dialogs/HostDialog.h"
#include "dialogs/ResumeDialog.h"
#include "dialogs/RunAgainDialog.h"
#include "run/RunWindow.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// From an ended run back into the wizard.
class tst_RunAgainDialog : public ConsoleTest
{
    Q_OBJECT

private slots:
    void setsAndTicks();
    void wizardHasTheRunsValues();
    void alsoFromTheResult();
    void notWhileItGoesOn();
    void failuresAreGroupedAndLead();
    void aHostThatWasCutOffLeadsToResume();
    void namesAndKeys_data();
    void namesAndKeys();

private:
    [[nodiscard]] std::unique_ptr<RunScript> endedRun();
    [[nodiscard]] RunAgainDialog *openDialog(const QString &run);
    [[nodiscard]] static QCheckBox *set(const RunAgainDialog &dialog, const char *name)
    {
        return dialog.findChild<QCheckBox *>(QLatin1String(name));
    }
};

/// One of each way to end.
std::unique_ptr<RunScript> tst_RunAgainDialog::endedRun()
{
    auto script =
        std::make_unique<RunScript>(*m_fixture, QStringList{u"db-01"_s, u"web-01"_s, u"web-02"_s, u"this-computer"_s});
    script->start();
    script->endHost(u"db-01"_s, HostState::Unreachable);
    script->endHost(u"web-01"_s, HostState::Done);
    script->endHost(u"web-02"_s, HostState::Failed);
    script->endHost(u"this-computer"_s, HostState::NotStarted);
    script->end(RunState::Failed);
    return script;
}

RunAgainDialog *tst_RunAgainDialog::openDialog(const QString &run)
{
    m_window->runAgain(run);
    auto *dialog = m_window->findChild<RunAgainDialog *>();
    return dialog && QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
}

// proves A14 (five sets with counts), T17 (in part: in the window)
void tst_RunAgainDialog::setsAndTicks()
{
    open();
    const auto script = endedRun();
    RunAgainDialog *dialog = openDialog(script->id());
    QVERIFY(dialog);
    for (const char *name : {"againFailed", "againUnreachable", "againNotStarted"}) {
        QVERIFY2(set(*dialog, name)->text().contains(u"(1)"_s), name);
        QVERIFY2(set(*dialog, name)->isChecked(), name);
    }
    QVERIFY(!set(*dialog, "againSkipped")->isEnabled()); // there is none
    auto *table = dialog->findChild<QTableView *>(u"againTable"_s);
    QAbstractItemModel *model = table->model();
    QCOMPARE(model->rowCount(), 4);
    const auto rowOf = [&](const QString &host) {
        int row = 0;
        while (row < model->rowCount() && model->index(row, 0).data().toString() != host)
            ++row;
        return model->index(row, 0);
    };
    const auto isTicked = [&](const QString &host) {
        return rowOf(host).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    };
    QVERIFY(isTicked(u"db-01"_s) && isTicked(u"web-02"_s) && isTicked(u"This computer"_s) && !isTicked(u"web-01"_s));
    QTest::mouseClick(set(*dialog, "againFailed"), Qt::LeftButton);
    QVERIFY(!isTicked(u"web-02"_s));
    QVERIFY(model->setData(rowOf(u"web-01"_s), Qt::Checked, Qt::CheckStateRole)); // done, and wanted all the same
    QVERIFY(dialog->findChild<QLabel *>(u"againSummary"_s)->text().contains(u'3'));
    for (int row = 0; row < 4; ++row)
        QVERIFY(model->setData(model->index(row, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!dialog->findChild<QPushButton *>(u"againContinue"_s)->isEnabled());
}

// proves A14 (answers are kept, secrets alone are asked for again)
void tst_RunAgainDialog::wizardHasTheRunsValues()
{
    open();
    const auto script = endedRun();
    RunAgainDialog *dialog = openDialog(script->id());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"againContinue"_s), Qt::LeftButton);
    QTRY_VERIFY(m_window->findChild<DeployWizard *>());
    auto *wizard = m_window->findChild<DeployWizard *>();
    const DeploymentRequest request = wizard->state().request();
    QCOMPARE(request.again, script->id());
    QCOMPARE(request.targets.hosts, (QStringList{u"db-01"_s, u"this-computer"_s, u"web-02"_s}));
    const Result<Plan> plan = m_fixture->repository().runs().plan(script->id());
    QVERIFY(plan);
    QCOMPARE(request.parameters.general.silent, plan->parameters.general.silent);
    for (auto it = plan->parameters.general.application.cbegin(); it != plan->parameters.general.application.cend();
         ++it)
        QCOMPARE(request.parameters.general.application.value(it.key()), it.value());
    QCOMPARE(request.limits.parallel, plan->limits.parallel);
    QVERIFY(wizard->state().secrets().isEmpty());
}

void tst_RunAgainDialog::alsoFromTheResult()
{
    open();
    const auto script = endedRun();
    m_window->openRun(script->id());
    auto *result = m_window->findChild<RunWindow *>();
    QVERIFY(result && QTest::qWaitForWindowExposed(result));
    QTRY_COMPARE(result->currentId(), static_cast<int>(RunWindow::ResultPageId));
    QTest::mouseClick(result->currentPage()->findChild<QPushButton *>(u"runAgain"_s), Qt::LeftButton);
    auto *dialog = result->findChild<RunAgainDialog *>();
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"againContinue"_s), Qt::LeftButton);
    QTRY_VERIFY(m_window->findChild<DeployWizard *>());
    QTRY_VERIFY(!m_window->findChild<RunWindow *>()); // the old result does not stand beside the new wizard
}

// proves U38, U39, A11 (in part: groups, buttons)
void tst_RunAgainDialog::failuresAreGroupedAndLead()
{
    open();
    RunScript script(*m_fixture, {u"db-01"_s, u"web-01"_s, u"web-02"_s, u"this-computer"_s});
    script.start();
    script.endHost(u"db-01"_s, HostState::Unreachable, u"host-unreachable"_s);
    script.endHost(u"web-01"_s, HostState::Failed, u"install-failed"_s);
    script.endHost(u"web-02"_s, HostState::Unreachable, u"host-unreachable"_s);
    script.endHost(u"this-computer"_s, HostState::Done);
    script.end(RunState::Failed);
    m_window->openRun(script.id());
    auto *result = m_window->findChild<RunWindow *>();
    QTRY_COMPARE(result->currentId(), static_cast<int>(RunWindow::ResultPageId));
    auto *groups = result->findChild<QListWidget *>(u"failureGroups"_s);
    QCOMPARE(groups->count(), 2);
    QVERIFY2(groups->item(0)->text().contains(u"db-01, web-02"_s), qPrintable(groups->item(0)->text()));
    auto *table = result->findChild<QTableView *>(u"resultTable"_s);
    QCOMPARE(table->model()->rowCount(), 4);
    groups->setCurrentRow(0);
    QTest::keyClick(groups, Qt::Key_Return);
    QCOMPARE(table->model()->rowCount(), 2);
    const auto *panel = result->findChild<QWidget *>(u"failurePanel"_s);
    QVERIFY(panel->isVisible());
    QVERIFY(!panel->findChild<QLabel *>(u"failureTitle"_s)->text().isEmpty());
    const auto button = [&](const char *name) { return panel->findChild<QPushButton *>(QLatin1String(name)); };
    QVERIFY(button("failure_edit-host")->isVisible());
    QVERIFY(!button("failure_host-key")->isVisible());
    QTest::mouseClick(button("failure_edit-host"), Qt::LeftButton);
    QVERIFY(result->findChild<HostDialog *>());
    result->findChild<HostDialog *>()->reject();
    QTest::mouseClick(button("failure_run-again"), Qt::LeftButton);
    auto *dialog = result->findChild<RunAgainDialog *>();
    QVERIFY(dialog);
    QVERIFY(set(*dialog, "againUnreachable")->isChecked());
    QVERIFY(!set(*dialog, "againFailed")->isChecked());
}

// proves U38 (a run that is to be gone on with is offered so, and not only as a new one)
void tst_RunAgainDialog::aHostThatWasCutOffLeadsToResume()
{
    open();
    RunScript script(*m_fixture, {u"db-01"_s, u"web-01"_s});
    script.start();
    script.endHost(u"db-01"_s, HostState::Failed, u"connection-lost"_s);
    script.endHost(u"web-01"_s, HostState::Failed, u"install-failed"_s);
    script.end(RunState::Failed);
    m_window->openRun(script.id());
    auto *result = m_window->findChild<RunWindow *>();
    QTRY_COMPARE(result->currentId(), static_cast<int>(RunWindow::ResultPageId));
    auto *table = result->findChild<QTableView *>(u"resultTable"_s);
    auto *button = result->findChild<QPushButton *>(u"failure_resume"_s);
    table->setCurrentIndex(table->model()->index(1, 0));
    QVERIFY(!button->isVisible());
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    auto *dialog = result->findChild<ResumeDialog *>();
    QVERIFY(dialog);
    QVERIFY2(dialog->windowTitle().contains(script.id()), qPrintable(dialog->windowTitle()));
}

void tst_RunAgainDialog::notWhileItGoesOn()
{
    open();
    RunScript script(*m_fixture, QStringList{u"web-01"_s});
    script.start();
    showSection(Runs);
    auto *table = child<QTableView>("runTable");
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), script.id());
    table->setCurrentIndex(table->model()->index(0, 0));
    auto *button = child<QWidget>("runsPane")->findChild<QPushButton *>(u"runAgain"_s);
    QTRY_VERIFY(button->toolTip().endsWith(u'.'));
    QVERIFY(!button->isEnabled());
    script.endHost(u"web-01"_s, HostState::Failed);
    script.end(RunState::Failed);
    QTRY_VERIFY2(button->isEnabled(), qPrintable(button->toolTip()));
}

void tst_RunAgainDialog::namesAndKeys_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "it", "fr", "es"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void tst_RunAgainDialog::namesAndKeys()
{
    QFETCH(QString, language);
    open(language);
    const auto script = endedRun();
    RunAgainDialog *dialog = openDialog(script->id());
    QVERIFY(dialog);
    QCOMPARE(namelessControls(*dialog), QStringList());
    QCOMPARE(sharedAccessKeys(*dialog), QStringList());
    m_window->openRun(script->id());
    auto *result = m_window->findChild<RunWindow *>();
    QTRY_COMPARE(result->currentId(), static_cast<int>(RunWindow::ResultPageId));
    QCOMPARE(namelessControls(*result), QStringList());
    QCOMPARE(sharedAccessKeys(*result).join(u' '), QString());
}

QTEST_MAIN(tst_RunAgainDialog)
#include "tst_RunAgainDialog.moc"
