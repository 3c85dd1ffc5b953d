// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/CellTone.h"
#include "wizard/solution/FindingTableModel.h"
#include "wizard/solution/QuestionTreeModel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

Question question(const QString &fact, const QString &host, const QString &type = u"bool"_s)
{
    return {.fact = fact,
            .scope = host.isEmpty() ? u"organisation"_s : u"host"_s,
            .host = host,
            .title = Message::verbatim(u"Is %1 so?"_s.arg(fact)),
            .type = type,
            .values = {}};
}

FindingGroup group(const QString &rule, Severity severity, const QStringList &hosts)
{
    Finding finding;
    finding.rule = rule;
    finding.severity = severity;
    finding.blocks = severity == Severity::Blocker;
    finding.isWaivable = severity == Severity::Warning;
    finding.title = Message::verbatim(rule);
    return {.finding = finding, .hosts = hosts};
}

} // namespace

/// Questions and findings as the wizard's page lists them.
class tst_QuestionTreeModel : public QObject
{
    Q_OBJECT

private slots:
    void groupsHostsBelowTheirFact();
    void keepsWhatWasAnswered();
    void showsAnswersOfEarlierSessions();
    void answersAllHostsOrOne();
    void showsAnswersInWords();
    void holdsManyHosts();
    void findingsTellSeverityInWords();
};

void tst_QuestionTreeModel::groupsHostsBelowTheirFact()
{
    QuestionTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setQuestions(
        {question(u"a"_s, u"h2"_s), question(u"b"_s, {}), question(u"a"_s, u"h1"_s), question(u"c"_s, u"h1"_s)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowCount(model.find(u"a"_s)), 2);
    QCOMPARE(model.rowCount(model.find(u"b"_s)), 0);
    QCOMPARE(model.rowCount(model.find(u"c"_s)), 0); // one host needs no row of its own
    QCOMPARE(model.hosts(model.find(u"a"_s)), (QStringList{u"h1"_s, u"h2"_s}));
    QCOMPARE(model.hosts(model.find(u"a"_s, u"h2"_s)), QStringList{u"h2"_s});
    QCOMPARE(model.index(0, QuestionTreeModel::About).data().toString(), u"2 host(s)"_s);
    QCOMPARE(model.index(1, QuestionTreeModel::About).data().toString(), u"the organisation"_s);
    QCOMPARE(model.index(2, QuestionTreeModel::About).data().toString(), u"h1"_s);
    QCOMPARE(model.openCount(), 3);
}

void tst_QuestionTreeModel::keepsWhatWasAnswered()
{
    QuestionTreeModel model;
    const QAbstractItemModelTester tester(&model);
    const Question b = question(u"b"_s, {});
    model.setQuestions({question(u"a"_s, u"h1"_s), b});
    model.setAnswer(u"a"_s, {u"h1"_s}, u"true"_s);
    model.setQuestions({b}); // the answer was heard
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.openCount(), 1);
    QCOMPARE(model.answer(model.find(u"a"_s)), u"true"_s);
    model.setAnswer(u"a"_s, {u"h1"_s}, std::nullopt); // taken back, and not asked any more
    model.setQuestions({b});
    QCOMPARE(model.rowCount(), 1);
    model.setQuestions({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_QuestionTreeModel::showsAnswersOfEarlierSessions()
{
    QuestionTreeModel model;
    const QAbstractItemModelTester tester(&model);
    const Question ofHost = question(u"a"_s, u"h1"_s);
    model.setQuestions({question(u"b"_s, {})},
                       {{.question = ofHost, .text = u"true"_s}, {.question = question(u"c"_s, {}), .text = {}}});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.openCount(), 1);
    QCOMPARE(model.answer(model.find(u"a"_s)), u"true"_s);
    QCOMPARE(model.hosts(model.find(u"a"_s)), QStringList{u"h1"_s});
    QCOMPARE(model.answer(model.find(u"c"_s)), QString()); // there is none: an answer too
    // Another host is asked, and somebody else changed the first one's answer.
    model.setQuestions({question(u"a"_s, u"h2"_s)}, {{.question = ofHost, .text = u"false"_s}});
    QCOMPARE(model.hosts(model.find(u"a"_s)), (QStringList{u"h1"_s, u"h2"_s}));
    QVERIFY(model.isOpen(model.find(u"a"_s, u"h2"_s)));
    QCOMPARE(model.answer(model.find(u"a"_s, u"h1"_s)), u"false"_s);
}

void tst_QuestionTreeModel::answersAllHostsOrOne()
{
    QuestionTreeModel model;
    model.setQuestions({question(u"a"_s, u"h1"_s), question(u"a"_s, u"h2"_s)});
    model.setAnswer(u"a"_s, {u"h1"_s}, u"true"_s);
    QVERIFY(model.isOpen(model.find(u"a"_s)));
    QVERIFY(!model.isOpen(model.find(u"a"_s, u"h1"_s)));
    QVERIFY(model.isOpen(model.find(u"a"_s, u"h2"_s)));
    model.setAnswer(u"a"_s, {u"h2"_s}, u"false"_s);
    QVERIFY(!model.isOpen(model.find(u"a"_s)));
    QCOMPARE(model.answer(model.find(u"a"_s)), std::nullopt); // not the same for both
    QCOMPARE(model.index(0, QuestionTreeModel::Answer).data().toString(), u"answered for each host"_s);
    model.setAnswer(u"a"_s, {u"h1"_s, u"h2"_s}, u"true"_s);
    QCOMPARE(model.answer(model.find(u"a"_s)), u"true"_s);
}

void tst_QuestionTreeModel::showsAnswersInWords()
{
    QCOMPARE(shownAnswer(u"bool"_s, u"true"_s), u"yes"_s);
    QCOMPARE(shownAnswer(u"list"_s, u"a;b"_s), u"a, b"_s);
    QCOMPARE(shownAnswer(u"list"_s, {}), u"none"_s);
    QCOMPARE(shownAnswer(u"version"_s, u"8.10"_s), u"8.10"_s);
    QuestionTreeModel model;
    model.setQuestions({question(u"a"_s, u"h1"_s)});
    const QModelIndex answer = model.index(0, QuestionTreeModel::Answer);
    QCOMPARE(answer.data().toString(), u"open"_s);
    QCOMPARE(answer.data(CellToneRole).toInt(), static_cast<int>(CellTone::Caution));
}

void tst_QuestionTreeModel::holdsManyHosts()
{
    QList<Question> questions;
    for (int at = 0; at < 10'000; ++at)
        questions += question(u"a"_s, u"host%1"_s.arg(at, 5, 10, QLatin1Char('0')));
    QuestionTreeModel model;
    QElapsedTimer timer;
    timer.start();
    model.setQuestions(questions);
    model.setAnswer(u"a"_s, model.hosts(model.index(0, 0)), u"true"_s);
    model.setQuestions({});
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(model.rowCount(model.index(0, 0)), 10'000);
    QCOMPARE(model.openCount(), 0);
}

// proves U39, U55 as far as findings of a solution go
void tst_QuestionTreeModel::findingsTellSeverityInWords()
{
    FindingTableModel model;
    const QAbstractItemModelTester tester(&model);
    QStringList many;
    for (int at = 0; at < 30; ++at)
        many += u"h%1"_s.arg(at);
    model.setGroups({group(u"block"_s, Severity::Blocker, {u"h1"_s}), group(u"warn"_s, Severity::Warning, many),
                     group(u"note"_s, Severity::Note, {})},
                    {u"note"_s}, {u"warn"_s});
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, FindingTableModel::SeverityColumn), u"Blocker"_s);
    QCOMPARE(text(1, FindingTableModel::SeverityColumn), u"Warning"_s);
    QCOMPARE(text(2, FindingTableModel::SeverityColumn), u"Note"_s);
    QVERIFY(text(1, FindingTableModel::Hosts).contains(u"18 more"_s)); // 30 hosts are one row
    QCOMPARE(text(1, FindingTableModel::Decision), u"waived"_s);
    QCOMPARE(text(2, FindingTableModel::Decision), u"to be acknowledged"_s);
    QCOMPARE(text(0, FindingTableModel::Decision), QString());
    QCOMPARE(model.count(Severity::Blocker), 1);
    QCOMPARE(model.rowOf(u"warn"_s, many), 1);
    QCOMPARE(model.rowOf(u"warn"_s, {}), 1);
    QCOMPARE(model.rowOf(u"other"_s, {}), -1);
}

QTEST_GUILESS_MAIN(tst_QuestionTreeModel)
#include "tst_QuestionTreeModel.moc"
