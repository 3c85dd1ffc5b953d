// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include <QFile>
#include <QTest>

using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const QJsonArray &items)
{
    QStringList ids;
    for (const auto &item : items)
        ids += item.toObject().value(u"id"_s).toString();
    return ids;
}

QStringList rulesOf(const Answer &answer)
{
    QStringList rules;
    for (const auto &item : answer.json().value(u"findings"_s).toArray())
        rules += item.toObject().value(u"rule"_s).toString();
    return rules;
}

} // namespace

class tst_OsCommands : public QObject
{
    Q_OBJECT

private slots:
    void lists();
    void shows();
    void status_data();
    void status();
    void identifies_data();
    void identifies();
    void judges();
    void licences_data();
    void licences();
    void importsAndExports();
    void wrongRequests_data();
    void wrongRequests();
    void speaksTheLanguage();
};

void tst_OsCommands::lists()
{
    const CommandLine cli;
    const Answer all = cli.json({u"os"_s, u"list"_s});
    QCOMPARE(all.code, 0);
    QCOMPARE(all.json().value(u"systems"_s).toArray().size(), 103);
    QCOMPARE(all.json().value(u"catalogue"_s).toObject().value(u"date"_s).toString(), u"2026-11-20"_s);
    QCOMPARE(all.json().value(u"catalogue"_s).toObject().value(u"source"_s).toString(), u"built-in"_s);
    const Answer few = cli.json({u"os"_s, u"list"_s, u"--filter"_s, u"17763"_s});
    QCOMPARE(idsOf(few.json().value(u"systems"_s).toArray()), (QStringList{u"2019"_s, u"sac-1809"_s}));
    const QJsonObject branch = few.json().value(u"systems"_s).toArray().at(1).toObject();
    QVERIFY(branch.value(u"ancestry"_s).toArray().contains(u"2016"_s)); // proves W109
}

// proves W018
void tst_OsCommands::shows()
{
    const CommandLine cli;
    const Answer answer = cli.json({u"os"_s, u"show"_s, u"windows server 2016"_s, u"--on"_s, u"2026-11-20"_s});
    QCOMPARE(answer.code, 0);
    const QJsonObject system = answer.json().value(u"system"_s).toObject();
    QCOMPARE(system.value(u"id"_s).toString(), u"2016"_s);
    QCOMPARE(system.value(u"latest"_s).toObject().value(u"kb"_s).toString(), u"KB5048671"_s);
    QCOMPARE(answer.json().value(u"status"_s).toObject().value(u"daysLeft"_s).toInt(), 53);
    QVERIFY(answer.json().value(u"upgrades"_s).toArray().contains(u"2025"_s));
    QVERIFY(answer.json().value(u"containers"_s).toObject().value(u"sameRevision"_s).toBool());
    QVERIFY(cli.run({u"os"_s, u"show"_s, u"2016"_s}).out.contains("KB5048671"));
    const Answer unknown = cli.json({u"os"_s, u"show"_s, u"2017"_s});
    QCOMPARE(unknown.code, 2);
    QCOMPARE(unknown.errorCode(), u"os-unknown"_s);
}

// proves W038, W152, W186
void tst_OsCommands::status_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QJsonValue>("daysLeft");
    QTest::addColumn<QJsonValue>("ends");
    QTest::newRow("last day") << QStringList{u"2016"_s, u"--on"_s, u"2022-01-11"_s} << u"mainstream"_s << QJsonValue(0)
                              << QJsonValue(u"2022-01-11"_s);
    QTest::newRow("next day") << QStringList{u"2016"_s, u"--on"_s, u"2022-01-12"_s} << u"extended"_s << QJsonValue(1826)
                              << QJsonValue(u"2027-01-12"_s);
    QTest::newRow("enrolled") << QStringList{u"2012"_s, u"--on"_s, u"2024-01-01"_s, u"--esu"_s} << u"esu"_s
                              << QJsonValue(1016) << QJsonValue(u"2026-10-13"_s);
    QTest::newRow("not enrolled") << QStringList{u"2012"_s, u"--on"_s, u"2024-01-01"_s} << u"ended"_s << QJsonValue()
                                  << QJsonValue(u"2023-10-10"_s);
    QTest::newRow("not released") << QStringList{u"2025"_s, u"--on"_s, u"2000-01-01"_s} << u"not-released"_s
                                  << QJsonValue() << QJsonValue();
}

void tst_OsCommands::status()
{
    QFETCH(QStringList, arguments);
    const CommandLine cli;
    const Answer answer = cli.json(QStringList{u"os"_s, u"status"_s} + arguments);
    QVERIFY2(answer.code == 0, answer.err.constData());
    QTEST(answer.json().value(u"phase"_s).toString(), "phase");
    QTEST(answer.json().value(u"daysLeft"_s), "daysLeft");
    QTEST(answer.json().value(u"ends"_s), "ends");
}

// proves W120, W179, W180
void tst_OsCommands::identifies_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QStringList>("candidates");
    QTest::addColumn<QStringList>("neighbours");
    const QStringList none;
    QTest::newRow("known") << QStringList{u"--nt-version"_s, u"10.0"_s, u"--build"_s, u"14393"_s} << u"known"_s
                           << QStringList{u"2016"_s} << none;
    QTest::newRow("ambiguous") << QStringList{u"--build"_s, u"17763"_s} << u"ambiguous"_s
                               << QStringList{u"sac-1809"_s, u"2019"_s} << none;
    QTest::newRow("decided") << QStringList{u"--build"_s, u"17763"_s, u"--product-name"_s,
                                            u"Windows Server 2019 Standard"_s}
                             << u"known"_s << QStringList{u"2019"_s} << none;
    QTest::newRow("unknown") << QStringList{u"--build"_s, u"19000"_s} << u"unknown"_s << none
                             << QStringList{u"sac-1909"_s, u"sac-2004"_s};
    QTest::newRow("newer") << QStringList{u"--build"_s, u"99999"_s} << u"newer-than-catalogue"_s << none
                           << QStringList{u"2025"_s};
    QTest::newRow("client") << QStringList{u"--build"_s, u"14393"_s, u"--product-type"_s, u"WinNT"_s} << u"client"_s
                            << none << none;
    QTest::newRow("Linux") << QStringList{u"--os-release-id"_s, u"debian"_s, u"--os-release-version"_s, u"13"_s}
                           << u"known"_s << QStringList{u"debian-13"_s} << none;
}

void tst_OsCommands::identifies()
{
    QFETCH(QStringList, arguments);
    const CommandLine cli;
    const Answer answer = cli.json(QStringList{u"os"_s, u"identify"_s} + arguments);
    QVERIFY2(answer.code == 0, answer.err.constData());
    QTEST(answer.json().value(u"verdict"_s).toString(), "verdict");
    QTEST(idsOf(answer.json().value(u"candidates"_s).toArray()), "candidates");
    QTEST(idsOf(answer.json().value(u"neighbours"_s).toArray()), "neighbours");
    QVERIFY(!cli.run(QStringList{u"os"_s, u"identify"_s} + arguments).out.isEmpty());
}

// proves W017, W057
void tst_OsCommands::judges()
{
    const CommandLine cli;
    const Answer answer =
        cli.json({u"os"_s, u"identify"_s, u"--build"_s, u"14393"_s, u"--ubr"_s, u"1000"_s, u"--edition"_s,
                  u"ServerStandardNano"_s, u"--needs"_s, u"gui,windows-installer"_s, u"--on"_s, u"2018-01-01"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(rulesOf(answer), (QStringList{u"os-not-up-to-date"_s, u"option-lacks-gui"_s,
                                           u"option-lacks-windows-installer"_s, u"os-option-licence"_s}));
}

// proves W099
void tst_OsCommands::licences_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QJsonObject>("need");
    const auto need = [](int cover, int licences, int packs, const QString &decidedBy) {
        return QJsonObject{
            {u"cover"_s, cover}, {u"licences"_s, licences}, {u"packs"_s, packs}, {u"decidedBy"_s, decidedBy}};
    };
    QTest::newRow("two by eight") << QStringList{u"--processors"_s, u"8,8"_s,   u"--edition"_s,
                                                 u"standard"_s,     u"--vms"_s, u"5"_s}
                                  << need(16, 48, 24, u"cores"_s);
    QTest::newRow("Datacenter") << QStringList{u"--processors"_s, u"4,4,4,4"_s, u"--edition"_s,
                                               u"datacenter"_s,   u"--vms"_s,   u"10"_s}
                                << need(32, 32, 16, u"processor-minimum"_s);
    QTest::newRow("one small") << QStringList{u"--processors"_s, u"4"_s,     u"--edition"_s,
                                              u"standard"_s,     u"--vms"_s, u"2"_s}
                               << need(16, 16, 8, u"server-minimum"_s);
}

void tst_OsCommands::licences()
{
    QFETCH(QStringList, arguments);
    const CommandLine cli;
    const Answer answer = cli.json(QStringList{u"os"_s, u"licences"_s} + arguments);
    QVERIFY2(answer.code == 0, answer.err.constData());
    QTEST(answer.json(), "need");
}

// proves W185, W190
void tst_OsCommands::importsAndExports()
{
    const CommandLine cli;
    const QString file = cli.file(u"catalogue.json"_s);
    QCOMPARE(cli.json({u"os"_s, u"export"_s, file}).code, 0);
    QFile exported(file);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    const QByteArray bytes = exported.readAll();
    const QString newer =
        cli.write(u"newer.json"_s, QByteArray(bytes).replace("\"date\": \"2026-11-20\",\n  \"sources\"",
                                                             "\"date\": \"2027-01-31\",\n  \"sources\""));
    QCOMPARE(cli.json({u"os"_s, u"import"_s, newer}).code, 0);
    const QJsonObject now = cli.json({u"os"_s, u"list"_s}).json().value(u"catalogue"_s).toObject();
    QCOMPARE(now.value(u"date"_s).toString(), u"2027-01-31"_s);
    QCOMPARE(now.value(u"source"_s).toString(), u"imported"_s);
    const Answer older = cli.json({u"os"_s, u"import"_s, file});
    QCOMPARE(older.code, 2);
    QCOMPARE(older.errorCode(), u"catalogue-older"_s);
    const Answer bad =
        cli.json({u"os"_s, u"import"_s,
                  cli.write(u"bad.json"_s, QByteArray(bytes).replace("\"build\": 14393", "\"build\": -1"))});
    QCOMPARE(bad.code, 2);
    QCOMPARE(bad.errorCode(), u"catalogue-refused"_s);
    QVERIFY(bad.err.contains("line "));
    QCOMPARE(cli.json({u"os"_s, u"list"_s}).json().value(u"catalogue"_s).toObject(), now);
}

// proves W098
void tst_OsCommands::wrongRequests_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no evidence") << QStringList{u"identify"_s};
    QTest::newRow("build 0") << QStringList{u"identify"_s, u"--build"_s, u"0"_s};
    QTest::newRow("no such day") << QStringList{u"status"_s, u"2016"_s, u"--on"_s, u"2026-02-30"_s};
    QTest::newRow("no such system") << QStringList{u"status"_s, u"2017"_s, u"--on"_s, u"2026-02-20"_s};
    QTest::newRow("no processors") << QStringList{u"licences"_s, u"--edition"_s, u"standard"_s, u"--vms"_s, u"2"_s};
    QTest::newRow("no cores") << QStringList{u"licences"_s, u"--processors"_s, u"8,0"_s, u"--vms"_s, u"2"_s};
    QTest::newRow("words for cores") << QStringList{u"licences"_s, u"--processors"_s, u"eight"_s, u"--vms"_s, u"2"_s};
    QTest::newRow("no such edition") << QStringList{u"licences"_s, u"--processors"_s, u"8"_s, u"--edition"_s,
                                                    u"home"_s};
    QTest::newRow("negative machines") << QStringList{u"licences"_s, u"--processors"_s, u"8"_s, u"--vms"_s, u"-2"_s};
    QTest::newRow("no file") << QStringList{u"import"_s, u"/does/not/exist"_s};
}

void tst_OsCommands::wrongRequests()
{
    QFETCH(QStringList, arguments);
    const CommandLine cli;
    const Answer answer = cli.json(QStringList{u"os"_s} + arguments);
    QCOMPARE(answer.code, 2);
    QVERIFY(!answer.errorCode().isEmpty());
}

void tst_OsCommands::speaksTheLanguage()
{
    const CommandLine cli;
    const QByteArray spanish =
        cli.run({u"os"_s, u"status"_s, u"2016"_s, u"--on"_s, u"2026-11-20"_s, u"--language"_s, u"es"_s}).out;
    QVERIFY2(spanish.contains("12/1/27"), spanish.constData());
}

QTEST_GUILESS_MAIN(tst_OsCommands)
#include "tst_OsCommands.moc"
