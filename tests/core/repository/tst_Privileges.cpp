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

#include <functional>

using namespace convoy;
using namespace Qt::StringLiterals;

/// What an operator may do, and what happens when it may not.
class tst_Privileges : public QObject
{
    Q_OBJECT
private slots:
    void rolesAndPrivileges();
    void firstOneAdministers();
    void refusedWithoutThePrivilege_data();
    void refusedWithoutThePrivilege();
    void doneWithThePrivilege_data() { refusedWithoutThePrivilege_data(); }
    void doneWithThePrivilege();
    void sharedPackagesTakeAllTheirTenants();
    void replacingKeepsTenantsAndGroup();
    void administersOneTenant();
    void somebodyStaysAdministrator();
    void grantsOfUnknownThings();
    void tenantsInUseStay();
    void tellsWhyNot();
    void runnersRecordWhateverIsRevoked();
};

namespace {

using Action = std::function<Status(Repository &)>;

Status withoutValue(const auto &result)
{
    return result ? Status() : failure(result.error());
}

Status replace(Repository &repository)
{
    NewPackage package = RepositoryScene::newPackage(AccessScene::package(u"Blue"_s));
    package.tenants = {};
    package.replace = true;
    return withoutValue(RepositoryScene::store(repository, package, "other"));
}

Status importNew(Repository &repository)
{
    NewPackage package = RepositoryScene::newPackage(AccessScene::package(u"New"_s));
    package.tenants = {u"Blue"_s};
    return withoutValue(RepositoryScene::store(repository, package, "new"));
}

Status editGroup(Repository &repository)
{
    return repository.packages().edit(1, {}, u"another"_s, u"elsewhere"_s);
}

Status deletePackage(Repository &repository)
{
    return repository.packages().remove(1, PackageStore::Deletion::Forced);
}

Status planRun(Repository &repository)
{
    return withoutValue(repository.runs().create(AccessScene::planFor(u"Blue"_s, {u"host-Blue"_s}), u"anna"_s));
}

Status claimRun(Repository &repository)
{
    return repository.runs().claim(u"5"_s, {.processId = 1, .machine = u"m"_s, .operatorName = u"anna"_s});
}

Status addHost(Repository &repository)
{
    Host host;
    host.name = u"fresh"_s;
    host.tenants = {u"Blue"_s};
    return repository.hosts().add({host});
}

Status editHost(Repository &repository)
{
    Host host = *repository.hosts().find(u"host-Blue"_s);
    host.site = u"Rome"_s;
    return repository.hosts().update(u"host-Blue"_s, host);
}

} // namespace

void tst_Privileges::rolesAndPrivileges()
{
    RepositoryScene scene;
    const auto roles = scene.openAsRoot()->operators().roles();
    QStringList told;
    for (const AccessRole &role : *roles)
        told += role.name + u": "_s + role.privileges.words().join(u' ');
    QCOMPARE(
        told,
        (QStringList{u"administrator: view import replace copy-to-tenants deploy save-a-copy edit delete administer"_s,
                     u"package-manager: view import replace copy-to-tenants save-a-copy edit delete"_s,
                     u"deployer: view deploy save-a-copy"_s, u"viewer: view"_s, u"view: view"_s,
                     u"import: view import"_s, u"replace: view replace"_s, u"copy-to-tenants: view copy-to-tenants"_s,
                     u"deploy: view deploy"_s, u"save-a-copy: view save-a-copy"_s, u"edit: view edit"_s,
                     u"delete: view delete"_s, u"administer: view administer"_s}));
}

void tst_Privileges::firstOneAdministers()
{
    RepositoryScene scene;
    QCOMPARE(scene.openAs(u"anna"_s)->access().own()->everywhere.words().size(), 9);
    QVERIFY(scene.openAs(u"ben"_s)->access().own()->everywhere.isEmpty());
    QCOMPARE(scene.trail(), QStringList{u"anna repository-created repository.sqlite"_s});
}

void tst_Privileges::refusedWithoutThePrivilege_data()
{
    QTest::addColumn<Privilege>("privilege");
    QTest::addColumn<Action>("action");
    const auto row = [](const char *name, Privilege privilege, const Action &action) {
        QTest::newRow(name) << privilege << action;
    };
    row("import", Privilege::Import, importNew);
    row("replace", Privilege::Replace, replace);
    row("copy", Privilege::CopyToTenants,
        [](Repository &repository) { return repository.packages().copyToTenants(1, {u"Blue"_s}); });
    row("edit", Privilege::Edit, editGroup);
    row("delete", Privilege::Delete, deletePackage);
    row("plan a run", Privilege::Deploy, planRun);
    row("claim a run", Privilege::Deploy, claimRun);
    row("add a host", Privilege::Deploy, addHost);
    row("edit a host", Privilege::Deploy, editHost);
    row("remove a host", Privilege::Deploy,
        [](Repository &repository) { return repository.hosts().remove(u"host-Blue"_s); });
    row("trust a key", Privilege::Deploy,
        [](Repository &repository) { return repository.hosts().trust(u"host-Blue"_s, u"SHA256:x"_s, u"anna"_s, {}); });
    row("add an operator", Privilege::Administer,
        [](Repository &repository) { return repository.operators().add(u"ben"_s, {}, {}); });
    row("grant", Privilege::Administer,
        [](Repository &repository) { return repository.operators().grant(u"anna"_s, {u"viewer"_s}, {u"Blue"_s}); });
}

// proves G051, G052, G091
void tst_Privileges::refusedWithoutThePrivilege()
{
    QFETCH(const Privilege, privilege);
    QFETCH(const Action, action);
    AccessScene scene;
    QVERIFY(scene.fill());
    QVERIFY(planRun(*scene.openAsRoot())); // number 5, with no host that anna does not see
    QStringList others;
    for (const Privilege each : AllPrivileges) {
        if (each != privilege)
            others += privilegeWord(each);
    }
    QVERIFY(scene.grantAnna(others));
    const auto anna = scene.openAsAnna();
    const QString before = scene.contents();
    const Status done = action(*anna);
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"not-allowed"_s);
    QCOMPARE(done.error().kind, ErrorKind::Denied);
    QVERIFY2(done.error().why.english().contains(u"“%1”"_s.arg(privilegeWord(privilege))),
             qPrintable(done.error().why.english()));
    QCOMPARE(scene.contents(), before);
    QCOMPARE(*RepositoryScene::read(*anna, 1), QByteArray("Blue"));
    QCOMPARE(scene.trail(u"refused"_s).size(), 1);
    QVERIFY(scene.trail(u"refused"_s).constFirst().startsWith(u"anna refused "_s));
}

// proves G051, G091
void tst_Privileges::doneWithThePrivilege()
{
    QFETCH(const Privilege, privilege);
    QFETCH(const Action, action);
    AccessScene scene;
    QVERIFY(scene.fill());
    QVERIFY(planRun(*scene.openAsRoot()));
    // A package is replaced by who may import, a shared host needs no more than its tenant's privilege.
    QVERIFY(scene.grantAnna({privilegeWord(privilege), u"import"_s}));
    const auto anna = scene.openAsAnna();
    const QString before = scene.contents();
    const Status done = action(*anna);
    QVERIFY2(done, done ? "" : qPrintable(done.error().english()));
    QVERIFY(scene.trail(u"refused"_s).isEmpty());
    const bool isLink = qstrcmp(QTest::currentDataTag(), "copy") == 0; // which is there already
    QCOMPARE(scene.contents() != before, !isLink);
}

void tst_Privileges::sharedPackagesTakeAllTheirTenants()
{
    AccessScene scene;
    QVERIFY(scene.fill());
    QVERIFY(scene.grantAnna({u"package-manager"_s}));
    const auto anna = scene.openAsAnna();
    const auto both = anna->packages().find(u"Both"_s);
    QCOMPARE(anna->packages().edit(both->id, u"x"_s, {}, {}).error().code, u"not-allowed"_s);
    QCOMPARE(anna->packages().remove(both->id, PackageStore::Deletion::Forced).error().code, u"not-allowed"_s);
    QCOMPARE(anna->packages().copyToTenants(both->id, {u"Red"_s}).error().code, u"tenant-unknown"_s);
    QVERIFY(scene.grantAnna({u"package-manager"_s}, {u"Blue"_s, u"Red"_s}));
    QVERIFY(anna->packages().edit(both->id, u"x"_s, {}, {}));
    QVERIFY(scene.grantAnna({u"package-manager"_s}, {u"Blue"_s}));
    QVERIFY(scene.openAsRoot()->operators().grant(u"anna"_s, {u"viewer"_s}, {u"Red"_s}));
    const auto refused = anna->packages().copyToTenants(anna->packages().find(u"Blue"_s)->id, {u"Red"_s});
    QCOMPARE(refused.error().code, u"not-allowed"_s);
}

void tst_Privileges::replacingKeepsTenantsAndGroup()
{
    AccessScene scene;
    QVERIFY(scene.fill());
    const auto asRoot = scene.openAsRoot();
    NewPackage package = RepositoryScene::newPackage(AccessScene::package(u"Both"_s));
    package.tenants = {u"Environment"_s};
    package.group.clear();
    package.replace = true;
    const auto stored = RepositoryScene::store(*asRoot, package, "newer bytes");
    QVERIFY(stored);
    QCOMPARE(stored->tenants, (QStringList{u"Blue"_s, u"Environment"_s, u"Red"_s}));
    QCOMPARE(stored->group, u"Samples"_s);
    QCOMPARE(asRoot->packages().find(u"Both"_s)->tenants, stored->tenants);
}

void tst_Privileges::administersOneTenant()
{
    AccessScene scene;
    QVERIFY(scene.fill());
    QVERIFY(scene.grantAnna({u"administrator"_s}));
    const auto anna = scene.openAsAnna();
    OperatorStore &operators = anna->operators();
    QVERIFY(operators.add(u"ben"_s, {u"viewer"_s}, {u"Blue"_s}));
    for (const QStringList &tenants : {QStringList(), QStringList{u"Red"_s}, QStringList{u"Blue"_s, u"Red"_s}})
        QCOMPARE(operators.grant(u"ben"_s, {u"viewer"_s}, tenants).error().code, u"not-allowed"_s);
    QCOMPARE(operators.grant(u"anna"_s, {u"administrator"_s}, {}).error().code, u"not-allowed"_s);
    QCOMPARE(anna->tenants().add(u"Green"_s).error().code, u"not-allowed"_s);
    QCOMPARE(anna->tenants().remove(u"Environment"_s).error().code, u"not-allowed"_s);
    QCOMPARE(anna->backupTo(scene.folder() + u"/copy"_s).error().code, u"not-allowed"_s);
    QCOMPARE(anna->verify().constFirst().code, u"not-allowed"_s);
    QCOMPARE(operators.list()->size(), 2);
    QVERIFY(operators.revoke(u"ben"_s, {u"viewer"_s}, {u"Blue"_s}));
}

void tst_Privileges::somebodyStaysAdministrator()
{
    RepositoryScene scene;
    const auto repository = scene.openAsRoot();
    OperatorStore &operators = repository->operators();
    QCOMPARE(operators.revoke(u"root"_s, {u"administrator"_s}, {}).error().code, u"last-administrator"_s);
    QVERIFY(operators.add(u"anna"_s, {u"administer"_s}, {}));
    QVERIFY(operators.revoke(u"root"_s, {u"administrator"_s}, {}));
    QCOMPARE(operators.add(u"ben"_s, {}, {}).error().code, u"not-allowed"_s);
    QCOMPARE(scene.openAs(u"anna"_s)->operators().revoke(u"anna"_s, {u"administer"_s}, {}).error().code,
             u"last-administrator"_s);
}

void tst_Privileges::grantsOfUnknownThings()
{
    RepositoryScene scene;
    const auto repository = scene.openAsRoot();
    OperatorStore &operators = repository->operators();
    QCOMPARE(operators.add(u" "_s, {}, {}).error().code, u"operator-name"_s);
    QCOMPARE(operators.add(u"root"_s, {}, {}).error().code, u"operator-exists"_s);
    QCOMPARE(operators.add(u"anna"_s, {u"king"_s}, {}).error().code, u"role-unknown"_s);
    QCOMPARE(operators.list()->size(), 1); // anna was not added without her role
    QVERIFY(operators.add(u"anna"_s, {}, {}));
    QCOMPARE(operators.grant(u"ben"_s, {u"viewer"_s}, {}).error().code, u"operator-unknown"_s);
    QCOMPARE(operators.grant(u"anna"_s, {u"viewer"_s, u"king"_s}, {}).error().code, u"role-unknown"_s);
    QCOMPARE(operators.grant(u"anna"_s, {u"viewer"_s}, {u"Nowhere"_s}).error().code, u"tenant-unknown"_s);
    QCOMPARE(operators.revoke(u"anna"_s, {u"viewer"_s}, {}).error().code, u"grant-unknown"_s);
    QVERIFY(operators.grant(u"anna"_s, {u"viewer"_s}, {}));
    QVERIFY(operators.grant(u"anna"_s, {u"viewer"_s}, {})); // again: nothing new
    QCOMPARE(operators.revoke(u"anna"_s, {u"viewer"_s}, {u"Environment"_s}).error().code, u"grant-unknown"_s);
    QCOMPARE(scene.trail(u"role-"_s), QStringList{u"root role-granted anna"_s});
}

void tst_Privileges::tenantsInUseStay()
{
    AccessScene scene;
    QVERIFY(scene.fill());
    const auto asRoot = scene.openAsRoot();
    QCOMPARE(asRoot->tenants().remove(u"Blue"_s).error().code, u"tenant-in-use"_s);
    QCOMPARE(asRoot->tenants().remove(u"Nowhere"_s).error().code, u"tenant-unknown"_s);
    QVERIFY(asRoot->tenants().add(u"Green"_s));
    QVERIFY(asRoot->operators().grant(u"anna"_s, {u"viewer"_s}, {u"Green"_s}));
    QVERIFY(asRoot->tenants().remove(u"Green"_s));
    QVERIFY(!scene.openAsAnna()->access().own()->has(Privilege::View));
    QCOMPARE(asRoot->tenants().add(u"a,b"_s).error().code, u"tenant-name"_s);
}

// proves U46 (the reasons, for windows to show)
void tst_Privileges::tellsWhyNot()
{
    AccessScene scene;
    QVERIFY(scene.fill());
    QVERIFY(scene.grantAnna({u"viewer"_s}));
    const auto anna = scene.openAsAnna();
    const Access own = *anna->access().own();
    const StoredPackage blue = *anna->packages().find(u"Blue"_s);
    const StoredPackage both = *anna->packages().find(u"Both"_s);
    QVERIFY(own.may(Privilege::View, blue));
    QCOMPARE(own.may(Privilege::Delete, blue).error().text(),
             u"The operator anna may not delete this package. The privilege “delete” is needed in each of these "
             "tenants: Blue."_s);
    QVERIFY(own.may(Privilege::Delete, both).error().why.english().contains(u"some of them are not yours"_s));
    QVERIFY(own.may(Privilege::Deploy, both).error().why.english().contains(u"in one of these tenants: Blue"_s));
    QVERIFY(!own.may(Privilege::Import));
    QVERIFY(!own.mayEverywhere(Privilege::View));
    QVERIFY(scene.trail(u"refused"_s).isEmpty()); // to ask is no offence
}

void tst_Privileges::runnersRecordWhateverIsRevoked()
{
    AccessScene scene;
    QVERIFY(scene.fill());
    QVERIFY(scene.grantAnna({u"deployer"_s}));
    const auto anna = scene.openAsAnna();
    const auto run = anna->runs().create(AccessScene::planFor(u"Blue"_s, {u"host-Blue"_s}), u"anna"_s);
    QVERIFY(run);
    QVERIFY(scene.openAsRoot()->operators().revoke(u"anna"_s, {u"deployer"_s}, {u"Blue"_s}));
    DeploymentRecord record;
    record.host = u"host-Blue"_s;
    record.packageName = u"Blue"_s;
    record.packageVersion = u"9.0.001.02"_s;
    record.state = u"installed"_s;
    record.run = *run;
    record.since = QDateTime::currentDateTimeUtc();
    QVERIFY(anna->deployments().record(record));
    QVERIFY(anna->runs().requested(*run));
    QCOMPARE(anna->runs().request(*run, RunRequest::Pause, u"anna"_s).error().code, u"run-unknown"_s);
}

QTEST_GUILESS_MAIN(tst_Privileges)
#include "tst_Privileges.moc"
