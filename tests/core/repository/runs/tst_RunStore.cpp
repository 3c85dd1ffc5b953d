// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepositoryScene.h"
#include "repository/RunStore.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QTest>

#include <atomic>
#include <csignal>
#include <thread>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_RunStore : public QObject
{
    Q_OBJECT
private slots:
    void createsAndFinds();
    void planSurvives();
    void journalIsDurableWhenItComesBack();
    void outputComesBeforeTheNextAppend();
    void outputIsWrittenByItself();
    void manyThreadsAppend();
    void hostOutcomeIsStored();
    void hostBegunAgainForgetsItsEarlierEnd();
    void attemptsAndExitCodesAreStored();
    void endedRunStaysEnded();
    void progressNeverGoesBack();
    void journalOfNoRun();
    void journalAnswersWhenLocked();
    void journalHasNoGap();
    void eventsAreFiltered();
    void killedRunnerIsFoundOut();
    void livingRunnerIsLeftAlone();

private:
    static Event event(EventKind kind, const QString &state, const QString &host = QString());
};

Event tst_RunStore::event(EventKind kind, const QString &state, const QString &host)
{
    Event event;
    event.at = QDateTime::currentDateTimeUtc();
    event.kind = kind;
    event.state = state;
    event.host = host;
    return event;
}

void tst_RunStore::createsAndFinds()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const auto id = repository->runs().create(RepositoryScene::plan({u"b"_s, u"a"_s}), u"anna"_s);
    QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
    const auto second = repository->runs().create(RepositoryScene::plan({u"c"_s}), u"anna"_s);
    const auto runs = repository->runs().list();
    QCOMPARE(runs->size(), 2);
    QCOMPARE(runs->first().id, *second); // newest first
    const auto run = repository->runs().find(*id);
    QVERIFY(run);
    QCOMPARE(run->state, RunState::Planned);
    QCOMPARE(run->hosts.size(), 2);
    QCOMPARE(run->hosts.first().host, u"b"_s); // plan order
    const QJsonObject json = run->toJson();
    QCOMPARE(json.keys(),
             (QStringList{u"again"_s, u"counts"_s, u"ended"_s, u"id"_s, u"operator"_s, u"package"_s, u"profile"_s,
                          u"progress"_s, u"solution"_s, u"started"_s, u"state"_s, u"undoes"_s}));
    QCOMPARE(json.value(u"counts"_s).toObject(), (QJsonObject{{u"planned"_s, 2}}));
    QCOMPARE(json.value(u"package"_s).toObject().value(u"version"_s), QJsonValue(u"9.0.001.02"_s));
    QCOMPARE(run->mark.size(), 16);
    QVERIFY(run->mark != repository->runs().find(*second)->mark);
    for (const QString &unknown : {u"99"_s, u"nonsense"_s, QString()})
        QCOMPARE(repository->runs().find(unknown).error().code, u"run-unknown"_s);
}

void tst_RunStore::planSurvives()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const Plan plan = RepositoryScene::plan({u"a"_s});
    const auto id = repository->runs().create(plan, u"anna"_s);
    const auto read = repository->runs().plan(*id);
    QVERIFY2(read, read ? "" : qPrintable(read.error().english()));
    QCOMPARE(read->toStoredJson(), plan.toStoredJson());
    QCOMPARE(repository->runs().plan(u"9"_s).error().code, u"run-unknown"_s);
}

void tst_RunStore::journalIsDurableWhenItComesBack()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = *repository->runs().create(RepositoryScene::plan({u"a"_s}), u"anna"_s);
    const auto journal = makeSqlJournal(scene.path(), id);
    Event started = event(EventKind::RunStarted, u"running"_s);
    started.message = Message("Started by %1.", {u"anna"_s});
    QVERIFY(journal->append(started));
    // Another connection, while the journal's is still open.
    const auto other = scene.open();
    QCOMPARE(other->runs().find(id)->state, RunState::Running);
    QVERIFY(other->runs().find(id)->started.isValid());
    Event failed = event(EventKind::StepEnded, u"failed"_s, u"a"_s);
    failed.step = u"copy"_s;
    failed.error = Error(u"host-disk-full"_s, Message("The disk of %1 is full.", {u"a"_s}));
    QVERIFY(journal->append(failed));
    const auto run = other->runs().find(id);
    QCOMPARE(run->hosts.first().state, HostState::Failed);
    QCOMPARE(run->hosts.first().step, u"copy"_s);
    const auto events = other->runs().events(id, {});
    QCOMPARE(events->size(), 2);
    QCOMPARE(events->first().message, started.message);
    QCOMPARE(events->last().error->what, failed.error->what);
    QCOMPARE(events->last().at.toMSecsSinceEpoch(), failed.at.toMSecsSinceEpoch());
    QVERIFY(events->first().id < events->last().id);
    QVERIFY(journal->append(event(EventKind::RunEnded, u"failed"_s)));
    QCOMPARE(other->runs().find(id)->state, RunState::Failed);
    QVERIFY(other->runs().find(id)->ended.isValid());
}

void tst_RunStore::outputComesBeforeTheNextAppend()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = *repository->runs().create(RepositoryScene::plan({u"a"_s}), u"anna"_s);
    const auto journal = makeSqlJournal(scene.path(), id);
    for (int i = 0; i < 20; ++i) {
        Event line = event(EventKind::Output, QString(), u"a"_s);
        line.message = Message::verbatim(u"line %1"_s.arg(i));
        journal->output(line);
    }
    QVERIFY(journal->append(event(EventKind::StepEnded, u"running"_s, u"a"_s)));
    const auto events = repository->runs().events(id, {});
    QCOMPARE(events->size(), 21);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(events->at(i).message.text(), u"line %1"_s.arg(i));
    QCOMPARE(events->last().kind, EventKind::StepEnded);
}

void tst_RunStore::outputIsWrittenByItself()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = *repository->runs().create(RepositoryScene::plan({u"a"_s}), u"anna"_s);
    auto journal = makeSqlJournal(scene.path(), id);
    journal->output(event(EventKind::Output, QString(), u"a"_s));
    QTRY_COMPARE(repository->runs().events(id, {})->size(), 1);
    for (int i = 0; i < 3000; ++i)
        journal->output(event(EventKind::Output, QString(), u"a"_s));
    journal.reset(); // writes what is left
    QCOMPARE(repository->runs().events(id, {})->size(), 3001);
}

void tst_RunStore::manyThreadsAppend()
{
    constexpr int Threads = 16;
    constexpr int Each = 40;
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = *repository->runs().create(RepositoryScene::plan({u"a"_s}), u"anna"_s);
    const auto journal = makeSqlJournal(scene.path(), id);
    std::atomic_int failures = 0;
    {
        std::vector<std::jthread> threads;
        threads.reserve(Threads);
        for (int t = 0; t < Threads; ++t) {
            threads.emplace_back([&, t] {
                for (int i = 0; i < Each; ++i) {
                    Event row = event(EventKind::StepStarted, u"running"_s, u"a"_s);
                    row.step = u"%1-%2"_s.arg(t).arg(i);
                    journal->output(row);
                    if (!journal->append(row))
                        ++failures;
                }
            });
        }
    }
    QCOMPARE(failures.load(), 0);
    const auto events = repository->runs().events(id, {});
    QCOMPARE(events->size(), 2 * Threads * Each);
    QMap<QString, int> last; // the order of one thread is kept
    for (const Event &row : *events) {
        const QStringList parts = row.step.split(u'-');
        QVERIFY(parts.at(1).toInt() >= last.value(parts.at(0), -1));
        last[parts.at(0)] = parts.at(1).toInt();
    }
}

void tst_RunStore::hostOutcomeIsStored()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = *repository->runs().create(RepositoryScene::plan({u"a"_s, u"b"_s}), u"anna"_s);
    const auto journal = makeSqlJournal(scene.path(), id);
    HostOutcome outcome;
    outcome.host = u"b"_s;
    outcome.state = HostState::Failed;
    outcome.step = u"command"_s;
    outcome.code = u"command-failed"_s;
    outcome.message = Message("The installer ended with %1.", {u"3"_s});
    outcome.remedy = Message("Read its log.");
    outcome.detail = u"exit 3"_s;
    outcome.detection = u"declared"_s;
    outcome.version = u"9.0.001.02"_s;
    outcome.hostKey = u"SHA256:abc"_s;
    outcome.started = QDateTime::fromString(u"2026-11-20T08:00:00.001Z"_s, Qt::ISODateWithMs);
    outcome.ended = QDateTime::fromString(u"2026-11-20T08:01:00.002Z"_s, Qt::ISODateWithMs);
    QVERIFY(journal->endHost(event(EventKind::HostEnded, u"failed"_s, u"b"_s), outcome));
    const auto run = repository->runs().find(id);
    QCOMPARE(run->counts(), (QMap<QString, int>{{u"failed"_s, 1}, {u"planned"_s, 1}}));
    const HostOutcome &found = run->hosts.last();
    QCOMPARE(found.state, outcome.state);
    QCOMPARE(found.step, outcome.step);
    QCOMPARE(found.code, outcome.code);
    QCOMPARE(found.message, outcome.message);
    QCOMPARE(found.remedy, outcome.remedy);
    QCOMPARE(found.detail, outcome.detail);
    QCOMPARE(found.detection, outcome.detection);
    QCOMPARE(found.version, outcome.version);
    QCOMPARE(found.hostKey, outcome.hostKey);
    QCOMPARE(found.started, outcome.started);
    QCOMPARE(found.ended, outcome.ended);
}

void tst_RunStore::hostBegunAgainForgetsItsEarlierEnd()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = *repository->runs().create(RepositoryScene::plan({u"a"_s}), u"anna"_s);
    const auto journal = makeSqlJournal(scene.path(), id);
    HostOutcome outcome;
    outcome.host = u"a"_s;
    outcome.state = HostState::Stopped;
    outcome.code = u"cancelled"_s;
    outcome.message = Message("The run was stopped.");
    QVERIFY(journal->endHost(event(EventKind::HostEnded, u"stopped"_s, u"a"_s), outcome));
    QVERIFY(journal->append(event(EventKind::HostStarted, u"planned"_s, u"a"_s)));
    const HostOutcome now = repository->runs().find(id)->hosts.first();
    QCOMPARE(now.state, HostState::Planned);
    QVERIFY(now.code.isEmpty() && now.message.isEmpty() && !now.ended.isValid());
}

void tst_RunStore::attemptsAndExitCodesAreStored()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = *repository->runs().create(RepositoryScene::plan({u"a"_s}), u"anna"_s);
    const auto journal = makeSqlJournal(scene.path(), id);
    Event line = event(EventKind::Output, QString(), u"a"_s);
    line.attempt = 2;
    line.outputEnd = 5'000'000'000;
    journal->output(line);
    Event ended = event(EventKind::StepEnded, u"running"_s, u"a"_s);
    ended.attempt = 2;
    ended.exitCode = 0;
    QVERIFY(journal->append(ended));
    const auto events = repository->runs().events(id, {});
    QCOMPARE(events->first().attempt, 2);
    QCOMPARE(events->first().outputEnd, 5'000'000'000);
    QVERIFY(!events->first().exitCode);
    QCOMPARE(events->last().exitCode, std::optional(0));
    QVERIFY(!events->first().toJson().contains(u"exitCode"_s));
    QCOMPARE(events->last().toJson().value(u"exitCode"_s), QJsonValue(0));
    QCOMPARE(events->last().toJson().value(u"attempt"_s), QJsonValue(2));
}

void tst_RunStore::endedRunStaysEnded()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = *repository->runs().create(RepositoryScene::plan({u"a"_s}), u"anna"_s);
    const auto journal = makeSqlJournal(scene.path(), id);
    const auto stateAfter = [&](EventKind kind, const QString &state) {
        const Status written = journal->append(event(kind, state));
        return written ? runStateWord(repository->runs().find(id)->state) : written.error().code;
    };
    QCOMPARE(stateAfter(EventKind::RunStarted, u"running"_s), u"running"_s);
    QCOMPARE(stateAfter(EventKind::Paused, u"paused"_s), u"paused"_s);
    QCOMPARE(stateAfter(EventKind::Resumed, u"running"_s), u"running"_s);
    QCOMPARE(stateAfter(EventKind::RunEnded, u"done"_s), u"done"_s);
    QCOMPARE(stateAfter(EventKind::Paused, u"paused"_s), u"done"_s); // asked for while it ended
    QCOMPARE(stateAfter(EventKind::Resumed, u"running"_s), u"done"_s);
}

void tst_RunStore::progressNeverGoesBack()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = *repository->runs().create(RepositoryScene::plan({u"a"_s}), u"anna"_s);
    for (const double progress : {0.5, 0.2, 7.0, -1.0}) {
        const auto journal = makeSqlJournal(scene.path(), id); // and not in another journal of the same run
        Event row = event(EventKind::StepStarted, u"running"_s, u"a"_s);
        row.progress = progress;
        QVERIFY(journal->append(row));
    }
    QList<double> seen;
    const auto events = repository->runs().events(id, {});
    for (const Event &row : *events)
        seen += row.progress;
    QCOMPARE(seen, (QList<double>{0.5, 0.5, 1.0, 1.0}));
    QCOMPARE(repository->runs().find(id)->progress, 1.0);
}

void tst_RunStore::journalOfNoRun()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const Status written = makeSqlJournal(scene.path(), u"77"_s)->append(event(EventKind::RunStarted, u"running"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().code, u"run-unknown"_s);
    const Status nowhere = makeSqlJournal(scene.folder() + u"/none"_s, u"1"_s)->append(event(EventKind::Output, {}));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, u"repository-absent"_s);
    QVERIFY(!QFile::exists(scene.folder() + u"/none"_s));
}

void tst_RunStore::journalAnswersWhenLocked()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = *repository->runs().create(RepositoryScene::plan({u"a"_s}), u"anna"_s);
    const auto journal = makeSqlJournal(scene.path(), id);
    const auto other = scene.raw(scene.path());
    QVERIFY(other->exec(u"BEGIN IMMEDIATE"_s));
    std::atomic_bool isStored = false;
    std::jthread waiting([&] { isStored = journal->append(event(EventKind::RunStarted, u"running"_s)).has_value(); });
    QTest::qWait(50);
    QVERIFY(!isStored); // not before it is on disk
    QVERIFY(other->exec(u"ROLLBACK"_s));
    waiting.join();
    QVERIFY(isStored);
}

void tst_RunStore::journalHasNoGap()
{
    // Output that could not be written is not skipped by the row after it.
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = *repository->runs().create(RepositoryScene::plan({u"a"_s}), u"anna"_s);
    const auto raw = scene.raw(scene.path());
    {
        const auto journal = makeSqlJournal(scene.path(), id);
        QVERIFY(journal->append(event(EventKind::RunStarted, u"running"_s)));
        QVERIFY(raw->exec(u"ALTER TABLE events RENAME TO away"_s));
        journal->output(event(EventKind::Output, u"running"_s, u"a"_s));
        QVERIFY(!journal->append(event(EventKind::StepEnded, u"running"_s, u"a"_s)));
        QVERIFY(raw->exec(u"ALTER TABLE away RENAME TO events"_s));
        const Status later = journal->append(event(EventKind::RunEnded, u"failed"_s));
        QVERIFY(!later);
        QVERIFY(!later.error().remedy.isEmpty());
    }
    QCOMPARE(repository->runs().events(id, {})->size(), 1);
    QCOMPARE(repository->runs().find(id)->state, RunState::Running); // until its runner is found to be gone
    QVERIFY(makeSqlJournal(scene.path(), id)->append(event(EventKind::Resumed, u"running"_s)));
}

void tst_RunStore::eventsAreFiltered()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = *repository->runs().create(RepositoryScene::plan({u"a"_s, u"b"_s}), u"anna"_s);
    const QString other = *repository->runs().create(RepositoryScene::plan({u"a"_s}), u"anna"_s);
    const auto journal = makeSqlJournal(scene.path(), id);
    for (const QString &host : {u"a"_s, u"b"_s, u"a"_s}) {
        Event row = event(EventKind::StepStarted, u"running"_s, host);
        row.step = host == u"a"_s ? u"copy"_s : u"verify"_s;
        QVERIFY(journal->append(row));
    }
    const auto count = [&](const QString &run, const RunStore::EventFilter &filter) {
        return repository->runs().events(run, filter)->size();
    };
    QCOMPARE(count(id, {}), 3);
    QCOMPARE(count(other, {}), 0);
    QCOMPARE(count(id, {0, u"a"_s, QString(), 0}), 2);
    QCOMPARE(count(id, {0, QString(), u"verify"_s, 0}), 1);
    QCOMPARE(count(id, {0, QString(), QString(), 1}), 1);
    const qint64 first = repository->runs().events(id, {})->first().id;
    QCOMPARE(count(id, {first, QString(), QString(), 0}), 2);
}

void tst_RunStore::killedRunnerIsFoundOut()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = *repository->runs().create(RepositoryScene::plan({u"a"_s, u"b"_s}), u"anna"_s);
    QProcess helper;
    QCOMPARE(RepositoryScene::startHelper(helper, {u"runner"_s, scene.path(), id}), "ready");
    QCOMPARE(*repository->runs().closeAbandoned(), QStringList());
    QCOMPARE(repository->runs().find(id)->state, RunState::Running);
    ::kill(static_cast<pid_t>(helper.processId()), SIGKILL);
    QVERIFY(helper.waitForFinished());
    QCOMPARE(*repository->runs().closeAbandoned(), QStringList{id});
    const auto run = repository->runs().find(id);
    QCOMPARE(run->state, RunState::Interrupted);
    QVERIFY(run->ended.isValid());
    QCOMPARE(run->hosts.first().state, HostState::Stopped);
    QCOMPARE(run->hosts.first().code, u"run-interrupted"_s);
    QCOMPARE(run->hosts.last().state, HostState::NotStarted);
    QVERIFY(!run->hosts.last().remedy.isEmpty());
    QCOMPARE(repository->runs().events(id, {})->last().kind, EventKind::RunEnded);
    QCOMPARE(*repository->runs().closeAbandoned(), QStringList()); // once
}

void tst_RunStore::livingRunnerIsLeftAlone()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString mine = *repository->runs().create(RepositoryScene::plan({u"a"_s}), u"anna"_s);
    const QString elsewhere = *repository->runs().create(RepositoryScene::plan({u"a"_s}), u"anna"_s);
    const QString reused = *repository->runs().create(RepositoryScene::plan({u"a"_s}), u"anna"_s);
    const qint64 me = QCoreApplication::applicationPid();
    QVERIFY(repository->runs().setRunner(mine, me, QSysInfo::machineHostName()));
    QVERIFY(repository->runs().setRunner(elsewhere, 4194304, u"another-machine"_s));
    QVERIFY(repository->runs().setRunner(reused, me, QSysInfo::machineHostName()));
    QCOMPARE(repository->runs().setRunner(u"9"_s, me, QString()).error().code, u"run-unknown"_s);
    // The number is in use, but by a process that began later than the runner did.
    QVERIFY(scene.raw(scene.path())
                ->write(u"UPDATE runs SET runner_identity = runner_identity || '1' WHERE id = ?"_s, {reused.toInt()}));
    QCOMPARE(*repository->runs().closeAbandoned(), QStringList{reused});
}

QTEST_GUILESS_MAIN(tst_RunStore)
#include "tst_RunStore.moc"
