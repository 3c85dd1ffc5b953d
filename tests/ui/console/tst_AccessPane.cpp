// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConsoleTest.h"
#include "repository/TenantStore.h"
#include "repository/access/OperatorStore.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// Tenants and operators in the main window, by somebody who administers them and by somebody who does not.
class tst_AccessPane : public ConsoleTest
{
    Q_OBJECT

private slots:
    void addsAndRemovesTenants();
    void addsAnOperatorGrantsAndRevokes();
    void keepsTheLastAdministrator();
    void saysWhatRolesMayDo();
    void tellsOthersWhyTheyMayNot();

private:
    void addTenant(const QString &name);
    void tick(const QString &role);
    void chooseRow(const char *table, const QStringList &cells);
    [[nodiscard]] QStringList grantsOf(const QString &name) const;
    [[nodiscard]] QString message() const
    {
        return child<QWidget>("accessPane")->findChild<QLabel *>(u"messageText"_s)->text();
    }
};

void tst_AccessPane::addTenant(const QString &name)
{
    child<QPushButton>("addTenant")->click();
    QTest::keyClicks(child<QLineEdit>("tenantName"), name);
    QTest::keyClick(child<QLineEdit>("tenantName"), Qt::Key_Return);
}

void tst_AccessPane::tick(const QString &role)
{
    auto *list = child<QListWidget>("grantRoles");
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->data(Qt::UserRole).toString() == role)
            list->item(row)->setCheckState(Qt::Checked);
    }
}

/// The row that begins with these cells.
void tst_AccessPane::chooseRow(const char *name, const QStringList &cells)
{
    auto *table = child<QTableView>(name);
    table->setCurrentIndex({});
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        bool isIt = true;
        for (int column = 0; column < cells.size(); ++column)
            isIt = isIt && table->model()->index(row, column).data().toString() == cells.at(column);
        if (isIt)
            table->setCurrentIndex(table->model()->index(row, 0));
    }
    QVERIFY2(table->currentIndex().isValid(), qPrintable(cells.join(u", "_s)));
}

QStringList tst_AccessPane::grantsOf(const QString &name) const
{
    QStringList grants;
    const auto operators = m_fixture->repository().operators().list();
    for (const StoredOperator &each : *operators) {
        for (const AccessGrant &grant : each.grants) {
            if (each.name == name)
                grants += u"%1 in %2"_s.arg(grant.role, grant.tenant.isEmpty() ? u"all"_s : grant.tenant);
        }
    }
    return grants;
}

// proves U35, U36 (a tenant)
void tst_AccessPane::addsAndRemovesTenants()
{
    open();
    showSection(Operators);
    addTenant(u"Blue"_s);
    QCOMPARE(*m_fixture->repository().tenants().list(), QStringList({u"Blue"_s, u"Environment"_s}));
    QTRY_VERIFY(!child<QDialog>("tenantDialog"));
    addTenant(u"Blue"_s); // again: said in the dialog, which stays
    QCOMPARE(dialogs().size(), 1);
    QVERIFY(child<QDialog>("tenantDialog")->findChild<QLabel *>(u"messageText"_s)->text().contains(u"Blue"_s));
    child<QDialog>("tenantDialog")->reject();
    chooseRow("tenantAdminTable", {u"Blue"_s});
    child<QPushButton>("removeTenant")->click();
    auto *box = child<QMessageBox>("removeTenantQuestion");
    QVERIFY(box->text().contains(u"permanently"_s));
    QCOMPARE(box->buttonRole(box->defaultButton()), QMessageBox::RejectRole);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QCOMPARE(*m_fixture->repository().tenants().list(), QStringList{u"Environment"_s});
}

void tst_AccessPane::addsAnOperatorGrantsAndRevokes()
{
    QVERIFY(m_fixture->repository().tenants().add(u"Blue"_s));
    open();
    showSection(Operators);
    child<QPushButton>("addOperator")->click();
    QVERIFY(!child<QPushButton>("grantAccept")->isEnabled());
    QVERIFY(child<QLabel>("grantObstacle")->isVisible());
    child<QLineEdit>("grantOperator")->setText(u"anna"_s);
    auto *tenant = child<QComboBox>("grantTenant");
    tenant->setCurrentIndex(tenant->findText(u"Blue"_s));
    tick(u"viewer"_s);
    QVERIFY(!child<QLabel>("grantObstacle")->isVisible());
    child<QPushButton>("grantAccept")->click();
    QCOMPARE(grantsOf(u"anna"_s), QStringList{u"viewer in Blue"_s});
    QTRY_VERIFY(!child<QDialog>("grantDialog"));
    chooseRow("grantTable", {u"anna"_s, u"viewer"_s, u"Blue"_s});
    child<QPushButton>("grantRole")->click();
    QVERIFY(!child<QLineEdit>("grantOperator")->isVisible()); // it is clear to whom
    tick(u"deployer"_s);
    child<QPushButton>("grantAccept")->click();
    QCOMPARE(grantsOf(u"anna"_s), QStringList({u"deployer in all"_s, u"viewer in Blue"_s}));
    chooseRow("grantTable", {u"anna"_s, u"viewer"_s, u"Blue"_s});
    child<QPushButton>("revokeRole")->click();
    QCOMPARE(grantsOf(u"anna"_s), QStringList{u"deployer in all"_s});
    QVERIFY(message().contains(u"viewer"_s));
}

void tst_AccessPane::keepsTheLastAdministrator()
{
    open();
    showSection(Operators);
    chooseRow("grantTable", {u"tester"_s, u"administrator"_s});
    child<QPushButton>("revokeRole")->click();
    QCOMPARE(grantsOf(u"tester"_s), QStringList{u"administrator in all"_s});
    QVERIFY(!message().isEmpty());
}

void tst_AccessPane::saysWhatRolesMayDo()
{
    open();
    showSection(Operators);
    chooseRow("roleTable", {u"viewer"_s});
    const auto *table = child<QTableView>("roleTable");
    QCOMPARE(table->currentIndex().siblingAtColumn(1).data().toString(),
             u"see packages, hosts, runs and deployments"_s);
    chooseRow("roleTable", {u"administrator"_s});
    QVERIFY(table->currentIndex().siblingAtColumn(1).data().toString().contains(u"delete packages"_s));
}

// proves U46
void tst_AccessPane::tellsOthersWhyTheyMayNot()
{
    QVERIFY(m_fixture->repository().operators().add(u"anna"_s, {u"viewer"_s}, {}));
    const auto annas = Session::open(m_fixture->session().url(), u"anna"_s);
    m_window = std::make_unique<MainWindow>(**annas, *m_language);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    showSection(Operators);
    QVERIFY(child<QLabel>("accessReason")->isVisible());
    QVERIFY(child<QLabel>("accessReason")->text().contains(u"anna"_s));
    for (const char *name : {"addOperator", "grantRole", "revokeRole", "addTenant", "removeTenant"})
        QVERIFY2(!child<QPushButton>(name)->isEnabled(), name);
    const auto *grants = child<QTableView>("grantTable")->model();
    QCOMPARE(grants->rowCount(), 1); // itself alone
    QCOMPARE(grants->index(0, 0).data().toString(), u"anna"_s);
    m_window.reset();
}

QTEST_MAIN(tst_AccessPane)
#include "tst_AccessPane.moc"
