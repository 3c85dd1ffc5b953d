// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessKeys.h"
#include "DeployWizardTest.h"
#include "dialogs/ReportFileDialog.h"
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
    void savesThePlanAsAReport();
    void savesTheResultAsAReport();
    void checksTheTrailFromTheResult();

private:
    void saveAs(const QString &button, const QString &path);
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

void tst_DeployWizardRun::runEvents(const QString &run, const QList<std::pair<QString, HostState>> &hosts)
{
    const auto journal = makeSqlJournal(m_fixture->session().url().path, run);
    for (const auto &[host, state] : hosts) {
        Event event;
        event.at = QDateTime::currentDateTimeUtc();
        event.run = run;
        event.host = host;
        event.wave = 1;
        event.kind = EventKind::HostEnded;
        event.state = hostStateWord(state);
        event.progress = 0.5;
        HostOutcome outcome;
        outcome.host = host;
        outcome.state = state;
        outcome.started = event.at;
        outcome.ended = event.at;
        outcome.message = Message::verbatim(u"What happened on %1."_s.arg(host));
        if (state == HostState::Failed) {
            outcome.code = u"installer-failed"_s;
            outcome.remedy = Message::verbatim(u"Read the log."_s);
            outcome.detail = u"exit status 1"_s;
        }
        QVERIFY(journal->endHost(event, outcome).has_value());
    }
    Event end;
    end.at = QDateTime::currentDateTimeUtc();
    end.run = run;
    end.kind = EventKind::RunEnded;
    end.state = runStateWord(RunState::Failed);
    end.progress = 1;
    QVERIFY(journal->append(end).has_value());
}

// proves G139, U13, U14, U15, U32
void tst_DeployWizardRun::showsARunToItsEnd()
{
    choose({u"web-01"_s, u"web-02"_s, u"db-01"_s});
    goTo(DeployWizard::SummaryPageId);
    QTRY_VERIFY(commit()->isEnabled());
    // As the commit does once the runner is up; the runner itself is a matter of the end-to-end test.
    const QString run = m_fixture->createRun(m_fixture->state().hosts());
    m_wizard->followRun(run);
    QCOMPARE(m_wizard->currentId(), static_cast<int>(DeployWizard::ProgressPageId));
    QVERIFY(!m_wizard->button(QWizard::BackButton)->isVisible());
    QVERIFY(onPage<QLabel>(u"runGoesOn"_s)->isVisible());
    QVERIFY(onPage<QLabel>(u"progressText"_s)->text().startsWith(u"0"_s));
    runEvents(run,
              {{u"web-01"_s, HostState::Done}, {u"web-02"_s, HostState::Failed}, {u"db-01"_s, HostState::Unreachable}});
    QTRY_COMPARE(m_wizard->currentId(), static_cast<int>(DeployWizard::ResultPageId));
    auto count = [this](RunModel::Bucket bucket) {
        return onPage<QToolButton>(u"count%1"_s.arg(static_cast<int>(bucket)));
    };
    QVERIFY(count(RunModel::Bucket::Done)->text().endsWith(u"1"_s));
    QVERIFY(count(RunModel::Bucket::Failed)->text().endsWith(u"1"_s));
    QVERIFY(count(RunModel::Bucket::Unreachable)->text().endsWith(u"1"_s));
    QVERIFY(count(RunModel::Bucket::Skipped)->text().endsWith(u"0"_s));
    auto *table = onPage<QTableView>(u"resultTable"_s);
    QTest::mouseClick(count(RunModel::Bucket::Failed), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    auto *details = onPage<QWidget>(u"hostOutcome"_s);
    QVERIFY(details->findChild<QLabel *>(u"messageText"_s)->text().contains(u"Read the log."_s));
    QVERIFY(details->findChild<QPlainTextEdit *>(u"messageDetails"_s)->toPlainText().contains(u"installer-failed"_s));
    QTest::mouseClick(onPage<QPushButton>(u"copyReport"_s), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(u"exit status 1"_s));
    QVERIFY(m_wizard->button(QWizard::FinishButton)->isVisible());
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
    saveAs(u"savePlan"_s, u"/does/not/exist/plan.csv"_s);
    QTRY_VERIFY(
        onPage<QWidget>(u"planSaved"_s)->findChild<QLabel *>(u"messageText"_s)->text().contains(u"/does/not/exist"_s));
}

// proves U74 (result)
void tst_DeployWizardRun::savesTheResultAsAReport()
{
    choose({u"web-01"_s, u"web-02"_s});
    goTo(DeployWizard::SummaryPageId);
    QTRY_VERIFY(commit()->isEnabled());
    const QString run = m_fixture->createRun(m_fixture->state().hosts());
    m_wizard->followRun(run);
    runEvents(run, {{u"web-01"_s, HostState::Done}, {u"web-02"_s, HostState::Failed}});
    QTRY_COMPARE(m_wizard->currentId(), static_cast<int>(DeployWizard::ResultPageId));
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
    choose({u"web-01"_s});
    goTo(DeployWizard::SummaryPageId);
    QTRY_VERIFY(commit()->isEnabled());
    const QString run = m_fixture->createRun(m_fixture->state().hosts());
    m_wizard->followRun(run);
    runEvents(run, {{u"web-01"_s, HostState::Done}});
    QTRY_COMPARE(m_wizard->currentId(), static_cast<int>(DeployWizard::ResultPageId));
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
