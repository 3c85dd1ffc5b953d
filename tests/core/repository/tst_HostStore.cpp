// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepositoryScene.h"
#include "repository/HostStore.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_HostStore : public QObject
{
    Q_OBJECT
private slots:
    void thisComputerIsFirst();
    void keepsEveryField();
    void addsAllOrNothing_data();
    void addsAllOrNothing();
    void updatesAndRenames();
    void thisComputerStays();
    void removes();
    void trustIsRemembered();
    void keysOfAListArePinnedTogether();
    void aListReplacesNoKey();
    void checksAreKept();

private:
    static Host host(const QString &name);
    static Host plainHost(const QString &name);
};

Host tst_HostStore::host(const QString &name)
{
    Host host;
    host.name = name;
    host.address = u"10.0.0.7"_s;
    host.port = 2222;
    host.user = u"ops"_s;
    host.keyFile = u"/home/ops/key"_s;
    host.platform = u"windows"_s;
    host.roles = {u"web"_s, u"app"_s};
    host.site = u"Lyon"_s;
    host.groups = {u"z"_s, u"a"_s};
    host.tenants = {u"Environment"_s};
    host.hostKey = u"SHA256:abc"_s;
    host.jumpHost = u"gate"_s;
    host.runAs = u"root"_s;
    host.runAsMethod = u"su"_s;
    host.staging = u"/var/tmp/staging"_s;
    return host;
}

Host tst_HostStore::plainHost(const QString &name)
{
    Host host;
    host.name = name;
    return host;
}

void tst_HostStore::thisComputerIsFirst()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    QVERIFY(repository->hosts().add({host(u"web-2"_s), host(u"app-1"_s), host(u"Zeta"_s)}));
    const auto list = repository->hosts().list();
    QVERIFY(list);
    QStringList names;
    for (const Host &found : *list)
        names += found.name;
    QCOMPARE(names, (QStringList{u"this-computer"_s, u"Zeta"_s, u"app-1"_s, u"web-2"_s}));
    QCOMPARE(list->first().connection, ConnectionKind::Local);
}

void tst_HostStore::keepsEveryField()
{
    RepositoryScene scene;
    QVERIFY(scene.open()->hosts().add({host(u"a"_s), plainHost(u"b"_s)}));
    const auto repository = scene.open();
    QCOMPARE(*repository->hosts().find(u"a"_s), host(u"a"_s));
    QCOMPARE(*repository->hosts().find(u"b"_s), plainHost(u"b"_s));
    QCOMPARE(repository->hosts().list()->at(1), host(u"a"_s));
}

void tst_HostStore::addsAllOrNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("there already") << u"there"_s << u"host-exists"_s;
    QTest::newRow("twice") << u"new"_s << u"host-exists"_s;
    QTest::newRow("this computer") << u"this-computer"_s << u"host-exists"_s;
    QTest::newRow("empty name") << QString() << u"host-name"_s;
    QTest::newRow("spaces") << u"a b"_s << u"host-name"_s;
    QTest::newRow("an option") << u"-rf"_s << u"host-name"_s;
    QTest::newRow("line end") << u"a\n"_s << u"host-name"_s;
}

void tst_HostStore::addsAllOrNothing()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    RepositoryScene scene;
    const auto repository = scene.open();
    QVERIFY(repository->hosts().add({host(u"there"_s)}));
    const Status added = repository->hosts().add({host(u"new"_s), host(name)});
    QVERIFY(!added);
    QCOMPARE(added.error().code, code);
    QCOMPARE(added.error().kind, ErrorKind::Request);
    QCOMPARE(repository->hosts().list()->size(), 2);
}

void tst_HostStore::updatesAndRenames()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    QVERIFY(repository->hosts().add({host(u"a"_s), host(u"b"_s)}));
    Host changed = host(u"c"_s);
    changed.roles = {u"db"_s};
    changed.groups.clear();
    QVERIFY(repository->hosts().update(u"a"_s, changed));
    QCOMPARE(*repository->hosts().find(u"c"_s), changed);
    QCOMPARE(repository->hosts().find(u"a"_s).error().code, u"host-unknown"_s);
    QCOMPARE(repository->hosts().update(u"a"_s, changed).error().code, u"host-unknown"_s);
    QCOMPARE(repository->hosts().update(u"b"_s, changed).error().code, u"host-exists"_s);
    QCOMPARE(*repository->hosts().find(u"b"_s), host(u"b"_s));
}

void tst_HostStore::thisComputerStays()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    QCOMPARE(repository->hosts().remove(Host::thisComputer()).error().code, u"host-this-computer"_s);
    Host computer = *repository->hosts().find(Host::thisComputer());
    computer.roles = {u"lab"_s};
    computer.site = u"Desk"_s;
    computer.groups = {u"mine"_s};
    computer.staging = u"/tmp/s"_s;
    QVERIFY(repository->hosts().update(Host::thisComputer(), computer));
    QCOMPARE(*repository->hosts().find(Host::thisComputer()), computer);
    Host remote = computer;
    remote.connection = ConnectionKind::Ssh;
    QCOMPARE(repository->hosts().update(Host::thisComputer(), remote).error().code, u"host-this-computer"_s);
    Host renamed = computer;
    renamed.name = u"mine"_s;
    QCOMPARE(repository->hosts().update(Host::thisComputer(), renamed).error().code, u"host-this-computer"_s);
}

void tst_HostStore::removes()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    QVERIFY(repository->hosts().add({host(u"a"_s)}));
    QVERIFY(repository->hosts().saveCheck(u"a"_s, {{}, QDateTime::currentDateTimeUtc(), {}}));
    QVERIFY(repository->hosts().remove(u"a"_s));
    QCOMPARE(repository->hosts().remove(u"a"_s).error().code, u"host-unknown"_s);
    for (const QString &table : {u"host_labels"_s, u"host_keys"_s, u"host_checks"_s})
        QCOMPARE(scene.count(scene.path(), table), 0);
}

void tst_HostStore::trustIsRemembered()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    repository->setOperator(u"system"_s);
    Host fresh = host(u"a"_s);
    fresh.hostKey.clear();
    QVERIFY(repository->hosts().add({fresh}));
    QVERIFY(repository->hosts().trust(u"a"_s, u"SHA256:one"_s, u"anna"_s, u"first contact"_s));
    QVERIFY(repository->hosts().trust(u"a"_s, u"SHA256:two"_s, u"ben"_s, u"reinstalled"_s));
    QCOMPARE(repository->hosts().find(u"a"_s)->hostKey, u"SHA256:two"_s);
    const auto keys = repository->hosts().keys(u"a"_s);
    QCOMPARE(keys->size(), 2);
    QCOMPARE(keys->constFirst().fingerprint, u"SHA256:two"_s); // newest first
    QCOMPARE(keys->constFirst().reason, u"reinstalled"_s);
    QVERIFY(keys->constFirst().at.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    QCOMPARE(repository->hosts().keys(u"x"_s).error().code, u"host-unknown"_s);
    QCOMPARE(repository->hosts().trust(u"x"_s, u"k"_s, u"anna"_s, u"r"_s).error().code, u"host-unknown"_s);
    const auto raw = scene.raw(scene.path());
    const auto asText = [](const SqlRow &row) { return row.value(0).toString() + u' ' + row.value(1).toString(); };
    QCOMPARE(*raw->rows(u"SELECT operator, fingerprint FROM host_keys ORDER BY id"_s, {}, asText),
             (QStringList{u"anna SHA256:one"_s, u"ben SHA256:two"_s}));
    QCOMPARE(scene.trail(u"host-"_s),
             (QStringList{u"system host-added a"_s, u"system host-key-pinned a"_s, u"system host-key-pinned a"_s}));
    QVERIFY(raw->value(u"SELECT detail FROM audit ORDER BY id DESC LIMIT 1"_s)->toString().contains(u"SHA256:one"_s));
}

// proves A09 (in part: what came from a list is told apart, with its signer)
void tst_HostStore::keysOfAListArePinnedTogether()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    repository->setOperator(u"system"_s);
    QVERIFY(repository->hosts().add({plainHost(u"a"_s), plainHost(u"b"_s)}));
    const ListedHostKeys keys{
        .list = {.name = u"keys.txt"_s, .sha256 = u"5ha"_s, .signer = u"E7620F1842B4E81F"_s, .signerName = u"Milano"_s},
        .reason = u"because"_s,
        .pins = {{.host = u"a"_s, .fingerprint = u"SHA256:one"_s}, {.host = u"b"_s, .fingerprint = u"SHA256:two"_s}}};
    QVERIFY(repository->hosts().pin(keys));
    QCOMPARE(repository->hosts().find(u"a"_s)->hostKey, u"SHA256:one"_s);
    QVERIFY(repository->hosts().trust(u"a"_s, u"SHA256:three"_s, u"anna"_s, u"reinstalled"_s));
    const auto history = repository->hosts().keys(u"a"_s);
    QCOMPARE(history->size(), 2);
    QVERIFY(history->at(0).list.name.isEmpty());
    const PinnedKey &listed = history->at(1);
    QCOMPARE(listed.fingerprint, u"SHA256:one"_s);
    QCOMPARE(listed.operatorName, u"system"_s);
    QCOMPARE(listed.reason, u"because"_s);
    QCOMPARE(listed.list.name, u"keys.txt"_s);
    QCOMPARE(listed.list.sha256, u"5ha"_s);
    QCOMPARE(listed.list.signer, u"E7620F1842B4E81F"_s);
    QCOMPARE(listed.list.signerName, u"Milano"_s);
    QCOMPARE(scene.trail(u"host-key"_s),
             (QStringList{u"system host-keys-imported keys.txt"_s, u"system host-key-pinned a"_s,
                          u"system host-key-pinned b"_s, u"system host-key-pinned a"_s}));
    const auto raw = scene.raw(scene.path());
    const QString told = raw->value(u"SELECT detail FROM audit WHERE action = 'host-keys-imported'"_s)->toString();
    QVERIFY2(told.contains(u"5ha"_s) && told.contains(u"E7620F1842B4E81F"_s), qPrintable(told));
}

void tst_HostStore::aListReplacesNoKey()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    Host pinned = plainHost(u"b"_s);
    pinned.hostKey = u"SHA256:mine"_s;
    QVERIFY(repository->hosts().add({plainHost(u"a"_s), pinned}));
    const qsizetype before = scene.trail(u"host-key"_s).size();
    ListedHostKeys keys{
        .list = {.name = u"keys.txt"_s},
        .reason = {},
        .pins = {{.host = u"a"_s, .fingerprint = u"SHA256:one"_s}, {.host = u"b"_s, .fingerprint = u"SHA256:two"_s}}};
    QCOMPARE(repository->hosts().pin(keys).error().code, u"host-key-pinned-meanwhile"_s);
    keys.pins.last().host = u"nowhere"_s;
    QCOMPARE(repository->hosts().pin(keys).error().code, u"host-unknown"_s);
    QVERIFY(repository->hosts().find(u"a"_s)->hostKey.isEmpty());
    QCOMPARE(repository->hosts().find(u"b"_s)->hostKey, u"SHA256:mine"_s);
    QCOMPARE(scene.trail(u"host-key"_s).size(), before);
}

void tst_HostStore::checksAreKept()
{
    RepositoryScene scene;
    const auto repository = scene.open();
    QVERIFY(repository->hosts().add({host(u"a"_s)}));
    QVERIFY(!repository->hosts().lastCheck(u"a"_s)->at.isValid());
    HostCheck check;
    check.at = QDateTime::fromString(u"2026-11-20T08:15:30.123Z"_s, Qt::ISODateWithMs);
    check.facts.insert({u"os.id"_s, u"debian"_s, u"text"_s, u"probe"_s, check.at});
    check.facts.insert({u"memory.totalBytes"_s, qlonglong(1) << 34, u"integer"_s, u"probe"_s, check.at});
    QVERIFY(repository->hosts().saveCheck(u"a"_s, check));
    check.problem = Error(u"host-unreachable"_s, Message("The host %1 does not answer.", {u"a"_s}));
    QVERIFY(repository->hosts().saveCheck(u"a"_s, check));
    const auto found = scene.open()->hosts().lastCheck(u"a"_s);
    QVERIFY(found);
    QCOMPARE(found->at, check.at);
    QCOMPARE(found->facts.toJson(), check.facts.toJson());
    QCOMPARE(found->problem->code, u"host-unreachable"_s);
    QCOMPARE(found->problem->what, check.problem->what);
    QCOMPARE(repository->hosts().lastChecks()->keys(), QStringList{u"a"_s});
    QCOMPARE(repository->hosts().saveCheck(u"x"_s, check).error().code, u"host-unknown"_s);
    QCOMPARE(repository->hosts().lastCheck(u"x"_s).error().code, u"host-unknown"_s);
}

QTEST_GUILESS_MAIN(tst_HostStore)
#include "tst_HostStore.moc"
