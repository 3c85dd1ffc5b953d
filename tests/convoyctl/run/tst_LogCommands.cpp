// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "ManyLines.h"
#include "ReportScene.h"
#include "repository/RunStore.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

/// The log of a run through the shipped executable.
class tst_LogCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void printsTheWholeJournal();
    void filters_data();
    void filters();
    void searchesWhatIsShown_data();
    void searchesWhatIsShown();
    void refusesAnUnknownLevel();
    void refusesWhatDoesNotOccur();
    void takesTheMemoryOfAPage();

private:
    [[nodiscard]] QStringList line(const QStringList &more) const
    {
        return QStringList{u"run"_s, u"log"_s, m_run} + more;
    }
    [[nodiscard]] QList<QJsonObject> journal(const RunStore::EventFilter &filter) const;

    CommandLine m_cli;
    std::unique_ptr<Repository> m_repository;
    QString m_run;
    ManyLines m_log{.hosts = 40, .lines = 20'000, .bytes = 60};
};

void tst_LogCommands::initTestCase()
{
    QVERIFY(m_cli.makeRepository());
    auto repository = Repository::open({.path = m_cli.repositoryPath()}, Repository::Mode::Open);
    QVERIFY(repository.has_value());
    m_repository = *std::move(repository);
    m_repository->setOperator(u"tester"_s);
    m_run = ReportScene().store(*m_repository);
    QVERIFY(m_log.write(m_cli.repositoryPath(), m_run));
}

QList<QJsonObject> tst_LogCommands::journal(const RunStore::EventFilter &filter) const
{
    QList<QJsonObject> lines;
    const auto events = m_repository->runs().events(m_run, filter);
    for (const Event &event : events ? *events : QList<Event>())
        lines += event.toJson();
    return lines;
}

void tst_LogCommands::printsTheWholeJournal()
{
    const Answer answer = m_cli.json(line({}));
    QCOMPARE(answer.code, 0);
    const QList<QJsonObject> lines = answer.jsonLines();
    QVERIFY(lines.size() > m_log.lines);
    QCOMPARE(lines, journal({}));
    QCOMPARE(m_cli.run(line({})).out.count('\n'), lines.size());
}

void tst_LogCommands::filters_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("step");
    QTest::newRow("host") << ManyLines::hostName(7) << QString();
    QTest::newRow("step") << QString() << u"copy"_s;
    QTest::newRow("both") << ManyLines::hostName(20) << u"command"_s;
}

void tst_LogCommands::filters()
{
    QFETCH(const QString, host);
    QFETCH(const QString, step);
    QStringList more;
    if (!host.isEmpty())
        more += {u"--host"_s, host};
    if (!step.isEmpty())
        more += {u"--step"_s, step};
    const QList<QJsonObject> whole = journal({.host = host, .step = step});
    QVERIFY(!whole.isEmpty());
    QCOMPARE(m_cli.json(line(more)).jsonLines(), whole);
    const auto failures = m_cli.json(line(more + QStringList{u"--level"_s, u"failures"_s})).jsonLines();
    QList<QJsonObject> wanted;
    std::ranges::copy_if(whole, std::back_inserter(wanted), [](const QJsonObject &e) { return e.contains("code"_L1); });
    QCOMPARE(failures, wanted);
    const auto steps = m_cli.json(line(more + QStringList{u"--level"_s, u"steps"_s})).jsonLines();
    QVERIFY(steps.size() > failures.size() && steps.size() < whole.size() / 5);
}

void tst_LogCommands::searchesWhatIsShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("the words of a command") << u"ZÄHLPUNKT \"c:\\q"_s << u"en"_s;
    QTest::newRow("a host") << ManyLines::hostName(11) << u"en"_s;
    QTest::newRow("a state") << u"in esecuzione"_s << u"it"_s;
    QTest::newRow("a step") << u"copier"_s << u"fr"_s;
    QTest::newRow("nothing") << u"no such thing"_s << u"en"_s;
}

void tst_LogCommands::searchesWhatIsShown()
{
    QFETCH(const QString, text);
    QFETCH(const QString, language);
    const auto split = [](const QByteArray &out) { return QString::fromUtf8(out).split(u'\n', Qt::SkipEmptyParts); };
    const QStringList all = split(m_cli.run(line({u"--language"_s, language})).out);
    const QStringList wanted = all.filter(text, Qt::CaseInsensitive);
    const Answer found = m_cli.run(line({u"--search"_s, text, u"--language"_s, language}));
    QCOMPARE(found.code, 0);
    QCOMPARE(split(found.out), wanted);
    QVERIFY2(found.err.contains(QByteArray::number(wanted.size())), found.err.constData());
    QCOMPARE(wanted.isEmpty(), text == u"no such thing"_s);
    QCOMPARE(m_cli.json(line({u"--search"_s, text, u"--language"_s, language})).jsonLines().size(), wanted.size());
}

void tst_LogCommands::refusesAnUnknownLevel()
{
    const Answer answer = m_cli.json(line({u"--level"_s, u"warnings"_s}));
    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.errorCode(), u"bad-value"_s);
}

void tst_LogCommands::refusesWhatDoesNotOccur()
{
    QCOMPARE(m_cli.json(line({u"--host"_s, u"nobody"_s})).errorCode(), u"host-not-in-run"_s);
    const Answer mistyped = m_cli.json(line({u"--step"_s, u"comand"_s}));
    QCOMPARE(mistyped.code, 2);
    QCOMPARE(mistyped.errorCode(), u"bad-value"_s);
    QCOMPARE(m_cli.json(line({u"--step"_s, u"undo"_s})).code, 0); // a step, which has not been begun
}

// proves A10 (memory of the command line)
void tst_LogCommands::takesTheMemoryOfAPage()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("The sanitizer keeps freed memory for a while.");
#endif
    const auto plan = m_repository->runs().plan(m_run);
    QVERIFY(plan);
    const auto run = m_repository->runs().create(*plan, u"tester"_s);
    QVERIFY(run);
    QVERIFY((ManyLines{.hosts = 40, .lines = 40'000, .bytes = 1000}.write(m_cli.repositoryPath(), *run)));
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    m_cli.start(process, {u"run"_s, u"log"_s, *run});
    QVERIFY(process.waitForStarted());
    const QString status = u"/proc/%1/status"_s.arg(process.processId());
    double peak = 0; // not of getrusage(): that remembers this program, before the other one was in its place
    while (!process.waitForFinished(5)) {
        QFile file(status);
        const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (const qsizetype at = text.indexOf("VmHWM:"); at >= 0 && text.contains("convoyctl"))
            peak = text.sliced(at).simplified().split(' ').at(1).toDouble() / 1024;
    }
    QCOMPARE(process.exitCode(), 0);
    QVERIFY2(peak > 1 && peak < 50, qPrintable(QString::number(peak)));
}

QTEST_GUILESS_MAIN(tst_LogCommands)
#include "tst_LogCommands.moc"
