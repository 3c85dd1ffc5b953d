// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessScene.h"
#include "repository/DeploymentStore.h"
#include "repository/HostStore.h"
#include "repository/RunStore.h"
#include "repository/TenantStore.h"
#include "repository/access/AccessStore.h"
#include "repository/access/OperatorStore.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// What an operator of one tenant sees of a repository with two.
class tst_Visibility : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void packages();
    void packagesByName_data();
    void packagesByName();
    void packagesOfATenant();
    void tenants();
    void hosts();
    void runs();
    void deployments();
    void operators();
    void strangersSeeNothing();
    void everybodyOfATenantSeesACopy();
    void importsIntoTheOwnTenant();
    void aHiddenPackageIsNotImportedAgain();

private:
    std::unique_ptr<AccessScene> m_scene;
    std::unique_ptr<Repository> m_anna; ///< viewer of Blue
};

void tst_Visibility::init()
{
    m_anna.reset();
    m_scene = std::make_unique<AccessScene>();
    QVERIFY(m_scene->fill());
    QVERIFY(m_scene->grantAnna({u"viewer"_s}));
    m_anna = m_scene->openAsAnna();
}

// proves G001, G005
void tst_Visibility::packages()
{
    QCOMPARE(AccessScene::names(*m_scene->openAsRoot()), (QStringList{u"Blue"_s, u"Both"_s, u"None"_s, u"Red"_s}));
    QCOMPARE(AccessScene::names(*m_anna), (QStringList{u"Blue"_s, u"Both"_s}));
    const auto both = m_anna->packages().find(u"Both"_s);
    QCOMPARE(both->tenants, QStringList{u"Blue"_s}); // not that there is a tenant Red
    QVERIFY(both->hasOtherTenants);
    QVERIFY(!m_anna->packages().find(u"Blue"_s)->hasOtherTenants);
}

void tst_Visibility::packagesByName_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &hidden :
         {u"Red"_s, u"None"_s, u"nick-Red"_s, u"Red@9.0.001.02"_s, u"nick-None@9.0.001.02"_s, u"2"_s, u"4"_s})
        QTest::newRow(qPrintable(hidden)) << hidden;
}

// proves G005
void tst_Visibility::packagesByName()
{
    QFETCH(const QString, name);
    const auto asRoot = m_scene->openAsRoot();
    const auto known = asRoot->packages().find(name);
    QVERIFY(known);
    const auto found = m_anna->packages().find(name);
    QCOMPARE(found.error().code, u"package-unknown"_s);
    QCOMPARE(found.error().kind, ErrorKind::Request);
    // The very words that are said of what is not there.
    QCOMPARE(found.error().english(),
             asRoot->packages().find(u"nowhere"_s).error().english().replace(u"nowhere"_s, name));
    QVERIFY(!*m_anna->packages().findExact(known->descriptor.name, known->descriptor.version.text()));
    QCOMPARE(m_anna->packages().readPayload(known->id, [](QByteArrayView) { return Status(); }).error().code,
             u"package-unknown"_s);
    QCOMPARE(m_anna->packages().templates(known->id).error().code, u"package-unknown"_s);
    QCOMPARE(m_anna->packages().templateOptions(known->id).error().code, u"package-unknown"_s);
    QCOMPARE(m_anna->packages().source(known->id).error().code, u"package-unknown"_s);
    for (const Status &done : {m_anna->packages().remove(known->id), m_anna->packages().edit(known->id, u"x"_s, {}, {}),
                               m_anna->packages().copyToTenants(known->id, {u"Blue"_s})})
        QCOMPARE(done.error().code, u"package-unknown"_s);
    const auto planned =
        m_anna->runs().create(AccessScene::planFor(known->descriptor.name, {u"host-Blue"_s}), u"anna"_s);
    QCOMPARE(planned.error().code, u"package-unknown"_s);
}

void tst_Visibility::packagesOfATenant()
{
    const auto of = [](Repository &repository, const QStringList &tenants) {
        QStringList found;
        for (const StoredPackage &package : valueOf(repository.packages().list(tenants)))
            found += package.descriptor.name;
        return found;
    };
    const auto asRoot = m_scene->openAsRoot();
    QCOMPARE(of(*asRoot, {u"Red"_s}), (QStringList{u"Both"_s, u"Red"_s}));
    QCOMPARE(of(*asRoot, {u"Red"_s, u"Blue"_s}), (QStringList{u"Blue"_s, u"Both"_s, u"Red"_s}));
    QCOMPARE(of(*m_anna, {u"Blue"_s}), (QStringList{u"Blue"_s, u"Both"_s}));
    // Not even what is seen tells that it belongs to Red as well.
    QCOMPARE(of(*m_anna, {u"Red"_s}), QStringList());
}

// proves G005, G009
void tst_Visibility::tenants()
{
    const auto asRoot = m_scene->openAsRoot();
    QCOMPARE(*asRoot->tenants().list(), (QStringList{u"Blue"_s, u"Environment"_s, u"Red"_s}));
    QCOMPARE(*m_anna->tenants().list(), QStringList{u"Blue"_s});
    const auto found = asRoot->tenants().find(u"E"_s);
    QCOMPARE(found->size(), 3);
    const auto blue = asRoot->tenants().find(u"bLu"_s);
    QCOMPARE(blue->size(), 1);
    QCOMPARE(blue->constFirst().packages, 2);
    QCOMPARE(blue->constFirst().hosts, 2);
    QCOMPARE(m_anna->tenants().find(u"red"_s)->size(), 0);
}

// proves G005
void tst_Visibility::hosts()
{
    QStringList names;
    for (const Host &host : valueOf(m_anna->hosts().list()))
        names += host.name;
    QCOMPARE(names, (QStringList{u"this-computer"_s, u"host-Blue"_s, u"host-Both"_s, u"host-None"_s}));
    QCOMPARE(m_anna->hosts().find(u"host-Red"_s).error().code, u"host-unknown"_s);
    QCOMPARE(m_anna->hosts().find(u"host-Both"_s)->tenants, QStringList{u"Blue"_s});
    QCOMPARE(m_anna->hosts().lastCheck(u"host-Red"_s).error().code, u"host-unknown"_s);
    HostCheck check;
    check.at = QDateTime::currentDateTimeUtc();
    QCOMPARE(m_anna->hosts().saveCheck(u"host-Red"_s, check).error().code, u"host-unknown"_s);
    for (const QString &host : {u"host-Red"_s, u"host-Blue"_s})
        QVERIFY(m_scene->openAsRoot()->hosts().saveCheck(host, check));
    QCOMPARE(m_anna->hosts().lastChecks()->keys(), QStringList{u"host-Blue"_s});
}

// proves G005
void tst_Visibility::runs()
{
    QStringList packages;
    const auto runs = m_anna->runs().list();
    for (const StoredRun &run : *runs) {
        packages += run.packageName;
        QStringList hosts;
        for (const HostOutcome &host : run.hosts)
            hosts += host.host;
        QCOMPARE(hosts, (QStringList{u"host-Blue"_s, u"host-Both"_s, u"host-None"_s}));
        QStringList told;
        for (const Event &event : valueOf(m_anna->runs().events(run.id, {})))
            told += event.host;
        QCOMPARE(told, hosts);
        QCOMPARE(run.counts().value(u"planned"_s), 3);
    }
    QCOMPARE(packages, (QStringList{u"Both"_s, u"Blue"_s}));
    const auto hidden = m_scene->openAsRoot()->runs().list();
    for (const StoredRun &run : *hidden) {
        if (packages.contains(run.packageName))
            continue;
        QCOMPARE(m_anna->runs().find(run.id).error().code, u"run-unknown"_s);
        QCOMPARE(m_anna->runs().plan(run.id).error().code, u"run-unknown"_s);
        QVERIFY(m_anna->runs().events(run.id, {})->isEmpty());
        QCOMPARE(m_anna->runs().close(run.id, u"anna"_s).error().code, u"run-unknown"_s);
    }
    // A run stays its tenants' when the package is gone.
    const auto asRoot = m_scene->openAsRoot();
    QVERIFY(asRoot->packages().remove(asRoot->packages().find(u"Blue"_s)->id, PackageStore::Deletion::Forced));
    QVERIFY(asRoot->packages().remove(asRoot->packages().find(u"Red"_s)->id, PackageStore::Deletion::Forced));
    QCOMPARE(m_anna->runs().list()->size(), 2);
}

// proves G005
void tst_Visibility::deployments()
{
    QStringList found;
    for (const StoredDeployment &deployment : valueOf(m_anna->deployments().list({})))
        found += deployment.record.host + u' ' + deployment.record.packageName;
    QCOMPARE(found, (QStringList{u"host-Blue Blue"_s, u"host-Blue Both"_s, u"host-Both Blue"_s, u"host-Both Both"_s,
                                 u"host-None Blue"_s, u"host-None Both"_s}));
    const DeploymentStore::Filter red{.host = {}, .tenant = {}, .package = u"Red"_s, .state = {}};
    QVERIFY(m_anna->deployments().list(red)->isEmpty());
    NewPackage newer = RepositoryScene::newPackage(AccessScene::package(u"Blue"_s));
    newer.descriptor.version = Version(u"9.1"_s);
    newer.tenants = {u"Red"_s};
    const auto asRoot = m_scene->openAsRoot();
    QVERIFY(RepositoryScene::store(*asRoot, newer, "newer"));
    QCOMPARE((*asRoot->deployments().current(u"host-Blue"_s, u"Blue"_s))->upgradeTo, QStringList{u"9.1"_s});
    QCOMPARE((*m_anna->deployments().current(u"host-Blue"_s, u"Blue"_s))->upgradeTo, QStringList());
}

void tst_Visibility::operators()
{
    const auto own = m_anna->operators().list();
    QCOMPARE(own->size(), 1);
    QCOMPARE(own->constFirst().toJson().keys(), (QStringList{u"grants"_s, u"name"_s}));
    QCOMPARE(own->constFirst().name, u"anna"_s);
    QCOMPARE(m_scene->openAsRoot()->operators().list()->size(), 2);
}

// proves G001, G005
void tst_Visibility::strangersSeeNothing()
{
    const auto stranger = m_scene->openAs(u"eve"_s);
    QVERIFY(!stranger->access().own()->isKnown);
    QVERIFY(stranger->packages().list()->isEmpty());
    QVERIFY(stranger->tenants().list()->isEmpty());
    QVERIFY(stranger->runs().list()->isEmpty());
    QVERIFY(stranger->deployments().list({})->isEmpty());
    QCOMPARE(stranger->hosts().list()->size(), 1); // this computer
    QVERIFY(stranger->operators().list()->isEmpty());
    const auto imported = RepositoryScene::store(*stranger, RepositoryScene::newPackage(), "x");
    QCOMPARE(imported.error().kind, ErrorKind::Denied);
    QVERIFY(imported.error().why.english().contains(u"does not know the operator eve"_s));
}

// proves G086
void tst_Visibility::everybodyOfATenantSeesACopy()
{
    const auto asRoot = m_scene->openAsRoot();
    const qint64 id = asRoot->packages().find(u"Red"_s)->id;
    QVERIFY(asRoot->packages().copyToTenants(id, {u"Blue"_s, u"Environment"_s}));
    QCOMPARE(AccessScene::names(*m_anna), (QStringList{u"Blue"_s, u"Both"_s, u"Red"_s}));
    QCOMPARE(asRoot->packages().find(u"Red"_s)->tenants, (QStringList{u"Blue"_s, u"Environment"_s, u"Red"_s}));
    QVERIFY(asRoot->packages().copyToTenants(id, {u"Blue"_s})); // again: nothing to be done
    const auto nowhere = asRoot->packages().copyToTenants(id, {u"Environment"_s, u"Nowhere"_s});
    QCOMPARE(nowhere.error().code, u"tenant-unknown"_s);
    QCOMPARE(m_scene->trail(u"package-copied"_s).size(), 2);
}

void tst_Visibility::importsIntoTheOwnTenant()
{
    QVERIFY(m_scene->grantAnna({u"import"_s}));
    NewPackage package = RepositoryScene::newPackage(AccessScene::package(u"New"_s));
    package.tenants.clear();
    const auto stored = RepositoryScene::store(*m_anna, package, "new");
    QVERIFY(stored);
    QCOMPARE(stored->tenants, QStringList{u"Blue"_s});
    package.descriptor.name = u"Newer"_s;
    package.tenants = {u"Red"_s};
    QCOMPARE(RepositoryScene::store(*m_anna, package, "x").error().code, u"tenant-unknown"_s);
    QVERIFY(m_scene->grantAnna({u"import"_s}, {u"Blue"_s, u"Red"_s}));
    package.tenants.clear();
    QCOMPARE(RepositoryScene::store(*m_anna, package, "x").error().code, u"tenant-needed"_s);
}

void tst_Visibility::aHiddenPackageIsNotImportedAgain()
{
    QVERIFY(m_scene->grantAnna({u"import"_s, u"replace"_s}));
    NewPackage package = RepositoryScene::newPackage(AccessScene::package(u"Red"_s));
    package.tenants = {u"Blue"_s};
    for (const bool replace : {false, true}) {
        package.replace = replace;
        const auto stored = RepositoryScene::store(*m_anna, package, "other bytes");
        QCOMPARE(stored.error().code, u"package-exists"_s);
    }
    const auto asRoot = m_scene->openAsRoot();
    QCOMPARE(*RepositoryScene::read(*asRoot, asRoot->packages().find(u"Red"_s)->id), QByteArray("Red"));
}

QTEST_GUILESS_MAIN(tst_Visibility)
#include "tst_Visibility.moc"
