// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "FreePort.h"
#include "HostFarm.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

const QString server = u"Sample Echo Server@9.0.001.02"_s;
const QString plugIn = u"Sample Echo Greeter"_s;

QJsonObject optionsOf(const QJsonObject &object, const QString &section)
{
    return object.value(u"options"_s).toObject().value(section).toObject();
}

QJsonObject hostOf(const Answer &answer, int at = 0)
{
    return answer.json().value(u"hosts"_s).toArray().at(at).toObject();
}

/// A plug-in of the sample server that only has options to give.
QString makeBoxPlugIn(const CommandLine &cli, const QByteArray &version, const QByteArray &options)
{
    const QString folder = u"box-plug-in-%1"_s.arg(QString::fromLatin1(version));
    QDir().mkpath(cli.file(folder) + u"/templates"_s);
    cli.write(folder + u"/convoy-package.yaml"_s,
              "format: 1\nname: Box Plug-in\nnickname: BoxPlug\nversion: \"" + version
                  + "\"\nlocale: ENU\nos: [{family: linux, bits: 64}]\nkind: plug-in\ninstall:\n"
                    "  linux: {command: \"sh install.sh ${installPath}\"}\n"
                    "detect:\n  linux: {file: \"${installPath}/version.txt\", pattern: \"^(.+)$\"}\n"
                    "silentIni: silent.ini\nundo: saved-files\nparent: {package: Sample Echo Server}\n");
    cli.write(folder + u"/install.sh"_s, "mkdir -p \"$1\" && echo " + version + " >\"$1/version.txt\"\n");
    cli.write(folder + u"/silent.ini"_s, "[IPCommon]\nInstallPath=${host.home}/boxplug\n");
    cli.write(folder + u"/templates/box.tpl"_s, "[Template]\nName=Box\nType=107\n\n[boxplug]\n" + options);
    return cli.file(folder);
}

} // namespace

/// Application objects, and the sample plug-in in the sample server, on real SSH servers.
class tst_PlugIns : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void objectsComeGoForwardAndBack();
    void bindsToItsParent();
    void keepsWhatTheParentHas();
    void wrongFolderInstallsAndSaysWhatToCopy();
    void undoTakesItsOptionsAway();
    void rollBackTakesNewerOptionsAway();
    void withoutAParentItWarns();
    void deletedMeanwhileChangesNothing();
    void asksItsQuestions_data();
    void asksItsQuestions();

private:
    [[nodiscard]] Answer deploy(const QString &package, const QStringList &more = {}) const;
    [[nodiscard]] Answer installServer(const QStringList &more = {}) const;
    [[nodiscard]] QJsonObject object(const QString &host = u"host-01"_s) const
    {
        return m_cli->json({u"application"_s, u"show"_s, u"EchoSrv@"_s + host}).json();
    }
    std::unique_ptr<HostFarm> m_farm;
    std::unique_ptr<CommandLine> m_cli;
    int m_port = 0;
};

void tst_PlugIns::init()
{
    m_farm = std::make_unique<HostFarm>(2);
    QVERIFY2(m_farm->isUp(), qPrintable(m_farm->problem()));
    m_cli = std::make_unique<CommandLine>();
    QVERIFY(m_cli->makeRepository());
    QVERIFY(m_cli->importSample());
    QCOMPARE(m_cli->run({u"package"_s, u"import"_s, QStringLiteral(CONVOY_SAMPLE_PLUG_IN)}).code, 0);
    QVERIFY(m_cli->addHosts(m_farm->hosts()));
    m_port = freePort(u"127.0.1.1"_s);
}

void tst_PlugIns::cleanup()
{
    m_farm.reset();
    m_cli.reset();
}

Answer tst_PlugIns::deploy(const QString &package, const QStringList &more) const
{
    return m_cli->json(QStringList{u"deploy"_s, u"--package"_s, package, u"--role"_s, u"app"_s, u"--yes"_s} + more);
}

Answer tst_PlugIns::installServer(const QStringList &more) const
{
    return deploy(server, QStringList{u"--set"_s, u"application.port=%1"_s.arg(m_port), u"--silent"_s,
                                      u"EchoSrv.Port=${application.port}"_s}
                              + more);
}

// proves G107 and G108 (on hosts), and the application object's part of T13: what a roll back gives back
void tst_PlugIns::objectsComeGoForwardAndBack()
{
    const Answer installed = installServer({u"--set"_s, u"application.primaryServer=cfg01"_s});
    QVERIFY2(installed.code == 0, (installed.err + installed.out).constData());
    const QJsonObject first = object();
    QCOMPARE(first.value(u"version"_s).toString(), u"9.0.001.02"_s);
    QCOMPARE(first.value(u"type"_s).toString(), u"107"_s);
    QCOMPARE(optionsOf(first, u"log"_s).value(u"verbose"_s).toString(), u"standard"_s);
    QCOMPARE(first.value(u"workingDirectory"_s).toString(), m_farm->home(0) + u"/echosrv"_s);
    QCOMPARE(first.value(u"ports"_s).toArray().at(0).toObject().value(u"port"_s).toString(), QString::number(m_port));
    QCOMPARE(first.value(u"connections"_s).toArray().at(0).toObject().value(u"server"_s).toString(), u"cfg01"_s);
    QStringList line{u"--set"_s,     u"application.port=%1"_s.arg(m_port),
                     u"--silent"_s,  u"EchoSrv.Port=${application.port}"_s,
                     u"--profile"_s, u"upgrade"_s};
    const Answer upgraded = deploy(u"Sample Echo Server@9.0.002.05"_s, line);
    QVERIFY2(upgraded.code == 0, (upgraded.err + upgraded.out).constData());
    const QJsonObject second = object();
    QCOMPARE(second.value(u"version"_s).toString(), u"9.0.002.05"_s);
    QCOMPARE(second.value(u"connections"_s), first.value(u"connections"_s)); // kept
    QVERIFY(second.value(u"digest"_s) != first.value(u"digest"_s));
    line.last() = u"rollback"_s;
    const Answer back = deploy(server, line);
    QVERIFY2(back.code == 0, (back.err + back.out).constData());
    QCOMPARE(object().value(u"digest"_s), first.value(u"digest"_s));
    QCOMPARE(object().value(u"history"_s).toArray().size(), 3);
    // The log tells before and after.
    QVERIFY(m_cli->run({u"run"_s, u"log"_s, u"1"_s, u"--host"_s, u"host-01"_s}).out.contains("port.default"));
}

// proves G053, G054, G055, G119, G120, G121, G126
void tst_PlugIns::bindsToItsParent()
{
    QCOMPARE(installServer().code, 0);
    QStringList planLine{u"plan"_s, u"--package"_s, plugIn, u"--host"_s, u"host-01"_s};
    const Answer planned = m_cli->json(planLine);
    QVERIFY2(planned.code == 0, (planned.err + planned.out).constData());
    const QJsonObject host = planned.json()
                                 .value(u"stages"_s)
                                 .toArray()
                                 .at(0)
                                 .toObject()
                                 .value(u"waves"_s)
                                 .toArray()
                                 .at(0)
                                 .toObject()
                                 .value(u"hosts"_s)
                                 .toArray()
                                 .at(0)
                                 .toObject();
    const QJsonObject change = host.value(u"applicationObjects"_s).toArray().at(0).toObject();
    QCOMPARE(change.value(u"name"_s).toString(), u"EchoSrv"_s); // found by itself
    QCOMPARE(change.value(u"rule"_s).toString(), u"options-only"_s);
    QVERIFY(change.value(u"before"_s).isObject() && change.value(u"after"_s).isObject());
    QVERIFY(!change.value(u"changes"_s).toArray().isEmpty());
    // Nobody has typed the parent's folder: it is that of the object.
    QCOMPARE(
        host.value(u"silent"_s).toObject().value(u"EchoGreet"_s).toObject().value(u"EchoSrv_Directory"_s).toString(),
        m_farm->home(0) + u"/echosrv"_s);
    QVERIFY(!host.value(u"application"_s).toObject().contains(u"object"_s)); // it has none of its own
    const Answer done = deploy(plugIn);
    QVERIFY2(done.code == 0, (done.err + done.out).constData());
    QCOMPARE(hostOf(done).value(u"state"_s).toString(), u"done"_s);
    QCOMPARE(hostOf(done).value(u"code"_s).toString(), QString());
    for (int i = 0; i < 2; ++i) {
        QVERIFY(QFile::exists(m_farm->home(i) + u"/echogreet/echogreet.sh"_s));
        QVERIFY(QFile::exists(m_farm->home(i) + u"/echosrv/plugins/echogreet.sh"_s));
        const QJsonObject parent = object(m_farm->host(i).name);
        QCOMPARE(optionsOf(parent, u"echogreet"_s).value(u"wish"_s).toString(), u"good day"_s);
    }
    QCOMPARE(m_cli->json({u"application"_s, u"list"_s}).json().value(u"applications"_s).toArray().size(), 2);
}

// proves G056
void tst_PlugIns::keepsWhatTheParentHas()
{
    QCOMPARE(installServer().code, 0);
    QCOMPARE(m_cli->json({u"application"_s, u"set"_s, u"EchoSrv@host-01"_s, u"option.echogreet.wish=ciao"_s}).code, 0);
    QCOMPARE(deploy(plugIn).code, 0);
    const QJsonObject parent = object();
    QCOMPARE(optionsOf(parent, u"echogreet"_s).value(u"wish"_s).toString(), u"ciao"_s);
    QCOMPARE(optionsOf(parent, u"echogreet"_s).value(u"language"_s).toString(), u"en"_s);
    QCOMPARE(optionsOf(parent, u"log"_s).value(u"verbose"_s).toString(), u"standard"_s); // the .tpl says all
    QCOMPARE(parent.value(u"version"_s).toString(), u"9.0.001.02"_s);
}

// proves G127, G128
void tst_PlugIns::wrongFolderInstallsAndSaysWhatToCopy()
{
    QCOMPARE(installServer().code, 0);
    const QString wrong = m_farm->home(0) + u"/elsewhere"_s;
    const Answer done = m_cli->json({u"deploy"_s, u"--package"_s, plugIn, u"--host"_s, u"host-01"_s, u"--yes"_s,
                                     u"--silent"_s, u"EchoGreet.EchoSrv_Directory="_s + wrong});
    QVERIFY2(done.code == 0, (done.err + done.out).constData());
    QCOMPARE(hostOf(done).value(u"state"_s).toString(), u"done"_s);
    QCOMPARE(hostOf(done).value(u"code"_s).toString(), u"plug-in-not-bound"_s);
    const QString message = hostOf(done).value(u"message"_s).toString();
    QVERIFY2(message.contains(m_farm->home(0) + u"/echogreet/echogreet.sh"_s), qPrintable(message));
    QVERIFY2(message.contains(wrong + u"/plugins/echogreet.sh"_s), qPrintable(message));
    QVERIFY(QFile::exists(m_farm->home(0) + u"/echogreet/version.txt"_s));
    QVERIFY(!QDir(wrong).exists());
    QVERIFY(!QDir(m_farm->home(0) + u"/echosrv/plugins"_s).exists());
    const Answer listed = m_cli->json({u"deployment"_s, u"list"_s, u"--package"_s, plugIn});
    QCOMPARE(listed.json().value(u"deployments"_s).toArray().at(0).toObject().value(u"state"_s).toString(),
             u"installed"_s);
    QVERIFY(m_cli->run({u"deployment"_s, u"list"_s}).code == 0);
}

/// Those that it added and nobody has changed since; what else happened to the parent meanwhile stays.
void tst_PlugIns::undoTakesItsOptionsAway()
{
    QCOMPARE(installServer().code, 0);
    const QString digest = object(u"host-02"_s).value(u"digest"_s).toString();
    const Answer bound = deploy(plugIn);
    QVERIFY2(bound.code == 0, (bound.err + bound.out).constData());
    QVERIFY(object(u"host-02"_s).value(u"digest"_s).toString() != digest);
    QCOMPARE(
        m_cli
            ->json({u"application"_s, u"set"_s, u"EchoSrv@host-01"_s, u"option.echogreet.wish=ciao"_s, u"timeout=77"_s})
            .code,
        0);
    const QString run = bound.json().value(u"run"_s).toString();
    const Answer planned = m_cli->run({u"run"_s, u"undo"_s, run, u"--dry-run"_s});
    QVERIFY2(planned.code == 0, (planned.err + planned.out).constData());
    QVERIFY2(planned.out.contains("option.echogreet.language is taken away (before: en)"), planned.out.constData());
    QVERIFY(planned.out.contains("option.echogreet.wish is taken away (before: good day)")); // on the other host
    QVERIFY(!planned.out.contains("option.echogreet.wish is taken away (before: ciao)"));
    const Answer undone = m_cli->json({u"run"_s, u"undo"_s, run, u"--yes"_s});
    QVERIFY2(undone.code == 0, (undone.err + undone.out).constData());
    QCOMPARE(object(u"host-02"_s).value(u"digest"_s).toString(), digest);
    const QJsonObject changed = object();
    QCOMPARE(optionsOf(changed, u"echogreet"_s), (QJsonObject{{u"wish"_s, u"ciao"_s}}));
    QCOMPARE(changed.value(u"timeout"_s).toString(), u"77"_s);
    QVERIFY(!QDir(m_farm->home(0) + u"/echogreet"_s).exists());
    // What its installer has copied into the server's folder is not the plug-in's folder: it is named.
    QCOMPARE(hostOf(undone).value(u"state"_s).toString(), u"done"_s);
    QCOMPARE(hostOf(undone).value(u"code"_s).toString(), u"plug-in-left-behind"_s);
    QVERIFY(
        hostOf(undone).value(u"message"_s).toString().contains(m_farm->home(0) + u"/echosrv/plugins/echogreet.sh"_s));
}

void tst_PlugIns::rollBackTakesNewerOptionsAway()
{
    QCOMPARE(installServer().code, 0);
    for (const auto &[version, options] : {std::pair<QByteArray, QByteArray>("1.0", "colour=blue\n"),
                                           std::pair<QByteArray, QByteArray>("2.0", "colour=red\nsize=3\n")})
        QCOMPARE(m_cli->run({u"package"_s, u"import"_s, makeBoxPlugIn(*m_cli, version, options)}).code, 0);
    const Answer first = deploy(u"Box Plug-in@1.0"_s);
    QVERIFY2(first.code == 0, (first.err + first.out).constData());
    const QString digest = object().value(u"digest"_s).toString();
    QCOMPARE(deploy(u"Box Plug-in@2.0"_s, {u"--profile"_s, u"upgrade"_s}).code, 0);
    QCOMPARE(optionsOf(object(), u"boxplug"_s), (QJsonObject{{u"colour"_s, u"blue"_s}, {u"size"_s, u"3"_s}}));
    const Answer back = deploy(u"Box Plug-in@1.0"_s, {u"--profile"_s, u"rollback"_s});
    QVERIFY2(back.code == 0, (back.err + back.out).constData());
    QCOMPARE(object().value(u"digest"_s).toString(), digest);
}

void tst_PlugIns::withoutAParentItWarns()
{
    const Answer checked = m_cli->json({u"check"_s, u"--package"_s, plugIn, u"--host"_s, u"host-01"_s});
    QVERIFY2(checked.code == 0, (checked.err + checked.out).constData());
    QCOMPARE(checked.json().value(u"verdict"_s).toString(), u"warnings"_s);
    bool isWarned = false;
    for (const QJsonValue &finding : checked.json().value(u"findings"_s).toArray())
        isWarned = isWarned || finding.toObject().value(u"rule"_s).toString() == "plug-in-parent"_L1;
    QVERIFY(isWarned);
}

void tst_PlugIns::deletedMeanwhileChangesNothing()
{
    QCOMPARE(installServer().code, 0);
    const QString file = m_cli->file(u"plan.json"_s);
    const Answer planned =
        m_cli->json({u"plan"_s, u"--package"_s, u"Sample Echo Server@9.0.002.05"_s, u"--profile"_s, u"upgrade"_s,
                     u"--host"_s, u"host-01"_s, u"--silent"_s, u"EchoSrv.Port=%1"_s.arg(m_port), u"--out"_s, file});
    QVERIFY2(planned.code == 0, (planned.err + planned.out).constData());
    QCOMPARE(m_cli->json({u"application"_s, u"delete"_s, u"EchoSrv@host-01"_s, u"--yes"_s}).code, 0);
    const Answer refused = m_cli->json({u"deploy"_s, u"--plan"_s, file, u"--yes"_s});
    QCOMPARE(refused.code, 1);
    QCOMPARE(hostOf(refused).value(u"code"_s).toString(), u"application-gone"_s);
    QFile version(m_farm->home(0) + u"/echosrv/version.txt"_s);
    QVERIFY(version.open(QIODevice::ReadOnly));
    QCOMPARE(version.readAll(), "9.0.001.02\n");
    // A port that another object of the host has by now.
    QCOMPARE(
        m_cli->json({u"application"_s, u"add"_s, u"Other"_s, u"--host"_s, u"host-01"_s, u"port.default=6001"_s}).code,
        0);
    const Answer blocked = m_cli->json(
        {u"check"_s, u"--package"_s, server, u"--host"_s, u"host-01"_s, u"--set"_s, u"application.port=6001"_s});
    QCOMPARE(blocked.code, 3);
}

void tst_PlugIns::asksItsQuestions_data()
{
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QStringList &answers, int code, const QString &error = {}) {
        QTest::newRow(name) << answers << code << error;
    };
    row("none: the defaults hold", {}, 0);
    row("all", {u"wish=ciao"_s, u"tone=warm"_s, u"repeats=3"_s, u"loud=true"_s}, 0);
    row("no number", {u"repeats=often"_s}, 2, u"answer-integer"_s);
    row("no choice", {u"tone=shrill"_s}, 2, u"answer-choice"_s);
    row("neither true nor false", {u"loud=very"_s}, 2, u"answer-boolean"_s);
    row("nothing where something is needed", {u"wish="_s}, 2, u"answer-missing"_s);
    row("no question", {u"colour=red"_s}, 2, u"answer-unknown"_s);
    row("no equals sign", {u"wish"_s}, 2, u"bad-value"_s);
}

// proves G096
void tst_PlugIns::asksItsQuestions()
{
    QFETCH(QStringList, answers);
    QFETCH(int, code);
    QFETCH(QString, error);
    QStringList line{u"plan"_s, u"--package"_s, plugIn, u"--host"_s, u"host-01"_s};
    for (const QString &answer : answers)
        line += {u"--answer"_s, answer};
    const Answer planned = m_cli->json(line);
    QVERIFY2(planned.code == code, (planned.err + planned.out).constData());
    QCOMPARE(planned.errorCode(), error);
    if (code != 0)
        return;
    // By hand and wrong: the plan is blocked, and says which question it is.
    const Answer blocked = m_cli->json(line + QStringList{u"--silent"_s, u"EchoGreet.Repeats=often"_s});
    QCOMPARE(blocked.code, answers.isEmpty() ? 3 : 0);
    const QJsonArray open = blocked.json().value(u"questions"_s).toArray();
    QCOMPARE(open.size(), answers.isEmpty() ? 1 : 0);
    if (!open.isEmpty())
        QCOMPARE(open.at(0).toObject().value(u"fact"_s).toString(), u"repeats"_s);
}

QTEST_GUILESS_MAIN(tst_PlugIns)
#include "tst_PlugIns.moc"
