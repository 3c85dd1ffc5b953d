// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ManyLines.h"
#include "RunScript.h"
#include "wizard/log/LogSearch.h"

#include <QSignalSpy>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_LogSearch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void goesRound();
    void beginsWhereOneLooks();
    void findsWhatComesLater();
    void endsWithAnEmptyText();
    void findsWhatIsShown_data();
    void findsWhatIsShown();
    void goesThroughALongLog();
    void beginsAnewWhileItSearches();
    void searchesWhatIsShownOnly();

private:
    void say(const QStringList &lines, const QString &host = u"web-01"_s);
    void open();

    std::unique_ptr<DeployFixture> m_fixture;
    std::unique_ptr<RunScript> m_script;
    std::unique_ptr<RunLogModel> m_model;
    std::unique_ptr<LogSearch> m_search;
};

void tst_LogSearch::init()
{
    m_fixture = std::make_unique<DeployFixture>();
    m_script = std::make_unique<RunScript>(*m_fixture, QStringList{u"web-01"_s, u"web-02"_s});
}

void tst_LogSearch::cleanup()
{
    m_search.reset();
    m_model.reset();
    m_script.reset();
    m_fixture.reset();
}

void tst_LogSearch::say(const QStringList &lines, const QString &host)
{
    for (const QString &line : lines)
        m_script->output(host, StepKind::Command, HostState::Running, Message::verbatim(line));
}

void tst_LogSearch::open()
{
    m_model = std::make_unique<RunLogModel>(m_fixture->session(), m_script->id(), QString());
    m_search = std::make_unique<LogSearch>(m_fixture->session(), *m_model);
}

// proves U27
void tst_LogSearch::goesRound()
{
    say({u"Disk full on web-01"_s, u"ok"_s, u"disk is FULL"_s, u"the disk, full"_s});
    open();
    QSignalSpy rows(m_search.get(), &LogSearch::rowChosen);
    m_search->find(u"disk"_s);
    QCOMPARE(m_search->count(), 3);
    m_search->next();
    m_search->next();
    m_search->next();
    m_search->previous();
    QList<int> seen;
    for (const QVariantList &row : rows)
        seen += row.at(0).toInt();
    QCOMPARE(seen, QList<int>({0, 2, 3, 0, 3}));
    m_search->find(u"disk full"_s);
    QCOMPARE(m_search->count(), 1);
    m_search->find(u"not there"_s);
    QCOMPARE(m_search->count(), 0);
    QCOMPARE(m_search->row(), -1);
    m_search->next();
    QCOMPARE(m_search->row(), -1);
}

void tst_LogSearch::beginsWhereOneLooks()
{
    say({u"xa"_s, u"xb"_s, u"xa"_s, u"xab"_s});
    open();
    m_search->find(u"xa"_s, 1);
    QCOMPARE(m_search->row(), 2);
    m_search->find(u"xab"_s, 2);
    QCOMPARE(m_search->row(), 3);
    m_search->find(u"xb"_s, 3);
    QCOMPARE(m_search->row(), 1); // nothing further down: from the top
}

void tst_LogSearch::findsWhatComesLater()
{
    say({u"one"_s});
    open();
    m_search->find(u"two"_s);
    QCOMPARE(m_search->row(), -1);
    say({u"two"_s});
    QCOMPARE(m_search->row(), 1);
    say({u"and two more"_s});
    QCOMPARE(m_search->count(), 2);
    QCOMPARE(m_search->row(), 1); // stays where one looks
}

void tst_LogSearch::endsWithAnEmptyText()
{
    say({u"one"_s});
    open();
    m_search->find(u"o"_s);
    QCOMPARE(m_search->count(), 1);
    m_search->find({});
    QCOMPARE(m_search->count(), 0);
    say({u"one more"_s});
    QCOMPARE(m_search->count(), 0);
}

void tst_LogSearch::findsWhatIsShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("a host") << u"WEB-02"_s << 1;
    QTest::newRow("a step") << stepTitle(StepKind::Command).text().toUpper() << 8;
    QTest::newRow("accents") << u"ÜBERPRÜFUNG"_s << 1;
    QTest::newRow("another alphabet") << u"уСТАНОВКА"_s << 1;
    QTest::newRow("quotes and backslashes") << u"\"c:\\program files\\"_s << 1;
    QTest::newRow("a tab") << u"a\tb"_s << 1;
    QTest::newRow("not how it is stored") << u"a\\tb"_s << 0;
    QTest::newRow("not the letter of an escape") << u"tb"_s << 0;
    QTest::newRow("behind an escape") << u"B IS behind"_s << 1;
    QTest::newRow("an escape itself") << u"\033[31MRED"_s << 1;
    QTest::newRow("not its number") << u"1b[31"_s << 0;
    QTest::newRow("the long s") << u"laſt"_s << 1;
    QTest::newRow("found in it") << u"of paſs"_s << 1;
    QTest::newRow("by a plain s") << u"of pass"_s << 1;
    QTest::newRow("not the words of JSON") << u"verbatim"_s << 0;
    QTest::newRow("Convoy's sentence") << u"file x is there"_s << 1;
    QTest::newRow("not its pattern") << u"%1 is there"_s << 0;
    QTest::newRow("a state where nothing was said") << u"verifyin"_s << 1;
    QTest::newRow("the sign of Kelvin is a k") << QString(QChar(0x212A)) + u"elvin"_s << 1;
    QTest::newRow("and a k the sign of Kelvin") << u"300 k"_s << 1;
}

// proves U27 (in whatever column and case)
void tst_LogSearch::findsWhatIsShown()
{
    QFETCH(const QString, text);
    QFETCH(const int, count);
    say({u"Überprüfung beendet"_s, u"Установка"_s, u"in \"C:\\Program Files\\x\""_s, u"a\tb is behind"_s,
         u"Lord Kelvin"_s, u"\033[31mred, at last"_s, u"end of paſſ, of paſs"_s});
    say({u"at 300 "_s + QChar(0x212A)}, u"web-02"_s);
    m_script->output(u"web-01"_s, StepKind::Copy, HostState::Copying,
                     Message("The file %1 is there already.", {u"x"_s}));
    m_script->step(u"web-01"_s, StepKind::Confirm, HostState::Verifying, 0.5);
    open();
    m_search->find(text);
    QCOMPARE(m_search->count(), count);
    // Never anything that a line does not show: the plain way to look for it.
    int shown = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        bool isIn = false;
        for (int column = 0; column < RunLogModel::ColumnCount; ++column)
            isIn = isIn || m_model->index(row, column).data().toString().contains(text, Qt::CaseInsensitive);
        shown += isIn ? 1 : 0;
    }
    QCOMPARE(count, shown);
}

// proves A10 (the search runs in a worker)
void tst_LogSearch::goesThroughALongLog()
{
    ManyLines log;
    log.hosts = 20;
    log.lines = 30'000;
    log.bytes = 60;
    QVERIFY(log.write(m_fixture->session().url().path, m_script->id()));
    open();
    m_search->find(ManyLines::rareWord());
    QVERIFY(m_search->isBusy());
    QCOMPARE(m_search->count(), 0);
    QTRY_COMPARE(m_search->count(), 1);
    QTRY_COMPARE(m_search->row(), log.lines - 1); // also if its row comes after it
    QTRY_VERIFY(!m_search->isBusy());
    m_search->find(u"o"_s);
    m_search->next(); // while it goes on
    QTRY_VERIFY(!m_search->isBusy());
    QCOMPARE(m_search->position(), 1);
    say({u"one more "_s + ManyLines::rareWord()});
    m_search->find(ManyLines::rareWord(), m_model->rowCount() - 1);
    QTRY_COMPARE(m_search->count(), 2);
    QTRY_COMPARE(m_search->row(), log.lines);
}

void tst_LogSearch::beginsAnewWhileItSearches()
{
    ManyLines log;
    log.hosts = 20;
    log.lines = 30'000;
    log.bytes = 60;
    QVERIFY(log.write(m_fixture->session().url().path, m_script->id()));
    open();
    for (const QString &text : {u"p"_s, u"po"_s, u"pol"_s, u"nowhere"_s})
        m_search->find(text);
    QTRY_VERIFY(!m_search->isBusy());
    QCOMPARE(m_search->count(), 0); // nothing of the earlier ones
    m_search->find(u"p"_s);
    m_search->find({});
    QVERIFY(!m_search->isBusy());
    QTRY_VERIFY(m_model->isComplete());
    QCOMPARE(m_search->count(), 0);
}

void tst_LogSearch::searchesWhatIsShownOnly()
{
    say({u"port in use"_s, u"port 7077"_s});
    say({u"port closed"_s}, u"web-02"_s);
    open();
    m_search->find(u"port"_s);
    QCOMPARE(m_search->count(), 3);
    LogQuery query = m_model->wholeQuery();
    query.host = u"web-02"_s;
    m_model->setQuery(query);
    QCOMPARE(m_search->count(), 1);
    QCOMPARE(m_search->row(), 0);
    m_model->setQuery(m_model->wholeQuery());
    QCOMPARE(m_search->count(), 3);
}

QTEST_GUILESS_MAIN(tst_LogSearch)
#include "tst_LogSearch.moc"
