// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunBench.h"
#include "operations/run/RunRequestWatch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSysInfo>
#include <QTest>

#include <atomic>
#include <climits>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace convoy;
using namespace Qt::StringLiterals;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

namespace {

/// Where host a is when a button is pressed.
enum class Phase { LockWait, Check, CutLine, Copy, Installer, BusyInstaller, Detection, CleanUp };

struct PhaseRow
{
    Phase phase = Phase::Check;
    const char *name = nullptr;
    QString step;    ///< the row it belongs to
    QString command; ///< part of what is sent to the host, which is kept there until it is let go; empty: nothing
    QString afterStep; ///< how the host ends when the run is stopped after the step
    QString now;       ///< when it is stopped now
};

QList<PhaseRow> phases()
{
    return {{Phase::LockWait, "waiting for a lock", u"lock"_s, {}, u"stopped"_s, u"stopped"_s},
            {Phase::Check, "prerequisites", u"check"_s, u"-begin-"_s, u"stopped"_s, u"stopped"_s},
            {Phase::CutLine, "cut line", u"check"_s, u"-begin-"_s, u"stopped"_s, u"stopped"_s},
            {Phase::Copy, "copy", u"copy"_s, u"tar -x"_s, u"stopped"_s, u"stopped"_s},
            {Phase::Installer, "installer", u"command"_s, {}, u"done"_s, u"stopped"_s},
            {Phase::BusyInstaller, "busy installer", u"command"_s, {}, u"stopped"_s, u"stopped"_s},
            // A detection that has its answer before the stop arrives is not thrown away.
            {Phase::Detection, "detection", u"verify"_s, u"version.txt"_s, u"done"_s, u"stopped or done"_s},
            {Phase::CleanUp, "clean-up", u"clean-up"_s, u"left=%s"_s, u"done"_s, u"done"_s}};
}

/// A host waits behind it until it is opened.
class Door
{
public:
    void wait()
    {
        std::unique_lock guard(m_mutex);
        m_changed.wait(guard, [this] { return m_isOpen; });
    }
    void open()
    {
        const std::lock_guard guard(m_mutex);
        m_isOpen = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isOpen = false;
};

} // namespace

Q_DECLARE_METATYPE(PhaseRow)

/// The three buttons in each phase of a host's way, pressed as an operator presses them: in the repository, where the
/// runner looks. (A restart is no phase yet.)
class tst_RunButtons : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void meansWhatItSays_data();
    void meansWhatItSays();

private:
    void prepare(const PhaseRow &row);
    void begin();
    void take(RunRequest request);
    void letGo(bool withInstaller);
    void press(RunRequest request);
    void checkPaused(const PhaseRow &row);
    void checkStopped(const QString &wanted);
    [[nodiscard]] QStringList begunSinceThePress() const;
    [[nodiscard]] bool hasEndedStep(const QString &step) const;
    void touch(const QString &path) const;

    std::unique_ptr<RunBench> m_bench;
    std::unique_ptr<Repository> m_repository;
    QString m_run;
    RunClaim m_claim;
    std::unique_ptr<Door> m_door;
    std::atomic_bool m_hasArrived = false;
    std::atomic_bool m_isTaken = false;
    std::atomic<qsizetype> m_rowsBefore = 0;
    std::atomic_bool m_hasEnded = false;
    RunResult m_result;
    std::unique_ptr<Runner> m_runner;
    std::unique_ptr<RunRequestWatch> m_watch;
    std::jthread m_thread;
};

void tst_RunButtons::init()
{
    m_bench = std::make_unique<RunBench>(QStringList{u"a"_s, u"b"_s});
    m_bench->limits.parallel = 1;
    m_door = std::make_unique<Door>();
    m_hasArrived = m_isTaken = m_hasEnded = false;
    auto opened = Repository::open({m_bench->root.filePath(u"r.sqlite"_s)}, Repository::Mode::Create);
    QVERIFY(opened.has_value());
    m_repository = std::move(*opened);
    m_run = m_repository->runs().create(Plan(), u"anna"_s).value_or(QString());
    m_claim = {.processId = QCoreApplication::applicationPid(),
               .machine = QSysInfo::machineHostName(),
               .operatorName = u"anna"_s};
    QVERIFY(m_repository->runs().claim(m_run, m_claim));
    Event event;
    event.kind = EventKind::RunStarted;
    event.state = u"running"_s;
    QVERIFY(makeSqlJournal(m_repository->url().path, m_run)->append(event));
}

void tst_RunButtons::cleanup()
{
    if (m_runner) {
        m_runner->stopNow();
        letGo(true);
    }
    if (m_thread.joinable())
        m_thread.join();
    m_watch.reset();
    m_runner.reset();
    m_repository.reset();
    m_bench.reset();
}

void tst_RunButtons::touch(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the installer cannot be told to go on");
}

void tst_RunButtons::prepare(const PhaseRow &row)
{
    if (row.phase == Phase::LockWait) {
        m_bench->lockWait = 60s;
        m_bench->locks.hold(u"a"_s, INT_MAX);
    }
    if (row.phase == Phase::CutLine)
        m_bench->reconnectFor = 60s;
    if (row.phase == Phase::Installer)
        m_bench->set(u"Sample"_s, u"Mode"_s, u"wait"_s);
    if (row.phase == Phase::BusyInstaller) {
        m_bench->set(u"Sample"_s, u"Mode"_s, u"busy-once"_s);
        m_bench->limits.retries = 1;
        m_bench->retryPause = 400ms;
    }
    m_bench->connections.setFault(
        [this, row](const QString &host, const QString &raw) -> std::optional<Result<CommandResult>> {
            if (host == u"a"_s && !row.command.isEmpty() && raw.contains(row.command) && !m_hasArrived.exchange(true)) {
                if (row.phase == Phase::CutLine)
                    m_bench->connections.cutAll();
                else
                    m_door->wait();
            }
            return std::nullopt;
        });
    m_bench->journal.onEvent([this, row](const Event &event) {
        const QString said = event.kind == EventKind::Output ? event.message.english() : QString();
        const bool isThere = (row.phase == Phase::LockWait && event.step == u"lock"_s)
                             || (row.phase == Phase::Installer && said == u"started"_s)
                             || (row.phase == Phase::BusyInstaller && said.contains(u"tried again"_s));
        if (event.host == u"a"_s && isThere)
            m_hasArrived = true;
    });
}

void tst_RunButtons::begin()
{
    m_runner = m_bench->runner();
    m_watch = std::make_unique<RunRequestWatch>(
        m_repository->url(), m_run, m_claim,
        RunRequestWatch::Listener{.onRequest = [this](RunRequest request) { take(request); },
                                  .onHostRequest = [](const HostRequest &) { return true; },
                                  .onTakenOver = [] {}});
    m_thread = std::jthread([this] {
        m_result = m_runner->execute();
        m_hasEnded = true;
    });
}

/// What the runner's own listener does; the host goes on from where it was kept once the request is known.
void tst_RunButtons::take(RunRequest request)
{
    if (request == RunRequest::Pause)
        m_runner->pause();
    else if (request == RunRequest::Continue)
        m_runner->proceed();
    else if (request == RunRequest::StopAfterStep)
        m_runner->stopAfterStep();
    else
        m_runner->stopNow();
    if (request != RunRequest::Continue)
        m_rowsBefore = m_bench->journal.events().size();
    letGo(request != RunRequest::StopNow);
    m_isTaken = true;
}

void tst_RunButtons::letGo(bool withInstaller)
{
    m_bench->locks.hold(u"a"_s, 0);
    m_bench->connections.mend();
    if (withInstaller) {
        for (const QString &host : {u"a"_s, u"b"_s}) {
            QDir().mkpath(m_bench->folder(host));
            touch(m_bench->installPath(host) + u".go"_s);
        }
    }
    m_door->open();
}

/// The runner does it within a second.
void tst_RunButtons::press(RunRequest request)
{
    m_isTaken = false;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(m_repository->runs().request(m_run, request, u"ben"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_isTaken, 1000);
    qInfo("taken up after %lld ms", timer.elapsed());
}

QStringList tst_RunButtons::begunSinceThePress() const
{
    QStringList begun;
    const QList<Event> events = m_bench->journal.events().mid(m_rowsBefore);
    for (const Event &event : events) {
        if (event.kind == EventKind::StepStarted || event.kind == EventKind::HostStarted || event.attempt > 1)
            begun += event.host + u' ' + event.step;
    }
    return begun;
}

bool tst_RunButtons::hasEndedStep(const QString &step) const
{
    return m_bench->journal.stepsOf(u"a"_s).contains(step);
}

void tst_RunButtons::checkPaused(const PhaseRow &row)
{
    if (row.phase == Phase::BusyInstaller)
        QTest::qWait(700); // longer than it pauses before it tries again
    else
        QTRY_VERIFY_WITH_TIMEOUT(hasEndedStep(row.step), 20'000);
    QTest::qWait(200); // nothing may happen in this time
    QCOMPARE(begunSinceThePress(), QStringList());
    QVERIFY(!m_hasEnded);
    press(RunRequest::Continue);
    QTRY_VERIFY_WITH_TIMEOUT(m_hasEnded, 30'000);
    QCOMPARE(m_result.counts(), (QMap<QString, int>{{u"done"_s, 2}}));
}

void tst_RunButtons::checkStopped(const QString &wanted)
{
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY_WITH_TIMEOUT(m_hasEnded, 30'000);
    qInfo("stopped after %lld ms", timer.elapsed());
    const QSet<QString> allowed{u"a result-log"_s, u"a verify"_s, u"a record"_s, u"a clean-up"_s};
    for (const QString &begun : begunSinceThePress())
        QVERIFY2(allowed.contains(begun), qPrintable(begun));
    const HostOutcome &first = m_result.hosts.at(0);
    QVERIFY2(wanted.split(u" or "_s).contains(hostStateWord(first.state)), qPrintable(first.text()));
    QCOMPARE(hostStateWord(m_result.hosts.at(1).state), u"not-started"_s);
    QCOMPARE(m_result.exitCode(), 5);
    // What is said of the host is what stands there.
    const bool isThere = QFile::exists(m_bench->installPath(u"a"_s) + u"/version.txt"_s);
    const bool saysUnseen = first.why.english().contains(u"nobody looked"_s);
    QCOMPARE(isThere, first.state == HostState::Done || saysUnseen);
    QVERIFY(m_bench->isTidy(u"a"_s));
    QVERIFY(!QFile::exists(m_bench->folder(u"b"_s) + u"/staging"_s));
}

void tst_RunButtons::meansWhatItSays_data()
{
    QTest::addColumn<PhaseRow>("row");
    QTest::addColumn<RunRequest>("request");
    for (const PhaseRow &row : phases()) {
        QTest::addRow("pause, %s", row.name) << row << RunRequest::Pause;
        QTest::addRow("stop after the step, %s", row.name) << row << RunRequest::StopAfterStep;
        QTest::addRow("stop now, %s", row.name) << row << RunRequest::StopNow;
    }
}

void tst_RunButtons::meansWhatItSays()
{
    // proves T15 (in part: taken up within a second, no new step, the host's state is true), A02
    QFETCH(PhaseRow, row);
    QFETCH(RunRequest, request);
    prepare(row);
    begin();
    QTRY_VERIFY_WITH_TIMEOUT(m_hasArrived, 20'000);
    press(request);
    if (QTest::currentTestFailed())
        return;
    if (request == RunRequest::Pause)
        checkPaused(row);
    else
        checkStopped(request == RunRequest::StopNow ? row.now : row.afterStep);
}

QTEST_GUILESS_MAIN(tst_RunButtons)
#include "tst_RunButtons.moc"
