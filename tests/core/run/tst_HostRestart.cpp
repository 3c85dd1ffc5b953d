// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SolutionScene.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <future>
#include <memory>

using namespace convoy;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Hosts that restart in every way that they do: real sshd servers, taken down and brought up in another boot.
class tst_HostRestart : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void comesBack();
    void restartsLater();
    void restartsTwice();
    void neverRestarts();
    void neverComesBack();
    void comesBackWithAnotherKey();
    void serviceStaysAway();
    void portAndServiceAreWaitedFor();
    void isRefused();
    void isNotRestartedAgainByAResume();

private:
    /// The run goes on in a thread of its own, while the test restarts the host.
    void begin(std::chrono::milliseconds minute, QStringList services = {}, QList<int> ports = {});
    void restartInto(const QString &boot);
    [[nodiscard]] HostOutcome outcome();
    [[nodiscard]] bool wasRestarting() const;
    std::unique_ptr<HostFarm> m_farm;
    std::unique_ptr<RestartableHost> m_host;
    std::unique_ptr<SolutionScene> m_scene;
    std::unique_ptr<RunBench> m_bench;
    std::future<RunResult> m_run;
    QElapsedTimer m_time;
};

void tst_HostRestart::init()
{
    m_farm = std::make_unique<HostFarm>(1);
    QVERIFY2(m_farm->isUp(), qPrintable(m_farm->problem()));
    m_host = std::make_unique<RestartableHost>(*m_farm, 0);
    m_scene = std::make_unique<SolutionScene>(*m_farm, 0);
    m_bench = std::make_unique<RunBench>(m_farm->hosts());
}

void tst_HostRestart::cleanup()
{
    if (m_run.valid())
        m_run.wait();
    m_bench.reset();
    m_scene.reset();
    m_host.reset();
    m_farm.reset();
}

void tst_HostRestart::begin(std::chrono::milliseconds minute, QStringList services, QList<int> ports)
{
    PlanStep restart = SolutionScene::step(u"again"_s, StepKind::Restart);
    restart.action->services = std::move(services);
    restart.action->ports = std::move(ports);
    restart.action->minutes = 1;
    m_time.start();
    m_run = std::async(std::launch::async,
                       [this, restart, minute] { return m_scene->runner(*m_bench, {restart}, minute)->execute(); });
}

void tst_HostRestart::restartInto(const QString &boot)
{
    QVERIFY(m_host->restartInto(boot));
}

HostOutcome tst_HostRestart::outcome()
{
    return m_run.get().hosts.constFirst();
}

bool tst_HostRestart::wasRestarting() const
{
    for (const Event &event : m_bench->journal.events()) {
        if (event.step == u"again"_s && event.state == u"restarting"_s)
            return true;
    }
    return false;
}

// proves T07 (in part), A07 (in part)
void tst_HostRestart::comesBack()
{
    begin(20s);
    QTRY_VERIFY_WITH_TIMEOUT(m_host->isAsked(), 10'000);
    restartInto(u"boot-2"_s);
    const HostOutcome outcome = this->outcome();
    QVERIFY2(outcome.state == HostState::Done, qPrintable(outcome.text()));
    QCOMPARE(outcome.version, u"2.0"_s);
    QVERIFY(wasRestarting());
    QCOMPARE(m_bench->journal.stepsOf(u"host-01"_s),
             QStringList({u"lock"_s, u"check"_s, u"again"_s, u"look"_s, u"clean-up"_s}));
    QVERIFY(!QDir(m_farm->home(0) + u"/.convoy"_s).exists());
}

// proves T07 (in part: later)
void tst_HostRestart::restartsLater()
{
    begin(20s);
    QTRY_VERIFY_WITH_TIMEOUT(m_host->isAsked(), 10'000);
    m_host->beginBoot(u"boot-1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_host->timesLookedAt() >= 2, 10'000); // seen in the old boot, and waited for
    restartInto(u"boot-2"_s);
    QCOMPARE(outcome().state, HostState::Done);
}

// proves T07 (in part: twice)
void tst_HostRestart::restartsTwice()
{
    begin(20s);
    QTRY_VERIFY_WITH_TIMEOUT(m_host->isAsked(), 10'000);
    m_host->setSystem("starting");
    restartInto(u"boot-2"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_host->timesLookedAt() >= 1, 10'000);
    m_farm->stop(0);
    m_host->setSystem("running");
    m_host->beginBoot(u"boot-3"_s);
    QVERIFY(!m_bench->journal.stepsOf(u"host-01"_s).contains(u"again"_s)); // still being waited for
    QVERIFY(m_farm->start(0));
    const HostOutcome outcome = this->outcome();
    QVERIFY2(outcome.state == HostState::Done, qPrintable(outcome.text()));
}

// proves T07 (in part: never, time limit)
void tst_HostRestart::neverRestarts()
{
    begin(1500ms);
    const HostOutcome outcome = this->outcome();
    const qint64 elapsed = m_time.elapsed();
    QCOMPARE(outcome.state, HostState::Failed);
    QCOMPARE(outcome.code, u"restart-timeout"_s);
    QVERIFY2(outcome.why.english().contains(u"was not restarted"_s), qPrintable(outcome.text()));
    QVERIFY2(elapsed >= 1500 && elapsed < 6500, qPrintable(QString::number(elapsed)));
}

// proves T07 (in part: other address)
void tst_HostRestart::neverComesBack()
{
    begin(2s);
    QTRY_VERIFY_WITH_TIMEOUT(m_host->isAsked(), 10'000);
    m_farm->stop(0);
    const HostOutcome outcome = this->outcome();
    const qint64 elapsed = m_time.elapsed();
    QCOMPARE(outcome.state, HostState::Failed);
    QCOMPARE(outcome.code, u"restart-timeout"_s);
    QVERIFY2(outcome.why.english().contains(u"127.0.1.1"_s), qPrintable(outcome.text()));
    QVERIFY(outcome.remedy.english().contains(u"host edit"_s));
    QVERIFY2(elapsed < 9000, qPrintable(QString::number(elapsed)));
}

// proves T07 (in part), A09 (in part)
void tst_HostRestart::comesBackWithAnotherKey()
{
    begin(20s);
    QTRY_VERIFY_WITH_TIMEOUT(m_host->isAsked(), 10'000);
    QVERIFY(m_farm->changeHostKey(0));
    m_host->beginBoot(u"boot-2"_s); // only now, so that no look of the old key is counted
    const HostOutcome outcome = this->outcome();
    QCOMPARE(outcome.state, HostState::Failed);
    QCOMPARE(outcome.code, u"host-key-changed"_s);
    QCOMPARE(outcome.step, u"again"_s);
    QCOMPARE(m_host->timesLookedAt(), 0); // nothing was sent to it
}

// proves T07 (in part: service missing)
void tst_HostRestart::serviceStaysAway()
{
    begin(2500ms, {u"engine"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_host->isAsked(), 10'000);
    restartInto(u"boot-2"_s);
    const HostOutcome outcome = this->outcome();
    QCOMPARE(outcome.state, HostState::Failed);
    QCOMPARE(outcome.code, u"restart-timeout"_s);
    QVERIFY2(outcome.why.english().contains(u"engine"_s), qPrintable(outcome.text()));
}

void tst_HostRestart::portAndServiceAreWaitedFor()
{
    begin(20s, {u"engine"_s}, {m_farm->host(0).port});
    QTRY_VERIFY_WITH_TIMEOUT(m_host->isAsked(), 10'000);
    restartInto(u"boot-2"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_host->timesLookedAt() >= 2, 10'000);
    QVERIFY(!m_bench->journal.stepsOf(u"host-01"_s).contains(u"again"_s));
    m_host->addService(u"engine"_s, true);
    QCOMPARE(outcome().state, HostState::Done);
}

void tst_HostRestart::isRefused()
{
    m_host->refuseRestart();
    begin(20s);
    const HostOutcome outcome = this->outcome();
    QCOMPARE(outcome.state, HostState::Failed);
    QCOMPARE(outcome.code, u"restart-refused"_s);
    QVERIFY2(outcome.detail.contains(u"Access denied"_s), qPrintable(outcome.detail));
}

/// The runner is gone while the host restarts: the next one finds it in another boot, and goes on.
void tst_HostRestart::isNotRestartedAgainByAResume()
{
    const QString folder = m_farm->home(0) + u"/.convoy/run-41-m4rk"_s;
    QVERIFY(QDir().mkpath(folder + u"/payload"_s) && QDir().mkpath(m_farm->home(0) + u"/.convoy/lock"_s));
    const auto write = [](const QString &path, const QByteArray &content) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write(m_farm->home(0) + u"/.convoy/lock/owner"_s, "token=41-m4rk\n"));
    QVERIFY(write(folder + u"/restart-again"_s, "boot-1\n"));
    m_host->beginBoot(u"boot-2"_s);
    ResumePoint point;
    point.outcome.host = u"host-01"_s;
    point.openStep = u"again"_s;
    m_bench->resume.insert(u"host-01"_s, point);
    begin(20s);
    QCOMPARE(outcome().state, HostState::Done);
    QVERIFY(!m_host->isAsked());
}

QTEST_GUILESS_MAIN(tst_HostRestart)
#include "tst_HostRestart.moc"
