// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ManyLines.h"
#include "RunScript.h"
#include "operations/log/LogText.h"
#include "repository/RunStore.h"
#include "wizard/log/LogSaver.h"
#include "wizard/log/LogSummary.h"
#include "wizard/log/RunLogModel.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// Rows that are read when they are looked at are those of the journal.
class tst_RunLogModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aShortLogIsThereAtOnce();
    void aLongLogIsTheWholeJournal();
    void queries_data();
    void queries();
    void followsWhatComesLater();
    void findsTheFailure();
    void countsAndNames();
    void savesWhatIsShown();
    void saysWhyItCannotBeSaved();

private:
    void fill(int lines);
    [[nodiscard]] QStringList journal(const RunStore::EventFilter &filter) const;
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
    ManyLines log;
    log.hosts = 20;
    log.lines = lines;
    log.bytes = 60;
    QVERIFY(log.write(m_fixture->session().url().path, m_script->id()));
    m_fixture->session().announceChange();
}

QStringList tst_RunLogModel::journal(const RunStore::EventFilter &filter) const
{
    QStringList texts;
    const auto events = m_fixture->repository().runs().events(m_script->id(), filter);
    for (const Event &event : events ? *events : QList<Event>())
        texts += event.host + u' ' + logText(event);
    return texts;
}

QStringList tst_RunLogModel::texts(const RunLogModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, RunLogModel::HostColumn).data().toString() + u' ' + model.textOf(row);
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

// proves A10 (lines are read when they come into view)
void tst_RunLogModel::aLongLogIsTheWholeJournal()
{
    fill(5000);
    RunLogModel model(m_fixture->session(), m_script->id(), {});
    QVERIFY(!model.isComplete());
    QVERIFY(model.rowCount() > 100); // its beginning is there
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(texts(model), journal({}));
    for (int row = model.rowCount() - 1; row >= 0; row -= 97) {
        QCOMPARE(model.rowOf(model.lineOf(row)), row);
        QVERIFY(!model.textOf(row).isEmpty()); // pages that were given up are read again
    }
    QCOMPARE(model.rowOf(0), -1);
    QCOMPARE(model.rowOf(model.lineOf(model.rowCount() - 1) + 1), -1);
}

void tst_RunLogModel::queries_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("step");
    QTest::newRow("host") << ManyLines::hostName(3) << QString();
    QTest::newRow("step") << QString() << u"copy"_s;
    QTest::newRow("both") << ManyLines::hostName(4) << u"command"_s;
    QTest::newRow("nobody") << u"nobody"_s << QString();
}

// proves A10 (filters by host and step)
void tst_RunLogModel::queries()
{
    QFETCH(const QString, host);
    QFETCH(const QString, step);
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
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(model.textOf(row).contains(u" failed on "_s));
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
}

QTEST_GUILESS_MAIN(tst_RunLogModel)
#include "tst_RunLogModel.moc"
