// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IsoBuilder.h"
#include "RepositoryScene.h"
#include "ZipBuilder.h"
#include "operations/package/PackageImporter.h"
#include "operations/source/ImportSource.h"
#include "repository/imports/ImportStore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <memory>
#include <sys/stat.h>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray manifest(const QByteArray &name, const QByteArray &version = "1.0")
{
    return "format: 1\nname: " + name + "\nversion: \"" + version + "\"\nkind: media\n";
}

QByteArray zip(const QByteArray &name, const QByteArray &version = "1.0")
{
    ZipBuilder builder;
    builder.items = {{.name = "convoy-package.yaml", .data = manifest(name, version)},
                     {.name = "data", .data = QByteArray(100'000, 'd')}};
    return builder.build();
}

QStringList names(const MediaScan &scan)
{
    QStringList all;
    for (const OpenedPackage &package : scan.packages)
        all += package.descriptor.displayName();
    all.sort();
    return all;
}

} // namespace

/// Every kind of place that packages come from, through the same calls.
class tst_ImportSource : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("CONVOY_UNPACK", CONVOY_BIN "/convoy-unpack"); }
    void init()
    {
        m_scene = std::make_unique<RepositoryScene>();
        m_folder = std::make_unique<QTemporaryDir>();
        QDir().mkpath(at(u"tmp"_s));
        qputenv("TMPDIR", QFile::encodeName(at(u"tmp"_s)));
    }
    void cleanup() { qunsetenv("TMPDIR"); }

    void kinds_data();
    void kinds();
    void cannotBeOpened_data();
    void cannotBeOpened();
    void imageIsReadWithoutMounting();
    void otherRepository();
    void otherRepositoryWithAHostilePackage();
    void damagedBytesOfTheOtherRepository();
    void ownRepositoryIsNoSource();
    void notLocalIsCopiedFirst_data();
    void notLocalIsCopiedFirst();
    void twoOperatorsAtOnce();
    void failureIsKeptAndCancellingIsNot();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(at(name)).path());
        QFile file(at(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    [[nodiscard]] Result<std::unique_ptr<Repository>> openOther(const QString &name) const
    {
        QDir().mkpath(QFileInfo(at(name)).path());
        auto other = Repository::open({at(name)}, Repository::Mode::Create);
        if (other)
            (*other)->setOperator(u"anna"_s);
        return other;
    }
    [[nodiscard]] QStringList leftOvers() const
    {
        return QDir(at(u"tmp"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }
    std::unique_ptr<RepositoryScene> m_scene;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_ImportSource::kinds_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("archive") << u"medium/zips/a.zip"_s << u"file"_s << QStringList{u"A 1.0"_s};
    QTest::newRow("in quotation marks") << u"\"%1/medium/zips/a.zip\""_s << u"file"_s << QStringList{u"A 1.0"_s};
    QTest::newRow("as an address") << u"file://%1/medium/zips/a.zip"_s << u"file"_s << QStringList{u"A 1.0"_s};
    QTest::newRow("folder package") << u"medium/folder"_s << u"folder"_s << QStringList{u"Folder 1.0"_s};
    QTest::newRow("folder of zips") << u"medium/zips"_s << u"folder"_s << QStringList{u"A 1.0"_s, u"B 1.0"_s};
    QTest::newRow("medium") << u"medium"_s << u"folder"_s << QStringList{u"A 1.0"_s, u"B 1.0"_s, u"Folder 1.0"_s};
    QTest::newRow("disc image") << u"disc.iso"_s << u"image"_s << QStringList{u"Disc 1.0"_s};
    QTest::newRow("repository") << u"other/repository.sqlite"_s << u"repository"_s
                                << QStringList{u"Sample Echo Server 9.0.001.02"_s};
}

// proves G070, G073, G075
void tst_ImportSource::kinds()
{
    QFETCH(const QString, what);
    QFETCH(const QString, kind);
    QFETCH(const QStringList, found);
    write(u"medium/zips/a.zip"_s, zip("A"));
    write(u"medium/zips/b.zip"_s, zip("B"));
    write(u"medium/folder/convoy-package.yaml"_s, manifest("Folder"));
    QVERIFY(writeIso(at(u"disc.iso"_s), {{.name = "x/disc.zip", .data = zip("Disc")}}));
    {
        auto other = openOther(u"other/repository.sqlite"_s);
        QVERIFY(other && RepositoryScene::store(**other, RepositoryScene::newPackage(), "bytes"));
    }
    const QString typed = what.contains(u"%1"_s) ? what.arg(m_folder->path()) : at(what);
    {
        const auto source =
            ImportSource::open(typed, {.login = {}, .operatorName = u"anna"_s, .ownRepository = {}, .isLocal = {}});
        QVERIFY2(source, source ? "" : qPrintable(source.error().english() + source.error().detail));
        QCOMPARE((*source)->origin().kind, kind);
        QVERIFY((*source)->origin().isLocal);
        const auto scan = (*source)->scan({}, {});
        QVERIFY2(scan, scan ? "" : qPrintable(scan.error().english()));
        QCOMPARE(names(*scan), found);
        for (const OpenedPackage &package : scan->packages)
            QVERIFY2(package.shownPath().startsWith(m_folder->path())
                         && !package.shownPath().contains(u"convoy-media"_s),
                     qPrintable(package.shownPath()));
    }
    QVERIFY(leftOvers().isEmpty());
}

void tst_ImportSource::cannotBeOpened_data()
{
    QTest::addColumn<QString>("typed"); ///< %1 the test's folder
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QString() << u"source-address"_s;
    QTest::newRow("blanks") << u"   "_s << u"source-address"_s;
    QTest::newRow("not there") << u"%1/absent"_s << u"media-unreadable"_s;
    QTest::newRow("below a file") << u"%1/text.txt/x"_s << u"media-unreadable"_s;
    QTest::newRow("link to nothing") << u"%1/dangling"_s << u"media-unreadable"_s;
    QTest::newRow("no package") << u"%1/text.txt"_s << u"media-unreadable"_s;
    QTest::newRow("device") << u"/dev/null"_s << u"media-unreadable"_s;
    QTest::newRow("pipe") << u"%1/pipe"_s << u"media-unreadable"_s;
    QTest::newRow("a name longer than any") << u"%1/"_s + QString(5000, u'x') << u"media-unreadable"_s;
    QTest::newRow("no share behind the server") << u"\\\\server"_s << u"source-address"_s;
    QTest::newRow("climbing share") << u"\\\\server\\share\\..\\..\\x"_s << u"source-address"_s;
    QTest::newRow("address of nothing") << u"smb:///"_s << u"source-address"_s;
    QTest::newRow("image without ISO 9660") << u"%1/udf.iso"_s << u"image-udf"_s;
    QTest::newRow("image cut short") << u"%1/cut.iso"_s << u"archive-broken"_s;
    QTest::newRow("database of another program") << u"%1/other.db"_s << u"repository-not-one"_s;
}

// proves G079
void tst_ImportSource::cannotBeOpened()
{
    QFETCH(QString, typed);
    QFETCH(const QString, code);
    write(u"text.txt"_s, "hello");
    QVERIFY(QFile::link(at(u"gone"_s), at(u"dangling"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(at(u"pipe"_s)).constData(), 0600), 0);
    QVERIFY(writeUdf(at(u"udf.iso"_s)));
    QVERIFY(writeIso(at(u"cut.iso"_s), {{.name = "a", .data = QByteArray(500'000, 'a')}}));
    QVERIFY(QFile::resize(at(u"cut.iso"_s), 200'000));
    write(u"other.db"_s, QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x'));
    typed.replace(u"%1"_s, m_folder->path());
    const auto repository = m_scene->openAs(u"anna"_s);
    const ImportReport report = PackageImporter(*repository).import({.paths = {typed}});
    QCOMPARE(report.exitCode(), 2);
    QCOMPARE(report.refused.size(), 1);
    const Error error = report.refused.first().error;
    QCOMPARE(error.code, code);
    QVERIFY(!error.what.isEmpty() && !error.remedy.isEmpty());
    QVERIFY(!error.text().contains(u"convoy-media"_s));
    QVERIFY(repository->packages().list()->isEmpty());
    QVERIFY(leftOvers().isEmpty());
}

void tst_ImportSource::imageIsReadWithoutMounting()
{
    QVERIFY(writeIso(at(u"disc.iso"_s),
                     {{.name = "a/good.zip", .data = zip("Good")}, {.name = "a/bad.zip", .data = "PK\3\4 no zip"}}));
    const auto repository = m_scene->openAs(u"anna"_s);
    const ImportReport report = PackageImporter(*repository).import({.paths = {at(u"disc.iso"_s)}});
    QCOMPARE(report.exitCode(), 1);
    QCOMPARE(report.imported.size(), 1);
    QCOMPARE(report.imported.first().fileName, u"good.zip"_s);
    QCOMPARE(report.refused.first().path, at(u"disc.iso/a/bad.zip"_s));
    QVERIFY(report.refused.first().error.what.english().contains(at(u"disc.iso/a/bad.zip"_s)));
    const auto source = repository->packages().source(report.imported.first().id);
    QCOMPARE(source->location, at(u"disc.iso"_s));
    QCOMPARE(source->kind, u"image"_s);
    QVERIFY(source->isLocal);
    QVERIFY(leftOvers().isEmpty());
}

// What method D (G042, G072) rests on.
void tst_ImportSource::otherRepository()
{
    write(u"a.zip"_s, zip("A"));
    write(u"folder/convoy-package.yaml"_s, manifest("Folder"));
    write(u"folder/run.sh"_s, "#!/bin/sh\n");
    QVERIFY(QFile::link(u"run.sh"_s, at(u"folder/link"_s)));
    ImportReport first;
    {
        auto other = openOther(u"other.sqlite"_s);
        QVERIFY(other);
        first = PackageImporter(**other).import({.paths = {at(u"a.zip"_s), at(u"folder"_s)}});
        QCOMPARE(first.imported.size(), 2);
    }
    const auto repository = m_scene->openAs(u"anna"_s);
    const ImportReport report = PackageImporter(*repository).import({.paths = {at(u"other.sqlite"_s)}});
    for (const MediaProblem &problem : report.refused)
        QVERIFY2(false, qPrintable(problem.error.english() + problem.error.detail));
    QCOMPARE(report.imported.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        QCOMPARE(report.imported.at(i).descriptor.key(), first.imported.at(i).descriptor.key());
        QCOMPARE(report.imported.at(i).sha256, first.imported.at(i).sha256); // the same bytes, also of a folder
        QCOMPARE(report.imported.at(i).fileName, first.imported.at(i).fileName);
    }
    QVERIFY(leftOvers().isEmpty());
}

/// Rows can say anything: what is imported went through the one function that opens packages.
void tst_ImportSource::otherRepositoryWithAHostilePackage()
{
    ZipBuilder hostile;
    hostile.items = {{.name = "convoy-package.yaml", .data = manifest("Sample Echo Server", "9.0.001.02")},
                     {.name = "../outside", .data = "x"}};
    {
        auto other = openOther(u"other.sqlite"_s);
        NewPackage package = RepositoryScene::newPackage();
        package.fileName = u"../../evil.zip"_s;
        QVERIFY(other && RepositoryScene::store(**other, package, hostile.build()));
    }
    const auto repository = m_scene->openAs(u"anna"_s);
    const ImportReport report = PackageImporter(*repository).import({.paths = {at(u"other.sqlite"_s)}});
    QCOMPARE(report.refused.size(), 1);
    QCOMPARE(report.refused.first().error.code, u"archive-unsafe-path"_s);
    QVERIFY(repository->packages().list()->isEmpty());
    QVERIFY(leftOvers().isEmpty());
}

void tst_ImportSource::damagedBytesOfTheOtherRepository()
{
    write(u"a.zip"_s, zip("A"));
    {
        auto other = openOther(u"other.sqlite"_s);
        QCOMPARE(PackageImporter(**other).import({.paths = {at(u"a.zip"_s)}}).exitCode(), 0);
    }
    QFile payload(at(u"other.sqlite-payload"_s));
    QVERIFY(payload.open(QIODevice::ReadWrite));
    QByteArray bytes = payload.readAll();
    const qsizetype place = bytes.indexOf(QByteArray(1000, 'd')); // inside the stored package
    QVERIFY(place > 0);
    QVERIFY(payload.seek(place + 500) && payload.putChar('D') && payload.flush());
    const auto repository = m_scene->openAs(u"anna"_s);
    const ImportReport report = PackageImporter(*repository).import({.paths = {at(u"other.sqlite"_s)}});
    QCOMPARE(report.refused.size(), 1);
    QCOMPARE(report.refused.first().error.code, u"package-damaged"_s);
    QVERIFY(repository->packages().list()->isEmpty());
    QVERIFY(leftOvers().isEmpty());
}

void tst_ImportSource::ownRepositoryIsNoSource()
{
    const auto repository = m_scene->openAs(u"anna"_s);
    QVERIFY(QFile::link(m_scene->path(), at(u"link.sqlite"_s)));
    for (const QString &path : {m_scene->path(), m_scene->payloadPath(), at(u"link.sqlite"_s)}) {
        const ImportReport report = PackageImporter(*repository).import({.paths = {path}});
        QCOMPARE(report.refused.first().error.code, u"source-own-repository"_s);
    }
}

void tst_ImportSource::notLocalIsCopiedFirst_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("archive") << u"remote/a.zip"_s;
    QTest::newRow("folder") << u"remote/folder"_s;
}

// proves E24, E25, E26
void tst_ImportSource::notLocalIsCopiedFirst()
{
    QFETCH(const QString, path);
    write(u"remote/a.zip"_s, zip("A"));
    write(u"remote/folder/convoy-package.yaml"_s, manifest("Folder"));
    write(u"remote/folder/data"_s, QByteArray(50'000, 'x'));
    QVERIFY(QFile::link(u"data"_s, at(u"remote/folder/link"_s)));
    for (const bool isLocal : {true, false}) {
        const SourceOptions options{.login = {},
                                    .operatorName = {},
                                    .ownRepository = {},
                                    .isLocal = [isLocal](const QString &) { return isLocal; }};
        const auto source = ImportSource::open(at(path), options);
        QVERIFY(source);
        QCOMPARE((*source)->origin().isLocal, isLocal);
        QCOMPARE((*source)->note().isEmpty(), isLocal); // who copies is told what that takes, and why
        QCOMPARE((*source)->note().english().contains(u".NET"_s), !isLocal);
        const auto scan = (*source)->scan({}, {});
        QVERIFY(scan && scan->packages.size() == 1);
        {
            const auto ready = (*source)->fetch(scan->packages.first(), {}, {});
            QVERIFY2(ready, ready ? "" : qPrintable(ready.error().english()));
            QCOMPARE(ready->package.path == at(path), isLocal); // a local one is read where it lies
            QCOMPARE(ready->package.shownPath(), at(path));
            QCOMPARE(QFileInfo(ready->package.path).fileName(), QFileInfo(at(path)).fileName());
            QCOMPARE(leftOvers().isEmpty(), isLocal);
        }
        QVERIFY(leftOvers().isEmpty());
        const auto repository = m_scene->openAs(u"anna"_s);
        const auto stored =
            PackageImporter(*repository).importFrom(**source, scan->packages.first(), {.replace = true}, {}, {});
        QVERIFY(stored);
        QCOMPARE(repository->packages().source(stored->id)->isLocal, isLocal);
    }
    QVERIFY(leftOvers().isEmpty());
}

void tst_ImportSource::twoOperatorsAtOnce()
{
    write(u"a.zip"_s, zip("A"));
    const auto anna = m_scene->openAs(u"anna"_s);
    const auto bert = m_scene->openAs(u"anna"_s);
    const auto source = ImportSource::open(at(u"a.zip"_s));
    const auto scan = (*source)->scan({}, {});
    QVERIFY(scan && scan->packages.size() == 1);
    Result<StoredPackage> second = failure(Error(u"not begun"_s, Message()));
    bool hasBegun = false;
    // While the first one stores, the second one imports the whole of it.
    const auto first = PackageImporter(*anna).importFrom(
        **source, scan->packages.first(), {},
        [&](const ImportProgress &progress) {
            if (progress.phase != ImportProgress::Phase::Storing || std::exchange(hasBegun, true))
                return;
            second = PackageImporter(*bert).importFrom(**source, scan->packages.first(), {}, {}, {});
        },
        {});
    QVERIFY(second);
    QVERIFY(!first);
    QCOMPARE(first.error().code, u"package-exists"_s);
    QCOMPARE(anna->packages().list()->size(), 1);
    QVERIFY(anna->verify().isEmpty());
    QCOMPARE(m_scene->count(m_scene->payloadPath(), u"payloads"_s), 1); // the loser's bytes are gone
}

// proves G049
void tst_ImportSource::failureIsKeptAndCancellingIsNot()
{
    write(u"a.zip"_s, zip("A"));
    const auto repository = m_scene->openAs(u"anna"_s);
    const auto watching = m_scene->openAs(u"anna"_s);
    const auto source = ImportSource::open(at(u"a.zip"_s));
    const auto scan = (*source)->scan({}, {});
    QVERIFY(scan);
    QList<double> parts;
    QStringList steps;
    const auto watch = [&](const ImportProgress &progress) {
        if (progress.phase != ImportProgress::Phase::Storing)
            return;
        parts += double(progress.done) / double(progress.total);
        steps += watching->imports().list()->first().statusStep;
    };
    const CancelToken cancel;
    cancel.cancel();
    const auto stopped = PackageImporter(*repository).importFrom(**source, scan->packages.first(), {}, watch, cancel);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, u"cancelled"_s);
    QVERIFY(repository->imports().list()->isEmpty());

    QVERIFY(QFile(at(u"a.zip"_s)).remove());
    const auto gone = PackageImporter(*repository).importFrom(**source, scan->packages.first(), {}, watch, {});
    QVERIFY(!gone);
    const auto kept = watching->imports().list();
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().status, u"failed"_s);
    QCOMPARE(kept->first().statusStep, u"storing"_s);
    QCOMPARE(kept->first().error->code, u"media-gone"_s);

    write(u"a.zip"_s, zip("A"));
    QVERIFY(PackageImporter(*repository).importFrom(**source, scan->packages.first(), {}, watch, {}));
    QVERIFY(watching->imports().list()->isEmpty()); // its next attempt took its place, and is complete
    QVERIFY(!parts.isEmpty());
    QCOMPARE(parts.constLast(), 1.0);
    QCOMPARE(steps.constLast(), u"storing"_s);
}

QTEST_GUILESS_MAIN(tst_ImportSource)
#include "tst_ImportSource.moc"
