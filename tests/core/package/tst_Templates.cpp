// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/PackageReader.h"
#include "package/templates/SeparateTemplates.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

const QByteArray apd = "[Template]\nName=EchoSrv_900\nType=107\nVersion=9.0\n[log]\nverbose=all\n";
const QByteArray xml = "<template name=\"EchoSrv_900\"><options><section name=\"log\"><option name=\"verbose\" "
                       "value=\"all\"/><option name=\"text\">a &amp; b</option></section></options><questions>"
                       "<question name=\"greeting\" title=\"Greeting\" silent=\"EchoSrv.Greeting\" required=\"true\"/>"
                       "<question name=\"mode\" type=\"selectOne\"><value>a</value><value>b</value></question>"
                       "<question name=\"broken\" type=\"selectOne\"/></questions>"
                       "<privileges><privilege name=\"p\"/></privileges></template>";

QByteArray description(const QByteArray &more = {})
{
    return R"(<InstallationPackage FormatVersion="8.0"><Product License="NotRequired" AppClass="Application">
<Release Version="9.0.001.02" BuildNumber="1"/><Name><Long>Sample Echo Server</Long><Nickname>EchoSrv</Nickname></Name>
<ReleaseNotes Place="Web" FileName="notes.xml"/>)"
           + more + R"(</Product><Platforms OSGroupName="linux"/></InstallationPackage>)";
}

} // namespace

/// Application templates: what is in them, and those that are given apart from their package (method B).
class tst_Templates : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"package/ip_description.xml"_s, description());
        write(u"package/install.sh"_s, "#!/bin/sh\n");
    }

    void readsOptionsAndQuestions();
    void isMalformed_data();
    void isMalformed();
    void plugInGivesItsOptions();
    void plugInWithABrokenTemplateIsRefused();
    void questionsOfTheMetadataAreKept();
    void namesOfTheDescription();
    void separateTemplates_data();
    void separateTemplates();
    void filesThatAreNone_data();
    void filesThatAreNone();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    [[nodiscard]] Result<OpenedPackage> open() const { return PackageReader().open(m_folder->filePath(u"package"_s)); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Templates::readsOptionsAndQuestions()
{
    const auto ini = readTemplateContent(u"Echo.apd"_s, apd);
    QVERIFY(ini);
    QCOMPARE(ini->options, (QList<TemplateOption>{{u"log"_s, u"verbose"_s, u"all"_s}}));
    const auto metadata = readTemplateContent(u"Echo.xml"_s, xml);
    QVERIFY(metadata);
    QCOMPARE(metadata->options,
             (QList<TemplateOption>{{u"log"_s, u"verbose"_s, u"all"_s}, {u"log"_s, u"text"_s, u"a & b"_s}}));
    QCOMPARE(metadata->questions.size(), 2); // the choice without values cannot be asked
    QCOMPARE(metadata->questions.at(0).silent, u"EchoSrv.Greeting"_s);
    QVERIFY(metadata->questions.at(0).isRequired);
    QCOMPARE(metadata->questions.at(1).values, (QStringList{u"a"_s, u"b"_s}));
}

void tst_Templates::isMalformed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not XML") << u"a.xml"_s << QByteArray("<template><options>");
    QTest::newRow("another element") << u"a.xml"_s << QByteArray("<project/>");
    QTest::newRow("entities") << u"a.xml"_s
                              << QByteArray("<!DOCTYPE t [<!ENTITY a \"aaaa\">]><template><options>&a;&b;</options>"
                                            "</template>");
    QTest::newRow("empty") << u"a.xml"_s << QByteArray();
    QTest::newRow("option without section") << u"a.tpl"_s << QByteArray("verbose=all\n");
    QTest::newRow("NUL") << u"a.apd"_s << QByteArray("[a]\nb=\0\n", 7);
}

void tst_Templates::isMalformed()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, bytes);
    const auto content = readTemplateContent(path, bytes);
    QVERIFY(!content);
    QCOMPARE(content.error().code, u"template-malformed"_s);
    QVERIFY(!content.error().remedy.isEmpty());
}

// proves G053
void tst_Templates::plugInGivesItsOptions()
{
    write(u"package/convoy-package.yaml"_s, "format: 1\nkind: plug-in\nname: Sample Plug-in\nversion: 1.0\n");
    write(u"package/Plug.tpl"_s, "[Template]\nName=Plug\nType=184\nVersion=1.0\n[asd]\nhosts = h1 \nempty=\n");
    const auto package = open();
    QVERIFY2(package, package ? "" : qPrintable(package.error().english()));
    QCOMPARE(package->descriptor.templates.size(), 1);
    QCOMPARE(package->descriptor.templates.first().name, u"Plug"_s);
    QCOMPARE(package->templateOptions.value(u"Plug.tpl"_s),
             (QList<TemplateOption>{{u"asd"_s, u"hosts"_s, u"h1"_s}, {u"asd"_s, u"empty"_s, QString()}}));
}

void tst_Templates::plugInWithABrokenTemplateIsRefused()
{
    write(u"package/convoy-package.yaml"_s, "format: 1\nkind: plug-in\nname: Sample Plug-in\nversion: 1.0\n");
    write(u"package/Plug.tpl"_s, "no section=1\n");
    const auto package = open();
    QVERIFY(!package);
    QCOMPARE(package.error().code, u"template-malformed"_s);
}

void tst_Templates::questionsOfTheMetadataAreKept()
{
    write(u"package/templates/EchoSrv_900.xml"_s, xml);
    const auto package = open();
    QVERIFY(package);
    QCOMPARE(package->descriptor.questions.size(), 2);
    QCOMPARE(package->descriptor.questions.first().name, u"greeting"_s);
}

void tst_Templates::namesOfTheDescription()
{
    const QByteArray more = "<ApplicationTemplate FileName=\"templates\\EchoSrv_900.apd\"/>"
                            "<Metadata><File>EchoSrv_900.xml</File></Metadata>";
    QCOMPARE(referredTemplateNames(description(more)), (QStringList{u"EchoSrv_900.apd"_s, u"EchoSrv_900.xml"_s}));
    QVERIFY(referredTemplateNames(description()).isEmpty()); // the release notes are no template
}

void tst_Templates::separateTemplates_data()
{
    QTest::addColumn<QStringList>("inside"); ///< files of the folder of templates
    QTest::addColumn<QByteArray>("referred");
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QByteArray>("bytes"); ///< of the given .apd
    QTest::addColumn<QString>("code");
    const QStringList both{u"EchoSrv_900.xml"_s, u"EchoSrv_900.apd"_s};
    const QByteArray reference = "<ApplicationTemplate FileName=\"EchoSrv_900.apd\"/>";
    QTest::newRow("both, named like the package") << QStringList() << QByteArray() << both << apd << QString();
    QTest::newRow("both, copies of what is inside") << both << QByteArray() << both << apd << QString();
    QTest::newRow("the one that is referred to")
        << QStringList() << reference << QStringList{u"EchoSrv_900.apd"_s} << apd << QString();
    QTest::newRow("another one than is referred to")
        << QStringList() << reference << QStringList{u"EchoSrv_800.apd"_s} << apd << u"template-not-referred"_s;
    QTest::newRow("another one than lies inside")
        << QStringList{u"EchoSrv_900.apd"_s} << QByteArray() << QStringList{u"EchoSrv_800.apd"_s} << apd
        << u"template-not-referred"_s;
    QTest::newRow("another XML than lies inside")
        << both << QByteArray() << QStringList{u"Other.xml"_s} << apd << u"template-not-referred"_s;
    QTest::newRow("of another package") << QStringList() << QByteArray() << QStringList{u"Other.apd"_s}
                                        << QByteArray("[Template]\nName=Other\n") << u"template-not-referred"_s;
    QTest::newRow("of another version") << QStringList() << QByteArray() << QStringList{u"EchoSrv_800.apd"_s}
                                        << QByteArray("[Template]\nName=EchoSrv\nVersion=8.0.1\n")
                                        << u"template-not-referred"_s;
    QTest::newRow("changed from the copy inside") << both << QByteArray() << both << apd + "x=1\n"
                                                  << u"template-changed"_s;
    QTest::newRow("two inside") << QStringList{u"A.apd"_s, u"B.apd"_s} << QByteArray() << QStringList{u"A.apd"_s} << apd
                                << u"templates-several"_s;
    QTest::newRow("two given") << QStringList() << QByteArray() << QStringList{u"EchoSrv.apd"_s, u"EchoSrv_2.apd"_s}
                               << apd << u"templates-several"_s;
}

// proves G044, G065, G066, G067
void tst_Templates::separateTemplates()
{
    QFETCH(const QStringList, inside);
    QFETCH(const QByteArray, referred);
    QFETCH(const QStringList, given);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, code);
    write(u"package/ip_description.xml"_s, description(referred));
    for (const QString &name : inside)
        write(u"package/templates/"_s + name, name.endsWith(u".xml"_s) ? xml : apd);
    auto package = open();
    QVERIFY(package);
    const OpenedPackage before = *package;
    QStringList paths;
    for (const QString &name : given)
        paths += write(name, name.endsWith(u".xml"_s) ? xml : bytes);
    const auto templates = readSeparateTemplates(paths);
    const Status added = templates ? addSeparateTemplates(*package, *templates) : failure(templates.error());
    if (code.isEmpty()) {
        QVERIFY2(added, added ? "" : qPrintable(added.error().english()));
        QCOMPARE(package->descriptor.templates.size(), qMax(inside.size(), given.size()));
        QCOMPARE(package->templateOptions.size(), package->descriptor.templates.size());
        return;
    }
    QVERIFY(!added);
    QCOMPARE(added.error().code, code);
    QCOMPARE(added.error().kind, ErrorKind::Request);
    QVERIFY(!added.error().why.isEmpty() && !added.error().remedy.isEmpty());
    if (code == u"templates-several"_s)
        QVERIFY(added.error().remedy.english().contains(u"method A"_s));
    QCOMPARE(package->templates, before.templates);
    QCOMPARE(package->descriptor, before.descriptor);
}

void tst_Templates::filesThatAreNone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("not there") << u"EchoSrv.apd"_s << QByteArray() << u"template-unreadable"_s;
    QTest::newRow("too large") << u"EchoSrv.apd"_s << QByteArray(1'100'000, '\n') << u"template-unreadable"_s;
    QTest::newRow("a plug-in's") << u"EchoSrv.tpl"_s << apd << u"template-kind"_s;
    QTest::newRow("malformed") << u"EchoSrv.xml"_s << QByteArray("<a/>") << u"template-malformed"_s;
}

void tst_Templates::filesThatAreNone()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, code);
    const QString path = bytes.isEmpty() ? m_folder->filePath(name) : write(name, bytes);
    const auto templates = readSeparateTemplates({path});
    QVERIFY(!templates);
    QCOMPARE(templates.error().code, code);
    QVERIFY(templates.error().what.english().contains(path));
}

QTEST_GUILESS_MAIN(tst_Templates)
#include "tst_Templates.moc"
