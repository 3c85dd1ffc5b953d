// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConsoleTest.h"
#include "copy/CopyToTenantsWizard.h"
#include "repository/TenantStore.h"
#include "repository/access/OperatorStore.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace convoy;
using namespace Qt::StringLiterals;

/// Copying a package to tenants, as a person does it: from the details of the package to the last button.
class tst_CopyToTenants : public ConsoleTest
{
    Q_OBJECT

private slots:
    void copiesToTheTickedTenants();
    void tellsWhyATenantCannotBeTicked();

private:
    void openWizard();
    void tick(const QString &shown);
    [[nodiscard]] QStringList targets() const;
    template <typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        return m_wizard->findChild<T *>(QLatin1String(name));
    }

    CopyToTenantsWizard *m_wizard = nullptr;
};

void tst_CopyToTenants::openWizard()
{
    for (const QString &tenant : {u"Blue"_s, u"Dark red"_s, u"Green"_s, u"Red"_s})
        QVERIFY(m_fixture->repository().tenants().add(tenant));
    open();
    auto *tree = child<QTreeView>("packageTree");
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    child<QPushButton>("copyToTenants")->click();
    m_wizard = child<CopyToTenantsWizard>("copyToTenantsWizard");
    QVERIFY(m_wizard);
    QVERIFY(m_wizard->isVisible());
}

/// With the keyboard, as the check boxes of a list are used.
void tst_CopyToTenants::tick(const QString &shown)
{
    auto *list = part<QListView>("tenantChoice");
    const QModelIndexList found =
        list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, shown, 1, Qt::MatchFixedString);
    QCOMPARE(found.size(), 1);
    list->setCurrentIndex(found.first());
    QTest::keyClick(list, Qt::Key_Space);
}

QStringList tst_CopyToTenants::targets() const
{
    QStringList names;
    const auto *list = part<QListWidget>("targetTenants");
    for (int row = 0; row < list->count(); ++row)
        names += list->item(row)->text();
    return names;
}

// proves G033, G080, G081, G082, G083, G084, G085, G086, U08, U11
void tst_CopyToTenants::copiesToTheTickedTenants()
{
    openWizard();
    QVERIFY(!m_wizard->button(QWizard::NextButton)->isEnabled());
    QVERIFY(part<QLabel>("copyObstacle")->isVisible()); // why, and what to do
    QVERIFY(!part<QWidget>("tenantsPane")->isVisible());
    part<QPushButton>("browseTenants")->click();
    QVERIFY(part<QWidget>("tenantsPane")->isVisible());
    QCOMPARE(part<QListView>("tenantChoice")->model()->rowCount(), 5);
    tick(u"Blue"_s);
    QTest::keyClicks(part<QLineEdit>("filterEdit"), u"RED"_s);
    QCOMPARE(part<QListView>("tenantChoice")->model()->rowCount(), 2);
    tick(u"Red"_s);
    tick(u"Dark red"_s);
    QCOMPARE(targets(), QStringList({u"Blue"_s, u"Dark red"_s, u"Red"_s}));
    part<QListWidget>("targetTenants")->setCurrentRow(1);
    part<QPushButton>("removeTarget")->click();
    QCOMPARE(targets(), QStringList({u"Blue"_s, u"Red"_s}));
    QVERIFY(!part<QLabel>("copyObstacle")->isVisible());
    m_wizard->button(QWizard::NextButton)->click();
    QCOMPARE(part<QLabel>("copyTargets")->text(), u"Blue\nRed"_s);
    QVERIFY(m_wizard->button(QWizard::FinishButton)->text().remove(u'&').startsWith(u"Copy to 2 tenant"_s));
    const qint64 id = m_fixture->package().id;
    QVERIFY(m_fixture->repository().packages().find(QString::number(id))->tenants.isEmpty()); // nothing done yet
    m_wizard->button(QWizard::FinishButton)->click();
    QCOMPARE(m_fixture->repository().packages().find(QString::number(id))->tenants, QStringList({u"Blue"_s, u"Red"_s}));
    QCOMPARE(child<QLabel>("details_tenants")->text(), u"Blue, Red"_s);
    // An operator of one of them sees it, one of another does not.
    QVERIFY(m_fixture->repository().operators().add(u"anna"_s, {u"viewer"_s}, {u"Red"_s}));
    QVERIFY(m_fixture->repository().operators().add(u"bruno"_s, {u"viewer"_s}, {u"Green"_s}));
    const auto annas = Session::open(m_fixture->session().url(), u"anna"_s);
    QCOMPARE((*annas)->repository().packages().list()->size(), 1);
    const auto brunos = Session::open(m_fixture->session().url(), u"bruno"_s);
    QCOMPARE((*brunos)->repository().packages().list()->size(), 0);
}

// proves U46
void tst_CopyToTenants::tellsWhyATenantCannotBeTicked()
{
    QVERIFY(m_fixture->repository().tenants().add(u"Own"_s));
    QVERIFY(m_fixture->repository().packages().copyToTenants(m_fixture->package().id, {u"Own"_s}));
    openWizard();
    part<QPushButton>("browseTenants")->click();
    tick(u"Own (has it already)"_s);
    QCOMPARE(targets(), QStringList());
    QVERIFY(!m_wizard->button(QWizard::NextButton)->isEnabled());
}

QTEST_MAIN(tst_CopyToTenants)
#include "tst_CopyToTenants.moc"
