// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeployFixture.h"
#include "ManyPackages.h"
#include "repository/TenantStore.h"
#include "wizard/console/PackageTreeModel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// The list of packages: groups, order, filters, and that its work grows with the packages and no faster.
class tst_PackageTreeModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void isAModel();
    void ordersByVersionAndReverses();
    void filtersByPartOfAName();
    void filtersByTenant();
    void keepsStillWhenNothingChanged();
    void isFastWithManyPackages();

private:
    [[nodiscard]] QStringList shown(int column) const;

    std::unique_ptr<DeployFixture> m_fixture;
    std::unique_ptr<PackageTreeModel> m_model;
    static constexpr int Count = 1500;
};

void tst_PackageTreeModel::initTestCase()
{
    m_fixture = std::make_unique<DeployFixture>();
    QVERIFY(fillWithPackages(m_fixture->session(), Count));
    m_model = std::make_unique<PackageTreeModel>(m_fixture->session());
    QTRY_VERIFY(m_model->isComplete());
}

void tst_PackageTreeModel::cleanupTestCase()
{
    m_model.reset();
    m_fixture.reset();
}

QStringList tst_PackageTreeModel::shown(int column) const
{
    QStringList texts;
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex parent = m_model->index(group, 0);
        for (int row = 0; row < m_model->rowCount(parent); ++row)
            texts += m_model->index(row, column, parent).data().toString();
    }
    return texts;
}

// proves G002
void tst_PackageTreeModel::isAModel()
{
    const QAbstractItemModelTester tester(m_model.get());
    QCOMPARE(m_model->packageCount(), Count);
    QCOMPARE(m_model->shownCount(), Count);
    QCOMPARE(m_model->rowCount(), 41); // forty groups, and what is in none
    QCOMPARE(m_model->groupNames().size(), 40);
    m_model->setFilterText(u"00014"_s);
    m_model->sort(PackageTreeModel::Updated, Qt::DescendingOrder);
    m_model->setFilterText({});
    m_model->sort(PackageTreeModel::Name, Qt::AscendingOrder);
}

// proves G010, G011 (the order)
void tst_PackageTreeModel::ordersByVersionAndReverses()
{
    const QModelIndex group = m_model->index(1, 0);
    const auto versions = [&] {
        QList<Version> found;
        for (int row = 0; row < m_model->rowCount(group); ++row)
            found += m_model->package(m_model->index(row, 0, group))->descriptor.version;
        return found;
    };
    m_model->sort(PackageTreeModel::VersionColumn, Qt::AscendingOrder);
    const QList<Version> up = versions();
    QVERIFY(up.size() > 30);
    QVERIFY(std::ranges::is_sorted(up));
    m_model->sort(PackageTreeModel::VersionColumn, Qt::DescendingOrder);
    QVERIFY(std::ranges::is_sorted(versions(), std::greater<>()));
    m_model->sort(PackageTreeModel::Name, Qt::DescendingOrder);
    QCOMPARE(m_model->index(0, 0).data(PackageTreeModel::GroupNameRole).toString(), u"Group 39"_s);
    m_model->sort(PackageTreeModel::Name, Qt::AscendingOrder);
    QCOMPARE(m_model->index(1, 0).data(PackageTreeModel::GroupNameRole).toString(), u"Group 00"_s);
}

// proves G006
void tst_PackageTreeModel::filtersByPartOfAName()
{
    m_model->setFilterText(u"CKAGE 00014"_s); // in any case, from the middle
    QCOMPARE(m_model->shownCount(), 10);
    for (const QString &name : shown(PackageTreeModel::Name))
        QCOMPARE(name, u"Package 00014"_s);
    QVERIFY(!m_model->indexOf(m_fixture->package().id).isValid());
    m_model->setFilterText(u"nothing like it"_s);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setFilterText({});
    QCOMPARE(m_model->shownCount(), Count);
    QVERIFY(m_model->indexOf(m_fixture->package().id).isValid());
}

// proves G008 (the list)
void tst_PackageTreeModel::filtersByTenant()
{
    m_model->setTenant(u"t7"_s);
    QCOMPARE(m_model->shownCount(), 2 * Count / 50);
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex parent = m_model->index(group, 0);
        for (int row = 0; row < m_model->rowCount(parent); ++row)
            QVERIFY(m_model->package(m_model->index(row, 0, parent))->tenants.contains(u"t7"_s));
    }
    m_model->setTenant(u"no such tenant"_s);
    QCOMPARE(m_model->shownCount(), 0);
    m_model->setTenant({});
    QCOMPARE(m_model->shownCount(), Count);
}

/// Somebody reads the list while a run writes: nothing moves below the mouse.
void tst_PackageTreeModel::keepsStillWhenNothingChanged()
{
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy reloads(m_model.get(), &PackageTreeModel::reloaded);
    m_fixture->addHost(u"other-01"_s, {}, {}, {});
    m_fixture->session().announceChange();
    QVERIFY(reloads.wait());
    QCOMPARE(resets.size(), 0);
    QVERIFY(m_fixture->repository().packages().edit(m_fixture->package().id, {}, {}, u"Moved"_s));
    m_fixture->session().announceChange();
    QTRY_COMPARE(resets.size(), 1);
    QVERIFY(m_model->groupNames().contains(u"Moved"_s));
}

/// As many as T20 wants. The bounds leave room for machines that have much else to do, and what the store takes is no
/// matter of the model's; one whose work grows with the square of the number would miss them by far. bench_packages
/// measures, with the window around it.
// proves T20 (the window's part of the list, and the filter)
void tst_PackageTreeModel::isFastWithManyPackages()
{
    constexpr int Many = 15'000;
    DeployFixture fixture;
    QVERIFY(fillWithPackages(fixture.session(), Many));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(fixture.repository().packages().list()->size(), Many);
    const qint64 reading = timer.restart();
    PackageTreeModel model(fixture.session());
    const qint64 loading = timer.elapsed();
    // The beginning is there at once, in the order of the whole; the rest is read beside the window's work.
    QCOMPARE(model.packageCount(), Many);
    QVERIFY(!model.isComplete());
    const QString first = model.data(model.index(0, 0, model.index(0, 0)), Qt::DisplayRole).toString();
    QTRY_VERIFY_WITH_TIMEOUT(model.isComplete(), 30'000);
    QCOMPARE(model.shownCount(), Many);
    QCOMPARE(model.data(model.index(0, 0, model.index(0, 0)), Qt::DisplayRole).toString(), first);
    qint64 slowest = 0;
    // Scattered rows go and come: what removal row by row is worst at.
    for (const QString &text : {u"1"_s, u"12"_s, u"1"_s, QString(), u"3"_s, QString()}) {
        timer.restart();
        model.setFilterText(text);
        slowest = qMax(slowest, timer.elapsed());
    }
    qInfo("%d packages: read in %lld ms, with the model in %lld ms, slowest keystroke %lld ms", Many,
          static_cast<long long>(reading), static_cast<long long>(loading), static_cast<long long>(slowest));
    QVERIFY2(loading < reading + 300, qPrintable(QString::number(loading)));
    QVERIFY2(slowest < 5 * 50, qPrintable(QString::number(slowest)));
}

QTEST_GUILESS_MAIN(tst_PackageTreeModel)
#include "tst_PackageTreeModel.moc"
