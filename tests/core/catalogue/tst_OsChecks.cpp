// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/checks/OsChecks.h"
#include "catalogue/identification/OsEvidence.h"
#include "catalogue/systems/CatalogueFolder.h"

#include <QTest>

#include <algorithm>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2018, 6, 1);

OsHost hostOf(const char *id, const char *option = "")
{
    OsHost host;
    host.system = builtInCatalogue().find(QString::fromLatin1(id));
    if (host.system == nullptr)
        qFatal("%s is not in the catalogue", id);
    host.option = QString::fromLatin1(option);
    host.hasSoftwareAssurance = true;
    return host;
}

OsDemands demandsOf(const QStringList &needs)
{
    OsDemands demands;
    demands.needs = needs;
    return demands;
}

/// "rule!" a blocker, "rule" a warning, "(rule)" a note.
QStringList rulesOf(const QList<OsFinding> &findings)
{
    QStringList rules;
    for (const OsFinding &finding : findings) {
        if (finding.severity == OsFinding::Severity::Blocker)
            rules += finding.rule + u'!';
        else
            rules += finding.severity == OsFinding::Severity::Note ? u'(' + finding.rule + u')' : finding.rule;
    }
    rules.sort();
    return rules;
}

} // namespace

Q_DECLARE_METATYPE(convoy::OsHost)
Q_DECLARE_METATYPE(convoy::OsDemands)

class tst_OsChecks : public QObject
{
    Q_OBJECT

private slots:
    void options_data();
    void options();
    void systems_data();
    void systems();
    void lifecycle_data();
    void lifecycle();
    void oneDoesNotHideAnother();
    void everyRefusalNamesItsSource();
    void containersNameTheirHost();
    void containerMatrix_data();
    void containerMatrix();
    void upgrades_data();
    void upgrades();
    void platformNames();
    void management();
};

// proves W027, W052, W053, W054, W055, W056, W058, W061, W066, W067, W114, W115, W116, W154, W155
void tst_OsChecks::options_data()
{
    QTest::addColumn<OsHost>("host");
    QTest::addColumn<QStringList>("needs");
    QTest::addColumn<QStringList>("rules");
    const auto container = [](const char *id, const char *option) {
        OsHost host = hostOf(id, option);
        host.isContainer = true;
        return host;
    };
    const QStringList all{u"gui"_s, u"wow64"_s, u"windows-installer"_s, u"console"_s};
    const QStringList allRefused{u"option-lacks-console!"_s, u"option-lacks-gui!"_s,
                                 u"option-lacks-windows-installer!"_s, u"option-lacks-wow64!"_s};
    QTest::newRow("Nano: all four, each by itself") << hostOf("2016", "nano-server") << all << allRefused;
    QTest::newRow("Nano: a window") << hostOf("2016", "nano-server") << QStringList{u"gui"_s}
                                    << QStringList{u"option-lacks-gui!"_s};
    QTest::newRow("Nano: 32 bit") << hostOf("2016", "nano-server") << QStringList{u"wow64"_s}
                                  << QStringList{u"option-lacks-wow64!"_s};
    QTest::newRow("Nano: MSI") << hostOf("2016", "nano-server") << QStringList{u"windows-installer"_s}
                               << QStringList{u"option-lacks-windows-installer!"_s};
    QTest::newRow("Nano: a login") << hostOf("2016", "nano-server") << QStringList{u"console"_s}
                                   << QStringList{u"option-lacks-console!"_s};
    QTest::newRow("Nano: 64 bit, no MSI, no window") << hostOf("2016", "nano-server") << QStringList{} << QStringList{};
    QTest::newRow("Nano has PowerShell, remotely")
        << hostOf("2016", "nano-server") << QStringList{u"powershell"_s} << QStringList{};
    QTest::newRow("desktop: all of it") << hostOf("2016", "desktop-experience") << all << QStringList{};
    QTest::newRow("Core: no window") << hostOf("2016", "server-core") << QStringList{u"gui"_s}
                                     << QStringList{u"option-lacks-gui!"_s};
    QTest::newRow("Core: the command line")
        << hostOf("2016", "server-core") << QStringList{u"powershell"_s, u"console"_s, u"windows-installer"_s}
        << QStringList{};
    QTest::newRow("Core 2016: 32 bit is an option")
        << hostOf("2016", "server-core") << QStringList{u"wow64"_s} << QStringList{u"(option-optional-wow64)"_s};
    QTest::newRow("Core 2008: no PowerShell") << hostOf("2008", "server-core") << QStringList{u"powershell"_s}
                                              << QStringList{u"option-lacks-powershell!"_s, u"os-extended-support"_s};
    QTest::newRow("Nano in a container: no PowerShell")
        << container("2016", "nano-server") << QStringList{u"powershell"_s}
        << QStringList{u"option-lacks-powershell!"_s};
    QTest::newRow("Nano on a 1709 host") << hostOf("sac-1709", "nano-server") << QStringList{}
                                         << QStringList{u"os-option!"_s};
    QTest::newRow("Nano in a 1709 container") << container("sac-1709", "nano-server") << QStringList{} << QStringList{};
    QTest::newRow("desktop on 1709") << hostOf("sac-1709", "desktop-experience") << QStringList{}
                                     << QStringList{u"os-option!"_s};
    QTest::newRow("Core on 1709") << hostOf("sac-1709", "server-core") << QStringList{} << QStringList{};
    QTest::newRow("Core before 2008") << hostOf("2003", "server-core") << QStringList{}
                                      << QStringList{u"os-option!"_s, u"os-support-ended!"_s};
    OsHost preview = hostOf("2016-tp5", "nano-server");
    QTest::newRow("PowerShell is local in preview 5")
        << preview << QStringList{u"local-powershell"_s} << QStringList{u"os-preview!"_s};
    QTest::newRow("but not in 2016") << hostOf("2016", "nano-server") << QStringList{u"local-powershell"_s}
                                     << QStringList{u"option-lacks-local-powershell!"_s};
}

void tst_OsChecks::options()
{
    QFETCH(OsHost, host);
    QFETCH(QStringList, needs);
    QTEST(rulesOf(checkOs(builtInCatalogue(), host, demandsOf(needs), today)), "rules");
}

// proves W017, W023, W024, W029, W064, W065, W070, W072, W082, W142, W143, W144, W148, W149
void tst_OsChecks::systems_data()
{
    QTest::addColumn<OsHost>("host");
    QTest::addColumn<OsDemands>("demands");
    QTest::addColumn<QStringList>("rules");
    const auto row = [](const char *name, const OsHost &host, const OsDemands &demands, const QStringList &rules) {
        QTest::newRow(name) << host << demands << rules;
    };
    const QStringList none;
    OsHost host = hostOf("2016", "server-core");
    const auto on = [&](const QString &architecture) {
        OsHost one = host;
        one.architecture = architecture;
        return one;
    };
    row("x64", on(u"x64"_s), {}, none);
    row("AMD64", on(u"AMD64"_s), {}, none);
    row("x86-64", on(u"x86-64"_s), {}, none);
    row("32 bit", on(u"x86"_s), {}, {u"os-platform!"_s});
    row("ARM", on(u"ARM64"_s), {}, {u"os-platform!"_s});
    OsHost arm = host;
    arm.processor = u"Qualcomm Centriq 2400"_s;
    row("Centriq", arm, {}, {u"os-platform!"_s, u"os-processor!"_s});
    arm.processor = u"Cavium ThunderX2 CN9975"_s;
    row("ThunderX2", arm, {}, {u"os-platform!"_s, u"os-processor!"_s});
    arm.processor = u"Intel Xeon"_s;
    row("another processor", arm, {}, none);

    OsHost old = host;
    old.fullVersion = Version(u"10.0.14393.1000"_s);
    row("not up to date: a notice", old, {}, {u"(os-not-up-to-date)"_s});
    old.fullVersion = Version(u"10.0.14393.7606"_s);
    row("up to date", old, {}, none);

    OsHost trial = host;
    trial.isEvaluation = true;
    row("evaluation", trial, {}, {u"os-evaluation"_s});
    OsDemands test;
    test.isProduction = false;
    row("evaluation, not for production", trial, test, none);

    OsHost nano = hostOf("2016", "nano-server");
    nano.hasSoftwareAssurance = false;
    row("Nano without Software Assurance", nano, {}, {u"os-option-licence"_s});
    nano.hasSoftwareAssurance.reset();
    row("Nano, nobody knows", nano, {}, {u"os-option-licence"_s});
    nano.cloud = u"azure"_s;
    row("Nano in Azure", nano, {}, none);
    nano.cloud = u"AWS"_s;
    row("Nano in AWS", nano, {}, none);
    nano.cloud = u"Backyard"_s;
    row("Nano in a cloud of no name", nano, {}, {u"os-option-licence"_s});

    row("preview", hostOf("2016-tp3"), {}, {u"os-preview!"_s});
    OsDemands allowed;
    allowed.allowsTestSystems = true;
    row("preview, allowed", hostOf("2016-tp3"), allowed, {u"(os-preview)"_s});
    row("expired preview", hostOf("2016-tp1"), allowed, {u"(os-preview)"_s, u"os-preview-expired!"_s});

    row("Hyper-V before 2008", hostOf("2003"), demandsOf({u"hyper-v"_s}),
        {u"feature-hyper-v!"_s, u"os-support-ended!"_s});
    row("Hyper-V is never assumed", host, demandsOf({u"hyper-v"_s}), {u"(feature-hyper-v)"_s});
    OsHost narrow = hostOf("2008", "full");
    narrow.architecture = u"x86"_s;
    row("Hyper-V on 32 bit", narrow, demandsOf({u"hyper-v"_s}), {u"feature-hyper-v!"_s, u"os-extended-support"_s});
    narrow.architecture = u"x64"_s;
    narrow.edition = u"Standard without Hyper-V"_s;
    row("Hyper-V in the wrong edition", narrow, demandsOf({u"hyper-v"_s}),
        {u"feature-hyper-v!"_s, u"os-extended-support"_s});
    OsHost first = hostOf("2008-r2", "full");
    first.servicePack = 0;
    row("RemoteFX before its service pack", first, demandsOf({u"remotefx"_s}),
        {u"feature-remotefx!"_s, u"os-extended-support"_s});
    first.servicePack = 1;
    row("RemoteFX with it", first, demandsOf({u"remotefx"_s}), {u"os-extended-support"_s});
    row("Docker has to be asked for", host, demandsOf({u"docker"_s}), {u"(software-docker)"_s}); // proves W160
    row("ReFS before 2012", hostOf("2008-r2"), demandsOf({u"refs"_s}), {u"feature-refs!"_s, u"os-extended-support"_s});
    row("ReFS on 2012", hostOf("2012"), demandsOf({u"refs"_s}), none);
}

void tst_OsChecks::systems()
{
    QFETCH(OsHost, host);
    QFETCH(OsDemands, demands);
    QFETCH(QStringList, rules);
    QCOMPARE(rulesOf(checkOs(builtInCatalogue(), host, demands, today)), rules);
}

// proves W040, W041, W043
void tst_OsChecks::lifecycle_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QStringList>("rules");
    QTest::newRow("released, support has not begun") << QDate(2016, 10, 13) << QStringList{};
    QTest::newRow("mainstream") << QDate(2022, 1, 11) << QStringList{};
    QTest::newRow("extended") << QDate(2022, 1, 12) << QStringList{u"os-extended-support"_s};
    QTest::newRow("the end is near") << QDate(2026, 11, 21)
                                     << QStringList{u"os-extended-support"_s, u"os-support-ends-soon"_s};
    QTest::newRow("ended") << QDate(2027, 1, 13) << QStringList{u"os-support-ended!"_s};
}

void tst_OsChecks::lifecycle()
{
    QFETCH(QDate, day);
    const auto findings = checkOs(builtInCatalogue(), hostOf("2016", "server-core"), {}, day);
    QTEST(rulesOf(findings), "rules");
    QVERIFY(std::ranges::all_of(findings, &OsFinding::isWaivable)); // policy may lower it
}

// proves W057
void tst_OsChecks::oneDoesNotHideAnother()
{
    OsHost host = hostOf("2016", "nano-server");
    host.architecture = u"x86"_s;
    host.hasSoftwareAssurance = false;
    host.isEvaluation = true;
    const auto rules =
        rulesOf(checkOs(builtInCatalogue(), host, demandsOf({u"gui"_s, u"console"_s, u"gui"_s}), QDate(2027, 2, 1)));
    QCOMPARE(rules, (QStringList{u"option-lacks-console!"_s, u"option-lacks-gui!"_s, u"os-evaluation"_s,
                                 u"os-option-licence"_s, u"os-option-support-ended"_s, u"os-platform!"_s,
                                 u"os-support-ended!"_s}));
}

// proves W182
void tst_OsChecks::everyRefusalNamesItsSource()
{
    OsHost host = hostOf("2016", "nano-server");
    host.architecture = u"aarch64"_s;
    const auto findings =
        checkOs(builtInCatalogue(), host, demandsOf({u"gui"_s, u"wow64"_s, u"windows-installer"_s, u"console"_s}),
                QDate(2027, 2, 1));
    int refusals = 0;
    for (const OsFinding &finding : findings) {
        if (finding.severity != OsFinding::Severity::Blocker)
            continue;
        ++refusals;
        const QJsonObject json = finding.toJson();
        for (const char *key : {"rule", "message", "found", "wanted", "source"})
            QVERIFY2(!json.value(QLatin1String(key)).toString().isEmpty(),
                     qPrintable(finding.rule + u' ' + QLatin1String(key)));
    }
    QCOMPARE(refusals, 6);
}

// proves W068, W183
void tst_OsChecks::containersNameTheirHost()
{
    OsHost host = hostOf("2003", "full");
    OsHost container = hostOf("2019", "nano-server");
    container.isContainer = true;
    container.containerHost = &host;
    QCOMPARE(rulesOf(checkOs(builtInCatalogue(), container, {}, QDate(2020, 1, 1))),
             QStringList{u"os-support-ended!"_s});
    // What fails in the container does not stop the judgement of its host.
    QCOMPARE(rulesOf(checkOs(builtInCatalogue(), container, demandsOf({u"gui"_s}), QDate(2020, 1, 1))),
             (QStringList{u"option-lacks-gui!"_s, u"os-support-ended!"_s}));
}

void tst_OsChecks::containerMatrix_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("image");
    QTest::addColumn<bool>("process");
    QTest::addColumn<bool>("hyperV");
    QTest::newRow("2016 on 2016") << u"2016"_s << u"2016"_s << true << true;
    QTest::newRow("2019 on 2019") << u"2019"_s << u"2019"_s << true << true;
    QTest::newRow("2016 on 2019") << u"2019"_s << u"2016"_s << false << true;
    QTest::newRow("2022 on 2025") << u"2025"_s << u"2022"_s << true << true;
    QTest::newRow("2016 on 2025") << u"2025"_s << u"2016"_s << false << true;
    QTest::newRow("2025 on 2022") << u"2022"_s << u"2025"_s << false << false;
    QTest::newRow("no container host") << u"2008-r2"_s << u"2016"_s << false << false;
}

void tst_OsChecks::containerMatrix()
{
    QFETCH(QString, host);
    QFETCH(QString, image);
    const OsCatalogue &catalogue = builtInCatalogue();
    const ContainerFit fit = containerFit(catalogue, *catalogue.find(host), *catalogue.find(image));
    QTEST(fit.isProcessIsolated, "process");
    QTEST(fit.isHyperVIsolated, "hyperV");
    QCOMPARE(fit.isSameRevisionWanted, host == u"2016"_s);
}

// proves W089
void tst_OsChecks::upgrades_data()
{
    QTest::addColumn<OsHost>("from");
    QTest::addColumn<OsHost>("to");
    QTest::addColumn<QStringList>("rules");
    const auto row = [](const char *name, const OsHost &from, const OsHost &to, const QStringList &rules) {
        QTest::newRow(name) << from << to << rules;
    };
    row("2016 to 2019", hostOf("2016"), hostOf("2019"), {});
    row("2012 R2 to 2016: the metric changes", hostOf("2012-r2"), hostOf("2016"), {u"(upgrade-licence-metric)"_s});
    row("2012 R2 to 2022", hostOf("2012-r2"), hostOf("2022"), {u"(upgrade-licence-metric)"_s, u"upgrade-path!"_s});
    row("2008 R2 to 2016", hostOf("2008-r2"), hostOf("2016"), {u"upgrade-path!"_s});
    row("backwards", hostOf("2019"), hostOf("2016"), {u"upgrade-path!"_s});
    row("preview", hostOf("2016-tp5"), hostOf("2016"), {u"upgrade-from-preview!"_s});
    row("another channel", hostOf("2016"), hostOf("sac-1709"), {u"upgrade-channel!"_s});
    row("to Nano", hostOf("2012-r2", "full"), hostOf("2016", "nano-server"),
        {u"(upgrade-licence-metric)"_s, u"upgrade-to-nano!"_s});
    row("Core to desktop", hostOf("2016", "server-core"), hostOf("2019", "desktop-experience"), {u"upgrade-option!"_s});
    row("Core to Core", hostOf("2016", "server-core"), hostOf("2019", "server-core"), {});
    OsHost narrow = hostOf("2016");
    narrow.architecture = u"x86"_s;
    OsHost wide = hostOf("2019");
    wide.architecture = u"amd64"_s;
    row("32 to 64 bit", narrow, wide, {u"upgrade-platform!"_s});
    OsHost trial = hostOf("2019");
    trial.isEvaluation = true;
    row("onto an evaluation", hostOf("2016"), trial, {u"upgrade-to-evaluation!"_s});
    OsHost datacenter = hostOf("2016");
    datacenter.edition = u"Datacenter"_s;
    OsHost standard = hostOf("2019");
    standard.edition = u"Standard"_s;
    row("Datacenter to Standard", datacenter, standard, {u"upgrade-edition!"_s});
    row("Standard to Datacenter", standard,
        [] {
            OsHost one = hostOf("2022");
            one.edition = u"Datacenter"_s;
            return one;
        }(),
        {});
}

void tst_OsChecks::upgrades()
{
    QFETCH(OsHost, from);
    QFETCH(OsHost, to);
    QTEST(rulesOf(checkUpgrade(builtInCatalogue(), from, to)), "rules");
}

// proves W024
void tst_OsChecks::platformNames()
{
    for (const char *name : {"x86-64", "x64", "AMD64", "x86_64", " amd64 "})
        QCOMPARE(platformOf(QString::fromLatin1(name)), u"x64"_s);
    QCOMPARE(platformOf(u"i686"_s), u"x86"_s);
    QCOMPARE(platformOf(u"riscv64"_s), u"riscv64"_s);
}

// proves W156
void tst_OsChecks::management()
{
    const OsCatalogue &catalogue = builtInCatalogue();
    const auto *core = catalogue.capability(*catalogue.find(u"2016"_s), u"server-core"_s, u"host"_s);
    QVERIFY(core != nullptr);
    QCOMPARE(core->management, (QStringList{u"command line"_s, u"remote MMC"_s, u"RSAT"_s, u"PowerShell"_s}));
}

QTEST_GUILESS_MAIN(tst_OsChecks)
#include "tst_OsChecks.moc"
