// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZipBuilder.h"
#include "package/archive/zip/ZipHeaderScanner.h"

#include <QBuffer>
#include <QTest>

#include <functional>

using namespace convoy;
using namespace convoy::test;

namespace {

const QByteArray content = QByteArray("Answers what it is sent.\n").repeated(40);

ZipBuilder zipOf(const QList<ZipItem> &items)
{
    return {.items = items, .prefix = {}, .suffix = {}, .comment = {}, .beforeDirectory = {}, .beforeEnd = {}};
}

ZipBuilder one(ZipItem item)
{
    if (item.data.isEmpty())
        item.data = content;
    return zipOf({item});
}

QByteArray zip64(quint64 size, quint64 packed)
{
    return ZipBuilder::extra(1, ZipBuilder::number(size, 8) + ZipBuilder::number(packed, 8));
}

/// A correct zip64: all fields of the short records say "see zip64".
QByteArray zip64Archive(quint64 entries, qint64 shift)
{
    const auto size = quint64(content.size());
    ZipBuilder zip = one({.name = "a",
                          .localExtra = zip64(size, size),
                          .centralExtra = ZipBuilder::extra(1, ZipBuilder::number(size, 8) + ZipBuilder::number(size, 8)
                                                                   + ZipBuilder::number(0, 8)),
                          .size = 0xFFFFFFFFU,
                          .packedSize = 0xFFFFFFFFU,
                          .offset = 0xFFFFFFFFU});
    const QByteArray plain = zip.build();
    const qint64 directory = plain.indexOf("PK\1\2");
    const qint64 directorySize = plain.size() - 22 - directory;
    zip.entries = 0xFFFF;
    zip.directoryOffset = 0xFFFFFFFFU;
    zip.beforeEnd = ZipBuilder::end64(entries, quint64(directorySize), quint64(directory + shift),
                                      quint64(directory + directorySize));
    return zip.build();
}

} // namespace

class tst_ZipHeaderScanner : public QObject
{
    Q_OBJECT
private slots:
    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code"); // empty: accepted
        const auto row = [](const char *name, const ZipBuilder &zip, const char *code) {
            QTest::newRow(name) << zip.build() << QString::fromLatin1(code);
        };
        accepted(row);
        names(row);
        disagreements(row);
        places(row);
        special(row);
        QTest::newRow("zip64") << zip64Archive(1, 0) << QString();
        QTest::newRow("zip64 wrong place") << zip64Archive(1, 1) << QStringLiteral("archive-broken");
        QTest::newRow("zip64 wrong count") << zip64Archive(2, 0) << QStringLiteral("archive-broken");
        QTest::newRow("zip64 huge count")
            << zip64Archive(Q_UINT64_C(1) << 62, 0) << QStringLiteral("archive-too-large");
        QTest::newRow("zip64 negative") << zip64Archive(~Q_UINT64_C(0), 0) << QStringLiteral("archive-broken");
        QTest::newRow("empty file") << QByteArray() << QStringLiteral("archive-broken");
        QTest::newRow("end record alone") << zipOf({}).build() << QString();
    }

    void refusals()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QBuffer file(&bytes);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Checked<QList<ZipEntry>> entries = ZipHeaderScanner(file).scan();
        QCOMPARE(entries ? QString() : entries.error().code, code);
    }

    void fieldsOfAnEntry()
    {
        QByteArray bytes =
            zipOf({{.name = "b/x", .data = content, .method = 8, .mode = 0100750}, {.name = "a", .data = "12345"}})
                .build();
        QBuffer file(&bytes);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Checked<QList<ZipEntry>> entries = ZipHeaderScanner(file).scan();
        QVERIFY(entries);
        QCOMPARE(entries->size(), 2);
        QCOMPARE(entries->at(0).entry.path, QStringLiteral("b/x"));
        QCOMPARE(entries->at(0).entry.mode, 0750U);
        QCOMPARE(entries->at(0).entry.size, content.size());
        QCOMPARE(entries->at(0).entry.modified, Q_INT64_C(1735689600)); // 2025-01-01
        QCOMPARE(entries->at(1).crc, ZipBuilder::crcOf("12345"));
    }

private:
    using Row = std::function<void(const char *name, const ZipBuilder &zip, const char *code)>;

    static void accepted(const Row &row)
    {
        row("stored", one({.name = "a"}), "");
        row("deflated", one({.name = "a", .method = 8}), "");
        row("descriptor", one({.name = "a", .method = 8, .hasDescriptor = true}), "");
        row("comment",
            ZipBuilder{.items = {{.name = "a", .data = "x"}},
                       .prefix = {},
                       .suffix = {},
                       .comment = "made by hand",
                       .beforeDirectory = {},
                       .beforeEnd = {}},
            "");
        row("folder", zipOf({{.name = "f/", .data = {}}, {.name = "f/a", .data = "x"}}), "");
        row("UTF-8 name", one({.name = "caf\xc3\xa9", .data = {}, .method = 0, .flags = 0x800, .madeBy = 20}), "");
        row("same second name",
            one({.name = "a", .centralExtra = ZipBuilder::extra(0x7075, QByteArray("\1\0\0\0\0a", 6))}), "");
    }

    static void names(const Row &row)
    {
        row("absolute", one({.name = "/a"}), "archive-unsafe-path");
        row("dot dot", one({.name = "../a"}), "archive-unsafe-path");
        row("backslash", one({.name = "..\\a"}), "archive-unsafe-path");
        row("no name", one({.name = ""}), "archive-unsafe-path");
        row("dot slash", one({.name = "./a"}), "archive-unsafe-path");
        row("Latin-1 name", one({.name = "caf\xe9"}), "archive-unsafe-path");
        row("code page name", one({.name = "caf\xc3\xa9", .data = {}, .method = 0, .flags = 0, .madeBy = 20}),
            "archive-unsafe-path");
        row("other second name",
            one({.name = "a", .centralExtra = ZipBuilder::extra(0x7075, QByteArray("\1\0\0\0\0../b", 9))}),
            "archive-unsafe-path");
        row("twice", zipOf({{.name = "a", .data = "x"}, {.name = "a", .data = "y"}}), "archive-duplicate-entry");
        row("case", zipOf({{.name = "a", .data = "x"}, {.name = "A", .data = "y"}}), "archive-duplicate-entry");
        row("folder case", zipOf({{.name = "f/a", .data = "x"}, {.name = "F/b", .data = "y"}}),
            "archive-duplicate-entry");
        row("file and folder", zipOf({{.name = "a", .data = "x"}, {.name = "a/b", .data = "y"}}),
            "archive-unsafe-path");
        row("folder and file", zipOf({{.name = "a/b", .data = "x"}, {.name = "a", .data = "y"}}),
            "archive-duplicate-entry");
        row("file below a link", zipOf({{.name = "l", .data = "f", .mode = 0120777}, {.name = "l/a", .data = "y"}}),
            "archive-unsafe-path");
    }

    static void disagreements(const Row &row)
    {
        row("other local name", one({.name = "a", .localName = "b"}), "archive-broken");
        row("other local method", one({.name = "a", .localMethod = 8}), "archive-broken");
        row("other local size", one({.name = "a", .localSize = 1}), "archive-broken");
        row("stored size lie", one({.name = "a", .size = 5}), "archive-broken");
        row("longer than the file", one({.name = "a", .size = 1U << 20U, .packedSize = 1U << 20U}), "archive-broken");
        row("4 GB with a small body", one({.name = "a", .method = 8, .size = 0xFFFFFFFEU}), "archive-too-large");
        row("zip64 field missing", one({.name = "a", .size = 0xFFFFFFFFU, .packedSize = 0xFFFFFFFFU}),
            "archive-broken");
        row("zip64 field short",
            one({.name = "a", .centralExtra = zip64(5, 5).first(12), .size = 0xFFFFFFFFU, .packedSize = 0xFFFFFFFFU}),
            "archive-broken");
        row("zip64 field unasked", one({.name = "a", .centralExtra = zip64(5, 5)}), "archive-broken");
        row("zip64 size beyond",
            one({.name = "a",
                 .localExtra = zip64(Q_UINT64_C(1) << 50, Q_UINT64_C(1) << 50),
                 .centralExtra = zip64(Q_UINT64_C(1) << 50, Q_UINT64_C(1) << 50),
                 .size = 0xFFFFFFFFU,
                 .packedSize = 0xFFFFFFFFU}),
            "archive-too-large");
        row("extra field cut", one({.name = "a", .centralExtra = QByteArray("\x55\x54\xff\xff\1", 5)}),
            "archive-broken");
    }

    static void places(const Row &row)
    {
        ZipBuilder zip = one({.name = "a"});
        zip.prefix = "#!/bin/sh\n";
        row("data in front", zip, "archive-broken");
        zip = one({.name = "a"});
        zip.suffix = "tail";
        row("data behind", zip, "archive-broken");
        zip = one({.name = "a"});
        zip.beforeDirectory = "hidden";
        row("data before the directory", zip, "archive-broken");
        zip = one({.name = "a"});
        zip.beforeEnd = "hidden";
        row("data behind the directory", zip, "archive-broken");
        row("data behind an entry", zipOf({{.name = "a", .data = "x", .after = "?"}, {.name = "b", .data = "y"}}),
            "archive-broken");
        row("overlap", zipOf({{.name = "a", .data = "x"}, {.name = "b", .data = "y", .offset = 0}}), "archive-broken");
        zip = one({.name = "a"});
        zip.entries = 2;
        row("too many promised", zip, "archive-broken");
        zip = zipOf({{.name = "a", .data = "x"}, {.name = "b", .data = "y"}});
        zip.entries = 1;
        row("too few promised", zip, "archive-broken");
        zip = one({.name = "a"});
        zip.comment = zip.build().right(22);
        row("two end records", zip, "archive-broken");
        zip = one({.name = "a"});
        zip.directoryOffset = 3;
        row("directory elsewhere", zip, "archive-broken");
        zip = one({.name = "a"});
        zip.disk = 1;
        row("second volume", zip, "archive-unsupported");
        row("entry on a second volume", one({.name = "a", .disk = 1}), "archive-unsupported");
    }

    static void special(const Row &row)
    {
        row("encrypted", one({.name = "a", .flags = 1}), "archive-encrypted");
        row("strong encryption", one({.name = "a", .flags = 0x41}), "archive-encrypted");
        row("AES", one({.name = "a", .method = 99}), "archive-encrypted");
        row("bzip2", one({.name = "a", .method = 12}), "archive-unsupported");
        row("patch data", one({.name = "a", .flags = 0x20}), "archive-unsupported");
        row("device", one({.name = "a", .mode = 0060644}), "archive-unsafe-entry");
        row("pipe", one({.name = "a", .mode = 0010644}), "archive-unsafe-entry");
        row("set-user-id", one({.name = "a", .mode = 0104755}), "archive-unsafe-entry");
        row("folder with content", one({.name = "f/"}), "archive-broken");
        row("folder mode without slash", one({.name = "f", .mode = 0040755}), "archive-broken");
        row("mode but no data", zipOf({{.name = "a", .data = {}, .mode = 0100755}}), "");
        row("ratio", one({.name = "a", .data = QByteArray(20'000'000, '\0'), .method = 8, .crc = 1}),
            "archive-too-large");
    }
};

QTEST_APPLESS_MAIN(tst_ZipHeaderScanner)
#include "tst_ZipHeaderScanner.moc"
