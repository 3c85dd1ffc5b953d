// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunBench.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <atomic>
#include <thread>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

void touch(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList outputs(const MemoryJournal &journal)
{
    QStringList lines;
    const QList<Event> events = journal.events();
    for (const Event &event : events) {
        if (event.kind == EventKind::Output && event.attempt > 0)
            lines += event.message.text();
    }
    return lines;
}

} // namespace

/// Runs that are paused, stopped, left by their runner, and gone on with.
class tst_RunnerResume : public QObject
{
    Q_OBJECT

private slots:
    void joinsWhatStillRuns();
    void readsWhatEndedMeanwhile();
    void neverRepeatsWhatIsGone();
    void beginsWhatNeverBegan();
    void beginsAgainWhatWasStopped();
    void carriesOverWhatIsFinished();
    void onlyTidiesWhereTheOutcomeIsKnown();
    void refusesATamperedFolder_data();
    void refusesATamperedFolder();
    void tellsOfALostInstaller();
    void pausesAndGoesOn();
    void stopsAfterTheStep();
    void endsTheInstallersSession();
    void claimsNoEndThatNobodySaw();
    void staysOpenWhileTheHostIsAway();
    void goesOnWithACutCopy();
    void leavesAloneWhatItDoesNotReach();
    void stopsAJoinedInstaller_data();
    void stopsAJoinedInstaller();
    void sweepsLeftovers();
    void waitsForAnInstallerOfAnotherRun();

private:
    /// The runner loses its host for good once the installer has said "started", which goes on there.
    static void loseRunner(RunBench &bench);
    static ResumePoint afterLoss(const RunBench &bench);
    static Event lastOf(const RunBench &bench, EventKind kind);
};

void tst_RunnerResume::loseRunner(RunBench &bench)
{
    bench.set(u"Sample"_s, u"Mode"_s, u"wait"_s);
    bench.reconnectFor = std::chrono::milliseconds(1);
    bench.journal.onEvent([&](const Event &event) {
        if (event.kind == EventKind::Output && event.message.text() == u"started"_s)
            bench.connections.cutAll();
    });
    const RunResult result = bench.run();
    QCOMPARE(result.hosts.at(0).code, u"connection-lost"_s);
    QVERIFY(result.hosts.at(0).isCutOff);
    QVERIFY(result.hosts.at(0).remedy.english().contains(u"resume the run"_s));
    QCOMPARE(lastOf(bench, EventKind::HostEnded).attempt, 1); // left behind
    bench.connections.mend();
    bench.journal.onEvent({});
}

ResumePoint tst_RunnerResume::afterLoss(const RunBench &bench)
{
    ResumePoint point{.outcome = {}, .hasStartedCommand = true};
    const QList<Event> events = bench.journal.events();
    for (const Event &event : events)
        point.outputEnd = std::max(point.outputEnd, event.outputEnd);
    return point;
}

Event tst_RunnerResume::lastOf(const RunBench &bench, EventKind kind)
{
    Event last;
    const QList<Event> events = bench.journal.events();
    for (const Event &event : events) {
        if (event.kind == kind)
            last = event;
    }
    return last;
}

void tst_RunnerResume::joinsWhatStillRuns()
{
    // proves A02: the step outlived its runner and is joined, not repeated
    RunBench bench({u"a"_s});
    loseRunner(bench);
    bench.resume.insert(u"a"_s, afterLoss(bench));
    const QString path = bench.installPath(u"a"_s);
    bench.journal.onEvent([&](const Event &event) {
        if (event.kind == EventKind::StepStarted && event.step == u"command"_s)
            touch(path + u".go"_s);
    });
    const RunResult result = bench.run();
    QVERIFY2(result.hosts.at(0).state == HostState::Done, qPrintable(result.hosts.at(0).text()));
    QCOMPARE(contents(path + u".runs"_s), "run\n");
    QCOMPARE(outputs(bench.journal).count(u"started"_s), 1);
    QCOMPARE(outputs(bench.journal).count(u"went on"_s), 1);
    QVERIFY(!result.hosts.at(0).isCutOff);
    QCOMPARE(lastOf(bench, EventKind::HostEnded).attempt, 0);
    QVERIFY(bench.isTidy(u"a"_s));
}

void tst_RunnerResume::readsWhatEndedMeanwhile()
{
    RunBench bench({u"a"_s});
    loseRunner(bench);
    const QString path = bench.installPath(u"a"_s);
    touch(path + u".go"_s);
    QTRY_VERIFY(QFile::exists(path + u"/version.txt"_s));
    bench.resume.insert(u"a"_s, afterLoss(bench));
    const RunResult result = bench.run();
    QCOMPARE(hostStateWord(result.hosts.at(0).state), u"done"_s);
    QCOMPARE(contents(path + u".runs"_s), "run\n");
    QCOMPARE(outputs(bench.journal).last(), u"went on"_s);
    QVERIFY(bench.isTidy(u"a"_s));
}

void tst_RunnerResume::neverRepeatsWhatIsGone()
{
    RunBench bench({u"a"_s});
    bench.resume.insert(u"a"_s, {.outcome = {}, .hasStartedCommand = true});
    const RunResult result = bench.run();
    QCOMPARE(result.hosts.at(0).code, u"step-fate-unknown"_s);
    QVERIFY(!QFile::exists(bench.installPath(u"a"_s)));
    QVERIFY(bench.isTidy(u"a"_s));
}

void tst_RunnerResume::beginsWhatNeverBegan()
{
    RunBench bench({u"a"_s});
    bench.resume.insert(u"a"_s, {});
    QCOMPARE(hostStateWord(bench.run().hosts.at(0).state), u"done"_s);
    QCOMPARE(bench.journal.events().constFirst().kind, EventKind::Resumed);
}

void tst_RunnerResume::beginsAgainWhatWasStopped()
{
    RunBench bench({u"a"_s});
    bench.resume.insert(u"a"_s, {.outcome = {}, .hasStartedCommand = true, .hasEndedProperly = true});
    QCOMPARE(hostStateWord(bench.run().hosts.at(0).state), u"done"_s);
}

void tst_RunnerResume::carriesOverWhatIsFinished()
{
    RunBench bench({u"a"_s, u"b"_s});
    HostOutcome failed;
    failed.host = u"a"_s;
    failed.state = HostState::Failed;
    failed.code = u"install-failed"_s;
    bench.resume.insert(u"a"_s, {.outcome = failed, .isFinished = true});
    bench.resume.insert(u"b"_s, {});
    const RunResult result = bench.run();
    QCOMPARE(result.hosts.at(0).code, u"install-failed"_s);
    QCOMPARE(hostStateWord(result.hosts.at(1).state), u"done"_s);
    QCOMPARE(result.exitCode(), 1);
    QVERIFY(bench.journal.stepsOf(u"a"_s).isEmpty());
}

void tst_RunnerResume::onlyTidiesWhereTheOutcomeIsKnown()
{
    // Its runner died after the verdict, while the host's folder was being removed.
    RunBench bench({u"a"_s, u"b"_s});
    const auto point = [](const QString &host, HostState state, const QString &code) {
        HostOutcome outcome;
        outcome.host = host;
        outcome.state = state;
        outcome.code = code;
        outcome.started = QDateTime::currentDateTimeUtc();
        return ResumePoint{.outcome = outcome, .hasOutcome = true, .hasStartedCommand = true};
    };
    bench.resume.insert(u"a"_s, point(u"a"_s, HostState::Done, {}));
    bench.resume.insert(u"b"_s, point(u"b"_s, HostState::Failed, u"install-failed"_s));
    QVERIFY(QDir().mkpath(bench.folder(u"a"_s) + u"/staging/run-41-m4rk/payload"_s));
    QVERIFY(QDir().mkpath(bench.folder(u"b"_s) + u"/staging/gone-run-41-m4rk-41-m4rk"_s));
    const RunResult result = bench.run();
    QCOMPARE(hostStateWord(result.hosts.at(0).state), u"done"_s);
    QCOMPARE(result.hosts.at(1).code, u"install-failed"_s);
    QCOMPARE(bench.journal.stepsOf(u"a"_s), QStringList({u"lock"_s, u"clean-up"_s}));
    QVERIFY(bench.isTidy(u"a"_s) && bench.isTidy(u"b"_s));
    QVERIFY(bench.deployments.records().isEmpty());
}

void tst_RunnerResume::refusesATamperedFolder_data()
{
    QTest::addColumn<QString>("file"); ///< of the run's folder; empty: the folder itself becomes a link
    QTest::addColumn<QString>("code");
    QTest::newRow("another command") << u"command-1"_s << u"step-tampered"_s;
    QTest::newRow("a result that is none") << u"step-1/exit"_s << u"step-tampered"_s;
    QTest::newRow("another folder in its place") << QString() << u"step-fate-unknown"_s;
}

void tst_RunnerResume::refusesATamperedFolder()
{
    QFETCH(QString, file);
    QFETCH(QString, code);
    RunBench bench({u"a"_s});
    loseRunner(bench);
    const QString path = bench.installPath(u"a"_s);
    const QString folder = bench.folder(u"a"_s) + u"/staging/run-41-m4rk"_s;
    touch(path + u".go"_s);
    QTRY_VERIFY(QFile::exists(folder + u"/step-1/exit"_s));
    if (file.isEmpty()) {
        QVERIFY(QDir().rename(folder, bench.root.filePath(u"elsewhere"_s)));
        QVERIFY(QFile::link(bench.root.filePath(u"elsewhere"_s), folder));
        QVERIFY(QFile::remove(path + u"/version.txt"_s)); // else detection would tell
    } else {
        QFile changed(folder + u'/' + file);
        QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write("rm -rf /\n") > 0);
    }
    bench.resume.insert(u"a"_s, afterLoss(bench));
    const HostOutcome outcome = bench.run().hosts.at(0);
    QVERIFY2(outcome.code == code, qPrintable(outcome.code));
    QVERIFY(!outcome.remedy.isEmpty());
    QVERIFY(!outcome.isCutOff); // it was looked at, there is nothing to be joined
    QCOMPARE(contents(path + u".runs"_s), "run\n");
}

void tst_RunnerResume::tellsOfALostInstaller()
{
    RunBench bench({u"a"_s});
    loseRunner(bench);
    const QString step = bench.folder(u"a"_s) + u"/staging/run-41-m4rk/step-1"_s;
    const QByteArray process = contents(step + u"/process"_s).split(' ').constFirst();
    QCOMPARE_GT(process.toInt(), 1);
    QCOMPARE(QProcess::execute(u"pkill"_s, {u"-KILL"_s, u"-s"_s, QString::fromLatin1(process)}), 0);
    bench.resume.insert(u"a"_s, afterLoss(bench));
    const RunResult result = bench.run();
    QCOMPARE(result.hosts.at(0).code, u"step-lost"_s);
    QCOMPARE(contents(bench.installPath(u"a"_s) + u".runs"_s), "run\n");
    QVERIFY(bench.isTidy(u"a"_s));
}

void tst_RunnerResume::pausesAndGoesOn()
{
    RunBench bench({u"a"_s});
    const auto runner = bench.runner();
    std::atomic_bool isPaused = false;
    bench.journal.onEvent([&](const Event &event) {
        if (event.kind == EventKind::StepEnded && event.step == u"copy"_s) {
            runner->pause();
            isPaused = true;
        }
    });
    std::atomic_bool hasEnded = false;
    RunResult result;
    std::jthread work([&] {
        result = runner->execute();
        hasEnded = true;
    });
    QTRY_VERIFY(isPaused);
    QTest::qWait(300); // nothing may happen in this time
    QVERIFY(!hasEnded);
    QCOMPARE(bench.journal.stepsOf(u"a"_s).last(), u"copy"_s);
    runner->proceed();
    QTRY_VERIFY(hasEnded);
    QCOMPARE(hostStateWord(result.hosts.at(0).state), u"done"_s);
}

void tst_RunnerResume::stopsAfterTheStep()
{
    RunBench bench({u"a"_s, u"b"_s});
    bench.limits.parallel = 1;
    bench.set(u"Sample"_s, u"Mode"_s, u"wait"_s);
    const auto runner = bench.runner();
    bench.journal.onEvent([&](const Event &event) {
        if (event.kind == EventKind::Output && event.message.text() == u"started"_s) {
            runner->stopAfterStep();
            touch(bench.installPath(u"a"_s) + u".go"_s);
        }
    });
    const RunResult result = runner->execute();
    QCOMPARE(hostStateWord(result.hosts.at(0).state), u"done"_s); // what was changed is looked at
    QCOMPARE(hostStateWord(result.hosts.at(1).state), u"not-started"_s);
    QCOMPARE(runStateWord(result.state), u"stopped"_s);
    QCOMPARE(result.exitCode(), 5);
}

void tst_RunnerResume::endsTheInstallersSession()
{
    RunBench bench({u"a"_s});
    bench.set(u"Sample"_s, u"Mode"_s, u"wait"_s);
    const auto runner = bench.runner();
    QByteArray process;
    bench.journal.onEvent([&](const Event &event) {
        if (event.kind != EventKind::Output || event.message.text() != u"started"_s)
            return;
        process = contents(bench.folder(u"a"_s) + u"/staging/run-41-m4rk/step-1/process"_s).split(' ').constFirst();
        runner->stopNow();
    });
    const RunResult result = runner->execute();
    QCOMPARE(hostStateWord(result.hosts.at(0).state), u"stopped"_s);
    QVERIFY(!result.hosts.at(0).isCutOff); // its end was seen
    QCOMPARE(lastOf(bench, EventKind::HostEnded).attempt, 0);
    QVERIFY(bench.isTidy(u"a"_s));
    QCOMPARE_GT(process.toInt(), 1);
    // Nobody is left of it, once init has seen to the dead.
    QTRY_COMPARE_WITH_TIMEOUT(QProcess::execute(u"pgrep"_s, {u"-s"_s, QString::fromLatin1(process)}), 1, 20000);
}

void tst_RunnerResume::claimsNoEndThatNobodySaw()
{
    // Stopped while the line is down: the installer goes on, and nobody may say that it was ended.
    RunBench bench({u"a"_s});
    bench.set(u"Sample"_s, u"Mode"_s, u"wait"_s);
    const auto runner = bench.runner();
    bench.journal.onEvent([&](const Event &event) {
        if (event.kind != EventKind::Output || event.message.text() != u"started"_s)
            return;
        bench.connections.cutAll();
        runner->stopNow();
    });
    const RunResult result = runner->execute();
    const QString path = bench.installPath(u"a"_s);
    touch(path + u".go"_s);
    QTRY_VERIFY(QFile::exists(path + u"/version.txt"_s));
    QCOMPARE(hostStateWord(result.hosts.at(0).state), u"stopped"_s);
    QVERIFY2(result.hosts.at(0).why.english().contains(u"not known"_s), qPrintable(result.hosts.at(0).text()));
    QCOMPARE(lastOf(bench, EventKind::HostEnded).attempt, 1);
}

void tst_RunnerResume::staysOpenWhileTheHostIsAway()
{
    // Resumed too early: the host cannot be reached yet, and its installer is not given up for that.
    RunBench bench({u"a"_s});
    loseRunner(bench);
    bench.resume.insert(u"a"_s, afterLoss(bench));
    bench.connections.cutAll();
    const HostOutcome away = bench.run().hosts.at(0);
    QCOMPARE(hostStateWord(away.state), u"unreachable"_s);
    QVERIFY(away.isCutOff);
    QVERIFY2(away.remedy.english().contains(u"resume the run"_s), qPrintable(away.remedy.english()));
    QCOMPARE(lastOf(bench, EventKind::HostEnded).attempt, 1);

    bench.connections.mend();
    const QString path = bench.installPath(u"a"_s);
    touch(path + u".go"_s);
    const HostOutcome back = bench.run().hosts.at(0);
    QVERIFY2(back.state == HostState::Done, qPrintable(back.text()));
    QVERIFY(!back.isCutOff);
    QCOMPARE(contents(path + u".runs"_s), "run\n");
    QVERIFY(bench.isTidy(u"a"_s));
}

void tst_RunnerResume::goesOnWithACutCopy()
{
    RunBench bench({u"a"_s});
    bench.reconnectFor = std::chrono::milliseconds(1);
    bench.journal.onEvent([&](const Event &event) {
        if (event.kind == EventKind::StepStarted && event.step == u"copy"_s)
            bench.connections.cutAll();
    });
    const HostOutcome cut = bench.run().hosts.at(0);
    QCOMPARE(cut.code, u"connection-lost"_s);
    QVERIFY(cut.isCutOff);
    QCOMPARE(lastOf(bench, EventKind::HostEnded).attempt, 0); // no installer was begun
    bench.journal.onEvent({});
    bench.connections.mend();
    bench.resume.insert(u"a"_s, {.outcome = cut});
    const HostOutcome done = bench.run().hosts.at(0);
    QVERIFY2(done.state == HostState::Done, qPrintable(done.text()));
    QVERIFY(bench.isTidy(u"a"_s));
}

void tst_RunnerResume::leavesAloneWhatItDoesNotReach()
{
    // A resumed run is stopped before the turn of hosts that an earlier part left behind: they stay what they were.
    RunBench bench({u"a"_s, u"b"_s, u"c"_s});
    bench.limits.parallel = 1;
    HostOutcome lost;
    lost.host = u"b"_s;
    lost.state = HostState::Failed;
    lost.code = u"connection-lost"_s;
    lost.isCutOff = true;
    HostOutcome done;
    done.host = u"c"_s;
    done.state = HostState::Done;
    bench.resume.insert(u"a"_s, {});
    bench.resume.insert(u"b"_s, {.outcome = lost, .hasStartedCommand = true});
    bench.resume.insert(u"c"_s, {.outcome = done, .hasOutcome = true, .hasStartedCommand = true});
    const auto runner = bench.runner();
    bench.journal.onEvent([&](const Event &event) {
        if (event.kind == EventKind::StepStarted && event.step == u"copy"_s)
            runner->stopAfterStep();
    });
    const RunResult result = runner->execute();
    QCOMPARE(hostStateWord(result.hosts.at(0).state), u"stopped"_s);
    QCOMPARE(result.hosts.at(1).code, u"connection-lost"_s);
    QVERIFY(result.hosts.at(1).isCutOff);
    QCOMPARE(hostStateWord(result.hosts.at(2).state), u"done"_s);
    QCOMPARE(bench.journal.outcomes().keys(), QStringList{u"a"_s});
}

void tst_RunnerResume::stopsAJoinedInstaller_data()
{
    QTest::addColumn<bool>("isNow");
    QTest::addColumn<QString>("state");
    QTest::newRow("after the step") << false << u"done"_s; // it runs: it is let finish
    QTest::newRow("now") << true << u"stopped"_s;
}

void tst_RunnerResume::stopsAJoinedInstaller()
{
    QFETCH(bool, isNow);
    QFETCH(QString, state);
    RunBench bench({u"a"_s});
    loseRunner(bench);
    bench.resume.insert(u"a"_s, afterLoss(bench));
    const QString path = bench.installPath(u"a"_s);
    const auto runner = bench.runner();
    bench.journal.onEvent([&](const Event &event) {
        if (event.kind != EventKind::StepStarted || event.step != u"check"_s)
            return;
        if (isNow) {
            runner->stopNow();
        } else {
            runner->stopAfterStep();
            touch(path + u".go"_s);
        }
    });
    const HostOutcome outcome = runner->execute().hosts.at(0);
    QVERIFY2(hostStateWord(outcome.state) == state, qPrintable(outcome.text()));
    QCOMPARE(outcome.why.english().contains(u"was ended"_s), isNow);
    QVERIFY(!outcome.isCutOff);
    QCOMPARE(contents(path + u".runs"_s), "run\n");
    QVERIFY(bench.isTidy(u"a"_s));
}

void tst_RunnerResume::sweepsLeftovers()
{
    RunBench bench({u"a"_s});
    const QString old = bench.folder(u"a"_s) + u"/staging/run-7-old"_s;
    QVERIFY(QDir().mkpath(old + u"/payload"_s));
    touch(old + u"/payload/big"_s);
    QCOMPARE(hostStateWord(bench.run().hosts.at(0).state), u"done"_s);
    QVERIFY(!QFile::exists(old));
    QVERIFY(bench.journal.everything().contains(u"run-7-old"_s));
}

void tst_RunnerResume::waitsForAnInstallerOfAnotherRun()
{
    RunBench bench({u"a"_s});
    loseRunner(bench);
    QVERIFY(QDir(bench.folder(u"a"_s) + u"/staging/lock"_s).removeRecursively()); // as after 30 minutes of silence
    bench.mark = u"other"_s;
    const RunResult result = bench.run();
    QCOMPARE(result.hosts.at(0).code, u"host-locked"_s);
    QCOMPARE(contents(bench.installPath(u"a"_s) + u".runs"_s), "run\n");
    // The one it belongs to ends it.
    bench.mark = u"m4rk"_s;
    bench.resume.insert(u"a"_s, afterLoss(bench));
    touch(bench.installPath(u"a"_s) + u".go"_s);
    QCOMPARE(hostStateWord(bench.run().hosts.at(0).state), u"done"_s);
}

QTEST_GUILESS_MAIN(tst_RunnerResume)
#include "tst_RunnerResume.moc"
