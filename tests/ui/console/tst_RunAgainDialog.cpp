// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessKeys.h"
#include "ConsoleTest.h"
#include "RunScript.h"
#include "deploy/DeployWizard.h"
#include "dialogs/HostDialog.h"
#include "dialogs/ResumeDialog.h"
#include "dialogs/RunAgainDialog.h"
#include "repository/RunStore.h"
#include "run/RunWindow.h"
#include "wizard/deploy/SilentIniPageModel.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

const SilentKey greeting{u"EchoSrv"_s, u"Greeting"_s};
const SilentKey lackedSecret{u"EchoSrv"_s, u"xPassword"_s}; ///< the package has no line for it

/// Whatever can be typed for a run: for all hosts, for some of their own, a secret, limits.
DeploymentRequest everythingTyped()
{
    DeploymentRequest request;
    request.targets.hosts = QStringList{u"db-01"_s, u"web-01"_s, u"web-02"_s, u"this-computer"_s};
    ParameterValues &general = request.parameters.general;
    general.application.insert(u"object"_s, u"EchoNight"_s);
    general.application.insert(u"port"_s, u"5000"_s);
    general.application.insert(u"skipReinstallation"_s, u"true"_s);
    general.application.insert(u"tenant"_s, u"Environment"_s);
    general.silent.insert(DeployWizardState::installPathKey(), u"/srv/echo"_s);
    general.silent.insert(greeting, u"good night"_s);
    general.silent.insert(lackedSecret, u"tr0ub4dor"_s);
    for (const QString &host : {u"web-01"_s, u"web-02"_s}) {
        ParameterValues &own = request.parameters.hosts[host];
        own.application.insert(u"port"_s, u"500"_s + host.back());
        own.silent.insert(greeting, u"good night, "_s + host);
    }
    request.limits = {
        .parallel = 3, .parallelCopies = 2, .maxFailed = 5, .maxFailedPerWave = 4, .retries = 1, .waveSize = u"4"_s};
    return request;
}

/// With Next, as far as it goes.
void goTo(const DeployWizard &wizard, int page)
{
    auto *next = wizard.button(QWizard::NextButton);
    while (wizard.currentId() < page) {
        const int before = wizard.currentId();
        QTRY_VERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
        QVERIFY(wizard.currentId() > before);
    }
}

} // namespace

/// From an ended run back into the wizard.
class tst_RunAgainDialog : public ConsoleTest
{
    Q_OBJECT

private slots:
    void setsAndTicks();
    void wizardHasTheRunsValues();
    void secretsAloneAreAskedForAgain();
    void alsoFromTheResult();
    void notWhileItGoesOn();
    void failuresAreGroupedAndLead();
    void aHostThatWasCutOffLeadsToResume();
    void namesAndKeys_data();
    void namesAndKeys();

private:
    [[nodiscard]] std::unique_ptr<RunScript> endedRun();
    [[nodiscard]] std::unique_ptr<RunScript> runWithEverythingTyped();
    [[nodiscard]] RunAgainDialog *openDialog(const QString &run);
    [[nodiscard]] DeployWizard *openWizard(const QString &run);
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

/// Of its hosts two are left.
std::unique_ptr<RunScript> tst_RunAgainDialog::runWithEverythingTyped()
{
    auto script = std::make_unique<RunScript>(*m_fixture, m_fixture->createRunOf(everythingTyped()));
    script->start();
    script->endHost(u"db-01"_s, HostState::Done);
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

/// With the hosts that the dialog proposes.
DeployWizard *tst_RunAgainDialog::openWizard(const QString &run)
{
    const RunAgainDialog *dialog = openDialog(run);
    if (!dialog)
        return nullptr;
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"againContinue"_s), Qt::LeftButton);
    if (!QTest::qWaitFor([this] { return m_window->findChild<DeployWizard *>() != nullptr; }))
        return nullptr;
    auto *wizard = m_window->findChild<DeployWizard *>();
    return QTest::qWaitForWindowExposed(wizard) ? wizard : nullptr;
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

// proves A14 (answers are kept)
void tst_RunAgainDialog::wizardHasTheRunsValues()
{
    open();
    const auto script = runWithEverythingTyped();
    DeployWizard *wizard = openWizard(script->id());
    QVERIFY(wizard);
    const DeploymentRequest request = wizard->state().request();
    QCOMPARE(request.again, script->id());
    QCOMPARE(request.targets.hosts, (QStringList{u"this-computer"_s, u"web-02"_s}));
    const Result<Plan> plan = m_fixture->repository().runs().plan(script->id());
    QVERIFY(plan);
    ParameterSet typed = everythingTyped().parameters;
    typed.general.silent.remove(lackedSecret);
    QVERIFY2(plan->parameters == typed, QJsonDocument(plan->parameters.toJson()).toJson().constData());
    typed.hosts.remove(u"web-01"_s); // which is done
    typed.general.silent.insert(lackedSecret, QString()); // to be asked for
    QVERIFY2(request.parameters == typed, QJsonDocument(request.parameters.toJson()).toJson().constData());
    const PlanLimits limits = everythingTyped().limits;
    for (const PlanLimits &kept : {plan->limits, request.limits}) {
        QCOMPARE(kept.parallel, limits.parallel);
        QCOMPARE(kept.parallelCopies, limits.parallelCopies);
        QCOMPARE(kept.maxFailed, limits.maxFailed);
        QCOMPARE(kept.maxFailedPerWave, limits.maxFailedPerWave);
        QCOMPARE(kept.retries, limits.retries);
        QCOMPARE(kept.waveSize, limits.waveSize);
    }
}

// proves A14 (secrets are asked for again, and only those)
void tst_RunAgainDialog::secretsAloneAreAskedForAgain()
{
    open();
    const auto script = runWithEverythingTyped();
    DeployWizard *wizard = openWizard(script->id());
    QVERIFY(wizard);
    const auto field = [wizard](const QString &name) { return wizard->currentPage()->findChild<QLineEdit *>(name); };
    goTo(*wizard, DeployWizard::ApplicationPage);
    QCOMPARE(wizard->currentId(), static_cast<int>(DeployWizard::ApplicationPage));
    QCOMPARE(field(u"object"_s)->text(), u"EchoNight"_s);
    QCOMPARE(field(u"port"_s)->text(), u"5000"_s);
    goTo(*wizard, DeployWizard::SilentPage);
    QCOMPARE(wizard->currentId(), static_cast<int>(DeployWizard::SilentPage));
    QCOMPARE(field(u"installPath"_s)->text(), u"/srv/echo"_s);
    const auto *table = wizard->currentPage()->findChild<QTreeView *>(u"silentTable"_s);
    const auto *values = qobject_cast<const SilentIniPageModel *>(table->model());
    QVERIFY(values && values->indexOf(lackedSecret).isValid());
    QCOMPARE(values->indexOf(greeting).data().toString(), u"good night"_s);
    QCOMPARE(values->indexOf(lackedSecret).data().toString(), QString());
    goTo(*wizard, DeployWizard::SummaryPageId);
    QTRY_VERIFY(field(u"secret1"_s));
    QVERIFY(field(u"secret1"_s)->accessibleName().contains(lackedSecret.second));
    QCOMPARE(field(u"secret1"_s)->text(), QString());
    QVERIFY(!field(u"secret2"_s)); // for the other one the package has a line
    const auto *commit = wizard->button(QWizard::CommitButton);
    QVERIFY(!commit->isEnabled());
    QTest::keyClicks(field(u"secret1"_s), u"tr0ub4dor"_s);
    QTRY_VERIFY(commit->isEnabled());
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
