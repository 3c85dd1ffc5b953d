// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "HostFarm.h"
#include "RunnerProcess.h"
#include "SlowPackage.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <memory>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

QMap<QString, QString> statesOf(const QJsonObject &result)
{
    QMap<QString, QString> states;
    for (const auto &item : result.value(u"hosts"_s).toArray())
        states.insert(item.toObject().value(u"host"_s).toString(), item.toObject().value(u"state"_s).toString());
    return states;
}

} // namespace

/// A run begun in one program, watched, paused, continued, stopped, resumed and closed by others, on real SSH servers.
class tst_RunControl : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void pausesAndContinues();
    void stopsAfterTheStepAndIsResumed();
    void stopsNow();
    void refusesWhatCannotBe();
    void interruptedRunIsClosed();
    void followerLeavesTheRunGoing();
    void ofTwoResumesOneWins();
    void packageThatIsGoneIsSaidBefore();
    void repositoryThatMovedIsResumedThere();
    void twoRepositoriesOneHost();

private:
    [[nodiscard]] QString begin(const QStringList &hosts) const;
    [[nodiscard]] QJsonObject shown(const QString &run) const;
    [[nodiscard]] bool hasBegun(int host) const { return SlowPackage::timesBegun(m_farm->home(host)) > 0; }
    [[nodiscard]] bool killRunner() const;
    std::unique_ptr<HostFarm> m_farm;
    std::unique_ptr<CommandLine> m_cli;
};

void tst_RunControl::init()
{
    m_farm = std::make_unique<HostFarm>(2);
    QVERIFY2(m_farm->isUp(), qPrintable(m_farm->problem()));
    m_cli = std::make_unique<CommandLine>();
    QVERIFY(m_cli->makeRepository());
    QVERIFY(SlowPackage::import(*m_cli));
    QVERIFY(m_cli->addHosts(m_farm->hosts()));
}

void tst_RunControl::cleanup()
{
    const qint64 runner = m_cli ? runnerOf(m_cli->repositoryPath()) : 0;
    if (runner > 0)
        ::kill(static_cast<pid_t>(runner), SIGKILL);
    m_farm.reset();
    m_cli.reset();
}

/// Starts a run that does one host at a time, and leaves it in the middle of the first one's installer.
QString tst_RunControl::begin(const QStringList &hosts) const
{
    const Answer answer = m_cli->json({u"deploy"_s, u"--package"_s, SlowPackage::name(), u"--host"_s, hosts.join(u','),
                                       u"--parallel"_s, u"1"_s, u"--yes"_s, u"--detach"_s});
    if (answer.code != 0)
        qWarning("%s", (answer.err + answer.out).constData());
    const int first = hosts.constFirst().last(1).toInt() - 1;
    const bool isBegun = QTest::qWaitFor([&] { return hasBegun(first); }, 20'000);
    return isBegun ? answer.json().value(u"run"_s).toString() : QString();
}

QJsonObject tst_RunControl::shown(const QString &run) const
{
    return m_cli->json({u"run"_s, u"show"_s, run}).json().value(u"runs"_s).toArray().at(0).toObject();
}

bool tst_RunControl::killRunner() const
{
    const qint64 runner = runnerOf(m_cli->repositoryPath());
    if (runner == 0 || ::kill(static_cast<pid_t>(runner), SIGKILL) != 0)
        return false;
    return QTest::qWaitFor([&] { return runnerOf(m_cli->repositoryPath()) == 0; });
}

// proves T28 (in part: begun in one program, watched, paused and continued by others, the same journal)
void tst_RunControl::pausesAndContinues()
{
    const QString run = begin({u"host-01"_s, u"host-02"_s});
    QCOMPARE(run, u"1"_s);
    QProcess watcher;
    m_cli->start(watcher, {u"run"_s, u"watch"_s, run, u"--json"_s});
    QVERIFY(watcher.waitForStarted());
    const Answer paused = m_cli->json({u"run"_s, u"pause"_s, run});
    QVERIFY2(paused.code == 0, (paused.err + paused.out).constData());
    QCOMPARE(paused.json(), (QJsonObject{{u"run"_s, run}, {u"state"_s, u"paused"_s}, {u"request"_s, u"pause"_s}}));
    SlowPackage::letEnd(m_farm->home(0));
    SlowPackage::letEnd(m_farm->home(1));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_farm->home(0) + u"/installed.txt"_s), 20'000);
    QCOMPARE(shown(run).value(u"state"_s), QJsonValue(u"paused"_s));
    QVERIFY(!hasBegun(1));
    QCOMPARE(m_cli->json({u"run"_s, u"pause"_s, run}).code, 0); // it is paused
    const Answer continued = m_cli->json({u"run"_s, u"continue"_s, run});
    QVERIFY2(continued.code == 0, (continued.err + continued.out).constData());
    QCOMPARE(continued.json().value(u"state"_s), QJsonValue(u"running"_s));

    QVERIFY(watcher.waitForFinished(60'000));
    QCOMPARE(watcher.exitCode(), 0);
    const Answer watched{.code = 0, .out = watcher.readAllStandardOutput(), .err = {}};
    QCOMPARE(watched.json().value(u"counts"_s).toObject(), (QJsonObject{{u"done"_s, 2}}));
    QList<QJsonObject> events = watched.jsonLines();
    events.removeLast();
    QCOMPARE(events, m_cli->json({u"run"_s, u"log"_s, run}).jsonLines());
    QStringList kinds;
    for (const QJsonObject &event : events)
        kinds += event.value(u"kind"_s).toString();
    QVERIFY(kinds.contains(u"paused"_s) && kinds.contains(u"resumed"_s));
}

// proves T28 (in part: stopped and resumed by another program)
void tst_RunControl::stopsAfterTheStepAndIsResumed()
{
    const QString run = begin({u"host-01"_s, u"host-02"_s});
    const Answer asked = m_cli->json({u"run"_s, u"stop"_s, run}); // after-step is the default
    QVERIFY2(asked.code == 0, (asked.err + asked.out).constData());
    QCOMPARE(asked.json().value(u"request"_s), QJsonValue(u"stop-after-step"_s));
    QCOMPARE(m_cli->json({u"run"_s, u"pause"_s, run}).errorCode(), u"run-stopping"_s);
    SlowPackage::letEnd(m_farm->home(0));
    SlowPackage::letEnd(m_farm->home(1));
    const Answer stopped = m_cli->json({u"run"_s, u"watch"_s, run});
    QCOMPARE(stopped.code, 5);
    QCOMPARE(stopped.json().value(u"state"_s), QJsonValue(u"stopped"_s));
    QCOMPARE(statesOf(stopped.json()).value(u"host-02"_s), u"not-started"_s);
    QVERIFY(QFile::exists(m_farm->home(0) + u"/installed.txt"_s)); // the installer was let finish
    QVERIFY(!hasBegun(1));
    const Answer listed = m_cli->run({u"run"_s, u"list"_s, u"--language"_s, u"en"_s});
    QVERIFY2(listed.err.contains("convoyctl run resume 1"), listed.err.constData());

    const Answer resumed = m_cli->json({u"run"_s, u"resume"_s, run});
    QVERIFY2(resumed.code == 0, (resumed.err + resumed.out).constData());
    QCOMPARE(resumed.json().value(u"state"_s), QJsonValue(u"done"_s));
    QCOMPARE(SlowPackage::timesBegun(m_farm->home(0)), 1); // never twice
    QCOMPARE(SlowPackage::timesBegun(m_farm->home(1)), 1);
    const qsizetype all = m_cli->json({u"run"_s, u"log"_s, run}).jsonLines().size();
    QCOMPARE(all, stopped.jsonLines().size() + resumed.jsonLines().size() - 2); // one journal, no row twice
    QCOMPARE(m_cli->json({u"run"_s, u"resume"_s, run}).errorCode(), u"run-not-resumable"_s);
}

void tst_RunControl::stopsNow()
{
    const QString run = begin({u"host-01"_s, u"host-02"_s});
    QCOMPARE(m_cli->json({u"run"_s, u"stop"_s, run}).code, 0);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_cli->json({u"run"_s, u"stop"_s, run, u"--now"_s}).json().value(u"request"_s),
             QJsonValue(u"stop-now"_s)); // more may follow
    const Answer stopped = m_cli->json({u"run"_s, u"watch"_s, run});
    qInfo("stopped after %lld ms", timer.elapsed());
    QCOMPARE(stopped.code, 5);
    QCOMPARE(statesOf(stopped.json()),
             (QMap<QString, QString>{{u"host-01"_s, u"stopped"_s}, {u"host-02"_s, u"not-started"_s}}));
    QVERIFY(!QFile::exists(m_farm->home(0) + u"/installed.txt"_s));
}

void tst_RunControl::refusesWhatCannotBe()
{
    for (const QString &verb : {u"pause"_s, u"continue"_s, u"stop"_s, u"resume"_s, u"close"_s}) {
        const Answer unknown = m_cli->json({u"run"_s, verb, u"99"_s});
        QCOMPARE(unknown.code, 2);
        QCOMPARE(unknown.errorCode(), u"run-unknown"_s);
        QCOMPARE(m_cli->json({u"run"_s, verb}).errorCode(), u"missing-argument"_s);
    }
    QCOMPARE(m_cli->json({u"run"_s, u"stop"_s, u"1"_s, u"--now"_s, u"--after-step"_s}).errorCode(), u"bad-value"_s);
    QCOMPARE(m_cli->json({u"run"_s, u"undo"_s, u"99"_s, u"--yes"_s}).errorCode(), u"run-unknown"_s);
    QCOMPARE(m_cli->json({u"run"_s, u"undo"_s, u"99"_s}).errorCode(), u"not-confirmed"_s);
    for (const QString &verb : {u"confirm"_s, u"retry"_s, u"skip"_s}) {
        QCOMPARE(m_cli->json({u"run"_s, verb, u"99"_s}).errorCode(), u"bad-value"_s);
        QCOMPARE(m_cli->json({u"run"_s, verb, u"99"_s, u"--host"_s, u"host-01"_s}).errorCode(), u"run-unknown"_s);
    }
}

void tst_RunControl::interruptedRunIsClosed()
{
    const QString run = begin({u"host-01"_s, u"host-02"_s});
    QCOMPARE(m_cli->json({u"run"_s, u"close"_s, run}).errorCode(), u"run-not-closable"_s);
    QCOMPARE(m_cli->json({u"run"_s, u"resume"_s, run}).errorCode(), u"run-has-runner"_s);
    QVERIFY(killRunner());
    const Answer watched = m_cli->json({u"run"_s, u"watch"_s, run});
    QCOMPARE(watched.code, 5);
    QCOMPARE(watched.json().value(u"state"_s), QJsonValue(u"interrupted"_s));
    QCOMPARE(statesOf(watched.json()),
             (QMap<QString, QString>{{u"host-01"_s, u"stopped"_s}, {u"host-02"_s, u"not-started"_s}}));
    QVERIFY(watched.out.contains("may still be running"));
    const Answer shownRun = m_cli->run({u"run"_s, u"show"_s, run, u"--language"_s, u"en"_s});
    QVERIFY2(shownRun.err.contains("convoyctl run close 1"), shownRun.err.constData());
    QCOMPARE(m_cli->json({u"run"_s, u"pause"_s, run}).errorCode(), u"run-not-live"_s);
    const Answer closed = m_cli->json({u"run"_s, u"close"_s, run});
    QCOMPARE(closed.json(), (QJsonObject{{u"run"_s, run}, {u"state"_s, u"closed"_s}}));
    QCOMPARE(statesOf(shown(run)).value(u"host-01"_s), u"stopped"_s);
    QCOMPARE(m_cli->json({u"run"_s, u"resume"_s, run}).errorCode(), u"run-not-resumable"_s);
}

void tst_RunControl::followerLeavesTheRunGoing()
{
    const QString run = begin({u"host-01"_s});
    QProcess watcher;
    m_cli->start(watcher, {u"run"_s, u"watch"_s, run, u"--json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(watcher.waitForReadyRead(50) || watcher.bytesAvailable() > 0, 20'000);
    ::kill(static_cast<pid_t>(watcher.processId()), SIGINT);
    QVERIFY(watcher.waitForFinished());
    QCOMPARE(watcher.exitCode(), 5);
    const QByteArray said = watcher.readAllStandardError();
    QVERIFY2(said.contains("convoyctl run stop 1"), said.constData());
    SlowPackage::letEnd(m_farm->home(0));
    QCOMPARE(m_cli->json({u"run"_s, u"watch"_s, run}).code, 0);
}

void tst_RunControl::ofTwoResumesOneWins()
{
    const QString run = begin({u"host-01"_s, u"host-02"_s});
    QCOMPARE(m_cli->json({u"run"_s, u"stop"_s, run}).code, 0);
    SlowPackage::letEnd(m_farm->home(0));
    QCOMPARE(m_cli->json({u"run"_s, u"watch"_s, run}).code, 5);
    std::array<QProcess, 2> resumes;
    for (QProcess &resume : resumes)
        m_cli->start(resume, {u"run"_s, u"resume"_s, run, u"--detach"_s, u"--json"_s});
    QList<int> codes;
    QByteArray said;
    for (QProcess &resume : resumes) {
        QVERIFY(resume.waitForFinished(60'000));
        codes += resume.exitCode();
        said += resume.readAllStandardOutput();
    }
    std::ranges::sort(codes);
    QCOMPARE(codes, (QList<int>{0, 2}));
    QCOMPARE(said.count("run-has-runner"), 1);
    SlowPackage::letEnd(m_farm->home(1));
    QCOMPARE(m_cli->json({u"run"_s, u"watch"_s, run}).code, 0);
    QCOMPARE(SlowPackage::timesBegun(m_farm->home(1)), 1);
}

void tst_RunControl::packageThatIsGoneIsSaidBefore()
{
    const QString run = begin({u"host-01"_s, u"host-02"_s});
    QCOMPARE(m_cli->json({u"run"_s, u"stop"_s, run}).code, 0);
    SlowPackage::letEnd(m_farm->home(0));
    QCOMPARE(m_cli->json({u"run"_s, u"watch"_s, run}).code, 5);
    QCOMPARE(m_cli->json({u"package"_s, u"delete"_s, SlowPackage::name(), u"--yes"_s, u"--force"_s}).code, 0);
    const Answer refused = m_cli->json({u"run"_s, u"resume"_s, run});
    QCOMPARE(refused.code, 2);
    QCOMPARE(refused.errorCode(), u"package-unknown"_s);
    QCOMPARE(shown(run).value(u"state"_s), QJsonValue(u"stopped"_s));
    QCOMPARE(m_cli->json({u"package"_s, u"import"_s, m_cli->file(u"slow"_s)}).code, 0); // the same bytes
    QCOMPARE(m_cli->json({u"host"_s, u"remove"_s, u"host-02"_s}).code, 0);
    const Answer resumed = m_cli->json({u"run"_s, u"resume"_s, run});
    QVERIFY2(resumed.code == 1, (resumed.err + resumed.out).constData());
    const QJsonObject host = resumed.json().value(u"hosts"_s).toArray().at(1).toObject();
    QCOMPARE(host.value(u"state"_s), QJsonValue(u"failed"_s));
    QCOMPARE(host.value(u"code"_s), QJsonValue(u"host-unknown"_s));
}

void tst_RunControl::repositoryThatMovedIsResumedThere()
{
    const QString run = begin({u"host-01"_s});
    const QString place = m_cli->file(u"moved"_s);
    QVERIFY(QDir().mkpath(place));
    QVERIFY(killRunner());
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-payload"_s}) {
        if (QFile::exists(m_cli->repositoryPath() + suffix))
            QVERIFY(QFile::rename(m_cli->repositoryPath() + suffix, place + u"/r.sqlite"_s + suffix));
    }
    SlowPackage::letEnd(m_farm->home(0));
    const auto there = [&](const QStringList &line) {
        return m_cli->bare(line
                           + QStringList{u"--json"_s, u"--repository"_s, u"sqlite:"_s + place + u"/r.sqlite"_s,
                                         u"--operator"_s, u"tester"_s});
    };
    QCOMPARE(m_cli->json({u"run"_s, u"resume"_s, run}).code, 6); // nothing is where it was
    QVERIFY(!QFile::exists(m_cli->repositoryPath()));
    const Answer resumed = there({u"run"_s, u"resume"_s, run});
    QVERIFY2(resumed.code == 0, (resumed.err + resumed.out).constData());
    QCOMPARE(resumed.json().value(u"counts"_s).toObject(), (QJsonObject{{u"done"_s, 1}}));
    QCOMPARE(SlowPackage::timesBegun(m_farm->home(0)), 1);
}

// proves T26 (in part: two programs, one host; --lock-wait)
void tst_RunControl::twoRepositoriesOneHost()
{
    const CommandLine other;
    QVERIFY(other.makeRepository());
    QVERIFY(SlowPackage::import(other));
    QVERIFY(other.addHosts(m_farm->hosts()));
    const QString run = begin({u"host-01"_s});
    const QStringList line{u"deploy"_s,  u"--package"_s, SlowPackage::name(), u"--host"_s,
                           u"host-01"_s, u"--yes"_s,     u"--json"_s};
    QElapsedTimer timer;
    timer.start();
    const Answer refused = other.run(line + QStringList{u"--lock-wait"_s, u"1"_s, u"--language"_s, u"en"_s});
    QVERIFY(timer.elapsed() >= 1000);
    QCOMPARE(refused.code, 1);
    const QJsonObject host = refused.json().value(u"hosts"_s).toArray().at(0).toObject();
    QCOMPARE(host.value(u"code"_s), QJsonValue(u"host-locked"_s));
    const QString told = host.value(u"message"_s).toString();
    QVERIFY2(told.contains(u"tester"_s), qPrintable(told)); // whose it is
    QVERIFY2(told.contains(QRegularExpression(u"\\d+ (second|minute)"_s)), qPrintable(told)); // and for how long
    QCOMPARE(SlowPackage::timesBegun(m_farm->home(0)), 1);

    QProcess waiting;
    other.start(waiting, line + QStringList{u"--lock-wait"_s, u"60"_s});
    QVERIFY(waiting.waitForStarted());
    SlowPackage::letEnd(m_farm->home(0));
    QCOMPARE(m_cli->json({u"run"_s, u"watch"_s, run}).code, 0);
    QVERIFY(waiting.waitForFinished(60'000));
    QCOMPARE(waiting.exitCode(), 0);
    QCOMPARE(SlowPackage::timesBegun(m_farm->home(0)), 2);
}

QTEST_GUILESS_MAIN(tst_RunControl)
#include "tst_RunControl.moc"
