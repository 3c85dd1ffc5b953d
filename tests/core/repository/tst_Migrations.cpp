// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepositoryScene.h"
#include "base/Digest.h"
#include "repository/DeploymentStore.h"
#include "repository/HostStore.h"
#include "repository/PackageStore.h"
#include "repository/RunStore.h"
#include "repository/access/AccessStore.h"
#include "repository/access/OperatorStore.h"
#include "repository/audit/AuditStore.h"
#include "repository/sqlite/FileHeader.h"
#include "repository/sqlite/Migrations.h"
#include "repository/sqlite/PayloadFile.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <latch>
#include <thread>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_Migrations : public QObject
{
    Q_OBJECT
private slots:
    void stepsInOrderWithACopyBefore();
    void failedStepChangesNothing();
    void twoAtOnce();
    void embeddedOnesWork();
    void runsOfSchemaOneMoveForward();
    void oldRepositoriesMoveForward_data();
    void oldRepositoriesMoveForward();
    void operatorsStay_data();
    void operatorsStay();

private:
    static std::unique_ptr<SqliteDatabase> empty(const RepositoryScene &scene);
    const QString m_first = u"-- first\nCREATE TABLE a (\n  x TEXT\n);\nINSERT INTO a (x) VALUES ('old');\n"_s;
    const QString m_second = u"CREATE TABLE b (y TEXT);\nINSERT INTO b (y) SELECT x FROM a;\n"_s;
};

std::unique_ptr<SqliteDatabase> tst_Migrations::empty(const RepositoryScene &scene)
{
    QFile file(scene.path());
    if (!file.open(QIODevice::ReadWrite))
        return nullptr;
    return scene.raw(scene.path());
}

void tst_Migrations::stepsInOrderWithACopyBefore()
{
    RepositoryScene scene;
    const auto database = empty(scene);
    QVERIFY(Migrations({m_first}).apply(*database));
    QCOMPARE(*Migrations::versionOf(*database), 1);
    QVERIFY(!QFile::exists(scene.path() + u".backup-0"_s));
    QVERIFY(database->exec(u"INSERT INTO a (x) VALUES ('mine')"_s));
    QVERIFY(Migrations({m_first, m_second}).apply(*database));
    QCOMPARE(*Migrations::versionOf(*database), 2);
    QCOMPARE(database->value(u"SELECT count(*) FROM b"_s)->toInt(), 2);
    const auto backup = scene.raw(scene.path() + u".backup-1"_s);
    QVERIFY(backup);
    QCOMPARE(*Migrations::versionOf(*backup), 1);
    QCOMPARE(backup->value(u"SELECT count(*) FROM a"_s)->toInt(), 2);
    QVERIFY(!backup->value(u"SELECT count(*) FROM b"_s));
}

void tst_Migrations::failedStepChangesNothing()
{
    RepositoryScene scene;
    const auto database = empty(scene);
    const Status done =
        Migrations({m_first, u"CREATE TABLE c (z TEXT);\nINSERT INTO nowhere VALUES (1);\n"_s}).apply(*database);
    QVERIFY(!done);
    QCOMPARE(*Migrations::versionOf(*database), 1);
    QVERIFY(!database->value(u"SELECT count(*) FROM c"_s));
}

void tst_Migrations::twoAtOnce()
{
    RepositoryScene scene;
    QVERIFY(empty(scene)->exec(u"PRAGMA journal_mode = WAL"_s));
    QVERIFY(Migrations({m_first}).apply(*scene.raw(scene.path())));
    std::latch start(2);
    Status results[2];
    {
        std::vector<std::jthread> threads;
        for (Status &result : results) {
            threads.emplace_back([&] {
                const auto database = scene.raw(scene.path());
                start.arrive_and_wait();
                result = Migrations({m_first, m_second}).apply(*database);
            });
        }
    }
    for (const Status &result : results)
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(scene.count(scene.path(), u"b"_s), 1);
    QCOMPARE(QDir(scene.folder()).entryList({u"*backup*"_s}, QDir::Files).size(), 1);
}

void tst_Migrations::embeddedOnesWork()
{
    QVERIFY(Migrations::ofRepository().newest() >= 1);
    QVERIFY(Migrations::ofPayload().newest() >= 1);
}

void tst_Migrations::runsOfSchemaOneMoveForward()
{
    RepositoryScene scene;
    const auto database = empty(scene);
    QVERIFY(Migrations::ofRepository().upTo(1).apply(*database));
    for (int run = 1; run <= 2; ++run) {
        QVERIFY(database->write(
            u"INSERT INTO runs (state, created, operator, profile, solution, package_name, "
            "package_version, plan_json) VALUES ('done', '', 'anna', 'install', '', 'Echo', '9', '')"_s));
        QVERIFY(
            database->write(u"INSERT INTO run_hosts (run_id, place, host, state) VALUES (?, 0, 'a', 'done')"_s, {run}));
        QVERIFY(database->write(u"INSERT INTO events (run_id, at, kind, host, stage, wave, step, state, message_json, "
                                "error_json, progress) VALUES (?, '', 'step-ended', 'a', '', 1, 'command', 'running', "
                                "'', '', 1)"_s,
                                {run}));
    }
    QVERIFY(Migrations::ofRepository().apply(*database));
    QCOMPARE(*Migrations::versionOf(*database), Migrations::ofRepository().newest());
    QVERIFY(QFile::exists(scene.path() + u".backup-1"_s));
    const auto number = [&](const QString &sql) { return database->value(sql)->toInt(); };
    QCOMPARE(number(u"SELECT count(*) FROM runs WHERE state = 'done' AND request = 'none' AND length(mark) = 16"_s), 2);
    QCOMPARE(number(u"SELECT count(DISTINCT mark) FROM runs"_s), 2);
    QCOMPARE(number(u"SELECT count(*) FROM run_hosts WHERE state = 'done' AND host_key = ''"_s), 2);
    QCOMPARE(number(u"SELECT count(*) FROM events WHERE attempt = 0 AND output_end = 0 AND exit_code IS NULL"_s), 2);
}

namespace {

constexpr int FirstWithOperators = 4;

/// A repository as the program of an earlier schema wrote it, with its payload file.
void writeOld(const RepositoryScene &scene, int schema)
{
    QVERIFY(scene.openAsRoot()); // for the two files and their marks; the main one is made anew
    const auto id = scene.raw(scene.path())->value(u"SELECT value FROM meta WHERE name = 'id'"_s)->toString();
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(scene.path() + suffix);
    QVERIFY(QFile(scene.path()).open(QIODevice::WriteOnly));
    const auto database = scene.raw(scene.path());
    QVERIFY(database->exec(u"PRAGMA journal_mode = WAL"_s));
    QVERIFY(Migrations::ofRepository().upTo(schema).apply(*database));
    QVERIFY(database->exec(u"PRAGMA application_id = %1"_s.arg(FileHeader::MainId)));
    QVERIFY(database->write(u"INSERT INTO meta (name, value) VALUES ('id', ?), ('created', '')"_s, {id}));
    QFile sql(QStringLiteral(CONVOY_TEST_DATA "/repository/old-repository.sql"));
    QVERIFY(sql.open(QIODevice::ReadOnly));
    const QStringList statements = QString::fromUtf8(sql.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
    for (const QString &statement : statements)
        QVERIFY2(database->exec(statement), qPrintable(statement));
    const auto payload = scene.raw(scene.payloadPath());
    QVERIFY(payload->write(u"INSERT INTO payloads (id, package, size, sha256, importer_machine, importer_process, "
                           "importer_identity, heartbeat) VALUES (7, 'Echo@9', 3, ?, '', 0, '', '')"_s,
                           {Digest::ofBytes("old")}));
    QVERIFY(PayloadFile(*payload).append(7, 0, {"old"}));
}

} // namespace

void tst_Migrations::oldRepositoriesMoveForward_data()
{
    QTest::addColumn<int>("schema");
    for (int schema = 1; schema < FirstWithOperators; ++schema)
        QTest::addRow("schema %d", schema) << schema;
}

// proves T29
void tst_Migrations::oldRepositoriesMoveForward()
{
    QFETCH(const int, schema);
    RepositoryScene scene;
    writeOld(scene, schema);
    if (QTest::currentTestFailed())
        return;
    const QString copy = u"%1.backup-%2"_s.arg(scene.path()).arg(schema);
    const auto repository = scene.open();
    QVERIFY(repository);
    QCOMPARE(repository->keptCopy(), copy); // which
    QCOMPARE(*Migrations::versionOf(*scene.raw(copy)), schema);
    QCOMPARE(*Migrations::versionOf(*scene.raw(scene.path())), Migrations::ofRepository().newest());

    // Nothing is lost and nobody is locked out: ben comes first and administers, anna and cleo were there before.
    repository->setOperator(u"ben"_s);
    const auto package = repository->packages().find(u"Echo@9"_s);
    QVERIFY(package);
    QCOMPARE(package->tenants, QStringList{u"Environment"_s});
    QCOMPARE(*RepositoryScene::read(*repository, package->id), QByteArray("old"));
    QCOMPARE(repository->hosts().list()->size(), 2);
    QCOMPARE(repository->runs().list()->size(), 1);
    QCOMPARE(repository->deployments().list({})->size(), 1);
    QVERIFY(repository->access().own()->everywhere.has(Privilege::Administer));
    const auto anna = scene.openAs(u"anna"_s);
    QVERIFY(anna->keptCopy().isEmpty());
    QCOMPARE(anna->access().own()->everywhere.words().size(), 8);
    QVERIFY(!anna->access().own()->has(Privilege::Administer));
    QCOMPARE(anna->packages().list()->size(), 1);
    QVERIFY(scene.openAs(u"cleo"_s)->access().own()->everywhere.has(Privilege::Deploy));
    QVERIFY(!scene.openAs(u"eve"_s)->access().own()->isKnown);

    // The old entries are part of the chain, numbered without gaps, and the new one says what happened.
    QCOMPARE(scene.trail(), (QStringList{u"anna package-imported Echo@9"_s, u"anna run-closed 1"_s,
                                         u"ben repository-migrated repository.sqlite"_s}));
    const auto entries = repository->audit().list({});
    const QString detail = entries->constFirst().detail;
    QVERIFY(detail.contains(u"\"administrator\":\"ben\""_s));
    QVERIFY(detail.contains(u"\"others\":[\"anna\",\"cleo\"]"_s));
    QVERIFY(detail.contains(u"repository.sqlite.backup-%1"_s.arg(schema)));
    QVERIFY(repository->audit().verify()->isIntact());
    QVERIFY(scene.raw(scene.path())->exec(u"UPDATE audit SET operator = 'eve' WHERE id = 1"_s));
    QCOMPARE(repository->audit().verify()->firstBroken, 1);
    // A run of then stays its tenant's.
    QVERIFY(repository->operators().add(u"dora"_s, {u"viewer"_s}, {u"Environment"_s}));
    QCOMPARE(scene.openAs(u"dora"_s)->runs().list()->size(), 1);
}

void tst_Migrations::operatorsStay_data()
{
    QTest::addColumn<int>("schema");
    for (int schema = FirstWithOperators; schema < Migrations::ofRepository().newest(); ++schema)
        QTest::addRow("schema %d", schema) << schema;
}

// proves T29
void tst_Migrations::operatorsStay()
{
    QFETCH(const int, schema);
    RepositoryScene scene;
    writeOld(scene, schema);
    if (QTest::currentTestFailed())
        return;
    for (const QString &statement :
         {u"DELETE FROM meta WHERE name = 'access'"_s, u"INSERT INTO operators (name, added) VALUES ('anna', '')"_s,
          u"INSERT INTO grants (operator_id, role) SELECT id, 'administrator' FROM operators"_s})
        QVERIFY(scene.raw(scene.path())->exec(statement));
    const auto repository = scene.openAs(u"ben"_s);
    QCOMPARE(repository->keptCopy(), u"%1.backup-%2"_s.arg(scene.path()).arg(schema));
    QVERIFY(!repository->access().own()->isKnown); // coming first after an update makes nobody an administrator
    repository->setOperator(u"anna"_s);
    QVERIFY(repository->access().own()->everywhere.has(Privilege::Administer));
    QCOMPARE(repository->packages().list()->size(), 1);
    QVERIFY(repository->audit().verify()->isIntact());
}

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_Migrations.moc"
