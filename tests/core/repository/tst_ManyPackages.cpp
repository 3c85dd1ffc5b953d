// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepositoryScene.h"
#include "repository/TenantStore.h"
#include "repository/access/OperatorStore.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QJsonDocument>
#include <QTest>

#include <ctime>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

/// What this thread has used of the processor, in milliseconds: the same on a busy machine. All of the file is in memory.
double spentMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

/// A repository with many packages, 15,000 as a soak test, and how long it takes to look into it.
class tst_ManyPackages : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void list_data();
    void list();
    void find();

private:
    const int m_count = qEnvironmentVariableIntValue("CONVOY_PACKAGES") > 0
                            ? qEnvironmentVariableIntValue("CONVOY_PACKAGES")
                            : 1500;
    RepositoryScene m_scene;
};

void tst_ManyPackages::initTestCase()
{
    const auto repository = m_scene.openAsRoot();
    for (int tenant = 0; tenant < 50; ++tenant)
        QVERIFY(repository->tenants().add(u"t%1"_s.arg(tenant)));
    QVERIFY(repository->operators().add(u"anna"_s, {u"viewer"_s}, {u"t7"_s, u"t8"_s}));
    NewPackage package = RepositoryScene::newPackage();
    package.tenants = {u"t0"_s};
    QVERIFY(RepositoryScene::store(*repository, package, "x"));
    // The rest are copies of that row: what is measured is reading.
    const auto database = m_scene.raw(m_scene.path());
    QVERIFY(database->exec(u"BEGIN IMMEDIATE"_s));
    for (int number = 2; number <= m_count; ++number) {
        const QString name = u"Package %1"_s.arg(number / 10, 5, 10, QChar(u'0'));
        const QString version = u"1.%1"_s.arg(number % 10);
        PackageDescriptor descriptor = package.descriptor;
        descriptor.name = name;
        descriptor.nickname = u"p%1"_s.arg(number);
        descriptor.version = Version(version);
        const QString json = QString::fromUtf8(QJsonDocument(descriptor.toJson()).toJson(QJsonDocument::Compact));
        QVERIFY(database->write(
            u"INSERT INTO packages (id, name, version, nickname, description, descriptor_json, format, file_name, "
            "status, status_step, updated, group_name, size, unpacked_bytes, sha256, silent_ini, payload_id) "
            "SELECT ?, ?, ?, ?, description, ?, format, file_name, status, status_step, updated, ?, size, "
            "unpacked_bytes, sha256, silent_ini, ? FROM packages WHERE id = 1"_s,
            {number, name, version, descriptor.nickname, json, u"Group %1"_s.arg(number % 40), 1000 + number}));
        QVERIFY(database->write(u"INSERT INTO package_tenants (package_id, tenant_id) SELECT ?, id FROM tenants "
                                "WHERE name IN (?, ?)"_s,
                                {number, u"t%1"_s.arg(number % 50), u"t%1"_s.arg((number + 1) % 50)}));
    }
    QVERIFY(database->exec(u"COMMIT"_s));
}

void tst_ManyPackages::list_data()
{
    QTest::addColumn<QString>("operatorName");
    QTest::addColumn<QStringList>("tenants");
    QTest::newRow("all") << u"root"_s << QStringList();
    QTest::newRow("one tenant") << u"root"_s << QStringList{u"t9"_s};
    QTest::newRow("three tenants") << u"root"_s << QStringList{u"t9"_s, u"t10"_s, u"t20"_s};
    QTest::newRow("of an operator of two tenants") << u"anna"_s << QStringList();
    QTest::newRow("of one of them") << u"anna"_s << QStringList{u"t8"_s};
}

// proves T20 (the list of the store)
void tst_ManyPackages::list()
{
    QFETCH(const QString, operatorName);
    QFETCH(const QStringList, tenants);
    const auto repository = m_scene.openAs(operatorName);
    const double before = spentMs();
    const auto packages = repository->packages().list(tenants);
    const double took = spentMs() - before;
    QVERIFY(packages);
    QVERIFY(!packages->isEmpty());
    QCOMPARE(packages->size() == m_count, operatorName == u"root"_s && tenants.isEmpty());
    qInfo("%lld of %d packages in %.0f ms", static_cast<long long>(packages->size()), m_count, took);
    QVERIFY2(took < 300, qPrintable(QString::number(took)));
}

void tst_ManyPackages::find()
{
    const auto repository = m_scene.openAs(u"anna"_s);
    const double before = spentMs();
    QVERIFY(repository->packages().find(u"p108"_s));
    QVERIFY(repository->packages().find(u"Package 00010@1.8"_s));
    QCOMPARE(repository->packages().find(u"p101"_s).error().code, u"package-unknown"_s); // of other tenants
    const double took = spentMs() - before;
    qInfo("three packages found by name in %.1f ms", took);
    QVERIFY2(took < 50, qPrintable(QString::number(took)));
}

QTEST_GUILESS_MAIN(tst_ManyPackages)
#include "tst_ManyPackages.moc"
