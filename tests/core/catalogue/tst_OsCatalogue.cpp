// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/identification/ProductNames.h"
#include "catalogue/lifecycle/OsDetails.h"
#include "catalogue/systems/CatalogueFolder.h"

#include <QJsonArray>
#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

const OsEntry &entry(const char *id)
{
    const OsEntry *found = builtInCatalogue().find(QString::fromLatin1(id));
    if (found == nullptr)
        qFatal("%s is not in the catalogue", id);
    return *found;
}

QStringList ids(const QList<const OsEntry *> &entries)
{
    QStringList ids;
    for (const OsEntry *one : entries)
        ids += one->id;
    return ids;
}

QStringList linked(const QList<OsLink> &links)
{
    QStringList texts;
    for (const OsLink &link : links)
        texts += link.id + u':' + link.kind;
    return texts;
}

const NamedItem *item(const QList<NamedItem> &items, const QString &name)
{
    const auto found = std::ranges::find_if(items, [&](const NamedItem &one) { return one.name == name; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

class tst_OsCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void values_data();
    void values();
    void detailsAreShown_data();
    void detailsAreShown();
    void links_data();
    void links();
    void lists();
    void latestRelease();
    void previews();
    void ordinalsRise();
    void suffixR2();
    void firstOfItsName();
    void clients();
    void channels();
    void otherThings();
    void search_data();
    void search();
    void successionOrder();
    void ancestry();
    void everyValueHasASource();
    void asManyAsTheReference();
};

// proves W001
void tst_OsCatalogue::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::newRow("name") << u"Windows Server 2016"_s << u"2016"_s;
    QTest::newRow("any case") << u"windows SERVER 2016"_s << u"2016"_s;
    QTest::newRow("id") << u"sac-1709"_s << u"sac-1709"_s;
    QTest::newRow("alias") << u"windows server vnext"_s << u"2016-tp1"_s;
    QTest::newRow("part of a name") << u"Windows Server"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void tst_OsCatalogue::names()
{
    QFETCH(QString, text);
    const OsEntry *found = builtInCatalogue().find(text);
    QTEST(found == nullptr ? QString() : found->id, "id");
}

// proves W002, W009, W035, W036, W045, W047, W074, W075, W076, W077, W078, W079, W088, W106, W108, W110, W117, W118
// proves W119, W121, W122, W126, W139, W146, W150, W151, W158, W170, W172
void tst_OsCatalogue::values_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QVariant>("value");
    const auto row = [](const char *id, const char *path, const QVariant &value) {
        QTest::addRow("%s %s", id, path) << QString::fromLatin1(id) << QString::fromLatin1(path) << value;
    };
    row("2016", "kernel", u"Windows NT"_s);
    row("2016", "rtm", u"2016-09-26"_s);
    row("2016", "ga", u"2016-10-12"_s);
    row("2016", "supportStart", u"2016-10-15"_s);
    row("2016", "mainstreamEnd", u"2022-01-11"_s);
    row("2016", "extendedEnd", u"2027-01-12"_s);
    row("2016", "firstPreview", u"2014-10-01"_s);
    row("2016", "ordinal", 11);
    row("2016", "build", 14393);
    row("2016", "kind", u"ltsc"_s);
    row("2016", "licenceMetric", u"core"_s);
    row("2012-r2", "licenceMetric", u"processor"_s);
    row("2016", "client/base", u"Windows 10"_s);
    row("2012-r2", "client/base", u"Windows 8.1"_s);
    row("2016", "client/sameBuild", u"Windows 10 version 1607 (Anniversary Update)"_s);
    const char *previews[][4] = {{"2016-tp1", "2014-10-01", "6.4", "9841"},
                                 {"2016-tp2", "2015-05-04", "10.0", "10074"},
                                 {"2016-tp3", "2015-08-19", "10.0", "10514"},
                                 {"2016-tp4", "2015-11-19", "10.0", "10586"},
                                 {"2016-tp5", "2016-04-27", "10.0", "14300"}};
    for (const auto &preview : previews) {
        row(preview[0], "kind", u"preview"_s);
        row(preview[0], "ga", QString::fromLatin1(preview[1]));
        row(preview[0], "ntVersion", QString::fromLatin1(preview[2]));
        row(preview[0], "build", QString::fromLatin1(preview[3]).toInt());
    }
    row("2016-tp4", "client/sameBuild", u"Windows 10 version 1511"_s);
    row("sac-1709", "name", u"Windows Server, version 1709"_s);
    row("sac-1709", "ga", u"2017-10-17"_s);
    row("sac-1709", "kind", u"sac"_s);
    row("sac-1709", "client/sameBuild", u"Windows 10 version 1709 (Fall Creators Update)"_s);
    row("sac-1709", "codeBase", u"2016"_s);
    row("sac-1803", "codeBase", u"2016"_s);
    row("sac-1803", "client/sameBuild", u"Windows 10 version 1803 (April 2018 Update)"_s);
    row("sac-1809", "codeBase", u"2019"_s);
    row("sac-1809", "label", u"1809"_s);
    row("2019", "label", u"1809"_s);
    row("2003", "codename", u"Whistler Server"_s);
    row("2003", "ordinal", 6);
    row("2003", "rtm", u"2003-03-28"_s);
    row("2003", "ga", u"2003-04-24"_s);
    row("2003", "client/base", u"Windows XP"_s);
    row("2003-r2", "rtm", u"2005-12-06"_s);
    row("2003-r2", "ntVersion", u"5.2"_s);
    row("2003-r2", "build", 3790);
    row("2008", "codename", u"Longhorn Server"_s);
    row("2008", "ordinal", 7);
    row("2008", "rtm", u"2008-02-04"_s);
    row("2008", "ga", u"2008-02-27"_s);
    row("2008-r2", "codename", u"Windows Server 7"_s);
    row("2008-r2", "ordinal", 8);
    row("2008-r2", "rtm", u"2009-07-22"_s);
    row("2008-r2", "ga", u"2009-10-22"_s);
    row("2008-r2", "client/base", u"Windows 7"_s);
    row("2008-r2", "client/rtm", u"2009-07-22"_s);
    row("2008-r2", "client/ga", u"2009-10-22"_s);
    row("2012", "codename", u"Windows Server 8"_s);
    row("2012", "ordinal", 9);
    row("2012", "ga", u"2012-09-04"_s);
    row("2012", "client/base", u"Windows 8"_s);
    row("2012", "client/ga", u"2012-10-26"_s);
    row("2012", "mainstreamEnd", u"2018-10-09"_s);
    row("2012", "extendedEnd", u"2023-10-10"_s);
    row("2012", "esuEnd", u"2026-10-13"_s);
    row("2012-r2", "codename", u"Windows Server Blue"_s);
    row("2012-r2", "ordinal", 10);
    row("2012-r2", "announced", u"2013-06-03"_s);
    row("2012-r2", "ga", u"2013-10-18"_s);
    row("2019", "ordinal", 12);
    row("2019", "announced", u"2018-03-20"_s);
    row("2019", "ga", u"2018-10-02"_s);
    row("2019", "client/base", u"Windows 10"_s);
    row("2019", "client/ga", u"2018-10-02"_s);
}

void tst_OsCatalogue::values()
{
    QFETCH(QString, id);
    QFETCH(QString, path);
    const OsEntry *found = builtInCatalogue().find(id);
    QVERIFY(found != nullptr);
    QJsonValue stands = found->document;
    for (const QString &part : path.split(u'/'))
        stands = stands.toObject().value(part);
    QFETCH(QVariant, value);
    QCOMPARE(stands, QJsonValue::fromVariant(value));
}

// proves W121, W122, W126, W150, W158: in what `os show` and the catalogue's pane print, too
void tst_OsCatalogue::detailsAreShown_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("shown");
    const auto day = [](int year, int month, int dayOfMonth) {
        return QLocale().toString(QDate(year, month, dayOfMonth), QLocale::ShortFormat);
    };
    QTest::newRow("1803") << u"sac-1803"_s
                          << QStringList{u"Shares its build with: Windows 10 version 1803 (April 2018 Update)"_s};
    QTest::newRow("2003") << u"2003"_s
                          << QStringList{u"Codename: Whistler Server"_s, u"Windows Server number: 6"_s,
                                         u"Based on the client: Windows XP"_s, u"Manufactured: "_s + day(2003, 3, 28),
                                         u"Available: "_s + day(2003, 4, 24)};
    QTest::newRow("2012") << u"2012"_s
                          << QStringList{u"Codename: Windows Server 8"_s, u"Windows Server number: 9"_s,
                                         u"Available: "_s + day(2012, 9, 4),
                                         u"Based on the client: Windows 8 (%1)"_s.arg(day(2012, 10, 26))};
    QTest::newRow("2012 R2") << u"2012-r2"_s
                             << QStringList{u"Codename: Windows Server Blue"_s, u"Windows Server number: 10"_s,
                                            u"Unveiled: "_s + day(2013, 6, 3), u"Available: "_s + day(2013, 10, 18),
                                            u"Based on the client: Windows 8.1"_s};
}

void tst_OsCatalogue::detailsAreShown()
{
    QFETCH(QString, id);
    QFETCH(QStringList, shown);
    QStringList lines;
    for (const OsDetail &detail : osDetails(builtInCatalogue(), entry(id.toLatin1().constData())))
        lines += detail.name.english() + u": "_s + detail.value;
    for (const QString &line : std::as_const(shown))
        QVERIFY2(lines.contains(line), qPrintable(line + u" is not in\n"_s + lines.join(u'\n')));
}

// proves W030, W031, W048, W107, W124, W147, W171
void tst_OsCatalogue::links_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::newRow("2016") << u"2016"_s << QStringList{u"2012-r2:release"_s, u"2016-tp5:preview"_s}
                          << QStringList{u"2019:release"_s, u"sac-1709:branch"_s, u"insider-16237:preview"_s};
    QTest::newRow("2003") << u"2003"_s << QStringList{u"2000:release"_s}
                          << QStringList{u"2003-r2:release"_s, u"2008:release"_s};
    QTest::newRow("2003 R2") << u"2003-r2"_s << QStringList{u"2003:release"_s} << QStringList{u"2008:release"_s};
    QTest::newRow("2008 R2") << u"2008-r2"_s << QStringList{u"2008:release"_s} << QStringList{u"2012:release"_s};
    QTest::newRow("2019") << u"2019"_s << QStringList{u"2016:release"_s} << QStringList{u"2022:release"_s};
    QTest::newRow("preview 5") << u"2016-tp5"_s << QStringList{u"2016-tp4:preview"_s} << QStringList{u"2016:preview"_s};
    QTest::newRow("preview 1") << u"2016-tp1"_s << QStringList{u"2012-r2:preview"_s}
                               << QStringList{u"2016-tp2:preview"_s};
    QTest::newRow("insider") << u"insider-16237"_s << QStringList{u"2016:preview"_s}
                             << QStringList{u"sac-1709:preview"_s};
    QTest::newRow("1709") << u"sac-1709"_s << QStringList{u"2016:branch"_s, u"insider-16237:preview"_s}
                          << QStringList{u"sac-1803:release"_s};
}

void tst_OsCatalogue::links()
{
    QFETCH(QString, id);
    const OsEntry *found = builtInCatalogue().find(id);
    QVERIFY(found != nullptr);
    QTEST(linked(found->predecessors), "before");
    QTEST(linked(found->successors), "after");
    // With its year: 2012 R2 came in 2013, 2022 in 2021.
    QCOMPARE(entry("2012-r2").available().year(), 2013);
    QCOMPARE(entry("2022").available(), QDate(2021, 8, 18));
    QCOMPARE(entry("2016").dates.firstPreview, entry("2016-tp1").available());
    QVERIFY(entry("2016").dates.firstPreview < entry("2016").dates.rtm);
}

// proves W020, W026, W028, W065, W070, W141, W153
void tst_OsCatalogue::lists()
{
    const OsEntry &server = entry("2016");
    QCOMPARE(server.updates, (QStringList{u"Windows Update"_s, u"WSUS"_s, u"SCCM"_s}));
    QCOMPARE(server.interfaces, (QStringList{u"graphical shell"_s, u"PowerShell command line"_s}));
    QCOMPARE(server.licenceKinds, (QStringList{u"trialware"_s, u"volume licensing"_s, u"Software Assurance"_s,
                                               u"MSDN subscription"_s, u"Microsoft Imagine"_s}));
    QCOMPARE(server.internalPlatforms, QStringList{u"arm64"_s});
    QCOMPARE(entry("2008").hardware, QStringList{u"acpi"_s});
    QCOMPARE(entry("2012").preReleases, (QStringList{u"developer preview"_s, u"beta"_s}));
    QVERIFY(item(builtInCatalogue().tables().cloudPlatforms, u"Azure"_s) != nullptr);
    QVERIFY(item(builtInCatalogue().tables().cloudPlatforms, u"AWS"_s) != nullptr);
}

// proves W015, W016, W018, W178
void tst_OsCatalogue::latestRelease()
{
    const OsLatest &latest = entry("2016").latest;
    QCOMPARE(latest.label, u"1607"_s);
    QCOMPARE(latest.version.text(), u"10.0.14393.7606"_s);
    QCOMPARE(latest.date, QDate(2024, 12, 10));
    QCOMPARE(latest.kb, u"KB5048671"_s);
    QVERIFY(latest.page.contains(u"14393.7606"_s) && latest.page.contains(u"December 10, 2024"_s));
    QVERIFY(Version(u"14393.7606"_s) > Version(u"14393.1000"_s));
    QVERIFY(Version(u"10.0.9"_s) < Version(u"10.0.10"_s));
}

// proves W074, W083, W100, W101, W107
void tst_OsCatalogue::previews()
{
    QStringList names;
    int build = 0;
    QDate day;
    Version version;
    for (const OsEntry *one = &entry("2016-tp1"); one->kind == OsKind::Preview;
         one = builtInCatalogue().find(one->successors.constFirst().id)) {
        QVERIFY(one->build > build && one->available() > day);
        QVERIFY(version.isEmpty() || one->ntVersion >= version); // 6.4 before 10.0
        build = one->build;
        day = one->available();
        version = one->ntVersion;
        names += one->id;
    }
    QCOMPARE(names.size(), 5);
    QVERIFY(Version(u"6.4"_s) < Version(u"10.0"_s));
    QCOMPARE(entry("2016-tp5").successors.constFirst().id, u"2016"_s);
}

// proves W046, W139, W146
void tst_OsCatalogue::ordinalsRise()
{
    int ordinal = 6;
    for (const char *id : {"2003", "2008", "2008-r2", "2012", "2012-r2", "2016", "2019"})
        QCOMPARE(entry(id).ordinal, ordinal++);
}

// proves W159
void tst_OsCatalogue::suffixR2()
{
    QStringList found;
    for (const OsEntry &one : builtInCatalogue().systems()) {
        if (one.name.endsWith(u"R2"_s))
            found += one.id;
    }
    QCOMPARE(found, (QStringList{u"2003-r2"_s, u"2008-r2"_s, u"2012-r2"_s}));
}

// proves W123
void tst_OsCatalogue::firstOfItsName()
{
    for (const OsEntry &one : builtInCatalogue().systems()) {
        if (one.isWindows() && one.available() < entry("2003").available())
            QVERIFY2(!one.name.startsWith(u"Windows Server"_s), qPrintable(one.name));
    }
    QVERIFY(entry("2003").name.startsWith(u"Windows Server"_s));
}

// proves W102, W110, W162, W170, W172
void tst_OsCatalogue::clients()
{
    QStringList onTen;
    for (const char *id : {"2012-r2", "2016", "2019"}) {
        if (entry(id).client.base == u"Windows 10"_s)
            onTen += QString::fromLatin1(id);
    }
    QCOMPARE(onTen, (QStringList{u"2016"_s, u"2019"_s})); // 2019: the second of that platform
    QCOMPARE(entry("2019").available(), entry("2019").client.ga);
    const NamedItem *client = item(builtInCatalogue().tables().clients, u"Windows 10"_s);
    QVERIFY(client != nullptr);
    QCOMPARE(client->kinds.size(), 3);
    QVERIFY(isClientName(u"Windows 10 Enterprise"_s));
    QVERIFY(!isClientName(u"Windows Server 2016"_s));
}

// proves W050, W113
void tst_OsCatalogue::channels()
{
    const NamedItem *sac = item(builtInCatalogue().tables().channels, u"Semi-Annual Channel"_s);
    QVERIFY(sac != nullptr);
    QCOMPARE(sac->begins, 2017);
    QStringList releases;
    for (const OsEntry *one : builtInCatalogue().inSuccession()) {
        if (one->channel == u"sac"_s)
            releases += one->id;
    }
    QCOMPARE(releases.constFirst(), u"sac-1709"_s);
    QCOMPARE(releases.at(1), u"sac-1803"_s); // proves W117
    QCOMPARE(entry(releases.constFirst().toLatin1().constData()).available().year(), sac->begins);
}

// proves W111, W160, W168
void tst_OsCatalogue::otherThings()
{
    QVERIFY(entry("sac-1709").needed.contains(u"Software Assurance"_s));
    QVERIFY(entry("sac-1709").needed.contains(u"Windows Server 2016"_s));
    const NamedItem *docker = item(builtInCatalogue().tables().software, u"Docker"_s);
    QVERIFY(docker != nullptr);
    QCOMPARE(docker->engine, u"Docker Engine"_s);
    QCOMPARE(docker->kinds, (QStringList{u"free"_s, u"premium"_s}));
    const NamedItem *center = item(builtInCatalogue().tables().managementChannels, u"Windows Admin Center"_s);
    QVERIFY(center != nullptr);
    QCOMPARE(center->since, QDate(2018, 4, 12));
    QCOMPARE(center->formerly, u"Project Honolulu"_s);
    QCOMPARE(center->kinds, (QStringList{u"servers"_s, u"clusters"_s, u"PCs"_s}));
}

// proves W109, W188
void tst_OsCatalogue::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("codename") << u"longhorn"_s << QStringList{u"2008"_s};
    QTest::newRow("alias") << u"vNext"_s << QStringList{u"2016-tp1"_s};
    QTest::newRow("build") << u"17763"_s << QStringList{u"2019"_s, u"sac-1809"_s};
    QTest::newRow("build of a service pack") << u"7601"_s << QStringList{u"2008-r2"_s};
    QTest::newRow("label") << u"20h2"_s << QStringList{u"sac-20h2"_s};
    QTest::newRow("2016 lists no semi-annual release")
        << u"2016"_s << QStringList{u"2016-tp1"_s, u"2016-tp2"_s, u"2016-tp3"_s,     u"2016-tp4"_s,
                                    u"2016-tp5"_s, u"2016"_s,     u"insider-16237"_s};
    QTest::newRow("distribution") << u"bookworm"_s << QStringList{u"debian-12"_s};
    QTest::newRow("nothing") << u"OS/2"_s << QStringList{};
}

void tst_OsCatalogue::search()
{
    QFETCH(QString, text);
    QTEST(ids(builtInCatalogue().search(text)), "found");
}

// proves W033, W189
void tst_OsCatalogue::successionOrder()
{
    const QStringList order = ids(builtInCatalogue().inSuccession());
    QCOMPARE(order.size(), builtInCatalogue().systems().size());
    for (const OsEntry &one : builtInCatalogue().systems()) {
        for (const OsLink &link : one.successors)
            QVERIFY2(order.indexOf(one.id) < order.indexOf(link.id), qPrintable(one.id + u" "_s + link.id));
    }
}

// proves W033, W109
void tst_OsCatalogue::ancestry()
{
    const auto of = [](const char *id) { return ids(builtInCatalogue().ancestry(entry(id))); };
    QCOMPARE(of("sac-1803").first(2), (QStringList{u"sac-1709"_s, u"2016"_s}));
    QVERIFY(!of("2016").contains(u"2016-tp5"_s));
    QCOMPARE(of("2025").last(), u"nt-3.1"_s);
    QVERIFY(of("nt-3.1").isEmpty());
}

// proves W173
void tst_OsCatalogue::everyValueHasASource()
{
    QCOMPARE(builtInCatalogue().withoutSource(), QStringList());
    OsEntry one;
    one.id = u"made-up"_s;
    one.document = {{u"ga"_s, u"2026-01-01"_s}, {u"build"_s, 5}};
    one.sources.insert(u"build"_s, {u"somewhere"_s});
    QCOMPARE(OsCatalogue(QDate(2026, 1, 1), {one}, {}, {}).withoutSource(), QStringList{u"made-up.ga"_s});
}

void tst_OsCatalogue::asManyAsTheReference()
{
    const OsCatalogue &catalogue = builtInCatalogue();
    QCOMPARE(catalogue.systems().size(), 103);
    QCOMPARE(catalogue.date(), QDate(2026, 11, 20));
    QCOMPARE(entry("2025").build, catalogue.builds().constLast()); // proves W138
}

QTEST_GUILESS_MAIN(tst_OsCatalogue)
#include "tst_OsCatalogue.moc"
