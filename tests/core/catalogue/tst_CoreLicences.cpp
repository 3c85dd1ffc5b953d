// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/licences/CoreLicences.h"

#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

using Cores = QList<int>;

class tst_CoreLicences : public QObject
{
    Q_OBJECT

private slots:
    void need_data();
    void need();
    void publishedTable();
    void badInput_data();
    void badInput();
};

// proves W091, W092, W093, W094, W095, W096, W097, W099
void tst_CoreLicences::need_data()
{
    QTest::addColumn<Cores>("processors");
    QTest::addColumn<bool>("isDatacenter");
    QTest::addColumn<int>("vms");
    QTest::addColumn<int>("cover");
    QTest::addColumn<int>("licences");
    QTest::addColumn<int>("packs");
    QTest::addColumn<QString>("decidedBy");

    // The vectors of the reference, chapter 3.
    QTest::newRow("1") << Cores{4} << false << 2 << 16 << 16 << 8 << u"server-minimum"_s;
    QTest::newRow("2: exactly 16 on two") << Cores{8, 8} << false << 2 << 16 << 16 << 8 << u"cores"_s;
    QTest::newRow("3: more than 16 on two") << Cores{9, 9} << false << 2 << 18 << 18 << 9 << u"cores"_s;
    QTest::newRow("4") << Cores{10, 10} << false << 2 << 20 << 20 << 10 << u"cores"_s;
    QTest::newRow("5") << Cores{12, 12} << false << 2 << 24 << 24 << 12 << u"cores"_s;
    QTest::newRow("6") << Cores{6, 6} << false << 2 << 16 << 16 << 8 << u"processor-minimum"_s;
    QTest::newRow("7: the larger minimum")
        << Cores{4, 4, 4, 4} << false << 2 << 32 << 32 << 16 << u"processor-minimum"_s;
    QTest::newRow("8") << Cores{8, 8, 8, 8} << false << 10 << 32 << 160 << 80 << u"cores"_s;
    QTest::newRow("9: Datacenter") << Cores{8, 8, 8, 8} << true << 10 << 32 << 32 << 16 << u"cores"_s;
    QTest::newRow("10: four machines") << Cores{8, 8} << false << 4 << 16 << 32 << 16 << u"cores"_s;
    QTest::newRow("10: six machines") << Cores{8, 8} << false << 6 << 16 << 48 << 24 << u"cores"_s;
    QTest::newRow("11: rounds up") << Cores{8, 8} << false << 5 << 16 << 48 << 24 << u"cores"_s;
    QTest::newRow("12: per processor") << Cores{6, 12} << false << 2 << 20 << 20 << 10 << u"processor-minimum"_s;
    QTest::newRow("13: packs round up") << Cores{17} << false << 2 << 17 << 17 << 9 << u"cores"_s;
    QTest::newRow("14: no machine") << Cores{8, 8} << false << 0 << 16 << 16 << 8 << u"cores"_s;
    QTest::newRow("Datacenter, same minimum") << Cores{4} << true << 0 << 16 << 16 << 8 << u"server-minimum"_s;
    QTest::newRow("large") << Cores{64, 64} << true << 100 << 128 << 128 << 64 << u"cores"_s;
}

void tst_CoreLicences::need()
{
    QFETCH(Cores, processors);
    QFETCH(bool, isDatacenter);
    QFETCH(int, vms);
    const auto need = coreLicences({processors, isDatacenter, vms});
    QVERIFY(need.has_value());
    QTEST(need->cover, "cover");
    QTEST(need->licences, "licences");
    QTEST(need->packs, "packs");
    QTEST(coreMinimumWord(need->decidedBy), "decidedBy");
}

/// The maker's table: packs for 1, 2 and 4 processors of 2, 4, 6, 8 and 10 cores.
void tst_CoreLicences::publishedTable()
{
    const QList<QPair<int, Cores>> table{{1, {8, 8, 8, 8, 8}}, {2, {8, 8, 8, 8, 10}}, {4, {16, 16, 16, 16, 20}}};
    for (const auto &[processors, packs] : table) {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(coreLicences({Cores(processors, 2 * (i + 1)), false, 2})->packs, packs.at(i));
    }
}

// proves W098
void tst_CoreLicences::badInput_data()
{
    QTest::addColumn<Cores>("processors");
    QTest::addColumn<int>("vms");
    QTest::newRow("no processor") << Cores{} << 2;
    QTest::newRow("no core") << Cores{8, 0} << 2;
    QTest::newRow("negative cores") << Cores{-8} << 2;
    QTest::newRow("negative machines") << Cores{8} << -1;
    QTest::newRow("absurd") << Cores{1'000'000} << 1;
}

void tst_CoreLicences::badInput()
{
    QFETCH(Cores, processors);
    QFETCH(int, vms);
    const auto need = coreLicences({processors, false, vms});
    QVERIFY(!need);
    QCOMPARE(need.error().code, u"licence-input"_s);
    QCOMPARE(need.error().kind, ErrorKind::Request);
    QVERIFY(!need.error().why.isEmpty() && !need.error().remedy.isEmpty());
}

QTEST_GUILESS_MAIN(tst_CoreLicences)
#include "tst_CoreLicences.moc"
