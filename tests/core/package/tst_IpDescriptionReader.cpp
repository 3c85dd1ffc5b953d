// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/IpDescriptionReader.h"

#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sample = R"(<?xml version="1.0" encoding="UTF-8"?>
<InstallationPackage FormatVersion="8.0">
  <Product License="NotRequired" AppClass="Application">
    <Release Version="9.0.001.02" BuildDate="2026-01-15" BuildNumber="1" Type="General"/>
    <Name><Long>Sample Echo &amp; Server</Long><Nickname>EchoSrv</Nickname></Name>
    <Language LocaleId="ENU"><Name>English (United States)</Name></Language>
    <Description>
      Answers what
         it is sent.
    </Description>
    <ReleaseNotes Place="Web"/>
  </Product>
  <Platforms OSGroupName="linux">
    <Computer Type="Intel EM64T">
      <OS Name="Red Hat Enterprise Linux" Version="8"/>
      <OS Name="Ubuntu" Version="22.04" CfgOSType="16"/>
    </Computer>
    <Computer Type="Intel 32 bit"><OS Name="Red Hat Enterprise Linux" Version="7"/></Computer>
  </Platforms>
  <InstallationPgm><Release Version="1.0"/><Name><Long>Installer</Long></Name></InstallationPgm>
</InstallationPackage>
)";

QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    QByteArray bytes = sample;
    Q_ASSERT(bytes.contains(from));
    return bytes.replace(from, to);
}

} // namespace

class tst_IpDescriptionReader : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryField();
    void derivesInstallation_data();
    void derivesInstallation();
    void formatVersion_data();
    void formatVersion();
    void platforms_data();
    void platforms();
    void refused_data();
    void refused();
    void entitiesCannotGrow();
    void anyDamageIsAnAnswer();
};

void tst_IpDescriptionReader::readsEveryField()
{
    // proves G012, G013, G014, G015, G019, G020, G021, G023, G024, G025 as far as they come from the package
    const auto package = readIpDescription(sample, u"ip/ip_description.xml"_s);
    QVERIFY2(package.has_value(), package ? "" : qPrintable(package.error().english()));
    QCOMPARE(package->name, u"Sample Echo & Server"_s);
    QCOMPARE(package->nickname, u"EchoSrv"_s);
    QCOMPARE(package->description, u"Answers what it is sent."_s);
    QCOMPARE(package->version.text(), u"9.0.001.02"_s);
    QCOMPARE(package->locale, u"ENU"_s);
    const QList<OsRequirement> os{{u"linux"_s, u"Red Hat Enterprise Linux"_s, Version(u"8"_s), 64},
                                  {u"linux"_s, u"Ubuntu"_s, Version(u"22.04"_s), 64},
                                  {u"linux"_s, u"Red Hat Enterprise Linux"_s, Version(u"7"_s), 32}};
    QCOMPARE(package->os, os);
    QCOMPARE(package->kind, u"application"_s);
    QCOMPARE(package->undo, u"previous-package"_s);
    QCOMPARE(package->silentIni, u"genesys_silent.ini"_s);
    QCOMPARE(package->source, u"ip_description.xml"_s);
    QCOMPARE(package->displayName(), u"Sample Echo & Server 9.0.001.02"_s);
}

void tst_IpDescriptionReader::derivesInstallation_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QList<int>>("restart");
    QTest::newRow("linux") << u"linux"_s << u"./install.sh -s -fr ${silentIni} -fl ${resultLog}"_s << QList<int>{};
    QTest::newRow("windows") << u"windows"_s << u"setup.exe /s /z\"-s '${silentIni}' -sl '${resultLog}'\""_s
                             << QList<int>{3010, 1641};
    QTest::newRow("aix") << u"aix"_s << u"./install.sh -s -fr ${silentIni} -fl ${resultLog}"_s << QList<int>{};
}

void tst_IpDescriptionReader::derivesInstallation()
{
    QFETCH(QString, group);
    const auto package =
        readIpDescription(changed("OSGroupName=\"linux\"", "OSGroupName=\"" + group.toUtf8() + "\""), u"f"_s);
    QVERIFY(package.has_value());
    QCOMPARE(package->install.keys(), QStringList{group});
    const InstallCommand install = package->install.value(group);
    QTEST(install.command, "command");
    QTEST(install.restart, "restart");
    QCOMPARE(install.success, QList<int>{0});
    QCOMPARE(install.resultLog, u"genesys"_s);
    QVERIFY(package->detect.value(group).isDerived);
}

void tst_IpDescriptionReader::formatVersion_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QString>("code");
    QTest::newRow("4.0") << QByteArray("4.0") << QString();
    QTest::newRow("8.0") << QByteArray("8.0") << QString();
    QTest::newRow("10.0 is higher than 4.0") << QByteArray("10.0") << QString();
    QTest::newRow("3.9") << QByteArray("3.9") << u"descriptor-unsupported"_s;
    QTest::newRow("none") << QByteArray("") << u"descriptor-malformed"_s;
}

void tst_IpDescriptionReader::formatVersion()
{
    QFETCH(QByteArray, version);
    const auto package = readIpDescription(changed("=\"8.0\"", "=\"" + version + "\""), u"f"_s);
    QTEST(package ? QString() : package.error().code, "code");
}

void tst_IpDescriptionReader::platforms_data()
{
    QTest::addColumn<QByteArray>("platforms");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("families");
    QTest::newRow("no system named") << QByteArray(
        "<Platforms OSGroupName=\"windows\"><Computer Type=\"Intel EM64T\"/></Platforms>")
                                     << QStringList{u"Windows (64 bit)"_s} << QStringList{u"windows"_s};
    QTest::newRow("no computer") << QByteArray("<Platforms OSGroupName=\"linux\"/>") << QStringList{u"Linux"_s}
                                 << QStringList{u"linux"_s};
    QTest::newRow("group unknown, name tells")
        << QByteArray("<Platforms OSGroupName=\"none\"><Computer Type=\"PowerPC 64 bit\">"
                      "<OS Name=\"Windows Server 2016\"/></Computer></Platforms>")
        << QStringList{u"Windows Server 2016 (64 bit)"_s} << QStringList{u"windows"_s};
    QTest::newRow("two groups") << QByteArray(
        "<Platforms OSGroupName=\"linux\"><Computer Type=\"Intel EM64T\"><OS Name=\"Linux\"/></Computer>"
        "</Platforms><Platforms OSGroupName=\"aix\"><Computer Type=\"PowerPC 32 bit\">"
        "<OS Name=\"AIX\" Version=\"5.3\"/></Computer></Platforms>")
                                << QStringList{u"Linux (64 bit)"_s, u"AIX 5.3 (32 bit)"_s}
                                << QStringList{u"aix"_s, u"linux"_s};
    QTest::newRow("nothing") << QByteArray() << QStringList() << QStringList{u"linux"_s, u"windows"_s};
}

void tst_IpDescriptionReader::platforms()
{
    QFETCH(QByteArray, platforms);
    const qsizetype from = sample.indexOf("<Platforms");
    const qsizetype to = sample.indexOf("<InstallationPgm");
    const auto package = readIpDescription(sample.first(from) + platforms + sample.sliced(to), u"f"_s);
    QVERIFY(package.has_value());
    QStringList names;
    for (const auto &requirement : package->os)
        names += requirement.displayName();
    QTEST(names, "names");
    QTEST(QStringList(package->install.keys()), "families");
    QTEST(QStringList(package->detect.keys()), "families");
}

void tst_IpDescriptionReader::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    const QString line = u"The package description d.xml cannot be used because of line %1. %2"_s;
    QTest::newRow("no name") << changed("<Long>Sample Echo &amp; Server</Long>", "")
                             << line.arg(u"2"_s, u"The element Product/Name/Long, the package's name, is missing or "
                                                 "empty."_s);
    QTest::newRow("blank name") << changed("Sample Echo &amp; Server", "  ")
                                << line.arg(u"2"_s, u"The element Product/Name/Long, the package's name, is missing or "
                                                    "empty."_s);
    QTest::newRow("no version") << changed(" Version=\"9.0.001.02\"", "")
                                << line.arg(u"4"_s, u"The attribute Version of Product/Release is missing."_s);
    QTest::newRow("no release") << changed("<Release Version=\"9.0.001.02\" BuildDate=\"2026-01-15\" "
                                           "BuildNumber=\"1\" Type=\"General\"/>",
                                           "")
                                << line.arg(u"2"_s, u"The element Product/Release, which holds the version, is "
                                                    "missing."_s);
    QTest::newRow("odd version") << changed("9.0.001.02", "next")
                                 << line.arg(u"4"_s, u"“next” is not a version such as 9.0.001.02."_s);
    QTest::newRow("version with a path") << changed("9.0.001.02", "9/../x")
                                         << line.arg(u"4"_s, u"“9/../x” is not a version such as 9.0.001.02."_s);
    QTest::newRow("other root") << QByteArray("<html/>")
                                << line.arg(u"1"_s, u"Its outermost element is html, not InstallationPackage."_s);
    QTest::newRow("document type")
        << changed("<InstallationPackage", "<!DOCTYPE x [<!ENTITY a \"b\">]>\n<InstallationPackage")
        << line.arg(u"2"_s, u"It declares or uses a document type or entities of its own, which a package description "
                            "never needs."_s);
}

void tst_IpDescriptionReader::refused()
{
    QFETCH(QByteArray, bytes);
    const auto package = readIpDescription(bytes, u"d.xml"_s);
    QVERIFY(!package.has_value());
    QCOMPARE(package.error().code, u"descriptor-malformed"_s);
    QCOMPARE(package.error().kind, ErrorKind::Request);
    QTEST(package.error().english(), "message");
    QVERIFY(!package.error().remedy.isEmpty());
}

void tst_IpDescriptionReader::entitiesCannotGrow()
{
    QByteArray bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">";
    for (char c = 'b'; c < 'l'; ++c) {
        const QByteArray before = QByteArray("&") + char(c - 1) + ';';
        bomb += QByteArray("<!ENTITY ") + c + " \"" + before.repeated(10) + "\">";
    }
    bomb += "]>\n<InstallationPackage";
    QByteArray bytes = changed("<InstallationPackage", bomb);
    bytes.replace("Sample Echo", "&k;");
    QVERIFY(!readIpDescription(bytes, u"d.xml"_s).has_value());
    const auto large = readIpDescription(sample + QByteArray(1 << 20, ' '), u"d.xml"_s);
    QVERIFY(!large.has_value());
    QCOMPARE(large.error().english(), u"The package description d.xml cannot be used. It is larger than 1 MB."_s);
}

void tst_IpDescriptionReader::anyDamageIsAnAnswer()
{
    for (qsizetype length = 0; length < sample.size() - 2; length += 7) {
        const auto cut = readIpDescription(sample.first(length), u"d.xml"_s);
        QVERIFY(!cut.has_value());
        QVERIFY(!cut.error().remedy.isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_IpDescriptionReader)
#include "tst_IpDescriptionReader.moc"
