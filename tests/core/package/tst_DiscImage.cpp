// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IsoBuilder.h"
#include "package/ArchiveHelper.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

/// Disc images, unpacked by the helper without being mounted.
class tst_DiscImage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void unpacksATree();
    void filesThatShareTheirBytes();
    void refusals_data();
    void refusals();
    void truncated_data();
    void truncated();
    void flippedBytesNeverCrash();
    void udfIsToBeMounted();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] Status unpack() const
    {
        return ArchiveHelper(QStringLiteral(CONVOY_BIN "/convoy-unpack")).unpackTo(at(u"disc.iso"_s), at(u"out"_s), {});
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(at(u"out/"_s + name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_DiscImage::unpacksATree()
{
    const QByteArray large(3'000'000, 'x');
    QVERIFY(writeIso(at(u"disc.iso"_s), {{.name = "ip/install.sh", .data = "#!/bin/sh\n", .mode = 0555},
                                         {.name = "ip/large.bin", .data = large},
                                         {.name = "Ordner mit Leerzeichen/Übersicht.txt", .data = "ü"},
                                         {.name = "empty", .data = {}},
                                         {.name = "link", .link = "ip/install.sh"}}));
    const Status unpacked = unpack();
    QVERIFY2(unpacked, unpacked ? "" : qPrintable(unpacked.error().english() + unpacked.error().detail));
    QCOMPARE(content(u"ip/large.bin"_s), large);
    QCOMPARE(content(u"Ordner mit Leerzeichen/Übersicht.txt"_s), "ü");
    QCOMPARE(content(u"empty"_s), "");
    QCOMPARE(QFileInfo(at(u"out/link"_s)).symLinkTarget(), QFileInfo(at(u"out/ip/install.sh"_s)).filePath());
    QVERIFY(QFileInfo(at(u"out/ip/install.sh"_s)).isExecutable());
}

void tst_DiscImage::filesThatShareTheirBytes()
{
    QVERIFY(writeIso(at(u"disc.iso"_s),
                     {{.name = "a/first", .data = QByteArray(100'000, 'a')}, {.name = "b/second", .same = "a/first"}}));
    const Status unpacked = unpack();
    QVERIFY2(unpacked, unpacked ? "" : qPrintable(unpacked.error().english() + unpacked.error().detail));
    QCOMPARE(content(u"a/first"_s), QByteArray(100'000, 'a'));
    QCOMPARE(content(u"b/second"_s), QByteArray(100'000, 'a'));
}

void tst_DiscImage::refusals_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QString>("code");
    QTest::newRow("link out of the image") << QByteArray("etc") << QByteArray("/etc") << u"archive-unsafe-path"_s;
    QTest::newRow("link upwards") << QByteArray("up") << QByteArray("../../x") << u"archive-unsafe-path"_s;
    QTest::newRow("reserved name") << QByteArray("NUL.txt") << QByteArray() << u"archive-unsafe-path"_s;
}

void tst_DiscImage::refusals()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, link);
    QFETCH(const QString, code);
    QVERIFY(writeIso(at(u"disc.iso"_s), {{.name = name, .data = link.isEmpty() ? "x" : "", .link = link}}));
    const Status unpacked = unpack();
    QVERIFY(!unpacked);
    QCOMPARE(unpacked.error().code, code);
    QVERIFY(unpacked.error().what.english().contains(at(u"disc.iso"_s)));
}

void tst_DiscImage::truncated_data()
{
    QTest::addColumn<int>("kibibytes");
    for (const int kibibytes : {36, 50, 200, 500, 900})
        QTest::addRow("%d KiB", kibibytes) << kibibytes;
}

void tst_DiscImage::truncated()
{
    QFETCH(const int, kibibytes);
    QVERIFY(writeIso(at(u"disc.iso"_s), {{.name = "a", .data = QByteArray(500'000, 'a')},
                                         {.name = "b", .data = QByteArray(1'000'000, 'b')}}));
    QFile image(at(u"disc.iso"_s));
    QVERIFY(image.size() > 1'500'000 && image.resize(qint64(kibibytes) * 1024));
    const Status unpacked = unpack();
    QVERIFY(!unpacked);
    QCOMPARE(unpacked.error().code, u"archive-broken"_s);
}

/// ISO 9660 has no checksums: a flipped byte may go unnoticed here (a package's own digests find it), but never crashes.
void tst_DiscImage::flippedBytesNeverCrash()
{
    QVERIFY(writeIso(at(u"disc.iso"_s), {{.name = "ip/ip_description.xml", .data = "<a/>"},
                                         {.name = "ip/data", .data = QByteArray(20'000, 'd')},
                                         {.name = "link", .link = "ip"}}));
    QFile image(at(u"disc.iso"_s));
    QVERIFY(image.open(QIODevice::ReadWrite));
    const QByteArray sound = image.readAll();
    for (int i = 0; i < 60; ++i) {
        const qint64 place = 16 * 2048 + (i * 7919) % qMin<qint64>(sound.size() - 16 * 2048, 60'000);
        QVERIFY(image.seek(place) && image.putChar(char(sound.at(place) ^ (1 << (i % 8)))) && image.flush());
        const Status unpacked = unpack();
        if (!unpacked)
            QVERIFY2(unpacked.error().code != u"archive-limit"_s, qPrintable(unpacked.error().detail));
        QVERIFY(image.seek(place) && image.putChar(sound.at(place)) && image.flush());
        QVERIFY(QDir(at(u"out"_s)).removeRecursively());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"disc.iso"_s});
    }
}

void tst_DiscImage::udfIsToBeMounted()
{
    QVERIFY(writeUdf(at(u"disc.iso"_s)));
    const Status unpacked = unpack();
    QVERIFY(!unpacked);
    QCOMPARE(unpacked.error().code, u"image-udf"_s);
    QVERIFY(unpacked.error().remedy.english().contains(u"Mount"_s));
}

QTEST_GUILESS_MAIN(tst_DiscImage)
#include "tst_DiscImage.moc"
