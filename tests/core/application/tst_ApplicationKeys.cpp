// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ApplicationErrors.h"
#include "application/ApplicationKeys.h"

#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_ApplicationKeys : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyCanBeSetReadAndTakenAway_data();
    void everyKeyCanBeSetReadAndTakenAway();
    void wrongOnesAreRefusedAndChangeNothing_data();
    void wrongOnesAreRefusedAndChangeNothing();
    void survivesJson();
    void twoObjectsOfAHostCannotHaveOnePort();
};

void tst_ApplicationKeys::everyKeyCanBeSetReadAndTakenAway_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown"); ///< the key in the list of entries
    const auto row = [](const char *key, const QString &value, const QString &shown = {}) {
        QTest::newRow(key) << value << (shown.isEmpty() ? QString::fromLatin1(key) : shown);
    };
    row("tenant", u"Blue"_s);
    row("primaryserver", u"cfg1"_s);
    row("backupserver", u"cfg2"_s);
    row("timeout", u"10"_s);
    row("autorestart", u"true"_s);
    row("commandlinearguments", u"-host cfg -app \"a b\""_s);
    row("commandline", u"./echosrv"_s);
    row("state", u"disabled"_s);
    row("shutdowntimeout", u"0"_s);
    row("attempts", u"3"_s);
    row("redundancytype", u"hot"_s);
    row("isprimary", u"false"_s);
    row("startuptimeout", u"90"_s);
    row("StartupTimeout", u"90"_s, u"startuptimeout"_s);
    row("port.default", u"7077"_s);
    row("connection.srv.example.org", u"addp"_s);
    row("connection.srv/second", u"addp"_s);
    row("option.log.verbose", u"all"_s);
    row("option.log.a.b", u"dots=equals"_s);
    row("annex.custom.key", u"v"_s);
    row("permission.Support Team", u"read"_s);
}

void tst_ApplicationKeys::everyKeyCanBeSetReadAndTakenAway()
{
    QFETCH(QString, value);
    QFETCH(QString, shown);
    ApplicationObject object;
    object.name = u"Echo"_s;
    const ApplicationObject empty = object;
    const QString key = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(setApplicationValue(object, key, value));
    QCOMPARE(applicationEntries(object), (QList<ApplicationEntry>{{u"name"_s, u"Echo"_s}, {shown, value}}));
    QVERIFY(setApplicationValue(object, key, QString()));
    QCOMPARE(object, empty);
}

void tst_ApplicationKeys::wrongOnesAreRefusedAndChangeNothing_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &key, const QString &value, const QString &code) {
        QTest::newRow(name) << key << value << code;
    };
    row("unknown key", u"colour"_s, u"red"_s, u"application-key"_s);
    row("no key", QString(), u"red"_s, u"application-key"_s);
    row("option without a key", u"option.log"_s, u"x"_s, u"application-key"_s);
    row("option with nothing behind the dot", u"option.log."_s, u"x"_s, u"application-key"_s);
    row("connection without a server", u"connection./x"_s, u"x"_s, u"application-key"_s);
    row("timeout in words", u"timeout"_s, u"ten"_s, u"application-value"_s);
    row("timeout below zero", u"timeout"_s, u"-1"_s, u"application-value"_s);
    row("timeout of a connection", u"connection.srv.localtimeout"_s, u"ten"_s, u"application-value"_s);
    row("state", u"state"_s, u"on"_s, u"application-value"_s);
    row("redundancy", u"redundancytype"_s, u"tepid"_s, u"application-value"_s);
    row("truth", u"isprimary"_s, u"yes"_s, u"application-value"_s);
    row("line end", u"option.log.verbose"_s, u"a\nb"_s, u"application-value"_s);
    row("no name", u"name"_s, u" "_s, u"application-value"_s);
    row("name with a host", u"name"_s, u"a@b"_s, u"application-value"_s);
    row("port 0", u"port.default"_s, u"0"_s, u"application-port"_s);
    row("port 65536", u"port.default"_s, u"65536"_s, u"application-port"_s);
    row("port in words", u"port.default"_s, u"http"_s, u"application-port"_s);
}

void tst_ApplicationKeys::wrongOnesAreRefusedAndChangeNothing()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, code);
    ApplicationObject object;
    object.name = u"Echo"_s;
    QVERIFY(setApplicationValue(object, u"option.log.verbose"_s, u"all"_s));
    const ApplicationObject before = object;
    const Status done = setApplicationValue(object, key, value);
    QVERIFY(!done);
    QCOMPARE(done.error().code, code);
    QCOMPARE(done.error().kind, ErrorKind::Request);
    QVERIFY(!done.error().remedy.isEmpty());
    QCOMPARE(object, before);
}

void tst_ApplicationKeys::survivesJson()
{
    ApplicationObject object;
    object.name = u"Echo"_s;
    object.host = u"web"_s;
    object.type = u"107"_s;
    object.packageName = u"Sample"_s;
    object.packageVersion = u"9.0"_s;
    object.workingDirectory = u"/opt/echo"_s;
    for (const auto &[key, value] :
         {std::pair(u"tenant"_s, u"Blue"_s), std::pair(u"timeout"_s, u"10"_s), std::pair(u"port.default"_s, u"7077"_s),
          std::pair(u"port.default.protocol"_s, u"tcp"_s), std::pair(u"connection.a/b"_s, u"addp"_s),
          std::pair(u"connection.a/b.localtimeout"_s, u"7"_s), std::pair(u"option.log.verbose"_s, u"all"_s),
          std::pair(u"annex.x.y"_s, u"z"_s), std::pair(u"permission.team"_s, u"read"_s)})
        QVERIFY2(setApplicationValue(object, key, value), qPrintable(key));
    object.connections.insert(connectionItem(u"bare"_s), {}); // a connection of which nothing but the server is known
    const ApplicationObject read = ApplicationObject::fromJson(object.toJson());
    QCOMPARE(read, object);
    QCOMPARE(read.digest(), object.digest());
    ApplicationObject other = object;
    QVERIFY(setApplicationValue(other, u"option.log.verbose"_s, u"none"_s));
    QVERIFY(other.digest() != object.digest());
}

void tst_ApplicationKeys::twoObjectsOfAHostCannotHaveOnePort()
{
    const auto with = [](const QString &name, const QString &host, const QString &port) {
        ApplicationObject object;
        object.name = name;
        object.host = host;
        object.ports[u"default"_s][u"port"_s] = port;
        return object;
    };
    const QList<ApplicationObject> others{with(u"A"_s, u"web"_s, u"5000"_s), with(u"B"_s, u"db"_s, u"6000"_s)};
    const auto used = portConflict(with(u"C"_s, u"web"_s, u"5000"_s), others);
    QVERIFY(used);
    QCOMPARE(used->code, u"application-port-used"_s);
    QVERIFY(used->english().contains("5000"_L1) && used->english().contains("A"_L1));
    QVERIFY(!portConflict(with(u"C"_s, u"web"_s, u"6000"_s), others)); // another host's
    QVERIFY(!portConflict(with(u"A"_s, u"web"_s, u"5000"_s), others)); // its own
}

QTEST_GUILESS_MAIN(tst_ApplicationKeys)
#include "tst_ApplicationKeys.moc"
