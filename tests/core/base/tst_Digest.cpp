// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Digest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using convoy::Digest;

class tst_Digest : public QObject
{
    Q_OBJECT

private slots:
    void knownValues_data()
    {
        // FIPS 180-4 examples
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QByteArray() << "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        QTest::newRow("abc") << QByteArray("abc") << "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    }

    void knownValues()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        QCOMPARE(Digest::ofBytes(bytes), expected);
        Digest inPieces;
        for (const char c : bytes)
            inPieces.add(QByteArrayView(&c, 1));
        QCOMPARE(inPieces.finish(), expected);
    }

    void ofFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("f"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray bytes(3'000'000, 'x');
        file.write(bytes);
        file.close();
        QCOMPARE(Digest::ofFile(path), Digest::ofBytes(bytes));
        QCOMPARE(Digest::ofFile(folder.filePath(QStringLiteral("absent"))), QString());
    }
};

QTEST_GUILESS_MAIN(tst_Digest)
#include "tst_Digest.moc"
