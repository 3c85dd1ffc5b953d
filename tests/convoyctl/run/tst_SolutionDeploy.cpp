// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OrderedSample.h"
#include "RestartableHost.h"
#include "RunnerProcess.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList twelveRoles{u"client-access"_s, u"client-access"_s, u"unified-messaging"_s, u"hub-transport"_s,
                              u"hub-transport"_s, u"hub-transport"_s, u"edge-transport"_s,    u"mailbox"_s,
                              u"mailbox"_s,       u"mailbox"_s,       u"mailbox"_s,           u"mailbox"_s};

} // namespace

/// Plans of a solution, carried out through the shipped program on real SSH servers with a genuine setup.
class tst_SolutionDeploy : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void twelveHostsInTheirOrder();
    void savedPlanIsCarriedOutOnce();
    void judgesAgainBeforeTheFirstChange();
    void waitsForAPerson();
    void factsOfTheMomentCount();
    void retriesWhileTheRunGoesOn();
    void organisationComesFirst();
    void killedRunnerIsResumed();
    void waivedRuleIsToldWithItsReason();
    void yesAcknowledgesNothing();
    void refusesWhatCannotBe();

private:
    void set(int hosts, const QStringList &roles);
    [[nodiscard]] Answer run(const QString &verb, const QStringList &more) const
    {
        return m_cli->json(m_sample->command(verb, more));
    }
    [[nodiscard]] QJsonObject shown(const QString &run) const;
    [[nodiscard]] QJsonObject hostOf(const QString &run, const QString &host) const;
    [[nodiscard]] bool isWaiting(const QString &run, const QString &host, const QString &step) const;
    [[nodiscard]] bool killRunner() const;
    std::unique_ptr<HostFarm> m_farm;
    std::unique_ptr<CommandLine> m_cli;
    std::unique_ptr<OrderedSample> m_sample;
};

void tst_SolutionDeploy::init()
{
    m_cli = std::make_unique<CommandLine>();
    QVERIFY(m_cli->makeRepository());
}

void tst_SolutionDeploy::cleanup()
{
    const qint64 runner = m_cli ? runnerOf(m_cli->repositoryPath()) : 0;
    if (runner > 0)
        ::kill(static_cast<pid_t>(runner), SIGKILL);
    m_sample.reset();
    m_farm.reset();
    m_cli.reset();
}

void tst_SolutionDeploy::set(int hosts, const QStringList &roles)
{
    m_farm = std::make_unique<HostFarm>(hosts);
    QVERIFY2(m_farm->isUp(), qPrintable(m_farm->problem()));
    QVERIFY(m_cli->addHosts(m_farm->hosts()));
    m_sample = std::make_unique<OrderedSample>(*m_farm, *m_cli, roles);
}

QJsonObject tst_SolutionDeploy::shown(const QString &run) const
{
    return m_cli->json({u"run"_s, u"show"_s, run}).json().value(u"runs"_s).toArray().at(0).toObject();
}

QJsonObject tst_SolutionDeploy::hostOf(const QString &run, const QString &host) const
{
    for (const auto &item : shown(run).value(u"hosts"_s).toArray()) {
        if (item[u"host"_s].toString() == host)
            return item.toObject();
    }
    return {};
}

bool tst_SolutionDeploy::isWaiting(const QString &run, const QString &host, const QString &step) const
{
    return QTest::qWaitFor(
        [&] {
            const QJsonObject now = hostOf(run, host);
            return now.value(u"state"_s) == u"running"_s && now.value(u"step"_s) == step;
        },
        20'000);
}

bool tst_SolutionDeploy::killRunner() const
{
    const qint64 runner = runnerOf(m_cli->repositoryPath());
    if (runner == 0 || ::kill(static_cast<pid_t>(runner), SIGKILL) != 0)
        return false;
    return QTest::qWaitFor([&] { return runnerOf(m_cli->repositoryPath()) == 0; });
}

// proves A07 (in part: planned by an exit code)
/// One host is blocked and left out, one fails in the middle, and stops the run at its limit; what it failed of is put
/// right, it is tried again, and the run goes on to its end.
void tst_SolutionDeploy::twelveHostsInTheirOrder()
{
    set(12, twelveRoles);
    QVERIFY(m_sample->import());
    QVERIFY(m_sample->tellFacts({{5, {{u"sample.setupIsRunning"_s, true}}}}));
    m_sample->set(4, u"version.txt"_s, "3.0\n"); // the setup will not go back behind it
    QCOMPARE(run(u"deploy"_s, {u"--all"_s, u"--yes"_s}).code, 3);
    const Answer stopped = run(u"deploy"_s, {u"--all"_s, u"--yes"_s, u"--leave-out-blocked"_s});
    QVERIFY2(stopped.code == 5, (stopped.err + stopped.out).constData());
    const QMap<QString, QString> states = statesOf(stopped.json());
    QCOMPARE(states.value(u"host-01"_s), u"done"_s);
    QCOMPARE(states.value(u"host-05"_s), u"failed"_s);
    QCOMPARE(codesOf(stopped.json()).value(u"host-05"_s), u"step-failed"_s);
    QCOMPARE(states.value(u"host-06"_s), u"skipped"_s);
    QCOMPARE(codesOf(stopped.json()).value(u"host-06"_s), u"setup-at-work"_s);
    QCOMPARE(states.value(u"host-12"_s), u"not-started"_s);
    QCOMPARE(m_sample->version(11), u"1.0"_s);
    QCOMPARE(shown(u"1"_s).value(u"solution"_s), QJsonValue(u"sample-ordered"_s));

    m_sample->set(4, u"version.txt"_s, "1.0\n");
    const Answer retried = m_cli->json({u"run"_s, u"retry"_s, u"1"_s, u"--host"_s, u"host-05"_s});
    QVERIFY2(retried.code == 5, (retried.err + retried.out).constData()); // the others still wait
    QCOMPARE(statesOf(retried.json()).value(u"host-05"_s), u"done"_s);
    QCOMPARE(statesOf(retried.json()).value(u"host-12"_s), u"not-started"_s);
    // One asks for a restart after its setup, and is restarted.
    const RestartableHost restarted(*m_farm, 8);
    m_sample->set(8, u"restart-after-setup"_s, {});
    QCOMPARE(m_cli->json({u"run"_s, u"resume"_s, u"1"_s, u"--detach"_s}).code, 0);
    QTRY_VERIFY_WITH_TIMEOUT(restarted.isAsked(), 30'000);
    QVERIFY(restarted.restartInto(u"boot-2"_s));
    const Answer resumed = m_cli->json({u"run"_s, u"watch"_s, u"1"_s});
    QVERIFY2(resumed.code == 0, (resumed.err + resumed.out).constData());
    QCOMPARE(resumed.json().value(u"counts"_s).toObject(), (QJsonObject{{u"done"_s, 11}, {u"skipped"_s, 1}}));
    QVERIFY(m_cli->json({u"run"_s, u"log"_s, u"1"_s, u"--host"_s, u"host-09"_s}).out.contains("setup-upgrade-restart"));

    // What the hosts themselves say: each stage after the one before, the Internet-facing site first.
    const QList<QList<int>> stages{{0}, {1}, {2}, {3, 4}, {6}, {7, 8, 9, 10, 11}};
    QDateTime last;
    for (const QList<int> &stage : stages) {
        QDateTime latest = last;
        for (const int host : stage) {
            QCOMPARE(m_sample->version(host), u"2.0"_s);
            QVERIFY(m_sample->upgraded(host) > last || !last.isValid());
            latest = std::max(latest, m_sample->upgraded(host));
        }
        last = latest;
    }
    QCOMPARE(m_sample->version(5), u"1.0"_s);
    QCOMPARE(m_sample->timesBegun(5), 0);
    QCOMPARE(m_sample->timesBegun(0), 1); // never twice
    QCOMPARE(m_sample->timesBegun(4), 2);
    for (int i = 0; i < 12; ++i)
        QVERIFY2(!QFile::exists(m_farm->home(i) + u"/.convoy"_s), qPrintable(QString::number(i)));
    const Answer undo = m_cli->json({u"run"_s, u"undo"_s, u"1"_s, u"--yes"_s});
    QCOMPARE(undo.code, 3);
    QCOMPARE(undo.errorCode(), u"undo-impossible"_s);
    QVERIFY2(undo.out.contains("version.txt"), undo.out.constData()); // the definition's own reason
}

void tst_SolutionDeploy::savedPlanIsCarriedOutOnce()
{
    set(2, {u"client-access"_s, u"mailbox"_s});
    QVERIFY(m_sample->import());
    QVERIFY(m_sample->tellFacts());
    const QString file = m_cli->file(u"plan.json"_s);
    const Answer planned = run(u"plan"_s, {u"--all"_s, u"--out"_s, file});
    QVERIFY2(planned.code == 0, (planned.err + planned.out).constData());
    QCOMPARE(m_sample->timesBegun(0), 0);
    const Answer first = m_cli->json({u"deploy"_s, u"--plan"_s, file, u"--yes"_s});
    QVERIFY2(first.code == 0, (first.err + first.out).constData());
    QCOMPARE(first.json().value(u"counts"_s).toObject(), (QJsonObject{{u"done"_s, 2}}));
    const Answer second = m_cli->json({u"deploy"_s, u"--plan"_s, file, u"--yes"_s});
    QCOMPARE(second.code, 0);
    QCOMPARE(codesOf(second.json()).values(), QStringList({u"already-present"_s, u"already-present"_s}));
    QCOMPARE(m_sample->timesBegun(0), 1);

    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QByteArray bytes = saved.readAll();
    const QString bad = m_cli->write(u"bad.json"_s, bytes.replace("\"basis\"", "\"base\""));
    QCOMPARE(m_cli->json({u"deploy"_s, u"--plan"_s, bad, u"--yes"_s}).errorCode(), u"plan-malformed"_s);
}

void tst_SolutionDeploy::judgesAgainBeforeTheFirstChange()
{
    set(2, {u"client-access"_s, u"mailbox"_s});
    QVERIFY(m_sample->import());
    QVERIFY(m_sample->tellFacts());
    const QString file = m_cli->file(u"plan.json"_s);
    QCOMPARE(run(u"plan"_s, {u"--all"_s, u"--out"_s, file}).code, 0);
    QVERIFY(m_sample->tellFacts({{1, {{u"sample.setupIsRunning"_s, true}}}}));
    const Answer carried = m_cli->json({u"deploy"_s, u"--plan"_s, file, u"--yes"_s});
    QCOMPARE(carried.code, 1);
    QCOMPARE(statesOf(carried.json()).value(u"host-01"_s), u"done"_s);
    QCOMPARE(statesOf(carried.json()).value(u"host-02"_s), u"failed"_s);
    QCOMPARE(codesOf(carried.json()).value(u"host-02"_s), u"setup-at-work"_s);
    QCOMPARE(m_sample->timesBegun(1), 0);

    // Another definition of the same id is not what was planned with.
    QVERIFY(m_sample->import(m_sample->changedDefinition({{"maxFailedPerWave: 1", "maxFailedPerWave: 2"}})));
    const Answer changed = m_cli->json({u"deploy"_s, u"--plan"_s, file, u"--yes"_s});
    QCOMPARE(changed.errorCode(), u"solution-changed"_s);
    QCOMPARE(changed.code, 2);
}

void tst_SolutionDeploy::waitsForAPerson()
{
    set(4, {u"client-access"_s, u"mailbox"_s, u"mailbox"_s, u"mailbox"_s});
    QVERIFY(m_sample->import(m_sample->changedDefinition(
        {{"  - {id: copy-media, kind: copy",
          "  - {id: look, kind: confirm}\n  - {id: copy-media, after: [look], kind: copy"},
         {"steps:\n  copy-media:",
          "steps:\n  look: {title: \"Look\", instruction: \"Look at it.\"}\n  copy-media:"}})));
    QVERIFY(m_sample->tellFacts());
    QCOMPARE(run(u"deploy"_s, {u"--all"_s, u"--yes"_s, u"--detach"_s}).json().value(u"run"_s), QJsonValue(u"1"_s));
    const auto ask = [&](const QString &verb, const QString &host) {
        return m_cli->json({u"run"_s, verb, u"1"_s, u"--host"_s, host});
    };
    QVERIFY(isWaiting(u"1"_s, u"host-01"_s, u"look"_s));
    QCOMPARE(ask(u"confirm"_s, u"host-02"_s).errorCode(), u"nothing-to-confirm"_s);
    QCOMPARE(ask(u"retry"_s, u"host-01"_s).errorCode(), u"nothing-to-retry"_s);
    QCOMPARE(ask(u"confirm"_s, u"host-09"_s).errorCode(), u"host-not-in-run"_s);
    // Output is written within a moment, not with the step's row.
    QTRY_VERIFY_WITH_TIMEOUT(m_cli->json({u"run"_s, u"log"_s, u"1"_s}).out.contains("Look at it."), 20'000);
    QProcess watcher; // whoever follows it reads what is to be done
    m_cli->start(watcher, {u"run"_s, u"watch"_s, u"1"_s});
    QByteArray seen;
    QTRY_VERIFY_WITH_TIMEOUT(
        (watcher.waitForReadyRead(50), seen += watcher.readAllStandardError()).contains("host-01: Look at it."),
        20'000);
    watcher.kill();
    QVERIFY(watcher.waitForFinished());

    // Neither a killed runner nor a stop loses the question, or who is left out.
    QCOMPARE(ask(u"skip"_s, u"host-04"_s).code, 0);
    QVERIFY(killRunner());
    QCOMPARE(ask(u"confirm"_s, u"host-01"_s).errorCode(), u"run-not-live"_s);
    QCOMPARE(m_cli->json({u"run"_s, u"resume"_s, u"1"_s, u"--detach"_s}).code, 0);
    QVERIFY(isWaiting(u"1"_s, u"host-01"_s, u"look"_s));
    QCOMPARE(m_cli->json({u"run"_s, u"stop"_s, u"1"_s}).code, 0);
    QCOMPARE(m_cli->json({u"run"_s, u"watch"_s, u"1"_s}).code, 5);
    QCOMPARE(m_sample->timesBegun(0), 0);
    QCOMPARE(m_cli->json({u"run"_s, u"resume"_s, u"1"_s, u"--detach"_s}).code, 0);
    QVERIFY(isWaiting(u"1"_s, u"host-01"_s, u"look"_s));

    QCOMPARE(ask(u"confirm"_s, u"host-01"_s).code, 0);
    QVERIFY(isWaiting(u"1"_s, u"host-02"_s, u"look"_s));
    QCOMPARE(m_sample->version(0), u"2.0"_s);
    QCOMPARE(ask(u"skip"_s, u"host-01"_s).errorCode(), u"host-at-work"_s);
    QCOMPARE(ask(u"skip"_s, u"host-02"_s).code, 0);
    QVERIFY(isWaiting(u"1"_s, u"host-03"_s, u"look"_s));
    QCOMPARE(ask(u"confirm"_s, u"host-03"_s).code, 0);
    const Answer ended = m_cli->json({u"run"_s, u"watch"_s, u"1"_s});
    QVERIFY2(ended.code == 0, ended.out.constData());
    QCOMPARE(statesOf(ended.json()), (QMap<QString, QString>{{u"host-01"_s, u"done"_s},
                                                             {u"host-02"_s, u"skipped"_s},
                                                             {u"host-03"_s, u"done"_s},
                                                             {u"host-04"_s, u"skipped"_s}}));
    QCOMPARE(m_sample->version(1), u"1.0"_s);
    QCOMPARE(m_sample->version(2), u"2.0"_s);
    const Answer trail = m_cli->json({u"audit"_s, u"list"_s});
    QVERIFY(trail.out.contains("run-host-requested"));
}

/// What an operator states while the run goes on is what its next host is judged with.
void tst_SolutionDeploy::factsOfTheMomentCount()
{
    set(2, {u"client-access"_s, u"mailbox"_s});
    QVERIFY(m_sample->import(m_sample->changedDefinition(
        {{"  - {id: copy-media, kind: copy",
          "  - {id: look, kind: confirm, roles: [client-access]}\n  - {id: copy-media, after: [look], kind: copy"},
         {"steps:\n  copy-media:",
          "steps:\n  look: {title: \"Look\", instruction: \"Look at it.\"}\n  copy-media:"}})));
    QVERIFY(m_sample->tellFacts());
    const auto state = [&](const QString &value) {
        return m_cli->json({u"facts"_s, u"set"_s, u"host-02"_s, u"sample.setupIsRunning="_s + value, u"--solution"_s,
                            u"sample-ordered"_s});
    };
    const Answer begun = run(u"deploy"_s, {u"--all"_s, u"--yes"_s, u"--detach"_s});
    QVERIFY2(begun.code == 0, (begun.err + begun.out).constData());
    QVERIFY(isWaiting(u"1"_s, u"host-01"_s, u"look"_s));
    QCOMPARE(state(u"true"_s).code, 0);
    QCOMPARE(m_cli->json({u"run"_s, u"confirm"_s, u"1"_s, u"--host"_s, u"host-01"_s}).code, 0);
    QCOMPARE(m_cli->json({u"run"_s, u"watch"_s, u"1"_s}).code, 1);
    QCOMPARE(hostOf(u"1"_s, u"host-02"_s).value(u"code"_s), QJsonValue(u"setup-at-work"_s));
    QCOMPARE(state(u"false"_s).code, 0);
    const Answer retried = m_cli->json({u"run"_s, u"retry"_s, u"1"_s, u"--host"_s, u"host-02"_s});
    QVERIFY2(retried.code == 0, (retried.err + retried.out).constData());
    QCOMPARE(m_sample->version(1), u"2.0"_s);
}

/// One host waits for a person; the other one has failed, and is tried again beside it.
void tst_SolutionDeploy::retriesWhileTheRunGoesOn()
{
    set(2, {u"mailbox"_s, u"mailbox"_s});
    QVERIFY(m_sample->import(m_sample->changedDefinition(
        {{"\nlimits:", "  - {id: look, kind: confirm, after: [verify]}\n\nlimits:"},
         {"steps:\n  copy-media:",
          "steps:\n  look: {title: \"Look\", instruction: \"Look at it.\"}\n  copy-media:"}})));
    QVERIFY(m_sample->tellFacts());
    m_sample->set(1, u"version.txt"_s, "3.0\n");
    QCOMPARE(run(u"deploy"_s,
                 {u"--all"_s, u"--yes"_s, u"--detach"_s, u"--wave-size"_s, u"2"_s, u"--max-failed-per-wave"_s, u"5"_s})
                 .code,
             0);
    QVERIFY(isWaiting(u"1"_s, u"host-01"_s, u"look"_s));
    QTRY_COMPARE_WITH_TIMEOUT(hostOf(u"1"_s, u"host-02"_s).value(u"state"_s), QJsonValue(u"failed"_s), 20'000);
    m_sample->set(1, u"version.txt"_s, "1.0\n");
    QCOMPARE(m_cli->json({u"run"_s, u"retry"_s, u"1"_s, u"--host"_s, u"host-02"_s}).code, 0);
    QVERIFY(isWaiting(u"1"_s, u"host-02"_s, u"look"_s));
    QCOMPARE(hostOf(u"1"_s, u"host-01"_s).value(u"state"_s), QJsonValue(u"running"_s));
    for (const QString &host : {u"host-01"_s, u"host-02"_s})
        QCOMPARE(m_cli->json({u"run"_s, u"confirm"_s, u"1"_s, u"--host"_s, host}).code, 0);
    const Answer ended = m_cli->json({u"run"_s, u"watch"_s, u"1"_s});
    QVERIFY2(ended.code == 0, ended.out.constData());
    QCOMPARE(m_sample->version(1), u"2.0"_s);
    QCOMPARE(m_sample->timesBegun(0), 1);
}

void tst_SolutionDeploy::organisationComesFirst()
{
    set(2, {u"client-access"_s, u"mailbox"_s});
    QVERIFY(m_sample->import(m_sample->changedDefinition(
        {{"  - {id: copy-media, kind: copy",
          "  - {id: schema, kind: command, scope: organisation, command: 'echo \"$CONVOY_HOST\" >>\"$HOME/schema\"; "
          "[ -e \"$HOME/prepared\" ]'}\n  - {id: copy-media, after: [schema], kind: copy"},
         {"steps:\n  copy-media:", "steps:\n  schema: {title: \"Schema\"}\n  copy-media:"}})));
    QVERIFY(m_sample->tellFacts());
    const Answer failed = run(u"deploy"_s, {u"--all"_s, u"--yes"_s, u"--organisation-host"_s, u"host-02"_s});
    QVERIFY2(failed.code == 5, (failed.err + failed.out).constData());
    QCOMPARE(statesOf(failed.json()), (QMap<QString, QString>{{u"@organisation"_s, u"failed"_s},
                                                              {u"host-01"_s, u"not-started"_s},
                                                              {u"host-02"_s, u"not-started"_s}}));
    QCOMPARE(codesOf(failed.json()).value(u"host-01"_s), u"organisation-failed"_s);
    QVERIFY(QFile::exists(m_farm->home(1) + u"/schema"_s) && !QFile::exists(m_farm->home(0) + u"/schema"_s));
    // Going on without it would leave the order out.
    QCOMPARE(m_cli->json({u"run"_s, u"resume"_s, u"1"_s}).code, 5);
    QCOMPARE(m_sample->timesBegun(0), 0);
    QFile prepared(m_farm->home(1) + u"/prepared"_s);
    QVERIFY(prepared.open(QIODevice::WriteOnly));
    QCOMPARE(m_cli->json({u"run"_s, u"retry"_s, u"1"_s, u"--host"_s, u"@organisation"_s}).code, 5);
    const Answer resumed = m_cli->json({u"run"_s, u"resume"_s, u"1"_s});
    QVERIFY2(resumed.code == 0, (resumed.err + resumed.out).constData());
    QCOMPARE(m_sample->version(1), u"2.0"_s);
}

void tst_SolutionDeploy::killedRunnerIsResumed()
{
    set(2, {u"client-access"_s, u"mailbox"_s});
    QVERIFY(m_sample->import());
    QVERIFY(m_sample->tellFacts());
    const Answer begun = run(
        u"deploy"_s, {u"--all"_s, u"--yes"_s, u"--detach"_s, u"--answer"_s, u"media.path="_s + m_sample->slowMedia()});
    QVERIFY2(begun.code == 0, (begun.err + begun.out).constData());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_farm->home(0) + u"/begun"_s), 20'000);
    QVERIFY(killRunner());
    OrderedSample::letEnd(m_farm->home(0));
    OrderedSample::letEnd(m_farm->home(1));
    const Answer resumed = m_cli->json({u"run"_s, u"resume"_s, u"1"_s});
    QVERIFY2(resumed.code == 0, (resumed.err + resumed.out).constData());
    QCOMPARE(resumed.json().value(u"counts"_s).toObject(), (QJsonObject{{u"done"_s, 2}}));
    QCOMPARE(m_sample->timesBegun(0), 1); // joined, not repeated
    QCOMPARE(m_sample->timesBegun(1), 1);
    QVERIFY(m_sample->upgraded(0) < m_sample->upgraded(1));
}

void tst_SolutionDeploy::yesAcknowledgesNothing()
{
    set(1, {u"mailbox"_s});
    QVERIFY(m_sample->import(
        m_sample->changedDefinition({{"  - id: disk-space\n    severity: blocks\n    wording: necessary\n",
                                      "  - id: disk-space\n    severity: warns\n    wording: recommended\n"
                                      "    acknowledge: true\n"}})));
    QVERIFY(m_sample->tellFacts({{0, {{u"disk.freeMegabytes"_s, 0}}}}));
    const Answer refused = run(u"deploy"_s, {u"--all"_s, u"--yes"_s});
    QCOMPARE(refused.code, 3);
    QCOMPARE(refused.errorCode(), u"not-acknowledged"_s);
    QCOMPARE(m_sample->timesBegun(0), 0);
    const Answer read = run(u"deploy"_s, {u"--all"_s, u"--yes"_s, u"--acknowledge"_s, u"disk-space"_s});
    QVERIFY2(read.code == 0, (read.err + read.out).constData());
}

void tst_SolutionDeploy::waivedRuleIsToldWithItsReason()
{
    set(1, {u"mailbox"_s});
    QVERIFY(m_sample->import(
        m_sample->changedDefinition({{"  - id: disk-space\n", "  - id: disk-space\n    waivable: true\n"}})));
    QVERIFY(m_sample->tellFacts({{0, {{u"disk.freeMegabytes"_s, 0}}}}));
    QCOMPARE(run(u"deploy"_s, {u"--all"_s, u"--yes"_s}).code, 3);
    QCOMPARE(m_sample->timesBegun(0), 0);
    const Answer waived = run(u"deploy"_s, {u"--all"_s, u"--yes"_s, u"--waive"_s, u"disk-space=It is a small setup"_s});
    QVERIFY2(waived.code == 0, (waived.err + waived.out).constData());
    QVERIFY(m_cli->json({u"run"_s, u"log"_s, u"1"_s}).out.contains("It is a small setup"));
    QVERIFY(m_cli->json({u"audit"_s, u"list"_s}).out.contains("It is a small setup"));
    // In the operator's language, where the definition is at hand.
    const Answer told = m_cli->run({u"run"_s, u"watch"_s, u"1"_s, u"--language"_s, u"es"_s});
    QCOMPARE(told.code, 0);
}

void tst_SolutionDeploy::refusesWhatCannotBe()
{
    set(1, {u"mailbox"_s});
    QVERIFY(m_sample->import());
    QVERIFY(m_sample->tellFacts());
    const auto deploy = [&](const QStringList &more) {
        return run(u"deploy"_s, QStringList{u"--all"_s, u"--yes"_s} + more);
    };
    QCOMPARE(deploy({u"--answer"_s, u"media.path="_s + m_farm->home(0)}).errorCode(), u"media-incomplete"_s);
    QCOMPARE(deploy({u"--answer"_s, u"media.path=/nowhere"_s}).errorCode(), u"media-missing"_s);
    QCOMPARE(deploy({u"--profile"_s, u"rollback"_s}).code, 3);
    QCOMPARE(deploy({u"--waive"_s, u"disk-space=because"_s}).errorCode(), u"bad-value"_s);
    QCOMPARE(deploy({u"--on-failure"_s, u"undo"_s}).errorCode(), u"bad-value"_s);
    QCOMPARE(deploy({u"--organisation-host"_s, u"host-09"_s}).errorCode(), u"host-unknown"_s);
    const Answer open = m_cli->json({u"deploy"_s, u"--solution"_s, u"sample-ordered"_s, u"--all"_s, u"--yes"_s});
    QCOMPARE(open.code, 3); // nobody knows where the media stand
    QVERIFY2(open.out.contains("step-values-known"), open.out.constData());
    QCOMPARE(m_cli->json({u"deploy"_s, u"--package"_s, u"x"_s, u"--waive"_s, u"a=b"_s, u"--yes"_s}).errorCode(),
             u"bad-value"_s);
    const Answer dry = run(u"deploy"_s, {u"--all"_s, u"--dry-run"_s});
    QCOMPARE(dry.code, 0);
    QVERIFY(dry.json().value(u"stages"_s).toArray().size() == 1);
    QCOMPARE(m_sample->timesBegun(0), 0);
    QVERIFY(!QFile::exists(m_farm->home(0) + u"/.convoy"_s));
}

QTEST_GUILESS_MAIN(tst_SolutionDeploy)
#include "tst_SolutionDeploy.moc"
