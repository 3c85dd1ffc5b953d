// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TarBuilder.h"
#include "ZipBuilder.h"
#include "package/ArchiveHelper.h"
#include "package/archive/ArchiveLimits.h"
#include "package/archive/EntryTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <random>
#include <sys/resource.h>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray zipOf(const QList<ZipItem> &items)
{
    ZipBuilder zip{};
    zip.items = items;
    return zip.build();
}

QByteArray gzipOf(const QByteArray &bytes)
{
    QProcess process;
    process.start(u"gzip"_s, {u"-1c"_s});
    process.write(bytes);
    process.closeWriteChannel();
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

TarItem symbolicLink(const QByteArray &name, const QByteArray &target)
{
    return {.name = name, .data = {}, .type = '2', .link = target};
}

constexpr qint64 memoryLimit = Q_INT64_C(300) * 1024 * 1024;

} // namespace

/// The list "Hostile archives" of the reliability requirements, case by case, by its own words, through the shipped
/// helper: what is refused says why, what is harmless is read, and nothing is written beside the folder.
class tst_HostileCorpus : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_dir->path()).mkpath(u"work/out"_s));
    }

    // proves T08
    void cases_data()
    {
        QTest::addColumn<QByteArray>("zip"); ///< empty: a zip cannot say it
        QTest::addColumn<QByteArray>("tar"); ///< empty: a tar cannot say it
        QTest::addColumn<QString>("code");   ///< empty: it is read
        names();
        links();
        sizes();
        shapes();
    }
    void cases()
    {
        QFETCH(QByteArray, zip);
        QFETCH(QByteArray, tar);
        QFETCH(QString, code);
        QVERIFY(!zip.isEmpty() || !tar.isEmpty());
        const QString archive = write(u"a.bin"_s, zip);
        const QString plain = write(u"a.tar"_s, tar);
        const QString packed = write(u"a.tar.gz"_s, tar.isEmpty() ? QByteArray() : gzipOf(tar));
        const QStringList before = outside();
        if (!zip.isEmpty())
            QCOMPARE(described(archive), code);
        if (!tar.isEmpty()) {
            QCOMPARE(described(packed), code);
            constexpr qsizetype QuicklyUnpacked = 10'000'000;
            if (tar.size() < QuicklyUnpacked)
                QCOMPARE(unpacked(plain), code);
        }
        QCOMPARE(outside(), before);
    }

    // proves T08 (total over the limit: an archive of that size is no test file)
    void totalOverTheLimit()
    {
        EntryTree tree;
        QVERIFY(tree.add({.path = u"a"_s, .size = limits::unpackedBytes - 1}));
        QVERIFY(tree.add({.path = u"b"_s, .size = 1}));
        const Checked<void> beyond = tree.add({.path = u"c"_s, .size = 1});
        QVERIFY(!beyond);
        QCOMPARE(beyond.error().code, u"archive-too-large"_s);
    }

    void cutAtTwentyPlacesAndTurnedAtTwoHundred()
    {
        const QByteArray whole = zipOf({{.name = "a", .data = QByteArray("text ").repeated(200), .method = 8},
                                        {.name = "b", .data = QByteArray(500, 'x')}});
        for (int place = 0; place < 20; ++place)
            QVERIFY(!described(write(u"cut"_s, whole.first(whole.size() * place / 20))).isEmpty());
        std::mt19937 random(3);
        int refused = 0;
        for (int i = 0; i < 200; ++i) {
            QByteArray turned = whole;
            const auto at = qsizetype(random() % size_t(whole.size()));
            turned[at] = char(turned.at(at) ^ (1 << (random() % 8)));
            const QString code = described(write(u"turned"_s, turned));
            QVERIFY2(code.isEmpty() || code.startsWith("archive-"_L1), qPrintable(code));
            refused += code.isEmpty() ? 0 : 1;
        }
        QVERIFY2(refused > 150, QByteArray::number(refused).constData());
    }

    void cleanupTestCase()
    {
#if !defined(__SANITIZE_ADDRESS__)
        rusage usage{};
        getrusage(RUSAGE_CHILDREN, &usage);
        QVERIFY2(qint64(usage.ru_maxrss) * 1024 < memoryLimit, QByteArray::number(qint64(usage.ru_maxrss)).constData());
#endif
    }

private:
    static void row(const char *name, const QByteArray &zip, const QByteArray &tar, const char *code)
    {
        QTest::newRow(name) << zip << tar << QString::fromLatin1(code);
    }
    /// The same entry name in both kinds.
    static void named(const char *name, const QByteArray &entry, const char *code = "archive-unsafe-path")
    {
        row(name, zipOf({{.name = entry, .data = "x"}}), buildTar({{.name = entry, .data = "x"}}), code);
    }

    static void names()
    {
        named("absolute path", "/tmp/evil");
        named("dot dot", "../evil");
        named("dot dot in percents", "%2e%2e/evil");
        named("dot dot in overlong UTF-8", "\xc0\xae\xc0\xae/evil");
        named("dot dot with backslash", "..\\evil");
        named("drive letter", "C:evil");
        named("UNC", "//server/share/evil");
        named("ending in a dot", "evil.");
        named("ending in a blank", "evil ");
        named("alternative data stream", "file:stream");
        named("CON", "CON");
        named("NUL.txt", "NUL.txt");
        named("control characters", "a\x1b[1m");
        named("right-to-left override", "a\xe2\x80\xaegpj.exe");
        named("name not in UTF-8", "caf\xe9");
        row("name longer than the path limit", zipOf({{.name = QByteArray("a234567890/").repeated(100) + "x"}}), {},
            "archive-unsafe-path");
        row("two entries with the same name", zipOf({{.name = "a", .data = "x"}, {.name = "a", .data = "y"}}),
            buildTar({{.name = "a", .data = "x"}, {.name = "a", .data = "y"}}), "archive-duplicate-entry");
        row("names that differ only in case", zipOf({{.name = "a", .data = "x"}, {.name = "A", .data = "y"}}),
            buildTar({{.name = "a", .data = "x"}, {.name = "A", .data = "y"}}), "archive-duplicate-entry");
    }

    static void links()
    {
        row("symbolic link out of the tree", zipOf({{.name = "l", .data = "../evil", .mode = 0120777}}),
            buildTar({symbolicLink("l", "../evil")}), "archive-unsafe-path");
        row("link then file through it",
            zipOf({{.name = "l", .data = "d", .mode = 0120777}, {.name = "l/evil", .data = "x"}}),
            buildTar({symbolicLink("l", "d"), {.name = "l/evil", .data = "x"}}), "archive-unsafe-path");
        row("hard link", {}, buildTar({{.name = "h", .data = {}, .type = '1', .link = "/etc/passwd"}}),
            "archive-unsafe-entry");
        row("device file", zipOf({{.name = "d", .data = {}, .mode = 0020644}}),
            buildTar({{.name = "d", .data = {}, .type = '3'}}), "archive-unsafe-entry");
        row("fifo", zipOf({{.name = "p", .data = {}, .mode = 0010644}}),
            buildTar({{.name = "p", .data = {}, .type = '6'}}), "archive-unsafe-entry");
        row("setuid bit", zipOf({{.name = "s", .data = "x", .mode = 0104755}}),
            buildTar({{.name = "s", .data = "x", .type = '0', .link = {}, .mode = 04755}}), "archive-unsafe-entry");
    }

    static void sizes()
    {
        row("header that lies about the size", zipOf({{.name = "a", .data = "hello", .size = 4}}), {},
            "archive-broken");
        row("size field over 4 GB with a small body",
            zipOf({{.name = "a", .data = "x", .method = 8, .size = 0xFFFFFFFEU}}), {}, "archive-too-large");
        row("tar size over 4 GB with a small body", {},
            buildTar(
                {{.name = "a", .data = "x", .type = '0', .link = {}, .mode = 0644, .size = Q_INT64_C(8'000'000'000)}}),
            "archive-too-large");
        row("ratio over 1000", zipOf({{.name = "a", .data = QByteArray(20'000'000, '\0'), .method = 8, .crc = 1}}), {},
            "archive-too-large");
        row("more entries than allowed", {}, buildTar(empties(200'001)), "archive-too-large");
        row("entry with a mode but no data", zipOf({{.name = "a", .data = {}, .mode = 0100755}}),
            buildTar({{.name = "a", .data = {}, .type = '0', .link = {}, .mode = 0755}}), "");
        row("100,000 empty entries", {}, buildTar(empties(100'000)), "");
    }

    static void shapes()
    {
        const QByteArray good = zipOf({{.name = "a", .data = "x"}});
        // What is in an archive's file is its publisher's business: it is not opened.
        row("nested archive", zipOf({{.name = "inner.zip", .data = zipOf({{.name = "../evil", .data = "x"}})}}),
            buildTar({{.name = "inner.zip", .data = zipOf({{.name = "../evil", .data = "x"}})}}), "");
        row("data before the header", "#!/bin/sh\n" + good, {}, "archive-broken");
        row("data after the end", good + "tail", buildTar({{.name = "a", .data = "x"}}) + "tail", "archive-broken");
        row("encrypted entry", zipOf({{.name = "a", .data = "x", .flags = 1}}), {}, "archive-encrypted");
        ZipBuilder disks{};
        disks.items = {{.name = "a", .data = "x"}};
        disks.disk = 1;
        row("multi-disk zip", disks.build(), {}, "archive-unsupported");
        row("zip64 with wrong fields",
            zipOf({{.name = "a", .data = "x", .size = 0xFFFFFFFFU, .packedSize = 0xFFFFFFFFU}}), {}, "archive-broken");
    }

    static QList<TarItem> empties(int count)
    {
        QList<TarItem> items;
        items.reserve(count);
        for (int i = 0; i < count; ++i)
            items += TarItem{.name = "f" + QByteArray::number(i), .data = {}};
        return items;
    }

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test file cannot be written");
        return file.fileName();
    }
    [[nodiscard]] QString described(const QString &path) const
    {
        const auto listing = m_helper.describe(path, {});
        return listing ? QString() : listing.error().code;
    }
    [[nodiscard]] QString unpacked(const QString &path) const
    {
        const QString folder = m_dir->filePath(u"work/out/in"_s);
        const Status done = m_helper.unpackTo(path, folder, {});
        QDir(folder).removeRecursively();
        return done ? QString() : done.error().code;
    }
    /// Everything that stands around the folder that is unpacked into.
    [[nodiscard]] QStringList outside() const
    {
        QStringList found;
        QDirIterator it(m_dir->path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            found += it.next();
        found += QFile::exists(u"/tmp/evil"_s) ? u"/tmp/evil"_s : QString();
        found.sort();
        return found;
    }

    ArchiveHelper m_helper{QStringLiteral(CONVOY_BIN "/convoy-unpack")};
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(tst_HostileCorpus)
#include "tst_HostileCorpus.moc"
