// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Announcements.h"
#include "DeployFixture.h"
#include "RunScript.h"
#include "console/RunsPane.h"
#include "repository/RunStore.h"
#include "run/RunAnnouncer.h"
#include "run/RunWindow.h"
#include "widgets/MessagePanel.h"
#include "wizard/console/RunTableModel.h"

#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

constexpr AnnouncementPace AtOnce{.few = std::chrono::milliseconds(0),
                                  .many = std::chrono::milliseconds(0),
                                  .failures = std::chrono::milliseconds(0)};

QString hostName(int number)
{
    return u"host-%1"_s.arg(number, 4, 10, QLatin1Char('0'));
}

Event happening(EventKind kind, const QString &host, HostState state)
{
    Event event;
    event.kind = kind;
    event.host = host;
    event.step = stepKindWord(StepKind::Copy);
    event.state = hostStateWord(state);
    return event;
}

} // namespace

/// What a screen reader is told of a run.
class tst_RunAnnouncements : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void stepsBeginEndAndFail();
    void manyHostsAreSummedUp();
    void silentWhileItCannotBeSeen();
    void aRunFromBeginToEnd();
    void theListOfRunsSpeaks();
    void theSameFailureIsSaidOnce();

private:
    std::unique_ptr<DeployFixture> m_fixture;
    std::unique_ptr<Announcements> m_heard;
    std::unique_ptr<QWidget> m_source;
};

void tst_RunAnnouncements::init()
{
    m_fixture = std::make_unique<DeployFixture>();
    m_heard = std::make_unique<Announcements>();
    m_source = std::make_unique<QWidget>();
    m_source->show();
}

void tst_RunAnnouncements::cleanup()
{
    m_source.reset();
    m_heard.reset();
    m_fixture.reset();
}

// proves U54
void tst_RunAnnouncements::stepsBeginEndAndFail()
{
    RunScript run(*m_fixture, {u"web-01"_s, u"web-02"_s});
    run.start();
    RunModel model(m_fixture->session(), run.id());
    new RunAnnouncer(model, *m_source, AtOnce);
    const QString copy = stepTitle(StepKind::Copy).text();
    run.step(u"web-01"_s, StepKind::Copy, HostState::Copying, 0.1);
    QTRY_COMPARE(Announcements::texts(), QStringList{u"web-01, begun: %1."_s.arg(copy)});
    run.endStep(u"web-01"_s, StepKind::Copy, HostState::Copied);
    QTRY_COMPARE(Announcements::texts().last(), u"web-01, over: %1."_s.arg(copy));
    QVERIFY(Announcements::assertive().isEmpty());
    run.failStep(u"web-02"_s, StepKind::Copy, HostState::Copying);
    QTRY_COMPARE(Announcements::assertive(), QStringList{u"web-02, failed: %1."_s.arg(copy)});
    Announcements::forget();
    run.endHost(u"web-02"_s, HostState::Failed, u"installer-failed"_s);
    QTRY_COMPARE(Announcements::assertive(), QStringList{u"web-02: failed. What happened on web-02."_s});
    run.endHost(u"web-01"_s, HostState::Done);
    QTRY_COMPARE(Announcements::texts().last(), u"web-01, over: done."_s);
    run.endWave(1);
    QTRY_COMPARE(Announcements::texts().last(), u"Wave 1 is over."_s);
    QCOMPARE(Announcements::assertive().size(), 1);
}

// proves U54 (in part: a large run does not speak without a pause)
void tst_RunAnnouncements::manyHostsAreSummedUp()
{
    constexpr int HostCount = 1000;
    PlanWave wave;
    for (int number = 0; number < HostCount; ++number) {
        PlanHost host;
        host.host = hostName(number);
        host.steps = {{u"copy"_s, StepKind::Copy, {}}};
        wave.hosts += host;
    }
    PlanStage stage;
    stage.id = u"install"_s;
    stage.waves = {wave};
    Plan plan;
    plan.packageName = m_fixture->package().descriptor.name;
    plan.packageVersion = m_fixture->package().descriptor.version.text();
    plan.stages = {stage};
    const auto id = m_fixture->repository().runs().create(plan, u"tester"_s);
    QVERIFY2(id, id ? "" : qPrintable(id.error().english()));
    RunModel model(m_fixture->session(), *id);
    new RunAnnouncer(model, *m_source);
    for (int number = 0; number < HostCount; ++number) {
        const QString host = hostName(number);
        const bool isBad = number % 10 == 0;
        emit model.happened({happening(EventKind::StepStarted, host, HostState::Copying)});
        emit model.happened({happening(EventKind::StepEnded, host, HostState::Copied),
                             happening(EventKind::HostEnded, host, isBad ? HostState::Failed : HostState::Done)});
    }
    // One each at once; the rest waits until it may be said.
    QCOMPARE(Announcements::assertive().size(), 1);
    QCOMPARE(Announcements::all().size(), 2);
    QTRY_COMPARE(Announcements::assertive().size(), 2);
    const QString failures = Announcements::assertive().last();
    QVERIFY2(failures.startsWith(u"It failed on 99 host"_s), qPrintable(failures));
    QVERIFY2(failures.count(u"host-"_s) <= RunAnnouncer::Handful, qPrintable(failures));
    QCOMPARE(Announcements::all().size(), 3);
}

void tst_RunAnnouncements::silentWhileItCannotBeSeen()
{
    RunScript run(*m_fixture, QStringList{u"web-01"_s});
    run.start();
    RunModel model(m_fixture->session(), run.id());
    new RunAnnouncer(model, *m_source, AtOnce);
    m_source->hide();
    run.step(u"web-01"_s, StepKind::Copy, HostState::Copying, 0.1);
    QTRY_COMPARE(model.count(RunModel::Bucket::Working), 1);
    QVERIFY(Announcements::all().isEmpty());
}

// proves U54
void tst_RunAnnouncements::aRunFromBeginToEnd()
{
    RunScript run(*m_fixture, {u"web-01"_s, u"db-01"_s});
    RunWindow window(m_fixture->session(), run.id());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    Announcements::forget();
    run.start();
    QTRY_COMPARE(Announcements::countOf(u"Running."_s), 1); // it begins
    run.step(u"web-01"_s, StepKind::Copy, HostState::Copying, 0.1);
    QTRY_COMPARE(Announcements::countOf(u"web-01, begun"_s), 1);
    run.endHost(u"db-01"_s, HostState::Unreachable, u"host-unreachable"_s);
    QTRY_COMPARE(Announcements::assertive().size(), 1);
    QVERIFY(Announcements::assertive().first().startsWith(u"db-01"_s));
    run.endHost(u"web-01"_s, HostState::Done);
    run.end(RunState::Failed);
    QTRY_COMPARE(window.currentId(), static_cast<int>(RunWindow::ResultPageId));
    // How it ended is said once, at once, as it did not go well.
    QCOMPARE(Announcements::countOf(u"Result: failed"_s), 1);
    QVERIFY(Announcements::assertive().last().startsWith(u"Result: failed"_s));
    const QStringList texts = Announcements::texts();
    QVERIFY2(QSet<QString>(texts.cbegin(), texts.cend()).size() == texts.size(), qPrintable(texts.join(u'\n')));
    QCOMPARE(texts.filter(u"has ended"_s), QStringList());
    QCOMPARE(texts.filter(u"installed on"_s).size(), 1);
}

// proves U54 (in part: the list of runs)
void tst_RunAnnouncements::theListOfRunsSpeaks()
{
    RunScript run(*m_fixture, QStringList{u"web-01"_s});
    RunTableModel model(m_fixture->session());
    RunsPane pane(m_fixture->session(), model);
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    run.start();
    QTRY_COMPARE(Announcements::texts(), QStringList{u"Run %1: running."_s.arg(run.id())});
    run.endHost(u"web-01"_s, HostState::Failed, u"installer-failed"_s);
    run.end(RunState::Failed);
    QTRY_COMPARE(Announcements::assertive(), QStringList{u"Run %1: failed."_s.arg(run.id())});
    QCOMPARE(Announcements::all().size(), 2);
}

// proves U54 (in part: a failure is said at once, and once)
void tst_RunAnnouncements::theSameFailureIsSaidOnce()
{
    MessagePanel panel;
    const Error error(u"it-failed"_s, Message::verbatim(u"It failed."_s));
    panel.setParent(m_source.get());
    panel.showError(error);
    QCOMPARE(Announcements::assertive(), QStringList{u"It failed."_s});
    panel.showError(error);
    QCOMPARE(Announcements::all().size(), 1);
    panel.clear();
    panel.showError(error); // tried again
    QCOMPARE(Announcements::all().size(), 2);
    m_source->hide();
    panel.showError(Error(u"other"_s, Message::verbatim(u"Another one."_s)));
    QCOMPARE(Announcements::all().size(), 2);
    panel.setParent(nullptr);
}

QTEST_MAIN(tst_RunAnnouncements)
#include "tst_RunAnnouncements.moc"
