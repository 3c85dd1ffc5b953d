// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepositoryScene.h"
#include "base/Clock.h"
#include "repository/RunStore.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QSysInfo>
#include <QTest>

#include <csignal>

using namespace convoy;
using namespace Qt::StringLiterals;

/// Who works on a run, how it is taken up again, and how it is closed.
class tst_RunClaims : public QObject
{
    Q_OBJECT
private slots:
    void oneRunnerAtATime();
    void launcherGivesWay();
    void ofTwoResumesOneWins();
    void whatEndedIsNotTakenUp_data();
    void whatEndedIsNotTakenUp();
    void resumedRunIsFresh();
    void silentRunnerElsewhereIsGivenUp_data();
    void silentRunnerElsewhereIsGivenUp();
    void runnerThatSleptIsTold();
    void closesAndKeepsTheFacts();
    void cutOffHostsAreTakenUpAgain();
    void cutOffRunIsClosed();
    void pointsOfResume();
    void outputGoesOnWhereItWas();

private:
    static RunClaim me(bool isResume = false);
    static Event event(EventKind kind, const QString &state, const QString &host = {}, const QString &step = {});
    static Event output(const QString &host, int attempt, qint64 end);
    static HostOutcome outcome(const QString &host, HostState state);
    /// The run of a runner that saw host a done and lost host b in the middle of its command.
    static QString cutOff(const RepositoryScene &scene, Repository &repository);
    static QString created(Repository &repository, const QStringList &hosts = {u"a"_s});
    /// The run of a runner that was killed in the middle of host a's command.
    static QString interrupted(const RepositoryScene &scene, Repository &repository, const QStringList &hosts);
};

RunClaim tst_RunClaims::me(bool isResume)
{
    return {.processId = QCoreApplication::applicationPid(),
            .machine = QSysInfo::machineHostName(),
            .isResume = isResume,
            .operatorName = u"ben"_s};
}

Event tst_RunClaims::event(EventKind kind, const QString &state, const QString &host, const QString &step)
{
    Event event;
    event.kind = kind;
    event.state = state;
    event.host = host;
    event.step = step;
    return event;
}

Event tst_RunClaims::output(const QString &host, int attempt, qint64 end)
{
    Event line = event(EventKind::Output, u"running"_s, host, u"command"_s);
    line.attempt = attempt;
    line.outputEnd = end;
    return line;
}

HostOutcome tst_RunClaims::outcome(const QString &host, HostState state)
{
    HostOutcome outcome;
    outcome.host = host;
    outcome.state = state;
    return outcome;
}

QString tst_RunClaims::created(Repository &repository, const QStringList &hosts)
{
    return repository.runs().create(RepositoryScene::plan(hosts), u"anna"_s).value_or(QString());
}

QString tst_RunClaims::interrupted(const RepositoryScene &scene, Repository &repository, const QStringList &hosts)
{
    const QString id = created(repository, hosts);
    QProcess helper;
    if (RepositoryScene::startHelper(helper, {u"runner"_s, scene.path(), id}) != "ready")
        return {};
    const Status begun =
        makeSqlJournal(scene.path(), id)->append(event(EventKind::StepStarted, u"running"_s, u"a"_s, u"command"_s));
    ::kill(static_cast<pid_t>(helper.processId()), SIGKILL);
    return begun && helper.waitForFinished() ? id : QString();
}

void tst_RunClaims::oneRunnerAtATime()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = created(*repository);
    QProcess runner;
    QCOMPARE(RepositoryScene::startHelper(runner, {u"runner"_s, scene.path(), id}), "ready");
    for (const bool isResume : {false, true}) {
        const Status refused = repository->runs().claim(id, me(isResume));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"run-has-runner"_s);
        const QString told = refused.error().english();
        QVERIFY2(told.contains(QString::number(runner.processId())), qPrintable(told));
        QVERIFY2(told.contains(QSysInfo::machineHostName()), qPrintable(told));
        QVERIFY2(told.contains(QDate::currentDate().toString(u"yyyy-MM"_s)), qPrintable(told));
    }
    QCOMPARE(repository->runs().claim(u"99"_s, me()).error().code, u"run-unknown"_s);
    runner.kill();
    QVERIFY(runner.waitForFinished());
    QCOMPARE(repository->runs().claim(id, me()).error().code, u"run-not-planned"_s); // but it may be resumed
    QVERIFY(repository->runs().claim(id, me(true)));
}

void tst_RunClaims::launcherGivesWay()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = created(*repository);
    QVERIFY(repository->runs().setRunner(id, QCoreApplication::applicationPid(), QSysInfo::machineHostName()));
    QCOMPARE(repository->runs().mayResume(id).error().code, u"run-has-runner"_s); // it is being launched
    QVERIFY(repository->runs().claim(id, me()));
    QCOMPARE(repository->runs().claim(id, me()).error().code, u"run-has-runner"_s);
}

void tst_RunClaims::ofTwoResumesOneWins()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = interrupted(scene, *repository, {u"a"_s, u"b"_s});
    QVERIFY(!id.isEmpty());
    QProcess first;
    QProcess second;
    const QByteArrayList said{RepositoryScene::startHelper(first, {u"resume"_s, scene.path(), id}),
                              RepositoryScene::startHelper(second, {u"resume"_s, scene.path(), id})};
    QCOMPARE(said.count("ready"), 1);
    QCOMPARE(said.count("run-has-runner"), 1);
    for (QProcess *process : {&first, &second}) {
        process->kill();
        process->waitForFinished();
    }
}

void tst_RunClaims::whatEndedIsNotTakenUp_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("isResumable");
    for (const char *state : {"done", "failed", "closed", "blocked"})
        QTest::newRow(state) << QString::fromLatin1(state) << false;
    for (const char *state : {"stopped", "interrupted"})
        QTest::newRow(state) << QString::fromLatin1(state) << true;
}

void tst_RunClaims::whatEndedIsNotTakenUp()
{
    QFETCH(QString, state);
    QFETCH(bool, isResumable);
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = created(*repository);
    QVERIFY(repository->runs().claim(id, me()));
    QVERIFY(makeSqlJournal(scene.path(), id)->append(event(EventKind::RunEnded, state)));
    QCOMPARE(repository->runs().claim(id, me()).error().code, u"run-not-planned"_s);
    const Status may = repository->runs().mayResume(id);
    QCOMPARE(may.has_value(), isResumable);
    const Status resumed = repository->runs().claim(id, me(true));
    QCOMPARE(resumed.has_value(), isResumable);
    if (isResumable)
        return;
    QCOMPARE(may.error().code, u"run-not-resumable"_s);
    QCOMPARE(resumed.error().code, u"run-not-resumable"_s);
    QVERIFY(!resumed.error().remedy.isEmpty());
}

void tst_RunClaims::resumedRunIsFresh()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = created(*repository, {u"a"_s, u"b"_s});
    QVERIFY(repository->runs().claim(id, me()));
    QVERIFY(repository->runs().request(id, RunRequest::StopNow, u"anna"_s));
    const auto journal = makeSqlJournal(scene.path(), id);
    QVERIFY(journal->append(event(EventKind::RunStarted, u"running"_s)));
    QVERIFY(journal->endHost(event(EventKind::HostEnded, u"done"_s, u"a"_s), outcome(u"a"_s, HostState::Done)));
    QVERIFY(journal->endHost(event(EventKind::HostEnded, u"stopped"_s, u"b"_s), outcome(u"b"_s, HostState::Stopped)));
    Event end = event(EventKind::RunEnded, u"stopped"_s);
    end.progress = 1;
    QVERIFY(journal->append(end));
    const QString mark = repository->runs().find(id)->mark;
    QVERIFY(repository->runs().claim(id, me(true)));
    const StoredRun run = *repository->runs().find(id);
    QCOMPARE(run.state, RunState::Planned); // until its runner begins
    QVERIFY(!run.ended.isValid());
    QCOMPARE(run.request, RunRequest::None);
    QCOMPARE(run.progress, 0.5);
    QCOMPARE(run.mark, mark);
    QCOMPARE(scene.raw(scene.path())
                 ->value(u"SELECT operator || ' ' || action FROM audit ORDER BY id DESC LIMIT 1"_s)
                 ->toString(),
             u"ben run-resumed"_s);
}

void tst_RunClaims::silentRunnerElsewhereIsGivenUp_data()
{
    QTest::addColumn<QString>("machine");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("givenUp");
    QTest::newRow("elsewhere, 29 minutes") << u"another-machine"_s << 29 << false;
    QTest::newRow("elsewhere, 31 minutes") << u"another-machine"_s << 31 << true;
    QTest::newRow("elsewhere, its clock ahead") << u"another-machine"_s << -600 << false;
    QTest::newRow("here and alive, hours") << QSysInfo::machineHostName() << 600 << false;
}

// proves T26 (in part: a runner that is gone, a clock that is wrong)
void tst_RunClaims::silentRunnerElsewhereIsGivenUp()
{
    QFETCH(QString, machine);
    QFETCH(int, minutes);
    QFETCH(bool, givenUp);
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = created(*repository);
    RunClaim runner = me();
    runner.machine = machine;
    QVERIFY(repository->runs().claim(id, runner));
    const QDateTime beat = QDateTime::currentDateTimeUtc().addSecs(-60LL * minutes);
    QVERIFY(scene.raw(scene.path())->write(u"UPDATE runs SET heartbeat = ?"_s, {toTimestamp(beat)}));
    QCOMPARE(*repository->runs().closeAbandoned(), givenUp ? QStringList{id} : QStringList());
}

void tst_RunClaims::runnerThatSleptIsTold()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = created(*repository);
    RunClaim runner = me();
    runner.machine = u"another-machine"_s;
    QVERIFY(repository->runs().claim(id, runner));
    QVERIFY(repository->runs().beat(id, runner));
    QVERIFY(scene.raw(scene.path())->exec(u"UPDATE runs SET heartbeat = '2026-01-01T00:00:00.000Z'"_s));
    QCOMPARE(*repository->runs().closeAbandoned(), QStringList{id});
    QCOMPARE(repository->runs().beat(id, runner).error().code, u"run-taken-over"_s);
    QVERIFY(repository->runs().claim(id, me(true)));
    QCOMPARE(repository->runs().beat(id, runner).error().code, u"run-taken-over"_s);
    QVERIFY(repository->runs().beat(id, me()));
}

void tst_RunClaims::closesAndKeepsTheFacts()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = interrupted(scene, *repository, {u"a"_s, u"b"_s});
    QVERIFY(scene.raw(scene.path())->write(u"INSERT INTO locks VALUES ('a', ?, 'anna', 'm', 1, '', '', '')"_s, {id}));
    QVERIFY(repository->runs().close(id, u"ben"_s));
    const StoredRun run = *repository->runs().find(id);
    QCOMPARE(run.state, RunState::Closed);
    QCOMPARE(run.hosts.first().state, HostState::Stopped);
    QVERIFY(run.hosts.first().message.english().contains(u"may still be running"_s));
    QCOMPARE(run.hosts.last().state, HostState::NotStarted);
    const auto events = repository->runs().events(id, {});
    QCOMPARE(events->last().kind, EventKind::RunEnded);
    QCOMPARE(events->last().state, u"closed"_s);
    QVERIFY(
        events->at(events->size() - 2).message.english().contains(u"may still be running"_s)); // of the interruption
    QCOMPARE(scene.count(scene.path(), u"locks"_s), 0);
    QCOMPARE(scene.trail(u"run-closed"_s), QStringList{u"ben run-closed "_s + id});
    QCOMPARE(repository->runs().close(id, u"ben"_s).error().code, u"run-not-closable"_s);
    QCOMPARE(repository->runs().mayResume(id).error().code, u"run-not-resumable"_s);
    const QString live = created(*repository);
    QVERIFY(repository->runs().claim(live, me()));
    QCOMPARE(repository->runs().close(live, u"ben"_s).error().code, u"run-not-closable"_s);
}

QString tst_RunClaims::cutOff(const RepositoryScene &scene, Repository &repository)
{
    const QString id = created(repository, {u"a"_s, u"b"_s});
    const auto journal = makeSqlJournal(scene.path(), id);
    HostOutcome lost = outcome(u"b"_s, HostState::Failed);
    lost.code = u"connection-lost"_s;
    lost.isCutOff = true;
    Event end = event(EventKind::HostEnded, u"failed"_s, u"b"_s);
    end.attempt = 1;
    bool isWritten = repository.runs().claim(id, me()).has_value();
    isWritten = isWritten && journal->append(event(EventKind::RunStarted, u"running"_s));
    isWritten =
        isWritten && journal->endHost(event(EventKind::HostEnded, u"done"_s, u"a"_s), outcome(u"a"_s, HostState::Done));
    isWritten = isWritten && journal->append(event(EventKind::HostStarted, u"planned"_s, u"b"_s));
    isWritten = isWritten && journal->append(event(EventKind::StepStarted, u"running"_s, u"b"_s, u"command"_s));
    journal->output(output(u"b"_s, 1, 70));
    isWritten = isWritten && journal->endHost(end, lost);
    isWritten = isWritten && journal->append(event(EventKind::RunEnded, u"failed"_s));
    return isWritten ? id : QString();
}

void tst_RunClaims::cutOffHostsAreTakenUpAgain()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = cutOff(scene, *repository);
    QVERIFY(!id.isEmpty());
    QVERIFY(repository->runs().find(id)->canBeResumed());
    QVERIFY(repository->runs().mayResume(id));
    const auto point = [&] { return repository->runs().resumePoints(id)->constLast(); };
    const auto isLeftAtWork = [&] {
        return !point().isFinished && !point().hasOutcome && point().hasStartedCommand && !point().hasEndedProperly
               && point().attempt == 1 && point().outputEnd == 70;
    };
    QVERIFY(isLeftAtWork());
    QVERIFY(repository->runs().claim(id, me(true)));
    QCOMPARE(repository->runs().find(id)->progress, 0.5);
    const auto journal = makeSqlJournal(scene.path(), id);
    QVERIFY(journal->append(event(EventKind::HostStarted, u"planned"_s, u"b"_s)));
    QVERIFY(!repository->runs().find(id)->hosts.constLast().isCutOff); // it is worked on
    QVERIFY(journal->append(event(EventKind::StepStarted, u"running"_s, u"b"_s, u"command"_s)));
    QVERIFY(isLeftAtWork());
    QVERIFY(journal->endHost(event(EventKind::HostEnded, u"failed"_s, u"b"_s), outcome(u"b"_s, HostState::Failed)));
    QVERIFY(journal->append(event(EventKind::RunEnded, u"failed"_s)));
    QVERIFY(point().isFinished);
    QVERIFY(!repository->runs().find(id)->canBeResumed());
    QCOMPARE(repository->runs().mayResume(id).error().code, u"run-not-resumable"_s);
}

void tst_RunClaims::cutOffRunIsClosed()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = cutOff(scene, *repository);
    QVERIFY(!id.isEmpty());
    QVERIFY(repository->runs().close(id, u"ben"_s));
    const StoredRun run = *repository->runs().find(id);
    QCOMPARE(run.state, RunState::Closed);
    QVERIFY(!run.canBeResumed());
    QCOMPARE(run.hosts.constLast().code, u"connection-lost"_s); // the facts stay
    QVERIFY(!run.hosts.constLast().remedy.english().contains(u"resume"_s));
    QCOMPARE(repository->runs().mayResume(id).error().code, u"run-not-resumable"_s);
}

void tst_RunClaims::pointsOfResume()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QStringList hosts{u"done"_s, u"failed"_s, u"command"_s, u"copying"_s, u"stopped"_s, u"new"_s};
    const QString id = created(*repository, hosts);
    QVERIFY(repository->runs().claim(id, me()));
    const auto journal = makeSqlJournal(scene.path(), id);
    QVERIFY(journal->append(event(EventKind::RunStarted, u"running"_s)));
    for (const QString &host : {u"done"_s, u"failed"_s, u"command"_s, u"stopped"_s}) {
        QVERIFY(journal->append(event(EventKind::HostStarted, u"checked"_s, host)));
        QVERIFY(journal->append(event(EventKind::StepStarted, u"running"_s, host, u"command"_s)));
    }
    QVERIFY(journal->append(event(EventKind::StepStarted, u"copying"_s, u"copying"_s, u"copy"_s)));
    for (const HostState state : {HostState::Done, HostState::Failed, HostState::Stopped}) {
        const QString host = hostStateWord(state);
        QVERIFY(journal->endHost(event(EventKind::HostEnded, host, host), outcome(host, state)));
    }
    QVERIFY(scene.raw(scene.path())->exec(u"UPDATE runs SET runner_identity = runner_identity || '1'"_s));
    QCOMPARE(*repository->runs().closeAbandoned(), QStringList{id});
    const QList<ResumePoint> points = *repository->runs().resumePoints(id);
    QCOMPARE(points.size(), hosts.size());
    QStringList told;
    for (const ResumePoint &point : points)
        told += QStringLiteral("%1%2%3%4")
                    .arg(point.outcome.host, point.isFinished ? u" finished"_s : QString(),
                         point.hasStartedCommand ? u" command"_s : QString(),
                         point.hasEndedProperly ? u" ended"_s : QString());
    QCOMPARE(told, (QStringList{u"done finished command ended"_s, u"failed finished command ended"_s,
                                u"command command"_s, u"copying"_s, u"stopped command ended"_s, u"new"_s}));
    QCOMPARE(points.at(2).outcome.state, HostState::Stopped);
    QCOMPARE(points.at(5).outcome.state, HostState::NotStarted);
}

void tst_RunClaims::outputGoesOnWhereItWas()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = created(*repository);
    const auto journal = makeSqlJournal(scene.path(), id);
    const auto point = [&] { return repository->runs().resumePoints(id)->constFirst(); };
    Event begin = event(EventKind::StepStarted, u"running"_s, u"a"_s, u"command"_s);
    begin.attempt = 1; // which one is joined is not known yet
    const auto write = [&](const Event &line) {
        journal->output(line);
        return journal->append(event(EventKind::StepEnded, u"running"_s, u"a"_s, u"check"_s)).has_value();
    };
    QVERIFY(journal->append(begin));
    QCOMPARE(point().attempt, 1);
    QCOMPARE(point().outputEnd, 0);
    QVERIFY(write(output(u"a"_s, 1, 70)));
    QVERIFY(write(output(u"a"_s, 1, 90)));
    QCOMPARE(point().outputEnd, 90);
    QVERIFY(write(output(u"a"_s, 2, 12))); // the installer was busy and is tried again
    QCOMPARE(point().attempt, 2);
    QCOMPARE(point().outputEnd, 12);
    QVERIFY(journal->append(begin)); // a resumed run joins it
    QCOMPARE(point().attempt, 2);
    QCOMPARE(point().outputEnd, 12);
    QVERIFY(journal->endHost(event(EventKind::HostEnded, u"stopped"_s, u"a"_s), outcome(u"a"_s, HostState::Stopped)));
    QVERIFY(point().hasEndedProperly);
    QVERIFY(journal->append(begin)); // begun anew
    QVERIFY(!point().hasEndedProperly);
    QCOMPARE(point().attempt, 1);
    QCOMPARE(point().outputEnd, 0);
}

QTEST_GUILESS_MAIN(tst_RunClaims)
#include "tst_RunClaims.moc"
