// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepositoryScene.h"
#include "repository/DeploymentStore.h"
#include "repository/HostStore.h"
#include "repository/TenantStore.h"

#include <QJsonArray>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_DeploymentStore : public QObject
{
    Q_OBJECT
private slots:
    void newestIsCurrent();
    void offersOtherVersions();
    void filters_data();
    void filters();
    void tenants();

private:
    static DeploymentRecord record(const QString &host, const QString &version, const QString &state = u"installed"_s);
};

DeploymentRecord tst_DeploymentStore::record(const QString &host, const QString &version, const QString &state)
{
    DeploymentRecord record;
    record.host = host;
    record.packageName = u"Sample Echo Server"_s;
    record.packageVersion = version;
    record.packageSha256 = u"abc"_s;
    record.state = state;
    record.run = u"4"_s;
    record.operatorName = u"anna"_s;
    record.installPath = u"/opt/echo"_s;
    record.application = {{u"port"_s, u"5000"_s}};
    record.silentIniJson = u"{\"Echo\":{\"Port\":\"5000\"}}"_s;
    record.since = QDateTime::fromString(u"2026-11-20T08:00:00.001Z"_s, Qt::ISODateWithMs);
    return record;
}

void tst_DeploymentStore::newestIsCurrent()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    DeploymentStore &store = repository->deployments();
    QVERIFY(!*store.current(u"web"_s, u"Sample Echo Server"_s));
    QVERIFY(store.record(record(u"web"_s, u"9.0.001.02"_s)));
    QVERIFY(store.record(record(u"db"_s, u"9.0.001.02"_s)));
    QVERIFY(store.record(record(u"web"_s, u"9.0.002.05"_s, u"failed"_s)));
    const auto current = store.current(u"web"_s, u"Sample Echo Server"_s);
    QVERIFY(current && *current);
    const DeploymentRecord &found = (*current)->record;
    const DeploymentRecord given = record(u"web"_s, u"9.0.002.05"_s, u"failed"_s);
    QCOMPARE(found.packageVersion, given.packageVersion);
    QCOMPARE(found.state, given.state);
    QCOMPARE(found.application, given.application);
    QCOMPARE(found.silentIniJson, given.silentIniJson);
    QCOMPARE(found.installPath, given.installPath);
    QCOMPARE(found.since, given.since);
    QCOMPARE(store.list({})->size(), 2);
    QCOMPARE(scene.count(scene.path(), u"deployments"_s), 3); // the history stays
}

void tst_DeploymentStore::offersOtherVersions()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    for (const QString &version : {u"9.0.2"_s, u"9.0.10"_s, u"9.0.1"_s, u"9.0.11"_s})
        QVERIFY(RepositoryScene::store(*repository, RepositoryScene::newPackage(RepositoryScene::echo(version)), "x"));
    PackageDescriptor other = RepositoryScene::echo(u"99"_s);
    other.name = u"Other"_s;
    QVERIFY(RepositoryScene::store(*repository, RepositoryScene::newPackage(other), "x"));
    QVERIFY(repository->deployments().record(record(u"web"_s, u"9.0.2"_s)));
    const auto list = repository->deployments().list({});
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().upgradeTo, (QStringList{u"9.0.11"_s, u"9.0.10"_s}));
    QCOMPARE(list->first().rollbackTo, QStringList{u"9.0.1"_s});
    const QJsonObject json = list->first().toJson();
    QCOMPARE(json.keys(), (QStringList{u"drift"_s, u"host"_s, u"id"_s, u"operator"_s, u"package"_s, u"rollbackTo"_s,
                                       u"run"_s, u"since"_s, u"state"_s, u"upgradeTo"_s, u"version"_s}));
    QCOMPARE(json.value(u"since"_s), QJsonValue(u"2026-11-20T08:00:00.001Z"_s));
    QCOMPARE(json.value(u"upgradeTo"_s).toArray().size(), 2);
}

void tst_DeploymentStore::filters_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("package");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << QString() << QString() << QString() << QString() << 3;
    QTest::newRow("host") << u"a"_s << QString() << QString() << QString() << 1;
    QTest::newRow("tenant") << QString() << u"Blue"_s << QString() << QString() << 2;
    QTest::newRow("package") << QString() << QString() << u"Nothing"_s << QString() << 0;
    QTest::newRow("state") << QString() << QString() << QString() << u"failed"_s << 1;
    QTest::newRow("tenant and state") << QString() << u"Blue"_s << u"Sample Echo Server"_s << u"installed"_s << 1;
}

void tst_DeploymentStore::filters()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const auto hostOf = [](const QString &name, const QStringList &tenants) {
        Host host;
        host.name = name;
        host.tenants = tenants;
        return host;
    };
    QVERIFY(repository->hosts().add(
        {hostOf(u"a"_s, {u"Blue"_s}), hostOf(u"b"_s, {u"Red"_s, u"Blue"_s}), hostOf(u"c"_s, {})}));
    QVERIFY(repository->deployments().record(record(u"a"_s, u"1"_s)));
    QVERIFY(repository->deployments().record(record(u"b"_s, u"1"_s, u"failed"_s)));
    QVERIFY(repository->deployments().record(record(u"c"_s, u"1"_s)));
    QFETCH(QString, host);
    QFETCH(QString, tenant);
    QFETCH(QString, package);
    QFETCH(QString, state);
    QTEST(static_cast<int>(repository->deployments().list({host, tenant, package, state})->size()), "count");
}

void tst_DeploymentStore::tenants()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    QVERIFY(repository->tenants().add(u" Blue "_s));
    QCOMPARE(*repository->tenants().list(), (QStringList{u"Blue"_s, u"Environment"_s}));
    QCOMPARE(repository->tenants().add(u"Blue"_s).error().code, u"tenant-exists"_s);
    QCOMPARE(repository->tenants().add(u" "_s).error().code, u"tenant-name"_s);
}

QTEST_GUILESS_MAIN(tst_DeploymentStore)
#include "tst_DeploymentStore.moc"
