// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextTable.h"

#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_TextTable : public QObject
{
    Q_OBJECT

private slots:
    void measures_data();
    void measures();
    void alignsByWidth();
    void keepsALineALine();
    void wrapsAndCuts();
};

void tst_TextTable::measures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("width");
    QTest::newRow("plain") << u"abc"_s << qsizetype(3);
    QTest::newRow("accents") << u"é̀ù"_s << qsizetype(2);
    QTest::newRow("wide") << u"東京"_s << qsizetype(4);
    QTest::newRow("beyond 16 bits") << QString::fromUcs4(U"\U0001F680", 1) << qsizetype(2);
}

void tst_TextTable::measures()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, width);
    QCOMPARE(displayWidth(text), width);
}

void tst_TextTable::alignsByWidth()
{
    TextTable table({u"Nom"_s, u"N"_s, u"Z"_s}, {1});
    table.add({u"東京"_s, u"5"_s, u"a"_s});
    table.add({u"Orléans"_s, u"1024"_s, u"b"_s});
    const QStringList lines = table.text().split(u'\n');
    QCOMPARE(lines.at(2), u"東京        5  a"_s);
    QCOMPARE(lines.at(3), u"Orléans  1024  b"_s);
}

void tst_TextTable::keepsALineALine()
{
    TextTable table({u"A"_s});
    table.add({u"one\ntwo\x1b[31m"_s});
    QCOMPARE(table.text().count(u'\n'), 3);
    QVERIFY(!table.text().contains(u'\x1b'));
}

void tst_TextTable::wrapsAndCuts()
{
    QCOMPARE(wrapped(u"aa bb cc"_s, 7, 2), u"aa bb\n  cc"_s);
    QCOMPARE(elided(u"abcdef"_s, 4), u"abc…"_s);
    QCOMPARE(elided(u"abcd"_s, 4), u"abcd"_s);
}

QTEST_GUILESS_MAIN(tst_TextTable)
#include "tst_TextTable.moc"
