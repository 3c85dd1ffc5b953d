// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepositoryScene.h"
#include "repository/RunStore.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QSysInfo>
#include <QTest>

#include <csignal>

using namespace convoy;
using namespace Qt::StringLiterals;

/// What operators ask of a run, and who may ask what when.
class tst_RunRequests : public QObject
{
    Q_OBJECT
private slots:
    void reachesTheRunner();
    void nothingNewIsNoChange();
    void nothingButMoreAfterAStop();
    void onlyOfALivingRun_data();
    void onlyOfALivingRun();
    void deadRunnerIsFoundOut();
    void copyOfARepositoryCannotAsk();

private:
    static QString claimed(Repository &repository);
    static Status append(const RepositoryScene &scene, const QString &run, EventKind kind, const QString &state);
};

QString tst_RunRequests::claimed(Repository &repository)
{
    const auto id = repository.runs().create(RepositoryScene::plan({u"a"_s}), u"anna"_s);
    const Status done = repository.runs().claim(*id, {.processId = QCoreApplication::applicationPid(),
                                                      .machine = QSysInfo::machineHostName(),
                                                      .operatorName = u"anna"_s});
    return done ? *id : QString();
}

Status tst_RunRequests::append(const RepositoryScene &scene, const QString &run, EventKind kind, const QString &state)
{
    Event event;
    event.kind = kind;
    event.state = state;
    return makeSqlJournal(scene.path(), run)->append(event);
}

void tst_RunRequests::reachesTheRunner()
{
    RepositoryScene scene;
    const auto asker = scene.open();
    const auto runner = scene.open();
    const QString id = claimed(*runner);
    QCOMPARE(*runner->runs().requested(id), RunRequest::None);
    const qint64 mark = runner->changeMark();
    QVERIFY(asker->runs().request(id, RunRequest::Pause, u"ben"_s));
    QVERIFY(runner->changeMark() != mark);
    QCOMPARE(*runner->runs().requested(id), RunRequest::Pause);
    QCOMPARE(asker->runs().find(id)->requestTaken, RunRequest::None);
    QVERIFY(runner->runs().acknowledge(id, RunRequest::Pause));
    QCOMPARE(asker->runs().find(id)->requestTaken, RunRequest::Pause);
    QCOMPARE(scene.trail(u"run-requested"_s), QStringList{u"ben run-requested "_s + id});
    QCOMPARE(asker->runs().request(u"99"_s, RunRequest::Pause, u"ben"_s).error().code, u"run-unknown"_s);
    QCOMPARE(asker->runs().requested(u"99"_s).error().code, u"run-unknown"_s);
    QCOMPARE(asker->runs().acknowledge(u"99"_s, RunRequest::Pause).error().code, u"run-unknown"_s);
}

void tst_RunRequests::nothingNewIsNoChange()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = claimed(*repository);
    QVERIFY(repository->runs().request(id, RunRequest::Continue, u"ben"_s)); // it goes on anyway
    QCOMPARE(*repository->runs().requested(id), RunRequest::None);
    QVERIFY(repository->runs().request(id, RunRequest::Pause, u"ben"_s));
    QVERIFY(repository->runs().request(id, RunRequest::Pause, u"carla"_s));
    QCOMPARE(scene.trail(u"run-requested"_s).size(), 1);
    QVERIFY(repository->runs().request(id, RunRequest::Continue, u"ben"_s)); // before the runner has looked
    QCOMPARE(*repository->runs().requested(id), RunRequest::Continue);
}

void tst_RunRequests::nothingButMoreAfterAStop()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = claimed(*repository);
    RunStore &runs = repository->runs();
    QVERIFY(runs.request(id, RunRequest::StopAfterStep, u"ben"_s));
    QVERIFY(runs.request(id, RunRequest::StopAfterStep, u"ben"_s));
    for (const RunRequest late : {RunRequest::Pause, RunRequest::Continue}) {
        const Status refused = runs.request(id, late, u"anna"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"run-stopping"_s);
        QVERIFY(refused.error().english().contains(u"ben"_s));
        QCOMPARE(refused.error().kind, ErrorKind::Request);
    }
    QVERIFY(runs.request(id, RunRequest::StopNow, u"anna"_s));
    QCOMPARE(runs.request(id, RunRequest::StopAfterStep, u"anna"_s).error().code, u"run-stopping"_s);
    QCOMPARE(*runs.requested(id), RunRequest::StopNow);
}

void tst_RunRequests::onlyOfALivingRun_data()
{
    QTest::addColumn<QString>("state");
    for (const char *state : {"stopped", "interrupted", "done", "failed", "closed"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

void tst_RunRequests::onlyOfALivingRun()
{
    QFETCH(QString, state);
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString planned = *repository->runs().create(RepositoryScene::plan({u"a"_s}), u"anna"_s);
    QCOMPARE(repository->runs().request(planned, RunRequest::Pause, u"ben"_s).error().code, u"run-not-live"_s);
    const QString id = claimed(*repository);
    QVERIFY(append(scene, id, EventKind::RunEnded, state));
    for (const RunRequest request :
         {RunRequest::Pause, RunRequest::Continue, RunRequest::StopAfterStep, RunRequest::StopNow}) {
        const Status refused = repository->runs().request(id, request, u"ben"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"run-not-live"_s);
        QVERIFY(!refused.error().remedy.isEmpty());
    }
    QVERIFY(scene.trail(u"run-requested"_s).isEmpty());
}

void tst_RunRequests::deadRunnerIsFoundOut()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = *repository->runs().create(RepositoryScene::plan({u"a"_s}), u"anna"_s);
    QProcess helper;
    QCOMPARE(RepositoryScene::startHelper(helper, {u"runner"_s, scene.path(), id}), "ready");
    QVERIFY(repository->runs().request(id, RunRequest::Pause, u"ben"_s));
    ::kill(static_cast<pid_t>(helper.processId()), SIGKILL);
    QVERIFY(helper.waitForFinished());
    QCOMPARE(repository->runs().request(id, RunRequest::StopNow, u"ben"_s).error().code, u"run-not-live"_s);
    QCOMPARE(repository->runs().find(id)->state, RunState::Interrupted);
}

void tst_RunRequests::copyOfARepositoryCannotAsk()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QString id = claimed(*repository);
    const QString path = scene.folder() + u"/copy.sqlite"_s;
    QVERIFY(repository->backupTo(path));
    const auto copy = Repository::open({path}, Repository::Mode::Open);
    QVERIFY(copy);
    const Status refused = (*copy)->runs().request(id, RunRequest::StopNow, u"ben"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"run-not-live"_s);
    QVERIFY(refused.error().english().contains(scene.path()));
    const Status taken = (*copy)->runs().mayResume(id);
    QCOMPARE(taken.error().code, u"run-has-runner"_s);
    QVERIFY(taken.error().remedy.english().contains(scene.path()));
}

QTEST_GUILESS_MAIN(tst_RunRequests)
#include "tst_RunRequests.moc"
