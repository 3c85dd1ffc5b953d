// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Version.h"

#include <QTest>

using convoy::Version;

class tst_Version : public QObject
{
    Q_OBJECT

private slots:
    void order_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<int>("expected");
        QTest::newRow("equal") << "9.0.001.02" << "9.0.001.02" << 0;
        QTest::newRow("leading zeros are numbers") << "9.0.001.02" << "9.0.1.2" << 0;
        QTest::newRow("last part") << "9.0.001.02" << "9.0.001.10" << -1;
        QTest::newRow("numbers, not text") << "9.0.9" << "9.0.10" << -1;
        QTest::newRow("missing parts are 0") << "9.0" << "9.0.0.0" << 0;
        QTest::newRow("longer is newer") << "9.0" << "9.0.1" << -1;
        QTest::newRow("first part") << "10.0" << "9.9" << 1;
        QTest::newRow("suffix as text") << "1.0a" << "1.0b" << -1;
        QTest::newRow("suffix after number") << "1.0" << "1.0-rc1" << -1;
        QTest::newRow("empty is oldest") << "" << "0.0.1" << -1;
    }

    void order()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(int, expected);
        const auto order = Version(left) <=> Version(right);
        QCOMPARE(order < 0 ? -1 : order > 0 ? 1 : 0, expected);
        const auto reverse = Version(right) <=> Version(left);
        QCOMPARE(reverse < 0 ? -1 : reverse > 0 ? 1 : 0, -expected);
    }

    void keepsItsText() { QCOMPARE(Version(QStringLiteral("9.0.001.02")).text(), QStringLiteral("9.0.001.02")); }
};

QTEST_GUILESS_MAIN(tst_Version)
#include "tst_Version.moc"
