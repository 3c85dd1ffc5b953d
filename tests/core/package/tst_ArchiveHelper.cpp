// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TarBuilder.h"
#include "ZipBuilder.h"
#include "base/Digest.h"
#include "package/ArchiveHelper.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <sys/resource.h>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray content = QByteArray("Answers what it is sent.\n").repeated(400);

QByteArray zipOf(const QList<ZipItem> &items)
{
    return ZipBuilder{.items = items, .prefix = {}, .suffix = {}, .comment = {}, .beforeDirectory = {}, .beforeEnd = {}}
        .build();
}

/// Memory of the largest helper so far, in bytes.
qint64 largestHelper()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
#if defined(__SANITIZE_ADDRESS__)
    usage.ru_maxrss = 0; // the sanitizer's own memory says nothing of the helper's
#endif
    return qint64(usage.ru_maxrss) * 1024;
}

} // namespace

class tst_ArchiveHelper : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void hostileArchives_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("named"); // what the detail has to name
        const auto row = [](const char *name, const QByteArray &bytes, const char *code, const char *named = "") {
            QTest::newRow(name) << bytes << QString::fromLatin1(code) << QString::fromLatin1(named);
        };
        const QByteArray good = zipOf({{.name = "a", .data = content, .method = 8}});
        row("nothing", {}, "archive-unsupported");
        row("text", "hello", "archive-unsupported");
        row("7z", QByteArray("7z\xbc\xaf\x27\x1c").leftJustified(600, '\0'), "archive-unsupported");
        row("plain tar", buildTar({{.name = "a", .data = content}}), "archive-unsupported");
        row("wrong CRC", zipOf({{.name = "d/b", .data = content, .crc = 1}}), "archive-crc", "d/b");
        row("shorter than said", zipOf({{.name = "a", .data = content, .method = 8, .size = 20000}}), "archive-broken",
            "a");
        row("longer than said", zipOf({{.name = "a", .data = content, .method = 8, .size = 20}}), "archive-broken",
            "a");
        row("self-extracting", "MZ" + good, "archive-broken");
        row("dot dot", zipOf({{.name = "../evil", .data = "x"}}), "archive-unsafe-path", "../evil");
        row("link out", zipOf({{.name = "l", .data = "../x", .mode = 0120777}}), "archive-unsafe-path", "l");
        row("deflated link out", zipOf({{.name = "l", .data = "/etc/passwd", .method = 8, .mode = 0120777}}),
            "archive-unsafe-path", "l");
        row("link through a link",
            zipOf({{.name = "d/l", .data = "..", .mode = 0120777}, {.name = "x", .data = "d/l/..", .mode = 0120777}}),
            "archive-unsafe-path", "x");
        row("deflate damaged", QByteArray(good).replace(40, 4, "\xff\xff\xff\xff"), "archive-broken", "a");
        row("gzip of nothing", QByteArray::fromHex("1f8b080000000000000303000000000000000000"), "archive-broken");
        row("gzip header alone", QByteArray::fromHex("1f8b0800000000000003"), "archive-broken");
        row("xz header alone", QByteArray::fromHex("fd377a585a000004e6d6b446"), "archive-broken");
        row("zstd header alone", QByteArray::fromHex("28b52ffd"), "archive-broken");
    }
    void hostileArchives()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QFETCH(QString, named);
        const auto listing = m_helper.describe(write(u"a.bin"_s, bytes), {});
        QVERIFY(!listing);
        QCOMPARE(listing.error().code, code);
        QCOMPARE(listing.error().kind, ErrorKind::Request);
        QVERIFY2(listing.error().detail.startsWith(named), qPrintable(listing.error().detail));
        QVERIFY(!listing.error().what.isEmpty() && !listing.error().remedy.isEmpty());
        // A sentence takes names, never the English of the technical text.
        for (const QString &argument : listing.error().why.arguments())
            QVERIFY2(argument == named || argument.endsWith("a.bin"_L1), qPrintable(argument));
    }

    void hostileTars_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &bytes, const char *code) {
            QTest::newRow(name) << bytes << QString::fromLatin1(code);
        };
        const TarItem good{.name = "a", .data = content};
        row("dot dot", buildTar({{.name = "../evil", .data = "x"}}), "archive-unsafe-path");
        row("absolute", buildTar({{.name = "/tmp/evil", .data = "x"}}), "archive-unsafe-path");
        row("link out", buildTar({{.name = "l", .data = {}, .type = '2', .link = "../x"}}), "archive-unsafe-path");
        row("absolute link", buildTar({{.name = "l", .data = {}, .type = '2', .link = "/etc"}}), "archive-unsafe-path");
        row("file through a link",
            buildTar({{.name = "l", .data = {}, .type = '2', .link = "d"}, {.name = "l/a", .data = "x"}}),
            "archive-unsafe-path");
        row("link replaces a folder",
            buildTar({{.name = "d/a", .data = "x"}, {.name = "d", .data = {}, .type = '2', .link = "e"}}),
            "archive-duplicate-entry");
        row("link through a link",
            buildTar({{.name = "d/l", .data = {}, .type = '2', .link = ".."},
                      {.name = "x", .data = {}, .type = '2', .link = "d/l/.."}}),
            "archive-unsafe-path");
        row("hard link", buildTar({good, {.name = "h", .data = {}, .type = '1', .link = "a"}}), "archive-unsafe-entry");
        row("hard link out", buildTar({{.name = "h", .data = {}, .type = '1', .link = "/etc/passwd"}}),
            "archive-unsafe-entry");
        row("character device", buildTar({{.name = "d", .data = {}, .type = '3'}}), "archive-unsafe-entry");
        row("pipe", buildTar({{.name = "p", .data = {}, .type = '6'}}), "archive-unsafe-entry");
        row("set-user-id", buildTar({{.name = "s", .data = "x", .type = '0', .link = {}, .mode = 04755}}),
            "archive-unsafe-entry");
        row("twice", buildTar({good, good}), "archive-duplicate-entry");
        row("case", buildTar({good, {.name = "A", .data = "x"}}), "archive-duplicate-entry");
        row("not UTF-8", buildTar({{.name = "caf\xe9", .data = "x"}}), "archive-unsafe-path");
        row("colon", buildTar({{.name = "a:b", .data = "x"}}), "archive-unsafe-path");
        row("CON", buildTar({{.name = "con.txt", .data = "x"}}), "archive-unsafe-path");
        row("no end mark", buildTar({good}, false), "archive-broken");
        row("data behind the end", buildTar({good}) + "tail", "archive-broken");
        row("longer than the file",
            buildTar({{.name = "a", .data = "x", .type = '0', .link = {}, .mode = 0644, .size = 100'000}}),
            "archive-broken");
        row("larger than allowed",
            buildTar(
                {{.name = "a", .data = "x", .type = '0', .link = {}, .mode = 0644, .size = Q_INT64_C(8'000'000'000)}}),
            "archive-too-large");
    }
    /// Each as plain tar (unpacked) and through gzip (described): the same answer, and nothing outside the folder.
    void hostileTars()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const QString plain = write(u"a.tar"_s, bytes);
        const QStringList before = tree();
        const Status unpacked = m_helper.unpackTo(plain, m_dir->filePath(u"out/in"_s), {});
        QVERIFY(!unpacked);
        QCOMPARE(unpacked.error().code, code);
        QDir(m_dir->filePath(u"out/in"_s)).removeRecursively();
        QDir(m_dir->path()).rmdir(u"out"_s);
        QCOMPARE(tree(), before);
        QVERIFY(run(u"gzip"_s, {plain}));
        const auto listing = m_helper.describe(plain + u".gz"_s, {});
        QVERIFY(!listing);
        QCOMPARE(listing.error().code, code);
    }

    void realArchives_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("format");
        QTest::newRow("zip") << u"zip"_s << QStringList{u"-qry"_s, u"../p"_s, u"."_s} << u"zip"_s;
        QTest::newRow("zip stored") << u"zip"_s << QStringList{u"-qry0"_s, u"../p"_s, u"."_s} << u"zip"_s;
        QTest::newRow("zip to a pipe") << u"sh"_s << QStringList{u"-c"_s, u"zip -qry - . | cat > ../p"_s} << u"zip"_s;
        QTest::newRow("stored zip to a pipe")
            << u"sh"_s << QStringList{u"-c"_s, u"zip -qry0 - . | cat > ../p"_s} << u"zip"_s;
        QTest::newRow("tar.gz") << u"tar"_s << QStringList{u"czf"_s, u"../p"_s, u"."_s} << u"tar.gz"_s;
        QTest::newRow("tar.gz, two members")
            << u"sh"_s
            << QStringList{u"-c"_s,
                           u"tar cf ../t . && head -c 5000 ../t | gzip > ../p && tail -c +5001 ../t | gzip >> ../p"_s}
            << u"tar.gz"_s;
        QTest::newRow("tar.xz") << u"tar"_s << QStringList{u"cJf"_s, u"../p"_s, u"ip"_s} << u"tar.xz"_s;
        QTest::newRow("tar.zst") << u"tar"_s << QStringList{u"--zstd"_s, u"-cf"_s, u"../p"_s, u"ip"_s} << u"tar.zst"_s;
        QTest::newRow("pax tar.gz") << u"tar"_s << QStringList{u"--format=pax"_s, u"-czf"_s, u"../p"_s, u"ip"_s}
                                    << u"tar.gz"_s;
    }
    void realArchives()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        QFETCH(QString, format);
        const QString folder = makeTree();
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("the packer is not there");
        QVERIFY(run(program, arguments, folder));
        const QString archive =
            QFile::exists(m_dir->filePath(u"p"_s)) ? m_dir->filePath(u"p"_s) : m_dir->filePath(u"p.zip"_s);
        const auto listing = m_helper.describe(archive, {});
        QVERIFY2(listing, listing ? "" : qPrintable(listing.error().text() + listing.error().detail));
        QCOMPARE(listing->format, format);
        QCOMPARE(listing->sha256, Digest::ofFile(archive));
        QCOMPARE(listing->fileDigests.size(), 4);
        QCOMPARE(listing->fileDigests.value(u"ip/data.bin"_s), Digest::ofBytes(m_data));
        QCOMPARE(listing->described.keys(), QStringList{u"ip/ip_description.xml"_s});
        QCOMPARE(listing->described.value(u"ip/ip_description.xml"_s), QByteArray("<a/>"));
        QCOMPARE(listing->links.value(u"ip/current"_s), u"data.bin"_s);
        checkTarOf(archive);
    }

    void limits_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("60,000 empty entries") << manyEntries(60'000) << QString();
        QTest::newRow("bomb of zeros") << zipOf(
            {{.name = "a", .data = QByteArray(20'000'000, '\0'), .method = 8, .crc = 1}})
                                       << u"archive-too-large"_s;
        QTest::newRow("directory of names") << longNames() << u"archive-too-large"_s;
    }
    void limits()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto listing = m_helper.describe(write(u"a.zip"_s, bytes), {});
        QCOMPARE(listing ? QString() : listing.error().code, code);
        QVERIFY(largestHelper() < Q_INT64_C(300) * 1024 * 1024);
    }

    void aDictionaryLargerThanMemoryIsALimit()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("The helper's memory limit is off under the address sanitizer, which needs terabytes of it.");
#endif
        QVERIFY(run(u"sh"_s, {u"-c"_s, u"head -c 2000000 /dev/zero | xz --lzma2=dict=1GiB > a.xz"_s}, m_dir->path()));
        const auto listing = m_helper.describe(m_dir->filePath(u"a.xz"_s), {});
        QVERIFY(!listing);
        QCOMPARE(listing.error().code, u"archive-limit"_s);
        QVERIFY(largestHelper() < Q_INT64_C(300) * 1024 * 1024);
    }

    void missingFileAndMissingHelper()
    {
        const auto missing = m_helper.describe(m_dir->filePath(u"no.zip"_s), {});
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, u"archive-unreadable"_s);
        const auto noHelper = ArchiveHelper(u"/nonexistent/convoy-unpack"_s).describe(write(u"a.zip"_s, "x"), {});
        QVERIFY(!noHelper);
        QCOMPARE(noHelper.error().code, u"archive-helper-missing"_s);
    }

    /// What a helper says that a hostile archive has taken over: it must not be believed.
    void helperThatLies_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("code");
        QTest::newRow("crash") << QByteArray("kill -SEGV $$") << u"archive-broken"_s;
        QTest::newRow("killed") << QByteArray("kill -KILL $$") << u"archive-limit"_s;
        QTest::newRow("no answer") << QByteArray("exit 0") << u"archive-broken"_s;
        QTest::newRow("cut answer") << QByteArray("echo '{\"file\":\"a\",\"sha256\":\"x\"}'") << u"archive-broken"_s;
        QTest::newRow("path out") << QByteArray("echo '{\"file\":\"../a\",\"sha256\":\"x\"}'") << u"archive-broken"_s;
        QTest::newRow("unknown code") << QByteArray("echo '{\"code\":\"rm -rf\"}' >&2; exit 2") << u"archive-broken"_s;
        QTest::newRow("endless line") << QByteArray("tr '\\0' x < /dev/zero") << u"archive-broken"_s;
    }
    void helperThatLies()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, code);
        const QString program = write(u"liar"_s, "#!/bin/sh\n" + script + '\n');
        QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const auto listing = ArchiveHelper(program).describe(program, {});
        QVERIFY(!listing);
        QCOMPARE(listing.error().code, code);
    }

    void cancelEndsTheHelper()
    {
        const QString program = write(u"sleeper"_s, "#!/bin/sh\necho $$ > \"$2.pid\"\nexec sleep 60\n");
        QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const QString pidFile = program + u".pid"_s;
        const CancelToken cancel;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            QVERIFY(QTest::qWaitFor([&] { return QFile(pidFile).size() > 1; }));
            cancel.cancel();
        }));
        other->start();
        const auto listing = ArchiveHelper(program).describe(program, cancel);
        other->wait();
        QVERIFY(!listing);
        QCOMPARE(listing.error().code, u"cancelled"_s);
        QCOMPARE(listing.error().kind, ErrorKind::Stopped);
        QFile pid(pidFile);
        QVERIFY(pid.open(QIODevice::ReadOnly));
        QVERIFY(!QFile::exists(u"/proc/"_s + QString::fromLatin1(pid.readAll().trimmed())));
    }

    void aSinkThatFailsEndsTheStream()
    {
        const QString path = write(u"a.zip"_s, zipOf({{.name = "a", .data = QByteArray(3'000'000, 'x')}}));
        const Status done = m_helper.streamTar(
            path, {}, {}, [](QByteArrayView) { return failure(Error(u"disk-full"_s, Message("Full."))); }, {});
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"disk-full"_s);
    }

    void unpackNeedsAnEmptyFolder()
    {
        const QString tar = write(u"a.tar"_s, buildTar({{.name = "a", .data = "x"}}));
        const Status done = m_helper.unpackTo(tar, m_dir->path(), {});
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"unpack-target-not-empty"_s);
    }

    void tarKeepsToTheRoot()
    {
        const QString path =
            write(u"a.zip"_s, zipOf({{.name = "ip/l", .data = "../x", .mode = 0120777}, {.name = "x", .data = "y"}}));
        QVERIFY(m_helper.describe(path, {}));
        const auto nothing = [](QByteArrayView) -> Status { return {}; };
        const Status done = m_helper.streamTar(path, u"ip/"_s, {}, nothing, {});
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"archive-unsafe-path"_s);
        const Status empty = m_helper.streamTar(path, u"none/"_s, {}, nothing, {});
        QVERIFY(!empty);
    }

    void cleanupTestCase() { QVERIFY(largestHelper() < Q_INT64_C(300) * 1024 * 1024); }

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test file cannot be written");
        return file.fileName();
    }

    static bool run(const QString &program, const QStringList &arguments, const QString &folder = {})
    {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(program, arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    }

    [[nodiscard]] QStringList tree() const { return QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden); }

    /// ip/ with a description, a program, data, a link, and a name that is not ASCII.
    QString makeTree()
    {
        QDir(m_dir->path()).mkpath(u"tree/ip"_s);
        m_data.resize(300'000);
        for (qsizetype i = 0; i < m_data.size(); ++i)
            m_data[i] = char((i * i) >> 7);
        write(u"tree/ip/ip_description.xml"_s, "<a/>");
        write(u"tree/ip/install.sh"_s, "#!/bin/sh\n");
        write(u"tree/ip/data.bin"_s, m_data);
        write(u"tree/ip/caf\u00e9.txt"_s, "x");
        QFile::link(u"data.bin"_s, m_dir->filePath(u"tree/ip/current"_s));
        return m_dir->filePath(u"tree"_s);
    }

    /// The tar of an archive, read by the system's tar: same tree, install.sh made executable.
    void checkTarOf(const QString &archive)
    {
        QFile tar(m_dir->filePath(u"out.tar"_s));
        QVERIFY(tar.open(QIODevice::WriteOnly));
        const auto sink = [&tar](QByteArrayView bytes) -> Status {
            tar.write(bytes.data(), bytes.size());
            return {};
        };
        const Status done = m_helper.streamTar(archive, u"ip/"_s, {u"install.sh"_s}, sink, {});
        QVERIFY(done);
        tar.close();
        const QString out = m_dir->filePath(u"out"_s);
        QDir().mkpath(out);
        QVERIFY(run(u"tar"_s, {u"xf"_s, tar.fileName(), u"-C"_s, out}));
        QVERIFY(run(u"diff"_s, {u"-r"_s, m_dir->filePath(u"tree/ip"_s), out}));
        QVERIFY(QFileInfo(out + u"/install.sh"_s).isExecutable());
        QVERIFY(!QFileInfo(out + u"/data.bin"_s).permissions().testFlag(QFile::ExeOwner));
        QCOMPARE(QFile::symLinkTarget(out + u"/current"_s), out + u"/data.bin"_s);
    }

    static QByteArray manyEntries(int count)
    {
        QList<ZipItem> items;
        for (int i = 0; i < count; ++i)
            items.append({.name = "f" + QByteArray::number(i), .data = {}});
        return zipOf(items);
    }

    static QByteArray longNames()
    {
        QList<ZipItem> items;
        for (int i = 0; i < 36'000; ++i)
            items.append({.name = QByteArray("n23456789/").repeated(95) + QByteArray::number(i), .data = {}});
        return zipOf(items);
    }

    ArchiveHelper m_helper{QStringLiteral(CONVOY_BIN "/convoy-unpack")};
    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_data;
};

QTEST_GUILESS_MAIN(tst_ArchiveHelper)
#include "tst_ArchiveHelper.moc"
