// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BundleScene.h"
#include "repository/access/OperatorStore.h"
#include "repository/integrity/IntegrityStore.h"

#include <QFile>
#include <QTest>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

RevocationList lostKey()
{
    RevokedKey key;
    key.id = TestSigner('r').id();
    key.since = QDate(2026, 1, 1);
    key.reason = u"lost"_s;
    return {.keys = {key}};
}

} // namespace

/// What a bundle must not do: keys that nobody vouched for, damage, operators without the right.
class tst_BundleTrust : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void keysNeedASignatureOrAWord();
    void revokedAndStrangeSignatures();
    void policyOfThePlantHolds();
    void damageStoresNothing();
    void aPackageThatIsSpoiledInsideIsRefusedAlone();
    void whoMayNot();

private:
    std::unique_ptr<BundleScene> m_scene;
};

void tst_BundleTrust::init()
{
    m_scene = std::make_unique<BundleScene>();
    QVERIFY(m_scene->isReady());
}

void tst_BundleTrust::keysNeedASignatureOrAWord()
{
    for (const char seed : {'a', 'b', 'r'})
        QVERIFY(m_scene->home().integrity().addKey(*MinisignKey::parse(TestSigner(seed).publicKey("Publisher"), {})));
    QVERIFY(m_scene->home().integrity().revoke(lostKey()));
    QVERIFY(m_scene->home().integrity().setUnsignedPolicy(IntegrityStore::Unsigned::Refuse));
    const QString plain = m_scene->exported({.to = {}, .trust = true});
    const BundleImportReport refused = m_scene->imported({.path = plain});
    QCOMPARE(refused.refused.size(), 4);
    for (const BundleItem &item : refused.refused)
        QCOMPARE(item.error->code, u"bundle-keys-untrusted"_s);
    QVERIFY(m_scene->plant().integrity().keyRing()->trusted().isEmpty());
    QVERIFY(*m_scene->plant().integrity().unsignedPolicy() == IntegrityStore::Unsigned::Allow);
    // Signed by the key that was compared beforehand.
    QVERIFY(m_scene->plant().integrity().addKey(*MinisignKey::parse(TestSigner('a').publicKey("Publisher"), {})));
    const QString good = m_scene->exported({.to = {}, .trust = true}, 'a');
    const BundleImportReport taken = m_scene->imported({.path = good});
    QCOMPARE(taken.signature, u"good"_s);
    QCOMPARE(taken.signer, TestSigner('a').id());
    QCOMPARE(taken.imported.size(), 3);
    QCOMPARE(m_scene->namesOf(taken.skipped), QStringList{u"key:"_s + TestSigner('a').id()});
    const Result<KeyRing> ring = m_scene->plant().integrity().keyRing();
    QVERIFY(ring->find(TestSigner('b').id()) != nullptr);
    QVERIFY(ring->find(TestSigner('r').id()) == nullptr);
    QCOMPARE(ring->revocationOf(TestSigner('r').id())->reason, u"lost"_s);
    QVERIFY(*m_scene->plant().integrity().unsignedPolicy() == IntegrityStore::Unsigned::Refuse);
    // From now on an unsigned bundle is refused as a whole.
    QCOMPARE(m_scene->refusedCode({.path = plain}), u"bundle-unsigned"_s);
    QCOMPARE(m_scene->plantScene().trail(u"bundle-refused"_s).size(), 1);
}

void tst_BundleTrust::revokedAndStrangeSignatures()
{
    m_scene->importZip("Box", "1.0");
    for (const char seed : {'a', 'r'})
        QVERIFY(m_scene->plant().integrity().addKey(*MinisignKey::parse(TestSigner(seed).publicKey("P"), {})));
    QVERIFY(m_scene->plant().integrity().revoke(lostKey()));
    QCOMPARE(m_scene->refusedCode({.path = m_scene->exportedAll('r')}), u"signature-revoked"_s);
    const QString changed = m_scene->exportedAll();
    QVERIFY(writeFile(changed + u".minisig"_s, TestSigner('a').sign("something else")));
    QCOMPARE(m_scene->refusedCode({.path = changed}), u"signature-bad"_s);
    QVERIFY(writeFile(changed + u".minisig"_s, "no signature"));
    QCOMPARE(m_scene->refusedCode({.path = changed}), u"signature-malformed"_s);
    QCOMPARE(m_scene->plant().packages().list()->size(), 0);
    // Somebody's signature proves nothing, and takes nothing away.
    const BundleImportReport unknown = m_scene->imported({.path = m_scene->exportedAll('x')});
    QCOMPARE(unknown.signature, u"unknown-signer"_s);
    QCOMPARE(unknown.imported.size(), 1);
}

void tst_BundleTrust::policyOfThePlantHolds()
{
    QVERIFY(m_scene->plant().integrity().addKey(*MinisignKey::parse(TestSigner('a').publicKey("P"), {})));
    QVERIFY(m_scene->plant().integrity().setUnsignedPolicy(IntegrityStore::Unsigned::Refuse));
    m_scene->importZip("Plain", "1.0");
    m_scene->importZip("Signed", "1.0", 'a');
    // The bundle is signed; its unsigned package is refused all the same.
    const BundleImportReport report =
        m_scene->imported({.path = m_scene->exported({.to = {}, .all = true, .trust = true}, 'a')});
    QCOMPARE(m_scene->namesOf(report.imported), QStringList{u"package:Signed@1.0"_s});
    QCOMPARE(m_scene->namesOf(report.refused),
             (QStringList{u"policy:unsigned policy-stricter-here"_s, u"package:Plain@1.0 signature-missing"_s}));
}

// A turned bit anywhere, and a missing end: nothing of the bundle is stored.
void tst_BundleTrust::damageStoresNothing()
{
    m_scene->importZip("Box", "1.0");
    QVERIFY(m_scene->home().hosts().add({m_scene->webHost()}));
    const QString bundle = m_scene->exportedAll();
    const QByteArray good = m_scene->contentOf(bundle);
    const QString spoiled = m_scene->file(u"spoiled.tar"_s);
    constexpr qsizetype step = 97;
    for (qsizetype at = 0; at < good.size(); at += step) {
        QByteArray turned = good;
        turned[at] = char(turned.at(at) ^ 0x10);
        QVERIFY(writeFile(spoiled, turned));
        QVERIFY2(m_scene->refusedCode({.path = spoiled}).startsWith(u"bundle-"_s), qPrintable(QString::number(at)));
    }
    QVERIFY(writeFile(spoiled, good.chopped(1)));
    QCOMPARE(m_scene->refusedCode({.path = spoiled}), u"bundle-truncated"_s);
    QCOMPARE(m_scene->refusedCode({.path = m_scene->file(u"nowhere.tar"_s)}), u"bundle-unreadable"_s);
    QCOMPARE(m_scene->plant().packages().list()->size(), 0);
    QCOMPARE(m_scene->plant().hosts().list()->size(), 1);
    QCOMPARE(m_scene->plantScene().count(m_scene->plantScene().payloadPath(), u"payloads"_s), 0);
}

/// A bundle that is whole, around a package that never could be imported: the way in is the same as any other.
void tst_BundleTrust::aPackageThatIsSpoiledInsideIsRefusedAlone()
{
    NewPackage evil = RepositoryScene::newPackage();
    QVERIFY(RepositoryScene::store(m_scene->home(), evil, "no zip at all"));
    m_scene->importZip("Box", "1.0");
    const BundleImportReport report = m_scene->imported({.path = m_scene->exportedAll()});
    QCOMPARE(m_scene->namesOf(report.imported), QStringList{u"package:Box@1.0"_s});
    QCOMPARE(report.refused.size(), 1);
    QCOMPARE(report.refused.first().error->code, u"archive-unsupported"_s);
    QCOMPARE(m_scene->plant().packages().list()->size(), 1);
}

void tst_BundleTrust::whoMayNot()
{
    m_scene->importZip("Box", "1.0");
    QVERIFY(m_scene->home().hosts().add({m_scene->webHost()}));
    const QString bundle = m_scene->exported({.to = {}, .all = true, .trust = true});
    QVERIFY(m_scene->home().operators().add(u"vera"_s, {u"viewer"_s}, {}));
    m_scene->home().setOperator(u"vera"_s);
    const auto exportedByVera = exportBundle(m_scene->home(), {.to = m_scene->file(u"vera.tar"_s), .all = true});
    QCOMPARE(exportedByVera.error().code, u"not-allowed"_s);
    QVERIFY(exportedByVera.error().kind == ErrorKind::Denied);
    QVERIFY(!QFile::exists(m_scene->file(u"vera.tar"_s)));
    QVERIFY(m_scene->plant().operators().add(u"vera"_s, {u"viewer"_s}, {}));
    m_scene->plant().setOperator(u"vera"_s);
    const BundleImportReport report = m_scene->imported({.path = bundle, .trust = true});
    QCOMPARE(report.imported.size(), 0);
    QCOMPARE(report.exitCode(), 1); // the policy is the same here already: skipped
    for (const BundleItem &item : report.refused)
        QVERIFY2(item.error->code == u"not-allowed"_s, qPrintable(item.name));
    QCOMPARE(report.refused.size(), 2);
    m_scene->plant().setOperator(u"root"_s);
    QCOMPARE(m_scene->plant().packages().list()->size(), 0);
    QVERIFY(m_scene->plantScene().trail(u"refused"_s).size() >= 2);
}

QTEST_GUILESS_MAIN(tst_BundleTrust)
#include "tst_BundleTrust.moc"
