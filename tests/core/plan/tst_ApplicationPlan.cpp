// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanScene.h"
#include "plan/values/QuestionAnswers.h"

#include <QTest>

#include <algorithm>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

ApplicationObject object(const QString &name, const QString &port = {},
                         const QString &package = u"Sample Echo Server"_s)
{
    ApplicationObject made;
    made.name = name;
    made.host = u"web1"_s;
    made.packageName = package;
    made.packageVersion = u"9.0.000.01"_s;
    if (!port.isEmpty())
        made.ports[u"default"_s][u"port"_s] = port;
    return made;
}

/// A plan for web1 alone, with the object Echo_A on port 5000.
PlanRequest scene()
{
    PlanRequest request = planScene();
    request.targets = {sceneTarget(u"web1"_s)};
    request.parameters.hosts.clear();
    request.parameters.general.application.insert(u"object"_s, u"Echo_A"_s);
    return request;
}

QStringList rulesThatBlock(const Plan &plan)
{
    QStringList rules;
    for (const Finding &finding : plan.findings) {
        if (finding.blocks)
            rules += finding.rule;
    }
    return rules;
}

} // namespace

/// What a plan says of application objects, of a plug-in's parents, and of answers.
class tst_ApplicationPlan : public QObject
{
    Q_OBJECT

private slots:
    void withoutANameThereIsNoObject();
    void collisionsBlock_data();
    void collisionsBlock();
    void skipLooksForTheObject_data();
    void skipLooksForTheObject();
    void upgradeTakesThePlaceOfAnotherName();
    void rollBackTakesWhatItWas();
    void plugInFindsItsParentsAndTheirFolder();
    void survivesTheStoredForm();
    void answers_data();
    void answers();
    void wrongAnswersBlock();
};

void tst_ApplicationPlan::withoutANameThereIsNoObject()
{
    PlanRequest request = scene();
    request.parameters.general.application.remove(u"object"_s);
    const auto plan = makePlan(request);
    QVERIFY(plan);
    QVERIFY(plan->allHosts().first()->objects.isEmpty());
}

void tst_ApplicationPlan::collisionsBlock_data()
{
    QTest::addColumn<QList<ApplicationObject>>("known");
    QTest::addColumn<QStringList>("rules");
    QTest::newRow("nothing there") << QList<ApplicationObject>() << QStringList();
    QTest::newRow("its own object and port") << QList{object(u"Echo_A"_s, u"5000"_s)} << QStringList();
    QTest::newRow("another object on another port") << QList{object(u"B"_s, u"5001"_s)} << QStringList();
    QTest::newRow("another object on its port")
        << QList{object(u"B"_s, u"5000"_s)} << QStringList{u"application-port-used"_s};
    QTest::newRow("the object of another package")
        << QList{object(u"Echo_A"_s, {}, u"Other"_s)} << QStringList{u"application-taken"_s};
}

void tst_ApplicationPlan::collisionsBlock()
{
    QFETCH(QList<ApplicationObject>, known);
    QFETCH(QStringList, rules);
    PlanRequest request = scene();
    request.targets.first().applications = known;
    const auto plan = makePlan(request);
    QVERIFY(plan);
    QCOMPARE(rulesThatBlock(*plan), rules);
}

void tst_ApplicationPlan::skipLooksForTheObject_data()
{
    QTest::addColumn<QString>("skip");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<bool>("isSkipped");
    QTest::newRow("true, and there") << u"true"_s << true << true;
    QTest::newRow("true, and not there") << u"true"_s << false << false;
    QTest::newRow("false, and there") << u"false"_s << true << false;
    QTest::newRow("false, and not there") << u"false"_s << false << false;
}

// proves G153, G154, G155
void tst_ApplicationPlan::skipLooksForTheObject()
{
    QFETCH(QString, skip);
    QFETCH(bool, isThere);
    QFETCH(bool, isSkipped);
    PlanRequest request = scene();
    request.parameters.general.application.insert(u"skipReinstallation"_s, skip);
    request.targets.first().installedVersion = u"9.0.000.01"_s;
    request.targets.first().applications = {object(isThere ? u"Echo_A"_s : u"Echo_B"_s)};
    const auto plan = makePlan(request);
    QVERIFY(plan);
    QCOMPARE(!plan->allHosts().first()->skip.isEmpty(), isSkipped);
}

void tst_ApplicationPlan::upgradeTakesThePlaceOfAnotherName()
{
    PlanRequest request = scene();
    ApplicationObject old = object(u"Echo_Old"_s, u"5000"_s);
    old.connections[u"msg/default"_s].insert(u"protocol"_s, u"addp"_s);
    request.targets.first().applications = {old};
    request.targets.first().installedObject = u"Echo_Old"_s;
    const auto plan = makePlan(request);
    QVERIFY(plan);
    QCOMPARE(rulesThatBlock(*plan), QStringList()); // the port is that of the one it replaces
    const ApplicationChange change = plan->allHosts().first()->objects.first();
    QVERIFY(change.replaced == old);
    QVERIFY(change.after().connections == old.connections);
}

void tst_ApplicationPlan::rollBackTakesWhatItWas()
{
    PlanRequest request = scene();
    ApplicationObject earlier = object(u"Echo_A"_s, u"5000"_s);
    earlier.options[u"log"_s].insert(u"verbose"_s, u"all"_s);
    ApplicationObject now = earlier;
    now.options[u"new"_s].insert(u"key"_s, u"1"_s);
    request.targets.first().applications = {now};
    request.targets.first().earlier = {earlier};
    QVERIFY(makePlan(request)->allHosts().first()->objects.first().rule == ApplicationChange::Rule::Merge);
    request.profile = Profile::Rollback;
    const auto plan = makePlan(request);
    const ApplicationChange change = plan->allHosts().first()->objects.first();
    QVERIFY(change.rule == ApplicationChange::Rule::Restore);
    QVERIFY(!change.after().options.contains(u"new"_s));
    QCOMPARE(change.after().options, earlier.options);
}

// proves G120, G126 (in part: the folder of the parent is proposed)
void tst_ApplicationPlan::plugInFindsItsParentsAndTheirFolder()
{
    PlanRequest request = scene();
    request.package.kind = u"plug-in"_s;
    request.package.parent.package = u"The Parent"_s;
    request.package.parent.folder = u"EchoSrv.Parent"_s;
    request.parameters.general.application.clear();
    request.parameters.general.application.insert(u"port"_s, u"5000"_s); // the scene's file uses it
    request.proposed.options[u"plugin"_s].insert(u"colour"_s, u"blue"_s);
    const auto none = makePlan(request);
    QCOMPARE(none->verdict(), u"warnings"_s);
    ApplicationObject parent = object(u"P"_s, {}, u"The Parent"_s);
    parent.workingDirectory = u"/opt/parent"_s;
    request.targets.first().applications = {object(u"Other"_s), parent};
    const auto plan = makePlan(request);
    const PlanHost *host = plan->allHosts().first();
    QCOMPARE(host->objects.size(), 1);
    QCOMPARE(host->objects.first().typed.name, u"P"_s);
    QCOMPARE(host->silent.value({u"EchoSrv"_s, u"Parent"_s}), u"/opt/parent"_s);
    request.parameters.hosts[u"web1"_s].application.insert(u"object"_s, u";"_s); // chosen: none of them
    QVERIFY(makePlan(request)->allHosts().first()->objects.isEmpty());
    request.parameters.hosts[u"web1"_s].application.insert(u"object"_s, u"P;Q"_s);
    QCOMPARE(makePlan(request)->allHosts().first()->objects.size(), 1);
    request.parameters.general.silent.insert({u"EchoSrv"_s, u"Parent"_s}, u"/srv/mine"_s);
    QCOMPARE(makePlan(request)->allHosts().first()->silent.value({u"EchoSrv"_s, u"Parent"_s}), u"/srv/mine"_s);
}

void tst_ApplicationPlan::survivesTheStoredForm()
{
    PlanRequest request = scene();
    request.targets.first().applications = {object(u"Echo_A"_s, u"4000"_s)};
    const auto plan = makePlan(request);
    const auto read = Plan::fromStoredJson(plan->toStoredJson());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().english()));
    QVERIFY(read->allHosts().first()->objects == plan->allHosts().first()->objects);
}

void tst_ApplicationPlan::answers_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *type, const QString &value, const char *code) {
        QTest::addRow("%s %s", type, qPrintable(value))
            << QString::fromLatin1(type) << value << QString::fromLatin1(code);
    };
    row("string", u"anything = goes"_s, "");
    row("string", u"two\nlines"_s, "answer-text");
    row("string", QString(), "answer-missing");
    row("integer", u"-12"_s, "");
    row("integer", u"${host.cores}"_s, "");
    row("integer", u"1.5"_s, "answer-integer");
    row("integer", u"99999999999999999999"_s, "answer-integer");
    row("boolean", u"true"_s, "");
    row("boolean", u"yes"_s, "answer-boolean");
    row("path", u"/opt/a b"_s, "");
    row("path", u"C:\\Program Files\\A"_s, "");
    row("path", u"opt"_s, "answer-path");
    row("path", u"/opt/../etc"_s, "answer-path");
    row("port", u"65535"_s, "");
    row("port", u"0"_s, "answer-port");
    row("port", u"http"_s, "answer-port");
    row("selectOne", u"red"_s, "");
    row("selectOne", u"green"_s, "answer-choice");
    row("selectOne", u"red;blue"_s, "answer-choice");
    row("selectMultiple", u"red;blue"_s, "");
    row("selectMultiple", u"red;green"_s, "answer-choice");
}

// proves G096 (in part: typed answers)
void tst_ApplicationPlan::answers()
{
    QFETCH(QString, type);
    QFETCH(QString, value);
    QFETCH(QString, code);
    PackageQuestion question;
    question.name = u"q"_s;
    question.type = type;
    question.isRequired = true;
    if (type.startsWith("select"_L1))
        question.values = {u"red"_s, u"blue"_s};
    const auto problem = answerProblem(question, value);
    QCOMPARE(problem ? problem->code : QString(), code);
    question.isRequired = false;
    QVERIFY(!answerProblem(question, QString()));
}

void tst_ApplicationPlan::wrongAnswersBlock()
{
    PlanRequest request = scene();
    PackageQuestion question;
    question.name = u"count"_s;
    question.type = u"integer"_s;
    question.defaultValue = u"3"_s;
    question.isRequired = true;
    question.silent = u"EchoSrv.Count"_s;
    request.package.questions = {question};
    const auto good = makePlan(request);
    QCOMPARE(good->verdict() == "blocked"_L1, false);
    QCOMPARE(good->allHosts().first()->silent.value({u"EchoSrv"_s, u"Count"_s}), u"3"_s);
    for (const QString &wrong : {u"many"_s, QString()}) {
        request.parameters.general.silent.insert({u"EchoSrv"_s, u"Count"_s}, wrong);
        const auto plan = makePlan(request);
        QCOMPARE(rulesThatBlock(*plan), QStringList{u"questions"_s});
        QCOMPARE(plan->questions.size(), 1);
        QCOMPARE(plan->questions.first().fact, u"count"_s);
        // A key that a question fills is no key out of the blue.
        QVERIFY(std::ranges::none_of(plan->findings, [](const Finding &finding) {
            return finding.rule == "silent-ini-key"_L1 && finding.found.english().contains("Count"_L1);
        }));
    }
}

QTEST_GUILESS_MAIN(tst_ApplicationPlan)
#include "tst_ApplicationPlan.moc"
