// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepositoryScene.h"
#include "base/Digest.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <csignal>
#include <thread>
#include <unistd.h>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_PackageStore : public QObject
{
    Q_OBJECT
private slots:
    void givesBackWhatWasStored_data();
    void givesBackWhatWasStored();
    void listsWithContractKeys();
    void findsBy_data();
    void findsBy();
    void refusesTheSameAgain();
    void fasterImportWins();
    void refusesUnknownTenant();
    void uncommittedLeavesNothing();
    void replaceKeepsTheOldUntilTheNewIsThere();
    void editAndRemove();
    void removedRoomGoesBackToTheDisk();
    void killedImportLeavesNothing_data();
    void killedImportLeavesNothing();
    void runningImportOfAnotherIsLeftAlone();
    void fullDisk();
    void importReadAndImportAtOnce();
    void memoryStaysConstant();
    void flippedByteIsFound();
    void missingChunkIsFound();
    void changesAreAudited();
};

void tst_PackageStore::givesBackWhatWasStored_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("nothing") << qint64(0);
    QTest::newRow("one byte") << qint64(1);
    QTest::newRow("one byte less than a chunk") << qint64((1 << 20) - 1);
    QTest::newRow("a chunk") << qint64(1 << 20);
    QTest::newRow("a burst and a bit") << qint64((17 << 20) + 12345);
}

// proves G004
void tst_PackageStore::givesBackWhatWasStored()
{
    QFETCH(qint64, size);
    RepositoryScene scene;
    const QByteArray bytes = RepositoryScene::bytes(size);
    qint64 id = 0;
    {
        const auto repository = scene.open();
        const auto stored = RepositoryScene::store(*repository, RepositoryScene::newPackage(), bytes);
        QVERIFY(stored);
        QCOMPARE(stored->size, size);
        QCOMPARE(stored->sha256, Digest::ofBytes(bytes));
        id = stored->id;
    }
    const auto repository = scene.open();
    QCOMPARE(*RepositoryScene::read(*repository, id), bytes);
    const auto found = repository->packages().find(QString::number(id));
    QVERIFY(found);
    const NewPackage given = RepositoryScene::newPackage();
    QCOMPARE(found->descriptor, given.descriptor);
    QCOMPARE(found->format, given.format);
    QCOMPARE(found->fileName, given.fileName);
    QCOMPARE(found->unpackedBytes, given.unpackedBytes);
    QCOMPARE(found->silentIni, given.silentIni);
    QCOMPARE(found->tenants, given.tenants);
    QCOMPARE(found->group, given.group);
    QCOMPARE(*repository->packages().templates(id), given.templates);
}

// proves G012, G013, G014, G015, G016, G017
void tst_PackageStore::listsWithContractKeys()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    QVERIFY(RepositoryScene::store(*repository, RepositoryScene::newPackage(RepositoryScene::echo(u"9.0.10"_s)), "b"));
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QVERIFY(RepositoryScene::store(*repository, RepositoryScene::newPackage(RepositoryScene::echo(u"9.0.9"_s)), "a"));
    const auto list = repository->packages().list();
    QVERIFY(list);
    QCOMPARE(list->size(), 2);
    const QJsonObject first = list->first().toJson();
    QCOMPARE(first.keys(), (QStringList{u"description"_s, u"group"_s, u"id"_s, u"kind"_s, u"locale"_s, u"name"_s,
                                        u"nickname"_s, u"os"_s, u"sha256"_s, u"size"_s, u"status"_s, u"statusStep"_s,
                                        u"templates"_s, u"tenants"_s, u"undo"_s, u"updated"_s, u"version"_s}));
    QCOMPARE(first.value(u"id"_s), QJsonValue(u"2"_s));
    QCOMPARE(first.value(u"name"_s), QJsonValue(u"Sample Echo Server"_s));
    QCOMPARE(first.value(u"version"_s), QJsonValue(u"9.0.9"_s)); // by version, not by text
    QCOMPARE(first.value(u"locale"_s), QJsonValue(u"ENU"_s));
    QCOMPARE(first.value(u"os"_s).toArray().size(), 1);
    QVERIFY(first.value(u"os"_s).toArray().first().toString().contains(u"64"_s));
    QCOMPARE(first.value(u"status"_s), QJsonValue(u"complete"_s));
    QCOMPARE(first.value(u"size"_s), QJsonValue(1));
    QCOMPARE(first.value(u"tenants"_s).toArray(), QJsonArray{u"Environment"_s});
    QCOMPARE(first.value(u"templates"_s).toArray().first().toObject().value(u"path"_s),
             QJsonValue(u"templates/echo.tpl"_s));
    QVERIFY(list->first().updated >= before.addMSecs(-1));
}

void tst_PackageStore::findsBy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); // a key or a code
    QTest::newRow("id") << u"1"_s << u"Sample Echo Server@9.0.001.02"_s;
    QTest::newRow("name and version") << u"Sample Echo Server@9.0.002.05"_s << u"Sample Echo Server@9.0.002.05"_s;
    QTest::newRow("nickname and version") << u"EchoSrv@9.0.002.05"_s << u"Sample Echo Server@9.0.002.05"_s;
    QTest::newRow("only version of a name") << u"Other@1"_s << u"Other@1@2"_s;
    QTest::newRow("several") << u"EchoSrv"_s << u"package-ambiguous"_s;
    QTest::newRow("unknown") << u"Nothing"_s << u"package-unknown"_s;
    QTest::newRow("unknown version") << u"EchoSrv@1"_s << u"package-unknown"_s;
    QTest::newRow("unknown id") << u"99"_s << u"package-unknown"_s;
    QTest::newRow("empty") << QString() << u"package-unknown"_s;
}

void tst_PackageStore::findsBy()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    for (const QString &version : {u"9.0.001.02"_s, u"9.0.002.05"_s})
        QVERIFY(RepositoryScene::store(*repository, RepositoryScene::newPackage(RepositoryScene::echo(version)), "x"));
    PackageDescriptor other = RepositoryScene::echo(u"2"_s);
    other.name = u"Other@1"_s;
    other.nickname.clear();
    QVERIFY(RepositoryScene::store(*repository, RepositoryScene::newPackage(other), "x"));
    QFETCH(QString, text);
    QFETCH(QString, found);
    const auto package = repository->packages().find(text);
    QCOMPARE(package ? package->descriptor.key() : package.error().code, found);
    if (!package) {
        QCOMPARE(package.error().kind, ErrorKind::Request);
    }
    if (found == u"package-ambiguous"_s) {
        QVERIFY(package.error().english().contains(u"@9.0.001.02"_s));
    }
}

// proves G050
void tst_PackageStore::refusesTheSameAgain()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    QVERIFY(RepositoryScene::store(*repository, RepositoryScene::newPackage(), "first"));
    const auto second = repository->packages().beginImport(RepositoryScene::newPackage());
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"package-exists"_s);
    QCOMPARE(second.error().kind, ErrorKind::Request);
    QCOMPARE(*RepositoryScene::read(*repository, 1), "first");
    QCOMPARE(scene.count(scene.payloadPath(), u"payloads"_s), 1);
}

void tst_PackageStore::fasterImportWins()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const auto other = scene.open();
    auto slow = repository->packages().beginImport(RepositoryScene::newPackage());
    QVERIFY(slow && (*slow)->write("slow"));
    QVERIFY(RepositoryScene::store(*other, RepositoryScene::newPackage(), "fast"));
    const auto stored = (*slow)->commit();
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, u"package-exists"_s);
    slow->reset();
    QCOMPARE(*RepositoryScene::read(*repository, 1), "fast");
    QCOMPARE(scene.count(scene.payloadPath(), u"payloads"_s), 1);
}

void tst_PackageStore::refusesUnknownTenant()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    NewPackage package = RepositoryScene::newPackage();
    package.tenants += u"Nobody"_s;
    const auto import = repository->packages().beginImport(package);
    QVERIFY(!import);
    QCOMPARE(import.error().code, u"tenant-unknown"_s);
}

void tst_PackageStore::uncommittedLeavesNothing()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const qint64 before = QFileInfo(scene.payloadPath()).size();
    {
        auto import = repository->packages().beginImport(RepositoryScene::newPackage());
        QVERIFY(import && (*import)->write(RepositoryScene::bytes(40 << 20)));
        QVERIFY(repository->packages().list()->isEmpty());
        QVERIFY(QFileInfo(scene.payloadPath()).size() > before + (20 << 20));
    }
    QVERIFY(repository->packages().list()->isEmpty());
    QCOMPARE(scene.count(scene.payloadPath(), u"payloads"_s), 0);
    QCOMPARE(scene.count(scene.payloadPath(), u"chunks"_s), 0);
    QVERIFY(QFileInfo(scene.payloadPath()).size() < before + (1 << 20));
}

void tst_PackageStore::replaceKeepsTheOldUntilTheNewIsThere()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QByteArray old = RepositoryScene::bytes(3 << 20, 1);
    const QByteArray fresh = RepositoryScene::bytes(5 << 20, 2);
    QVERIFY(RepositoryScene::store(*repository, RepositoryScene::newPackage(), old));
    NewPackage package = RepositoryScene::newPackage();
    package.replace = true;
    package.templates = {{u"new.tpl"_s, "new"}};
    package.tenants.clear();
    {
        auto cutOff = repository->packages().beginImport(package);
        QVERIFY(cutOff && (*cutOff)->write(fresh));
        QCOMPARE(*RepositoryScene::read(*repository, 1), old);
    }
    QCOMPARE(*RepositoryScene::read(*repository, 1), old);
    const auto stored = RepositoryScene::store(*repository, package, fresh);
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
    QCOMPARE(stored->id, 1);
    QCOMPARE(*RepositoryScene::read(*repository, 1), fresh);
    QCOMPARE(*repository->packages().templates(1), package.templates);
    QCOMPARE(repository->packages().find(u"1"_s)->tenants, QStringList());
    QCOMPARE(repository->packages().list()->size(), 1);
    QCOMPARE(scene.count(scene.payloadPath(), u"payloads"_s), 1);
    QVERIFY(repository->verify().isEmpty());
}

// proves G022
void tst_PackageStore::editAndRemove()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    QVERIFY(RepositoryScene::store(*repository, RepositoryScene::newPackage(), "x"));
    QVERIFY(repository->packages().edit(1, u"Echo"_s, QString(), std::nullopt));
    const auto edited = repository->packages().find(u"Echo"_s);
    QVERIFY(edited);
    QCOMPARE(edited->descriptor.nickname, u"Echo"_s);
    QCOMPARE(edited->descriptor.description, QString());
    QCOMPARE(edited->group, u"Samples"_s);
    QCOMPARE(repository->packages().edit(9, u"x"_s, {}, {}).error().code, u"package-unknown"_s);
    QVERIFY(repository->packages().remove(1));
    QCOMPARE(repository->packages().remove(1).error().code, u"package-unknown"_s);
    QVERIFY(!*repository->packages().findExact(u"Sample Echo Server"_s, u"9.0.001.02"_s));
    QCOMPARE(scene.count(scene.payloadPath(), u"chunks"_s), 0);
    QCOMPARE(scene.count(scene.path(), u"package_templates"_s), 0);
}

void tst_PackageStore::removedRoomGoesBackToTheDisk()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    for (int i = 1; i <= 3; ++i) {
        const NewPackage package = RepositoryScene::newPackage(RepositoryScene::echo(QString::number(i)));
        QVERIFY(RepositoryScene::store(*repository, package, RepositoryScene::bytes(10 << 20, i)));
    }
    const qint64 before = QFileInfo(scene.payloadPath()).size();
    QVERIFY(repository->packages().remove(1)); // from the beginning of the file
    QVERIFY(QFileInfo(scene.payloadPath()).size() < before - (9 << 20));
    QCOMPARE(*RepositoryScene::read(*repository, 3), RepositoryScene::bytes(10 << 20, 3));
    QVERIFY(repository->verify().isEmpty());
}

void tst_PackageStore::killedImportLeavesNothing_data()
{
    QTest::addColumn<bool>("replace");
    QTest::newRow("a new package") << false;
    QTest::newRow("a replacement") << true;
}

void tst_PackageStore::killedImportLeavesNothing()
{
    QFETCH(bool, replace);
    RepositoryScene scene;
    const QByteArray old = RepositoryScene::bytes(2 << 20);
    auto repository = scene.open();
    QVERIFY(RepositoryScene::store(*repository, RepositoryScene::newPackage(), old));
    repository.reset();
    QProcess helper;
    QCOMPARE(RepositoryScene::startHelper(helper, {u"import"_s, scene.path(), replace ? u"9.0.001.02"_s : u"7"_s,
                                                   replace ? u"replace"_s : QString()}),
             "ready");
    QVERIFY(scene.count(scene.payloadPath(), u"chunks"_s) > 30);
    ::kill(static_cast<pid_t>(helper.processId()), SIGKILL);
    QVERIFY(helper.waitForFinished());
    repository = scene.open();
    QVERIFY(repository);
    QCOMPARE(repository->packages().list()->size(), 1);
    QCOMPARE(*RepositoryScene::read(*repository, 1), old);
    QCOMPARE(scene.count(scene.payloadPath(), u"payloads"_s), 1);
    QCOMPARE(scene.count(scene.payloadPath(), u"chunks"_s), 2);
    QVERIFY(repository->verify().isEmpty());
}

void tst_PackageStore::runningImportOfAnotherIsLeftAlone()
{
    RepositoryScene scene;
    scene.open().reset();
    QProcess helper;
    QCOMPARE(RepositoryScene::startHelper(helper, {u"import"_s, scene.path(), u"7"_s}), "ready");
    const qint64 before = scene.count(scene.payloadPath(), u"chunks"_s);
    QVERIFY(scene.open());
    QCOMPARE(scene.count(scene.payloadPath(), u"chunks"_s), before);
    // The same on another machine, whose processes cannot be seen: only its silence tells.
    const auto raw = scene.raw(scene.payloadPath());
    QVERIFY(raw->exec(u"UPDATE payloads SET importer_machine = 'elsewhere', importer_process = 1"_s));
    QVERIFY(scene.open());
    QCOMPARE(scene.count(scene.payloadPath(), u"chunks"_s), before);
    QVERIFY(raw->exec(u"UPDATE payloads SET heartbeat = '2026-01-01T00:00:00.000Z'"_s));
    QVERIFY(scene.open());
    QCOMPARE(scene.count(scene.payloadPath(), u"chunks"_s), 0);
    ::kill(static_cast<pid_t>(helper.processId()), SIGKILL);
    QVERIFY(helper.waitForFinished());
}

void tst_PackageStore::fullDisk()
{
    RepositoryScene scene;
    QProcess helper;
    const QByteArray told = RepositoryScene::startHelper(helper, {u"fill-disk"_s, scene.folder()});
    QVERIFY(helper.waitForFinished());
    if (told == "not-possible")
        QSKIP("This user may not mount a small disk.");
    // One fits, one does not, one is known not to fit before it begins, and then there is room again.
    QVERIFY2(told.startsWith("ok repository-disk-full repository-disk-full/"), told.constData());
    QVERIFY2(told.endsWith(" ok intact=0"), told.constData());
    const double missingMegabytes = told.split('/').at(1).split(' ').first().toDouble();
    QVERIFY2(missingMegabytes > 50 && missingMegabytes < 100, told.constData());
}

void tst_PackageStore::importReadAndImportAtOnce()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    const QByteArray first = RepositoryScene::bytes(20 << 20, 1);
    const QByteArray second = RepositoryScene::bytes(30 << 20, 2);
    const QByteArray third = RepositoryScene::bytes(25 << 20, 3);
    QVERIFY(RepositoryScene::store(*repository, RepositoryScene::newPackage(), first));
    const auto importing = [&](const QString &version, const QByteArray &bytes, QString &problem) {
        const auto own = scene.open();
        const auto stored =
            RepositoryScene::store(*own, RepositoryScene::newPackage(RepositoryScene::echo(version)), bytes);
        if (!stored)
            problem = stored.error().code + stored.error().detail;
    };
    QString problems[2];
    {
        const std::jthread a([&] { importing(u"2"_s, second, problems[0]); });
        const std::jthread b([&] { importing(u"3"_s, third, problems[1]); });
        for (int i = 0; i < 3; ++i)
            QCOMPARE(*RepositoryScene::read(*repository, 1), first);
    }
    QCOMPARE(problems[0], QString());
    QCOMPARE(problems[1], QString());
    QCOMPARE(*RepositoryScene::read(*repository, repository->packages().find(u"EchoSrv@2"_s)->id), second);
    QCOMPARE(*RepositoryScene::read(*repository, repository->packages().find(u"EchoSrv@3"_s)->id), third);
}

static qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

void tst_PackageStore::memoryStaysConstant()
{
    constexpr qint64 MostGrowth = 30'000'000;
    RepositoryScene scene;
    const auto repository = scene.open();
    const QByteArray piece = RepositoryScene::bytes(1 << 20);
    auto import = repository->packages().beginImport(RepositoryScene::newPackage());
    QVERIFY(import);
    const qint64 before = residentBytes();
    qint64 most = 0;
    for (int i = 0; i < 300; ++i) {
        QVERIFY((*import)->write(piece));
        most = std::max(most, residentBytes() - before);
    }
    const auto stored = (*import)->commit();
    QVERIFY(stored);
    import->reset();
    qint64 seen = 0;
    QVERIFY(repository->packages().readPayload(stored->id, [&](QByteArrayView bytes) {
        seen += bytes.size();
        most = std::max(most, residentBytes() - before);
        return Status();
    }));
    QCOMPARE(seen, qint64(300) << 20);
    QVERIFY2(most < MostGrowth, qPrintable(QString::number(most)));
}

void tst_PackageStore::flippedByteIsFound()
{
    RepositoryScene scene;
    auto repository = scene.open();
    const QByteArray bytes = RepositoryScene::bytes(5 << 20);
    QVERIFY(RepositoryScene::store(*repository, RepositoryScene::newPackage(), bytes));
    QVERIFY(RepositoryScene::store(*repository, RepositoryScene::newPackage(RepositoryScene::echo(u"2"_s)), "sound"));
    repository.reset();
    QFile file(scene.payloadPath());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 at = file.readAll().indexOf(bytes.mid((3 << 20) + 500000, 64));
    QVERIFY(at > 0);
    file.seek(at);
    const char flipped = static_cast<char>(bytes.at((3 << 20) + 500000) ^ 1);
    file.write(&flipped, 1);
    file.close();
    repository = scene.open();
    const QList<Error> problems = repository->verify();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().code, u"package-damaged"_s);
    QVERIFY(problems.first().english().contains(u"Sample Echo Server 9.0.001.02"_s));
    QVERIFY2(problems.first().detail.contains(u"chunk 3"_s), qPrintable(problems.first().detail));
    const auto read = RepositoryScene::read(*repository, 1);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"package-damaged"_s);
    QCOMPARE(*RepositoryScene::read(*repository, 2), "sound");
    // Such a package is not put into a backup as if it were sound.
    QCOMPARE(repository->backupTo(scene.folder() + u"/copy"_s).error().code, u"repository-changed"_s);
}

void tst_PackageStore::missingChunkIsFound()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    QVERIFY(RepositoryScene::store(*repository, RepositoryScene::newPackage(), RepositoryScene::bytes(3 << 20)));
    QVERIFY(scene.raw(scene.payloadPath())->exec(u"DELETE FROM chunks WHERE place = 2"_s));
    QCOMPARE(RepositoryScene::read(*repository, 1).error().code, u"package-damaged"_s);
    qint64 done = 0;
    qint64 total = 0;
    QCOMPARE(repository->verify([&](qint64 d, qint64 t) { done = d, total = t; }).size(), 1);
    QCOMPARE(total, 3 << 20);
    QCOMPARE(done, 2 << 20);
}

void tst_PackageStore::changesAreAudited()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    repository->setOperator(u"anna"_s);
    NewPackage package = RepositoryScene::newPackage();
    QVERIFY(RepositoryScene::store(*repository, package, "1"));
    package.replace = true;
    QVERIFY(RepositoryScene::store(*repository, package, "2"));
    QVERIFY(repository->packages().remove(1));
    const auto rows =
        scene.raw(scene.path())
            ->rows(u"SELECT operator, action, subject FROM audit ORDER BY id"_s, {}, [](const SqlRow &row) {
                return row.value(0).toString() + u' ' + row.value(1).toString() + u' ' + row.value(2).toString();
            });
    QCOMPARE(*rows, (QStringList{u"anna package-imported Sample Echo Server@9.0.001.02"_s,
                                 u"anna package-replaced Sample Echo Server@9.0.001.02"_s,
                                 u"anna package-deleted Sample Echo Server@9.0.001.02"_s}));
}

QTEST_GUILESS_MAIN(tst_PackageStore)
#include "tst_PackageStore.moc"
