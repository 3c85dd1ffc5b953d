// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConsoleTest.h"
#include "RunScript.h"
#include "deploy/DeployWizard.h"
#include "widgets/labels/ElidedLabel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QTreeView>

using namespace convoy;
using namespace Qt::StringLiterals;

/// The frame of the console: leaving it, long paths, numbers and dates.
class tst_MainWindow : public ConsoleTest
{
    Q_OBJECT

private slots:
    void leavesAtOnceWhenNothingIsLost();
    void asksWhenAChoiceWouldBeLost();
    void takesTheFocusFromNobody();
    void showsLongPathsInFull();
    void writesNumbersAsTheLanguageDoes_data();
    void writesNumbersAsTheLanguageDoes();
};

// proves U12
void tst_MainWindow::leavesAtOnceWhenNothingIsLost()
{
    open();
    m_window->openInstall(m_fixture->package().id); // looked at, nothing chosen
    QVERIFY(m_window->close());
    QVERIFY(!m_window->isVisible());
}

// proves U12
void tst_MainWindow::asksWhenAChoiceWouldBeLost()
{
    open();
    m_window->openInstall(m_fixture->package().id);
    auto *wizard = child<DeployWizard>("deployWizard");
    QVERIFY(wizard);
    wizard->state().setHosts({u"web-01"_s, u"web-02"_s});
    QVERIFY(!m_window->close());
    auto *question = child<QMessageBox>("leaveQuestion");
    QVERIFY(question);
    QVERIFY2(question->text().contains(wizard->task()), qPrintable(question->text())); // says what
    QCOMPARE(question->buttonRole(question->defaultButton()), QMessageBox::RejectRole); // and keeps it by default
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(m_window->isVisible());
    QTRY_VERIFY(!child<QMessageBox>("leaveQuestion"));
    QVERIFY(!m_window->close());
    question = child<QMessageBox>("leaveQuestion");
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_VERIFY(!m_window->isVisible());
}

// proves U30
void tst_MainWindow::takesTheFocusFromNobody()
{
    open();
    showSection(Runs);
    QLineEdit elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    elsewhere.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
    RunScript run(*m_fixture, {u"web-01"_s, u"web-02"_s});
    run.start();
    auto *banner = child<QWidget>("runsBanner");
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(QApplication::activeWindow(), &elsewhere);
    run.endHost(u"web-01"_s, HostState::Failed, u"exit-code"_s);
    run.endHost(u"web-02"_s, HostState::Done);
    run.end(RunState::Failed);
    QTRY_VERIFY(!banner->isVisible());
    QCOMPARE(QApplication::activeWindow(), &elsewhere);
    QCOMPARE(QApplication::focusWidget(), &elsewhere);
    QVERIFY(dialogs().isEmpty());
}

// proves U43
void tst_MainWindow::showsLongPathsInFull()
{
    open();
    auto *where = m_window->statusBar()->findChild<ElidedLabel *>();
    QVERIFY(where);
    QVERIFY(where->toolTip().isEmpty()); // all of it is there
    const QString path = u"/srv/Größe/é è/日本/"_s.repeated(20) + u"repository.sqlite"_s;
    where->setFullText(path);
    QVERIFY(where->text().contains(u'…'));
    QVERIFY(where->text().endsWith(u".sqlite"_s));
    QCOMPARE(where->toolTip(), path);
    QCOMPARE(where->accessibleName(), path);
    QVERIFY(m_window->minimumSizeHint().width() <= 800);
}

void tst_MainWindow::writesNumbersAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : LanguageSwitch::languages())
        QTest::newRow(qPrintable(language)) << language;
}

// proves U47
void tst_MainWindow::writesNumbersAsTheLanguageDoes()
{
    QFETCH(QString, language);
    open(language);
    auto *tree = child<QTreeView>("packageTree");
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    const StoredPackage &package = m_fixture->package();
    const QLocale locale(language);
    QCOMPARE(QLocale().language(), locale.language());
    QCOMPARE(child<QLabel>("details_size")->text(), QLocale().formattedDataSize(package.size));
    QCOMPARE(child<QLabel>("details_updated")->text(),
             QLocale().toString(package.updated.toLocalTime(), QLocale::ShortFormat));
    QCOMPARE(child<QLabel>("details_version")->text(), u"9.0.002.05"_s); // never localised
    QCOMPARE(QLocale().decimalPoint(), language == u"en"_s ? u"."_s : u","_s);
}

QTEST_MAIN(tst_MainWindow)
#include "tst_MainWindow.moc"
