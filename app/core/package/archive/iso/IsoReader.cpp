// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/iso/IsoReader.h"

#include "package/archive/ArchiveLimits.h"
#include "package/archive/PathRules.h"

#include <QFile>
#include <QStringDecoder>
#include <QtEndian>

#include <archive_entry.h>

#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr qsizetype isoBufferSize = qsizetype(256) * 1024;
constexpr qint64 sectorSize = 2048;
constexpr qint64 firstDescriptor = 16;
constexpr qint64 mostDescriptors = 64;

/// The standard identifiers of the volume descriptors, in their order.
QList<QByteArray> identifiers(QFile &file)
{
    QList<QByteArray> found;
    for (qint64 sector = firstDescriptor; sector < firstDescriptor + mostDescriptors; ++sector) {
        static const QList<QByteArray> known{"CD001", "BEA01", "NSR02", "NSR03", "TEA01", "BOOT2", "CDW02"};
        const QByteArray identifier = file.seek(sector * sectorSize + 1) ? file.read(5) : QByteArray();
        if (!known.contains(identifier))
            break;
        found += identifier;
    }
    file.seek(0);
    return found;
}

EntryKind kindOf(unsigned type)
{
    if (type == AE_IFDIR)
        return EntryKind::Folder;
    return type == AE_IFLNK ? EntryKind::Link : EntryKind::File;
}

Checked<QString> textOf(const char *text, const QString &path)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString decoded = decoder(QByteArrayView(text != nullptr ? text : ""));
    if (decoder.hasError() || decoded.isEmpty())
        return refuse("archive-unsafe-path", path, u"the link's target is empty or not UTF-8"_s);
    return decoded;
}

} // namespace

bool IsoReader::hasIso9660(QFile &file)
{
    return identifiers(file).contains("CD001");
}

bool IsoReader::hasUdf(QFile &file)
{
    const QList<QByteArray> found = identifiers(file);
    return found.contains("NSR02") || found.contains("NSR03");
}

IsoReader::IsoReader(QFile &file)
    : m_file(file)
    , m_handle(archive_read_new())
    , m_buffer(isoBufferSize, Qt::Uninitialized)
    , m_hasUdf(hasUdf(file))
{
    archive_read_support_format_iso9660(m_handle.get());
}

/// The first volume descriptor says how many blocks there are: a copy that broke off is known before it is read.
Checked<void> IsoReader::checkSize()
{
    const QByteArray descriptor = m_file.seek(firstDescriptor * sectorSize) ? m_file.read(sectorSize) : QByteArray();
    constexpr char primary = 1;
    if (descriptor.size() < sectorSize || descriptor.at(0) != primary)
        return refuse("archive-broken", {}, u"its first volume descriptor is missing"_s);
    const auto blocks = qFromLittleEndian<quint32>(descriptor.constData() + 80);
    const auto blockSize = qFromLittleEndian<quint16>(descriptor.constData() + 128);
    if (qint64(blocks) * blockSize > m_file.size())
        return refuse("archive-broken", {}, u"it is shorter than its volume descriptor says"_s);
    return {};
}

Checked<void> IsoReader::read(EntryVisitor &visitor)
{
    if (Checked<void> whole = checkSize(); !whole)
        return whole;
    ::lseek(m_file.handle(), 0, SEEK_SET);
    if (archive_read_open_fd(m_handle.get(), m_file.handle(), size_t(isoBufferSize)) != ARCHIVE_OK)
        return failed();
    for (;;) {
        archive_entry *raw = nullptr;
        const int result = archive_read_next_header(m_handle.get(), &raw);
        if (result == ARCHIVE_EOF)
            break;
        if (result != ARCHIVE_OK)
            return failed();
        if (Checked<void> done = readEntry(raw, visitor); !done)
            return done;
    }
    // All that such an image says in its ISO 9660 part is that it has none.
    if (m_hasUdf && m_tree.entries() <= 1)
        return refuse("image-udf");
    if (Checked<void> links = m_tree.checkLinks(); !links)
        return links;
    return visitor.finish();
}

Checked<ArchiveEntry> IsoReader::convert(archive_entry *raw) const
{
    const char *name = archive_entry_pathname(raw);
    if (name == nullptr)
        return refuse("archive-unsafe-path", {}, u"a name is not UTF-8"_s);
    const Checked<QString> path = PathRules::decode(name);
    if (!path)
        return std::unexpected(path.error());
    const auto type = archive_entry_filetype(raw);
    if (type != AE_IFREG && type != AE_IFDIR && type != AE_IFLNK)
        return refuse("archive-unsafe-entry", *path, u"it is a device, a pipe or a socket"_s);
    if (type == AE_IFREG && (archive_entry_perm(raw) & setIdBits) != 0)
        return refuse("archive-unsafe-entry", *path, u"it has the set-user-id or set-group-id bit"_s);
    ArchiveEntry entry{.path = *path,
                       .kind = kindOf(type),
                       .mode = (quint32(archive_entry_perm(raw)) & 0777U) | 0400U,
                       .size = type == AE_IFREG && archive_entry_hardlink(raw) == nullptr ? archive_entry_size(raw) : 0,
                       .modified = archive_entry_mtime(raw)};
    if (entry.size < 0)
        return refuse("archive-broken", *path, u"its size is below zero"_s);
    if (entry.kind == EntryKind::Folder)
        entry.mode |= 0700U; // what is on a disc is read, whatever its modes say
    if (entry.kind == EntryKind::Link) {
        const Checked<QString> target = textOf(archive_entry_symlink(raw), *path);
        if (!target)
            return std::unexpected(target.error());
        entry.linkTarget = *target;
    }
    return entry;
}

Checked<void> IsoReader::readEntry(archive_entry *raw, EntryVisitor &visitor)
{
    const Checked<ArchiveEntry> entry = convert(raw);
    if (!entry)
        return std::unexpected(entry.error());
    if (entry->path.isEmpty()) // the root folder
        return {};
    if (Checked<void> added = m_tree.add(*entry); !added)
        return added;
    if (m_tree.unpackedBytes() > m_file.size())
        return refuse("archive-too-large", entry->path, u"its files hold more than the image"_s);
    if (const char *first = archive_entry_hardlink(raw); first != nullptr) {
        const Checked<QString> path = PathRules::decode(first);
        if (!path || !m_files.contains(*path))
            return refuse("archive-broken", entry->path, u"it shares the bytes of a file that is not there"_s);
        return visitor.sameAs(*entry, *path);
    }
    if (!visitor.wants(*entry))
        return {};
    if (Checked<void> begun = visitor.begin(*entry); !begun)
        return begun;
    if (entry->kind == EntryKind::File) {
        m_files.insert(entry->path);
        if (Checked<void> content = readContent(*entry, visitor); !content)
            return content;
    }
    return visitor.end();
}

Checked<void> IsoReader::readContent(const ArchiveEntry &entry, EntryVisitor &visitor)
{
    qint64 left = entry.size;
    for (;;) {
        const la_ssize_t count = archive_read_data(m_handle.get(), m_buffer.data(), size_t(m_buffer.size()));
        if (count < 0)
            return failed(entry.path);
        if (count == 0)
            break;
        left -= count;
        if (left < 0)
            return refuse("archive-broken", entry.path, u"it holds more than its header says"_s);
        if (Checked<void> taken = visitor.data(QByteArrayView(m_buffer).first(count)); !taken)
            return taken;
    }
    if (left != 0)
        return refuse("archive-broken", entry.path, u"it holds less than its header says"_s);
    return {};
}

std::unexpected<Refusal> IsoReader::failed(const QString &entry) const
{
    if (archive_errno(m_handle.get()) == EIO)
        return refuse("media-gone", entry, libArchiveText(m_handle.get()));
    return refuse(isOutOfMemory(m_handle.get()) ? "archive-limit" : "archive-broken", entry,
                  libArchiveText(m_handle.get()));
}

} // namespace convoy
