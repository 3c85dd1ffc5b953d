// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanScene.h"
#include "plan/PlanPrinter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(PlanRequest &)>;

PlanHost hostOf(const Plan &plan, const QString &name)
{
    for (const PlanHost *host : plan.allHosts()) {
        if (host->host == name)
            return *host;
    }
    return {};
}

void deployBefore(PlanTarget &target, const QString &version, const QString &state = QStringLiteral("installed"),
                  const QString &undo = QStringLiteral("previous-package"))
{
    PreviousDeployment previous;
    previous.version = version;
    previous.state = state;
    previous.undo = undo;
    previous.undoReason = undo == u"none"_s ? Message::verbatim(u"It is final."_s) : Message();
    previous.isPackageKept = true;
    previous.isBeforeKept = true;
    previous.values.application = {
        {u"object"_s, u"Echo_B"_s}, {u"port"_s, u"4000"_s}, {u"skipReinstallation"_s, u"true"_s}};
    previous.values.silent = {{{u"EchoSrv"_s, u"Greeting"_s}, u"ciao"_s}, {{u"EchoSrv"_s, u"Port"_s}, u"4000"_s}};
    previous.before.version = version;
    previous.before.application = previous.values.application;
    previous.before.silent = previous.values.silent;
    target.installedVersion = state == u"installed"_s ? version : QString();
    target.previous = previous;
}

QByteArray bytesOf(const Plan &plan)
{
    return QJsonDocument(plan.toJson()).toJson();
}

} // namespace

Q_DECLARE_METATYPE(Change)

class tst_Planner : public QObject
{
    Q_OBJECT

private slots:
    void golden_data();
    void golden();
    void isDeterministic();
    void keepsTheContract();
    void roundTrip();
    void refusesOtherPlans_data();
    void refusesOtherPlans();
    void refuses_data();
    void refuses();
    void resolvesPerHost();
    void leavesSecretsOut();
    void skipsReinstallation_data();
    void skipsReinstallation();
    void splitsIntoWaves_data();
    void splitsIntoWaves();
    void writesTheHostsSilentIni();
    void asksThePackagesQuestions();
    void beginsWithTheValuesOfBefore();
    void rollsBackToTheValuesOfThen();
    void judgesTheProfile_data();
    void judgesTheProfile();
    void wantsTheOtherPackages();
};

void tst_Planner::golden_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("plain") << Change([](PlanRequest &) {});
    QTest::newRow("waves") << Change([](PlanRequest &request) {
        request.limits.waveSize = u"2"_s;
        request.limits.maxFailed = 1;
    });
    QTest::newRow("unreachable") << Change([](PlanRequest &request) {
        request.targets[1].facts = {};
        request.targets[1].unreachable = Error(u"host-unreachable"_s, Message::verbatim(u"web1 does not answer."_s));
    });
    QTest::newRow("blocked") << Change([](PlanRequest &request) {
        request.package.os = {{.family = u"windows"_s, .name = {}, .atLeast = {}, .bits = 0}};
    });
    QTest::newRow("upgrade-and-skip") << Change([](PlanRequest &request) {
        request.profile = Profile::Upgrade;
        request.parameters.general.application.insert(u"object"_s, u"Echo_A"_s);
        request.parameters.general.application.insert(u"skipReinstallation"_s, u"true"_s);
        for (PlanTarget &target : request.targets)
            deployBefore(target, u"9.0.000.01"_s);
        request.targets[1].hasApplicationObject = true;
        request.targets[2].host.staging = u"/srv/a b"_s;
    });
}

void tst_Planner::golden()
{
    QFETCH(Change, change);
    PlanRequest request = planScene();
    change(request);
    const auto plan = makePlan(request);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    // proves G136: the plan holds every value of every host before anything happens
    const QString text = printPlan(*plan);
    const QString path = u"" CONVOY_TEST_DATA "/plans/"_s + QLatin1String(QTest::currentDataTag()) + u".txt"_s;
    QFile file(path);
    if (qEnvironmentVariableIsSet("CONVOY_WRITE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    QCOMPARE(text, QString::fromUtf8(file.readAll()));
}

void tst_Planner::isDeterministic()
{
    PlanRequest request = planScene();
    const QByteArray first = bytesOf(*makePlan(request));
    std::ranges::reverse(request.targets);
    request.targets += request.targets.constFirst();
    QCOMPARE(bytesOf(*makePlan(request)), first);
}

void tst_Planner::keepsTheContract()
{
    const QJsonObject object = makePlan(planScene())->toJson();
    for (const QString &key : {u"solution"_s, u"package"_s, u"profile"_s, u"findings"_s, u"questions"_s, u"verdict"_s,
                               u"stages"_s, u"limits"_s})
        QVERIFY2(object.contains(key), qPrintable(key));
    const QJsonObject stage = object.value(u"stages"_s).toArray().at(0).toObject();
    QCOMPARE(stage.value(u"scope"_s).toString(), u"hosts"_s);
    const QJsonObject host =
        stage.value(u"waves"_s).toArray().at(0).toObject().value(u"hosts"_s).toArray().at(0).toObject();
    QVERIFY(host.value(u"skip"_s).isNull());
    QStringList kinds;
    const QJsonArray steps = host.value(u"steps"_s).toArray();
    for (const auto step : steps) {
        QCOMPARE(step.toObject().keys(), QStringList({u"command"_s, u"id"_s, u"kind"_s, u"title"_s}));
        kinds += step.toObject().value(u"kind"_s).toString();
    }
    QCOMPARE(kinds, QStringList({u"lock"_s, u"check"_s, u"copy"_s, u"configure"_s, u"command"_s, u"result-log"_s,
                                 u"verify"_s, u"record"_s, u"clean-up"_s}));
}

void tst_Planner::roundTrip()
{
    PlanRequest request = planScene();
    request.parameters.general.application.insert(u"skipReinstallation"_s, u"true"_s);
    request.targets[1].hasApplicationObject = true;
    request.limits.waveSize = u"50%"_s;
    const Plan plan = *makePlan(request);
    const auto read = Plan::fromStoredJson(plan.toStoredJson());
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QCOMPARE(read->toStoredJson(), plan.toStoredJson());
    QCOMPARE(bytesOf(*read), bytesOf(plan));
}

void tst_Planner::refusesOtherPlans_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("place");
    QTest::newRow("newer format") << u"format"_s << QJsonValue(2) << u"format"_s;
    QTest::newRow("unknown key") << u"extra"_s << QJsonValue(1) << u"extra"_s;
    QTest::newRow("wrong type") << u"solution"_s << QJsonValue(1) << u"solution"_s;
    QTest::newRow("profile") << u"profile"_s << QJsonValue(u"destroy"_s) << u"profile"_s;
    QTest::newRow("stages") << u"stages"_s << QJsonValue(QJsonArray{1}) << u"stages[0]"_s;
    QTest::newRow("limits") << u"limits"_s << QJsonValue(QJsonObject{{u"parallel"_s, -1}}) << u"limits.parallel"_s;
}

void tst_Planner::refusesOtherPlans()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, place);
    QJsonObject object = makePlan(planScene())->toStoredJson();
    object.insert(key, value);
    const auto read = Plan::fromStoredJson(object);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"plan-malformed"_s);
    QCOMPARE(read.error().kind, ErrorKind::Request);
    QVERIFY2(read.error().why.text().startsWith(place), qPrintable(read.error().text()));
}

void tst_Planner::refuses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    QTest::newRow("wave 0") << Change([](PlanRequest &r) { r.limits.waveSize = u"0"_s; }) << u"wave-size"_s;
    QTest::newRow("wave 101%") << Change([](PlanRequest &r) { r.limits.waveSize = u"101%"_s; }) << u"wave-size"_s;
    QTest::newRow("no port") << Change([](PlanRequest &r) { r.parameters.general.application.clear(); })
                             << u"variable-unknown"_s;
    QTest::newRow("port") << Change([](PlanRequest &r) { r.parameters.general.application[u"port"_s] = u"65536"_s; })
                          << u"application-port"_s;
    QTest::newRow("port per host") << Change([](PlanRequest &r) {
        r.parameters.general.application[u"port"_s] = u"${host.name}"_s;
    }) << u"application-port"_s;
    QTest::newRow("field") << Change([](PlanRequest &r) { r.parameters.general.application[u"colour"_s] = u"red"_s; })
                           << u"application-field"_s;
    QTest::newRow("fact") << Change([](PlanRequest &r) {
        r.parameters.general.silent[{u"A"_s, u"B"_s}] = u"${host.nothing}"_s;
    }) << u"variable-unknown"_s;
    QTest::newRow("line end") << Change([](PlanRequest &r) {
        r.parameters.general.silent[{u"A"_s, u"B"_s}] = u"a\nb"_s;
    }) << u"silent-ini-value"_s;
    QTest::newRow("no section") << Change([](PlanRequest &r) {
        r.parameters.general.silent[{QString(), u"B"_s}] = u"a"_s;
    }) << u"silent-ini-value"_s;
    QTest::newRow("command") << Change([](PlanRequest &r) {
        r.package.install[u"linux"_s].command = u"./install ${nothing}"_s;
    }) << u"variable-unknown"_s;
}

void tst_Planner::refuses()
{
    QFETCH(Change, change);
    PlanRequest request = planScene();
    change(request);
    const auto plan = makePlan(request);
    QVERIFY(!plan);
    QTEST(plan.error().code, "code");
    QCOMPARE(plan.error().kind, ErrorKind::Request);
    QVERIFY(!plan.error().remedy.isEmpty());
}

void tst_Planner::resolvesPerHost()
{
    PlanRequest request = planScene();
    request.targets[0].host.connection = ConnectionKind::Local;
    request.parameters.general.silent.insert({u"EchoSrv"_s, u"Address"_s}, u"${host.address}"_s);
    const Plan plan = *makePlan(request);
    const PlanHost two = hostOf(plan, u"web2"_s);
    QCOMPARE(two.silent.value({u"EchoSrv"_s, u"Port"_s}), u"5002"_s);
    QCOMPARE(two.silent.value({u"EchoSrv"_s, u"Address"_s}), u"10.0.0.2"_s);
    QCOMPARE(two.silent.value({u"EchoSrv"_s, u"Java"_s}), u"${JAVA_HOME}/bin"_s);
    QCOMPARE(two.installPath, u"/home/ada/echo"_s);
    QCOMPARE(hostOf(plan, u"web3"_s).silent.value({u"EchoSrv"_s, u"Address"_s}), u"127.0.0.1"_s);
    QCOMPARE(hostOf(plan, u"web1"_s).silent.value({u"EchoSrv"_s, u"Port"_s}), u"5000"_s);
}

void tst_Planner::leavesSecretsOut()
{
    PlanRequest request = planScene();
    request.package.secrets = {u"EchoSrv.Token"_s};
    request.parameters.general.silent.insert({u"EchoSrv"_s, u"Token"_s}, u"s3cret"_s);
    request.parameters.hosts[u"web1"_s].silent.insert({u"ConfigServer"_s, u"Password"_s}, u"s3cret"_s);
    const Plan plan = *makePlan(request);
    QCOMPARE(plan.secrets, QList<SilentKey>({{u"ConfigServer"_s, u"Password"_s}, {u"EchoSrv"_s, u"Token"_s}}));
    for (const QByteArray &bytes : {bytesOf(plan), QJsonDocument(plan.toStoredJson()).toJson()})
        QVERIFY(!bytes.contains("s3cret") && !bytes.contains("change-me"));
    QVERIFY(printPlan(plan).contains(u"[ConfigServer] Password = ********"_s));
}

void tst_Planner::skipsReinstallation_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("hasObject");
    QTest::addColumn<bool>("isSkipped");
    QTest::newRow("true, exists") << u"true"_s << true << true;
    QTest::newRow("true, does not exist") << u"true"_s << false << false;
    QTest::newRow("false, exists") << u"false"_s << true << false;
    QTest::newRow("not given") << QString() << true << false;
}

void tst_Planner::skipsReinstallation()
{
    QFETCH(QString, value);
    QFETCH(bool, hasObject);
    QFETCH(bool, isSkipped);
    PlanRequest request = planScene();
    request.parameters.general.application.insert(u"skipReinstallation"_s, value);
    for (PlanTarget &target : request.targets)
        target.hasApplicationObject = hasObject;
    const PlanHost host = hostOf(*makePlan(request), u"web1"_s);
    QCOMPARE(!host.skip.isEmpty(), isSkipped);
    QCOMPARE(host.steps.isEmpty(), isSkipped);
    QCOMPARE(host.skipRule, isSkipped ? u"skip-reinstallation"_s : QString());
}

void tst_Planner::splitsIntoWaves_data()
{
    QTest::addColumn<QString>("waveSize");
    QTest::addColumn<QList<int>>("sizes");
    QTest::newRow("default") << QString() << QList<int>{3};
    QTest::newRow("1") << u"1"_s << QList<int>{1, 1, 1};
    QTest::newRow("2") << u"2"_s << QList<int>{2, 1};
    QTest::newRow("9") << u"9"_s << QList<int>{3};
    QTest::newRow("1%") << u"1%"_s << QList<int>{1, 1, 1};
    QTest::newRow("67%") << u"67%"_s << QList<int>{2, 1};
    QTest::newRow("100%") << u"100%"_s << QList<int>{3};
}

void tst_Planner::splitsIntoWaves()
{
    QFETCH(QString, waveSize);
    PlanRequest request = planScene();
    request.limits.waveSize = waveSize;
    QList<int> sizes;
    const Plan plan = *makePlan(request);
    for (const PlanWave &wave : plan.stages.constFirst().waves)
        sizes += static_cast<int>(wave.hosts.size());
    QTEST(sizes, "sizes");
}

void tst_Planner::writesTheHostsSilentIni()
{
    const PlanRequest request = planScene();
    const PlanHost host = hostOf(*makePlan(request), u"web2"_s);
    const SilentIni ini =
        silentIniFor(request.silentIni, host, {{SilentKey(u"ConfigServer"_s, u"Password"_s), u"s3cret"_s}});
    QCOMPARE(ini.toBytes(), "[ConfigServer]\nHost=cfg01\nPassword=s3cret\n[IPCommon]\nInstallPath=/home/ada/echo\n"
                            "[EchoSrv]\nPort=5002\nJava=${JAVA_HOME}/bin\nGreeting=hello from web2\n");
    PlanHost bare;
    QCOMPARE(silentIniFor(request.silentIni, bare, {}).toBytes(), request.silentIni.toBytes());
}

void tst_Planner::asksThePackagesQuestions()
{
    PlanRequest request = planScene();
    request.package.questions = {{.name = u"motto"_s,
                                  .title = u"Motto"_s,
                                  .type = u"string"_s,
                                  .defaultValue = u"on ${host.name}"_s,
                                  .values = {},
                                  .isRequired = true,
                                  .silent = u"EchoSrv.Motto"_s}};
    QCOMPARE(hostOf(*makePlan(request), u"web1"_s).silent.value({u"EchoSrv"_s, u"Motto"_s}), u"on web1"_s);
    request.package.questions[0].defaultValue.clear();
    QCOMPARE(makePlan(request)->verdict(), u"blocked"_s);
    request.parameters.general.silent.insert({u"EchoSrv"_s, u"Motto"_s}, u"x"_s);
    QCOMPARE(makePlan(request)->verdict(), u"ready"_s);
}

// proves G101, G147, G156, G157
void tst_Planner::beginsWithTheValuesOfBefore()
{
    const SilentKey greeting(u"EchoSrv"_s, u"Greeting"_s);
    const SilentKey port(u"EchoSrv"_s, u"Port"_s);
    PlanRequest request = planScene();
    request.profile = Profile::Upgrade;
    request.parameters = {};
    for (PlanTarget &target : request.targets)
        deployBefore(target, u"9.0.000.01"_s);
    PlanHost host = hostOf(*makePlan(request), u"web1"_s);
    QCOMPARE(host.application.value(u"object"_s), u"Echo_B"_s);
    QCOMPARE(host.silent.value(greeting), u"ciao"_s);
    QCOMPARE(host.silent.value(port), u"4000"_s);
    QVERIFY(!host.application.contains(u"skipReinstallation"_s)); // a decision of one run
    // What is typed wins; what the package takes from a parameter follows it.
    request.parameters.general.application.insert(u"port"_s, u"4001"_s);
    request.parameters.hosts[u"web1"_s].silent.insert(greeting, u"addio"_s);
    host = hostOf(*makePlan(request), u"web1"_s);
    QCOMPARE(host.silent.value(greeting), u"addio"_s);
    QCOMPARE(host.silent.value(port), u"4001"_s);
    QCOMPARE(host.before.silent.value(greeting), u"ciao"_s);
    QCOMPARE(hostOf(*makePlan(request), u"web2"_s).silent.value(greeting), u"ciao"_s);
    request.prefills = false;
    QVERIFY(!hostOf(*makePlan(request), u"web2"_s).silent.contains(greeting));
}

// proves G164, G166
void tst_Planner::rollsBackToTheValuesOfThen()
{
    PlanRequest request = planScene();
    request.profile = Profile::Rollback;
    request.parameters = {};
    for (PlanTarget &target : request.targets) {
        deployBefore(target, u"9.0.002.05"_s);
        target.previous->earlier = target.previous->values;
        target.previous->earlier->silent.insert({u"EchoSrv"_s, u"Greeting"_s}, u"of then"_s);
    }
    const PlanHost host = hostOf(*makePlan(request), u"web1"_s);
    QCOMPARE(host.silent.value({u"EchoSrv"_s, u"Greeting"_s}), u"of then"_s);
    QCOMPARE(host.from, u"9.0.002.05"_s);
    QCOMPARE(host.undo, u"previous-package"_s);
    QVERIFY(std::ranges::any_of(host.steps, [](const PlanStep &step) { return step.kind == StepKind::RemoveBackups; }));
}

void tst_Planner::judgesTheProfile_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("version"); // deployed; empty: nothing
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("undo");
    QTest::addColumn<QString>("rule"); // that blocks
    const QString installed = u"installed"_s;
    const QString package = u"previous-package"_s;
    QTest::newRow("upgrade") << u"upgrade"_s << u"9.0.000.01"_s << installed << package << QString();
    QTest::newRow("upgrade of nothing") << u"upgrade"_s << QString() << installed << package << u"not-deployed"_s;
    QTest::newRow("upgrade to the same") << u"upgrade"_s << u"9.0.001.02"_s << installed << package << u"not-older"_s;
    QTest::newRow("upgrade to older") << u"upgrade"_s << u"9.0.002"_s << installed << package << u"not-older"_s;
    QTest::newRow("failed upgrade again") << u"upgrade"_s << u"9.0.001.02"_s << u"failed"_s << package << QString();
    QTest::newRow("upgrade of what was removed")
        << u"upgrade"_s << u"9.0.000.01"_s << u"removed"_s << package << u"not-deployed"_s;
    QTest::newRow("roll back") << u"rollback"_s << u"9.0.002"_s << installed << package << QString();
    QTest::newRow("roll back to newer") << u"rollback"_s << u"9.0.000"_s << installed << package << u"not-newer"_s;
    QTest::newRow("roll back of the final")
        << u"rollback"_s << u"9.0.002"_s << installed << u"none"_s << u"undo-impossible"_s;
    QTest::newRow("roll back without files")
        << u"rollback"_s << u"9.0.002"_s << installed << u"saved-files"_s << u"undo-impossible"_s;
    QTest::newRow("install over") << u"install"_s << u"9.0.002"_s << installed << package << QString();
}

// proves U71 (in part: the plan says it), T13 (in part: none)
void tst_Planner::judgesTheProfile()
{
    QFETCH(QString, profile);
    QFETCH(QString, version);
    QFETCH(QString, state);
    QFETCH(QString, undo);
    QFETCH(QString, rule);
    PlanRequest request = planScene();
    request.profile = profileFromWord(profile).value();
    request.targets = {sceneTarget(u"web1"_s)};
    if (!version.isEmpty())
        deployBefore(request.targets[0], version, state, undo);
    QString blocking;
    const Plan plan = *makePlan(request);
    for (const Finding &finding : plan.findings) {
        if (finding.blocks)
            blocking = finding.rule;
    }
    QCOMPARE(blocking, rule);
}

void tst_Planner::wantsTheOtherPackages()
{
    PlanRequest request = planScene();
    request.package.required = {{u"Base"_s, Version(u"2.1"_s)}};
    QCOMPARE(makePlan(request)->verdict(), u"warnings"_s); // nobody looked
    for (PlanTarget &target : request.targets)
        target.deployed = QMap<QString, Version>{{u"Base"_s, Version(u"2.1.1"_s)}};
    QCOMPARE(makePlan(request)->verdict(), u"ready"_s);
    request.targets[0].deployed = QMap<QString, Version>{{u"Base"_s, Version(u"2.0"_s)}};
    QCOMPARE(makePlan(request)->verdict(), u"blocked"_s);
    request.targets[0].deployed = QMap<QString, Version>();
    QCOMPARE(makePlan(request)->verdict(), u"blocked"_s);
}

QTEST_GUILESS_MAIN(tst_Planner)
#include "tst_Planner.moc"
