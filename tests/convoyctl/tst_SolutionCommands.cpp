// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

QString sample()
{
    return QStringLiteral(CONVOY_TEST_DATA "/solutions/sample-organisation.json");
}

QString example()
{
    return QStringLiteral(CONVOY_TEST_DATA "/../../resources/documentation/example-solution");
}

QStringList exchange(const QString &command, const QStringList &more = {})
{
    return QStringList{command, u"--solution"_s, u"exchange-2007-sp3"_s, u"--facts"_s, sample()} + more;
}

QJsonObject findingOf(const QJsonObject &plan, const QString &rule, const QString &host)
{
    for (const QJsonValue &finding : plan.value(u"findings"_s).toArray()) {
        if (finding[u"rule"_s].toString() == rule && finding[u"host"_s].toString() == host)
            return finding.toObject();
    }
    return {};
}

} // namespace

class tst_SolutionCommands : public QObject
{
    Q_OBJECT

private slots:
    void listsAndShows();
    void checksADefinition();
    void namesTheLine();
    void imports();
    void checksTheSample();
    void plansTheSample();
    void speaksSpanish();
    void asksAndTakesAnswers();
    void takesStoredFacts();
    void acknowledgesAndMoves();
    void refuses_data();
    void refuses();
};

void tst_SolutionCommands::listsAndShows()
{
    const CommandLine convoyctl;
    const Answer list = convoyctl.json({u"solution"_s, u"list"_s});
    QCOMPARE(list.code, 0);
    const QJsonObject first = list.json().value(u"solutions"_s).toArray().at(0).toObject();
    QCOMPARE(first.value(u"id"_s).toString(), u"exchange-2007-sp3"_s);
    QCOMPARE(first.value(u"version"_s).toString(), u"8.3.83.6"_s);
    QVERIFY(first.value(u"document"_s).toString().contains(u"2011-04-05"_s));
    const Answer shown = convoyctl.json({u"solution"_s, u"show"_s, u"exchange-2007-sp3"_s});
    QCOMPARE(shown.code, 0);
    QVERIFY(shown.json().value(u"rules"_s).toArray().size() > 80);
    QCOMPARE(convoyctl.json({u"solution"_s, u"show"_s, u"notes-4"_s}).errorCode(), u"solution-unknown"_s);
}

void tst_SolutionCommands::checksADefinition()
{
    const CommandLine convoyctl;
    for (const QString &path : {example(), example() + u"/solution.yaml"_s}) {
        const Answer answer = convoyctl.json({u"solution"_s, u"check"_s, path});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.json().value(u"valid"_s).toBool());
    }
}

void tst_SolutionCommands::namesTheLine()
{
    const CommandLine convoyctl;
    for (const QString &name : QDir(example()).entryList(QDir::Files)) {
        QFile file(example() + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        bytes.replace("atLeast: 500", "atLeast: much");
        (void)convoyctl.write(name, bytes);
    }
    const Answer answer = convoyctl.json({u"solution"_s, u"check"_s, convoyctl.file(u"solution.yaml"_s)});
    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.errorCode(), u"solution-malformed"_s);
    const QJsonObject error = answer.json().value(u"error"_s).toObject();
    QVERIFY2(error.value(u"message"_s).toString().contains(u"solution.yaml"_s), answer.out.constData());
    QVERIFY2(error.value(u"message"_s).toString().contains(u"47"_s), answer.out.constData());
    QVERIFY(!error.value(u"remedy"_s).toString().isEmpty());
}

void tst_SolutionCommands::imports()
{
    const CommandLine convoyctl;
    QCOMPARE(convoyctl.json({u"solution"_s, u"import"_s, example()}).code, 0);
    QCOMPARE(convoyctl.json({u"solution"_s, u"list"_s}).json().value(u"solutions"_s).toArray().size(), 2);
    QCOMPARE(convoyctl.json({u"solution"_s, u"show"_s, u"example"_s}).code, 0);
    QCOMPARE(convoyctl.json({u"solution"_s, u"import"_s, convoyctl.file(u"nowhere"_s)}).code, 2);
}

void tst_SolutionCommands::checksTheSample()
{
    const CommandLine convoyctl;
    const Answer answer = convoyctl.json(exchange(u"check"_s));
    QCOMPARE(answer.code, 3);
    QCOMPARE(answer.json().value(u"verdict"_s).toString(), u"blocked"_s);
    const QJsonObject finding = findingOf(answer.json(), u"system-upgraded-to-2008"_s, u"PAR-MBX2"_s);
    QCOMPARE(finding.value(u"severity"_s).toString(), u"blocker"_s);
    QVERIFY(finding.value(u"blocks"_s).toBool());
    QVERIFY(finding.value(u"found"_s).toString().contains(u"2003"_s));
    QVERIFY(findingOf(answer.json(), u"disk-space"_s, u"MAD-MBX1"_s).value(u"uncertain"_s).toBool());
    QVERIFY(!convoyctl.repositoryPath().isEmpty() && !QFile::exists(convoyctl.repositoryPath()));
}

void tst_SolutionCommands::plansTheSample()
{
    const CommandLine convoyctl;
    const Answer plan = convoyctl.json(exchange(u"plan"_s, {u"--profile"_s, u"upgrade"_s, u"--all"_s}));
    QCOMPARE(plan.code, 3);
    const QJsonArray stages = plan.json().value(u"stages"_s).toArray();
    QStringList ids;
    for (const QJsonValue &stage : stages)
        ids += stage[u"id"_s].toString();
    QCOMPARE(ids, QStringList({u"organisation"_s, u"client-access"_s, u"unified-messaging"_s, u"hub-transport"_s,
                               u"edge-transport"_s, u"mailbox"_s, u"management-tools"_s}));
    QCOMPARE(convoyctl.json(exchange(u"plan"_s, {u"--all"_s})).out, plan.out);
    const Answer site = convoyctl.json(exchange(u"plan"_s, {u"--site"_s, u"Lyon"_s}));
    QCOMPARE(site.json().value(u"stages"_s).toArray().size(), 2);
}

void tst_SolutionCommands::speaksSpanish()
{
    const CommandLine convoyctl;
    const Answer text = convoyctl.run(exchange(u"plan"_s, {u"--language"_s, u"es"_s}));
    QVERIFY(text.out.contains("SP3 no se puede desinstalar"));
    QVERIFY(text.out.contains("Ampliar el esquema"));
    const Answer json = convoyctl.json(exchange(u"check"_s, {u"--language"_s, u"es"_s}));
    QCOMPARE(findingOf(json.json(), u"queue-space"_s, u"MIL-EDGE2"_s).value(u"title"_s).toString(),
             u"Hay espacio suficiente para la cola de mensajes"_s);
}

void tst_SolutionCommands::asksAndTakesAnswers()
{
    const CommandLine convoyctl;
    const QString facts = convoyctl.write(u"facts.json"_s, R"({"hosts": {"A": {"exchange.roles": ["mailbox"]}}})");
    const QStringList check{u"check"_s, u"--solution"_s, u"exchange-2007-sp3"_s, u"--facts"_s, facts};
    const auto isAsked = [](const Answer &answer) {
        for (const QJsonValue &question : answer.json().value(u"questions"_s).toArray()) {
            if (question[u"fact"_s].toString() == u"account.isOrganisationAdministrator"_s)
                return true;
        }
        return false;
    };
    QVERIFY(isAsked(convoyctl.json(check)));
    QVERIFY(
        !isAsked(convoyctl.json(check + QStringList{u"--answer"_s, u"account.isOrganisationAdministrator=true"_s})));
}

/// Hosts of the repository: what was never asked is unknown, and what blocks on it blocks.
void tst_SolutionCommands::takesStoredFacts()
{
    const CommandLine convoyctl;
    QVERIFY(convoyctl.makeRepository());
    for (const QString &name : {u"mbx1"_s, u"cas1"_s}) {
        const QString role = name == u"mbx1"_s ? u"mailbox"_s : u"client-access"_s;
        QCOMPARE(convoyctl.run({u"host"_s, u"add"_s, name, u"--role"_s, role, u"--site"_s, u"HQ"_s}).code, 0);
    }
    const QStringList plan{u"plan"_s, u"--solution"_s, u"exchange-2007-sp3"_s, u"--stored-facts"_s};
    const Answer answer = convoyctl.json(plan + QStringList{u"--all"_s});
    QCOMPARE(answer.code, 3);
    const QJsonArray stages = answer.json().value(u"stages"_s).toArray();
    QCOMPARE(stages.at(0)[u"id"_s].toString(), u"organisation"_s);
    QCOMPARE(stages.at(1)[u"id"_s].toString(), u"client-access"_s);
    QCOMPARE(stages.at(2)[u"id"_s].toString(), u"mailbox"_s);
    QCOMPARE(findingOf(answer.json(), u"source-version"_s, u"mbx1"_s).value(u"verdict"_s).toString(), u"unknown"_s);
    QCOMPARE(convoyctl.json(plan).errorCode(), u"no-targets"_s);
    QCOMPARE(convoyctl.json(plan + QStringList{u"--host"_s, u"nobody"_s}).errorCode(), u"host-unknown"_s);
}

void tst_SolutionCommands::acknowledgesAndMoves()
{
    const CommandLine convoyctl;
    const QStringList all{u"--acknowledge"_s, u"no-uninstall,sbs-steps"_s,
                          u"--move"_s,        u"MIL-MBX1=client-access"_s,
                          u"--waive"_s,       u"queue-space=Checked, it is enough."_s};
    const Answer answer = convoyctl.json(exchange(u"check"_s, all));
    QVERIFY(findingOf(answer.json(), u"sbs-steps"_s, u"LYO-ALL2"_s).isEmpty());
    QCOMPARE(findingOf(answer.json(), u"mailbox-last"_s, u"MIL-MBX1"_s).value(u"severity"_s).toString(), u"warning"_s);
    QVERIFY(findingOf(answer.json(), u"queue-space"_s, u"MIL-EDGE2"_s)
                .value(u"remedy"_s)
                .toString()
                .contains(u"Checked, it is enough."_s));
}

void tst_SolutionCommands::refuses_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("code");
    QTest::newRow("rollback") << QStringList{u"--profile"_s, u"rollback"_s} << 3;
    QTest::newRow("unknown rule") << QStringList{u"--acknowledge"_s, u"gravity"_s} << 2;
    QTest::newRow("rule that cannot be waived") << QStringList{u"--waive"_s, u"sbs-steps=no"_s} << 2;
    QTest::newRow("nothing to acknowledge") << QStringList{u"--acknowledge"_s, u"disk-space"_s} << 2;
    QTest::newRow("unknown host") << QStringList{u"--host"_s, u"NOBODY"_s} << 2;
    QTest::newRow("unknown stage") << QStringList{u"--move"_s, u"MIL-MBX1=attic"_s} << 2;
    QTest::newRow("wrong answer") << QStringList{u"--answer"_s, u"media.pathKind=floppy"_s} << 2;
    QTest::newRow("wave of nothing") << QStringList{u"--wave-size"_s, u"0"_s} << 2;
    QTest::newRow("option of packages") << QStringList{u"--set"_s, u"application.port=1"_s} << 2;
}

void tst_SolutionCommands::refuses()
{
    QFETCH(const QStringList, more);
    const CommandLine convoyctl;
    const Answer answer = convoyctl.json(exchange(u"check"_s, more));
    QTEST(answer.code, "code");
    QVERIFY2(!answer.errorCode().isEmpty(), answer.out.constData());
}

QTEST_GUILESS_MAIN(tst_SolutionCommands)
#include "tst_SolutionCommands.moc"
