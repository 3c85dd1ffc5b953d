// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConsoleTest.h"
#include "repository/TenantStore.h"
#include "repository/access/OperatorStore.h"
#include "repository/audit/AuditStore.h"
#include "repository/sqlite/SqliteDatabase.h"
#include "wizard/console/AuditTableModel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// The audit trail in the main window: reading, filtering, going down, verifying.
class tst_AuditPane : public ConsoleTest
{
    Q_OBJECT

private slots:
    void showsWhoDidWhat();
    void filters();
    void readsPageByPage();
    void saysThatTheTrailIsIntact();
    void namesTheFirstBrokenEntry_data();
    void namesTheFirstBrokenEntry();
    void showsOthersTheirOwnEntries();

private:
    void addTenants(int count);
    [[nodiscard]] QTableView *table() const { return child<QTableView>("auditTable"); }
    [[nodiscard]] QString shown(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString message() const
    {
        return child<QWidget>("auditMessage")->findChild<QLabel *>(u"messageText"_s)->text();
    }
};

/// Each is an entry of the trail.
void tst_AuditPane::addTenants(int count)
{
    for (int number = 0; number < count; ++number)
        QVERIFY(m_fixture->repository().tenants().add(u"tenant-%1"_s.arg(number, 4, 10, QChar(u'0'))));
}

void tst_AuditPane::showsWhoDidWhat()
{
    AuditTableModel model(m_fixture->session());
    const QAbstractItemModelTester tester(&model);
    model.reload();
    open();
    showSection(Trail);
    addTenants(1);
    m_fixture->session().announceChange();
    QCOMPARE(shown(0, AuditTableModel::Subject), u"tenant-0000"_s); // the newest first
    QCOMPARE(shown(0, AuditTableModel::Action), u"tenant-added"_s);
    QCOMPARE(shown(0, AuditTableModel::Operator), u"tester"_s);
    QVERIFY(!shown(0, AuditTableModel::Time).isEmpty());
    table()->setCurrentIndex(table()->model()->index(0, 0));
    const auto newest = m_fixture->repository().audit().list({});
    QVERIFY(child<QPlainTextEdit>("auditEntry")->toPlainText().remove(u' ').contains(newest->first().hash));
}

// proves U45
void tst_AuditPane::filters()
{
    addTenants(12);
    open();
    showSection(Trail);
    const int all = table()->model()->rowCount();
    QVERIFY(!child<QPushButton>("clearAuditFilter")->isEnabled());
    auto *filter = child<QWidget>("auditPane")->findChild<QLineEdit *>(u"filterEdit"_s);
    QTest::keyClicks(filter, u"TENANT-001"_s);
    QCOMPARE(table()->model()->rowCount(), 2);
    auto *action = child<QComboBox>("auditAction");
    action->setCurrentIndex(action->findText(u"package-imported"_s));
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(child<QWidget>("auditPane")->findChild<QLabel *>(u"emptyText"_s)->isVisible());
    filter->clear();
    QCOMPARE(table()->model()->rowCount(), 1);
    child<QPushButton>("clearAuditFilter")->click();
    QCOMPARE(table()->model()->rowCount(), all);
    QCOMPARE(action->currentIndex(), 0);
}

void tst_AuditPane::readsPageByPage()
{
    addTenants(2 * AuditTableModel::PageSize);
    AuditTableModel model(m_fixture->session());
    model.reload();
    QCOMPARE(model.rowCount(), AuditTableModel::PageSize);
    QVERIFY(model.matching() > 2 * AuditTableModel::PageSize);
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 2 * AuditTableModel::PageSize);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), static_cast<int>(model.matching()));
    for (int row = 1; row < model.rowCount(); ++row)
        QCOMPARE(model.entry(row)->id, model.entry(row - 1)->id - 1); // none twice, none left out
    open();
    showSection(Trail);
    QCOMPARE(table()->model()->rowCount(), AuditTableModel::PageSize);
    QTRY_VERIFY(table()->verticalScrollBar()->maximum() > 0);
    table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum());
    QTRY_COMPARE(table()->model()->rowCount(), 2 * AuditTableModel::PageSize);
}

// proves T21 (an intact trail), U73 (in the main window)
void tst_AuditPane::saysThatTheTrailIsIntact()
{
    addTenants(3);
    open();
    showSection(Trail);
    const qint64 entries = *m_fixture->repository().audit().count({});
    child<QPushButton>("verifyTrail")->click();
    QTRY_VERIFY(child<QPushButton>("verifyTrail")->isEnabled());
    QVERIFY2(message().contains(u"intact"_s), qPrintable(message()));
    QVERIFY2(message().contains(QString::number(entries)), qPrintable(message()));
    QVERIFY(message().remove(u' ').contains(m_fixture->repository().audit().verify()->lastHash));
}

void tst_AuditPane::namesTheFirstBrokenEntry_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("changed") << u"UPDATE audit SET subject = 'other' WHERE id = %1"_s;
    QTest::newRow("deleted") << u"DELETE FROM audit WHERE id = %1"_s;
}

// proves T21 (what the window says)
void tst_AuditPane::namesTheFirstBrokenEntry()
{
    QFETCH(const QString, damage);
    addTenants(4);
    const qint64 broken = m_fixture->repository().audit().list({})->at(2).id;
    {
        auto database = SqliteDatabase::open({m_fixture->session().url().path, std::chrono::seconds(5), {}});
        QVERIFY(database);
        QVERIFY((*database)->exec(u"DROP TRIGGER IF EXISTS audit_no_update"_s));
        QVERIFY((*database)->exec(u"DROP TRIGGER IF EXISTS audit_no_delete"_s));
        QVERIFY((*database)->exec(damage.arg(broken)));
    }
    open();
    showSection(Trail);
    child<QPushButton>("verifyTrail")->click();
    QTRY_VERIFY(child<QPushButton>("verifyTrail")->isEnabled());
    QVERIFY2(message().contains(QString::number(broken)), qPrintable(message()));
    QVERIFY(!message().contains(u"intact"_s));
}

void tst_AuditPane::showsOthersTheirOwnEntries()
{
    addTenants(3);
    QVERIFY(m_fixture->repository().operators().add(u"anna"_s, {u"viewer"_s}, {}));
    const auto annas = Session::open(m_fixture->session().url(), u"anna"_s);
    m_window = std::make_unique<MainWindow>(**annas, *m_language);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    showSection(Trail);
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(child<QLabel>("auditScope")->isVisible());
    child<QPushButton>("verifyTrail")->click(); // everybody may
    QTRY_VERIFY(child<QPushButton>("verifyTrail")->isEnabled());
    QVERIFY2(message().contains(u"intact"_s), qPrintable(message()));
    m_window.reset();
}

QTEST_MAIN(tst_AuditPane)
#include "tst_AuditPane.moc"
