// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConsoleTest.h"
#include "console/PackagesPane.h"
#include "repository/TenantStore.h"
#include "repository/access/OperatorStore.h"
#include "widgets/FilterField.h"
#include "wizard/console/PackageTreeModel.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace convoy;
using namespace Qt::StringLiterals;

/// The packages of the main window: order, groups, tenants, editing, deleting, and what an operator may not do.
class tst_PackagesPane : public ConsoleTest
{
    Q_OBJECT

private slots:
    void sortsByAHeaderAndBack();
    void keepsAGroupClosed();
    void showsThePackagesOfOneTenant();
    void saysWhatToDoWhenNothingIsFound();
    void movesAPackageToANewGroup();
    void savesNicknameAndDescription();
    void asksBeforeDeleting();
    void saysWhoStillNeedsThePackage();
    void beginsAnInstallation();
    void savesACopyOfTheSameBytes();
    void menuForManyPackages();
    void disablesWhatMayNotBeDone();
    void showsNothingOfOtherTenants();

private:
    [[nodiscard]] QString store(const QString &name, const QStringList &tenants = {}, const QString &group = {});
    void openAsAnna();
    void choose(const QString &name);
    [[nodiscard]] QStringList shown() const;
    [[nodiscard]] QTreeView *tree() const { return child<QTreeView>("packageTree"); }
    [[nodiscard]] static QPushButton *button(const QMessageBox *box, const char *name)
    {
        return box->findChild<QPushButton *>(QLatin1String(name));
    }

    std::unique_ptr<Session> m_annas;
};

/// Gives the name back.
QString tst_PackagesPane::store(const QString &name, const QStringList &tenants, const QString &group)
{
    NewPackage package;
    package.descriptor = DeployFixture::descriptor();
    package.descriptor.name = name;
    package.descriptor.nickname = name.left(3);
    package.format = u"zip"_s;
    package.fileName = name + u".zip"_s;
    package.tenants = tenants;
    package.group = group;
    auto import = m_fixture->repository().packages().beginImport(package);
    const bool isStored = import && (*import)->write(QByteArray("bytes")) && (*import)->commit();
    return isStored ? name : QString();
}

void tst_PackagesPane::openAsAnna()
{
    m_annas = std::move(*Session::open(m_fixture->session().url(), u"anna"_s));
    m_window = std::make_unique<MainWindow>(*m_annas, *m_language);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_PackagesPane::choose(const QString &name)
{
    const QModelIndexList found =
        tree()->model()->match(tree()->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    tree()->setCurrentIndex(found.first());
}

QStringList tst_PackagesPane::shown() const
{
    QStringList names;
    const QAbstractItemModel *model = tree()->model();
    for (int group = 0; group < model->rowCount(); ++group) {
        for (int row = 0; row < model->rowCount(model->index(group, 0)); ++row)
            names += model->index(row, 0, model->index(group, 0)).data().toString();
    }
    return names;
}

// proves G010, G011
void tst_PackagesPane::sortsByAHeaderAndBack()
{
    QVERIFY(!store(u"Alpha"_s).isEmpty());
    QVERIFY(!store(u"Zeta"_s).isEmpty());
    open();
    const QStringList up{u"Alpha"_s, u"Sample Echo Server"_s, u"Zeta"_s};
    QCOMPARE(shown(), up);
    choose(u"Zeta"_s);
    QHeaderView *header = tree()->header();
    const QPoint name(header->sectionViewportPosition(0) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
    QCOMPARE(shown(), QStringList(up.rbegin(), up.rend()));
    QCOMPARE(tree()->currentIndex().data().toString(), u"Zeta"_s); // what was chosen stays so
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
    QCOMPARE(shown(), up);
}

// proves G003
void tst_PackagesPane::keepsAGroupClosed()
{
    QVERIFY(!store(u"Alpha"_s, {}, u"Blue group"_s).isEmpty());
    open();
    const QModelIndex group = tree()->model()->index(1, 0);
    QCOMPARE(group.data(PackageTreeModel::GroupNameRole).toString(), u"Blue group"_s);
    QVERIFY(tree()->isExpanded(group));
    tree()->setCurrentIndex(group);
    QTest::keyClick(tree(), Qt::Key_Left);
    QVERIFY(!tree()->isExpanded(group));
    QVERIFY(!store(u"Beta"_s, {}, u"Blue group"_s).isEmpty()); // the list is read again
    m_fixture->session().announceChange();
    QCOMPARE(tree()->model()->rowCount(tree()->model()->index(1, 0)), 2);
    QVERIFY(!tree()->isExpanded(tree()->model()->index(1, 0)));
    QTest::keyClick(tree(), Qt::Key_Right);
    QVERIFY(tree()->isExpanded(tree()->model()->index(1, 0)));
}

// proves G007, G008, G009, U45
void tst_PackagesPane::showsThePackagesOfOneTenant()
{
    for (const QString &tenant : {u"Blue"_s, u"Red"_s, u"Dark red"_s})
        QVERIFY(m_fixture->repository().tenants().add(tenant));
    QVERIFY(!store(u"Alpha"_s, {u"Blue"_s}).isEmpty());
    QVERIFY(!store(u"Beta"_s, {u"Red"_s}).isEmpty());
    open();
    auto *cube = child<QPushButton>("tenantDirectoryButton");
    QVERIFY(!cube->icon().isNull());
    QCOMPARE(cube->text().remove(u'&'), u"Tenant directory"_s); // a name beside the picture
    auto *directory = child<QWidget>("tenantDirectory");
    QVERIFY(!directory->isVisible());
    cube->click();
    QVERIFY(directory->isVisible());
    auto *table = child<QTableView>("tenantTable");
    QCOMPARE(table->model()->rowCount(), 4); // and Environment
    auto *filter = directory->findChild<QLineEdit *>(u"filterEdit"_s);
    QTest::keyClicks(filter, u"RED"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(1, 0).data().toString(), u"Red"_s);
    table->setCurrentIndex(table->model()->index(1, 0));
    QCOMPARE(shown(), QStringList{u"Beta"_s});
    QVERIFY(child<QLabel>("tenantText")->text().contains(u"Red"_s));
    filter->clear(); // the directory's own filter has nothing to do with the choice
    QCOMPARE(shown(), QStringList{u"Beta"_s});
    child<QPushButton>("allTenants")->click();
    QCOMPARE(shown(), QStringList({u"Alpha"_s, u"Beta"_s, u"Sample Echo Server"_s}));
    QVERIFY(!child<QLabel>("tenantText")->isVisible());
}

void tst_PackagesPane::saysWhatToDoWhenNothingIsFound()
{
    open();
    auto *field = child<QWidget>("packagesPane")->findChild<FilterField *>();
    QTest::keyClicks(field->edit(), u"nothing like it"_s);
    auto *nothing = child<QWidget>("nothingFound");
    QVERIFY(nothing->isVisible());
    QVERIFY(nothing->findChild<QLabel *>(u"emptyText"_s)->text().contains(u"nothing like it"_s));
    child<QPushButton>("clearFilters")->click();
    QVERIFY(!nothing->isVisible());
    QCOMPARE(shown(), QStringList{u"Sample Echo Server"_s});
}

// proves G028, G029, G030, G031
void tst_PackagesPane::movesAPackageToANewGroup()
{
    open();
    choose(u"Sample Echo Server"_s);
    auto *group = child<QComboBox>("details_group");
    QCOMPARE(group->currentText(), QString());
    group->setEditText(u"Night shift"_s);
    QVERIFY(child<QLabel>("detailsHint")->isVisible()); // that it makes a group
    child<QPushButton>("saveDetails")->click();
    const QModelIndex first = tree()->model()->index(0, 0);
    QCOMPARE(first.data(PackageTreeModel::GroupNameRole).toString(), u"Night shift"_s);
    QCOMPARE(tree()->model()->rowCount(first), 1);
    QVERIFY(tree()->isExpanded(first));
    QCOMPARE(tree()->currentIndex().data().toString(), u"Sample Echo Server"_s);
    QVERIFY(group->findText(u"Night shift"_s) >= 0); // to choose from, from now on
    QCOMPARE(m_fixture->repository().packages().list()->first().group, u"Night shift"_s);
    group->setEditText({});
    child<QPushButton>("saveDetails")->click();
    QCOMPARE(tree()->model()->index(0, 0).data(PackageTreeModel::GroupNameRole).toString(), QString());
}

// proves G020, G022
void tst_PackagesPane::savesNicknameAndDescription()
{
    open();
    choose(u"Sample Echo Server"_s);
    auto *nickname = child<QLineEdit>("details_nickname");
    auto *description = child<QPlainTextEdit>("details_description");
    auto *save = child<QPushButton>("saveDetails");
    QCOMPARE(nickname->text(), u"EchoSrv"_s);
    QVERIFY(!save->isEnabled());
    nickname->setText(u"Echo"_s);
    description->setPlainText(u"For the night shift.\nTwo lines."_s);
    m_fixture->addHost(u"other-01"_s, {}, {}, {});
    m_fixture->session().announceChange(); // what is typed outlives whatever others do
    QCOMPARE(nickname->text(), u"Echo"_s);
    save->click();
    const auto stored = m_fixture->repository().packages().list();
    QCOMPARE(stored->first().descriptor.nickname, u"Echo"_s);
    QCOMPARE(stored->first().descriptor.description, u"For the night shift.\nTwo lines."_s);
    QVERIFY(!save->isEnabled());
    description->setPlainText(u"A slip."_s);
    child<QPushButton>("discardDetails")->click();
    QCOMPARE(description->toPlainText(), u"For the night shift.\nTwo lines."_s);
    QVERIFY(!save->isEnabled());
}

// proves G036, G088, G089, G090, U35, U36
void tst_PackagesPane::asksBeforeDeleting()
{
    QVERIFY(!store(u"Alpha"_s).isEmpty());
    open();
    choose(u"Alpha"_s);
    child<QPushButton>("deletePackage")->click();
    auto *box = child<QMessageBox>("deleteQuestion");
    QVERIFY(box);
    QVERIFY2(box->text().contains(u"permanently"_s), qPrintable(box->text()));
    QVERIFY(box->text().contains(u"Alpha"_s));
    QCOMPARE(box->defaultButton(), button(box, "deleteNo"));
    QTest::keyClick(box, Qt::Key_Return); // the safe button
    QTRY_VERIFY(!child<QMessageBox>("deleteQuestion"));
    QCOMPARE(m_fixture->repository().packages().list()->size(), 2);
    child<QPushButton>("deletePackage")->click();
    box = child<QMessageBox>("deleteQuestion");
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!child<QMessageBox>("deleteQuestion"));
    QCOMPARE(m_fixture->repository().packages().list()->size(), 2);
    child<QPushButton>("deletePackage")->click();
    box = child<QMessageBox>("deleteQuestion");
    button(box, "deleteYes")->click();
    QTRY_COMPARE(shown(), QStringList{u"Sample Echo Server"_s});
    QCOMPARE(m_fixture->repository().packages().find(u"Alpha"_s).error().code, u"package-unknown"_s);
}

// proves U34, U36
void tst_PackagesPane::saysWhoStillNeedsThePackage()
{
    m_fixture->saveDeployment(u"web-02"_s, u"9.0.002.05"_s);
    open();
    choose(u"Sample Echo Server"_s);
    child<QPushButton>("deletePackage")->click();
    button(child<QMessageBox>("deleteQuestion"), "deleteYes")->click();
    QTRY_VERIFY(child<QMessageBox>("deleteNeededQuestion"));
    auto *box = child<QMessageBox>("deleteNeededQuestion");
    QVERIFY2(box->text().contains(u"web-02"_s), qPrintable(box->text()));
    QVERIFY(button(box, "deleteYes")->text().contains(u"permanently"_s));
    QCOMPARE(box->defaultButton(), button(box, "deleteNo"));
    QTRY_COMPARE(dialogs().size(), 1);
    button(box, "deleteNo")->click();
    QTRY_VERIFY(!child<QMessageBox>("deleteNeededQuestion"));
    QCOMPARE(shown(), QStringList{u"Sample Echo Server"_s});
    child<QPushButton>("deletePackage")->click();
    button(child<QMessageBox>("deleteQuestion"), "deleteYes")->click();
    QTRY_VERIFY(child<QMessageBox>("deleteNeededQuestion"));
    button(child<QMessageBox>("deleteNeededQuestion"), "deleteYes")->click();
    QTRY_VERIFY(child<QWidget>("emptyRepository")->isVisible());
}

// proves G034
void tst_PackagesPane::beginsAnInstallation()
{
    QVERIFY(!store(u"Alpha"_s).isEmpty());
    open();
    choose(u"Alpha"_s);
    const QSignalSpy wanted(m_window->findChild<PackagesPane *>(), &PackagesPane::installRequested);
    QTest::mouseClick(child<QPushButton>("installPackage"), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toLongLong(), m_fixture->repository().packages().find(u"Alpha"_s)->id);
}

// proves G087
void tst_PackagesPane::savesACopyOfTheSameBytes()
{
    QVERIFY(!store(u"Alpha"_s).isEmpty());
    open();
    choose(u"Alpha"_s);
    const QTemporaryDir folder;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->selectFile(folder.path());
        dialog->findChild<QDialogButtonBox *>()->buttons().first()->click();
    });
    QTest::mouseClick(child<QPushButton>("savePackageCopy"), Qt::LeftButton);
    QFile copy(folder.filePath(u"Alpha.zip"_s));
    QTRY_VERIFY(copy.exists() && copy.size() == 5);
    QVERIFY(copy.open(QFile::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("bytes"));
}

void tst_PackagesPane::menuForManyPackages()
{
    QVERIFY(m_fixture->repository().operators().add(u"anna"_s, {u"viewer"_s}, {}));
    open();
    QCOMPARE(child<QPushButton>("morePackages")->menu()->actions().size(), 3);
    child<QAction>("prunePackages")->trigger();
    QTRY_VERIFY(child<QDialog>("pruneDialog"));
    QTRY_COMPARE(child<QLabel>("pruneSummary")->text(), u"Nothing is to be deleted."_s);
    child<QPushButton>("pruneClose")->click();
    QTRY_VERIFY(!child<QDialog>("pruneDialog"));
    openAsAnna();
    for (const char *name : {"prunePackages", "exportBundle", "importBundle"}) {
        const auto *action = child<QAction>(name);
        QVERIFY2(!action->isEnabled(), name);
        QVERIFY2(action->toolTip().contains(u"anna"_s), qPrintable(action->toolTip()));
    }
}

// proves G091, U46
void tst_PackagesPane::disablesWhatMayNotBeDone()
{
    QVERIFY(m_fixture->repository().operators().add(u"anna"_s, {u"viewer"_s}, {}));
    openAsAnna();
    choose(u"Sample Echo Server"_s);
    for (const char *name : {"installPackage", "copyToTenants", "savePackageCopy", "deletePackage"}) {
        const auto *action = child<QPushButton>(name);
        QVERIFY2(!action->isEnabled(), name);
        QVERIFY2(action->toolTip().contains(u"anna"_s), qPrintable(action->toolTip()));
        QCOMPARE(action->accessibleDescription(), action->toolTip());
    }
    QVERIFY(child<QLabel>("actionsReason")->isVisible());
    QVERIFY(child<QLabel>("actionsReason")->text().contains(u"delete packages"_s));
    QVERIFY(child<QLineEdit>("details_nickname")->isReadOnly());
    QVERIFY(child<QLabel>("detailsHint")->isVisible());
    QVERIFY(!child<QPushButton>("importPackages")->isEnabled());
    QVERIFY(child<QLabel>("importReason")->isVisible());
    // Granted by somebody else meanwhile, it can be used without a new start.
    QVERIFY(m_fixture->repository().operators().grant(u"anna"_s, {u"delete"_s}, {}));
    QTRY_VERIFY(child<QPushButton>("deletePackage")->isEnabled());
    QVERIFY(!child<QPushButton>("installPackage")->isEnabled());
}

// proves G001, G005
void tst_PackagesPane::showsNothingOfOtherTenants()
{
    QVERIFY(m_fixture->repository().tenants().add(u"Blue"_s));
    QVERIFY(m_fixture->repository().tenants().add(u"Red"_s));
    QVERIFY(!store(u"Alpha"_s, {u"Blue"_s}).isEmpty());
    QVERIFY(!store(u"Beta"_s, {u"Red"_s}, u"Secret group"_s).isEmpty());
    QVERIFY(m_fixture->repository().operators().add(u"anna"_s, {u"viewer"_s}, {u"Blue"_s}));
    openAsAnna();
    QCOMPARE(shown(), QStringList{u"Alpha"_s});
    auto *counts = child<QWidget>("packagesPane")->findChild<QLabel *>(u"filterCounts"_s);
    QCOMPARE(counts->text(), u"1 in all"_s);
    QCOMPARE(child<QComboBox>("details_group")->findText(u"Secret group"_s), -1);
    child<QPushButton>("tenantDirectoryButton")->click();
    const auto *tenants = child<QTableView>("tenantTable")->model();
    QCOMPARE(tenants->rowCount(), 1);
    QCOMPARE(tenants->index(0, 0).data().toString(), u"Blue"_s);
}

QTEST_MAIN(tst_PackagesPane)
#include "tst_PackagesPane.moc"
