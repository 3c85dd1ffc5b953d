// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessScene.h"
#include "application/ApplicationKeys.h"
#include "repository/DeploymentStore.h"
#include "repository/HostStore.h"
#include "repository/access/OperatorStore.h"
#include "repository/applications/ApplicationStore.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

const QString thisComputer = u"this-computer"_s;

ApplicationObject object(const QString &name, const QString &host = thisComputer, const QString &port = {})
{
    ApplicationObject made;
    made.name = name;
    made.host = host;
    made.packageName = u"Sample Echo Server"_s;
    made.packageVersion = u"9.0.001.02"_s;
    if (!port.isEmpty())
        made.ports[u"default"_s][u"port"_s] = port;
    return made;
}

ApplicationRecord recordOf(const ApplicationChange &change, const QString &run)
{
    return {.run = run, .operatorName = u"ada"_s, .at = QDateTime::currentDateTimeUtc(), .changes = {change}};
}

/// What a run does to the object `name`: its version, and an option beside those it has.
ApplicationChange deploy(const QString &name, const QString &version, const QString &option)
{
    ApplicationChange change;
    change.typed.name = name;
    change.typed.host = thisComputer;
    change.proposed = object(QString(), QString());
    change.proposed.packageVersion = version;
    change.proposed.options[u"new"_s].insert(option, u"1"_s);
    return change;
}

} // namespace

class tst_ApplicationStore : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatIsAdded();
    void namesDifferOnAHost();
    void portsDifferOnAHost();
    void changesMadeMeanwhileAreNotLost();
    void namesThatSeveralHostsHave();
    void runsMergeAndKeepTheHistory();
    void runsFindDeletedObjects();
    void newNameTakesThePlaceOfTheOld();
    void undoGivesBackWhatWas();
    void onlyInTheOperatorsTenants();
    void earlierDeploymentsHaveObjects();
};

void tst_ApplicationStore::keepsWhatIsAdded()
{
    RepositoryScene scene;
    const auto repository = scene.openAsRoot();
    ApplicationStore &store = repository->applications();
    ApplicationObject wanted = object(u"Echo"_s, thisComputer, u"7077"_s);
    QVERIFY(setApplicationValue(wanted, u"option.log.verbose"_s, u"all"_s));
    const auto added = store.add(wanted);
    QVERIFY2(added, qPrintable(added ? QString() : added.error().english()));
    QCOMPARE(added->object, wanted);
    QCOMPARE(added->operatorName, u"root"_s);
    for (const QString &name : {u"Echo"_s, u"Echo@this-computer"_s, QString::number(added->id)})
        QCOMPARE(store.find(name)->object, wanted);
    QCOMPARE(store.find(u"Other"_s).error().code, u"application-unknown"_s);
    QCOMPARE(store.list({.host = u"elsewhere"_s, .tenant = {}, .package = {}})->size(), 0);
    QCOMPARE(store.list({.host = {}, .tenant = {}, .package = u"Sample Echo Server"_s})->size(), 1);
    QVERIFY(store.remove(*added));
    QVERIFY(store.list({})->isEmpty());
    QCOMPARE(scene.trail(u"application-"_s).size(), 2);
    QVERIFY(scene.trail(u"application-"_s).constFirst().contains("Echo@this-computer"_L1));
    QVERIFY(repository->verify().isEmpty());
}

void tst_ApplicationStore::namesDifferOnAHost()
{
    RepositoryScene scene;
    const auto repository = scene.openAsRoot();
    ApplicationStore &store = repository->applications();
    const auto first = store.add(object(u"Echo"_s));
    const auto second = store.add(object(u"Other"_s));
    QVERIFY(first && second);
    QCOMPARE(store.add(object(u"Echo"_s)).error().code, u"application-exists"_s);
    ApplicationObject renamed = second->object;
    renamed.name = u"Echo"_s;
    QCOMPARE(store.change(*second, renamed).error().code, u"application-exists"_s);
    renamed.name = u"Third"_s;
    QCOMPARE(store.change(*second, renamed)->object.name, u"Third"_s);
    QCOMPARE(store.add(object(u"Echo"_s, u"nowhere"_s)).error().code, u"host-unknown"_s);
    ApplicationObject foreign = first->object;
    foreign.tenant = u"Nobody"_s;
    QCOMPARE(store.change(*first, foreign).error().code, u"tenant-unknown"_s);
}

void tst_ApplicationStore::portsDifferOnAHost()
{
    RepositoryScene scene;
    const auto repository = scene.openAsRoot();
    ApplicationStore &store = repository->applications();
    QVERIFY(store.add(object(u"A"_s, thisComputer, u"5000"_s)));
    const auto other = store.add(object(u"B"_s, thisComputer, u"6000"_s));
    QVERIFY(other);
    ApplicationObject wanted = other->object;
    QVERIFY(setApplicationValue(wanted, u"port.default"_s, u"5000"_s));
    QCOMPARE(store.change(*other, wanted).error().code, u"application-port-used"_s);
    QCOMPARE(store.find(u"B"_s)->object, other->object);
    QCOMPARE(store.add(object(u"C"_s, thisComputer, u"5000"_s)).error().code, u"application-port-used"_s);
    ApplicationChange change = deploy(u"C"_s, u"9.0"_s, u"x"_s);
    change.typed.ports[u"default"_s][u"port"_s] = u"5000"_s;
    QCOMPARE(store.check({change}).error().code, u"application-port-used"_s);
}

void tst_ApplicationStore::changesMadeMeanwhileAreNotLost()
{
    RepositoryScene scene;
    const auto repository = scene.openAsRoot();
    ApplicationStore &store = repository->applications();
    const auto read = store.add(object(u"Echo"_s));
    ApplicationObject mine = read->object;
    QVERIFY(setApplicationValue(mine, u"timeout"_s, u"1"_s));
    ApplicationObject theirs = read->object;
    QVERIFY(setApplicationValue(theirs, u"timeout"_s, u"2"_s));
    const auto changed = store.change(*read, theirs);
    QVERIFY(changed);
    QCOMPARE(store.change(*read, mine).error().code, u"application-changed"_s);
    QCOMPARE(store.remove(*read).error().code, u"application-changed"_s);
    QCOMPARE(store.find(u"Echo"_s)->object, theirs);
    QVERIFY(store.remove(*changed));
    QCOMPARE(store.change(*changed, mine).error().code, u"application-gone"_s);
    QCOMPARE(store.remove(*changed).error().code, u"application-gone"_s);
}

void tst_ApplicationStore::namesThatSeveralHostsHave()
{
    RepositoryScene scene;
    const auto repository = scene.openAsRoot();
    Host host;
    host.name = u"web"_s;
    QVERIFY(repository->hosts().add({host}));
    ApplicationStore &store = repository->applications();
    QVERIFY(store.add(object(u"Echo"_s, thisComputer, u"5000"_s)));
    QVERIFY(store.add(object(u"Echo"_s, u"web"_s, u"5000"_s)));
    const auto ambiguous = store.find(u"Echo"_s);
    QCOMPARE(ambiguous.error().code, u"application-ambiguous"_s);
    QVERIFY(ambiguous.error().english().contains("web"_L1));
    QCOMPARE(store.find(u"Echo@web"_s)->object.host, u"web"_s);
}

void tst_ApplicationStore::runsMergeAndKeepTheHistory()
{
    RepositoryScene scene;
    const auto repository = scene.openAsRoot();
    ApplicationStore &store = repository->applications();
    const ApplicationChange install = deploy(u"Echo"_s, u"9.0.001.02"_s, u"first"_s);
    const auto made = store.apply(recordOf(install, u"1"_s));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().english()));
    QVERIFY(!made->first().differences.isEmpty());
    QVERIFY(store.apply(recordOf(install, u"1"_s))->first().differences.isEmpty()); // a run that records twice
    const ApplicationObject first = store.find(u"Echo"_s)->object;
    ApplicationChange upgrade = deploy(u"Echo"_s, u"9.0.002.05"_s, u"second"_s);
    upgrade.before = first;
    QVERIFY(store.check({upgrade}));
    const auto applied = store.apply(recordOf(upgrade, u"2"_s));
    QCOMPARE(applied->first().differences, (QList<ApplicationDifference>{{u"option.new.second"_s, QString(), u"1"_s}}));
    const auto stored = store.find(u"Echo"_s);
    QCOMPARE(stored->object.packageVersion, u"9.0.002.05"_s);
    QCOMPARE(stored->run, u"2"_s);
    QCOMPARE(stored->operatorName, u"ada"_s);
    const auto history = store.history(*stored);
    QCOMPARE(history->size(), 2);
    QVERIFY(history->first().before == first);
    QVERIFY(!history->last().before);
    // What a roll back gives back.
    QCOMPARE(*store.earlier(thisComputer, u"Sample Echo Server"_s, u"9.0.001.02"_s), QList<ApplicationObject>{first});
    QCOMPARE(*store.earlier(thisComputer, u"Sample Echo Server"_s, u"1"_s), QList<ApplicationObject>());
}

void tst_ApplicationStore::runsFindDeletedObjects()
{
    RepositoryScene scene;
    const auto repository = scene.openAsRoot();
    ApplicationStore &store = repository->applications();
    const auto added = store.add(object(u"Echo"_s));
    ApplicationChange upgrade = deploy(u"Echo"_s, u"9.0.002.05"_s, u"x"_s);
    upgrade.before = added->object;
    QVERIFY(store.remove(*added));
    QCOMPARE(store.check({upgrade}).error().code, u"application-gone"_s);
    // Deleted while the installer ran: what stands on the host is recorded all the same, with the values it had.
    QVERIFY(store.apply(recordOf(upgrade, u"2"_s)));
    QCOMPARE(store.find(u"Echo"_s)->object.packageVersion, u"9.0.002.05"_s);
    ApplicationChange parent = upgrade;
    parent.rule = ApplicationChange::Rule::OptionsOnly;
    QVERIFY(store.remove(*store.find(u"Echo"_s)));
    QVERIFY(store.apply(recordOf(parent, u"3"_s))->first().differences.isEmpty());
    QVERIFY(store.list({})->isEmpty());
    ApplicationObject other = object(u"Echo"_s);
    other.packageName = u"Another"_s;
    QVERIFY(store.add(other));
    ApplicationChange again = deploy(u"Echo"_s, u"9"_s, u"x"_s);
    QCOMPARE(store.check({again}).error().code, u"application-taken"_s);
}

// proves G102 (in the repository: permissions and connections move, and what was connected to the old one follows)
void tst_ApplicationStore::newNameTakesThePlaceOfTheOld()
{
    RepositoryScene scene;
    const auto repository = scene.openAsRoot();
    ApplicationStore &store = repository->applications();
    ApplicationObject old = object(u"Echo_1"_s, thisComputer, u"5000"_s);
    QVERIFY(setApplicationValue(old, u"connection.msg"_s, u"addp"_s));
    QVERIFY(setApplicationValue(old, u"permission.team"_s, u"read"_s));
    ApplicationObject client = object(u"Client"_s);
    QVERIFY(setApplicationValue(client, u"connection.Echo_1"_s, u"addp"_s));
    QVERIFY(store.add(old) && store.add(client));
    ApplicationChange upgrade = deploy(u"Echo_2"_s, u"9.0.002.05"_s, u"x"_s);
    upgrade.replaced = old;
    upgrade.typed.ports[u"default"_s][u"port"_s] = u"5000"_s; // the old one's own
    QVERIFY(store.check({upgrade}));
    QVERIFY(store.apply(recordOf(upgrade, u"7"_s)));
    const auto now = store.find(u"Echo_2"_s);
    QVERIFY(now);
    QCOMPARE(now->object.connections.keys(), QStringList{u"msg/default"_s});
    QCOMPARE(now->object.permissions, old.permissions);
    QCOMPARE(store.find(u"Echo_1"_s).error().code, u"application-unknown"_s);
    QCOMPARE(store.find(u"Client"_s)->object.connections.keys(), QStringList{u"Echo_2/default"_s});
    QCOMPARE(*store.earlier(thisComputer, old.packageName, u"9.0.001.02"_s).transform([](auto found) {
        return static_cast<int>(found.size());
    }),
             2); // Echo_1 and Client
}

void tst_ApplicationStore::undoGivesBackWhatWas()
{
    RepositoryScene scene;
    const auto repository = scene.openAsRoot();
    ApplicationStore &store = repository->applications();
    const auto before = store.add(object(u"Echo"_s, thisComputer, u"5000"_s));
    ApplicationChange upgrade = deploy(u"Echo"_s, u"9.0.002.05"_s, u"x"_s);
    upgrade.before = before->object;
    QVERIFY(store.apply(recordOf(upgrade, u"7"_s)));
    QVERIFY(store.apply(recordOf(deploy(u"Fresh"_s, u"9.0.002.05"_s, u"x"_s), u"7"_s)));
    QVERIFY(store.revert(u"7"_s, thisComputer));
    QCOMPARE(store.find(u"Echo"_s)->object.digest(), before->object.digest());
    QCOMPARE(store.list({})->size(), 1);
}

// proves G005 (for application objects)
void tst_ApplicationStore::onlyInTheOperatorsTenants()
{
    AccessScene scene;
    QVERIFY(scene.fill());
    QVERIFY(scene.grantAnna({u"viewer"_s}));
    const auto root = scene.openAsRoot();
    ApplicationObject blue = object(u"Blue"_s, u"host-Blue"_s);
    blue.tenant = u"Blue"_s;
    ApplicationObject red = object(u"Red"_s, u"host-Red"_s);
    red.tenant = u"Red"_s;
    QVERIFY(root->applications().add(blue));
    QVERIFY(root->applications().add(red));
    const auto anna = scene.openAsAnna();
    QCOMPARE(anna->applications().list({})->size(), 1);
    QCOMPARE(anna->applications().find(u"Red"_s).error().code, u"application-unknown"_s);
    const auto seen = anna->applications().find(u"Blue"_s);
    QVERIFY(seen);
    ApplicationObject wanted = seen->object;
    QVERIFY(setApplicationValue(wanted, u"timeout"_s, u"5"_s));
    QCOMPARE(anna->applications().change(*seen, wanted).error().code, u"not-allowed"_s);
    QCOMPARE(anna->applications().remove(*seen).error().code, u"not-allowed"_s);
    QCOMPARE(scene.trail().filter(u"anna refused Blue@host-Blue"_s).size(), 2);
    QVERIFY(scene.grantAnna({u"deployer"_s}));
    QVERIFY(anna->applications().change(*seen, wanted));
    ApplicationObject moved = wanted;
    moved.tenant = u"Red"_s;
    QCOMPARE(anna->applications().change(*anna->applications().find(u"Blue"_s), moved).error().code, u"not-allowed"_s);
}

void tst_ApplicationStore::earlierDeploymentsHaveObjects()
{
    RepositoryScene scene;
    {
        const auto repository = scene.openAsRoot();
        QVERIFY(repository->deployments().record(
            {.host = thisComputer,
             .packageName = u"Sample Echo Server"_s,
             .packageVersion = u"9.0.001.02"_s,
             .packageSha256 = {},
             .state = u"installed"_s,
             .run = u"3"_s,
             .operatorName = u"ada"_s,
             .installPath = u"/opt/echo"_s,
             .application = {{u"object"_s, u"Echo"_s}, {u"port"_s, u"5000"_s}, {u"tenant"_s, u"Environment"_s}},
             .silentIniJson = {},
             .since = QDateTime::currentDateTimeUtc()}));
    }
    QVERIFY(scene.takeBackTo(7));
    const auto repository = scene.openAsRoot();
    QVERIFY(repository);
    const auto found = repository->applications().find(u"Echo"_s);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().english()));
    QCOMPARE(found->object.tenant, u"Environment"_s);
    QCOMPARE(found->object.packageVersion, u"9.0.001.02"_s);
    QCOMPARE(found->object.workingDirectory, u"/opt/echo"_s);
    QCOMPARE(found->object.portNumbers(), QStringList{u"5000"_s});
    QCOMPARE(found->run, u"3"_s);
}

QTEST_GUILESS_MAIN(tst_ApplicationStore)
#include "tst_ApplicationStore.moc"
