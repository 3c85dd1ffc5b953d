// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "HostFarm.h"

#include <QDir>
#include <QHash>
#include <QTest>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject firstHost(const Answer &answer)
{
    return answer.json().value(u"hosts"_s).toArray().at(0).toObject();
}

QString problemCode(const Answer &answer)
{
    return firstHost(answer).value(u"problem"_s).toObject().value(u"code"_s).toString();
}

} // namespace

class tst_HostCommands : public QObject
{
    Q_OBJECT

private slots:
    void addsShowsEditsRemoves();
    void importsCsvWholeOrNot();
    void keyFilesBelongToTheList();
    void checksThisComputer();
    void checksHosts();
    void pinsKeys();
    void tellsRefusedLogins();
};

void tst_HostCommands::addsShowsEditsRemoves()
{
    const CommandLine cli;
    QVERIFY(cli.makeRepository());
    const Answer added =
        cli.json({u"host"_s, u"add"_s, u"web-1"_s, u"--address"_s, u"192.0.2.7"_s, u"--port"_s, u"2222"_s, u"--user"_s,
                  u"ops"_s, u"--role"_s, u"app,db"_s, u"--site"_s, u"Milano"_s, u"--group"_s, u"g1"_s});
    QVERIFY2(added.code == 0, added.err.constData());
    const QJsonObject host = firstHost(added);
    for (const QString &key : {u"name"_s, u"address"_s, u"port"_s, u"user"_s, u"platform"_s, u"roles"_s, u"site"_s,
                               u"groups"_s, u"tenant"_s, u"hostKey"_s, u"connection"_s})
        QVERIFY2(host.contains(key), qPrintable(key));
    QCOMPARE(host.value(u"port"_s).toInt(), 2222);
    QCOMPARE(host.value(u"roles"_s).toArray().size(), 2);
    QCOMPARE(cli.json({u"host"_s, u"add"_s, u"web-1"_s}).errorCode(), u"host-exists"_s);
    QCOMPARE(cli.json({u"host"_s, u"add"_s, u"a b"_s}).code, 2);
    QCOMPARE(firstHost(cli.json({u"host"_s, u"edit"_s, u"web-1"_s, u"--port"_s, u"22"_s})).value(u"user"_s).toString(),
             u"ops"_s);
    QCOMPARE(cli.json({u"host"_s, u"list"_s}).json().value(u"hosts"_s).toArray().size(), 2);
    QCOMPARE(cli.run({u"host"_s, u"remove"_s, u"web-1"_s}).code, 0);
    QCOMPARE(cli.json({u"host"_s, u"show"_s, u"web-1"_s}).errorCode(), u"host-unknown"_s);
    QCOMPARE(cli.json({u"host"_s, u"remove"_s, u"this-computer"_s}).errorCode(), u"host-this-computer"_s);
}

void tst_HostCommands::importsCsvWholeOrNot()
{
    const CommandLine cli;
    QVERIFY(cli.makeRepository());
    const QByteArray before = cli.contents();
    const QString bad = cli.write(u"bad.csv"_s, "name,port\na,22\nb,99999\n");
    QCOMPARE(cli.json({u"host"_s, u"import"_s, bad}).code, 2);
    QCOMPARE(cli.contents(), before);
    const QString good = cli.write(u"good.csv"_s, "name,address,roles,groups\na,192.0.2.1,app;db,g\nb,192.0.2.2,,g\n");
    QCOMPARE(cli.json({u"host"_s, u"import"_s, good}).json().value(u"hosts"_s).toArray().size(), 2);
}

void tst_HostCommands::keyFilesBelongToTheList()
{
    const CommandLine cli;
    QVERIFY(cli.makeRepository());
    QVERIFY(QDir().mkpath(cli.file(u"lists"_s)));
    const QString list = cli.write(u"lists/fleet.csv"_s, "name,key\na,keys/id\nb,/etc/id\nc,~/id\nd,\n");
    QCOMPARE(cli.run({u"host"_s, u"import"_s, list}).code, 0);
    QCOMPARE(cli.run({u"host"_s, u"import"_s, u"-"_s}, "name,key\ne,id\n").code, 0);
    QCOMPARE(cli.run({u"host"_s, u"add"_s, u"f"_s, u"--key"_s, u"id"_s}).code, 0);
    QCOMPARE(cli.run({u"host"_s, u"add"_s, u"g"_s, u"--key"_s, u"~/id"_s}).code, 0);
    QHash<QString, QString> keys;
    const QJsonArray hosts = cli.json({u"host"_s, u"list"_s}).json().value(u"hosts"_s).toArray();
    for (const QJsonValue &host : hosts)
        keys.insert(host[u"name"_s].toString(), host[u"key"_s].toString());
    QCOMPARE(keys.size(), 8);
    QCOMPARE(keys.value(u"a"_s), cli.file(u"lists/keys/id"_s));
    QCOMPARE(keys.value(u"b"_s), u"/etc/id"_s);
    QCOMPARE(keys.value(u"c"_s), u"~/id"_s);
    QCOMPARE(keys.value(u"d"_s), QString());
    QCOMPARE(keys.value(u"e"_s), QDir::current().absoluteFilePath(u"id"_s));
    QCOMPARE(keys.value(u"f"_s), QDir::current().absoluteFilePath(u"id"_s));
    QCOMPARE(keys.value(u"g"_s), u"~/id"_s);
}

void tst_HostCommands::checksThisComputer()
{
    const CommandLine cli;
    QVERIFY(cli.makeRepository());
    const Answer answer = cli.json({u"host"_s, u"check"_s, u"this-computer"_s});
    QVERIFY2(answer.code == 0, answer.err.constData());
    const QJsonObject host = firstHost(answer);
    for (const QString &key : {u"name"_s, u"reachable"_s, u"os"_s, u"facts"_s, u"problem"_s})
        QVERIFY2(host.contains(key), qPrintable(key));
    QCOMPARE(host.value(u"os"_s).toObject().value(u"family"_s).toString(), u"linux"_s);
    const QJsonObject facts = cli.json({u"facts"_s, u"show"_s, u"this-computer"_s}).json().value(u"facts"_s).toObject();
    const QJsonObject fact = facts.value(u"os.family"_s).toObject();
    for (const QString &key : {u"value"_s, u"source"_s, u"at"_s})
        QVERIFY2(fact.contains(key), qPrintable(key));
    QVERIFY(cli.run({u"facts"_s, u"show"_s, u"this-computer"_s}).out.contains("os.family"));
}

void tst_HostCommands::checksHosts()
{
    HostFarm farm(2);
    QVERIFY2(farm.isUp(), qPrintable(farm.problem()));
    const CommandLine cli;
    QVERIFY(cli.makeRepository());
    QVERIFY(cli.addHosts(farm.hosts()));
    farm.stop(1);
    const Answer answer = cli.json({u"host"_s, u"check"_s, u"host-01"_s, u"host-02"_s});
    QCOMPARE(answer.code, 1);
    const QJsonArray hosts = answer.json().value(u"hosts"_s).toArray();
    QVERIFY(hosts.at(0).toObject().value(u"reachable"_s).toBool());
    QVERIFY(!hosts.at(1).toObject().value(u"reachable"_s).toBool());
    QCOMPARE(hosts.at(1).toObject().value(u"problem"_s).toObject().value(u"code"_s).toString(), u"host-unreachable"_s);
}

// proves T06 (in part: a key that is not known, one that has changed, trust)
void tst_HostCommands::pinsKeys()
{
    HostFarm farm(1);
    QVERIFY2(farm.isUp(), qPrintable(farm.problem()));
    const CommandLine cli;
    QVERIFY(cli.makeRepository());
    Host host = farm.host(0);
    host.hostKey.clear();
    QVERIFY(cli.addHosts({host}));
    const Answer unknown = cli.json({u"host"_s, u"check"_s, host.name});
    QCOMPARE(unknown.code, 1);
    QCOMPARE(problemCode(unknown), u"host-key-unknown"_s);
    const QStringList trust{u"host"_s,         u"trust"_s, host.name, u"--reason"_s, u"seen on the console"_s,
                            u"--fingerprint"_s};
    QCOMPARE(cli.json(trust + QStringList{u"SHA256:short"_s}).errorCode(), u"host-key-malformed"_s);
    QCOMPARE(cli.json(trust + QStringList{farm.fingerprint(0)}).code, 0);
    QCOMPARE(cli.json({u"host"_s, u"check"_s, host.name}).code, 0);
    QVERIFY(farm.changeHostKey(0));
    QCOMPARE(problemCode(cli.json({u"host"_s, u"check"_s, host.name})), u"host-key-changed"_s);
}

void tst_HostCommands::tellsRefusedLogins()
{
    HostFarm farm(1);
    QVERIFY2(farm.isUp(), qPrintable(farm.problem()));
    const CommandLine cli;
    QVERIFY(cli.makeRepository());
    QVERIFY(cli.addHosts(farm.hosts()));
    farm.setKeyAccepted(0, false);
    const Answer answer =
        cli.json({u"host"_s, u"check"_s, u"host-01"_s, u"--password-file"_s, u"-"_s}, "wrong password\n");
    QCOMPARE(answer.code, 1);
    QCOMPARE(problemCode(answer), u"login-refused"_s);
    QVERIFY(!answer.out.contains("wrong password"));
    QVERIFY(!answer.err.contains("wrong password"));
}

QTEST_GUILESS_MAIN(tst_HostCommands)
#include "tst_HostCommands.moc"
