// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/zip/ZipReader.h"

#include "package/archive/EntryTree.h"
#include "package/archive/zip/ZipHeaderScanner.h"

#include <QFile>
#include <QStringDecoder>

#include <KZip>
#include <KZipFileEntry>

#include <libdeflate.h>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr qsizetype zipBufferSize = qsizetype(256) * 1024;

} // namespace

ZipReader::ZipReader(QFile &file)
    : m_file(file)
    , m_zip(std::make_unique<KZip>(&file))
    , m_buffer(zipBufferSize, Qt::Uninitialized)
{
}

ZipReader::~ZipReader() = default;

Checked<void> ZipReader::read(EntryVisitor &visitor)
{
    ZipHeaderScanner scanner(m_file);
    Checked<QList<ZipEntry>> entries = scanner.scan();
    if (!entries)
        return std::unexpected(entries.error());
    for (ZipEntry &zip : *entries) {
        if (Checked<void> done = readEntry(zip, scanner.tree(), visitor); !done)
            return done;
    }
    if (Checked<void> links = scanner.tree().checkLinks(); !links)
        return links;
    return visitor.finish();
}

Checked<void> ZipReader::readEntry(ZipEntry &zip, EntryTree &tree, EntryVisitor &visitor)
{
    if (zip.entry.kind == EntryKind::Link) {
        if (Checked<void> link = readLink(zip, tree); !link)
            return link;
    }
    if (!visitor.wants(zip.entry))
        return visitor.pass(zip.entry);
    if (Checked<void> begun = visitor.begin(zip.entry); !begun)
        return begun;
    if (zip.entry.kind == EntryKind::File) {
        const Checked<void> content =
            readContent(zip, [&visitor](QByteArrayView bytes) { return visitor.data(bytes); });
        if (!content)
            return content;
    }
    return visitor.end();
}

Checked<void> ZipReader::readLink(ZipEntry &zip, EntryTree &tree)
{
    QByteArray target;
    const Checked<void> content = readContent(zip, [&target](QByteArrayView bytes) -> Checked<void> {
        target.append(bytes);
        return {};
    });
    if (!content)
        return content;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    zip.entry.linkTarget = decoder(target);
    if (decoder.hasError())
        return refuse("archive-unsafe-path", zip.entry.path, u"the link's target is not UTF-8"_s);
    zip.entry.size = 0;
    return tree.setLinkTarget(zip.entry.path, zip.entry.linkTarget);
}

template <typename Take>
Checked<void> ZipReader::readContent(const ZipEntry &zip, const Take &take)
{
    if (zip.method == ZipEntry::Method::Deflated && qMax(zip.compressedSize, zip.entry.size) <= SmallInflater::largest)
        return readSmall(zip, take);
    const std::unique_ptr<QIODevice> device = contentOf(zip);
    qint64 left = zip.entry.size;
    quint32 crc = 0;
    // One byte more than promised is asked for, to catch an entry that goes on.
    for (;;) {
        const qint64 count = device->read(m_buffer.data(), qMin<qint64>(m_buffer.size(), left + 1));
        if (m_file.error() == QFileDevice::ReadError)
            return refuse("media-gone", zip.entry.path, m_file.errorString());
        if (count <= 0)
            break;
        if (count > left)
            return refuse("archive-broken", zip.entry.path, u"it holds more than its header says"_s);
        left -= count;
        crc = libdeflate_crc32(crc, m_buffer.constData(), size_t(count));
        if (Checked<void> taken = take(QByteArrayView(m_buffer).first(count)); !taken)
            return taken;
    }
    if (left != 0)
        return refuse("archive-broken", zip.entry.path, u"it holds less than its header says"_s);
    if (crc != zip.crc)
        return refuse("archive-crc", zip.entry.path);
    return {};
}

template <typename Take>
Checked<void> ZipReader::readSmall(const ZipEntry &zip, const Take &take)
{
    m_packed.resize(zip.compressedSize);
    if (!m_file.seek(zip.dataOffset))
        return refuse("media-gone", zip.entry.path, m_file.errorString());
    for (qint64 at = 0; at < zip.compressedSize;) {
        const qint64 count = m_file.read(m_packed.data() + at, zip.compressedSize - at);
        if (count <= 0)
            return refuse("media-gone", zip.entry.path, m_file.errorString());
        at += count;
    }
    const Checked<QByteArrayView> content = m_inflater.inflate(m_packed, zip.entry.size, zip.entry.path);
    if (!content)
        return std::unexpected(content.error());
    if (libdeflate_crc32(0, content->data(), size_t(content->size())) != zip.crc)
        return refuse("archive-crc", zip.entry.path);
    return content->isEmpty() ? Checked<void>() : take(*content);
}

std::unique_ptr<QIODevice> ZipReader::contentOf(const ZipEntry &zip)
{
    const KZipFileEntry entry(m_zip.get(), zip.entry.path, 0, {}, {}, {}, {}, zip.entry.path, zip.dataOffset,
                              zip.entry.size, int(zip.method), zip.compressedSize);
    return std::unique_ptr<QIODevice>(entry.createDevice());
}

} // namespace convoy
