// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/PackageDescriptor.h"

#include <QJsonDocument>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

/// Every member differs from its default, so that a member that JSON forgets is seen.
PackageDescriptor filled()
{
    PackageDescriptor package;
    package.name = u"Sample"_s;
    package.nickname = u"S"_s;
    package.description = u"Text"_s;
    package.version = Version(u"9.0.001.02"_s);
    package.locale = u"ENU"_s;
    package.os = {{u"linux"_s, u"Ubuntu"_s, Version(u"22.04"_s), 64}};
    package.kind = u"plug-in"_s;
    package.install = {{u"linux"_s, {u"./install.sh"_s, {0, 4}, {7}, {1618}, u"genesys"_s}}};
    package.detect = {{u"linux"_s, {u"/f"_s, {}, {}, {}, u"^(.+)$"_s, false}},
                      {u"windows"_s, {{}, u"HKLM"_s, u"V"_s, u"ver"_s, {}, true}}};
    package.undo = u"installer"_s;
    package.undoCommand = u"undo.sh"_s;
    package.undoReason = u"because"_s;
    package.silentIni = u"s.ini"_s;
    package.digestList = u"manifest.sha256"_s;
    package.freeBytes = 5'000'000'000;
    package.installer = u"msi"_s;
    package.userInterface = u"none"_s;
    package.required = {{u"Runtime"_s, Version(u"2.1"_s)}};
    package.servicesToStop = QStringList{u"echosrv"_s};
    package.portChecks = QStringList{u"${application.port}"_s};
    package.secrets = QStringList{u"Data.Base.Pin"_s};
    package.questions = {{u"q"_s, u"Q"_s, u"selectOne"_s, u"a"_s, {u"a"_s, u"b"_s}, true, u"S.K"_s}};
    package.parent = {u"Parent"_s, u"S.Folder"_s, u"plugins"_s, {u"a.jar"_s}};
    package.templates = {{u"t/S.apd"_s, u"S"_s, u"107"_s, u"9.0"_s}};
    package.root = u"ip/"_s;
    package.source = u"both"_s;
    return package;
}

} // namespace

class tst_PackageDescriptor : public QObject
{
    Q_OBJECT

private slots:
    void jsonKeepsEverything();
    void emptyJsonIsTheDefault();
    void names();
    void isSecret_data();
    void isSecret();
};

void tst_PackageDescriptor::jsonKeepsEverything()
{
    const PackageDescriptor package = filled();
    const QByteArray text = QJsonDocument(package.toJson()).toJson();
    const auto again = PackageDescriptor::fromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(again == package);
    QCOMPARE(again.version.text(), package.version.text());
    // A version compares as numbers; the text has to come back too.
    QCOMPARE(QJsonDocument(again.toJson()).toJson(), text);
    const PackageDescriptor empty;
    const QJsonObject defaults = empty.toJson();
    const QJsonObject object = package.toJson();
    for (auto it = object.begin(); it != object.end(); ++it)
        QVERIFY2(defaults.value(it.key()) != it.value(), qPrintable(it.key()));
}

void tst_PackageDescriptor::emptyJsonIsTheDefault()
{
    QVERIFY(PackageDescriptor::fromJson({}) == PackageDescriptor());
}

void tst_PackageDescriptor::names()
{
    QCOMPARE(filled().displayName(), u"Sample 9.0.001.02"_s);
    QCOMPARE(filled().key(), u"Sample@9.0.001.02"_s);
}

void tst_PackageDescriptor::isSecret_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("expected");
    QTest::newRow("Password anywhere") << u"ConfigServer"_s << u"Password"_s << true;
    QTest::newRow("xPassword anywhere") << u"Other"_s << u"xPassword"_s << true;
    QTest::newRow("other case") << u"Other"_s << u"PASSWORD"_s << true;
    QTest::newRow("listed, dots in the section") << u"Data.Base"_s << u"Pin"_s << true;
    QTest::newRow("answer to a password question") << u"EchoSrv"_s << u"Token"_s << true;
    QTest::newRow("same key elsewhere") << u"Other"_s << u"Pin"_s << false;
    QTest::newRow("User") << u"ConfigServer"_s << u"User"_s << false;
    QTest::newRow("answer to another question") << u"S"_s << u"K"_s << false;
}

void tst_PackageDescriptor::isSecret()
{
    QFETCH(QString, section);
    QFETCH(QString, key);
    PackageDescriptor package = filled();
    package.questions += {u"token"_s, {}, u"password"_s, {}, {}, false, u"EchoSrv.Token"_s};
    QTEST(package.isSecret(section, key), "expected");
}

QTEST_GUILESS_MAIN(tst_PackageDescriptor)
#include "tst_PackageDescriptor.moc"
