// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepositoryScene.h"
#include "operations/package/PackagePruner.h"
#include "repository/DeploymentStore.h"
#include "repository/TenantStore.h"
#include "repository/access/OperatorStore.h"

#include <QFileInfo>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_PackagePruner : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void newestVersionsStay();
    void ageCounts();
    void whatIsNeededStaysUnlessForced();
    void onlyOneTenant();
    void whoMayNot();
    void whatChangedSinceThePreviewStays();
    void roomGoesBackToTheDisk();

private:
    void store(const QString &name, const QString &version, const QStringList &tenants = {u"Environment"_s},
               qint64 bytes = 10);
    QStringList preview(const PruneRequest &request, int days = 0);
    void deployed(const QString &host, const QString &version);

    std::unique_ptr<RepositoryScene> m_scene;
    std::unique_ptr<Repository> m_repository;
};

void tst_PackagePruner::init()
{
    m_scene = std::make_unique<RepositoryScene>();
    m_repository = m_scene->openAsRoot();
    QVERIFY(m_repository);
}

void tst_PackagePruner::store(const QString &name, const QString &version, const QStringList &tenants, qint64 bytes)
{
    PackageDescriptor descriptor = RepositoryScene::echo(version);
    descriptor.name = name;
    NewPackage package = RepositoryScene::newPackage(descriptor);
    package.tenants = tenants;
    QVERIFY(RepositoryScene::store(*m_repository, package, RepositoryScene::bytes(bytes)));
}

void tst_PackagePruner::deployed(const QString &host, const QString &version)
{
    DeploymentRecord record;
    record.host = host;
    record.packageName = u"Echo"_s;
    record.packageVersion = version;
    record.state = u"installed"_s;
    record.since = QDateTime::currentDateTimeUtc();
    QVERIFY(m_repository->deployments().record(record));
}

/// What the preview says, as lines; those that go begin with "-". `days`: how much later it is.
QStringList tst_PackagePruner::preview(const PruneRequest &request, int days)
{
    const auto made = previewPrune(*m_repository, request, QDateTime::currentDateTimeUtc().addDays(days));
    QStringList lines;
    qint64 bytes = 0;
    for (const PruneItem &item : made ? made->items : QList<PruneItem>()) {
        lines += (item.goes ? u"-"_s : u"+"_s) + item.package.descriptor.key() + u' ' + item.code;
        bytes += item.goes ? item.package.size : 0;
        if (item.reason.english().isEmpty())
            lines += u"no reason"_s;
    }
    if (made && made->freedBytes != bytes)
        lines += u"wrong sum"_s;
    return made ? lines : QStringList{made.error().code};
}

void tst_PackagePruner::newestVersionsStay()
{
    for (const QString &version : {u"1.9"_s, u"1.10"_s, u"1.2"_s, u"2.0"_s})
        store(u"Echo"_s, version);
    store(u"Alpha"_s, u"1.0"_s);
    QCOMPARE(preview({.keep = 2}), (QStringList{u"+Alpha@1.0 newest"_s, u"+Echo@2.0 newest"_s, u"+Echo@1.10 newest"_s,
                                                u"-Echo@1.9 superseded"_s, u"-Echo@1.2 superseded"_s}));
    QCOMPARE(preview({}).filter(u"-"_s).first(), u"-Echo@1.2 superseded"_s);
    QCOMPARE(m_repository->packages().list()->size(), 5); // a preview changes nothing
    const auto made = previewPrune(*m_repository, {.keep = 2}, QDateTime::currentDateTimeUtc());
    const auto report = prunePackages(*m_repository, *made);
    QVERIFY(report.has_value());
    QCOMPARE(report->pruned.size(), 2);
    QCOMPARE(report->freedBytes, 20);
    QCOMPARE(m_repository->packages().list()->size(), 3);
    QVERIFY(m_repository->packages().find(u"Echo@1.10"_s));
    QCOMPARE(m_scene->trail(u"package-deleted"_s),
             (QStringList{u"root package-deleted Echo@1.9"_s, u"root package-deleted Echo@1.2"_s}));
    QCOMPARE(m_scene->trail(u"packages-pruned"_s).size(), 1);
}

void tst_PackagePruner::ageCounts()
{
    store(u"Echo"_s, u"1.0"_s);
    store(u"Echo"_s, u"2.0"_s);
    const PruneRequest request{.keep = 1, .olderThanDays = 30};
    QCOMPARE(preview(request), (QStringList{u"+Echo@2.0 newest"_s, u"+Echo@1.0 recent"_s}));
    QCOMPARE(preview(request, 30).last(), u"+Echo@1.0 recent"_s);
    QCOMPARE(preview(request, 32).last(), u"-Echo@1.0 superseded"_s);
}

void tst_PackagePruner::whatIsNeededStaysUnlessForced()
{
    for (const QString &version : {u"1.0"_s, u"2.0"_s, u"3.0"_s, u"4.0"_s})
        store(u"Echo"_s, version);
    deployed(u"alpha"_s, u"1.0"_s);
    deployed(u"alpha"_s, u"2.0"_s); // alpha can be rolled back to 1.0
    QCOMPARE(preview({.keep = 1}), (QStringList{u"+Echo@4.0 newest"_s, u"-Echo@3.0 superseded"_s,
                                                u"+Echo@2.0 package-in-use"_s, u"+Echo@1.0 package-in-use"_s}));
    const PruneRequest forced{.keep = 1, .isForced = true};
    QCOMPARE(preview(forced).filter(u"superseded"_s).size(), 3);
    // What has become needed since the preview is found out when it is to go.
    const auto made = previewPrune(*m_repository, {.keep = 1}, QDateTime::currentDateTimeUtc());
    deployed(u"beta"_s, u"3.0"_s);
    const auto report = prunePackages(*m_repository, *made);
    QCOMPARE(report->pruned.size(), 0);
    QCOMPARE(report->failed.size(), 1);
    QCOMPARE(report->failed.first().error.code, u"package-in-use"_s);
    QCOMPARE(m_repository->packages().list()->size(), 4);
    const auto all = previewPrune(*m_repository, forced, QDateTime::currentDateTimeUtc());
    QCOMPARE(prunePackages(*m_repository, *all)->pruned.size(), 3);
    QCOMPARE(m_repository->packages().list()->size(), 1);
}

void tst_PackagePruner::onlyOneTenant()
{
    QVERIFY(m_repository->tenants().add(u"Paris"_s));
    store(u"Echo"_s, u"1.0"_s, {u"Paris"_s});
    store(u"Echo"_s, u"2.0"_s, {u"Paris"_s, u"Environment"_s});
    store(u"Echo"_s, u"3.0"_s, {u"Paris"_s});
    store(u"Echo"_s, u"4.0"_s, {u"Environment"_s});
    QCOMPARE(preview({.keep = 1, .tenant = u"Paris"_s}),
             (QStringList{u"+Echo@3.0 newest"_s, u"+Echo@2.0 shared"_s, u"-Echo@1.0 superseded"_s}));
    QCOMPARE(preview({.keep = 1, .tenant = u"Rome"_s}), QStringList{u"tenant-unknown"_s});
}

void tst_PackagePruner::whoMayNot()
{
    store(u"Echo"_s, u"1.0"_s);
    store(u"Echo"_s, u"2.0"_s);
    const auto made = previewPrune(*m_repository, {.keep = 1}, QDateTime::currentDateTimeUtc());
    QVERIFY(m_repository->operators().add(u"vera"_s, {u"viewer"_s}, {}));
    m_repository->setOperator(u"vera"_s);
    QCOMPARE(preview({.keep = 1}).last(), u"+Echo@1.0 not-allowed"_s);
    // Somebody else's preview helps nobody.
    const auto report = prunePackages(*m_repository, *made);
    QCOMPARE(report->failed.first().error.code, u"not-allowed"_s);
    QCOMPARE(m_repository->packages().list()->size(), 2);
}

void tst_PackagePruner::whatChangedSinceThePreviewStays()
{
    store(u"Echo"_s, u"1.0"_s);
    store(u"Echo"_s, u"2.0"_s);
    const auto made = previewPrune(*m_repository, {.keep = 1}, QDateTime::currentDateTimeUtc());
    PackageDescriptor descriptor = RepositoryScene::echo(u"1.0"_s);
    descriptor.name = u"Echo"_s;
    NewPackage other = RepositoryScene::newPackage(descriptor);
    other.replace = true;
    QVERIFY(RepositoryScene::store(*m_repository, other, "other bytes"));
    const auto report = prunePackages(*m_repository, *made);
    QCOMPARE(report->failed.first().error.code, u"package-changed"_s);
    QVERIFY(m_repository->packages().find(u"Echo@1.0"_s));
}

void tst_PackagePruner::roomGoesBackToTheDisk()
{
    store(u"Echo"_s, u"1.0"_s, {u"Environment"_s}, 20'000'000);
    store(u"Echo"_s, u"2.0"_s);
    const qint64 before = QFileInfo(m_scene->payloadPath()).size();
    const auto made = previewPrune(*m_repository, {.keep = 1}, QDateTime::currentDateTimeUtc());
    QCOMPARE(made->freedBytes, 20'000'000);
    QVERIFY(prunePackages(*m_repository, *made));
    QVERIFY(before - QFileInfo(m_scene->payloadPath()).size() > 19'000'000);
}

QTEST_GUILESS_MAIN(tst_PackagePruner)
#include "tst_PackagePruner.moc"
