// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepositoryScene.h"
#include "TestSigner.h"
#include "repository/integrity/IntegrityStore.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;
using test::TestSigner;

namespace {

MinisignKey keyOf(char seed, const QByteArray &name = "Publisher")
{
    return MinisignKey::parse(TestSigner(seed).publicKey(name), {}).value_or(MinisignKey());
}

RevocationList revoking(const QString &id)
{
    return {.keys = {RevokedKey{.id = id,
                                .since = QDate(2026, 3, 1),
                                .reason = u"lost laptop"_s,
                                .listSigner = u"0123456789ABCDEF"_s,
                                .recorded = {},
                                .recordedBy = {}}}};
}

QString lastEntry(const RepositoryScene &scene)
{
    return scene.raw(scene.path())
        ->value(u"SELECT operator || ' ' || action || ' ' || subject FROM audit ORDER BY id DESC LIMIT 1"_s)
        ->toString();
}

} // namespace

class tst_IntegrityStore : public QObject
{
    Q_OBJECT
private slots:
    void keysAreKept();
    void keysThatAreNotAdded();
    void revokedStaysRevoked();
    void policyIsAllowUntilSet();
    void highestVersionOutlivesThePackage();
};

void tst_IntegrityStore::keysAreKept()
{
    const RepositoryScene scene;
    {
        const auto repository = scene.open();
        repository->setOperator(u"anna"_s);
        QVERIFY(repository->integrity().addKey(keyOf('a')));
        QCOMPARE(lastEntry(scene), u"anna key-added "_s + keyOf('a').id);
    }
    const Result<KeyRing> ring = scene.open()->integrity().keyRing();
    QVERIFY(ring);
    QCOMPARE(ring->trusted().size(), 1);
    QCOMPARE(ring->trusted().first().key, keyOf('a'));
    QCOMPARE(ring->trusted().first().addedBy, u"anna"_s);
    QVERIFY(ring->trusted().first().added.isValid());
}

void tst_IntegrityStore::keysThatAreNotAdded()
{
    const RepositoryScene scene;
    const auto repository = scene.open();
    IntegrityStore &store = repository->integrity();
    QVERIFY(store.addKey(keyOf('a')));
    QCOMPARE(store.addKey(keyOf('a', "again")).error().code, u"key-known"_s);
    MinisignKey mistaken = keyOf('b');
    mistaken.id = keyOf('a').id;
    QCOMPARE(store.addKey(mistaken).error().code, u"key-id-taken"_s);
    QVERIFY(store.revoke(revoking(keyOf('c').id)));
    const Status revoked = store.addKey(keyOf('c'));
    QCOMPARE(revoked.error().code, u"key-revoked"_s);
    QVERIFY(revoked.error().text().contains(u"lost laptop"_s));
    QCOMPARE(store.keyRing()->trusted().size(), 1);
}

void tst_IntegrityStore::revokedStaysRevoked()
{
    const RepositoryScene scene;
    const auto repository = scene.open();
    repository->setOperator(u"bert"_s);
    IntegrityStore &store = repository->integrity();
    QVERIFY(store.addKey(keyOf('a')));
    QCOMPARE(*store.revoke(revoking(keyOf('a').id)), 1);
    QCOMPARE(lastEntry(scene), u"bert key-revoked "_s + keyOf('a').id);
    QCOMPARE(*store.revoke(revoking(keyOf('a').id)), 0);
    const KeyRing ring = *store.keyRing();
    QCOMPARE(ring.revoked().size(), 1);
    const RevokedKey *key = ring.revocationOf(keyOf('a').id);
    QVERIFY(key != nullptr);
    QCOMPARE(key->since, QDate(2026, 3, 1));
    QCOMPARE(key->reason, u"lost laptop"_s);
    QCOMPARE(key->recordedBy, u"bert"_s);
}

void tst_IntegrityStore::policyIsAllowUntilSet()
{
    using Unsigned = IntegrityStore::Unsigned;
    const RepositoryScene scene;
    const auto repository = scene.open();
    QVERIFY(*repository->integrity().unsignedPolicy() == Unsigned::Allow);
    QVERIFY(repository->integrity().setUnsignedPolicy(Unsigned::Refuse));
    QVERIFY(*scene.open()->integrity().unsignedPolicy() == Unsigned::Refuse);
    QVERIFY(lastEntry(scene).endsWith(u" policy-set unsigned"_s));
    // A word that this program does not know must not let anything in.
    QVERIFY(scene.raw(scene.path())->exec(u"UPDATE policies SET value = 'maybe'"_s));
    QVERIFY(*repository->integrity().unsignedPolicy() == Unsigned::Refuse);
}

void tst_IntegrityStore::highestVersionOutlivesThePackage()
{
    const RepositoryScene scene;
    const auto repository = scene.open();
    IntegrityStore &store = repository->integrity();
    const auto import = [&](const QString &version, const QString &signer) {
        NewPackage package = RepositoryScene::newPackage(RepositoryScene::echo(version));
        if (!signer.isEmpty()) {
            package.provenance.signature = u"good"_s;
            package.provenance.signerId = signer;
        }
        const auto stored = RepositoryScene::store(*repository, package, RepositoryScene::bytes(100));
        return stored && repository->packages().remove(stored->id).has_value();
    };
    const QString name = RepositoryScene::echo().name;
    QVERIFY(store.highestSeen(name, {})->isEmpty());
    QVERIFY(import(u"9.0.10"_s, {}));
    QVERIFY(import(u"9.0.9"_s, {}));
    QVERIFY(import(u"9.0.8"_s, u"A"_s));
    QVERIFY(import(u"10.1"_s, u"B"_s));
    QCOMPARE(scene.count(scene.path(), u"packages"_s), 0);
    QCOMPARE(store.highestSeen(name, u"A"_s)->text(), u"9.0.8"_s);
    QCOMPARE(store.highestSeen(name, u"B"_s)->text(), u"10.1"_s);
    QVERIFY(store.highestSeen(name, u"C"_s)->isEmpty());
    QCOMPARE(store.highestSeen(name, {})->text(), u"10.1"_s);
}

QTEST_GUILESS_MAIN(tst_IntegrityStore)
#include "tst_IntegrityStore.moc"
