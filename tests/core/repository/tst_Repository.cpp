// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepositoryScene.h"
#include "base/Digest.h"
#include "repository/HostStore.h"
#include "repository/TenantStore.h"
#include "repository/sqlite/SqliteDatabase.h"
#include "repository/sqlite/Transaction.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <latch>
#include <thread>
#include <vector>

using namespace convoy;
using namespace Qt::StringLiterals;
using Mode = Repository::Mode;

class tst_Repository : public QObject
{
    Q_OBJECT
private slots:
    void url_data();
    void url();
    void createsAndOpensAgain();
    void openNeverCreates();
    void createRefusesWhatIsThere();
    void refusesForeignFiles_data();
    void refusesForeignFiles();
    void refusesNewerSchema();
    void refusesPayloadOfAnother();
    void takesOverPayloadOfCutOffCreation();
    void saysLocked();
    void saysReadOnly();
    void severalCreateAtOnce();
    void twoProcessesWriteAtOnce();
    void changeMarkFollowsOthers();
    void backupIsARepository();
    void verifyNamesBrokenKeys();
};

void tst_Repository::url_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::newRow("absolute") << u"sqlite:/srv/c.sqlite"_s << u"/srv/c.sqlite"_s << QString();
    QTest::newRow("three slashes") << u"sqlite:///srv/c.sqlite"_s << u"/srv/c.sqlite"_s << QString();
    QTest::newRow("relative") << u"sqlite:c.sqlite"_s << QDir::current().filePath(u"c.sqlite"_s) << QString();
    QTest::newRow("spaces and marks") << u"sqlite:/srv/a b?c#d%20.db"_s << u"/srv/a b?c#d%20.db"_s << QString();
    QTest::newRow("empty path") << u"sqlite:"_s << QString() << u"repository-url"_s;
    QTest::newRow("empty") << QString() << QString() << u"repository-url"_s;
    QTest::newRow("plain path") << u"/srv/c.sqlite"_s << QString() << u"repository-url"_s;
    QTest::newRow("postgresql") << u"postgresql://host/db"_s << QString() << u"repository-kind"_s;
}

void tst_Repository::url()
{
    QFETCH(QString, text);
    QFETCH(QString, path);
    QFETCH(QString, code);
    const Result<RepositoryUrl> parsed = RepositoryUrl::parse(text);
    QCOMPARE(parsed ? QString() : parsed.error().code, code);
    if (!parsed) {
        QVERIFY(!parsed.error().remedy.isEmpty());
        return;
    }
    QCOMPARE(parsed->path, path);
    QCOMPARE(RepositoryUrl::parse(parsed->text())->path, path);
}

void tst_Repository::createsAndOpensAgain()
{
    RepositoryScene scene;
    // A name that would break an address that is not encoded.
    const RepositoryUrl url{scene.folder() + u"/new/deep er/a?b#c%41.sqlite"_s};
    QString id;
    {
        const auto repository = Repository::open(url, Mode::OpenOrCreate);
        QVERIFY(repository);
        id = (*repository)->id();
        QVERIFY(!id.isEmpty());
        QVERIFY((*repository)->schemaVersion() >= 1);
        QCOMPARE(*(*repository)->tenants().list(), QStringList{u"Environment"_s});
    }
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(url.path).permissions(), ownerOnly);
    QCOMPARE(QFileInfo(url.payloadPath()).permissions(), ownerOnly);
    QCOMPARE(QFileInfo(QFileInfo(url.path).path()).permissions(), ownerOnly | QFile::ExeOwner | QFile::ExeUser);
    QCOMPARE(QDir(QFileInfo(url.path).path()).entryList(QDir::Files),
             (QStringList{u"a?b#c%41.sqlite"_s, u"a?b#c%41.sqlite-payload"_s}));
    const auto again = Repository::open(url, Mode::Open);
    QVERIFY(again);
    QCOMPARE((*again)->id(), id);
    QVERIFY((*again)->verify().isEmpty());
}

void tst_Repository::openNeverCreates()
{
    RepositoryScene scene;
    const auto opened = Repository::open({scene.folder() + u"/none/r.sqlite"_s}, Mode::Open);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"repository-absent"_s);
    QCOMPARE(opened.error().kind, ErrorKind::Repository);
    QVERIFY(QDir(scene.folder()).isEmpty());
}

void tst_Repository::createRefusesWhatIsThere()
{
    RepositoryScene scene;
    QVERIFY(Repository::open(scene.url(), Mode::Create));
    const auto second = Repository::open(scene.url(), Mode::Create);
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"repository-exists"_s);
}

void tst_Repository::refusesForeignFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear diary\n").repeated(100);
    QTest::newRow("cut header") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("another program's database") << QByteArray("sqlite");
}

void tst_Repository::refusesForeignFiles()
{
    QFETCH(QByteArray, content);
    RepositoryScene scene;
    QFile file(scene.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    if (content != "sqlite")
        file.write(content);
    file.close();
    if (content == "sqlite")
        QVERIFY(scene.raw(scene.path())->exec(u"CREATE TABLE bookmarks (url TEXT)"_s));
    const QString before = Digest::ofFile(scene.path());
    for (const Mode mode : {Mode::Open, Mode::OpenOrCreate}) {
        const auto opened = Repository::open(scene.url(), mode);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"repository-not-one"_s);
        QCOMPARE(opened.error().kind, ErrorKind::Repository);
    }
    QCOMPARE(Digest::ofFile(scene.path()), before);
    QCOMPARE(QDir(scene.folder()).entryList(QDir::Files).size(), 1);
}

void tst_Repository::refusesNewerSchema()
{
    RepositoryScene scene;
    scene.open().reset();
    QVERIFY(scene.raw(scene.path())->exec(u"PRAGMA user_version = 999"_s));
    const QString before = Digest::ofFile(scene.path());
    const auto opened = Repository::open(scene.url(), Mode::OpenOrCreate);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"repository-newer-schema"_s);
    QVERIFY(opened.error().english().contains(u"999"_s));
    QCOMPARE(Digest::ofFile(scene.path()), before);
}

void tst_Repository::refusesPayloadOfAnother()
{
    RepositoryScene scene;
    RepositoryScene other;
    QVERIFY(scene.open() && other.open());
    QVERIFY(QFile::remove(scene.payloadPath()));
    auto opened = Repository::open(scene.url(), Mode::OpenOrCreate);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"repository-damaged"_s);
    QVERIFY(QFile::copy(other.payloadPath(), scene.payloadPath()));
    opened = Repository::open(scene.url(), Mode::OpenOrCreate);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"repository-damaged"_s);
}

void tst_Repository::takesOverPayloadOfCutOffCreation()
{
    RepositoryScene scene;
    scene.open().reset();
    QVERIFY(QFile::remove(scene.path()));
    {
        const auto repository = scene.open();
        QVERIFY(repository);
        QVERIFY(RepositoryScene::store(*repository, RepositoryScene::newPackage(), "abc"));
    }
    // One that holds packages is not taken over: somebody may want to bring the other file back.
    QVERIFY(QFile::remove(scene.path()));
    const auto opened = Repository::open(scene.url(), Mode::OpenOrCreate);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"repository-damaged"_s);
    QCOMPARE(scene.count(scene.payloadPath(), u"chunks"_s), 1);
}

void tst_Repository::saysLocked()
{
    RepositoryScene scene;
    scene.open().reset();
    const auto other = scene.raw(scene.path());
    const std::chrono::milliseconds patience(50);
    QVERIFY(other->exec(u"BEGIN IMMEDIATE"_s));
    auto opened = Repository::open(scene.url(), Mode::Open, patience);
    QVERIFY(opened); // a writer keeps no reader out
    const Status added = (*opened)->tenants().add(u"Late"_s);
    QVERIFY(!added);
    QCOMPARE(added.error().code, u"repository-locked"_s);
    QCOMPARE(added.error().kind, ErrorKind::Repository);
    opened->reset();
    QVERIFY(other->exec(u"ROLLBACK"_s));
    QVERIFY(other->exec(u"PRAGMA locking_mode = EXCLUSIVE"_s));
    QVERIFY(other->exec(u"BEGIN EXCLUSIVE"_s));
    const auto shutOut = Repository::open(scene.url(), Mode::Open, patience);
    QVERIFY(!shutOut);
    QCOMPARE(shutOut.error().code, u"repository-locked"_s);
}

void tst_Repository::saysReadOnly()
{
    RepositoryScene scene;
    scene.open().reset();
    QProcess helper;
    QFile::setPermissions(scene.folder(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    for (const QString &file : {scene.path(), scene.payloadPath()})
        QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadOther);
    const QString before = Digest::ofFile(scene.path());
    QCOMPARE(RepositoryScene::startHelper(helper, {u"open-without-rights"_s, scene.path()}), "repository-unwritable");
    QVERIFY(helper.waitForFinished());
    // And where it would have to be created.
    QCOMPARE(RepositoryScene::startHelper(helper, {u"open-without-rights"_s, scene.folder() + u"/x/y.sqlite"_s}),
             "repository-unwritable");
    QVERIFY(helper.waitForFinished());
    QCOMPARE(Digest::ofFile(scene.path()), before);
    QFile::setPermissions(scene.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void tst_Repository::severalCreateAtOnce()
{
    RepositoryScene scene;
    constexpr int Openers = 6;
    std::latch start(Openers);
    std::vector<QString> ids(Openers);
    {
        std::vector<std::jthread> threads;
        threads.reserve(Openers);
        for (int i = 0; i < Openers; ++i) {
            threads.emplace_back([&, i] {
                start.arrive_and_wait();
                const auto opened = Repository::open(scene.url(), Mode::OpenOrCreate);
                ids[i] = opened ? (*opened)->id() : opened.error().code + opened.error().detail;
            });
        }
    }
    for (const QString &id : ids)
        QCOMPARE(id, scene.open()->id());
    QCOMPARE(QDir(scene.folder()).entryList({u"*making*"_s}, QDir::Files), QStringList());
}

void tst_Repository::twoProcessesWriteAtOnce()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    QProcess a;
    QProcess b;
    a.start(QCoreApplication::applicationDirPath() + u"/repository_helper"_s, {u"tenants"_s, scene.path(), u"a"_s});
    b.start(QCoreApplication::applicationDirPath() + u"/repository_helper"_s, {u"tenants"_s, scene.path(), u"b"_s});
    for (int i = 0; i < 50; ++i)
        QVERIFY(repository->tenants().add(u"c%1"_s.arg(i)));
    QVERIFY(a.waitForFinished());
    QVERIFY(b.waitForFinished());
    QCOMPARE(a.readAllStandardOutput(), "ok\n");
    QCOMPARE(b.readAllStandardOutput(), "ok\n");
    QCOMPARE(repository->tenants().list()->size(), 151);
}

void tst_Repository::changeMarkFollowsOthers()
{
    RepositoryScene scene;
    const auto mine = scene.open();
    const auto other = scene.open();
    const qint64 before = mine->changeMark();
    QVERIFY(before >= 0);
    QCOMPARE(mine->changeMark(), before);
    QVERIFY(other->tenants().add(u"New"_s));
    QVERIFY(mine->changeMark() != before);
}

void tst_Repository::backupIsARepository()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QByteArray bytes = RepositoryScene::bytes(20 << 20);
    QVERIFY(RepositoryScene::store(*repository, RepositoryScene::newPackage(RepositoryScene::echo(u"1"_s)), "gone"));
    QVERIFY(repository->packages().remove(1));
    const auto stored = RepositoryScene::store(*repository, RepositoryScene::newPackage(), bytes);
    QVERIFY(stored);
    const RepositoryUrl copyUrl{scene.folder() + u"/copy.sqlite"_s};
    const Status copied = repository->backupTo(copyUrl.path);
    QVERIFY2(copied, copied ? "" : qPrintable(copied.error().english() + copied.error().detail));
    const auto copy = Repository::open(copyUrl, Mode::Open);
    QVERIFY(copy);
    QCOMPARE((*copy)->id(), repository->id());
    QVERIFY((*copy)->verify().isEmpty());
    QCOMPARE(*RepositoryScene::read(**copy, stored->id), bytes);
    QCOMPARE(repository->backupTo(copyUrl.path).error().code, u"target-exists"_s);
    QCOMPARE(QDir(scene.folder()).entryList({u"*part*"_s}, QDir::Files), QStringList());
}

void tst_Repository::verifyNamesBrokenKeys()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    QVERIFY(repository->verify().isEmpty());
    QVERIFY(scene.raw(scene.path())->exec(u"INSERT INTO package_tenants (package_id, tenant_id) VALUES (77, 1)"_s));
    const QList<Error> problems = repository->verify();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().code, u"repository-damaged"_s);
    QVERIFY(problems.first().detail.contains(u"package_tenants"_s));
}

QTEST_GUILESS_MAIN(tst_Repository)
#include "tst_Repository.moc"
