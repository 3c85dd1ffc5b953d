// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PackageSamples.h"
#include "RepositoryScene.h"
#include "TestSigner.h"
#include "base/Clock.h"
#include "operations/integrity/ImportGate.h"
#include "operations/integrity/SourceVolume.h"
#include "operations/package/PackageImporter.h"
#include "repository/integrity/IntegrityStore.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

/// Through PackageImporter, as both doors import.
class tst_ImportGate : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void trailTellsWhoWhatAndFromWhere();
    void olderOnlyWithAReason();
    void takingTheSignatureAwayMakesNothingNewer();
    void aStoredVersionCanBeReplaced();
    void aMediumWithTwoVersionsGoesInWhole();
    void archiveExchangedWhileItIsChecked();
    void folderChangedAfterItWasChecked();
    void volumeOfADevice();

private:
    ImportReport import(const QStringList &paths, const QString &olderReason = {}, bool replace = false);
    [[nodiscard]] QString zip(const QString &file, const QByteArray &version, char signer = 0) const;
    [[nodiscard]] QString path(const QString &name) const { return m_scene->folder() + u'/' + name; }
    [[nodiscard]] QJsonObject trail() const;

    std::unique_ptr<RepositoryScene> m_scene;
    std::unique_ptr<Repository> m_repository;
};

void tst_ImportGate::init()
{
    qputenv("CONVOY_UNPACK", CONVOY_BIN "/convoy-unpack");
    m_scene = std::make_unique<RepositoryScene>();
    m_repository = m_scene->open();
    QVERIFY(m_repository);
    m_repository->setOperator(u"anna"_s);
    for (const char seed : {'a', 'b'})
        QVERIFY(m_repository->integrity().addKey(*MinisignKey::parse(TestSigner(seed).publicKey("Publisher"), {})));
}

ImportReport tst_ImportGate::import(const QStringList &paths, const QString &olderReason, bool replace)
{
    return PackageImporter(*m_repository).import({.paths = paths, .replace = replace, .olderReason = olderReason});
}

QString tst_ImportGate::zip(const QString &file, const QByteArray &version, char signer) const
{
    const QByteArray bytes = zipOfFiles(packageFiles("Box", version));
    const bool isWritten = writeFile(path(file), bytes)
                           && (signer == 0 || writeFile(path(file) + u".minisig"_s, TestSigner(signer).sign(bytes)));
    return isWritten ? path(file) : QString();
}

QJsonObject tst_ImportGate::trail() const
{
    const auto row =
        m_scene->raw(m_scene->path())
            ->value(u"SELECT operator || '\n' || action || '\n' || subject || '\n' || at || '\n' || detail "
                    "FROM audit ORDER BY id DESC LIMIT 1"_s);
    const QStringList parts = row->toString().split(u'\n');
    QJsonObject entry = QJsonDocument::fromJson(parts.value(4).toUtf8()).object();
    entry.insert(u"operator"_s, parts.value(0));
    entry.insert(u"action"_s, parts.value(1));
    entry.insert(u"subject"_s, parts.value(2));
    entry.insert(u"at"_s, parts.value(3));
    return entry;
}

void tst_ImportGate::trailTellsWhoWhatAndFromWhere()
{
    const QString file = zip(u"box.zip"_s, "1.0", 'a');
    const ImportReport report = import({file});
    QCOMPARE(report.exitCode(), 0);
    const StoredPackage package = report.imported.first();
    const QJsonObject entry = trail();
    QCOMPARE(entry.value(u"operator"_s), u"anna"_s);
    QCOMPARE(entry.value(u"action"_s), u"package-imported"_s);
    QCOMPARE(entry.value(u"subject"_s), u"Box@1.0"_s);
    QVERIFY(fromTimestamp(entry.value(u"at"_s).toString()).isValid());
    QCOMPARE(entry.value(u"sha256"_s), package.sha256);
    QCOMPARE(entry.value(u"from"_s), file);
    QCOMPARE(entry.value(u"signature"_s), u"good"_s);
    QCOMPARE(entry.value(u"signer"_s), TestSigner('a').id());
    const SourceVolume volume = SourceVolume::of(file);
    QCOMPARE(entry.value(u"volumeId"_s).toString(), volume.id);
    const Result<Provenance> kept = m_repository->integrity().provenance(package.id);
    QVERIFY(kept);
    QCOMPARE(kept->signature, u"good"_s);
    QCOMPARE(kept->signerName, u"Publisher"_s);
    QCOMPARE(kept->signedAt, QDateTime(QDate(2026, 1, 1), QTime(), QTimeZone::UTC));
    QVERIFY(qAbs(kept->checkedAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QFile signature(file + u".minisig"_s);
    QVERIFY(signature.open(QIODevice::ReadOnly));
    QCOMPARE(kept->signatureText, signature.readAll());
}

// proves T11 (older media; mixed sets: tst_MediaInfo)
void tst_ImportGate::olderOnlyWithAReason()
{
    const ImportReport newer = import({zip(u"new.zip"_s, "2.0", 'a')});
    QCOMPARE(newer.exitCode(), 0);
    QVERIFY(m_repository->packages().remove(newer.imported.first().id));
    const QString old = zip(u"old.zip"_s, "1.9.9", 'a');
    const ImportReport refused = import({old});
    QCOMPARE(refused.exitCode(), 2);
    QCOMPARE(refused.refused.first().error.code, u"package-older"_s);
    QVERIFY(refused.refused.first().error.text().contains(u"2.0"_s));
    QVERIFY(m_repository->packages().list()->isEmpty());
    QCOMPARE(m_scene->count(m_scene->payloadPath(), u"payloads"_s), 0);
    const ImportReport allowed = import({old}, u"plant 7 runs nothing newer"_s);
    QCOMPARE(allowed.exitCode(), 0);
    QCOMPARE(trail().value(u"allowedOlder"_s), u"plant 7 runs nothing newer"_s);
    QCOMPARE(m_repository->integrity().provenance(allowed.imported.first().id)->olderReason,
             u"plant 7 runs nothing newer"_s);
    // What was let in once does not lower what is known.
    QCOMPARE(import({zip(u"older.zip"_s, "1.9.8", 'a')}).refused.first().error.code, u"package-older"_s);
    // A reason that nobody needed is not kept as one.
    QCOMPARE(import({zip(u"next.zip"_s, "2.1", 'a')}, u"just in case"_s).exitCode(), 0);
    QVERIFY(!trail().contains(u"allowedOlder"_s));
}

void tst_ImportGate::takingTheSignatureAwayMakesNothingNewer()
{
    QCOMPARE(import({zip(u"new.zip"_s, "2.0", 'a')}).exitCode(), 0);
    QCOMPARE(import({zip(u"bare.zip"_s, "1.0")}).refused.first().error.code, u"package-older"_s);
    QCOMPARE(import({zip(u"unknown.zip"_s, "1.0", 'x')}).refused.first().error.code, u"package-older"_s);
    // Another publisher's package of the same name has versions of its own.
    QCOMPARE(import({zip(u"other.zip"_s, "1.0", 'b')}).exitCode(), 0);
}

void tst_ImportGate::aStoredVersionCanBeReplaced()
{
    const QString old = zip(u"old.zip"_s, "1.0");
    QCOMPARE(import({old}).exitCode(), 0);
    QCOMPARE(import({zip(u"new.zip"_s, "2.0")}).exitCode(), 0);
    QCOMPARE(import({old}, {}, true).exitCode(), 0);
    QCOMPARE(trail().value(u"action"_s), u"package-replaced"_s);
}

void tst_ImportGate::aMediumWithTwoVersionsGoesInWhole()
{
    QVERIFY(!zip(u"medium/1-new.zip"_s, "2.0").isEmpty());
    QVERIFY(!zip(u"medium/2-old.zip"_s, "1.0").isEmpty());
    const ImportReport report = import({path(u"medium"_s)});
    QCOMPARE(report.exitCode(), 0);
    QCOMPARE(report.imported.size(), 2);
}

void tst_ImportGate::archiveExchangedWhileItIsChecked()
{
    const QString file = zip(u"box.zip"_s, "1.0", 'a');
    Result<OpenedPackage> opened = PackageReader().open(file);
    QVERIFY(opened);
    // The good signature stays; it is the content of another package that it is shown.
    opened->sha256 = QString(64, u'0');
    const Result<Provenance> admitted = ImportGate(*m_repository).admit(*opened, {});
    QVERIFY(!admitted);
    QCOMPARE(admitted.error().code, u"package-changed"_s);
}

void tst_ImportGate::folderChangedAfterItWasChecked()
{
    Files files = withManifest(packageFiles("Box", "1.0"));
    files.insert("manifest.sha256.minisig", TestSigner('a').sign(files.value("manifest.sha256")));
    const QString folder = path(u"Box"_s);
    QVERIFY(writeFolder(folder, files));
    const Result<OpenedPackage> opened = PackageReader().open(folder);
    QVERIFY(opened);
    QCOMPARE(ImportGate(*m_repository).admit(*opened, {})->signature, u"good"_s);
    // Same size, same time: only the content tells.
    const QString script = folder + u"/install.sh"_s;
    const QDateTime then = QFileInfo(script).lastModified();
    QVERIFY(writeFile(script, files.value("install.sh").replace("Box", "Bad")));
    QFile file(script);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(then, QFileDevice::FileModificationTime));
    file.close();
    const auto stored = PackageImporter(*m_repository).importOpened(*opened, {}, {}, {});
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, u"package-changed"_s);
    QVERIFY(m_repository->packages().list()->isEmpty());
}

void tst_ImportGate::volumeOfADevice()
{
    QVERIFY(writeFile(path(u"dev/sdx1"_s), {}));
    QVERIFY(QDir().mkpath(path(u"disk/by-label"_s)) && QDir().mkpath(path(u"disk/by-uuid"_s)));
    QVERIFY(QFile::link(path(u"dev/sdx1"_s), path(u"disk/by-label/PLANT\\x207"_s)));
    QVERIFY(QFile::link(path(u"dev/sdx1"_s), path(u"disk/by-uuid/2026-11-21-10-00-00-00"_s)));
    QVERIFY(QFile::link(path(u"dev/sdy1"_s), path(u"disk/by-label/OTHER"_s)));
    const SourceVolume volume = SourceVolume::ofDevice(path(u"dev/sdx1"_s), path(u"disk"_s));
    QCOMPARE(volume.label, u"PLANT 7"_s);
    QCOMPARE(volume.id, u"2026-11-21-10-00-00-00"_s);
    QVERIFY(SourceVolume::ofDevice(path(u"dev/none"_s), path(u"disk"_s)) == SourceVolume());
}

QTEST_GUILESS_MAIN(tst_ImportGate)
#include "tst_ImportGate.moc"
