// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessKeys.h"
#include "DeployWizardTest.h"
#include "RunScript.h"
#include "dialogs/ReportFileDialog.h"
#include "log/LogDialog.h"
#include "repository/RunStore.h"
#include "repository/audit/AuditStore.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace convoy;
using namespace Qt::StringLiterals;

/// Summary, progress and result.
class tst_DeployWizardRun : public DeployWizardTest
{
    Q_OBJECT

private slots:
    void commitsWithVerbAndNumber();
    void leavesOutBlockedHosts();
    void neverCommitsFromAField();
    void showsARunToItsEnd();
    void leadsToTheLogAndToAnotherRun();
    void savesThePlanAsAReport();
    void savesTheResultAsAReport();
    void checksTheTrailFromTheResult();

private:
    void saveAs(const QString &button, const QString &path);
    [[nodiscard]] QToolButton *count(RunModel::Bucket bucket) const
    {
        return onPage<QToolButton>(u"count%1"_s.arg(static_cast<int>(bucket)));
    }
    [[nodiscard]] QString follow(const QStringList &hosts);
    void runEvents(const QString &run, const QList<std::pair<QString, HostState>> &hosts);
};

// proves G136, U08, U09
void tst_DeployWizardRun::commitsWithVerbAndNumber()
{
    choose({u"web-01"_s, u"web-02"_s, u"db-01"_s});
    goTo(DeployWizard::SummaryPageId);
    QVERIFY(onPage<QLabel>(u"untouched"_s)->isVisible());
    QTRY_VERIFY(commit()->isEnabled());
    QVERIFY(commit()->isVisible());
    QVERIFY(!next()->isVisible());
    QVERIFY2(commit()->text().contains(u"3"_s), qPrintable(commit()->text()));
    QTest::mouseClick(onPage<QPushButton>(u"copyPlan"_s), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(u"/opt/genesys/echosrv"_s));
    QVERIFY(m_fixture->connections().add(u"web-01"_s).commands().isEmpty());
    QVERIFY(m_fixture->repository().runs().list()->isEmpty());
}

void tst_DeployWizardRun::leavesOutBlockedHosts()
{
    choose({u"web-01"_s, u"web-02"_s});
    // Found out after the choice: the host is another system than it was.
    m_fixture->state().setSilent(u"web-02"_s, DeployWizardState::installPathKey(), u"${host.home}/.."_s);
    goTo(DeployWizard::ApplicationPage);
    m_wizard->next();
    m_fixture->state().setSilent(u"web-02"_s, DeployWizardState::installPathKey(), u"${host.home}/x/../y"_s);
    QVERIFY(next()->isEnabled());
    goTo(DeployWizard::SummaryPageId);
    auto *leaveOut = onPage<QCheckBox>(u"leaveOutBlocked"_s);
    QTRY_VERIFY(leaveOut->isVisible());
    QVERIFY(!commit()->isEnabled());
    QVERIFY(onPage<QLabel>(u"pageReason"_s)->isVisible());
    emit onPage<QLabel>(u"pageReason"_s)->linkActivated(u"0"_s);
    QCOMPARE(m_wizard->focusWidget(), leaveOut);
    QTest::keyClick(leaveOut, Qt::Key_Space);
    QTRY_VERIFY(commit()->isEnabled());
    QVERIFY(commit()->text().contains(u"1"_s));
}

// proves U52
void tst_DeployWizardRun::neverCommitsFromAField()
{
    choose({u"web-01"_s});
    goTo(DeployWizard::SummaryPageId);
    QTRY_VERIFY(commit()->isEnabled());
    QVERIFY(!qobject_cast<QPushButton *>(commit())->isDefault());
    for (const QString &name : {u"planTree"_s, u"finding1"_s}) {
        auto *widget = onPage<QWidget>(name);
        if (!widget)
            continue;
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Return);
        QTest::keyClick(widget, Qt::Key_Enter);
    }
    QCOMPARE(m_wizard->currentId(), static_cast<int>(DeployWizard::SummaryPageId));
    QVERIFY(commit()->isEnabled());
    QVERIFY(m_fixture->repository().runs().list()->isEmpty());
}

/// As the commit does once the runner is up; the runner itself is a matter of the end-to-end test. Gives the run.
QString tst_DeployWizardRun::follow(const QStringList &hosts)
{
    choose(hosts);
    goTo(DeployWizard::SummaryPageId);
    if (!QTest::qWaitFor([this] { return commit()->isEnabled(); }))
        return {};
    const QString run = m_fixture->createRun(m_fixture->state().hosts());
    m_wizard->followRun(run);
    return run;
}

void tst_DeployWizardRun::runEvents(const QString &run, const QList<std::pair<QString, HostState>> &hosts)
{
    RunScript script(*m_fixture, run);
    for (const auto &[host, state] : hosts) {
        HostOutcome outcome;
        outcome.host = host;
        outcome.state = state;
        if (state == HostState::Failed) {
            outcome.code = u"installer-failed"_s;
            outcome.remedy = Message::verbatim(u"Read the log."_s);
            outcome.detail = u"exit status 1"_s;
        }
        script.endHost(outcome);
    }
    script.end(RunState::Failed);
    QTRY_COMPARE(m_wizard->currentId(), static_cast<int>(DeployWizard::ResultPageId));
}

// proves G139, U13, U14, U15 (counts, report), U32
void tst_DeployWizardRun::showsARunToItsEnd()
{
    const QString run = follow({u"web-01"_s, u"web-02"_s, u"db-01"_s, u"this-computer"_s});
    QVERIFY(!run.isEmpty());
    QCOMPARE(m_wizard->currentId(), static_cast<int>(DeployWizard::ProgressPageId));
    QVERIFY(!m_wizard->button(QWizard::BackButton)->isVisible());
    QVERIFY(onPage<QLabel>(u"runGoesOn"_s)->isVisible());
    QVERIFY(onPage<QLabel>(u"progressText"_s)->text().startsWith(u"0"_s));
    runEvents(run, {{u"web-01"_s, HostState::Done},
                    {u"web-02"_s, HostState::Failed},
                    {u"db-01"_s, HostState::Unreachable},
                    {u"this-computer"_s, HostState::NotStarted}});
    using Bucket = RunModel::Bucket;
    for (const Bucket bucket : {Bucket::Done, Bucket::Failed, Bucket::Unreachable, Bucket::NotStarted})
        QVERIFY2(count(bucket)->text().endsWith(u"1"_s), qPrintable(count(bucket)->text()));
    QVERIFY(count(Bucket::Skipped)->text().endsWith(u"0"_s));
    auto *table = onPage<QTableView>(u"resultTable"_s);
    QTest::mouseClick(count(Bucket::NotStarted), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"This computer"_s);
    QTest::mouseClick(count(Bucket::Failed), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    auto *details = onPage<QWidget>(u"hostOutcome"_s);
    QVERIFY(details->findChild<QLabel *>(u"messageText"_s)->text().contains(u"Read the log."_s));
    QVERIFY(details->findChild<QPlainTextEdit *>(u"messageDetails"_s)->toPlainText().contains(u"installer-failed"_s));
    QTest::mouseClick(onPage<QPushButton>(u"copyReport"_s), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(u"exit status 1"_s));
    QVERIFY(m_wizard->button(QWizard::FinishButton)->isVisible());
}

// proves U15 (buttons for log and run again)
void tst_DeployWizardRun::leadsToTheLogAndToAnotherRun()
{
    const QString run = follow({u"web-01"_s, u"web-02"_s});
    QVERIFY(!run.isEmpty());
    runEvents(run, {{u"web-01"_s, HostState::Done}, {u"web-02"_s, HostState::Failed}});
    const auto *table = onPage<QTableView>(u"resultTable"_s);
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"web-02"_s);
    QTest::mouseClick(onPage<QPushButton>(u"openLog"_s), Qt::LeftButton);
    auto *dialog = m_wizard->findChild<LogDialog *>();
    QVERIFY(dialog);
    QVERIFY2(dialog->windowTitle().contains(u"web-02, run "_s + run), qPrintable(dialog->windowTitle()));
    dialog->reject();
    QTRY_VERIFY(!m_wizard->findChild<LogDialog *>());
    const QSignalSpy again(m_wizard.get(), &DeployWizard::againWanted);
    QVERIFY(onPage<QPushButton>(u"runAgain"_s)->isEnabled());
    QTest::mouseClick(onPage<QPushButton>(u"runAgain"_s), Qt::LeftButton);
    QCOMPARE(again.size(), 1);
    QCOMPARE(again.constFirst().constFirst().toString(), run);
    QCOMPARE(again.constFirst().constLast().toStringList(), QStringList()); // those that are not done, as it proposes
}

void tst_DeployWizardRun::saveAs(const QString &button, const QString &path)
{
    QTest::mouseClick(onPage<QPushButton>(button), Qt::LeftButton);
    auto *dialog = m_wizard->currentPage()->findChild<ReportFileDialog *>(u"reportFileDialog"_s);
    QVERIFY(dialog);
    if (QFileInfo(path).dir().exists()) {
        dialog->selectFile(path);
        static_cast<QDialog *>(dialog)->accept();
    } else { // typed into a dialog that does not look, as some desktops have
        emit dialog->fileSelected(path);
        dialog->reject();
    }
}

// proves U74 (summary and plan)
void tst_DeployWizardRun::savesThePlanAsAReport()
{
    choose({u"web-01"_s, u"web-02"_s});
    goTo(DeployWizard::SummaryPageId);
    QTRY_VERIFY(commit()->isEnabled());
    const QTemporaryDir folder;
    const QString html = folder.filePath(u"plan.html"_s);
    saveAs(u"savePlan"_s, html);
    QTRY_VERIFY(QFile::exists(html));
    QFile file(html);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray page = file.readAll();
    QVERIFY(page.startsWith("<!DOCTYPE html>") && page.contains("web-01") && page.contains("web-02"));
    QTRY_VERIFY(onPage<QWidget>(u"planSaved"_s)->isVisible());
    const QString text = folder.filePath(u"plan.txt"_s);
    saveAs(u"savePlan"_s, text);
    QTRY_VERIFY(QFile::exists(text));
    QFile summary(text);
    QVERIFY(summary.open(QIODevice::ReadOnly));
    const QString plan = QString::fromUtf8(summary.readAll());
    for (const QString &part : {u"Sample Echo Server 9.0.002.05"_s, u"web-01"_s, u"web-02"_s})
        QVERIFY2(plan.contains(part), qPrintable(plan));
    saveAs(u"savePlan"_s, u"/does/not/exist/plan.csv"_s);
    QTRY_VERIFY(
        onPage<QWidget>(u"planSaved"_s)->findChild<QLabel *>(u"messageText"_s)->text().contains(u"/does/not/exist"_s));
}

// proves U74 (result)
void tst_DeployWizardRun::savesTheResultAsAReport()
{
    const QString run = follow({u"web-01"_s, u"web-02"_s});
    QVERIFY(!run.isEmpty());
    runEvents(run, {{u"web-01"_s, HostState::Done}, {u"web-02"_s, HostState::Failed}});
    QCOMPARE(sharedAccessKeys(*m_wizard), QStringList());
    const QTemporaryDir folder;
    const QString csv = folder.filePath(u"run.csv"_s);
    saveAs(u"saveReport"_s, csv);
    QTRY_VERIFY(QFile::exists(csv));
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray table = file.readAll();
    QCOMPARE(table.count("\r\n"), 3);
    QVERIFY(table.contains(",installer-failed,What happened on web-02.,Read the log.,"));
    QTRY_VERIFY(onPage<QLabel>(u"reportCopied"_s)->text().contains(csv));
    saveAs(u"saveReport"_s, u"/does/not/exist/run.html"_s);
    QTRY_VERIFY(onPage<QWidget>(u"reportUnsaved"_s)->isVisible());
}

// proves U73
void tst_DeployWizardRun::checksTheTrailFromTheResult()
{
    const QString run = follow({u"web-01"_s});
    QVERIFY(!run.isEmpty());
    runEvents(run, {{u"web-01"_s, HostState::Done}});
    QTest::mouseClick(onPage<QPushButton>(u"openTrail"_s), Qt::LeftButton);
    auto *dialog = m_wizard->findChild<QDialog *>(u"trailDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(u"verifyTrail"_s)->click();
    const auto said = [dialog] {
        return dialog->findChild<QWidget *>(u"auditMessage"_s)->findChild<QLabel *>(u"messageText"_s)->text();
    };
    QTRY_VERIFY(said().contains(u"intact"_s));
    // What a report of this moment prints.
    QVERIFY(said().remove(u' ').contains(m_fixture->repository().audit().verify()->lastHash));
    dialog->reject();
}

QTEST_MAIN(tst_DeployWizardRun)
#include "tst_DeployWizardRun.moc"
