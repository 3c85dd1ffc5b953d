// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepositoryScene.h"
#include "repository/sqlite/Migrations.h"
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

// proves T29 (in part: schema 1)
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

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_Migrations.moc"
