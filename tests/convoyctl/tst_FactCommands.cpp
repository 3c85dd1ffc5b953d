// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include <QTest>

using namespace convoy::test;
using namespace Qt::StringLiterals;

class tst_FactCommands : public QObject
{
    Q_OBJECT

private slots:
    void lists();
    void importsJsonAndCsv();
    void refusesWholeFiles_data();
    void refusesWholeFiles();
    void operatorBeatsImport();
    void organisation();
    void wrongRequests_data();
    void wrongRequests();
};

namespace {

QJsonObject factOf(const CommandLine &cli, const QString &host, const QString &name)
{
    const Answer answer = cli.json({u"facts"_s, u"show"_s, host});
    return answer.json().value(u"facts"_s).toObject().value(name).toObject();
}

bool makeHosts(const CommandLine &cli)
{
    return cli.makeRepository() && cli.json({u"host"_s, u"add"_s, u"ex1"_s}).code == 0
           && cli.json({u"host"_s, u"add"_s, u"ex2"_s}).code == 0;
}

} // namespace

void tst_FactCommands::lists()
{
    const CommandLine cli;
    const Answer answer = cli.json({u"facts"_s, u"list"_s});
    QCOMPARE(answer.code, 0);
    const QJsonArray facts = answer.json().value(u"facts"_s).toArray();
    QVERIFY(facts.size() > 40);
    for (const auto &one : facts) {
        for (const QString &key : {u"name"_s, u"type"_s, u"scope"_s, u"values"_s, u"title"_s})
            QVERIFY(one.toObject().contains(key));
    }
    const Answer more = cli.json({u"facts"_s, u"list"_s, u"--solution"_s, u"exchange-2007-sp3"_s});
    QVERIFY2(more.code == 0, more.err.constData());
    QVERIFY(more.json().value(u"facts"_s).toArray().size() > facts.size());
    QVERIFY(more.out.contains("exchange.version"));
    QCOMPARE(cli.json({u"facts"_s, u"list"_s, u"--solution"_s, u"no-such"_s}).errorCode(), u"solution-unknown"_s);
}

void tst_FactCommands::importsJsonAndCsv()
{
    const CommandLine cli;
    QVERIFY(makeHosts(cli));
    const QString json = cli.write(u"facts.json"_s, R"({"organisation": {"organisation.name": "Sample"},
        "hosts": {"ex1": {"os.id": "2008", "os.servicePack": 2}, "ex2": {"os.id": "2003"}}})");
    const Answer answer = cli.json({u"facts"_s, u"import"_s, json});
    QVERIFY2(answer.code == 0, answer.err.constData());
    const QJsonObject imported = answer.json().value(u"imported"_s).toObject();
    QCOMPARE(imported.value(u"facts"_s).toInt(), 4);
    QCOMPARE(imported.value(u"hosts"_s).toInt(), 2);
    QJsonObject pack = factOf(cli, u"ex1"_s, u"os.servicePack"_s);
    QCOMPARE(pack.value(u"value"_s).toInt(), 2);
    QCOMPARE(pack.value(u"source"_s).toString(), u"import"_s);
    QVERIFY(!pack.value(u"at"_s).toString().isEmpty());
    const QString csv = cli.write(u"facts.csv"_s, "host,os.servicePack\nex1,1\nex2,2\n");
    QCOMPARE(cli.json({u"facts"_s, u"import"_s, csv, u"--host"_s, u"ex1"_s}).code, 0);
    QCOMPARE(factOf(cli, u"ex1"_s, u"os.servicePack"_s).value(u"value"_s).toInt(), 1);
    QVERIFY(factOf(cli, u"ex2"_s, u"os.servicePack"_s).isEmpty());
}

void tst_FactCommands::refusesWholeFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("unknown host") << QByteArray("{\"hosts\": {\"ex1\": {\"os.id\": \"2008\"},\n\"ex9\": {}}}")
                                  << QByteArray("line 2");
    QTest::newRow("wrong type") << QByteArray("{\"hosts\": {\"ex1\": {\"os.id\": \"2008\",\n\"os.build\": true}}}")
                                << QByteArray("line 2");
    QTest::newRow("contradiction") << QByteArray("host,os.id,os.family\nex1,2008,windows\nex2,2008,linux\n")
                                   << QByteArray("line 3");
}

void tst_FactCommands::refusesWholeFiles()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, line);
    const CommandLine cli;
    QVERIFY(makeHosts(cli));
    const QByteArray before = cli.contents();
    const Answer answer = cli.json({u"facts"_s, u"import"_s, cli.write(u"bad"_s, text)});
    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.errorCode(), u"facts-refused"_s);
    QVERIFY2(answer.err.contains(line), answer.err.constData());
    QVERIFY(!answer.json().value(u"error"_s).toObject().value(u"remedy"_s).toString().isEmpty());
    QCOMPARE(cli.contents(), before);
    QVERIFY(factOf(cli, u"ex1"_s, u"os.id"_s).isEmpty());
}

void tst_FactCommands::operatorBeatsImport()
{
    const CommandLine cli;
    QVERIFY(makeHosts(cli));
    const Answer set = cli.json({u"facts"_s, u"set"_s, u"ex1"_s, u"os.servicePack=1"_s, u"tools.tar=no"_s});
    QVERIFY2(set.code == 0, set.err.constData());
    const QString csv = cli.write(u"facts.csv"_s, "host,os.servicePack\nex1,2\n");
    const Answer imported = cli.json({u"facts"_s, u"import"_s, csv});
    QCOMPARE(imported.code, 0);
    const QJsonObject note = imported.json().value(u"notes"_s).toArray().at(0).toObject();
    QCOMPARE(note.value(u"fact"_s).toString(), u"os.servicePack"_s);
    QCOMPARE(note.value(u"used"_s).toObject().value(u"source"_s).toString(), u"operator"_s);
    QCOMPARE(note.value(u"other"_s).toObject().value(u"value"_s).toString(), u"2"_s);
    QCOMPARE(factOf(cli, u"ex1"_s, u"os.servicePack"_s).value(u"value"_s).toInt(), 1);
    QCOMPARE(cli.json({u"facts"_s, u"set"_s, u"ex1"_s, u"os.servicePack="_s}).code, 0);
    QCOMPARE(factOf(cli, u"ex1"_s, u"os.servicePack"_s).value(u"value"_s).toInt(), 2);
}

void tst_FactCommands::organisation()
{
    const CommandLine cli;
    QVERIFY(makeHosts(cli));
    const Answer set = cli.json({u"facts"_s, u"organisation"_s, u"set"_s, u"organisation.name=Sample"_s,
                                 u"organisation.sites=Roma;Paris"_s, u"account.name=setup"_s});
    QVERIFY2(set.code == 0, set.err.constData());
    const Answer shown = cli.json({u"facts"_s, u"organisation"_s, u"show"_s});
    const QJsonObject sites =
        shown.json().value(u"organisation"_s).toObject().value(u"organisation.sites"_s).toObject();
    QCOMPARE(sites.value(u"value"_s).toArray().size(), 2);
    QVERIFY(shown.json().value(u"account"_s).toObject().contains(u"account.name"_s));
}

void tst_FactCommands::wrongRequests_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown host") << QStringList{u"set"_s, u"ex9"_s, u"os.id=2008"_s};
    QTest::newRow("unknown fact") << QStringList{u"set"_s, u"ex1"_s, u"os.colour=red"_s};
    QTest::newRow("no value") << QStringList{u"set"_s, u"ex1"_s, u"os.id"_s};
    QTest::newRow("wrong type") << QStringList{u"set"_s, u"ex1"_s, u"os.build=many"_s};
    QTest::newRow("twice") << QStringList{u"set"_s, u"ex1"_s, u"os.build=1"_s, u"os.build=2"_s};
    QTest::newRow("contradiction") << QStringList{u"set"_s, u"ex1"_s, u"os.id=2008"_s, u"os.family=linux"_s};
    QTest::newRow("of the organisation") << QStringList{u"set"_s, u"ex1"_s, u"organisation.name=x"_s};
    QTest::newRow("of a host") << QStringList{u"organisation"_s, u"set"_s, u"os.id=2008"_s};
    QTest::newRow("neither set nor show") << QStringList{u"organisation"_s, u"dance"_s};
    QTest::newRow("no file") << QStringList{u"import"_s, u"/does/not/exist"_s};
}

void tst_FactCommands::wrongRequests()
{
    QFETCH(QStringList, arguments);
    const CommandLine cli;
    QVERIFY(makeHosts(cli));
    const Answer answer = cli.json(QStringList{u"facts"_s} + arguments);
    QCOMPARE(answer.code, 2);
    QVERIFY(!answer.errorCode().isEmpty());
    QVERIFY(factOf(cli, u"ex1"_s, u"os.build"_s).isEmpty());
}

QTEST_GUILESS_MAIN(tst_FactCommands)
#include "tst_FactCommands.moc"
