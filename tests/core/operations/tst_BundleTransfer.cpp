// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PackageSamples.h"
#include "RepositoryScene.h"
#include "TestSigner.h"
#include "operations/bundle/BundleExport.h"
#include "operations/bundle/BundleImport.h"
#include "package/archive/bundle/BundleWriter.h"
#include "repository/HostStore.h"
#include "repository/TenantStore.h"
#include "repository/access/OperatorStore.h"
#include "repository/integrity/IntegrityStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

/// From the repository at headquarters into that of a plant.
class tst_BundleTransfer : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void packagesArriveByteByByte();
    void templatesThatCameApartArrive();
    void whatIsThereIsSkippedOrRefused();
    void hostsArriveWithTheirPinnedKeys();
    void hostsThatDiffer();
    void plansAndSolutionsBecomeFiles();
    void filesThatDiffer();
    void namesCannotLeadOut();
    void tenantsMayBeOthers();
    void keysNeedASignatureOrAWord();
    void revokedAndStrangeSignatures();
    void policyOfThePlantHolds();
    void damageStoresNothing();
    void aPackageThatIsSpoiledInsideIsRefusedAlone();
    void whoMayNot();
    void exportIsRefused();
    void exportLeavesNothingBehind();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    QString importZip(const QByteArray &name, const QByteArray &version, char signer = 0);
    QString exported(const BundleExportRequest &request, char signer = 0);
    QString exportedAll(char signer = 0);
    BundleImportReport imported(const BundleImportRequest &request);
    QString refusedCode(const BundleImportRequest &request);
    QString savedPlan(const QString &name, const QString &host);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RepositoryScene> m_homeScene;
    std::unique_ptr<RepositoryScene> m_plantScene;
    std::unique_ptr<Repository> m_home;
    std::unique_ptr<Repository> m_plant;
    int m_bundles = 0;
};

namespace {

QStringList namesOf(const QList<BundleItem> &items)
{
    QStringList names;
    for (const BundleItem &item : items)
        names += item.kind + u':' + item.name + (item.error ? u' ' + item.error->code : QString());
    return names;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

RevocationList lostKey()
{
    RevokedKey key;
    key.id = TestSigner('r').id();
    key.since = QDate(2026, 1, 1);
    key.reason = u"lost"_s;
    return {.keys = {key}};
}

Host webHost()
{
    Host host;
    host.name = u"web1"_s;
    host.address = u"10.1.2.3"_s;
    host.port = 2222;
    host.user = u"root"_s;
    host.keyFile = u"/nowhere/id_ed25519"_s;
    host.roles = {u"web"_s};
    host.site = u"Lyon"_s;
    host.groups = {u"blue"_s, u"night"_s};
    host.tenants = {u"Environment"_s};
    host.hostKey = u"SHA256:"_s + QString(43, u'A');
    host.runAs = u"app"_s;
    return host;
}

} // namespace

void tst_BundleTransfer::init()
{
    qputenv("CONVOY_UNPACK", CONVOY_BIN "/convoy-unpack");
    m_folder = std::make_unique<QTemporaryDir>();
    m_homeScene = std::make_unique<RepositoryScene>();
    m_plantScene = std::make_unique<RepositoryScene>();
    m_home = m_homeScene->openAsRoot();
    m_plant = m_plantScene->openAsRoot();
    QVERIFY(m_home && m_plant);
}

QString tst_BundleTransfer::importZip(const QByteArray &name, const QByteArray &version, char signer)
{
    const QString path = file(QString::fromLatin1(name + '-' + version + ".zip"));
    const QByteArray bytes = zipOfFiles(packageFiles(name, version));
    const bool isWritten =
        writeFile(path, bytes) && (signer == 0 || writeFile(path + u".minisig"_s, TestSigner(signer).sign(bytes)));
    const ImportReport report =
        PackageImporter(*m_home).import({.paths = {path}, .tenants = {u"Environment"_s}, .group = u"Servers"_s});
    return isWritten && report.exitCode() == 0 ? report.imported.first().descriptor.key() : QString();
}

QString tst_BundleTransfer::exported(const BundleExportRequest &request, char signer)
{
    BundleExportRequest wanted = request;
    if (wanted.to.isEmpty())
        wanted.to = file(u"bundle-%1.tar"_s.arg(++m_bundles));
    const auto report = exportBundle(*m_home, wanted);
    if (!report) {
        qWarning("%s: %s", qPrintable(report.error().english()), qPrintable(report.error().detail));
        return {};
    }
    if (signer != 0 && !writeFile(report->path + u".minisig"_s, TestSigner(signer).sign(contentOf(report->path))))
        return {};
    return report->path;
}

QString tst_BundleTransfer::exportedAll(char signer)
{
    return exported({.to = {}, .all = true}, signer);
}

BundleImportReport tst_BundleTransfer::imported(const BundleImportRequest &request)
{
    const auto report = BundleImport(*m_plant, request).run();
    if (!report)
        qWarning("%s: %s", qPrintable(report.error().english()), qPrintable(report.error().detail));
    return report ? *report : BundleImportReport();
}

QString tst_BundleTransfer::refusedCode(const BundleImportRequest &request)
{
    const auto report = BundleImport(*m_plant, request).run();
    return report ? QString() : report.error().code;
}

QString tst_BundleTransfer::savedPlan(const QString &name, const QString &host)
{
    const QString path = file(name);
    return writeFile(path, QJsonDocument(RepositoryScene::plan({host}).toStoredJson()).toJson()) ? path : QString();
}

void tst_BundleTransfer::packagesArriveByteByByte()
{
    QCOMPARE(importZip("Box", "1.0", 'a'), u"Box@1.0"_s);
    QVERIFY(writeFolder(file(u"tree"_s), packageFiles("Tree", "2.0")));
    QCOMPARE(PackageImporter(*m_home).import({.paths = {file(u"tree"_s)}}).exitCode(), 0);
    QVERIFY(m_home->packages().edit(1, u"Bx"_s, u"What it is for"_s, u"A group"_s));
    const QString bundle = exportedAll();
    const BundleImportReport report = imported({.path = bundle});
    QCOMPARE(namesOf(report.imported), (QStringList{u"package:Box@1.0"_s, u"package:Tree@2.0"_s}));
    QCOMPARE(report.exitCode(), 0);
    for (const QString &name : {u"Box@1.0"_s, u"Tree@2.0"_s}) {
        const StoredPackage here = *m_plant->packages().find(name);
        const StoredPackage there = *m_home->packages().find(name);
        QCOMPARE(here.sha256, there.sha256);
        QCOMPARE(here.silentIni, there.silentIni);
        QCOMPARE(here.descriptor, there.descriptor);
        QCOMPARE(here.group, there.group);
        QCOMPARE(here.tenants, there.tenants);
        QCOMPARE(here.format, there.format);
        QCOMPARE(here.fileName, there.fileName);
        QCOMPARE(*RepositoryScene::read(*m_plant, here.id), *RepositoryScene::read(*m_home, there.id));
        QCOMPARE(*m_plant->packages().templates(here.id), *m_home->packages().templates(there.id));
        QVERIFY(m_plant->integrity().checkRecord(here.id));
    }
    const StoredPackage box = *m_plant->packages().find(u"Box@1.0"_s);
    QCOMPARE(box.descriptor.nickname, u"Bx"_s);
    QCOMPARE(box.descriptor.description, u"What it is for"_s);
    // The signature came along, and is judged by the keys of the plant.
    QCOMPARE(m_plant->integrity().provenance(box.id)->signature, u"unknown-signer"_s);
    QCOMPARE(m_plant->integrity().provenance(box.id)->location, bundle + u"#Box@1.0"_s);
    QCOMPARE(m_homeScene->trail(u"bundle-"_s), QStringList{u"root bundle-exported "_s + bundle});
    QCOMPARE(m_plantScene->trail(u"bundle-"_s), QStringList{u"root bundle-imported "_s + bundle});
    QCOMPARE(m_plant->verify().size(), 0);
}

/// They are not in the package's own bytes (method B).
void tst_BundleTransfer::templatesThatCameApartArrive()
{
    const QString zip = file(u"box.zip"_s);
    QVERIFY(writeFile(zip, zipOfFiles(packageFiles("Box", "1.0"))));
    QVERIFY(writeFile(file(u"Box.apd"_s), "[Template]\nName=Box\nType=Server\nVersion=1.0\n[log]\nlevel=all\n"));
    const ImportReport apart = PackageImporter(*m_home).import({.paths = {zip}, .templates = {file(u"Box.apd"_s)}});
    QCOMPARE(apart.exitCode(), 0);
    const auto there = m_home->packages().templates(1);
    QVERIFY(!there->isEmpty());
    imported({.path = exportedAll()});
    QCOMPARE(*m_plant->packages().templates(1), *there);
    QCOMPARE(m_plant->packages().templateOptions(1)->keys(), m_home->packages().templateOptions(1)->keys());
}

void tst_BundleTransfer::whatIsThereIsSkippedOrRefused()
{
    importZip("Box", "1.0");
    importZip("Box", "2.0");
    const QString bundle = exportedAll();
    QCOMPARE(imported({.path = bundle}).imported.size(), 2);
    const BundleImportReport again = imported({.path = bundle});
    QCOMPARE(again.imported.size(), 0);
    QCOMPARE(namesOf(again.skipped), (QStringList{u"package:Box@1.0"_s, u"package:Box@2.0"_s}));
    QCOMPARE(again.exitCode(), 0);
    // Another Box 1.0 stands in the plant.
    QVERIFY(m_plant->packages().remove(m_plant->packages().find(u"Box@1.0"_s)->id));
    Files files = packageFiles("Box", "1.0");
    files.insert("more.txt", "another one");
    QVERIFY(writeFile(file(u"other.zip"_s), zipOfFiles(files)));
    QCOMPARE(PackageImporter(*m_plant)
                 .import({.paths = {file(u"other.zip"_s)}, .olderReason = u"for the test"_s})
                 .exitCode(),
             0);
    const QString other = m_plant->packages().find(u"Box@1.0"_s)->sha256;
    const BundleImportReport differs = imported({.path = bundle});
    QCOMPARE(namesOf(differs.refused), QStringList{u"package:Box@1.0 package-exists"_s});
    QCOMPARE(differs.exitCode(), 1);
    QCOMPARE(m_plant->packages().find(u"Box@1.0"_s)->sha256, other);
    const BundleImportReport replaced = imported({.path = bundle, .replace = true});
    QCOMPARE(namesOf(replaced.imported), QStringList{u"package:Box@1.0"_s});
    QCOMPARE(m_plant->packages().find(u"Box@1.0"_s)->sha256, m_home->packages().find(u"Box@1.0"_s)->sha256);
}

void tst_BundleTransfer::hostsArriveWithTheirPinnedKeys()
{
    QVERIFY(m_home->hosts().add({webHost()}));
    const QString bundle = exportedAll();
    const BundleImportReport report = imported({.path = bundle});
    QCOMPARE(namesOf(report.imported), QStringList{u"host:web1"_s});
    QCOMPARE(*m_plant->hosts().find(u"web1"_s), webHost());
    // The path of the key came, not the key; that has to be said.
    QCOMPARE(report.notes.size(), 1);
    QVERIFY(report.notes.first().english().contains(u"/nowhere/id_ed25519"_s));
    QCOMPARE(namesOf(imported({.path = bundle}).skipped), QStringList{u"host:web1"_s});
    QCOMPARE(m_plant->hosts().list()->size(), 2); // and this computer, the plant's own
}

void tst_BundleTransfer::hostsThatDiffer()
{
    QVERIFY(m_home->hosts().add({webHost()}));
    const QString bundle = exported({.to = {}, .hosts = {u"web1"_s}});
    Host here = webHost();
    here.site = u"Nantes"_s;
    QVERIFY(m_plant->hosts().add({here}));
    QCOMPARE(namesOf(imported({.path = bundle}).refused), QStringList{u"host:web1 host-exists"_s});
    QCOMPARE(m_plant->hosts().find(u"web1"_s)->site, u"Nantes"_s);
    QCOMPARE(namesOf(imported({.path = bundle, .replace = true}).imported), QStringList{u"host:web1"_s});
    QCOMPARE(m_plant->hosts().find(u"web1"_s)->site, u"Lyon"_s);
    // A pinned key is never changed by a bundle.
    const QString other = u"SHA256:"_s + QString(43, u'B');
    QVERIFY(m_plant->hosts().trust(u"web1"_s, other, u"root"_s, u"new disk"_s));
    QCOMPARE(namesOf(imported({.path = bundle, .replace = true}).refused),
             QStringList{u"host:web1 host-key-differs"_s});
    QCOMPARE(m_plant->hosts().find(u"web1"_s)->hostKey, other);
}

void tst_BundleTransfer::plansAndSolutionsBecomeFiles()
{
    QVERIFY(writeFolder(file(u"exchange"_s),
                        {{"solution.yaml", "id: exchange\n"}, {"texts.en.yaml", "a: b\n"}, {"more/data.txt", "1"}}));
    const QString plan = savedPlan(u"first.json"_s, u"web1"_s);
    const QString bundle = exported({.to = {}, .plans = {plan}, .solutions = {file(u"exchange"_s)}});
    const QString to = file(u"plant"_s);
    const BundleImportReport report = imported({.path = bundle, .folder = to});
    QCOMPARE(namesOf(report.imported), (QStringList{u"plan:first.json"_s, u"solution:exchange"_s}));
    QCOMPARE(report.imported.first().path, to + u"/plans/first.json"_s);
    QCOMPARE(contentOf(to + u"/plans/first.json"_s), contentOf(plan));
    QCOMPARE(contentOf(to + u"/solutions/exchange/more/data.txt"_s), "1"_ba);
    QCOMPARE(contentOf(to + u"/solutions/exchange/solution.yaml"_s), "id: exchange\n"_ba);
    QCOMPARE(imported({.path = bundle, .folder = to}).skipped.size(), 2);
    // Beside the repository, when nothing is said; and nothing else is left there.
    QCOMPARE(imported({.path = bundle}).imported.size(), 2);
    QVERIFY(QFile::exists(m_plantScene->folder() + u"/plans/first.json"_s));
    QCOMPARE(QDir(to + u"/solutions"_s).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"exchange"_s});
    QCOMPARE(QDir(to + u"/plans"_s).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"first.json"_s});
}

void tst_BundleTransfer::filesThatDiffer()
{
    QVERIFY(writeFolder(file(u"exchange"_s), {{"solution.yaml", "id: exchange\n"}}));
    const QString bundle =
        exported({.to = {}, .plans = {savedPlan(u"p.json"_s, u"web1"_s)}, .solutions = {file(u"exchange"_s)}});
    const QString to = file(u"plant"_s);
    QVERIFY(writeFile(to + u"/plans/p.json"_s, "mine"));
    QVERIFY(writeFile(to + u"/solutions/exchange/solution.yaml"_s, "id: exchange\n"));
    QVERIFY(writeFile(to + u"/solutions/exchange/mine.txt"_s, "mine"));
    const BundleImportReport kept = imported({.path = bundle, .folder = to});
    QCOMPARE(namesOf(kept.refused), (QStringList{u"plan:p.json file-exists"_s, u"solution:exchange file-exists"_s}));
    QCOMPARE(kept.exitCode(), 2);
    QCOMPARE(contentOf(to + u"/plans/p.json"_s), "mine"_ba);
    QCOMPARE(contentOf(to + u"/solutions/exchange/mine.txt"_s), "mine"_ba);
    QCOMPARE(imported({.path = bundle, .replace = true, .folder = to}).imported.size(), 2);
    QVERIFY(contentOf(to + u"/plans/p.json"_s) != "mine");
    QVERIFY(!QFile::exists(to + u"/solutions/exchange/mine.txt"_s));
}

/// Written as Convoy writes, with names that it would never write.
void tst_BundleTransfer::namesCannotLeadOut()
{
    const QByteArray plan = QJsonDocument(RepositoryScene::plan({u"web1"_s}).toStoredJson()).toJson();
    for (const QString &name : {u"../evil.json"_s, u"/tmp/evil.json"_s, u"a/b.json"_s, u".."_s, u".hidden"_s}) {
        BundleIndex index;
        index.plans = {{.name = name, .files = {{name, u"plans/1/plan.json"_s}}}};
        index.solutions = {{.name = u"s"_s, .files = {{u"../"_s + name, u"solutions/1/1"_s}}}};
        QFile bundle(file(u"forged.tar"_s));
        QVERIFY(bundle.open(QIODevice::WriteOnly | QIODevice::Truncate));
        BundleWriter writer(bundle, bundle.fileName());
        const QByteArray text = index.toBytes();
        const QList<BundlePart> parts{BundleWriter::partOf(u"bundle.json"_s, text),
                                      BundleWriter::partOf(u"plans/1/plan.json"_s, plan),
                                      BundleWriter::partOf(u"solutions/1/1"_s, "x")};
        QVERIFY(writer.start(parts) && writer.add(parts.at(0), text) && writer.add(parts.at(1), plan)
                && writer.add(parts.at(2), "x") && writer.finish());
        bundle.close();
        const BundleImportReport report = imported({.path = bundle.fileName(), .folder = file(u"deep/plant"_s)});
        QCOMPARE(report.imported.size(), 0);
        QCOMPARE(report.refused.size(), 2);
        QCOMPARE(report.refused.first().error->code, u"bundle-malformed"_s);
        QVERIFY(!QFile::exists(file(u"deep"_s)));
    }
}

void tst_BundleTransfer::tenantsMayBeOthers()
{
    QVERIFY(m_home->tenants().add(u"Paris"_s));
    Host host = webHost();
    host.tenants = {u"Paris"_s};
    QVERIFY(m_home->hosts().add({host}));
    importZip("Box", "1.0");
    QVERIFY(m_home->packages().copyToTenants(1, {u"Paris"_s}));
    const QString bundle = exportedAll();
    const BundleImportReport unknown = imported({.path = bundle});
    QCOMPARE(namesOf(unknown.refused),
             (QStringList{u"package:Box@1.0 tenant-unknown"_s, u"host:web1 tenant-unknown"_s}));
    QCOMPARE(unknown.exitCode(), 2);
    QCOMPARE(m_plant->packages().list()->size(), 0);
    QVERIFY(m_plant->tenants().add(u"Plant"_s));
    const BundleImportReport mapped = imported({.path = bundle, .tenants = {u"Plant"_s}});
    QCOMPARE(mapped.imported.size(), 2);
    QCOMPARE(m_plant->packages().find(u"Box"_s)->tenants, QStringList{u"Plant"_s});
    QCOMPARE(m_plant->hosts().find(u"web1"_s)->tenants, QStringList{u"Plant"_s});
}

void tst_BundleTransfer::keysNeedASignatureOrAWord()
{
    for (const char seed : {'a', 'b', 'r'})
        QVERIFY(m_home->integrity().addKey(*MinisignKey::parse(TestSigner(seed).publicKey("Publisher"), {})));
    QVERIFY(m_home->integrity().revoke(lostKey()));
    QVERIFY(m_home->integrity().setUnsignedPolicy(IntegrityStore::Unsigned::Refuse));
    const QString plain = exported({.to = {}, .trust = true});
    const BundleImportReport refused = imported({.path = plain});
    QCOMPARE(refused.refused.size(), 4);
    for (const BundleItem &item : refused.refused)
        QCOMPARE(item.error->code, u"bundle-keys-untrusted"_s);
    QVERIFY(m_plant->integrity().keyRing()->trusted().isEmpty());
    QVERIFY(*m_plant->integrity().unsignedPolicy() == IntegrityStore::Unsigned::Allow);
    // Signed by the key that was compared beforehand.
    QVERIFY(m_plant->integrity().addKey(*MinisignKey::parse(TestSigner('a').publicKey("Publisher"), {})));
    const QString good = exported({.to = {}, .trust = true}, 'a');
    const BundleImportReport taken = imported({.path = good});
    QCOMPARE(taken.signature, u"good"_s);
    QCOMPARE(taken.signer, TestSigner('a').id());
    QCOMPARE(taken.imported.size(), 3);
    QCOMPARE(namesOf(taken.skipped), QStringList{u"key:"_s + TestSigner('a').id()});
    const Result<KeyRing> ring = m_plant->integrity().keyRing();
    QVERIFY(ring->find(TestSigner('b').id()) != nullptr);
    QVERIFY(ring->find(TestSigner('r').id()) == nullptr);
    QCOMPARE(ring->revocationOf(TestSigner('r').id())->reason, u"lost"_s);
    QVERIFY(*m_plant->integrity().unsignedPolicy() == IntegrityStore::Unsigned::Refuse);
    // From now on an unsigned bundle is refused as a whole.
    QCOMPARE(refusedCode({.path = plain}), u"bundle-unsigned"_s);
    QCOMPARE(m_plantScene->trail(u"bundle-refused"_s).size(), 1);
}

void tst_BundleTransfer::revokedAndStrangeSignatures()
{
    importZip("Box", "1.0");
    for (const char seed : {'a', 'r'})
        QVERIFY(m_plant->integrity().addKey(*MinisignKey::parse(TestSigner(seed).publicKey("P"), {})));
    QVERIFY(m_plant->integrity().revoke(lostKey()));
    QCOMPARE(refusedCode({.path = exportedAll('r')}), u"signature-revoked"_s);
    const QString changed = exportedAll();
    QVERIFY(writeFile(changed + u".minisig"_s, TestSigner('a').sign("something else")));
    QCOMPARE(refusedCode({.path = changed}), u"signature-bad"_s);
    QVERIFY(writeFile(changed + u".minisig"_s, "no signature"));
    QCOMPARE(refusedCode({.path = changed}), u"signature-malformed"_s);
    QCOMPARE(m_plant->packages().list()->size(), 0);
    // Somebody's signature proves nothing, and takes nothing away.
    const BundleImportReport unknown = imported({.path = exportedAll('x')});
    QCOMPARE(unknown.signature, u"unknown-signer"_s);
    QCOMPARE(unknown.imported.size(), 1);
}

void tst_BundleTransfer::policyOfThePlantHolds()
{
    QVERIFY(m_plant->integrity().addKey(*MinisignKey::parse(TestSigner('a').publicKey("P"), {})));
    QVERIFY(m_plant->integrity().setUnsignedPolicy(IntegrityStore::Unsigned::Refuse));
    importZip("Plain", "1.0");
    importZip("Signed", "1.0", 'a');
    // The bundle is signed; its unsigned package is refused all the same.
    const BundleImportReport report = imported({.path = exported({.to = {}, .all = true, .trust = true}, 'a')});
    QCOMPARE(namesOf(report.imported), QStringList{u"package:Signed@1.0"_s});
    QCOMPARE(namesOf(report.refused),
             (QStringList{u"policy:unsigned policy-stricter-here"_s, u"package:Plain@1.0 signature-missing"_s}));
}

// A turned bit anywhere, and a missing end: nothing of the bundle is stored.
void tst_BundleTransfer::damageStoresNothing()
{
    importZip("Box", "1.0");
    QVERIFY(m_home->hosts().add({webHost()}));
    const QString bundle = exportedAll();
    const QByteArray good = contentOf(bundle);
    const QString spoiled = file(u"spoiled.tar"_s);
    constexpr qsizetype step = 97;
    for (qsizetype at = 0; at < good.size(); at += step) {
        QByteArray turned = good;
        turned[at] = char(turned.at(at) ^ 0x10);
        QVERIFY(writeFile(spoiled, turned));
        QVERIFY2(refusedCode({.path = spoiled}).startsWith(u"bundle-"_s), qPrintable(QString::number(at)));
    }
    QVERIFY(writeFile(spoiled, good.chopped(1)));
    QCOMPARE(refusedCode({.path = spoiled}), u"bundle-truncated"_s);
    QCOMPARE(refusedCode({.path = file(u"nowhere.tar"_s)}), u"bundle-unreadable"_s);
    QCOMPARE(m_plant->packages().list()->size(), 0);
    QCOMPARE(m_plant->hosts().list()->size(), 1);
    QCOMPARE(m_plantScene->count(m_plantScene->payloadPath(), u"payloads"_s), 0);
}

/// A bundle that is whole, around a package that never could be imported: the way in is the same as any other.
void tst_BundleTransfer::aPackageThatIsSpoiledInsideIsRefusedAlone()
{
    NewPackage evil = RepositoryScene::newPackage();
    QVERIFY(RepositoryScene::store(*m_home, evil, "no zip at all"));
    importZip("Box", "1.0");
    const BundleImportReport report = imported({.path = exportedAll()});
    QCOMPARE(namesOf(report.imported), QStringList{u"package:Box@1.0"_s});
    QCOMPARE(report.refused.size(), 1);
    QCOMPARE(report.refused.first().error->code, u"archive-unsupported"_s);
    QCOMPARE(m_plant->packages().list()->size(), 1);
}

void tst_BundleTransfer::whoMayNot()
{
    importZip("Box", "1.0");
    QVERIFY(m_home->hosts().add({webHost()}));
    const QString bundle = exported({.to = {}, .all = true, .trust = true});
    QVERIFY(m_home->operators().add(u"vera"_s, {u"viewer"_s}, {}));
    m_home->setOperator(u"vera"_s);
    const auto exportedByVera = exportBundle(*m_home, {.to = file(u"vera.tar"_s), .all = true});
    QCOMPARE(exportedByVera.error().code, u"not-allowed"_s);
    QVERIFY(exportedByVera.error().kind == ErrorKind::Denied);
    QVERIFY(!QFile::exists(file(u"vera.tar"_s)));
    QVERIFY(m_plant->operators().add(u"vera"_s, {u"viewer"_s}, {}));
    m_plant->setOperator(u"vera"_s);
    const BundleImportReport report = imported({.path = bundle, .trust = true});
    QCOMPARE(report.imported.size(), 0);
    QCOMPARE(report.exitCode(), 1); // the policy is the same here already: skipped
    for (const BundleItem &item : report.refused)
        QVERIFY2(item.error->code == u"not-allowed"_s, qPrintable(item.name));
    QCOMPARE(report.refused.size(), 2);
    m_plant->setOperator(u"root"_s);
    QCOMPARE(m_plant->packages().list()->size(), 0);
    QVERIFY(m_plantScene->trail(u"refused"_s).size() >= 2);
}

void tst_BundleTransfer::exportIsRefused()
{
    const auto code = [&](const BundleExportRequest &request) {
        const auto report = exportBundle(*m_home, request);
        return report ? QString() : report.error().code;
    };
    const QString to = file(u"b.tar"_s);
    QCOMPARE(code({.to = to}), u"bundle-empty"_s);
    QCOMPARE(code({.to = to, .all = true}), u"bundle-empty"_s);
    QCOMPARE(code({.to = to, .packages = {u"Nothing"_s}}), u"package-unknown"_s);
    QCOMPARE(code({.to = to, .hosts = {u"nobody"_s}}), u"host-unknown"_s);
    QCOMPARE(code({.to = to, .hosts = {Host::thisComputer()}}), u"host-this-computer"_s);
    QVERIFY(writeFile(file(u"text.json"_s), "hello"));
    QCOMPARE(code({.to = to, .plans = {file(u"text.json"_s)}}), u"plan-malformed"_s);
    QCOMPARE(code({.to = to, .plans = {file(u"nowhere.json"_s)}}), u"file-unreadable"_s);
    QVERIFY(writeFolder(file(u"folder"_s), {{"readme.txt", "x"}}));
    QCOMPARE(code({.to = to, .solutions = {file(u"folder"_s)}}), u"solution-malformed"_s);
    const QString plan = savedPlan(u"p.json"_s, u"a"_s);
    const QString same = savedPlan(u"other/p.json"_s, u"b"_s);
    QCOMPARE(code({.to = to, .plans = {plan, same}}), u"bundle-name-twice"_s);
    QCOMPARE(code({.to = file(u"no/folder/b.tar"_s), .plans = {plan}}), u"target-unwritable"_s);
    QVERIFY(!QFile::exists(to));
    QVERIFY(writeFile(to, "mine"));
    QCOMPARE(code({.to = to, .plans = {plan}}), u"target-exists"_s);
    QCOMPARE(contentOf(to), "mine"_ba);
    QVERIFY(m_homeScene->trail(u"bundle-"_s).isEmpty());
}

void tst_BundleTransfer::exportLeavesNothingBehind()
{
    QVERIFY(RepositoryScene::store(*m_home, RepositoryScene::newPackage(), RepositoryScene::bytes(5'000'000)));
    const CancelToken cancel;
    const auto stopped =
        exportBundle(*m_home, {.to = file(u"out/"_s), .all = true}, [&](qint64, qint64) { cancel.cancel(); }, cancel);
    QCOMPARE(stopped.error().code, u"target-unwritable"_s); // the folder is not there
    QVERIFY(QDir().mkpath(file(u"out"_s)));
    const auto again =
        exportBundle(*m_home, {.to = file(u"out/"_s), .all = true}, [&](qint64, qint64) { cancel.cancel(); }, cancel);
    QCOMPARE(again.error().code, u"cancelled"_s);
    QVERIFY(QDir(file(u"out"_s)).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    const auto done = exportBundle(*m_home, {.to = file(u"out/"_s), .all = true});
    QVERIFY(done.has_value());
    QCOMPARE(QFileInfo(done->path).size(), done->bytes);
    QVERIFY(!QFile::permissions(done->path).testFlag(QFile::ReadOther));
    QCOMPARE(QDir(file(u"out"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QFileInfo(done->path).fileName()});
}

QTEST_GUILESS_MAIN(tst_BundleTransfer)
#include "tst_BundleTransfer.moc"
