// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "HostFarm.h"
#include "TestSigner.h"
#include "base/Fingerprint.h"

#include <QFile>
#include <QTest>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto One = "SHA256:GfW97vO2GSTjqM+n044QUe+knXHrBKf84k2DLOG+JdU"_L1;
constexpr auto Two = "SHA256:MEk3xBtnwsGnvmhauyQz7RHnLnXqtr3zf/3jC7OyV+w"_L1;

/// "host outcome" of each host that the list names.
QStringList outcomes(const Answer &answer)
{
    QStringList found;
    for (const QJsonValue &host : answer.json().value(u"hosts"_s).toArray())
        found += host[u"host"_s].toString() + u' ' + host[u"outcome"_s].toString();
    return found;
}

} // namespace

class tst_HostKeys : public QObject
{
    Q_OBJECT

private slots:
    void listedKeysOpenTheConnection();
    void signedListsTakeNoReason();
    void conflictsStay();
    void looksWithoutChanging();
    void writesListsForColleagues();
    void saysKeysInWords();

private:
    static QString keyOf(const CommandLine &cli, const QString &host);
};

QString tst_HostKeys::keyOf(const CommandLine &cli, const QString &host)
{
    return cli.json({u"host"_s, u"show"_s, host}).json().value(u"hosts"_s)[0][u"hostKey"_s].toString();
}

// proves A09 (in part: a list that was imported is all that a connection needs)
void tst_HostKeys::listedKeysOpenTheConnection()
{
    HostFarm farm(2);
    QVERIFY2(farm.isUp(), qPrintable(farm.problem()));
    const CommandLine cli;
    QVERIFY(cli.makeRepository());
    QList<Host> hosts{farm.host(0), farm.host(1)};
    QByteArray list = "# the farm's\n";
    // Not the type that a server shows first: it is asked for.
    hosts.last().hostKey = farm.secondFingerprint(1);
    for (Host &host : hosts) {
        list += u"[%1]:%2 %3\n"_s.arg(host.effectiveAddress()).arg(host.port).arg(host.hostKey).toUtf8();
        host.hostKey.clear();
    }
    QVERIFY(cli.addHosts(hosts));
    const QStringList check{u"host"_s, u"check"_s, hosts.at(0).name, hosts.at(1).name};
    QCOMPARE(cli.json(check).code, 1);
    const QString path = cli.write(u"keys.txt"_s, list);
    QCOMPARE(cli.json({u"host"_s, u"keys"_s, u"import"_s, path}).errorCode(), u"host-keys-reason-wanted"_s);
    const Answer imported = cli.json({u"host"_s, u"keys"_s, u"import"_s, path, u"--reason"_s, u"Bruno's"_s});
    QVERIFY2(imported.code == 0, imported.err.constData());
    QCOMPARE(imported.json().value(u"pinned"_s).toInt(), 2);
    QCOMPARE(imported.json().value(u"signature"_s), u"none"_s);
    QCOMPARE(cli.json(check).code, 0);
}

// proves A09 (in part: a signed list)
void tst_HostKeys::signedListsTakeNoReason()
{
    const CommandLine cli;
    QVERIFY(cli.makeRepository());
    QCOMPARE(cli.run({u"host"_s, u"add"_s, u"web"_s}).code, 0);
    const TestSigner publisher('a');
    QCOMPARE(cli.run({u"key"_s, u"add"_s, cli.write(u"p.pub"_s, publisher.publicKey("Milano"))}).code, 0);
    const QByteArray list = "web " + QByteArray(One.latin1()) + '\n';
    const QString path = cli.write(u"keys.txt"_s, list);
    const QByteArray before = cli.contents();
    cli.write(u"keys.txt.minisig"_s, TestSigner('x').sign(list));
    const QStringList import{u"host"_s, u"keys"_s, u"import"_s, path};
    QCOMPARE(cli.json(import + QStringList{u"--reason"_s, u"I know"_s}).errorCode(), u"host-keys-signature"_s);
    QCOMPARE(cli.contents(), before);
    cli.write(u"keys.txt.minisig"_s, publisher.sign(list));
    const Answer answer = cli.json(import);
    QVERIFY2(answer.code == 0, answer.err.constData());
    QCOMPARE(answer.json().value(u"signature"_s), u"good"_s);
    QCOMPARE(answer.json().value(u"signer"_s), publisher.id());
    const QJsonValue host = cli.json({u"host"_s, u"show"_s, u"web"_s}).json().value(u"hosts"_s)[0];
    QCOMPARE(host[u"hostKey"_s], One);
    QCOMPARE(host[u"hostKeyOrigin"_s][u"signer"_s], publisher.id());
    QCOMPARE(host[u"hostKeyOrigin"_s][u"list"_s], u"keys.txt"_s);
    QCOMPARE(host[u"hostKeyOrigin"_s][u"operator"_s], u"tester"_s);
    const QByteArray said = cli.run({u"host"_s, u"show"_s, u"web"_s}).out;
    QVERIFY2(said.contains(publisher.id().toUtf8()) && said.contains("keys.txt"), said.constData());
}

// proves A09 (in part: no list replaces a key)
void tst_HostKeys::conflictsStay()
{
    const CommandLine cli;
    QVERIFY(cli.makeRepository());
    QCOMPARE(cli.run({u"host"_s, u"add"_s, u"a"_s, u"--host-key"_s, Two}).code, 0);
    QCOMPARE(cli.run({u"host"_s, u"add"_s, u"b"_s}).code, 0);
    const QByteArray differs = "a " + QByteArray(One.latin1()) + '\n';
    const auto import = [&](const QByteArray &list) {
        return cli.json({u"host"_s, u"keys"_s, u"import"_s, cli.write(u"keys.txt"_s, list), u"--reason"_s, u"r"_s});
    };
    const Answer nothing = import(differs + "rome " + One.latin1() + '\n');
    QCOMPARE(nothing.code, 2); // nothing was imported
    QCOMPARE(outcomes(nothing), QStringList{u"a conflict"_s});
    QCOMPARE(nothing.json().value(u"unknown"_s).toArray(), QJsonArray{u"rome"_s});
    const Answer some = import(differs + "b " + One.latin1() + '\n');
    QCOMPARE(some.code, 1); // some were refused
    QCOMPARE(outcomes(some), (QStringList{u"a conflict"_s, u"b pin"_s}));
    QCOMPARE(keyOf(cli, u"a"_s), Two);
    QCOMPARE(keyOf(cli, u"b"_s), One);
    QCOMPARE(import("b " + QByteArray(One.latin1()) + '\n').code, 0);
    QCOMPARE(import("b SHA256:short\n").errorCode(), u"host-keys-malformed"_s);
    QCOMPARE(cli.json({u"host"_s, u"keys"_s, u"import"_s, cli.file(u"none"_s)}).errorCode(), u"file-unreadable"_s);
}

void tst_HostKeys::looksWithoutChanging()
{
    const CommandLine cli;
    QVERIFY(cli.makeRepository());
    QCOMPARE(cli.run({u"host"_s, u"add"_s, u"web"_s}).code, 0);
    const QByteArray before = cli.contents();
    const QString path = cli.write(u"keys.txt"_s, "web " + QByteArray(One.latin1()) + '\n');
    const Answer answer = cli.json({u"host"_s, u"keys"_s, u"import"_s, path, u"--dry-run"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(outcomes(answer), QStringList{u"web pin"_s});
    QCOMPARE(answer.json().value(u"pinned"_s).toInt(), 0);
    QCOMPARE(cli.contents(), before);
}

// proves A09 (in part: a colleague's export)
void tst_HostKeys::writesListsForColleagues()
{
    const CommandLine mine;
    QVERIFY(mine.makeRepository());
    QCOMPARE(mine.run({u"host"_s, u"add"_s, u"a"_s, u"--host-key"_s, One, u"--address"_s, u"192.0.2.1"_s}).code, 0);
    QCOMPARE(mine.run({u"host"_s, u"add"_s, u"b"_s, u"--host-key"_s, Two, u"--role"_s, u"db"_s}).code, 0);
    QCOMPARE(mine.run({u"host"_s, u"add"_s, u"c"_s}).code, 0);
    const QString path = mine.file(u"keys.txt"_s);
    const Answer one = mine.json({u"host"_s, u"keys"_s, u"export"_s, path, u"--role"_s, u"db"_s});
    QVERIFY2(one.code == 0, one.err.constData());
    QCOMPARE(one.json().value(u"hosts"_s).toArray().size(), 1);
    const Answer all = mine.json({u"host"_s, u"keys"_s, u"export"_s, path});
    QCOMPARE(all.json().value(u"hosts"_s).toArray().size(), 2);
    QCOMPARE(all.json().value(u"withoutKey"_s).toArray(), QJsonArray{u"c"_s});
    QCOMPARE(mine.json({u"host"_s, u"keys"_s, u"export"_s, path, u"--host"_s, u"c"_s}).errorCode(), u"no-host-keys"_s);
    const CommandLine colleague;
    QVERIFY(colleague.makeRepository());
    QCOMPARE(colleague.run({u"host"_s, u"add"_s, u"a2"_s, u"--address"_s, u"192.0.2.1"_s}).code, 0);
    const Answer taken = colleague.json({u"host"_s, u"keys"_s, u"import"_s, path, u"--reason"_s, u"tester's"_s});
    QCOMPARE(taken.code, 0);
    QCOMPARE(keyOf(colleague, u"a2"_s), One);
    QCOMPARE(taken.json().value(u"sha256"_s), all.json().value(u"sha256"_s));
}

// proves A09 (in part: a word form)
void tst_HostKeys::saysKeysInWords()
{
    HostFarm farm(1);
    QVERIFY2(farm.isUp(), qPrintable(farm.problem()));
    const CommandLine cli;
    QVERIFY(cli.makeRepository());
    QCOMPARE(cli.run({u"host"_s, u"add"_s, u"web"_s, u"--host-key"_s, One}).code, 0);
    const QString words =
        cli.json({u"host"_s, u"show"_s, u"web"_s}).json().value(u"hosts"_s)[0][u"hostKeyWords"_s].toString();
    QCOMPARE(words.count(u'-'), 16); // 32 bytes: all of the fingerprint
    QVERIFY(cli.run({u"host"_s, u"show"_s, u"web"_s}).out.contains(words.toUtf8()));
    Host host = farm.host(0);
    const QString shown = fingerprint::words(host.hostKey);
    host.hostKey.clear();
    QVERIFY(cli.addHosts({host}));
    const Answer unknown = cli.run({u"host"_s, u"check"_s, host.name});
    QVERIFY2(unknown.out.contains(shown.toUtf8()), unknown.out.constData());
}

QTEST_GUILESS_MAIN(tst_HostKeys)
#include "tst_HostKeys.moc"
