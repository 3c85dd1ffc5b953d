// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessKeys.h"
#include "ConsoleTest.h"
#include "RunScript.h"
#include "deploy/ProgressPage.h"
#include "dialogs/ResumeDialog.h"
#include "repository/RunStore.h"
#include "run/RunWindow.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// Runs in the console: going on, interrupted, ended; whoever started them.
class tst_RunsPane : public ConsoleTest
{
    Q_OBJECT

private slots:
    void offersWhatTheStateAllows();
    void pausesAndStopsFromTheList();
    void opensARunThatGoesOn();
    void reopenedWindowFindsTheRun();
    void unfinishedRunIsFound();
    void closesAnUnfinishedRun();
    void resumeAsksForSecrets();
    void savesAReport();
    void namesAndKeys();

private:
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return child<QWidget>("runsPane")->findChild<QPushButton *>(QLatin1String(name));
    }
    [[nodiscard]] QMessageBox *box(const QString &name) const { return m_window->findChild<QMessageBox *>(name); }
    [[nodiscard]] QString bannerText() const
    {
        return child<QWidget>("runsBannerMessage")->findChild<QLabel *>(u"messageText"_s)->text();
    }
    void select(const QString &run);
    std::unique_ptr<RunScript> begin(const QStringList &hosts = {u"web-01"_s, u"web-02"_s})
    {
        auto script = std::make_unique<RunScript>(*m_fixture, hosts);
        script->start();
        script->step(hosts.constFirst(), StepKind::Command, HostState::Running, 0.3);
        return script;
    }
};

void tst_RunsPane::select(const QString &run)
{
    showSection(Runs);
    auto *table = child<QWidget>("runsPane")->findChild<QTableView *>(u"runTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == run)
            table->setCurrentIndex(table->model()->index(row, 0));
    }
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), run);
}

void tst_RunsPane::offersWhatTheStateAllows()
{
    open();
    const auto script = begin();
    select(script->id());
    for (const char *name : {"openRun", "pauseRun", "stopRun"})
        QVERIFY2(button(name)->isEnabled(), name);
    for (const char *name : {"continueRun", "resumeRun", "closeRun"}) {
        QVERIFY2(!button(name)->isEnabled(), name);
        QVERIFY2(button(name)->toolTip().endsWith(u'.'), name); // says why
        QCOMPARE(button(name)->accessibleDescription(), button(name)->toolTip());
    }
    script->endHost(u"web-01"_s, HostState::Done);
    script->endHost(u"web-02"_s, HostState::NotStarted);
    script->end(RunState::Stopped);
    QTRY_VERIFY(button("resumeRun")->isEnabled());
    QVERIFY(button("closeRun")->isEnabled());
    QVERIFY(!button("pauseRun")->isEnabled());
    QVERIFY(child<QLabel>("runAdvice")->text().endsWith(u'.'));
}

void tst_RunsPane::pausesAndStopsFromTheList()
{
    open();
    const auto script = begin();
    select(script->id());
    QTest::mouseClick(button("pauseRun"), Qt::LeftButton);
    QVERIFY(!button("pauseRun")->isEnabled()); // at once
    QTRY_COMPARE(script->requested(), RunRequest::Pause);
    script->take(RunRequest::Pause);
    QTRY_VERIFY(button("continueRun")->isEnabled());
    QTest::mouseClick(button("stopRun"), Qt::LeftButton);
    QMessageBox *question = box(u"stopQuestion"_s);
    QVERIFY(question);
    QVERIFY2(question->text().contains(u'1'), qPrintable(question->text()));
    QTest::mouseClick(question->findChild<QPushButton *>(u"stopAfterStepYes"_s), Qt::LeftButton);
    QTRY_COMPARE(script->requested(), RunRequest::StopAfterStep);
}

// proves U29 (in part: opened from the list, begun elsewhere)
void tst_RunsPane::opensARunThatGoesOn()
{
    open();
    const auto script = begin();
    select(script->id());
    auto *table = child<QWidget>("runsPane")->findChild<QTableView *>(u"runTable"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    auto *window = m_window->findChild<RunWindow *>();
    QVERIFY(window);
    QVERIFY(QTest::qWaitForWindowExposed(window));
    QCOMPARE(window->currentId(), static_cast<int>(RunWindow::ProgressPageId));
    QVERIFY2(window->windowTitle().contains(u"without"_s), qPrintable(window->windowTitle()));
    QCOMPARE(namelessControls(*window), QStringList());
    QCOMPARE(sharedAccessKeys(*window), QStringList());
    QTest::mouseClick(button("openRun"), Qt::LeftButton);
    QCOMPARE(m_window->findChildren<RunWindow *>().size(), 1); // one for a run
    QTest::mouseClick(window->findChild<QPushButton *>(u"pauseRun"_s), Qt::LeftButton);
    QTRY_COMPARE(script->requested(), RunRequest::Pause);
    script->endHost(u"web-01"_s, HostState::Done);
    script->endHost(u"web-02"_s, HostState::Done);
    script->end(RunState::Done);
    QTRY_COMPARE(window->currentId(), static_cast<int>(RunWindow::ResultPageId));
}

// proves U29
void tst_RunsPane::reopenedWindowFindsTheRun()
{
    open();
    const auto script = begin();
    QTRY_VERIFY2(m_window->windowTitle().contains(u'1'), qPrintable(m_window->windowTitle()));
    QVERIFY(child<QWidget>("runsBanner")->isVisible());
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
    m_window.reset();
    QElapsedTimer timer;
    timer.start();
    open();
    QVERIFY(child<QWidget>("runsBanner")->isVisible());
    QVERIFY2(bannerText().contains(u"Sample Echo Server"_s), qPrintable(bannerText()));
    QTest::mouseClick(child<QPushButton>("bannerLook"), Qt::LeftButton);
    auto *window = m_window->findChild<RunWindow *>();
    QVERIFY(window);
    QVERIFY(QTest::qWaitForWindowExposed(window));
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(window->run().run().id, script->id());
    QVERIFY(!window->run().log(u"web-01"_s).isEmpty());
    script->endHost(u"web-01"_s, HostState::Done);
    script->endHost(u"web-02"_s, HostState::Done);
    script->end(RunState::Done);
    QTRY_COMPARE(m_window->windowTitle(), u"Convoy"_s);
    QVERIFY(!child<QWidget>("runsBanner")->isVisible());
}

// proves T01 (in part: the window finds a run whose runner was killed)
void tst_RunsPane::unfinishedRunIsFound()
{
    const auto script = begin();
    script->endHost(u"web-01"_s, HostState::Done);
    script->die();
    open();
    QVERIFY(child<QWidget>("runsBanner")->isVisible());
    QVERIFY2(bannerText().contains(u"Unfinished run"_s), qPrintable(bannerText()));
    QVERIFY(dialogs().isEmpty()); // a panel, no dialog
    QVERIFY(child<QPushButton>("bannerResume")->isVisible());
    QVERIFY(child<QPushButton>("bannerClose")->isVisible());
    QTest::mouseClick(child<QPushButton>("bannerLook"), Qt::LeftButton);
    auto *window = m_window->findChild<RunWindow *>();
    QVERIFY(window);
    QTRY_COMPARE(window->currentId(), static_cast<int>(RunWindow::ResultPageId));
    // One whose runner dies while the window is open is found too.
    const auto other = begin({u"db-01"_s});
    other->die();
    QTRY_COMPARE(m_fixture->repository().runs().find(other->id())->state, RunState::Interrupted);
}

void tst_RunsPane::closesAnUnfinishedRun()
{
    const auto script = begin();
    script->die();
    open();
    QTest::mouseClick(child<QPushButton>("bannerClose"), Qt::LeftButton);
    QVERIFY(box(u"closeRunQuestion"_s));
    QTest::mouseClick(box(u"closeRunQuestion"_s)->findChild<QPushButton *>(u"closeRunYes"_s), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->repository().runs().find(script->id())->state, RunState::Closed);
    QTRY_VERIFY(!child<QWidget>("runsBanner")->isVisible());
}

void tst_RunsPane::resumeAsksForSecrets()
{
    const auto script = begin();
    script->die();
    open();
    QTest::mouseClick(child<QPushButton>("bannerResume"), Qt::LeftButton);
    auto *dialog = m_window->findChild<ResumeDialog *>();
    QVERIFY(dialog);
    auto *start = dialog->findChild<QPushButton *>(u"resumeStart"_s);
    QTRY_VERIFY(start->isEnabled());
    QVERIFY2(dialog->findChild<QLabel *>(u"resumeText"_s)->text().contains(u'2'), "hosts that are left");
    for (const QString &name : {u"resumeSecret1"_s, u"resumePassword"_s}) {
        auto *edit = dialog->findChild<QLineEdit *>(name);
        QVERIFY2(edit, qPrintable(name));
        QVERIFY(edit->isVisible());
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
    }
    QCOMPARE(namelessControls(*dialog), QStringList());
    QCOMPARE(sharedAccessKeys(*dialog), QStringList());
    // Without a runner program it stays, and says why; the run stays what it was.
    qputenv("CONVOYCTL", m_fixture->path(u"nowhere"_s).toLocal8Bit());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"resumeSecret1"_s), u"tiger"_s);
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_VERIFY(dialog->findChild<QWidget *>(u"resumeProblem"_s)->isVisible());
    qunsetenv("CONVOYCTL");
    QVERIFY(dialog->isVisible());
    QCOMPARE(m_fixture->repository().runs().find(script->id())->state, RunState::Interrupted);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<ResumeDialog *>());
}

// proves U74 (a run in the list)
void tst_RunsPane::savesAReport()
{
    open();
    const auto script = begin();
    script->endHost(u"web-01"_s, HostState::Done);
    script->endHost(u"web-02"_s, HostState::Failed, u"installer-failed"_s);
    script->end(RunState::Failed);
    select(script->id());
    QTest::mouseClick(button("saveRunReport"), Qt::LeftButton);
    auto *dialog = child<QWidget>("runsPane")->findChild<QFileDialog *>(u"reportFileDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->nameFilters().size(), 3);
    const QTemporaryDir folder;
    // The form that is chosen decides where the name has no ending of one.
    dialog->selectNameFilter(dialog->nameFilters().at(2));
    emit dialog->filterSelected(dialog->nameFilters().at(2));
    dialog->selectFile(folder.filePath(u"night.2"_s));
    static_cast<QDialog *>(dialog)->accept();
    const QString path = folder.filePath(u"night.2.csv"_s);
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(child<QWidget>("runReportSaved")->isVisible());
    QVERIFY(button("saveRunReport")->isEnabled());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList rows = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), 3); // with the titles of the columns
    QVERIFY2(rows.at(1).startsWith(u"web-01,"_s) && rows.at(1).contains(u",done,"_s), qPrintable(rows.at(1)));
    QVERIFY2(rows.at(2).startsWith(u"web-02,"_s) && rows.at(2).contains(u",failed,"_s), qPrintable(rows.at(2)));
    QVERIFY2(rows.at(2).contains(u",installer-failed,"_s), qPrintable(rows.at(2)));
    for (const QString &row : {rows.at(1), rows.at(2)}) // there is another run in the list
        QVERIFY2(row.contains(u",Run %1: "_s.arg(script->id())), qPrintable(row));
}

void tst_RunsPane::namesAndKeys()
{
    const auto script = begin();
    script->die();
    open();
    for (const Section section : {Packages, Solutions, Hosts, Deployments, Runs}) {
        showSection(section);
        QCOMPARE(namelessControls(*m_window), QStringList());
        QCOMPARE(sharedAccessKeys(*m_window), QStringList());
    }
}

QTEST_MAIN(tst_RunsPane)
#include "tst_RunsPane.moc"
