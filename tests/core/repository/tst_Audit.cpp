// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepositoryScene.h"
#include "repository/PackageStore.h"
#include "repository/TenantStore.h"
#include "repository/access/OperatorStore.h"
#include "repository/audit/AuditStore.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QTest>

#include <functional>
#include <latch>
#include <thread>
#include <vector>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_Audit : public QObject
{
    Q_OBJECT
private slots:
    void chainIsIntact();
    void findsTheFirstBroken_data();
    void findsTheFirstBroken();
    void manyAtOnce();
    void filtersAndPages();
    void othersSeeTheirOwn();
    void damageIsAProblemOfTheRepository();
};

namespace {

/// Entry 1 tells of the creation, 2 to 6 of five tenants.
void fill(const RepositoryScene &scene)
{
    const auto repository = scene.openAsRoot();
    for (int number = 1; number <= 5; ++number)
        QVERIFY(repository->tenants().add(u"t%1"_s.arg(number)));
}

} // namespace

void tst_Audit::chainIsIntact()
{
    RepositoryScene scene;
    fill(scene);
    const auto repository = scene.openAsRoot();
    const auto verdict = repository->audit().verify();
    QVERIFY(verdict);
    QVERIFY(verdict->isIntact());
    QCOMPARE(verdict->entries, 6);
    const auto entries = repository->audit().list({});
    QVERIFY(entries);
    QCOMPARE(entries->constFirst().hash, verdict->lastHash);
    QCOMPARE(verdict->lastHash.size(), 64);
    QCOMPARE(verdict->toJson().keys(),
             (QStringList{u"entries"_s, u"firstBroken"_s, u"intact"_s, u"lastHash"_s, u"missing"_s}));
    QVERIFY(verdict->toJson().value(u"firstBroken"_s).isNull());
}

void tst_Audit::findsTheFirstBroken_data()
{
    QTest::addColumn<QStringList>("damage");
    QTest::addColumn<int>("firstBroken");
    QTest::addColumn<bool>("isMissing");
    const QString swap = u"UPDATE audit SET id = %1 WHERE id = %2"_s;
    QTest::newRow("operator") << QStringList{u"UPDATE audit SET operator = 'eve' WHERE id = 3"_s} << 3 << false;
    QTest::newRow("time") << QStringList{u"UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE id = 4"_s} << 4
                          << false;
    QTest::newRow("no time") << QStringList{u"UPDATE audit SET at = 'soon' WHERE id = 4"_s} << 4 << false;
    QTest::newRow("action") << QStringList{u"UPDATE audit SET action = 'x' WHERE id = 1"_s} << 1 << false;
    QTest::newRow("subject") << QStringList{u"UPDATE audit SET subject = 't9' WHERE id = 6"_s} << 6 << false;
    QTest::newRow("detail") << QStringList{u"UPDATE audit SET detail = '{}' WHERE id = 2"_s} << 2 << false;
    QTest::newRow("hash") << QStringList{u"UPDATE audit SET hash = 'ab' WHERE id = 2"_s} << 2 << false;
    QTest::newRow("moved text") << QStringList{u"UPDATE audit SET action = action || 't', subject = substr(subject, 2) "
                                               "WHERE id = 5"_s}
                                << 5 << false;
    QTest::newRow("first deleted") << QStringList{u"DELETE FROM audit WHERE id = 1"_s} << 1 << true;
    QTest::newRow("deleted") << QStringList{u"DELETE FROM audit WHERE id = 4"_s} << 4 << true;
    QTest::newRow("last deleted") << QStringList{u"DELETE FROM audit WHERE id = 6"_s} << 6 << true;
    QTest::newRow("all deleted") << QStringList{u"DELETE FROM audit"_s} << 1 << true;
    QTest::newRow("deleted and closed up")
        << QStringList{u"DELETE FROM audit WHERE id = 3"_s, u"UPDATE audit SET id = id - 1 WHERE id > 3"_s} << 3
        << false;
    QTest::newRow("reordered") << QStringList{swap.arg(99).arg(3), swap.arg(3).arg(5), swap.arg(5).arg(99)} << 3
                               << false;
    QTest::newRow("added at the end") << QStringList{u"INSERT INTO audit SELECT 7, at, operator, action, subject, "
                                                     "detail, hash FROM audit WHERE id = 6"_s}
                                      << 7 << false;
    QTest::newRow("two") << QStringList{u"UPDATE audit SET detail = 'x' WHERE id IN (3, 5)"_s} << 3 << false;
}

// proves T21
void tst_Audit::findsTheFirstBroken()
{
    QFETCH(const QStringList, damage);
    QFETCH(const int, firstBroken);
    QFETCH(const bool, isMissing);
    RepositoryScene scene;
    fill(scene);
    {
        const auto database = scene.raw(scene.path());
        for (const QString &statement : damage)
            QVERIFY(database->exec(statement));
    }
    const auto repository = scene.openAsRoot();
    const auto verdict = repository->audit().verify();
    QVERIFY(verdict);
    QVERIFY(!verdict->isIntact());
    QCOMPARE(verdict->firstBroken, firstBroken);
    QCOMPARE(verdict->isMissing, isMissing);
    QVERIFY(verdict->problem().english().contains(u"Entry %1 "_s.arg(firstBroken)));
    // What follows does not heal it.
    QVERIFY(repository->tenants().add(u"later"_s));
    QCOMPARE(repository->audit().verify()->firstBroken, firstBroken);
}

void tst_Audit::manyAtOnce()
{
    constexpr int Writers = 4;
    constexpr int Each = 12;
    RepositoryScene scene;
    QVERIFY(scene.openAsRoot());
    std::latch start(Writers);
    std::vector<int> written(Writers, 0);
    {
        std::vector<std::jthread> threads;
        for (int writer = 0; writer < Writers; ++writer) {
            threads.emplace_back([&, writer] {
                const auto repository = scene.openAsRoot();
                start.arrive_and_wait();
                for (int number = 0; number < Each; ++number)
                    written[writer] += repository->tenants().add(u"t-%1-%2"_s.arg(writer).arg(number)) ? 1 : 0;
            });
        }
    }
    QCOMPARE(written, std::vector<int>(Writers, Each));
    const auto verdict = scene.openAsRoot()->audit().verify();
    QVERIFY(verdict->isIntact());
    QCOMPARE(verdict->entries, 1 + Writers * Each);
}

void tst_Audit::filtersAndPages()
{
    RepositoryScene scene;
    fill(scene);
    const auto repository = scene.openAsRoot();
    QVERIFY(repository->operators().add(u"Anna"_s, {u"viewer"_s}, {}));
    AuditStore &audit = repository->audit();
    const auto ids = [&](const AuditFilter &filter) {
        QList<qint64> found;
        for (const AuditEntry &entry : valueOf(audit.list(filter)))
            found += entry.id;
        return found;
    };
    using Set = std::function<void(AuditFilter &)>;
    const auto with = [](const Set &set) {
        AuditFilter filter;
        set(filter);
        return filter;
    };
    QCOMPARE(ids({}), (QList<qint64>{8, 7, 6, 5, 4, 3, 2, 1}));
    QCOMPARE(ids(with([](AuditFilter &f) { f.limit = 3; })), (QList<qint64>{8, 7, 6}));
    const AuditFilter page = with([](AuditFilter &f) {
        f.beforeId = 6;
        f.limit = 3;
    });
    QCOMPARE(ids(page), (QList<qint64>{5, 4, 3}));
    const AuditFilter added = with([](AuditFilter &f) { f.action = u"tenant-added"_s; });
    QCOMPARE(ids(added), (QList<qint64>{6, 5, 4, 3, 2}));
    QCOMPARE(*audit.count(added), 5);
    QCOMPARE(ids(with([](AuditFilter &f) { f.subject = u"ann"_s; })), (QList<qint64>{8, 7}));
    QCOMPARE(ids(with([](AuditFilter &f) { f.operatorName = u"nobody"_s; })), QList<qint64>());
    QCOMPARE(ids(with([](AuditFilter &f) { f.since = QDateTime::currentDateTimeUtc().addDays(1); })), QList<qint64>());
    QCOMPARE(ids(with([](AuditFilter &f) { f.since = QDateTime::currentDateTimeUtc().addDays(-1); })).size(), 8);
    QCOMPARE(*audit.actions(),
             (QStringList{u"operator-added"_s, u"repository-created"_s, u"role-granted"_s, u"tenant-added"_s}));
}

void tst_Audit::othersSeeTheirOwn()
{
    RepositoryScene scene;
    fill(scene);
    QVERIFY(scene.openAsRoot()->operators().add(u"anna"_s, {u"viewer"_s}, {u"t1"_s}));
    const auto repository = scene.openAs(u"anna"_s);
    QCOMPARE(*repository->audit().count({}), 0);
    QCOMPARE(repository->tenants().add(u"mine"_s).error().code, u"not-allowed"_s);
    const auto entries = repository->audit().list({});
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->constFirst().action, u"refused"_s);
    QCOMPARE(entries->constFirst().subject, u"mine"_s);
    QVERIFY(repository->audit().verify()->isIntact());
}

void tst_Audit::damageIsAProblemOfTheRepository()
{
    RepositoryScene scene;
    fill(scene);
    QVERIFY(scene.raw(scene.path())->exec(u"UPDATE audit SET subject = 'x' WHERE id = 2"_s));
    const QList<Error> problems = scene.openAsRoot()->verify();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().code, u"audit-broken"_s);
    QCOMPARE(problems.constFirst().detail, u"audit entry 2"_s);
}

QTEST_GUILESS_MAIN(tst_Audit)
#include "tst_Audit.moc"
