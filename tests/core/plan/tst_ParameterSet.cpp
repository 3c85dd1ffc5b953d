// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/ParameterSet.h"

#include <QJsonDocument>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_ParameterSet : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip();
    void hostWins();
    void refuses_data();
    void refuses();
    void fields_data();
    void fields();
    void variables_data();
    void variables();
};

void tst_ParameterSet::roundTrip()
{
    ParameterSet set;
    set.general.application.insert(u"port"_s, u"5000"_s);
    set.general.silent.insert({u"A b"_s, u"c.d"_s}, u"ü=\"x\""_s);
    set.hosts[u"web1"_s].silent.insert({u"A b"_s, u"c.d"_s}, QString(u""_s));
    const auto read = ParameterSet::fromJson(set.toJson(), u"p.json"_s);
    QVERIFY(read);
    QCOMPARE(*read, set);
    QCOMPARE(*ParameterSet::fromJson({}, u"p.json"_s), ParameterSet());
}

void tst_ParameterSet::hostWins()
{
    ParameterSet set;
    set.general.application = {{u"port"_s, u"1"_s}, {u"object"_s, u"o"_s}};
    set.hosts[u"web1"_s].application.insert(u"port"_s, u"2"_s);
    QCOMPARE(set.forHost(u"web1"_s).application, (QMap<QString, QString>{{u"port"_s, u"2"_s}, {u"object"_s, u"o"_s}}));
    QCOMPARE(set.forHost(u"web2"_s), set.general);
}

void tst_ParameterSet::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("key") << QByteArray(R"({"applications":{}})") << u"applications"_s;
    QTest::newRow("number") << QByteArray(R"({"application":{"port":5000}})") << u"application.port"_s;
    QTest::newRow("field") << QByteArray(R"({"application":{"colour":"red"}})") << u"application.colour"_s;
    QTest::newRow("section") << QByteArray(R"({"silent":{"A":"b"}})") << u"silent.A"_s;
    QTest::newRow("value") << QByteArray(R"({"silent":{"A":{"b":true}}})") << u"silent.A.b"_s;
    QTest::newRow("host") << QByteArray(R"({"hosts":{"web1":{"silnet":{}}}})") << u"hosts.web1.silnet"_s;
    QTest::newRow("hosts") << QByteArray(R"({"hosts":[]})") << u"hosts"_s;
}

void tst_ParameterSet::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto read = ParameterSet::fromJson(QJsonDocument::fromJson(json).object(), u"p.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"parameters-malformed"_s);
    QCOMPARE(read.error().kind, ErrorKind::Request);
    QVERIFY(read.error().what.text().contains(u"p.json"_s));
    QVERIFY2(read.error().why.text().startsWith(place + u' '), qPrintable(read.error().text()));
}

void tst_ParameterSet::fields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("port 1") << u"port"_s << u"1"_s << QString();
    QTest::newRow("port 65535") << u"port"_s << u"65535"_s << QString();
    QTest::newRow("port empty") << u"port"_s << QString() << QString();
    QTest::newRow("port later") << u"port"_s << u"${host.port}"_s << QString();
    for (const QString &port : {u"0"_s, u"65536"_s, u"-1"_s, u"+5"_s, u" 5"_s, u"5.0"_s, u"0x10"_s, u"http"_s, u"٥"_s})
        QTest::addRow("port %s", qPrintable(port)) << u"port"_s << port << u"application-port"_s;
    QTest::newRow("skip") << u"skipReinstallation"_s << u"true"_s << QString();
    QTest::newRow("skip yes") << u"skipReinstallation"_s << u"yes"_s << u"application-skip-reinstallation"_s;
    QTest::newRow("object") << u"object"_s << u"Echo Ä"_s << QString();
    QTest::newRow("object, two lines") << u"object"_s << u"a\nb"_s << u"application-name"_s;
    QTest::newRow("unknown") << u"colour"_s << u"red"_s << u"application-field"_s;
}

void tst_ParameterSet::fields()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    const Status status = validateApplicationField(field, value);
    QTEST(status ? QString() : status.error().code, "code");
}

void tst_ParameterSet::variables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expanded"); ///< null: refused
    QTest::newRow("none") << u"a $b {c}"_s << u"a $b {c}"_s;
    QTest::newRow("one") << u"${host.name}"_s << u"web1"_s;
    QTest::newRow("several") << u"/${host.name}/${nested}/"_s << u"/web1/${host.name}/"_s;
    QTest::newRow("unknown") << u"${host.nmae}"_s << QString();
    QTest::newRow("open") << u"${host.name"_s << QString();
    QTest::newRow("empty") << u"${}"_s << QString();
}

void tst_ParameterSet::variables()
{
    QFETCH(QString, text);
    QFETCH(QString, expanded);
    const auto result = expandVariables(text, {{u"host.name"_s, u"web1"_s}, {u"nested"_s, u"${host.name}"_s}});
    QCOMPARE(result.has_value(), !expanded.isNull());
    if (result)
        QCOMPARE(*result, expanded);
    else
        QCOMPARE(result.error().code, u"variable-unknown"_s);
}

QTEST_GUILESS_MAIN(tst_ParameterSet)
#include "tst_ParameterSet.moc"
