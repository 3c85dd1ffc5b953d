// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunScript.h"
#include "repository/RunStore.h"
#include "wizard/RunModel.h"
#include "wizard/run/RunActions.h"
#include "wizard/run/RunStanding.h"
#include "wizard/run/RunSteering.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_RunSteering : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void knowsAtOnceWhatWasAsked();
    void saysItInEveryPhase_data();
    void saysItInEveryPhase();
    void lastWishWins();
    void saysWhatIsRefused();
    void closesWhatDidNotEnd();

private:
    std::unique_ptr<DeployFixture> m_fixture;
    std::unique_ptr<RunScript> m_script;
    std::unique_ptr<RunSteering> m_steering;
};

void tst_RunSteering::init()
{
    m_fixture = std::make_unique<DeployFixture>();
    m_script = std::make_unique<RunScript>(*m_fixture, QStringList{u"web-01"_s, u"web-02"_s});
    m_script->start();
    m_steering = std::make_unique<RunSteering>(m_fixture->session());
}

void tst_RunSteering::cleanup()
{
    m_steering.reset();
    m_script.reset();
    m_fixture.reset();
}

void tst_RunSteering::knowsAtOnceWhatWasAsked()
{
    const RunModel model(m_fixture->session(), m_script->id());
    QTRY_COMPARE(model.run().state, RunState::Running);
    QSignalSpy changed(m_steering.get(), &RunSteering::changed);
    m_steering->ask(m_script->id(), RunRequest::Pause);
    QCOMPARE(changed.count(), 1); // before anything was written
    QCOMPARE(m_steering->asked(m_script->id()), RunRequest::Pause);
    QTRY_COMPARE(model.run().request, RunRequest::Pause);
    QCOMPARE(pendingRequest(model.run()), RunRequest::Pause);
    QTRY_VERIFY(changed.count() > 1);
    m_steering->settle(model.run());
    QCOMPARE(m_steering->asked(m_script->id()), RunRequest::None);
    m_script->take(RunRequest::Pause);
    QTRY_COMPARE(model.run().state, RunState::Paused);
    QCOMPARE(pendingRequest(model.run()), RunRequest::None);
}

void tst_RunSteering::saysItInEveryPhase_data()
{
    QTest::addColumn<StepKind>("step");
    QTest::addColumn<HostState>("state");
    QTest::addColumn<RunRequest>("request");
    QTest::addColumn<QString>("said");
    const QList<std::pair<StepKind, HostState>> phases{
        {StepKind::Lock, HostState::Planned},     {StepKind::Check, HostState::Planned},
        {StepKind::Copy, HostState::Copying},     {StepKind::Command, HostState::Running},
        {StepKind::Verify, HostState::Verifying}, {StepKind::Verify, HostState::Restarting},
        {StepKind::CleanUp, HostState::Done}};
    const QList<std::pair<RunRequest, QString>> buttons{{RunRequest::Pause, u"Pausing…"_s},
                                                        {RunRequest::StopAfterStep, u"Stopping after"_s},
                                                        {RunRequest::StopNow, u"Stopping now…"_s}};
    for (const auto &[step, state] : phases) {
        for (const auto &[request, said] : buttons)
            QTest::addRow("%s in %s, %s", qPrintable(runRequestWord(request)), qPrintable(stepKindWord(step)),
                          qPrintable(hostStateWord(state)))
                << step << state << request << said;
    }
}

// proves T15 (in part: what is shown says so within 200 ms, in seven phases)
void tst_RunSteering::saysItInEveryPhase()
{
    QFETCH(StepKind, step);
    QFETCH(HostState, state);
    QFETCH(RunRequest, request);
    QFETCH(QString, said);
    const RunModel model(m_fixture->session(), m_script->id());
    m_script->step(u"web-01"_s, step, state, 0.3);
    QTRY_VERIFY(model.rowCount() > 0 && model.outcome(0).state == state);
    QString shown;
    const QObject listener; // gone before what it writes into
    connect(m_steering.get(), &RunSteering::changed, &listener, [&] {
        const auto now = QDateTime::currentDateTimeUtc();
        shown = runStanding(model.run(), model.watch(), m_steering->asked(m_script->id()), now).what.english();
    });
    QElapsedTimer timer;
    timer.start();
    m_steering->ask(m_script->id(), request);
    QVERIFY2(shown.startsWith(said), qPrintable(shown));
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    QTRY_COMPARE(m_script->requested(), request);
}

void tst_RunSteering::lastWishWins()
{
    for (const RunRequest request : {RunRequest::Pause, RunRequest::Continue, RunRequest::Pause, RunRequest::Continue})
        m_steering->ask(m_script->id(), request);
    QCOMPARE(m_steering->asked(m_script->id()), RunRequest::Continue);
    QTRY_COMPARE(m_script->requested(), RunRequest::Continue);
    QVERIFY(!m_steering->problem());
}

void tst_RunSteering::saysWhatIsRefused()
{
    m_script->endHost(u"web-01"_s, HostState::Done);
    m_script->endHost(u"web-02"_s, HostState::Done);
    m_script->end(RunState::Done);
    m_steering->ask(m_script->id(), RunRequest::StopNow);
    QTRY_VERIFY(m_steering->problem());
    QCOMPARE(m_steering->problem()->code, u"run-not-live"_s);
    QCOMPARE(m_steering->asked(m_script->id()), RunRequest::None);
}

void tst_RunSteering::closesWhatDidNotEnd()
{
    m_steering->close(m_script->id());
    QTRY_VERIFY(m_steering->problem());
    QCOMPARE(m_steering->problem()->code, u"run-not-closable"_s);
    m_script->die();
    QVERIFY(m_fixture->repository().runs().closeAbandoned());
    m_steering->close(m_script->id());
    QTRY_COMPARE(m_fixture->repository().runs().find(m_script->id())->state, RunState::Closed);
    QVERIFY(!m_steering->problem());
}

QTEST_GUILESS_MAIN(tst_RunSteering)
#include "tst_RunSteering.moc"
