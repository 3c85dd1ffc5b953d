// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/DescriptorMerge.h"

#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

const QByteArray description = R"(<InstallationPackage FormatVersion="8.0"><Product>
<Release Version="9.0.001.02"/><Name><Long>Echo</Long><Nickname>EchoSrv</Nickname></Name>
<Language LocaleId="ENU"/><Description>From XML</Description></Product>
<Platforms OSGroupName="linux"><Computer Type="Intel EM64T"><OS Name="Linux"/></Computer></Platforms>
</InstallationPackage>)";

Result<PackageDescriptor> read(const std::optional<QByteArray> &manifest, const std::optional<QByteArray> &xml)
{
    return readDescriptor({manifest, u"ip/convoy-package.yaml"_s, xml, u"ip/ip_description.xml"_s});
}

} // namespace

class tst_DescriptorMerge : public QObject
{
    Q_OBJECT

private slots:
    void manifestWins();
    void descriptionCompletes();
    void oneIsEnough();
    void noneIsNamed();
    void failuresNameTheirFile();
};

void tst_DescriptorMerge::manifestWins()
{
    const auto package = read("format: 1\nname: Other\nversion: 9.1\nlocale: JPN\ndescription: From YAML\n"
                              "install: {linux: {command: sh x}}\ndetect: {linux: {file: /v}}\nundo: none\n"
                              "undoReason: r\nkind: plug-in\nsilentIni: s.ini\nos: [{family: linux, bits: 32}]\n",
                              description);
    QVERIFY2(package.has_value(), package ? "" : qPrintable(package.error().english()));
    QCOMPARE(package->name, u"Other"_s);
    QCOMPARE(package->version.text(), u"9.1"_s);
    QCOMPARE(package->locale, u"JPN"_s);
    QCOMPARE(package->description, u"From YAML"_s);
    QCOMPARE(package->install.value(u"linux"_s).command, u"sh x"_s);
    QCOMPARE(package->install.value(u"linux"_s).resultLog, QString());
    QCOMPARE(package->detect.value(u"linux"_s).file, u"/v"_s);
    QCOMPARE(package->undo, u"none"_s);
    QCOMPARE(package->kind, u"plug-in"_s);
    QCOMPARE(package->silentIni, u"s.ini"_s);
    QCOMPARE(package->os.size(), 1);
    QCOMPARE(package->os.constFirst().bits, 32);
    QCOMPARE(package->nickname, u"EchoSrv"_s);
    QCOMPARE(package->source, u"both"_s);
}

void tst_DescriptorMerge::descriptionCompletes()
{
    const auto package = read("format: 1\nsecrets: [EchoSrv.Key]\n", description);
    QVERIFY2(package.has_value(), package ? "" : qPrintable(package.error().english()));
    QCOMPARE(package->displayName(), u"Echo 9.0.001.02"_s);
    QCOMPARE(package->locale, u"ENU"_s);
    QCOMPARE(package->silentIni, u"genesys_silent.ini"_s);
    QVERIFY(package->install.value(u"linux"_s).command.startsWith("./install.sh"_L1));
    QVERIFY(package->detect.value(u"linux"_s).isDerived);
    QVERIFY(package->isSecret(u"EchoSrv"_s, u"Key"_s));
}

void tst_DescriptorMerge::oneIsEnough()
{
    const auto xml = read(std::nullopt, description);
    QVERIFY(xml.has_value());
    QCOMPARE(xml->source, u"ip_description.xml"_s);
    const auto yaml = read("format: 1\nname: A\nversion: 1\nkind: media\n", std::nullopt);
    QVERIFY(yaml.has_value());
    QCOMPARE(yaml->source, u"convoy-package.yaml"_s);
}

void tst_DescriptorMerge::noneIsNamed()
{
    const auto package = read(std::nullopt, std::nullopt);
    QVERIFY(!package.has_value());
    QCOMPARE(package.error().code, u"package-no-descriptor"_s);
}

void tst_DescriptorMerge::failuresNameTheirFile()
{
    const auto badManifest = read("format: 1\nx: y\n", description);
    QVERIFY(!badManifest.has_value());
    QVERIFY(badManifest.error().english().contains("ip/convoy-package.yaml"_L1));
    const auto badDescription = read("format: 1\n", "<x/>");
    QVERIFY(!badDescription.has_value());
    QVERIFY(badDescription.error().english().contains("ip/ip_description.xml"_L1));
}

QTEST_GUILESS_MAIN(tst_DescriptorMerge)
#include "tst_DescriptorMerge.moc"
