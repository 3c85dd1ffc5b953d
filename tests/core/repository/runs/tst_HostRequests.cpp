// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepositoryScene.h"
#include "repository/RunStore.h"

#include <QSysInfo>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// What operators ask about single hosts of a run.
class tst_HostRequests : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_repository.reset(); }
    void failedHostIsTriedAgain();
    void whatAnEarlierRunnerDidNotTakeIsForgotten();
    void leftOutStaysLeftOut();
    void organisationIsNotLeftOut();
    void nothingAfterAStop();
    void copyOfARepositoryCannotAsk();
    void endedRunIsOpenedAndClosedAgain();

private:
    [[nodiscard]] Status end(const QString &host, HostState state) const;
    [[nodiscard]] Status ask(HostRequestKind kind, const QString &host) const;
    [[nodiscard]] Status claim(bool isResume) const;
    [[nodiscard]] Status endRun(RunState state) const;

    std::unique_ptr<RepositoryScene> m_scene;
    std::unique_ptr<Repository> m_repository;
    QString m_run;
};

Status tst_HostRequests::claim(bool isResume) const
{
    return m_repository->runs().claim(m_run, {.processId = QCoreApplication::applicationPid(),
                                              .machine = QSysInfo::machineHostName(),
                                              .isResume = isResume,
                                              .operatorName = u"anna"_s});
}

void tst_HostRequests::init()
{
    m_scene = std::make_unique<RepositoryScene>();
    m_repository = m_scene->open();
    m_run = *m_repository->runs().create(RepositoryScene::plan({u"a"_s, u"b"_s, organisationName()}), u"anna"_s);
    QVERIFY(claim(false));
}

Status tst_HostRequests::end(const QString &host, HostState state) const
{
    Event event;
    event.kind = EventKind::HostEnded;
    event.host = host;
    event.state = hostStateWord(state);
    HostOutcome outcome;
    outcome.host = host;
    outcome.state = state;
    return makeSqlJournal(m_scene->path(), m_run)->endHost(event, outcome);
}

Status tst_HostRequests::endRun(RunState state) const
{
    Event event;
    event.kind = EventKind::RunEnded;
    event.state = runStateWord(state);
    return makeSqlJournal(m_scene->path(), m_run)->append(event);
}

Status tst_HostRequests::ask(HostRequestKind kind, const QString &host) const
{
    return m_repository->runs().requestHost(m_run, {.kind = kind, .host = host, .step = {}, .operatorName = u"ben"_s});
}

void tst_HostRequests::failedHostIsTriedAgain()
{
    RunStore &runs = m_repository->runs();
    QCOMPARE(ask(HostRequestKind::Retry, u"a"_s).error().code, u"nothing-to-retry"_s);
    QCOMPARE(ask(HostRequestKind::Retry, u"c"_s).error().code, u"host-not-in-run"_s);
    QVERIFY(end(u"a"_s, HostState::Failed));
    QVERIFY(ask(HostRequestKind::Retry, u"a"_s));
    const auto waiting = valueOf(runs.hostRequests(m_run));
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.constFirst().host, u"a"_s);
    QVERIFY(runs.takeHostRequest(waiting.constFirst().id));
    QVERIFY(valueOf(runs.hostRequests(m_run)).isEmpty());
    QCOMPARE(m_scene->trail(u"run-host-requested"_s).size(), 1);
}

/// A host that fails in a later part of the run is not tried again for what was asked in an earlier one.
void tst_HostRequests::whatAnEarlierRunnerDidNotTakeIsForgotten()
{
    QVERIFY(end(u"a"_s, HostState::Failed));
    QVERIFY(ask(HostRequestKind::Retry, u"a"_s));
    QVERIFY(ask(HostRequestKind::Skip, u"b"_s));
    QVERIFY(endRun(RunState::Stopped));
    QVERIFY(claim(true));
    const auto waiting = valueOf(m_repository->runs().hostRequests(m_run));
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.constFirst().kind, HostRequestKind::Skip);
}

void tst_HostRequests::leftOutStaysLeftOut()
{
    RunStore &runs = m_repository->runs();
    QVERIFY(ask(HostRequestKind::Skip, u"b"_s));
    QVERIFY(runs.takeHostRequest(valueOf(runs.hostRequests(m_run)).constFirst().id));
    QVERIFY(endRun(RunState::Stopped)); // before the host's wave
    QVERIFY(claim(true));
    const QHash<QString, QString> expected{{u"b"_s, u"ben"_s}};
    QCOMPARE(valueOf(runs.leftOutHosts(m_run)), expected);
}

/// Hosts build on its steps.
void tst_HostRequests::organisationIsNotLeftOut()
{
    const Status asked = ask(HostRequestKind::Skip, organisationName());
    QVERIFY(!asked);
    QCOMPARE(asked.error().code, u"organisation-not-left-out"_s);
}

void tst_HostRequests::nothingAfterAStop()
{
    QVERIFY(end(u"a"_s, HostState::Failed));
    QVERIFY(m_repository->runs().request(m_run, RunRequest::StopAfterStep, u"carla"_s));
    for (const HostRequestKind kind : {HostRequestKind::Retry, HostRequestKind::Skip, HostRequestKind::Confirm}) {
        const Status asked = ask(kind, u"a"_s);
        QVERIFY(!asked);
        QCOMPARE(asked.error().code, u"run-stopping"_s);
    }
    QVERIFY(m_scene->trail(u"run-host-requested"_s).isEmpty());
}

void tst_HostRequests::copyOfARepositoryCannotAsk()
{
    QVERIFY(end(u"a"_s, HostState::Failed));
    const QString path = m_scene->folder() + u"/copy.sqlite"_s;
    QVERIFY(m_repository->backupTo(path));
    const auto copy = Repository::open({path}, Repository::Mode::Open);
    QVERIFY(copy);
    const HostRequest request{.kind = HostRequestKind::Retry, .host = u"a"_s, .step = {}, .operatorName = u"ben"_s};
    const Status asked = (*copy)->runs().requestHost(m_run, request);
    QVERIFY(!asked);
    QCOMPARE(asked.error().code, u"run-not-live"_s);
    QVERIFY(asked.error().english().contains(m_scene->path()));
}

void tst_HostRequests::endedRunIsOpenedAndClosedAgain()
{
    RunStore &runs = m_repository->runs();
    QCOMPARE(runs.reopenHost(m_run, u"a"_s, u"ben"_s).error().code, u"run-not-live"_s); // it is at work
    QVERIFY(end(u"a"_s, HostState::Failed));
    QVERIFY(end(u"b"_s, HostState::Done));
    QVERIFY(endRun(RunState::Failed));
    QVERIFY(!runs.mayResume(m_run));
    QCOMPARE(runs.reopenHost(m_run, u"b"_s, u"ben"_s).error().code, u"nothing-to-retry"_s);
    QVERIFY(runs.reopenHost(m_run, u"a"_s, u"ben"_s));
    QVERIFY(runs.mayResume(m_run));
    QCOMPARE(m_scene->trail(u"run-host-requested"_s).size(), 1);
    QVERIFY(runs.closeHostAgain(m_run, u"a"_s, u"ben"_s));
    QVERIFY(!runs.mayResume(m_run)); // as before
    QCOMPARE(m_scene->trail(u"run-host-requested"_s).size(), 2);
}

QTEST_GUILESS_MAIN(tst_HostRequests)
#include "tst_HostRequests.moc"
