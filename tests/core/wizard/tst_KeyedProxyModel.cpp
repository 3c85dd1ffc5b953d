// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/KeyedProxyModel.h"
#include "wizard/ReadingPace.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Counts how often its texts are asked for.
class Counted : public QStandardItemModel
{
public:
    using QStandardItemModel::QStandardItemModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        m_asked += role == Qt::DisplayRole ? 1 : 0;
        return QStandardItemModel::data(index, role);
    }
    [[nodiscard]] int asked() const { return m_asked; }

private:
    mutable int m_asked = 0;
};

void fill(QStandardItemModel &model, int rows)
{
    model.setRowCount(rows);
    model.setColumnCount(2);
    for (int row = 0; row < rows; ++row) {
        const int mixed = static_cast<int>(row * 7919LL % rows);
        model.setItem(row, 0, new QStandardItem(mixed % 2 == 0 ? u"Host-%1"_s.arg(mixed) : u"host-%1"_s.arg(mixed)));
        model.setItem(row, 1, new QStandardItem(mixed % 10 == 0 ? QString() : u"Site %1"_s.arg(mixed % 40)));
    }
}

QStringList texts(const QAbstractItemModel &model, int column = 0)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, column).data().toString();
    return texts;
}

} // namespace

/// The same order and the same rows as Qt's own proxy gives, without asking for each text again and again.
class tst_KeyedProxyModel : public QObject
{
    Q_OBJECT

private slots:
    void sortsAndFiltersAsQtDoes();
    void findsNothingOverABorder();
    void followsItsSource();
    void asksOnceForEachText();
    void makesTextsAhead();
    void readsInTheBackgroundWhatIsLarge();
};

void tst_KeyedProxyModel::sortsAndFiltersAsQtDoes()
{
    QStandardItemModel model;
    fill(model, 300);
    QSortFilterProxyModel plain;
    plain.setSortCaseSensitivity(Qt::CaseInsensitive);
    plain.setFilterCaseSensitivity(Qt::CaseInsensitive);
    plain.setFilterKeyColumn(-1);
    plain.setSourceModel(&model);
    KeyedProxyModel keyed;
    keyed.setFilterKeyColumn(-1);
    keyed.setSourceModel(&model);
    for (const int column : {0, 1, 0}) {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            plain.sort(column, order);
            keyed.sort(column, order);
            QCOMPARE(texts(keyed, column), texts(plain, column));
        }
    }
    for (const QString &text : {u"HOST-1"_s, u"site 3"_s, u"none"_s, QString()}) {
        plain.setFilterFixedString(text);
        keyed.setFilterText(text);
        QCOMPARE(texts(keyed), texts(plain));
    }
}

void tst_KeyedProxyModel::findsNothingOverABorder()
{
    QStandardItemModel model(1, 2);
    model.setItem(0, 0, new QStandardItem(u"web"_s));
    model.setItem(0, 1, new QStandardItem(u"Milano"_s));
    KeyedProxyModel keyed;
    keyed.setFilterKeyColumn(-1);
    keyed.setSourceModel(&model);
    keyed.setFilterText(u"webm"_s);
    QCOMPARE(keyed.rowCount(), 0);
    KeyedProxyModel ofNames;
    ofNames.setFilterKeyColumn(0);
    ofNames.setSourceModel(&model);
    ofNames.setFilterText(u"mil"_s);
    QCOMPARE(ofNames.rowCount(), 0);
    ofNames.setFilterText(u"WEB"_s);
    QCOMPARE(ofNames.rowCount(), 1);
}

void tst_KeyedProxyModel::followsItsSource()
{
    QStandardItemModel model;
    fill(model, 20);
    KeyedProxyModel keyed;
    keyed.setSourceModel(&model);
    keyed.sort(0);
    keyed.setFilterText(u"host-1"_s);
    QVERIFY(!texts(keyed).contains(u"A host-1 anew"_s));
    model.item(5, 0)->setText(u"A host-1 anew"_s);
    QCOMPARE(texts(keyed).first(), u"A host-1 anew"_s); // sorted and found by what it is called now
    model.insertRow(0, new QStandardItem(u"a HOST-1 before"_s));
    QVERIFY(texts(keyed).contains(u"a HOST-1 before"_s));
    model.removeRow(0);
    QVERIFY(!texts(keyed).contains(u"a HOST-1 before"_s));
    model.clear();
    QCOMPARE(keyed.rowCount(), 0);
    fill(model, 20);
    QCOMPARE(keyed.rowCount(), 11); // 1, and 10 to 19
}

// proves U25 (in part)
void tst_KeyedProxyModel::asksOnceForEachText()
{
    constexpr int Rows = 10'000;
    Counted model;
    fill(model, Rows);
    KeyedProxyModel keyed;
    keyed.setSourceModel(&model);
    const int before = model.asked();
    QElapsedTimer timer;
    timer.start();
    keyed.sort(0, Qt::DescendingOrder);
    const qint64 sorted = timer.restart();
    for (const QString &text : {u"h"_s, u"ho"_s, u"hos"_s, u"host-12"_s})
        keyed.setFilterText(text);
    const qint64 filtered = timer.elapsed();
    QCOMPARE_LE(model.asked() - before, Rows);
    qInfo("%d rows: sorted in %lld ms, four letters in %lld ms", Rows, sorted, filtered);
}

// proves U25 (in part)
void tst_KeyedProxyModel::makesTextsAhead()
{
    constexpr int Rows = 10'000;
    Counted model;
    fill(model, Rows);
    KeyedProxyModel keyed;
    keyed.setFilterKeyColumn(-1);
    keyed.setSourceModel(&model);
    QTRY_COMPARE(model.asked(), 2 * Rows); // every text, while nothing is asked of it
    keyed.sort(1);
    keyed.setFilterText(u"host-12"_s);
    QCOMPARE(model.asked(), 2 * Rows);
    emit model.dataChanged(model.index(0, 0), model.index(Rows - 1, 1), {Qt::CheckStateRole});
    keyed.setFilterText(u"site 3"_s);
    QCOMPARE(model.asked(), 2 * Rows); // a tick is no other text
    emit model.dataChanged(model.index(10, 0), model.index(11, 0));
    keyed.setFilterText(u"host-1"_s);
    QCOMPARE(model.asked(), 2 * Rows + 2);
    keyed.setFilterText({});
    keyed.sort(-1);
    QTRY_COMPARE(model.asked(), 2 * Rows + 2);
    Counted few;
    fill(few, 20);
    keyed.setSourceModel(&few);
    QTest::qWait(50);
    QCOMPARE(few.asked(), 0); // those are made in no time
}

void tst_KeyedProxyModel::readsInTheBackgroundWhatIsLarge()
{
    const QTemporaryDir folder;
    RepositoryUrl url;
    url.path = folder.filePath(u"r.sqlite"_s);
    QFile file(url.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    ReadingPace pace(url);
    QVERIFY(pace.isQuick());
    pace.took(2s); // a small one is read at once, however busy the computer is
    QVERIFY(pace.isQuick());
    QVERIFY(file.resize(ReadingPace::LargeBytes + 1));
    QVERIFY(!ReadingPace(url).isQuick());
    pace.took(2s);
    QVERIFY(!pace.isQuick());
    QCOMPARE(pace.pause(), 8s);
    pace.took(1ms);
    QVERIFY(pace.isQuick());
    QCOMPARE(pace.pause(), 100ms);
}

QTEST_GUILESS_MAIN(tst_KeyedProxyModel)
#include "tst_KeyedProxyModel.moc"
