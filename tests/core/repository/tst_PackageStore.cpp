// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepositoryScene.h"
#include "base/Digest.h"
#include "repository/DeploymentStore.h"
#include "repository/RunStore.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QJsonArray>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_PackageStore : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void givesBackWhatWasStored_data();
    void givesBackWhatWasStored();
    void listsWithContractKeys();
    void findsBy_data();
    void findsBy();
    void refusesTheSameAgain();
    void fasterImportWins();
    void refusesUnknownTenant();
    void replaceKeepsTheOldUntilTheNewIsThere();
    void editAndRemove();
    void changesAreAudited();
    void whatIsNeededStays();
    void editsAreKeptAndAudited();

private:
    std::unique_ptr<RepositoryScene> m_three = std::make_unique<RepositoryScene>();
};

/// For findsBy(), which changes nothing.
void tst_PackageStore::initTestCase()
{
    const auto repository = m_three->open();
    for (const QString &version : {u"9.0.001.02"_s, u"9.0.002.05"_s})
        QVERIFY(RepositoryScene::store(*repository, RepositoryScene::newPackage(RepositoryScene::echo(version)), "x"));
    PackageDescriptor other = RepositoryScene::echo(u"2"_s);
    other.name = u"Other@1"_s;
    other.nickname.clear();
    QVERIFY(RepositoryScene::store(*repository, RepositoryScene::newPackage(other), "x"));
}

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
    const auto beginning = repository->packages().first(1);
    QVERIFY(beginning);
    QCOMPARE(beginning->total, 2);
    QCOMPARE(beginning->packages.size(), 2); // of one name
    QCOMPARE(beginning->packages.first().toJson(), first);
    QCOMPARE(repository->packages().first(5)->packages.size(), 2);
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
    const auto repository = m_three->open();
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
    QCOMPARE(repository->packages().find(u"1"_s)->tenants, QStringList{u"Environment"_s}); // whoever saw it still does
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
    QCOMPARE(*rows, (QStringList{u"anna repository-created repository.sqlite"_s,
                                 u"anna package-imported Sample Echo Server@9.0.001.02"_s,
                                 u"anna package-replaced Sample Echo Server@9.0.001.02"_s,
                                 u"anna package-deleted Sample Echo Server@9.0.001.02"_s}));
}

namespace {

DeploymentRecord recordOf(const QString &host, const QString &version, const QString &state = u"installed"_s)
{
    DeploymentRecord record;
    record.host = host;
    record.packageName = u"Sample Echo Server"_s;
    record.packageVersion = version;
    record.state = state;
    record.since = QDateTime::currentDateTimeUtc();
    return record;
}

} // namespace

void tst_PackageStore::whatIsNeededStays()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    for (const QString &version : {u"1.0"_s, u"2.0"_s, u"3.0"_s})
        QVERIFY(RepositoryScene::store(*repository, RepositoryScene::newPackage(RepositoryScene::echo(version)), "x"));
    DeploymentStore &deployments = repository->deployments();
    QVERIFY(deployments.record(recordOf(u"alpha"_s, u"1.0"_s)));
    QVERIFY(deployments.record(recordOf(u"alpha"_s, u"2.0"_s)));
    QVERIFY(deployments.record(recordOf(u"beta"_s, u"3.0"_s, u"failed"_s)));
    const auto refusal = [&](qint64 id) {
        const Status removed = repository->packages().remove(id);
        return removed ? QString() : removed.error().code + u": "_s + removed.error().text();
    };
    QVERIFY2(refusal(2).startsWith(u"package-in-use: Sample Echo Server 2.0 stands on 1 host(s): alpha."_s),
             qPrintable(refusal(2)));
    QVERIFY2(
        refusal(1).startsWith(u"package-in-use: 1 host(s) could be rolled back to Sample Echo Server 1.0: alpha."_s),
        qPrintable(refusal(1)));
    QVERIFY(scene.trail(u"package-deleted"_s).isEmpty());

    Plan plan = RepositoryScene::plan({u"gamma"_s, u"delta"_s});
    plan.packageVersion = u"3.0"_s;
    const auto run = repository->runs().create(plan, u"anna"_s);
    QVERIFY2(refusal(3).contains(u"1 run(s) are not finished with Sample Echo Server 3.0: 1."_s),
             qPrintable(refusal(3)));
    QVERIFY(refusal(3).contains(u"delta, gamma"_s));
    Event event;
    event.run = *run;
    event.at = QDateTime::currentDateTimeUtc();
    event.kind = EventKind::RunEnded;
    event.state = u"done"_s;
    QVERIFY(makeSqlJournal(scene.path(), *run)->append(event));
    QCOMPARE(refusal(3), QString());

    QVERIFY(repository->packages().remove(2, PackageStore::Deletion::Forced));
    // Without a present version there is nothing to be rolled back.
    QVERIFY(deployments.record(recordOf(u"alpha"_s, u"2.0"_s, u"removed"_s)));
    QCOMPARE(refusal(1), QString());
    QCOMPARE(scene.trail(u"package-deleted"_s).size(), 3);
}

// proves G022, G029, G030
void tst_PackageStore::editsAreKeptAndAudited()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    QVERIFY(RepositoryScene::store(*repository, RepositoryScene::newPackage(), "1"));
    QVERIFY(repository->packages().edit(1, {}, u"What it is for"_s, u"A group that was not there"_s));
    const auto package = scene.open()->packages().find(u"1"_s);
    QCOMPARE(package->descriptor.description, u"What it is for"_s);
    QCOMPARE(package->descriptor.nickname, u"EchoSrv"_s);
    QCOMPARE(package->group, u"A group that was not there"_s);
    QVERIFY(repository->packages().edit(1, {}, u""_s, {}));
    QCOMPARE(repository->packages().find(u"1"_s)->descriptor.description, QString(u""_s));
    QCOMPARE(repository->packages().find(u"1"_s)->group, u"A group that was not there"_s);
    QCOMPARE(scene.trail(u"package-edited"_s).size(), 2);
}

QTEST_GUILESS_MAIN(tst_PackageStore)
#include "tst_PackageStore.moc"
