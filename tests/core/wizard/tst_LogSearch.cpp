// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/console/LogSearch.h"

#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

class GrowingLog : public QAbstractListModel
{
public:
    void append(const QString &line)
    {
        beginInsertRows({}, rowCount(), rowCount());
        m_lines += line;
        endInsertRows();
    }
    [[nodiscard]] int rowCount(const QModelIndex & /*parent*/ = {}) const override { return int(m_lines.size()); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int /*role*/) const override
    {
        return m_lines.at(index.row());
    }

private:
    QStringList m_lines;
};

class tst_LogSearch : public QObject
{
    Q_OBJECT

private slots:
    void goesRound();
    void beginsWhereOneLooks();
    void findsWhatComesLater();
    void endsWithAnEmptyText();
};

// proves U27
void tst_LogSearch::goesRound()
{
    const QStringListModel log({u"Disk full on web-01"_s, u"ok"_s, u"disk is FULL"_s, u"the disk, full"_s});
    LogSearch search(log);
    QSignalSpy rows(&search, &LogSearch::rowChosen);
    search.find(u"disk"_s);
    QCOMPARE(search.count(), 3);
    search.next();
    search.next();
    search.next();
    search.previous();
    QList<int> seen;
    for (const QVariantList &row : rows)
        seen += row.at(0).toInt();
    QCOMPARE(seen, QList<int>({0, 2, 3, 0, 3}));
    search.find(u"disk full"_s);
    QCOMPARE(search.count(), 1);
    search.find(u"not there"_s);
    QCOMPARE(search.count(), 0);
    QCOMPARE(search.row(), -1);
    search.next();
    QCOMPARE(search.row(), -1);
}

void tst_LogSearch::beginsWhereOneLooks()
{
    const QStringListModel log({u"a"_s, u"b"_s, u"a"_s, u"ab"_s});
    LogSearch search(log);
    search.find(u"a"_s, 1);
    QCOMPARE(search.row(), 2);
    search.find(u"ab"_s, 2);
    QCOMPARE(search.row(), 3);
    search.find(u"b"_s, 4);
    QCOMPARE(search.row(), 1); // nothing further down: from the top
}

void tst_LogSearch::findsWhatComesLater()
{
    GrowingLog log;
    log.append(u"one"_s);
    LogSearch search(log);
    search.find(u"two"_s);
    QCOMPARE(search.row(), -1);
    log.append(u"two"_s);
    QCOMPARE(search.row(), 1);
    log.append(u"and two more"_s);
    QCOMPARE(search.count(), 2);
    QCOMPARE(search.row(), 1); // stays where one looks
}

void tst_LogSearch::endsWithAnEmptyText()
{
    const QStringListModel log({u"one"_s});
    LogSearch search(log);
    search.find(u"o"_s);
    QCOMPARE(search.count(), 1);
    search.find({});
    QCOMPARE(search.count(), 0);
}

QTEST_GUILESS_MAIN(tst_LogSearch)
#include "tst_LogSearch.moc"
