// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Fingerprint.h"

#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_Fingerprint : public QObject
{
    Q_OBJECT

private slots:
    void groups();
    // The vectors of the encoding's description.
    void babbles_data();
    void babbles();
    void wordsTellApart();
};

// proves U69
void tst_Fingerprint::groups()
{
    QCOMPARE(fingerprint::grouped(u"SHA256:abcdefghij"_s), u"SHA256:abcd efgh ij"_s);
    QCOMPARE(fingerprint::grouped(u"00112233"_s), u"0011 2233"_s);
    QCOMPARE(fingerprint::grouped({}), QString());
}

void tst_Fingerprint::babbles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QByteArray() << u"xexax"_s;
    QTest::newRow("even") << QByteArray("1234567890") << u"xesef-disof-gytuf-katof-movif-baxux"_s;
    QTest::newRow("odd") << QByteArray("Pineapple") << u"xigak-nyryk-humil-bosek-sonax"_s;
}

void tst_Fingerprint::babbles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(fingerprint::bubbleBabble(bytes), text);
}

// proves U69
void tst_Fingerprint::wordsTellApart()
{
    const QString one = u"SHA256:"_s + QString::fromLatin1(QByteArray(32, 'a').toBase64().first(43));
    const QString other = u"SHA256:"_s + QString::fromLatin1(QByteArray(32, 'b').toBase64().first(43));
    QCOMPARE(fingerprint::words(one), fingerprint::bubbleBabble(QByteArray(32, 'a')));
    QVERIFY(fingerprint::words(one) != fingerprint::words(other));
    QCOMPARE(fingerprint::words(QString::fromLatin1(QByteArray(32, 'a').toHex())), fingerprint::words(one));
    QCOMPARE(fingerprint::words(u"MD5:aa:bb"_s), QString());
    QCOMPARE(fingerprint::words(u"SHA256:???"_s), QString());
}

QTEST_GUILESS_MAIN(tst_Fingerprint)
#include "tst_Fingerprint.moc"
