// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/run/RunSecrets.h"

#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_RunSecrets : public QObject
{
    Q_OBJECT

private slots:
    void survivesTheWayToTheRunner();
    void takesNothingForNone();
    void refusesWhatIsNoObject_data();
    void refusesWhatIsNoObject();
};

void tst_RunSecrets::survivesTheWayToTheRunner()
{
    RunSecrets secrets;
    secrets.silent.insert({u"Config.Server"_s, u"Password"_s}, u"gehe\"im\n ü"_s);
    secrets.credentials.insert(QString(),
                               Credentials{.password = Secret(u"p"_s), .keyPassphrase = {}, .runAsPassword = {}});
    secrets.credentials.insert(
        u"web-1"_s, Credentials{.password = {}, .keyPassphrase = Secret(u"k"_s), .runAsPassword = Secret(u"r"_s)});
    secrets.lockWaitSeconds = 90;
    secrets.isResume = true;
    const Result<RunSecrets> back = RunSecrets::fromBytes(secrets.toBytes());
    QVERIFY(back.has_value());
    QCOMPARE(back->silent, secrets.silent);
    QCOMPARE(back->lockWaitSeconds, 90);
    QVERIFY(back->isResume);
    QCOMPARE(back->credentials.size(), 2);
    QCOMPARE(back->credentials.value(QString()).password.reveal(), u"p"_s);
    QCOMPARE(back->credentials.value(u"web-1"_s).keyPassphrase.reveal(), u"k"_s);
    QCOMPARE(back->credentials.value(u"web-1"_s).runAsPassword.reveal(), u"r"_s);
}

void tst_RunSecrets::takesNothingForNone()
{
    const Result<RunSecrets> none = RunSecrets::fromBytes("\n");
    QVERIFY(none.has_value());
    QVERIFY(none->silent.isEmpty());
    QVERIFY(none->credentials.isEmpty());
}

void tst_RunSecrets::refusesWhatIsNoObject_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("half") << QByteArray("{\"silent\":[");
}

void tst_RunSecrets::refusesWhatIsNoObject()
{
    QFETCH(QByteArray, bytes);
    const Result<RunSecrets> refused = RunSecrets::fromBytes(bytes);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"runner-input"_s);
    QVERIFY(!refused.error().detail.contains(QString::fromUtf8(bytes)));
}

QTEST_GUILESS_MAIN(tst_RunSecrets)
#include "tst_RunSecrets.moc"
