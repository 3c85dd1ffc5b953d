// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include <QTest>

using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

QStringList deployLine(const QStringList &more)
{
    return QStringList{u"deploy"_s, u"--package"_s, u"Sample Echo Server@9.0.001.02"_s, u"--host"_s, u"this-computer"_s}
           + more;
}

} // namespace

/// What deploy refuses before it touches anything.
class tst_DeployOptions : public QObject
{
    Q_OBJECT

private slots:
    void neverStartsUnasked();
    void blocksHostsOfWhichNothingIsKnown();
    void refusesBadParameters_data();
    void refusesBadParameters();
};

void tst_DeployOptions::neverStartsUnasked()
{
    const CommandLine cli;
    QVERIFY(cli.makeRepository());
    QVERIFY(cli.importSample());
    const Answer answer = cli.json(deployLine({}));
    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.errorCode(), u"not-confirmed"_s);
    QVERIFY(cli.json({u"run"_s, u"list"_s}).json().value(u"runs"_s).toArray().isEmpty());
}

void tst_DeployOptions::blocksHostsOfWhichNothingIsKnown()
{
    const CommandLine cli;
    QVERIFY(cli.makeRepository());
    QVERIFY(cli.importSample());
    for (const QStringList &more : {QStringList{u"--yes"_s, u"--stored-facts"_s},
                                    QStringList{u"--yes"_s, u"--stored-facts"_s, u"--leave-out-blocked"_s}}) {
        const Answer answer = cli.json(deployLine(more));
        QCOMPARE(answer.code, 3);
        QCOMPARE(answer.json().value(u"state"_s).toString(), u"blocked"_s);
        const QJsonObject host = answer.json().value(u"hosts"_s).toArray().at(0).toObject();
        QCOMPARE(host.value(u"state"_s).toString(), u"not-started"_s);
        QVERIFY(!host.value(u"code"_s).toString().isEmpty());
    }
    const Answer checked = cli.json(
        {u"check"_s, u"--package"_s, u"EchoSrv@9.0.001.02"_s, u"--host"_s, u"this-computer"_s, u"--stored-facts"_s});
    QCOMPARE(checked.code, 3);
    QCOMPARE(keysOf(checked.json()), (QStringList{u"findings"_s, u"questions"_s, u"verdict"_s}));
    const QJsonObject finding = checked.json().value(u"findings"_s).toArray().at(0).toObject();
    for (const QString &key :
         {u"rule"_s, u"host"_s, u"severity"_s, u"verdict"_s, u"blocks"_s, u"uncertain"_s, u"title"_s, u"found"_s,
          u"wanted"_s, u"why"_s, u"remedy"_s, u"reference"_s, u"waivable"_s})
        QVERIFY2(finding.contains(key), qPrintable(key));
    QVERIFY(cli.json({u"run"_s, u"list"_s}).json().value(u"runs"_s).toArray().isEmpty());
}

void tst_DeployOptions::refusesBadParameters_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("code");
    QTest::newRow("port out of range") << QStringList{u"--set"_s, u"application.port=70000"_s} << u"application-port"_s;
    QTest::newRow("unknown parameter") << QStringList{u"--set"_s, u"application.colour=red"_s} << u"bad-value"_s;
    QTest::newRow("no value") << QStringList{u"--silent"_s, u"EchoSrv"_s} << u"bad-value"_s;
    QTest::newRow("secret in the open") << QStringList{u"--silent"_s, u"ConfigServer.Password=hush"_s}
                                        << u"secret-on-command-line"_s;
    QTest::newRow("unknown host") << QStringList{u"--host"_s, u"nobody"_s} << u"host-unknown"_s;
    QTest::newRow("silent.ini in UTF-16") << QStringList{u"--silent-ini"_s, u"%1/utf16.ini"_s} << u"silent-ini-utf16"_s;
    QTest::newRow("silent.ini without a section")
        << QStringList{u"--silent-ini"_s, u"%1/nosection.ini"_s} << u"silent-ini-no-section"_s;
    QTest::newRow("parameters that are none")
        << QStringList{u"--parameters"_s, u"%1/nosection.ini"_s} << u"parameters-malformed"_s;
    QTest::newRow("unknown variable") << QStringList{u"--silent"_s, u"EchoSrv.Greeting=${host.colour}"_s}
                                      << u"variable-unknown"_s;
}

void tst_DeployOptions::refusesBadParameters()
{
    QFETCH(QStringList, options);
    QFETCH(QString, code);
    const CommandLine cli;
    QVERIFY(cli.makeRepository());
    QVERIFY(cli.importSample());
    cli.write(u"utf16.ini"_s, QByteArray("\xff\xfe[\0A\0]\0\n\0", 10));
    cli.write(u"nosection.ini"_s, "Key=value\n");
    for (QString &option : options)
        option.replace(u"%1"_s, cli.file(u"."_s));
    const QByteArray before = cli.contents();
    const Answer answer = cli.json(deployLine(options + QStringList{u"--yes"_s}));
    QCOMPARE(answer.errorCode(), code);
    QCOMPARE(answer.code, 2);
    QVERIFY(!answer.out.contains("hush"));
    QCOMPARE(cli.contents(), before);
}

QTEST_GUILESS_MAIN(tst_DeployOptions)
#include "tst_DeployOptions.moc"
