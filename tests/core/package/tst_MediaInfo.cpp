// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/MediaScanner.h"
#include "package/media/MediaInfo.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
           && file.write(bytes) == bytes.size();
}

QByteArray manifest(const QByteArray &nickname, const QByteArray &version)
{
    return "format: 1\nname: Sample " + nickname + "\nnickname: " + nickname + "\nversion: " + version
           + "\nkind: media\n";
}

QByteArray packageRow(const QByteArray &nickname, const QByteArray &version, const QByteArray &location)
{
    return "<row><td>1</td><td>" + nickname + "</td><td>" + version
           + "</td><td>ENU</td><td>linux</td><td>N</td><td>2026-01-15</td><td>1</td><td>General</td><td>" + location
           + "</td></row>\n";
}

QByteArray mediaInfo(const QByteArray &packageRows, const QByteArray &templateRows = {})
{
    return "<MediaInfo>\n<table name=\"InstallationPackage\"><col>ID</col><col>IPNickname</col><col>Version</col>"
           "<col>LocaleId</col><col>Platform</col><col>Name</col><col>BuildDate</col><col>BuildNumber</col>"
           "<col>ReleaseType</col><col>Location</col>\n"
           + packageRows
           + "</table>\n<table name=\"AppTemplate\"><col>IPNickname</col><col>File</col><col>Location</col>"
             "<col>AppType</col><col>Name</col>\n"
           + templateRows + "</table>\n</MediaInfo>\n";
}

QStringList names(const MediaScan &scan)
{
    QStringList all;
    for (const OpenedPackage &package : scan.packages)
        all += package.descriptor.displayName();
    return all;
}

QStringList codes(const MediaScan &scan)
{
    QStringList all;
    for (const MediaProblem &problem : scan.problems)
        all += problem.error.code;
    return all;
}

} // namespace

/// Media whose MediaInfo.xml says what they hold.
class tst_MediaInfo : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void readsTables_data();
    void readsTables();
    void isNoMediaInfo_data();
    void isNoMediaInfo();
    void findsWhatIsNamed();
    void givesTemplatesByNickname();
    void refusesAMixedSet();
    void namesWhatIsMissing();
    void neverLeavesTheMedium_data();
    void neverLeavesTheMedium();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] MediaScan scan() const
    {
        const auto found = MediaScanner().scan(m_folder->path());
        return found ? *found : MediaScan();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_MediaInfo::readsTables_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray plain = mediaInfo(packageRow("EchoSrv", "9.0.001.02", "echo\\linux"),
                                       "<row><td>EchoSrv</td><td>Echo.apd</td><td>.\\templates\\</td><td>107</td>"
                                       "<td>T</td></row>");
    QTest::newRow("as documented") << plain;
    QTest::newRow("with a byte order mark") << QByteArray("\xef\xbb\xbf") + plain;
    QTest::newRow("in capitals, without an outer element")
        << QByteArray(plain).replace("<MediaInfo>\n", "").replace("</MediaInfo>\n", "").replace("table", "TABLE");
    QTest::newRow("columns with attributes") << QByteArray(plain).replace("<col>", "<col type=\"text\">");
    QTest::newRow("without headings") << QByteArray(plain).replace(
        "<col>IPNickname</col><col>File</col><col>Location</col><col>AppType</col>"
        "<col>Name</col>",
        "");
    QTest::newRow("on one line") << QByteArray(plain).replace("\n", "");
}

void tst_MediaInfo::readsTables()
{
    QFETCH(const QByteArray, text);
    const auto info = MediaInfo::parse(text);
    QVERIFY(info);
    QCOMPARE(info->packages.size(), 1);
    QCOMPARE(info->packages.first().nickname, u"EchoSrv"_s);
    QCOMPARE(info->packages.first().version, u"9.0.001.02"_s);
    QCOMPARE(info->packages.first().location, u"echo/linux"_s);
    QCOMPARE(info->templates.size(), 1);
    QCOMPARE(info->templates.first().file, u"Echo.apd"_s);
    QCOMPARE(info->templates.first().location, u"templates"_s);
}

void tst_MediaInfo::isNoMediaInfo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another file") << QByteArray("<html><table><tr><td>x</td></tr></table></html>");
    QTest::newRow("over 1 MB") << mediaInfo({}) + QByteArray(1 << 20, ' ');
}

void tst_MediaInfo::isNoMediaInfo()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!MediaInfo::parse(text));
}

void tst_MediaInfo::findsWhatIsNamed()
{
    // Deeper than anybody would look, in the case of another system.
    QVERIFY(write(at(u"Solution/A/B/C/D/Echo/ip/convoy-package.yaml"_s), manifest("EchoSrv", "9.0.001.02")));
    QVERIFY(
        write(at(u"mediainfo.XML"_s), mediaInfo(packageRow("EchoSrv", "9.0.001.02", "SOLUTION\\a\\b\\c\\d\\echo"))));
    const MediaScan found = scan();
    QCOMPARE(names(found), QStringList{u"Sample EchoSrv 9.0.001.02"_s});
    QVERIFY(found.problems.isEmpty());
}

void tst_MediaInfo::givesTemplatesByNickname()
{
    QVERIFY(write(at(u"echo/convoy-package.yaml"_s), manifest("EchoSrv", "9.0.001.02")));
    QVERIFY(write(at(u"other/convoy-package.yaml"_s), manifest("Other", "1.0")));
    QVERIFY(write(at(u"templates/Echo.apd"_s), "[Template]\nName=Echo\n[log]\nverbose=all\n"));
    QVERIFY(write(at(u"MediaInfo.xml"_s),
                  mediaInfo(packageRow("EchoSrv", "9.0.001.02", "echo") + packageRow("Other", "1.0", "other"),
                            "<row><td>EchoSrv</td><td>Echo.apd</td><td>templates</td><td>107</td><td>T</td></row>")));
    const MediaScan found = scan();
    QCOMPARE(found.packages.size(), 2);
    QCOMPARE(found.packages.at(0).templates.keys(), QStringList{u"Echo.apd"_s});
    QCOMPARE(found.packages.at(0).referredTemplates, QStringList{u"Echo.apd"_s});
    QCOMPARE(found.packages.at(0).templateOptions.value(u"Echo.apd"_s),
             (QList<TemplateOption>{{u"log"_s, u"verbose"_s, u"all"_s}}));
    QVERIFY(found.packages.at(1).templates.isEmpty());
}

// The half of T11 that is about mixed sets.
void tst_MediaInfo::refusesAMixedSet()
{
    QVERIFY(write(at(u"echo/convoy-package.yaml"_s), manifest("EchoSrv", "9.0.002.05")));
    QVERIFY(write(at(u"other/convoy-package.yaml"_s), manifest("Other", "1.0")));
    QVERIFY(write(at(u"MediaInfo.xml"_s),
                  mediaInfo(packageRow("EchoSrv", "9.0.001.02", "echo") + packageRow("Other", "1.0", "other"))));
    const MediaScan found = scan();
    QVERIFY(found.packages.isEmpty()); // the sound one belongs to a set that nobody has tested
    QCOMPARE(codes(found), QStringList{u"media-mixed"_s});
    QVERIFY(found.problems.first().error.why.english().contains(u"9.0.002.05"_s));
    QVERIFY(found.problems.first().error.why.english().contains(u"9.0.001.02"_s));
    QVERIFY(!found.problems.first().error.remedy.isEmpty());
}

void tst_MediaInfo::namesWhatIsMissing()
{
    QVERIFY(write(at(u"echo/convoy-package.yaml"_s), manifest("EchoSrv", "9.0.001.02")));
    QVERIFY(write(at(u"MediaInfo.xml"_s),
                  mediaInfo(packageRow("EchoSrv", "9.0.001.02", "echo") + packageRow("Other", "1.0", "other"))));
    const MediaScan found = scan();
    QCOMPARE(names(found), QStringList{u"Sample EchoSrv 9.0.001.02"_s});
    QCOMPARE(codes(found), QStringList{u"media-package-missing"_s});
    QVERIFY(found.problems.first().error.what.english().contains(u"Other 1.0"_s));
}

void tst_MediaInfo::neverLeavesTheMedium_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("upwards") << QByteArray("../outside");
    QTest::newRow("backslashes") << QByteArray("..\\outside");
    QTest::newRow("absolute") << QByteArray("/outside");
    QTest::newRow("through a link") << QByteArray("link/outside");
}

void tst_MediaInfo::neverLeavesTheMedium()
{
    QFETCH(const QByteArray, location);
    const QTemporaryDir around;
    const QString medium = around.filePath(u"medium"_s);
    QVERIFY(write(around.filePath(u"outside/convoy-package.yaml"_s), manifest("EchoSrv", "9.0.001.02")));
    QVERIFY(write(around.filePath(u"outside/Echo.apd"_s), "[Template]\nName=Echo\n"));
    QVERIFY(write(medium + u"/in/convoy-package.yaml"_s, manifest("EchoSrv", "9.0.001.02")));
    QVERIFY(QFile::link(around.path(), medium + u"/link"_s));
    QVERIFY(write(medium + u"/MediaInfo.xml"_s, mediaInfo(packageRow("EchoSrv", "9.0.001.02", location),
                                                          "<row><td>EchoSrv</td><td>Echo.apd</td><td>" + location
                                                              + "</td><td>1</td><td>T</td></row>")));
    const auto found = MediaScanner().scan(medium);
    QVERIFY(found);
    QCOMPARE(found->packages.size(), 1);
    QCOMPARE(found->packages.first().path, medium + u"/in"_s);
    QVERIFY(found->packages.first().templates.isEmpty());
    QCOMPARE(codes(*found), QStringList{u"media-package-missing"_s});
}

QTEST_GUILESS_MAIN(tst_MediaInfo)
#include "tst_MediaInfo.moc"
