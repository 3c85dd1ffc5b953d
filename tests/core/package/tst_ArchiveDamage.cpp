// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TarBuilder.h"
#include "ZipBuilder.h"

#include "package/ArchiveHelper.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

/// Archives as a bad stick gives them back: cut at 20 places, one bit turned at 200. Each is refused, or what is
/// described is exactly what was packed.
class tst_ArchiveDamage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        QByteArray noise;
        std::mt19937 random(1);
        for (int i = 0; i < 3000; ++i)
            noise.append(char(random()));
        const QByteArray text = QByteArray("Answers what it is sent.\n").repeated(100);
        const ZipBuilder zip{.items = {{.name = "ip/", .data = {}},
                                       {.name = "ip/ip_description.xml", .data = "<a/>", .method = 8},
                                       {.name = "ip/text", .data = text, .method = 8, .hasDescriptor = true},
                                       {.name = "ip/noise", .data = noise}},
                             .prefix = {},
                             .suffix = {},
                             .comment = {},
                             .beforeDirectory = {},
                             .beforeEnd = {}};
        m_archives[u"zip"_s] = zip.build();
        const QByteArray tar = buildTar({{.name = "ip/ip_description.xml", .data = "<a/>"},
                                         {.name = "ip/text", .data = text},
                                         {.name = "ip/noise", .data = noise},
                                         {.name = "ip/link", .data = {}, .type = '2', .link = "text"}});
        for (const QString &packer : {u"gzip"_s, u"xz"_s, u"zstd"_s})
            m_archives[packer] = packed(packer, tar);
    }

    void cut_data() { archives(); }
    void cut()
    {
        QFETCH(QString, kind);
        const QByteArray whole = m_archives.value(kind);
        for (int place = 0; place < 20; ++place) {
            const auto listing = describe(whole.first(whole.size() * place / 20 + (place > 10 ? place % 3 : 0)));
            QVERIFY2(!listing, qPrintable(u"%1 of 20"_s.arg(place)));
        }
        for (const qsizetype missing : {1, 4, 8, 22})
            QVERIFY2(!describe(whole.chopped(missing)), qPrintable(u"%1 bytes missing"_s.arg(missing)));
    }

    void turnedBit_data() { archives(); }
    void turnedBit()
    {
        QFETCH(QString, kind);
        const QByteArray whole = m_archives.value(kind);
        const auto original = describe(whole);
        QVERIFY2(original, original ? "" : qPrintable(original.error().detail));
        std::mt19937 random(7);
        int refused = 0;
        for (int i = 0; i < 200; ++i) {
            QByteArray damaged = whole;
            const auto at = qsizetype(random() % size_t(whole.size()));
            damaged[at] = char(damaged.at(at) ^ (1 << (random() % 8)));
            const auto listing = describe(damaged);
            if (!listing) {
                refused += 1;
                continue;
            }
            QVERIFY2(listing->fileDigests == original->fileDigests && listing->described == original->described
                         && listing->links == original->links,
                     qPrintable(u"byte %1"_s.arg(at)));
        }
        QVERIFY2(refused > 150, qPrintable(QString::number(refused)));
    }

private:
    void archives()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : m_archives.keys())
            QTest::newRow(qPrintable(kind)) << kind;
    }

    Result<ArchiveListing> describe(const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(u"archive"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test file cannot be written");
        file.close();
        auto listing = m_helper.describe(file.fileName(), {});
        if (!listing && listing.error().detail.contains("signal"_L1))
            qFatal("the helper crashed");
        return listing;
    }

    static QByteArray packed(const QString &packer, const QByteArray &bytes)
    {
        QProcess process;
        process.start(packer, {u"-c"_s});
        process.write(bytes);
        process.closeWriteChannel();
        process.waitForFinished();
        return process.readAllStandardOutput();
    }

    QTemporaryDir m_dir;
    ArchiveHelper m_helper{QStringLiteral(CONVOY_BIN "/convoy-unpack")};
    QMap<QString, QByteArray> m_archives;
};

QTEST_GUILESS_MAIN(tst_ArchiveDamage)
#include "tst_ArchiveDamage.moc"
