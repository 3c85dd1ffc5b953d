// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BundleScene.h"
#include "package/archive/bundle/BundleWriter.h"
#include "repository/TenantStore.h"
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
    void exportIsRefused();
    void exportLeavesNothingBehind();

private:
    std::unique_ptr<BundleScene> m_scene;
};

void tst_BundleTransfer::init()
{
    m_scene = std::make_unique<BundleScene>();
    QVERIFY(m_scene->isReady());
}

void tst_BundleTransfer::packagesArriveByteByByte()
{
    QCOMPARE(m_scene->importZip("Box", "1.0", 'a'), u"Box@1.0"_s);
    QVERIFY(writeFolder(m_scene->file(u"tree"_s), packageFiles("Tree", "2.0")));
    QCOMPARE(PackageImporter(m_scene->home()).import({.paths = {m_scene->file(u"tree"_s)}}).exitCode(), 0);
    QVERIFY(m_scene->home().packages().edit(1, u"Bx"_s, u"What it is for"_s, u"A group"_s));
    const QString bundle = m_scene->exportedAll();
    const BundleImportReport report = m_scene->imported({.path = bundle});
    QCOMPARE(m_scene->namesOf(report.imported), (QStringList{u"package:Box@1.0"_s, u"package:Tree@2.0"_s}));
    QCOMPARE(report.exitCode(), 0);
    for (const QString &name : {u"Box@1.0"_s, u"Tree@2.0"_s}) {
        const StoredPackage here = *m_scene->plant().packages().find(name);
        const StoredPackage there = *m_scene->home().packages().find(name);
        QCOMPARE(here.sha256, there.sha256);
        QCOMPARE(here.silentIni, there.silentIni);
        QCOMPARE(here.descriptor, there.descriptor);
        QCOMPARE(here.group, there.group);
        QCOMPARE(here.tenants, there.tenants);
        QCOMPARE(here.format, there.format);
        QCOMPARE(here.fileName, there.fileName);
        QCOMPARE(*RepositoryScene::read(m_scene->plant(), here.id), *RepositoryScene::read(m_scene->home(), there.id));
        QCOMPARE(*m_scene->plant().packages().templates(here.id), *m_scene->home().packages().templates(there.id));
        QVERIFY(m_scene->plant().integrity().checkRecord(here.id));
    }
    const StoredPackage box = *m_scene->plant().packages().find(u"Box@1.0"_s);
    QCOMPARE(box.descriptor.nickname, u"Bx"_s);
    QCOMPARE(box.descriptor.description, u"What it is for"_s);
    // The signature came along, and is judged by the keys of the plant.
    QCOMPARE(m_scene->plant().integrity().provenance(box.id)->signature, u"unknown-signer"_s);
    QCOMPARE(m_scene->plant().integrity().provenance(box.id)->location, bundle + u"#Box@1.0"_s);
    QCOMPARE(m_scene->homeScene().trail(u"bundle-"_s), QStringList{u"root bundle-exported "_s + bundle});
    QCOMPARE(m_scene->plantScene().trail(u"bundle-"_s), QStringList{u"root bundle-imported "_s + bundle});
    QCOMPARE(m_scene->plant().verify().size(), 0);
}

/// They are not in the package's own bytes (method B).
void tst_BundleTransfer::templatesThatCameApartArrive()
{
    const QString zip = m_scene->file(u"box.zip"_s);
    QVERIFY(writeFile(zip, zipOfFiles(packageFiles("Box", "1.0"))));
    QVERIFY(
        writeFile(m_scene->file(u"Box.apd"_s), "[Template]\nName=Box\nType=Server\nVersion=1.0\n[log]\nlevel=all\n"));
    const ImportReport apart =
        PackageImporter(m_scene->home()).import({.paths = {zip}, .templates = {m_scene->file(u"Box.apd"_s)}});
    QCOMPARE(apart.exitCode(), 0);
    const auto there = m_scene->home().packages().templates(1);
    QVERIFY(!there->isEmpty());
    m_scene->imported({.path = m_scene->exportedAll()});
    QCOMPARE(*m_scene->plant().packages().templates(1), *there);
    QCOMPARE(m_scene->plant().packages().templateOptions(1)->keys(),
             m_scene->home().packages().templateOptions(1)->keys());
}

void tst_BundleTransfer::whatIsThereIsSkippedOrRefused()
{
    m_scene->importZip("Box", "1.0");
    m_scene->importZip("Box", "2.0");
    const QString bundle = m_scene->exportedAll();
    QCOMPARE(m_scene->imported({.path = bundle}).imported.size(), 2);
    const BundleImportReport again = m_scene->imported({.path = bundle});
    QCOMPARE(again.imported.size(), 0);
    QCOMPARE(m_scene->namesOf(again.skipped), (QStringList{u"package:Box@1.0"_s, u"package:Box@2.0"_s}));
    QCOMPARE(again.exitCode(), 0);
    // Another Box 1.0 stands in the plant.
    QVERIFY(m_scene->plant().packages().remove(m_scene->plant().packages().find(u"Box@1.0"_s)->id));
    Files files = packageFiles("Box", "1.0");
    files.insert("more.txt", "another one");
    QVERIFY(writeFile(m_scene->file(u"other.zip"_s), zipOfFiles(files)));
    QCOMPARE(PackageImporter(m_scene->plant())
                 .import({.paths = {m_scene->file(u"other.zip"_s)}, .olderReason = u"for the test"_s})
                 .exitCode(),
             0);
    const QString other = m_scene->plant().packages().find(u"Box@1.0"_s)->sha256;
    const BundleImportReport differs = m_scene->imported({.path = bundle});
    QCOMPARE(m_scene->namesOf(differs.refused), QStringList{u"package:Box@1.0 package-exists"_s});
    QCOMPARE(differs.exitCode(), 1);
    QCOMPARE(m_scene->plant().packages().find(u"Box@1.0"_s)->sha256, other);
    const BundleImportReport replaced = m_scene->imported({.path = bundle, .replace = true});
    QCOMPARE(m_scene->namesOf(replaced.imported), QStringList{u"package:Box@1.0"_s});
    QCOMPARE(m_scene->plant().packages().find(u"Box@1.0"_s)->sha256,
             m_scene->home().packages().find(u"Box@1.0"_s)->sha256);
}

void tst_BundleTransfer::hostsArriveWithTheirPinnedKeys()
{
    QVERIFY(m_scene->home().hosts().add({m_scene->webHost()}));
    const QString bundle = m_scene->exportedAll();
    const BundleImportReport report = m_scene->imported({.path = bundle});
    QCOMPARE(m_scene->namesOf(report.imported), QStringList{u"host:web1"_s});
    QCOMPARE(*m_scene->plant().hosts().find(u"web1"_s), m_scene->webHost());
    // The path of the key came, not the key; that has to be said.
    QCOMPARE(report.notes.size(), 1);
    QVERIFY(report.notes.first().english().contains(u"/nowhere/id_ed25519"_s));
    QCOMPARE(m_scene->namesOf(m_scene->imported({.path = bundle}).skipped), QStringList{u"host:web1"_s});
    QCOMPARE(m_scene->plant().hosts().list()->size(), 2); // and this computer, the plant's own
}

void tst_BundleTransfer::hostsThatDiffer()
{
    QVERIFY(m_scene->home().hosts().add({m_scene->webHost()}));
    const QString bundle = m_scene->exported({.to = {}, .hosts = {u"web1"_s}});
    Host here = m_scene->webHost();
    here.site = u"Nantes"_s;
    QVERIFY(m_scene->plant().hosts().add({here}));
    QCOMPARE(m_scene->namesOf(m_scene->imported({.path = bundle}).refused), QStringList{u"host:web1 host-exists"_s});
    QCOMPARE(m_scene->plant().hosts().find(u"web1"_s)->site, u"Nantes"_s);
    QCOMPARE(m_scene->namesOf(m_scene->imported({.path = bundle, .replace = true}).imported),
             QStringList{u"host:web1"_s});
    QCOMPARE(m_scene->plant().hosts().find(u"web1"_s)->site, u"Lyon"_s);
    // A pinned key is never changed by a bundle.
    const QString other = u"SHA256:"_s + QString(43, u'B');
    QVERIFY(m_scene->plant().hosts().trust(u"web1"_s, other, u"root"_s, u"new disk"_s));
    QCOMPARE(m_scene->namesOf(m_scene->imported({.path = bundle, .replace = true}).refused),
             QStringList{u"host:web1 host-key-differs"_s});
    QCOMPARE(m_scene->plant().hosts().find(u"web1"_s)->hostKey, other);
}

void tst_BundleTransfer::plansAndSolutionsBecomeFiles()
{
    QVERIFY(writeFolder(m_scene->file(u"exchange"_s),
                        {{"solution.yaml", "id: exchange\n"}, {"texts.en.yaml", "a: b\n"}, {"more/data.txt", "1"}}));
    const QString plan = m_scene->savedPlan(u"first.json"_s, u"web1"_s);
    const QString bundle = m_scene->exported({.to = {}, .plans = {plan}, .solutions = {m_scene->file(u"exchange"_s)}});
    const QString to = m_scene->file(u"plant"_s);
    const BundleImportReport report = m_scene->imported({.path = bundle, .folder = to});
    QCOMPARE(m_scene->namesOf(report.imported), (QStringList{u"plan:first.json"_s, u"solution:exchange"_s}));
    QCOMPARE(report.imported.first().path, to + u"/plans/first.json"_s);
    QCOMPARE(m_scene->contentOf(to + u"/plans/first.json"_s), m_scene->contentOf(plan));
    QCOMPARE(m_scene->contentOf(to + u"/solutions/exchange/more/data.txt"_s), "1"_ba);
    QCOMPARE(m_scene->contentOf(to + u"/solutions/exchange/solution.yaml"_s), "id: exchange\n"_ba);
    QCOMPARE(m_scene->imported({.path = bundle, .folder = to}).skipped.size(), 2);
    // Beside the repository, when nothing is said; and nothing else is left there.
    QCOMPARE(m_scene->imported({.path = bundle}).imported.size(), 2);
    QVERIFY(QFile::exists(m_scene->plantScene().folder() + u"/plans/first.json"_s));
    QCOMPARE(QDir(to + u"/solutions"_s).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"exchange"_s});
    QCOMPARE(QDir(to + u"/plans"_s).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"first.json"_s});
}

void tst_BundleTransfer::filesThatDiffer()
{
    QVERIFY(writeFolder(m_scene->file(u"exchange"_s), {{"solution.yaml", "id: exchange\n"}}));
    const QString bundle = m_scene->exported(
        {.to = {}, .plans = {m_scene->savedPlan(u"p.json"_s, u"web1"_s)}, .solutions = {m_scene->file(u"exchange"_s)}});
    const QString to = m_scene->file(u"plant"_s);
    QVERIFY(writeFile(to + u"/plans/p.json"_s, "mine"));
    QVERIFY(writeFile(to + u"/solutions/exchange/solution.yaml"_s, "id: exchange\n"));
    QVERIFY(writeFile(to + u"/solutions/exchange/mine.txt"_s, "mine"));
    const BundleImportReport kept = m_scene->imported({.path = bundle, .folder = to});
    QCOMPARE(m_scene->namesOf(kept.refused),
             (QStringList{u"plan:p.json file-exists"_s, u"solution:exchange file-exists"_s}));
    QCOMPARE(kept.exitCode(), 2);
    QCOMPARE(m_scene->contentOf(to + u"/plans/p.json"_s), "mine"_ba);
    QCOMPARE(m_scene->contentOf(to + u"/solutions/exchange/mine.txt"_s), "mine"_ba);
    QCOMPARE(m_scene->imported({.path = bundle, .replace = true, .folder = to}).imported.size(), 2);
    QVERIFY(m_scene->contentOf(to + u"/plans/p.json"_s) != "mine");
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
        QFile bundle(m_scene->file(u"forged.tar"_s));
        QVERIFY(bundle.open(QIODevice::WriteOnly | QIODevice::Truncate));
        BundleWriter writer(bundle, bundle.fileName());
        const QByteArray text = index.toBytes();
        const QList<BundlePart> parts{BundleWriter::partOf(u"bundle.json"_s, text),
                                      BundleWriter::partOf(u"plans/1/plan.json"_s, plan),
                                      BundleWriter::partOf(u"solutions/1/1"_s, "x")};
        QVERIFY(writer.start(parts) && writer.add(parts.at(0), text) && writer.add(parts.at(1), plan)
                && writer.add(parts.at(2), "x") && writer.finish());
        bundle.close();
        const BundleImportReport report =
            m_scene->imported({.path = bundle.fileName(), .folder = m_scene->file(u"deep/plant"_s)});
        QCOMPARE(report.imported.size(), 0);
        QCOMPARE(report.refused.size(), 2);
        QCOMPARE(report.refused.first().error->code, u"bundle-malformed"_s);
        QVERIFY(!QFile::exists(m_scene->file(u"deep"_s)));
    }
}

void tst_BundleTransfer::tenantsMayBeOthers()
{
    QVERIFY(m_scene->home().tenants().add(u"Paris"_s));
    Host host = m_scene->webHost();
    host.tenants = {u"Paris"_s};
    QVERIFY(m_scene->home().hosts().add({host}));
    m_scene->importZip("Box", "1.0");
    QVERIFY(m_scene->home().packages().copyToTenants(1, {u"Paris"_s}));
    const QString bundle = m_scene->exportedAll();
    const BundleImportReport unknown = m_scene->imported({.path = bundle});
    QCOMPARE(m_scene->namesOf(unknown.refused),
             (QStringList{u"package:Box@1.0 tenant-unknown"_s, u"host:web1 tenant-unknown"_s}));
    QCOMPARE(unknown.exitCode(), 2);
    QCOMPARE(m_scene->plant().packages().list()->size(), 0);
    QVERIFY(m_scene->plant().tenants().add(u"Plant"_s));
    const BundleImportReport mapped = m_scene->imported({.path = bundle, .tenants = {u"Plant"_s}});
    QCOMPARE(mapped.imported.size(), 2);
    QCOMPARE(m_scene->plant().packages().find(u"Box"_s)->tenants, QStringList{u"Plant"_s});
    QCOMPARE(m_scene->plant().hosts().find(u"web1"_s)->tenants, QStringList{u"Plant"_s});
}

void tst_BundleTransfer::exportIsRefused()
{
    const auto code = [&](const BundleExportRequest &request) {
        const auto report = exportBundle(m_scene->home(), request);
        return report ? QString() : report.error().code;
    };
    const QString to = m_scene->file(u"b.tar"_s);
    QCOMPARE(code({.to = to}), u"bundle-empty"_s);
    QCOMPARE(code({.to = to, .all = true}), u"bundle-empty"_s);
    QCOMPARE(code({.to = to, .packages = {u"Nothing"_s}}), u"package-unknown"_s);
    QCOMPARE(code({.to = to, .hosts = {u"nobody"_s}}), u"host-unknown"_s);
    QCOMPARE(code({.to = to, .hosts = {Host::thisComputer()}}), u"host-this-computer"_s);
    QVERIFY(writeFile(m_scene->file(u"text.json"_s), "hello"));
    QCOMPARE(code({.to = to, .plans = {m_scene->file(u"text.json"_s)}}), u"plan-malformed"_s);
    QCOMPARE(code({.to = to, .plans = {m_scene->file(u"nowhere.json"_s)}}), u"file-unreadable"_s);
    QVERIFY(writeFolder(m_scene->file(u"folder"_s), {{"readme.txt", "x"}}));
    QCOMPARE(code({.to = to, .solutions = {m_scene->file(u"folder"_s)}}), u"solution-malformed"_s);
    const QString plan = m_scene->savedPlan(u"p.json"_s, u"a"_s);
    const QString same = m_scene->savedPlan(u"other/p.json"_s, u"b"_s);
    QCOMPARE(code({.to = to, .plans = {plan, same}}), u"bundle-name-twice"_s);
    QCOMPARE(code({.to = m_scene->file(u"no/folder/b.tar"_s), .plans = {plan}}), u"target-unwritable"_s);
    QVERIFY(!QFile::exists(to));
    QVERIFY(writeFile(to, "mine"));
    QCOMPARE(code({.to = to, .plans = {plan}}), u"target-exists"_s);
    QCOMPARE(m_scene->contentOf(to), "mine"_ba);
    QVERIFY(m_scene->homeScene().trail(u"bundle-"_s).isEmpty());
}

void tst_BundleTransfer::exportLeavesNothingBehind()
{
    QVERIFY(RepositoryScene::store(m_scene->home(), RepositoryScene::newPackage(), RepositoryScene::bytes(5'000'000)));
    const CancelToken cancel;
    const auto stopped = exportBundle(
        m_scene->home(), {.to = m_scene->file(u"out/"_s), .all = true}, [&](qint64, qint64) { cancel.cancel(); },
        cancel);
    QCOMPARE(stopped.error().code, u"target-unwritable"_s); // the folder is not there
    QVERIFY(QDir().mkpath(m_scene->file(u"out"_s)));
    const auto again = exportBundle(
        m_scene->home(), {.to = m_scene->file(u"out/"_s), .all = true}, [&](qint64, qint64) { cancel.cancel(); },
        cancel);
    QCOMPARE(again.error().code, u"cancelled"_s);
    QVERIFY(QDir(m_scene->file(u"out"_s)).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    const auto done = exportBundle(m_scene->home(), {.to = m_scene->file(u"out/"_s), .all = true});
    QVERIFY(done.has_value());
    QCOMPARE(QFileInfo(done->path).size(), done->bytes);
    QVERIFY(!QFile::permissions(done->path).testFlag(QFile::ReadOther));
    QCOMPARE(QDir(m_scene->file(u"out"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QFileInfo(done->path).fileName()});
}

QTEST_GUILESS_MAIN(tst_BundleTransfer)
#include "tst_BundleTransfer.moc"
