// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/csv/HostCsvReader.h"

#include <QTest>

using namespace convoy;

class tst_HostCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void readsAllColumns();
    void readsSpellings_data();
    void readsSpellings();
    void refuses_data();
    void refuses();
    void validates_data();
    void validates();
};

void tst_HostCsvReader::readsAllColumns()
{
    const QByteArray csv =
        "name,address,port,user,key,platform,roles,site,groups,tenant,hostKey,connection,jump,runAs,staging\r\n"
        "app-01,10.0.0.1,2222,deploy,/k/id,linux,app;db,\"Milano, nord\",g1; g2,t1,"
        "SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA,ssh,gate,root,/var/convoy\r\n"
        "\r\n"
        "app-02,,,,,,,,,,,local,,,\r\n";
    const auto hosts = readHostCsv(csv, QStringLiteral("hosts.csv"));
    QVERIFY2(hosts, hosts ? "" : qPrintable(hosts.error().english()));
    QCOMPARE(hosts->size(), 2);
    const Host &first = hosts->at(0);
    QCOMPARE(first.name, QStringLiteral("app-01"));
    QCOMPARE(first.address, QStringLiteral("10.0.0.1"));
    QCOMPARE(first.port, 2222);
    QCOMPARE(first.user, QStringLiteral("deploy"));
    QCOMPARE(first.keyFile, QStringLiteral("/k/id"));
    QCOMPARE(first.roles, QStringList({QStringLiteral("app"), QStringLiteral("db")}));
    QCOMPARE(first.site, QStringLiteral("Milano, nord"));
    QCOMPARE(first.groups, QStringList({QStringLiteral("g1"), QStringLiteral("g2")}));
    QCOMPARE(first.tenants, QStringList({QStringLiteral("t1")}));
    QCOMPARE(first.jumpHost, QStringLiteral("gate"));
    QCOMPARE(first.runAs, QStringLiteral("root"));
    QCOMPARE(first.staging, QStringLiteral("/var/convoy"));
    const Host &second = hosts->at(1);
    QCOMPARE(second.connection, ConnectionKind::Local);
    QCOMPARE(second.port, 22);
    QCOMPARE(second.platform, QStringLiteral("linux"));
    QCOMPARE(second.effectiveAddress(), QStringLiteral("app-02"));
}

void tst_HostCsvReader::readsSpellings_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("site");
    QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBFname,site\na,Forlì\n") << QStringLiteral("Forlì");
    QTest::newRow("semicolon") << QByteArray("name;site\na;Roma, centro\n") << QStringLiteral("Roma, centro");
    QTest::newRow("no last line end") << QByteArray("site,name\nRoma,a") << QStringLiteral("Roma");
    QTest::newRow("doubled quote") << QByteArray("name,site\na,\"the \"\"old\"\" one\"\n")
                                   << QStringLiteral("the \"old\" one");
    QTest::newRow("line end in quotes") << QByteArray("name,site\na,\"x\ny\"\n") << QStringLiteral("x\ny");
}

void tst_HostCsvReader::readsSpellings()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, site);
    const auto hosts = readHostCsv(csv, QStringLiteral("hosts.csv"));
    QVERIFY2(hosts, hosts ? "" : qPrintable(hosts.error().english()));
    QCOMPARE(hosts->size(), 1);
    QCOMPARE(hosts->first().site, site);
}

void tst_HostCsvReader::refuses_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    QTest::newRow("empty") << QByteArray() << "host-csv-unreadable" << "hosts.csv";
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFEn\0a\0", 6) << "host-csv-unreadable" << "hosts.csv";
    QTest::newRow("unknown column") << QByteArray("name,colour\na,red\n") << "host-csv-column" << "line 1";
    QTest::newRow("column twice") << QByteArray("name,name\na,b\n") << "host-csv-column" << "line 1";
    QTest::newRow("no name column") << QByteArray("address\n10.0.0.1\n") << "host-csv-column" << "line 1";
    QTest::newRow("no name") << QByteArray("name,port\na,22\n,22\n") << "host-csv-value" << "line 3";
    QTest::newRow("name twice") << QByteArray("name\na\nb\na\n") << "host-csv-twice" << "line 4";
    QTest::newRow("port 0") << QByteArray("name,port\na,0\n") << "host-csv-value" << "line 2";
    QTest::newRow("port 65536") << QByteArray("name,port\na,65536\n") << "host-csv-value" << "line 2";
    QTest::newRow("port text") << QByteArray("name,port\na,ssh\n") << "host-csv-value" << "line 2";
    QTest::newRow("too few fields") << QByteArray("name,port\na\n") << "host-csv-row" << "line 2";
    QTest::newRow("too many fields") << QByteArray("name,port\na,22,x\n") << "host-csv-row" << "line 2";
    QTest::newRow("open quote") << QByteArray("name,site\n\na,\"x\n") << "host-csv-quote" << "line 3";
    QTest::newRow("connection") << QByteArray("name,connection\na,telnet\n") << "host-csv-connection" << "line 2";
    QTest::newRow("after a quoted line end")
        << QByteArray("name,site\na,\"x\ny\"\nb b,\n") << "host-csv-value" << "line 4";
}

void tst_HostCsvReader::refuses()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, code);
    QFETCH(QString, place);
    const auto hosts = readHostCsv(csv, QStringLiteral("hosts.csv"));
    QVERIFY(!hosts);
    QCOMPARE(hosts.error().code, code);
    QCOMPARE(hosts.error().kind, ErrorKind::Request);
    QVERIFY2(hosts.error().english().contains(place), qPrintable(hosts.error().english()));
    QVERIFY(!hosts.error().why.isEmpty());
    QVERIFY(!hosts.error().remedy.isEmpty());
}

void tst_HostCsvReader::validates_data()
{
    QTest::addColumn<Host>("host");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &code, auto change) {
        Host host;
        host.name = QStringLiteral("app-01");
        change(host);
        QTest::newRow(name) << host << code;
    };
    row("plain", {}, [](Host &) {});
    row("IPv6", {}, [](Host &h) { h.address = QStringLiteral("fe80::1%eth0"); });
    row("name with blank", QStringLiteral("host-name-invalid"), [](Host &h) { h.name = QStringLiteral("a b"); });
    row("name like an option", QStringLiteral("host-name-invalid"), [](Host &h) { h.name = QStringLiteral("-x"); });
    row("name with line end", QStringLiteral("host-name-invalid"), [](Host &h) { h.name = QStringLiteral("a\n"); });
    row("address", QStringLiteral("host-address-invalid"), [](Host &h) { h.address = QStringLiteral("a;b"); });
    row("port", QStringLiteral("host-port-invalid"), [](Host &h) { h.port = 70000; });
    row("platform", QStringLiteral("host-platform-unknown"), [](Host &h) { h.platform = QStringLiteral("vms"); });
    row("key", QStringLiteral("host-key-malformed"), [](Host &h) { h.hostKey = QStringLiteral("MD5:aa"); });
    row("run as", QStringLiteral("host-user-invalid"), [](Host &h) { h.runAs = QStringLiteral("-s"); });
    row("method", QStringLiteral("host-run-as-method-unknown"),
        [](Host &h) { h.runAsMethod = QStringLiteral("doas"); });
    row("staging", QStringLiteral("host-staging-invalid"), [](Host &h) { h.staging = QStringLiteral("tmp"); });
}

void tst_HostCsvReader::validates()
{
    QFETCH(Host, host);
    QFETCH(QString, code);
    const Status status = validateHost(host);
    QCOMPARE(status ? QString() : status.error().code, code);
}

QTEST_GUILESS_MAIN(tst_HostCsvReader)
#include "tst_HostCsvReader.moc"
