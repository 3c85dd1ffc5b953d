// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/run/RunRequestWatch.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <mutex>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_RunRequestWatch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void passesOnWhatIsAsked();
    void waitsUntilTheRunHasBegun();
    void pausesOnlyWhatIsNotPaused();
    void asksAgainUntilItIsTaken();

private:
    static Plan planOf(const QString &host);
    void begin();
    [[nodiscard]] std::unique_ptr<RunRequestWatch> watch();
    [[nodiscard]] QStringList heard();
    [[nodiscard]] RunRequest taken() const { return m_repository->runs().find(m_run)->requestTaken; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Repository> m_repository;
    QString m_run;
    RunClaim m_runner;
    std::mutex m_mutex; // guards m_heard
    QStringList m_heard;
    std::atomic<bool> m_takesHosts = true;
};

Plan tst_RunRequestWatch::planOf(const QString &host)
{
    PlanHost planned;
    planned.host = host;
    Plan plan;
    plan.stages = {{.id = u"package"_s, .title = {}, .waves = {{.hosts = {planned}}}}};
    return plan;
}

void tst_RunRequestWatch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Repository::open({m_folder->filePath(u"r.sqlite"_s)}, Repository::Mode::Create);
    QVERIFY(opened.has_value());
    m_repository = std::move(*opened);
    m_run = m_repository->runs().create(planOf(u"a"_s), u"anna"_s).value_or(QString());
    m_runner = {.processId = QCoreApplication::applicationPid(),
                .machine = QSysInfo::machineHostName(),
                .operatorName = u"anna"_s};
    QVERIFY(m_repository->runs().claim(m_run, m_runner));
    m_heard.clear();
}

void tst_RunRequestWatch::cleanup()
{
    m_repository.reset();
    m_folder.reset();
}

void tst_RunRequestWatch::begin()
{
    Event event;
    event.kind = EventKind::RunStarted;
    event.state = u"running"_s;
    QVERIFY(makeSqlJournal(m_repository->url().path, m_run)->append(event));
}

std::unique_ptr<RunRequestWatch> tst_RunRequestWatch::watch()
{
    const auto hear = [this](RunRequest request) {
        const std::lock_guard guard(m_mutex);
        m_heard += runRequestWord(request);
    };
    const auto hearHost = [this](const HostRequest &request) {
        const std::lock_guard guard(m_mutex);
        m_heard += hostRequestWord(request.kind) + u' ' + request.host;
        return m_takesHosts.load();
    };
    return std::make_unique<RunRequestWatch>(
        m_repository->url(), m_run, m_runner,
        RunRequestWatch::Listener{.onRequest = hear, .onHostRequest = hearHost, .onTakenOver = [] {}});
}

QStringList tst_RunRequestWatch::heard()
{
    const std::lock_guard guard(m_mutex);
    return m_heard;
}

void tst_RunRequestWatch::passesOnWhatIsAsked()
{
    begin();
    const auto watching = watch();
    QStringList expected;
    for (const RunRequest request :
         {RunRequest::Pause, RunRequest::Continue, RunRequest::StopAfterStep, RunRequest::StopNow}) {
        QVERIFY(m_repository->runs().request(m_run, request, u"ben"_s));
        expected += runRequestWord(request);
        QTRY_COMPARE_WITH_TIMEOUT(heard(), expected, 1000); // within a second
        QTRY_COMPARE(taken(), request);
    }
}

void tst_RunRequestWatch::waitsUntilTheRunHasBegun()
{
    QVERIFY(m_repository->runs().request(m_run, RunRequest::Pause, u"ben"_s));
    {
        const auto watching = watch();
        QTest::qWait(300); // longer than it takes to look
        QVERIFY(heard().isEmpty());
        QCOMPARE(taken(), RunRequest::None);
        begin();
        QTRY_COMPARE(heard(), QStringList{u"pause"_s});
    }
    QVERIFY(m_repository->runs().request(m_run, RunRequest::Continue, u"ben"_s));
    QTest::qWait(300);
    QCOMPARE(heard(), QStringList{u"pause"_s}); // nobody listens any more
}

void tst_RunRequestWatch::pausesOnlyWhatIsNotPaused()
{
    begin();
    QVERIFY(m_repository->runs().request(m_run, RunRequest::Pause, u"ben"_s));
    QVERIFY(m_repository->runs().request(m_run, RunRequest::Continue, u"ben"_s)); // nobody had looked
    const auto watching = watch();
    QTRY_COMPARE(taken(), RunRequest::Continue);
    QVERIFY(heard().isEmpty());
}

void tst_RunRequestWatch::asksAgainUntilItIsTaken()
{
    begin();
    m_takesHosts = false;
    const auto watching = watch();
    QVERIFY(m_repository->runs().requestHost(
        m_run, {.kind = HostRequestKind::Skip, .host = u"a"_s, .step = {}, .operatorName = u"ben"_s}));
    QTRY_VERIFY(heard().size() > 1);
    QCOMPARE(m_repository->runs().hostRequests(m_run)->size(), 1);
    m_takesHosts = true;
    QTRY_VERIFY(m_repository->runs().hostRequests(m_run)->isEmpty());
}

QTEST_GUILESS_MAIN(tst_RunRequestWatch)
#include "tst_RunRequestWatch.moc"
