// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeployWizardTest.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace convoy;
using namespace Qt::StringLiterals;

/// The page of hosts.
class tst_DeployWizardHosts : public DeployWizardTest
{
    Q_OBJECT

private slots:
    void filtersAndCounts();
    void selectsWithKeys();
    void selectsByRole();
    void pastesNames();
    void refusesWithAReason();
    void namesWhatIsMissing();
};

// proves U44, U45, U50
void tst_DeployWizardHosts::filtersAndCounts()
{
    auto *filter = onPage<QLineEdit>(u"filterEdit"_s);
    auto *table = onPage<QTableView>(u"hostTable"_s);
    QTRY_COMPARE(m_wizard->focusWidget(), filter); // the first control has the focus on arrival
    QCOMPARE(table->model()->rowCount(), 6);
    QTest::keyClicks(filter, u"milano"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(onPage<QLabel>(u"filterCounts"_s)->text().contains(u"2"_s));
    QVERIFY(onPage<QLabel>(u"filterCounts"_s)->text().contains(u"6"_s));
    QTest::mouseClick(onPage<QPushButton>(u"selectAll"_s), Qt::LeftButton);
    QCOMPARE(m_fixture->state().hosts(), (QStringList{u"web-01"_s, u"web-02"_s}));
    QVERIFY(onPage<QLabel>(u"hostsSelected"_s)->text().startsWith(u"2"_s));
    auto *clear = filter->findChild<QToolButton *>();
    QVERIFY(clear);
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 6);
    QTest::mouseClick(onPage<QPushButton>(u"clearAll"_s), Qt::LeftButton);
    QVERIFY(m_fixture->state().hosts().isEmpty());
}

// proves U48
void tst_DeployWizardHosts::selectsWithKeys()
{
    auto *table = onPage<QTableView>(u"hostTable"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    while (table->currentIndex().siblingAtColumn(0).data().toString() != u"web-01"_s) {
        const int row = table->currentIndex().row();
        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(table->currentIndex().row() > row);
    }
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(m_fixture->state().hosts(), QStringList{u"web-01"_s});
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(m_fixture->state().hosts().isEmpty());
    QTest::keyClick(table, Qt::Key_Space);
    QTest::keyClick(table, Qt::Key_Return); // goes on, from a page that only collects
    QCOMPARE(m_wizard->currentId(), static_cast<int>(DeployWizard::ApplicationPage));
}

void tst_DeployWizardHosts::selectsByRole()
{
    auto *button = onPage<QPushButton>(u"selectBy"_s);
    emit button->menu()->aboutToShow();
    QAction *web = nullptr;
    for (QAction *action : button->menu()->actions()) {
        if (action->objectName() == u"select-0-web"_s)
            web = action;
    }
    QVERIFY(web);
    web->trigger();
    QCOMPARE(m_fixture->state().hosts(), (QStringList{u"web-01"_s, u"web-02"_s}));
}

void tst_DeployWizardHosts::pastesNames()
{
    QApplication::clipboard()->setText(u"web-02\tMilano\nweb-99\nwin-01\n"_s);
    auto *table = onPage<QTableView>(u"hostTable"_s);
    table->setFocus();
    QTest::keySequence(table, QKeySequence(QKeySequence::Paste));
    QCOMPARE(m_fixture->state().hosts(), QStringList{u"web-02"_s});
    auto *panel = onPage<QWidget>(u"hostsMessage"_s);
    QVERIFY(panel->isVisible());
    const QString said = panel->findChild<QLabel *>(u"messageText"_s)->text();
    QVERIFY(said.contains(u"web-99"_s));
    QVERIFY(said.contains(u"win-01"_s));
}

// proves G098, G099
void tst_DeployWizardHosts::refusesWithAReason()
{
    auto *table = onPage<QTableView>(u"hostTable"_s);
    QModelIndex windows;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == u"win-01"_s)
            windows = table->model()->index(row, 0);
    }
    table->setCurrentIndex(windows);
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(m_fixture->state().hosts().isEmpty());
    auto *panel = onPage<QWidget>(u"hostMessage"_s);
    QVERIFY(panel->isVisible());
    QVERIFY(panel->findChild<QLabel *>(u"messageText"_s)->text().contains(u"win-01"_s));
}

// proves U11
void tst_DeployWizardHosts::namesWhatIsMissing()
{
    QVERIFY(!next()->isEnabled());
    auto *why = onPage<QLabel>(u"pageReason"_s);
    QVERIFY(why->isVisible());
    QVERIFY(!onPage<QLabel>(u"pageProblems"_s)->isVisible()); // not yet done is not wrong
    emit why->linkActivated(u"0"_s);
    QCOMPARE(m_wizard->focusWidget(), onPage<QTableView>(u"hostTable"_s));
    choose({u"web-01"_s});
    QVERIFY(next()->isEnabled());
    QVERIFY(!why->isVisible());
}

QTEST_MAIN(tst_DeployWizardHosts)
#include "tst_DeployWizardHosts.moc"
