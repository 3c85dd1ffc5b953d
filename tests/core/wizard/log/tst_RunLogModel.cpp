// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ManyLines.h"
#include "RunScript.h"
#include "operations/log/LogReader.h"
#include "operations/log/LogText.h"
#include "repository/RunStore.h"
#include "repository/sqlite/SqliteDatabase.h"
#include "wizard/log/LogSaver.h"
#include "wizard/log/LogSummary.h"
#include "wizard/log/RunLogModel.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

/// A log whose reader is asked to end while it reads the third page.
class EndedLog : public RunLog
{
public:
    EndedLog(RunLog &log, const CancelToken &cancel)
        : m_log(log)
        , m_cancel(cancel)
    {
    }
    Result<LogStretch> lines(const LogQuery &query, qint64 after, int most) override
    {
        return m_log.lines(query, after, most);
    }
    Result<LogStretch> search(const LogQuery &query, qint64 after, int most, const LogTest &test) override
    {
        return m_log.search(query, after, most, test);
    }
    Result<QList<Event>> read(const QString &run, const QList<qint64> &ids) override
    {
        if (++m_pages == 3)
            m_cancel.cancel();
        return m_log.read(run, ids);
    }
    Result<qint64> failure(const LogQuery &query, const QString &step) override { return m_log.failure(query, step); }
    Result<LogExtent> extent(const LogQuery &query, qint64 after) override { return m_log.extent(query, after); }
    Result<QStringList> hosts(const QString &run) override { return m_log.hosts(run); }
    [[nodiscard]] int pages() const { return m_pages; }

private:
    RunLog &m_log;
    CancelToken m_cancel;
    int m_pages = 0;
};

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The file itself, and what is being written to take its place.
QStringList filesOf(const QString &path)
{
    const QFileInfo file(path);
    return file.dir().entryList({file.fileName() + u'*'}, QDir::Files | QDir::Hidden);
}

} // namespace

/// Rows that are read when they are looked at are those of the journal.
class tst_RunLogModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aShortLogIsThereAtOnce();
    void aLongLogIsTheWholeJournal();
    void readsLinesWhenTheyAreLookedAt();
    void queries_data();
    void queries();
    void followsWhatComesLater();
    void findsTheFailure();
    void countsAndNames();
    void savesWhatIsShown();
    void saysWhyItCannotBeSaved();
    void savesNothingHalf_data();
    void savesNothingHalf();
    void savesNothingWhenItGoes();
    void saysThatTheRepositoryIsGone();
    void opensWithoutARepository();

private:
    void fill(int lines);
    [[nodiscard]] bool writeLines(int lines) const;
    void rewrite(qint64 line, const QString &text) const;
    [[nodiscard]] QString repositoryPath() const { return m_fixture->session().url().path; }
    /// Also while others have it open, who go on with it.
    [[nodiscard]] bool hideRepository() const { return QFile::rename(repositoryPath(), repositoryPath() + u".away"_s); }
    [[nodiscard]] bool bringBack() const { return QFile::rename(repositoryPath() + u".away"_s, repositoryPath()); }
    [[nodiscard]] QList<Event> events(const RunStore::EventFilter &filter) const;
    [[nodiscard]] QStringList journal(const RunStore::EventFilter &filter) const;
    [[nodiscard]] QStringList failuresOf(const RunStore::EventFilter &filter) const;
    static QString textOf(const Event &event) { return event.host + u' ' + logText(event); }
    static QString textOf(const RunLogModel &model, int row);
    static QStringList texts(const RunLogModel &model);

    std::unique_ptr<DeployFixture> m_fixture;
    std::unique_ptr<RunScript> m_script;
};

void tst_RunLogModel::init()
{
    m_fixture = std::make_unique<DeployFixture>();
    m_script = std::make_unique<RunScript>(*m_fixture, QStringList{u"web-01"_s, u"web-02"_s});
    m_script->start();
}

void tst_RunLogModel::cleanup()
{
    m_script.reset();
    m_fixture.reset();
}

void tst_RunLogModel::fill(int lines)
{
    QVERIFY(writeLines(lines));
    m_fixture->session().announceChange();
}

bool tst_RunLogModel::writeLines(int lines) const
{
    ManyLines log;
    log.hosts = 20;
    log.lines = lines;
    log.bytes = 60;
    return log.write(repositoryPath(), m_script->id());
}

/// Nothing in the journal is ever changed: so it shows when a line was read.
void tst_RunLogModel::rewrite(qint64 line, const QString &text) const
{
    const auto database = SqliteDatabase::open({repositoryPath(), std::chrono::seconds(5), {}});
    QVERIFY(database);
    const QByteArray json = QJsonDocument(Message::verbatim(text).toJson()).toJson(QJsonDocument::Compact);
    const auto changed = (*database)->change(u"UPDATE events SET message_json = ?, error_json = '' WHERE id = ?"_s,
                                             {QString::fromUtf8(json), line});
    QCOMPARE(changed.value_or(0), 1);
}

QList<Event> tst_RunLogModel::events(const RunStore::EventFilter &filter) const
{
    return m_fixture->repository().runs().events(m_script->id(), filter).value_or(QList<Event>());
}

QStringList tst_RunLogModel::journal(const RunStore::EventFilter &filter) const
{
    QStringList texts;
    const QList<Event> all = events(filter);
    for (const Event &event : all)
        texts += textOf(event);
    return texts;
}

QStringList tst_RunLogModel::failuresOf(const RunStore::EventFilter &filter) const
{
    QStringList texts;
    const QList<Event> all = events(filter);
    for (const Event &event : all) {
        if (event.error)
            texts += textOf(event);
    }
    return texts;
}

QString tst_RunLogModel::textOf(const RunLogModel &model, int row)
{
    return model.index(row, RunLogModel::HostColumn).data().toString() + u' ' + model.textOf(row);
}

QStringList tst_RunLogModel::texts(const RunLogModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += textOf(model, row);
    return texts;
}

void tst_RunLogModel::aShortLogIsThereAtOnce()
{
    m_script->step(u"web-01"_s, StepKind::Copy, HostState::Copying, 0.5);
    m_script->output(u"web-01"_s, StepKind::Copy, HostState::Copying, Message::verbatim(u"copied"_s));
    const RunLogModel model(m_fixture->session(), m_script->id(), {});
    QVERIFY(model.isComplete());
    QCOMPARE(texts(model), journal({}));
    QCOMPARE(model.index(1, RunLogModel::Text).data().toString(), u"copying"_s); // said nothing: the state
    QCOMPARE(model.index(1, RunLogModel::Step).data().toString(), stepTitle(StepKind::Copy).text());
    QVERIFY(!model.index(9, 0).isValid());
}

void tst_RunLogModel::aLongLogIsTheWholeJournal()
{
    fill(5000);
    RunLogModel model(m_fixture->session(), m_script->id(), {});
    QVERIFY(!model.isComplete());
    QVERIFY(model.rowCount() > 100); // its beginning is there
    QTRY_VERIFY(model.isComplete());
    const QStringList all = journal({});
    QCOMPARE(texts(model), all);
    for (int row = model.rowCount() - 1; row >= 0; row -= 97) {
        QCOMPARE(model.rowOf(model.lineOf(row)), row);
        QCOMPARE(textOf(model, row), all.at(row)); // pages that were given up are read again
    }
    QCOMPARE(model.rowOf(0), -1);
    QCOMPARE(model.rowOf(model.lineOf(model.rowCount() - 1) + 1), -1);
}

// proves A10 (lines are read when they come into view)
void tst_RunLogModel::readsLinesWhenTheyAreLookedAt()
{
    constexpr int far = 4000;
    fill(5000);
    const RunLogModel model(m_fixture->session(), m_script->id(), {});
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(model.rowCount(), 5001);
    rewrite(model.lineOf(far), u"nobody had looked at it"_s);
    QCOMPARE(model.index(far, RunLogModel::Text).data().toString(), u"nobody had looked at it"_s);
    // It stays in memory until many others were looked at.
    rewrite(model.lineOf(far), u"looked at again"_s);
    QCOMPARE(model.textOf(far), u"nobody had looked at it"_s);
    for (int row = 0; row < far; ++row)
        QVERIFY(!model.textOf(row).isEmpty());
    QCOMPARE(model.textOf(far), u"looked at again"_s);
}

void tst_RunLogModel::queries_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("failures");
    QTest::newRow("all") << QString() << QString() << 1;
    QTest::newRow("host") << ManyLines::hostName(3) << QString() << 1;
    QTest::newRow("step") << QString() << u"copy"_s << 0;
    QTest::newRow("both") << ManyLines::hostName(4) << u"command"_s << 0;
    QTest::newRow("its failed step") << ManyLines::hostName(3) << u"command"_s << 1;
    QTest::newRow("nobody") << u"nobody"_s << QString() << 0;
}

// proves A10 (filters by host, step and failures)
void tst_RunLogModel::queries()
{
    QFETCH(const QString, host);
    QFETCH(const QString, step);
    QFETCH(const int, failures);
    fill(5000);
    RunLogModel model(m_fixture->session(), m_script->id(), {});
    model.setQuery({.run = m_script->id(), .host = host, .step = step}); // while the first is still under way
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(texts(model), journal({.host = host, .step = step}));
    model.setQuery(model.wholeQuery());
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(model.rowCount(), journal({}).size());
    model.setQuery({.run = m_script->id(), .host = host, .step = step, .level = LogLevel::Failures});
    QTRY_VERIFY(model.isComplete());
    const QStringList failed = failuresOf({.host = host, .step = step});
    QCOMPARE(failed.size(), failures);
    QCOMPARE(texts(model), failed);
}

void tst_RunLogModel::followsWhatComesLater()
{
    RunLogModel model(m_fixture->session(), m_script->id(), u"web-01"_s);
    QCOMPARE(model.rowCount(), 0);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    m_script->output(u"web-01"_s, StepKind::Command, HostState::Running, Message::verbatim(u"first"_s));
    m_script->output(u"web-02"_s, StepKind::Command, HostState::Running, Message::verbatim(u"of another"_s));
    QCOMPARE(texts(model), QStringList{u"web-01 first"_s});
    m_script->output(u"web-01"_s, StepKind::Command, HostState::Running, Message::verbatim(u"second"_s));
    QCOMPARE(texts(model), (QStringList{u"web-01 first"_s, u"web-01 second"_s}));
    QCOMPARE(inserted.size(), 2);
    fill(3000); // more than is read at once
    m_script->output(u"web-01"_s, StepKind::Command, HostState::Running, Message::verbatim(u"third"_s));
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.textOf(2), u"third"_s);
}

void tst_RunLogModel::findsTheFailure()
{
    fill(5000);
    RunLogModel model(m_fixture->session(), m_script->id(), {});
    const qint64 line = model.failureLine(u"command"_s); // known before its row is
    QVERIFY(line > 0);
    QTRY_VERIFY(model.rowOf(line) >= 0);
    QVERIFY(model.textOf(model.rowOf(line)).contains(u" failed on "_s));
    QTRY_VERIFY(model.isComplete());
    const RunLogModel other(m_fixture->session(), m_script->id(), u"web-02"_s);
    QCOMPARE(other.failureLine(u"command"_s), 0);
}

void tst_RunLogModel::countsAndNames()
{
    fill(5000);
    RunLogModel model(m_fixture->session(), m_script->id(), {});
    const LogSummary summary(m_fixture->session(), model);
    QTRY_COMPARE(summary.lines(), 5001);
    QCOMPARE(summary.hosts().size(), 22);
    QStringList steps = summary.steps();
    steps.sort();
    QCOMPARE(steps, (QStringList{u"command"_s, u"copy"_s}));
    m_script->step(u"web-01"_s, StepKind::Verify, HostState::Verifying, 1);
    QCOMPARE(summary.lines(), 5002);
    QVERIFY(summary.steps().contains(u"verify"_s));
}

void tst_RunLogModel::savesWhatIsShown()
{
    fill(5000);
    LogSaver saver(m_fixture->session());
    QSignalSpy saved(&saver, &LogSaver::saved);
    const QString path = m_fixture->path(u"log.txt"_s);
    saver.save({.run = m_script->id(), .host = ManyLines::hostName(3)}, path);
    QVERIFY(saved.wait());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    const QStringList wanted = journal({.host = ManyLines::hostName(3), .step = {}});
    QCOMPARE(lines.size(), wanted.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = QString::fromUtf8(lines.at(i));
        QCOMPARE(line.section(u'\t', 1, 1) + u' ' + line.section(u'\t', 3), wanted.at(i));
    }
}

void tst_RunLogModel::saysWhyItCannotBeSaved()
{
    LogSaver saver(m_fixture->session());
    QSignalSpy failed(&saver, &LogSaver::failed);
    saver.save({.run = m_script->id()}, m_fixture->path(u"no/such/folder/log.txt"_s));
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().code, u"log-unwritable"_s);
    const QString path = m_fixture->path(u"log.txt"_s);
    QVERIFY(write(path, "of yesterday"));
    QVERIFY(hideRepository());
    saver.save({.run = m_script->id()}, path);
    QTRY_COMPARE(failed.count(), 2);
    QCOMPARE(failed.last().first().value<Error>().code, u"repository-absent"_s);
    QCOMPARE(contents(path), "of yesterday");
}

void tst_RunLogModel::savesNothingHalf_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("no file") << QByteArray();
    QTest::newRow("an earlier one") << QByteArray("of yesterday");
}

void tst_RunLogModel::savesNothingHalf()
{
    QFETCH(const QByteArray, before);
    fill(5000);
    const QString path = m_fixture->path(u"log.txt"_s);
    QVERIFY(before.isEmpty() || write(path, before));
    const QStringList files = filesOf(path);
    QCOMPARE(files.size(), before.isEmpty() ? 0 : 1);
    const auto log = RunLog::open(m_fixture->session().url(), m_fixture->session().operatorName());
    QVERIFY(log);
    const CancelToken cancel;
    EndedLog ended(**log, cancel);
    const auto saved = saveLog(ended, {.run = m_script->id()}, path, cancel);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, u"cancelled"_s);
    QCOMPARE(ended.pages(), 3);
    QCOMPARE(filesOf(path), files);
    QCOMPARE(contents(path), before);
    // Whoever does not end it has the whole log there.
    QCOMPARE(saveLog(**log, {.run = m_script->id()}, path).value_or(0), 5001);
    QCOMPARE(contents(path).count('\n'), 5001);
}

/// A window that is closed while it saves.
void tst_RunLogModel::savesNothingWhenItGoes()
{
    fill(5000);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log.txt"_s);
    QVERIFY(write(path, "of yesterday"));
    Session &session = m_fixture->session();
    const int threads = QThread::idealThreadCount();
    QSemaphore gate;
    const auto hold = [&gate](Repository &, const CancelToken &) -> Result<int> {
        gate.acquire();
        return 0;
    };
    for (int i = 0; i < threads; ++i) // until the saver is gone the whole pool is at work
        session.inBackground<int>(this, hold, [](const Result<int> &) {});
    auto saver = std::make_unique<LogSaver>(session);
    saver->save({.run = m_script->id()}, path);
    const bool wasBusy = saver->isBusy();
    bool isPast = false;
    const auto nothing = [](Repository &, const CancelToken &) -> Result<int> { return 0; };
    session.inBackground<int>(this, nothing, [&isPast](const Result<int> &) { isPast = true; });
    saver.reset();
    gate.release(); // one thread goes on: with the saver's work, then with what was asked for after it
    const bool isOver = QTest::qWaitFor([&isPast] { return isPast; }, 10'000);
    gate.release(threads - 1);
    QVERIFY(wasBusy);
    QVERIFY(isOver);
    QCOMPARE(contents(path), "of yesterday");
    QCOMPARE(filesOf(path), QStringList{u"log.txt"_s});
}

void tst_RunLogModel::saysThatTheRepositoryIsGone()
{
    RunLogModel model(m_fixture->session(), m_script->id(), {});
    QVERIFY(model.isComplete());
    QVERIFY(!model.problem());
    const QSignalSpy failed(&model, &RunLogModel::failed);
    QVERIFY(writeLines(5000));
    QVERIFY(hideRepository());
    m_fixture->session().announceChange(); // what comes next is read at once, the rest would come from the background
    QVERIFY(!model.isComplete());
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(model.problem());
    QCOMPARE(model.problem()->code, u"repository-absent"_s);
    QVERIFY(model.isComplete()); // no more comes
    // What has its row can still be read, and the rest comes when the repository is there again.
    const QStringList all = journal({});
    QVERIFY(model.rowCount() < all.size());
    QCOMPARE(texts(model), all.first(model.rowCount()));
    QVERIFY(bringBack());
    model.update();
    QTRY_COMPARE(model.rowCount(), all.size());
    QCOMPARE(texts(model), all);
    QCOMPARE(failed.count(), 1);
}

void tst_RunLogModel::opensWithoutARepository()
{
    fill(100);
    QVERIFY(hideRepository());
    RunLogModel model(m_fixture->session(), m_script->id(), {});
    QVERIFY(model.problem());
    QCOMPARE(model.problem()->code, u"repository-absent"_s);
    QVERIFY(!model.log());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.isComplete());
    // Whoever asks for more gets nothing.
    model.setQuery(model.wholeQuery());
    model.update();
    const LogSummary summary(m_fixture->session(), model);
    QCOMPARE(summary.lines(), -1);
    QCOMPARE(model.failureLine({}), 0);
    QCOMPARE(model.rowOf(1), -1);
    QCOMPARE(model.textOf(0), QString());
    QCOMPARE(model.toText(), QString());
}

QTEST_GUILESS_MAIN(tst_RunLogModel)
#include "tst_RunLogModel.moc"
