// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TableView.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

constexpr int Columns = 4;

/// A table as panes make it: sortable, the third column hidden by the program.
class Table : public TableView
{
public:
    explicit Table(const QString &name = u"hosts"_s)
    {
        m_model.setHorizontalHeaderLabels({u"Host"_s, u"State"_s, u"Site"_s, u"Message"_s});
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < Columns; ++column)
                m_model.setItem(row, column, new QStandardItem(u"%1 of %2"_s.arg(column).arg(row)));
        }
        setModel(&m_model);
        setSortingEnabled(true);
        sortByColumn(0, Qt::AscendingOrder);
        setColumnHidden(2, true);
        rememberColumns(name);
        resize(600, 300);
        show();
        fitColumns();
    }
    [[nodiscard]] QHeaderView *header() const { return horizontalHeader(); }
    /// With the mouse, as an operator does it.
    void dragEdge(int column, int by)
    {
        const QPoint edge(header()->sectionViewportPosition(column) + header()->sectionSize(column) - 1,
                          header()->height() / 2);
        QWidget *view = header()->viewport();
        QTest::mouseMove(view, edge);
        QTest::mousePress(view, Qt::LeftButton, {}, edge);
        QTest::mouseMove(view, edge + QPoint(by / 2, 0));
        QTest::mouseMove(view, edge + QPoint(by, 0));
        QTest::mouseRelease(view, Qt::LeftButton, {}, edge + QPoint(by, 0));
        QCoreApplication::processEvents();
    }
    /// Of the menu that the menu key opens.
    [[nodiscard]] QMenu *menu()
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(this, &event);
        const auto menus = findChildren<QMenu *>(u"columnMenu"_s);
        return menus.isEmpty() ? nullptr : menus.last();
    }
    void trigger(const QString &action)
    {
        QMenu *open = menu();
        QVERIFY(open);
        open->findChild<QAction *>(action)->trigger();
        open->close();
    }

private:
    QStandardItemModel m_model;
};

} // namespace

/// Columns stay as the operator has left them.
class tst_ColumnMemory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void remembersEverything();
    void keepsTablesApart();
    void followsTheProgramUntilTouched();
    void isShownAndHiddenByKeyboard();
    void neverHidesWhatIsNeeded();
    void resets();
    void ignoresABrokenSetting_data();
    void ignoresABrokenSetting();
    void survivesALanguage();
    void waitsForTheColumns();

private:
    QTemporaryDir m_folder;
};

void tst_ColumnMemory::initTestCase()
{
    QCoreApplication::setOrganizationName(u"convoy"_s);
    QCoreApplication::setApplicationName(u"tst_ColumnMemory"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void tst_ColumnMemory::init()
{
    QSettings().clear();
}

// proves U23 (in part: columns can be hidden and are remembered)
void tst_ColumnMemory::remembersEverything()
{
    int width = 0;
    {
        Table table;
        width = table.columnWidth(1) + 60;
        table.dragEdge(1, 60);
        QCOMPARE(table.columnWidth(1), width);
        table.header()->moveSection(3, 1);
        table.trigger(u"column2"_s); // shown
        table.trigger(u"column1"_s); // hidden
        table.sortByColumn(3, Qt::DescendingOrder);
    }
    Table again;
    QCOMPARE(again.header()->visualIndex(3), 1);
    QVERIFY(!again.isColumnHidden(2));
    QVERIFY(again.isColumnHidden(1));
    QCOMPARE(again.header()->sortIndicatorSection(), 3);
    QCOMPARE(again.header()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(again.model()->index(0, 3).data().toString(), u"3 of 2"_s); // and it is sorted so
    again.trigger(u"column1"_s);
    QCOMPARE(again.columnWidth(1), width);
}

void tst_ColumnMemory::keepsTablesApart()
{
    {
        Table table;
        table.trigger(u"column1"_s);
    }
    const Table other(u"runs"_s);
    QVERIFY(!other.isColumnHidden(1));
    QVERIFY(other.isColumnHidden(2));
}

// Widths that the program gives, and the room that the last column takes, are not what somebody wanted.
void tst_ColumnMemory::followsTheProgramUntilTouched()
{
    {
        Table table;
        table.setColumnWidth(0, 200);
        table.resize(900, 300);
        QVERIFY(QSettings().allKeys().isEmpty());
        table.dragEdge(1, 30);
        QVERIFY(!table.isOwnWidth(0));
        QVERIFY(table.isOwnWidth(1));
        QVERIFY(!table.isOwnWidth(3));
    }
    const Table again;
    QVERIFY(again.isOwnWidth(1));
    QVERIFY(again.columnWidth(0) != 200);
}

// proves U48 (in part)
void tst_ColumnMemory::isShownAndHiddenByKeyboard()
{
    Table table;
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QMenu *menu = table.menu();
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(menu->actions().first()->text(), u"Host"_s);
    QVERIFY(!menu->actions().first()->isEnabled());
    QTest::keyClick(menu, Qt::Key_Down); // over what cannot be chosen, or onto it: State is the next that can
    if (menu->activeAction() == menu->actions().first())
        QTest::keyClick(menu, Qt::Key_Down);
    QCOMPARE(menu->activeAction()->text(), u"State"_s);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(table.isColumnHidden(1));
}

void tst_ColumnMemory::neverHidesWhatIsNeeded()
{
    QSettings().setValue(u"tables/hosts/columns"_s, QStringList{u"-0:0"_s, u"-1:0"_s, u"2:0"_s, u"3:0"_s});
    Table table;
    QVERIFY(!table.isColumnHidden(0));
    QVERIFY(table.isColumnHidden(1));
    QVERIFY(!table.menu()->findChild<QAction *>(u"column0"_s)->isEnabled());
}

void tst_ColumnMemory::resets()
{
    Table table;
    const int width = table.columnWidth(1);
    table.dragEdge(1, 70);
    table.header()->moveSection(0, 2);
    table.trigger(u"column2"_s);
    table.sortByColumn(1, Qt::DescendingOrder);
    table.trigger(u"resetColumns"_s);
    for (int column = 0; column < Columns; ++column)
        QCOMPARE(table.header()->visualIndex(column), column);
    QVERIFY(table.isColumnHidden(2));
    QCOMPARE(table.columnWidth(1), width);
    QCOMPARE(table.header()->sortIndicatorSection(), 0);
    QVERIFY(QSettings().allKeys().isEmpty());
}

void tst_ColumnMemory::ignoresABrokenSetting_data()
{
    QTest::addColumn<QVariant>("columns");
    QTest::addColumn<QVariant>("sorting");
    QTest::newRow("nonsense") << QVariant(u"@ByteArray(\x01)"_s) << QVariant(u"upwards"_s);
    QTest::newRow("fewer columns") << QVariant(QStringList{u"1:50"_s, u"0:50"_s}) << QVariant(u"0 ascending"_s);
    QTest::newRow("more columns") << QVariant(QStringList{u"1:0"_s, u"0:0"_s, u"3:0"_s, u"2:0"_s, u"4:0"_s})
                                  << QVariant();
    QTest::newRow("one twice") << QVariant(QStringList{u"1:0"_s, u"1:0"_s, u"3:0"_s, u"2:0"_s}) << QVariant();
    QTest::newRow("too wide") << QVariant(QStringList{u"1:99999999"_s, u"0:0"_s, u"3:0"_s, u"2:0"_s}) << QVariant();
    QTest::newRow("too narrow") << QVariant(QStringList{u"1:1"_s, u"0:0"_s, u"3:0"_s, u"2:0"_s}) << QVariant();
    QTest::newRow("empty texts") << QVariant(QStringList{QString(), u"-"_s, u":"_s, u"a:b"_s}) << QVariant();
}

void tst_ColumnMemory::ignoresABrokenSetting()
{
    QFETCH(QVariant, columns);
    QFETCH(QVariant, sorting);
    QSettings().setValue(u"tables/hosts/columns"_s, columns);
    QSettings().setValue(u"tables/hosts/sorting"_s, sorting);
    const Table table;
    for (int column = 0; column < Columns; ++column)
        QCOMPARE(table.header()->visualIndex(column), column);
    QVERIFY(table.isColumnHidden(2));
    QVERIFY(!table.isColumnHidden(1));
    QCOMPARE(table.header()->sortIndicatorSection(), 0);
    QVERIFY(table.columnWidth(1) > 20 && table.columnWidth(1) < 400);
}

void tst_ColumnMemory::survivesALanguage()
{
    Table table;
    table.dragEdge(1, 50);
    const int width = table.columnWidth(1);
    table.trigger(u"column2"_s);
    table.model()->setHeaderData(1, Qt::Horizontal, u"Un mot bien plus long que celui d'avant"_s);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&table, &change);
    table.fitColumns();
    table.growColumns();
    QCOMPARE(table.columnWidth(1), width);
    QVERIFY(!table.isColumnHidden(2));
}

// A proxy has no columns before it has its source.
void tst_ColumnMemory::waitsForTheColumns()
{
    QSettings().setValue(u"tables/progress/columns"_s, QStringList{u"1:80"_s, u"0:0"_s});
    QStandardItemModel model(2, 2);
    QSortFilterProxyModel proxy;
    TableView table;
    table.setModel(&proxy);
    table.rememberColumns(u"progress"_s);
    proxy.setSourceModel(&model);
    QCOMPARE(table.horizontalHeader()->visualIndex(1), 0);
    QCOMPARE(table.columnWidth(1), 80);
}

QTEST_MAIN(tst_ColumnMemory)
#include "tst_ColumnMemory.moc"
