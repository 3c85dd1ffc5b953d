// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConsoleTest.h"
#include "catalogue/LifecycleTimeline.h"
#include "catalogue/systems/CatalogueFolder.h"
#include "repository/HostStore.h"
#include "widgets/style/Theme.h"
#include "wizard/catalogue/OsTableModel.h"
#include "wizard/console/HostTableModel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTableView>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

FactSet windows(int build)
{
    FactSet facts;
    facts.insert({.name = u"os.family"_s, .value = u"windows"_s, .type = u"text"_s, .source = u"import"_s, .at = {}});
    facts.insert({.name = u"os.build"_s, .value = build, .type = u"integer"_s, .source = u"import"_s, .at = {}});
    return facts;
}

/// What part of a rectangle is of another colour than its background.
int drawn(const QImage &image, const QRect &rect, const QColor &background)
{
    int pixels = 0;
    for (int x = rect.left(); x <= rect.right(); ++x) {
        for (int y = rect.top(); y <= rect.bottom(); ++y)
            pixels += image.pixelColor(x, y) != background ? 1 : 0;
    }
    return pixels;
}

} // namespace

/// The catalogue in the main window, and what hosts show of it.
class tst_CataloguePane : public ConsoleTest
{
    Q_OBJECT

private slots:
    void listsAndFilters();
    void keysReachEveryLife();
    void drawsPhases_data();
    void drawsPhases();
    void speaksToScreenReaders();
    void hostsShowTheDaysLeft();
    void support_data();
    void support();

private:
    [[nodiscard]] QTableView *table() const { return child<QTableView>("osTable"); }
    [[nodiscard]] LifecycleTimeline *timeline() const { return child<LifecycleTimeline>("osTimeline"); }
    void filter(const QString &text) const
    {
        auto *edit = child<QWidget>("cataloguePane")->findChild<QLineEdit *>();
        edit->setText(text);
    }
};

// proves W188, W189
void tst_CataloguePane::listsAndFilters()
{
    OsTableModel model(m_fixture->session().clock());
    const QAbstractItemModelTester tester(&model);
    open();
    showSection(Systems);
    QCOMPARE(table()->model()->rowCount(), 103);
    QVERIFY(child<QLabel>("catalogueDate")
                ->text()
                .contains(QLocale().toString(builtInCatalogue().date(), QLocale::ShortFormat)));
    filter(u"longhorn"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, OsTableModel::Name).data().toString(), u"Windows Server 2008"_s);
    QVERIFY(child<QLabel>("osDetails")->text().contains(u"Longhorn Server"_s));
    filter(u"no such system"_s);
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(child<QLabel>("osDetails")->isHidden());
    filter(QString());
    QCOMPARE(table()->model()->rowCount(), 103);
}

void tst_CataloguePane::keysReachEveryLife()
{
    open();
    showSection(Systems);
    filter(u"Windows Server 2012"_s);
    timeline()->setFocus();
    QCOMPARE(timeline()->currentRow(), 0);
    QTest::keyClick(timeline(), Qt::Key_Down);
    QCOMPARE(timeline()->currentRow(), 1);
    QCOMPARE(table()->currentIndex().row(), 1);
    QTest::keyClick(timeline(), Qt::Key_Home);
    QCOMPARE(table()->currentIndex().row(), 0);
    QTest::keyClick(timeline(), Qt::Key_Up);
    QCOMPARE(timeline()->currentRow(), 0);
    QTest::keyClick(timeline(), Qt::Key_End);
    QCOMPARE(timeline()->currentRow(), table()->model()->rowCount() - 1);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QCOMPARE(timeline()->currentRow(), 0);
    QTest::mouseClick(timeline(), Qt::LeftButton, {}, timeline()->rowRect(1).center());
    QCOMPARE(table()->currentIndex().row(), 1);
}

void tst_CataloguePane::drawsPhases_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << static_cast<int>(Theme::Scheme::Light);
    QTest::newRow("dark") << static_cast<int>(Theme::Scheme::Dark);
    QTest::newRow("contrast") << static_cast<int>(Theme::Scheme::Contrast);
}

void tst_CataloguePane::drawsPhases()
{
    QFETCH(int, scheme);
    Theme::apply(*qApp, static_cast<Theme::Scheme>(scheme));
    open();
    showSection(Systems);
    filter(u"Longhorn"_s);
    LifecycleTimeline *life = timeline();
    const QImage image = life->grab().toImage();
    const QColor base = life->palette().color(QPalette::Base);
    const QRect row = life->rowRect(0).adjusted(0, 6, 0, -6);
    const auto between = [&](QDate from, QDate to) {
        return QRect(life->position(from) + 3, row.top(), life->position(to) - life->position(from) - 6, row.height());
    };
    const QRect mainstream = between(QDate(2008, 5, 6), QDate(2015, 1, 13));
    const QRect extended = between(QDate(2015, 1, 14), QDate(2020, 1, 14));
    QVERIFY(mainstream.width() > 20 && extended.width() > 20);
    QVERIFY(drawn(image, mainstream, base) > mainstream.width() * mainstream.height() / 2);
    QVERIFY(drawn(image, extended, base) > extended.width() * extended.height() / 2);
    // Told by pattern too: the one is filled evenly, the other is not.
    QCOMPARE(drawn(image, mainstream, image.pixelColor(mainstream.center())), 0);
    QVERIFY(drawn(image, extended, image.pixelColor(extended.center())) > 0);
    const QRect after(life->position(QDate(2023, 6, 1)), row.top(), 2, row.height());
    QCOMPARE(drawn(image, after, base), 0);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void tst_CataloguePane::speaksToScreenReaders()
{
    installTimelineAccessible();
    open();
    showSection(Systems);
    filter(u"Longhorn"_s);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(timeline());
    QVERIFY(interface != nullptr);
    QCOMPARE(interface->text(QAccessible::Name), u"Timeline of lifecycles"_s);
    const QString value = interface->text(QAccessible::Value);
    for (const QString &part :
         {u"Windows Server 2008"_s, u"mainstream support"_s, u"extended support"_s, u"ended on"_s})
        QVERIFY2(value.contains(part), qPrintable(value));
}

// proves W041
void tst_CataloguePane::hostsShowTheDaysLeft()
{
    open();
    showSection(Hosts);
    selectHost(u"web-01"_s);
    const auto *hosts = child<QTableView>("hostTable");
    const QModelIndex row = hosts->currentIndex().siblingAtColumn(HostTableModel::Support);
    QVERIFY2(row.data().toString().endsWith(u"left"_s), qPrintable(row.data().toString()));
    QVERIFY(row.data(CellToneRole).isValid());
    const auto *sentence = child<QLabel>("hostSupport");
    QVERIFY2(sentence->text().contains(u"Debian 13"_s), qPrintable(sentence->text()));
    QVERIFY(sentence->isVisible());
    selectHost(u"new-01"_s); // never asked
    QVERIFY(hosts->currentIndex().siblingAtColumn(HostTableModel::Support).data().toString().isEmpty());
    QVERIFY(!sentence->isVisible());
}

// proves W041, W043 as far as the window goes
void tst_CataloguePane::support_data()
{
    QTest::addColumn<int>("build");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("tone");
    const QString ended = QLocale().toString(QDate(2027, 1, 12), QLocale::ShortFormat);
    QTest::newRow("mainstream") << 14393 << QDate(2020, 1, 1) << u"2568 day"_s << static_cast<int>(CellTone::Good);
    QTest::newRow("extended") << 14393 << QDate(2026, 1, 1) << u"376 day"_s << static_cast<int>(CellTone::Caution);
    QTest::newRow("near") << 14393 << QDate(2026, 11, 20) << u"53 day"_s << static_cast<int>(CellTone::Caution);
    QTest::newRow("ended") << 14393 << QDate(2027, 1, 13) << u"ended on %1"_s.arg(ended)
                           << static_cast<int>(CellTone::Bad);
    QTest::newRow("unknown") << 1 << QDate(2027, 1, 13) << u"not in the catalogue"_s
                             << static_cast<int>(CellTone::Neutral);
    QTest::newRow("no end known") << 10074 << QDate(2027, 1, 13) << u"end not known"_s
                                  << static_cast<int>(CellTone::Caution);
}

void tst_CataloguePane::support()
{
    QFETCH(int, build);
    QFETCH(QDate, day);
    const HostSupport support = hostSupport(builtInCatalogue(), windows(build), day);
    QFETCH(QString, word); // the beginning: what follows a count is the translation's
    QVERIFY2(support.word.startsWith(word), qPrintable(support.word));
    QTEST(static_cast<int>(support.tone), "tone");
    QVERIFY(!support.sentence.isEmpty());
    QVERIFY(hostSupport(builtInCatalogue(), FactSet(), day).word.isEmpty());
}

QTEST_MAIN(tst_CataloguePane)
#include "tst_CataloguePane.moc"
