// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/systems/CatalogueFolder.h"
#include "prerequisites/PackageRules.h"

#include <QTest>

#include <functional>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_PackageRules : public QObject
{
    Q_OBJECT

private slots:
    void rules_data();
    void rules();
    void endOfSupport_data();
    void endOfSupport();
    void waysOutOfTheWrongSystem();
    void fillsEveryText();
    void judgesAllRules();
    void words();
    void roundTrip();
};

namespace {

/// Everything a row can change; as it stands all rules pass.
struct Scene
{
    PackageDescriptor package;
    Host host;
    FactSet facts;
    QMap<QString, QString> application;
    QString installPath = u"/opt/sample"_s;
    QString installedVersion;
    QDate day; ///< invalid: the catalogue is not asked

    Scene()
    {
        host.name = u"web1"_s;
        package.name = u"Sample"_s;
        package.version = Version(u"9.0"_s);
        package.os = {{.family = u"linux"_s, .name = u"Debian"_s, .atLeast = Version(u"12"_s), .bits = 64}};
        InstallCommand install;
        install.command = u"./install.sh"_s;
        package.install.insert(u"linux"_s, install);
        package.freeBytes = 2000;
        set("os.family", u"linux"_s);
        set("os.id", u"debian"_s);
        set("os.name", u"Debian GNU/Linux"_s);
        set("os.version", u"13"_s);
        set("os.bits", 64LL);
        set("home", u"/home/ada"_s);
        set("disk.homeFreeBytes", 1'000'000LL);
        set("disk.tmpFreeBytes", 1'000'000LL);
        set("tools.tar", true);
    }

    void set(const char *name, const QVariant &value)
    {
        facts.insert({.name = QLatin1String(name), .value = value, .type = {}, .source = u"probe"_s, .at = {}});
    }

    void forget(const QString &name)
    {
        QJsonObject object = facts.toJson();
        object.remove(name);
        facts = FactSet::fromJson(object);
    }

    [[nodiscard]] QList<Finding> judge() const
    {
        return judgePackage({.package = package,
                             .host = host,
                             .facts = facts,
                             .application = application,
                             .installPath = installPath,
                             .unpackedBytes = 1000,
                             .installedVersion = installedVersion,
                             .catalogue = &builtInCatalogue(),
                             .day = day});
    }
};

using Change = std::function<void(Scene &)>;

Finding named(const QList<Finding> &findings, const QString &rule)
{
    for (const Finding &finding : findings) {
        if (finding.rule == rule)
            return finding;
    }
    return {};
}

} // namespace

Q_DECLARE_METATYPE(Change)

void tst_PackageRules::rules_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("severity");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, const QString &rule, const QString &severity, const QString &verdict,
                        const Change &change) { QTest::newRow(name) << change << rule << severity << verdict; };
    // proves G098, G099: the package's operating system is held against each host's, and a wrong one is refused
    row("right system", u"operating-system"_s, u"pass"_s, u"true"_s, [](Scene &) {});
    row("too old", u"operating-system"_s, u"blocker"_s, u"false"_s, [](Scene &s) { s.set("os.version", u"11"_s); });
    row("wrong width", u"operating-system"_s, u"blocker"_s, u"false"_s, [](Scene &s) { s.set("os.bits", 32LL); });
    row("wrong family", u"operating-system"_s, u"blocker"_s, u"false"_s,
        [](Scene &s) { s.package.os = {{.family = u"windows"_s, .name = {}, .atLeast = {}, .bits = 0}}; });
    row("another distribution", u"operating-system"_s, u"warning"_s, u"unknown"_s, [](Scene &s) {
        s.package.os = {{.family = u"linux"_s, .name = u"SUSE Linux Enterprise Server"_s, .atLeast = {}, .bits = 64}};
    });
    row("asks for nothing", u"operating-system"_s, u"pass"_s, u"true"_s, [](Scene &s) { s.package.os.clear(); });
    row("asked", u"facts-known"_s, u"pass"_s, u"true"_s, [](Scene &) {});
    row("not asked", u"facts-known"_s, u"blocker"_s, u"unknown"_s, [](Scene &s) { s.facts = {}; });
    row("no command", u"install-command"_s, u"blocker"_s, u"false"_s, [](Scene &s) { s.package.install.clear(); });
    row("command", u"install-command"_s, u"pass"_s, u"true"_s, [](Scene &) {});
    row("tar", u"tools"_s, u"pass"_s, u"true"_s, [](Scene &) {});
    row("no tar", u"tools"_s, u"blocker"_s, u"false"_s, [](Scene &s) { s.set("tools.tar", false); });
    row("tar unknown", u"tools"_s, u"warning"_s, u"unknown"_s, [](Scene &s) { s.forget(u"tools.tar"_s); });
    row("room", u"disk-space"_s, u"pass"_s, u"true"_s, [](Scene &) {});
    row("no room to stage", u"disk-space"_s, u"blocker"_s, u"false"_s,
        [](Scene &s) { s.set("disk.homeFreeBytes", 999LL); });
    row("room for one of both", u"disk-space"_s, u"blocker"_s, u"false"_s, [](Scene &s) {
        s.installPath = u"/home/ada/sample"_s;
        s.set("disk.homeFreeBytes", 2999LL);
    });
    row("room for both", u"disk-space"_s, u"pass"_s, u"true"_s, [](Scene &s) {
        s.installPath = u"/home/ada/sample"_s;
        s.set("disk.homeFreeBytes", 3000LL);
    });
    row("staged elsewhere", u"disk-space"_s, u"pass"_s, u"true"_s, [](Scene &s) {
        s.host.staging = u"/srv/staging"_s;
        s.set("disk.homeFreeBytes", 0LL);
    });
    row("tmp full", u"disk-space"_s, u"blocker"_s, u"false"_s, [](Scene &s) {
        s.host.staging = u"/tmp/convoy"_s;
        s.set("disk.tmpFreeBytes", 0LL);
    });
    row("room unknown", u"disk-space"_s, u"warning"_s, u"unknown"_s,
        [](Scene &s) { s.forget(u"disk.homeFreeBytes"_s); });
    row("full path", u"install-path"_s, u"pass"_s, u"true"_s, [](Scene &) {});
    row("no path", u"install-path"_s, u"pass"_s, u"true"_s, [](Scene &s) { s.installPath.clear(); });
    for (const QString &path : {u"opt/sample"_s, u"/"_s, u"/opt/../etc"_s, u"/opt/./x"_s, u"~/x"_s, u"/home/~ada"_s,
                                u"/opt/a\nb"_s, u"C:\\Sample"_s}) {
        row(qPrintable(path.toHtmlEscaped()), u"install-path"_s, u"blocker"_s, u"false"_s,
            [path](Scene &s) { s.installPath = path; });
    }
    row("no port", u"port-range"_s, u"pass"_s, u"true"_s, [](Scene &) {});
    for (const QString &port : {u"1"_s, u"65535"_s})
        row(qPrintable(u"port "_s + port), u"port-range"_s, u"pass"_s, u"true"_s,
            [port](Scene &s) { s.application.insert(u"port"_s, port); });
    for (const QString &port : {u"0"_s, u"65536"_s, u"-1"_s, u"http"_s})
        row(qPrintable(u"port "_s + port), u"port-range"_s, u"blocker"_s, u"false"_s,
            [port](Scene &s) { s.application.insert(u"port"_s, port); });
    row("needs nothing", u"required-packages"_s, u"pass"_s, u"true"_s, [](Scene &) {});
    row("needs another", u"required-packages"_s, u"warning"_s, u"unknown"_s,
        [](Scene &s) { s.package.required = {{.name = u"Base"_s, .atLeast = Version(u"1"_s)}}; });
    row("new there", u"already-installed"_s, u"pass"_s, u"true"_s, [](Scene &) {});
    row("there", u"already-installed"_s, u"note"_s, u"true"_s, [](Scene &s) { s.installedVersion = u"9.0"_s; });
    row("older there", u"already-installed"_s, u"note"_s, u"true"_s, [](Scene &s) { s.installedVersion = u"8"_s; });
}

void tst_PackageRules::rules()
{
    QFETCH(Change, change);
    QFETCH(QString, rule);
    QFETCH(QString, severity);
    Scene scene;
    change(scene);
    const Finding finding = named(scene.judge(), rule);
    QCOMPARE(severityWord(finding.severity), severity);
    QTEST(truthWord(finding.verdict), "verdict");
    QCOMPARE(finding.blocks, severity == u"blocker"_s);
    QCOMPARE(finding.isUncertain, severity == u"warning"_s);
    QCOMPARE(finding.host, u"web1"_s);
}

void tst_PackageRules::endOfSupport_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("severity");
    QTest::newRow("long before") << u"12"_s << QDate(2024, 1, 1) << u"pass"_s;
    QTest::newRow("last day") << u"8"_s << QDate(2020, 6, 30) << u"pass"_s;
    QTest::newRow("day after") << u"8"_s << QDate(2020, 7, 1) << u"warning"_s;
    QTest::newRow("no day given") << u"8"_s << QDate() << QString();
    QTest::newRow("not in the catalogue") << u"99"_s << QDate(2024, 1, 1) << QString();
}

/// Warned of, and never refused.
void tst_PackageRules::endOfSupport()
{
    QFETCH(QString, version);
    QFETCH(QString, severity);
    Scene scene;
    scene.package.os.clear();
    scene.set("os.version", version);
    QFETCH(QDate, day);
    scene.day = day;
    const QList<Finding> findings = scene.judge();
    const Finding finding = named(findings, u"os-support"_s);
    QCOMPARE(finding.rule.isEmpty(), severity.isEmpty());
    if (severity.isEmpty())
        return;
    QCOMPARE(severityWord(finding.severity), severity);
    QVERIFY(!finding.blocks && !finding.isUncertain);
    QCOMPARE(verdictWord(findings), severity == u"pass"_s ? u"ready"_s : u"warnings"_s);
    QVERIFY2(finding.found.english().contains(u"Debian "_s + version), qPrintable(finding.found.english()));
    QVERIFY(!finding.wanted.isEmpty() && !finding.why.isEmpty() && !finding.remedy.isEmpty());
}

void tst_PackageRules::waysOutOfTheWrongSystem()
{
    Scene scene;
    scene.day = QDate(2026, 1, 1);
    scene.facts = {};
    scene.set("os.family", u"windows"_s);
    scene.set("os.version", u"6.3"_s);
    scene.set("os.build", 9600LL);
    const Finding way = named(scene.judge(), u"os-upgrade-path"_s);
    QCOMPARE(severityWord(way.severity), u"note"_s);
    QVERIFY2(way.wanted.english().contains(u"Windows Server 2016"_s), qPrintable(way.wanted.english()));
    scene.package.os = {{.family = u"windows"_s, .name = {}, .atLeast = {}, .bits = 0}};
    QVERIFY(named(scene.judge(), u"os-upgrade-path"_s).rule.isEmpty());
    QCOMPARE(severityWord(named(scene.judge(), u"os-support"_s).severity), u"warning"_s);
}

void tst_PackageRules::fillsEveryText()
{
    Scene whole;
    whole.day = QDate(2024, 1, 1);
    QList<Finding> findings = whole.judge();
    Scene bare;
    bare.facts = {};
    bare.installPath = u"x"_s;
    bare.package.install.clear();
    bare.installedVersion = u"1"_s;
    findings += bare.judge();
    for (const Finding &finding : std::as_const(findings)) {
        for (const Message &text : {finding.title, finding.found, finding.wanted, finding.why, finding.remedy})
            QVERIFY2(!text.isEmpty() && !text.text().contains(u'%'), qPrintable(finding.rule));
    }
}

void tst_PackageRules::judgesAllRules()
{
    Scene scene;
    QCOMPARE(verdictWord(scene.judge()), u"ready"_s);
    QStringList rules;
    for (const Finding &finding : scene.judge())
        rules += finding.rule;
    QCOMPARE(rules,
             QStringList({u"facts-known"_s, u"operating-system"_s, u"install-command"_s, u"tools"_s, u"install-path"_s,
                          u"disk-space"_s, u"port-range"_s, u"required-packages"_s, u"already-installed"_s}));
    scene.forget(u"tools.tar"_s);
    QCOMPARE(verdictWord(scene.judge()), u"warnings"_s);
    scene.installPath = u"relative"_s;
    QCOMPARE(verdictWord(scene.judge()), u"blocked"_s);
}

void tst_PackageRules::words()
{
    QCOMPARE(verdictWord({}), u"ready"_s);
    QCOMPARE(severityWord(Severity::Pass), u"pass"_s);
    QCOMPARE(truthWord(Truth::Unknown), u"unknown"_s);
}

void tst_PackageRules::roundTrip()
{
    Scene scene;
    scene.set("os.version", u"11"_s);
    for (const Finding &finding : scene.judge()) {
        const Finding read = Finding::fromStoredJson(finding.toStoredJson());
        QCOMPARE(read.toStoredJson(), finding.toStoredJson());
        QCOMPARE(read.toJson(), finding.toJson());
        QCOMPARE(read.toJson().keys(),
                 QStringList({u"blocks"_s, u"found"_s, u"host"_s, u"reference"_s, u"remedy"_s, u"rule"_s, u"severity"_s,
                              u"title"_s, u"uncertain"_s, u"verdict"_s, u"waivable"_s, u"wanted"_s, u"why"_s}));
    }
    QVERIFY(Finding::fromStoredJson({{u"severity"_s, u"mild"_s}}).blocks);
}

QTEST_GUILESS_MAIN(tst_PackageRules)
#include "tst_PackageRules.moc"
