// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TarBuilder.h"
#include "ZipBuilder.h"
#include "package/archive/ArchiveFormat.h"
#include "package/archive/tar/TarReader.h"
#include "package/archive/zip/ZipReader.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>
#include <random>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

/// Path to content, or target of a link: all that matters of what was read.
class Recorder : public EntryVisitor
{
public:
    [[nodiscard]] bool wants(const ArchiveEntry & /*entry*/) const override { return true; }
    [[nodiscard]] Checked<void> begin(const ArchiveEntry &entry) override
    {
        m_entry = entry;
        m_bytes.clear();
        return {};
    }
    [[nodiscard]] Checked<void> data(QByteArrayView bytes) override
    {
        m_bytes.append(bytes);
        return {};
    }
    [[nodiscard]] Checked<void> end() override
    {
        if (m_entry.kind != EntryKind::Folder)
            m_contents.insert(m_entry.path, m_entry.kind == EntryKind::Link ? m_entry.linkTarget.toUtf8() : m_bytes);
        return {};
    }
    [[nodiscard]] Checked<void> finish() override { return {}; }

    [[nodiscard]] const QMap<QString, QByteArray> &contents() const { return m_contents; }

private:
    ArchiveEntry m_entry;
    QByteArray m_bytes;
    QMap<QString, QByteArray> m_contents;
};

} // namespace

/// In this process, so that a crash or, under the sanitizers, a read past the end ends the test.
///
/// Archives as a bad stick gives them back: cut at 20 places, one bit turned at 1000. Each is refused, or what is
/// described is exactly what was packed.
class tst_ArchiveDamage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        std::setlocale(LC_CTYPE, "C.UTF-8");
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
        for (int i = 0; i < turnedBits; ++i) {
            QByteArray damaged = whole;
            const auto at = qsizetype(random() % size_t(whole.size()));
            damaged[at] = char(damaged.at(at) ^ (1 << (random() % 8)));
            const auto listing = describe(damaged);
            if (!listing) {
                refused += 1;
                continue;
            }
            QVERIFY2(*listing == *original, qPrintable(u"byte %1"_s.arg(at)));
        }
        QVERIFY2(refused > turnedBits * 3 / 4, qPrintable(QString::number(refused)));
    }

private:
    static constexpr int turnedBits = 1000;

    void archives()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : m_archives.keys())
            QTest::newRow(qPrintable(kind)) << kind;
    }

    Checked<QMap<QString, QByteArray>> describe(const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(u"archive"_s));
        file.remove(); // overwriting would wait for the disk each time
        if (!file.open(QIODevice::ReadWrite) || file.write(bytes) != bytes.size() || !file.flush())
            qFatal("a test file cannot be written");
        const Checked<QString> format = archiveFormat(file);
        if (!format)
            return std::unexpected(format.error());
        file.seek(0);
        Recorder recorder;
        Checked<void> done;
        if (*format == "zip"_L1) {
            done = ZipReader(file).read(recorder);
        } else {
            const std::unique_ptr<ByteSource> source = ByteSource::create(*format, file);
            done = TarReader(*source, file.size()).read(recorder);
        }
        if (!done)
            return std::unexpected(done.error());
        return recorder.contents();
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
    QMap<QString, QByteArray> m_archives;
};

QTEST_GUILESS_MAIN(tst_ArchiveDamage)
#include "tst_ArchiveDamage.moc"
