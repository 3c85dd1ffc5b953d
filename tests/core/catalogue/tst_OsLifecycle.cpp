// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/lifecycle/OsLifecycle.h"
#include "catalogue/systems/CatalogueFolder.h"

#include <QLocale>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_OsLifecycle : public QObject
{
    Q_OBJECT

private slots:
    void status_data();
    void status();
    void nothingBeforeTheFirst();
    void expiredPreviewIsTold();
    void wordingFollowsTheDay();
    void uncertainEndsAreMarked();
    void spansFollowEachOther();
};

// proves W037, W038, W039, W040, W041, W080, W081, W151, W152, W186
void tst_OsLifecycle::status_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("esu");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<int>("daysLeft"); // -1: none
    QTest::addColumn<QString>("ends");

    const auto row = [](const char *id, const char *day, const char *phase, int daysLeft, const char *ends,
                        bool esu = false) {
        QTest::addRow("%s on %s%s", id, day, esu ? " with ESU" : "")
            << QString::fromLatin1(id) << QString::fromLatin1(day) << esu << QString::fromLatin1(phase) << daysLeft
            << QString::fromLatin1(ends);
    };
    // The vectors of the reference, 1.6.
    row("2003", "2015-07-14", "extended", 0, "2015-07-14");
    row("2003", "2015-07-15", "ended", -1, "2015-07-14");
    row("2008-r2", "2015-07-14", "extended", 1645, "2020-01-14");
    row("2008-r2", "2022-01-11", "esu", 364, "2023-01-10", true);
    row("2008-r2", "2022-01-11", "ended", -1, "2020-01-14");
    row("2012-r2", "2015-07-15", "mainstream", 1182, "2018-10-09");
    row("2012-r2", "2025-01-08", "esu", 643, "2026-10-13", true);
    row("2012-r2", "2026-11-20", "ended", -1, "2026-10-13", true);
    row("2016", "2015-07-14", "not-released", -1, "");
    row("2016", "2022-01-11", "mainstream", 0, "2022-01-11");
    row("2016", "2022-01-12", "extended", 1826, "2027-01-12");
    row("2016", "2026-11-20", "extended", 53, "2027-01-12");
    row("2016", "2027-01-12", "extended", 0, "2027-01-12");
    row("2016", "2027-01-13", "ended", -1, "2027-01-12");
    row("2016", "2027-01-13", "esu", 1095, "2030-01-12", true);
    row("sac-1709", "2019-04-09", "mainstream", 0, "2019-04-09");
    row("sac-1709", "2022-01-11", "ended", -1, "2019-04-09");
    row("2019", "2022-01-12", "mainstream", 727, "2024-01-09");
    row("2019", "2025-01-08", "extended", 1462, "2029-01-09");
    row("2022", "2026-11-20", "extended", 1789, "2031-10-14");
    row("ac-23h2", "2025-01-08", "mainstream", 489, "2026-05-12");
    row("ac-23h2", "2026-11-20", "ended", -1, "2026-05-12");
    // Between general availability and the start of support.
    row("2016", "2016-10-11", "not-released", -1, "");
    row("2016", "2016-10-12", "released", 2, "2016-10-14");
    row("2016", "2016-10-15", "mainstream", 1914, "2022-01-11");
    // 2012: three phases.
    row("2012", "2018-10-09", "mainstream", 0, "2018-10-09");
    row("2012", "2018-10-10", "extended", 1826, "2023-10-10");
    row("2012", "2023-10-11", "ended", -1, "2023-10-10");
    row("2012", "2023-10-11", "esu", 1098, "2026-10-13", true);
    row("2012", "2026-10-13", "esu", 0, "2026-10-13", true);
    // Previews.
    row("2016-tp1", "2014-09-30", "not-released", -1, "");
    row("2016-tp1", "2015-04-15", "preview", 0, "2015-04-15");
    row("2016-tp1", "2015-04-16", "ended", -1, "2015-04-15");
    row("2016-tp2", "2015-06-01", "preview", -1, "");
    // Enrolment changes nothing where none is sold.
    row("2019", "2029-01-10", "ended", -1, "2029-01-09", true);
    // Linux.
    row("debian-13", "2028-08-09", "mainstream", 0, "2028-08-09");
    row("debian-13", "2028-08-10", "extended", 689, "2030-06-30");
    row("ubuntu-22.04", "2028-01-01", "ended", -1, "2027-04-01");
    row("ubuntu-22.04", "2028-01-01", "esu", 1560, "2032-04-09", true);
    row("rhel-8", "2024-06-01", "extended", 1825, "2029-05-31");
    row("sles-15.7", "2031-07-31", "mainstream", 0, "2031-07-31");
}

void tst_OsLifecycle::status()
{
    QFETCH(QString, id);
    QFETCH(QString, day);
    QFETCH(bool, esu);
    const OsEntry *entry = builtInCatalogue().find(id);
    QVERIFY(entry != nullptr);
    const OsStatus status = statusOn(*entry, QDate::fromString(day, Qt::ISODate), esu);
    QTEST(osPhaseWord(status.phase), "phase");
    QTEST(static_cast<int>(status.daysLeft.value_or(-1)), "daysLeft");
    QTEST(status.ends.toString(Qt::ISODate), "ends");
}

// proves W187
void tst_OsLifecycle::nothingBeforeTheFirst()
{
    for (const OsEntry &entry : builtInCatalogue().systems())
        QCOMPARE(statusOn(entry, QDate(1993, 7, 26)).phase, OsPhase::NotReleased);
    QCOMPARE(statusOn(*builtInCatalogue().find(u"nt-3.1"_s), QDate(1993, 7, 27)).phase, OsPhase::Mainstream);
}

// proves W080, W081
void tst_OsLifecycle::expiredPreviewIsTold()
{
    const OsEntry *first = builtInCatalogue().find(u"2016-tp1"_s);
    QVERIFY(!statusOn(*first, QDate(2015, 4, 15)).isExpiredPreview);
    QVERIFY(statusOn(*first, QDate(2015, 4, 16)).isExpiredPreview);
    QCOMPARE(first->dates.expires, QDate(2015, 4, 15));
    QCOMPARE(first->dates.expiresExtended, QDate(2015, 5, 4));
}

// proves W042
void tst_OsLifecycle::wordingFollowsTheDay()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const OsEntry *entry = builtInCatalogue().find(u"2016"_s);
    QCOMPARE(supportText(*entry, QDate(2027, 1, 12)).english(), u"Support will end on 12/01/2027: 0 day(s) left."_s);
    QCOMPARE(supportText(*entry, QDate(2027, 1, 13)).english(), u"Support ended on 12/01/2027."_s);
    QCOMPARE(supportText(*builtInCatalogue().find(u"2016-tp3"_s), QDate(2027, 1, 13)).english(),
             u"The end of support is not known."_s);
}

void tst_OsLifecycle::uncertainEndsAreMarked()
{
    const OsEntry *entry = builtInCatalogue().find(u"2016"_s);
    QVERIFY(statusOn(*entry, QDate(2028, 1, 1), true).isUncertain);
    QVERIFY(!statusOn(*entry, QDate(2026, 1, 1), true).isUncertain);
    QVERIFY(statusOn(*builtInCatalogue().find(u"ubuntu-24.04"_s), QDate(2030, 1, 1), true).isUncertain);
}

void tst_OsLifecycle::spansFollowEachOther()
{
    for (const OsEntry &entry : builtInCatalogue().systems()) {
        const QList<OsPhaseSpan> spans = phasesOf(entry, true);
        QVERIFY2(!spans.isEmpty(), qPrintable(entry.id));
        for (qsizetype i = 1; i < spans.size(); ++i)
            QCOMPARE(spans.at(i).first, spans.at(i - 1).last.addDays(1));
    }
}

QTEST_GUILESS_MAIN(tst_OsLifecycle)
#include "tst_OsLifecycle.moc"
