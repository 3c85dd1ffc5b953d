// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConsoleTest.h"
#include "repository/imports/ImportStore.h"
#include "wizard/console/PackageTreeModel.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace convoy;
using namespace Qt::StringLiterals;

/// Imports in the list of packages: the step they are at, the one that failed, and dismissing that.
class tst_ImportRows : public ConsoleTest
{
    Q_OBJECT

private slots:
    void showsTheStepAndHowFar();
    void namesTheStepThatFailedAndIsDismissed();

private:
    [[nodiscard]] QTreeView *tree() const { return child<QTreeView>("packageTree"); }
    [[nodiscard]] QString status(int row) const
    {
        const QModelIndex group = tree()->model()->index(0, 0);
        return tree()->model()->index(row, PackageTreeModel::Status, group).data().toString();
    }
    [[nodiscard]] ImportStore &imports() const { return m_fixture->repository().imports(); }
};

// proves G046, G078
void tst_ImportRows::showsTheStepAndHowFar()
{
    open();
    const auto id = imports().begin(u"Echo"_s, u"9.1"_s, u"/media/disc"_s);
    QVERIFY(id);
    QVERIFY(imports().advance(*id, u"checking"_s, 40, 100));
    m_fixture->session().announceChange();
    const QModelIndex group = tree()->model()->index(0, 0);
    QCOMPARE(tree()->model()->rowCount(group), 1);
    QCOMPARE(tree()->model()->index(0, 0, group).data().toString(), u"Echo"_s);
    QCOMPARE(status(0), u"Checking: 40 %"_s);
    tree()->setCurrentIndex(tree()->model()->index(0, 0, group));
    QCOMPARE(child<QProgressBar>("importProgress")->value(), 400);
    QVERIFY(imports().advance(*id, u"storing"_s, 80, 100));
    m_fixture->session().announceChange();
    QCOMPARE(status(0), u"Storing: 80 %"_s);
    QCOMPARE(child<QProgressBar>("importProgress")->value(), 800);
    QVERIFY(!child<QPushButton>("dismissImport")->isVisible());
    QVERIFY(imports().end(*id));
    m_fixture->session().announceChange();
    QCOMPARE(tree()->model()->rowCount(), 1); // the packages alone
}

// proves G049
void tst_ImportRows::namesTheStepThatFailedAndIsDismissed()
{
    open();
    const auto id = imports().begin(u"Echo"_s, u"9.1"_s, u"/media/disc"_s);
    QVERIFY(id);
    const Error problem = Error(u"archive-damaged"_s, Message::verbatim(u"A file is damaged: payload/a."_s))
                              .advise(Message::verbatim(u"Take another copy."_s));
    QVERIFY(imports().fail(*id, u"checking"_s, problem));
    m_fixture->session().announceChange();
    QCOMPARE(status(0), u"Failed while checking"_s);
    const QModelIndex group = tree()->model()->index(0, 0);
    tree()->setCurrentIndex(tree()->model()->index(0, 0, group));
    auto *details = child<QWidget>("importDetails");
    QVERIFY(details->isVisible());
    QVERIFY(details->findChild<QLabel *>(u"messageText"_s)->text().contains(u"payload/a"_s));
    QVERIFY(!child<QProgressBar>("importProgress")->isVisible());
    child<QPushButton>("dismissImport")->click();
    QVERIFY(imports().list()->isEmpty());
    QCOMPARE(tree()->model()->rowCount(), 1);
    QVERIFY(!details->isVisible());
}

QTEST_MAIN(tst_ImportRows)
#include "tst_ImportRows.moc"
