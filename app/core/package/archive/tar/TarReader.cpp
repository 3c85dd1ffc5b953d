// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/tar/TarReader.h"

#include "package/archive/ArchiveLimits.h"
#include "package/archive/PathRules.h"

#include <QStringDecoder>

#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr qsizetype tarBufferSize = qsizetype(256) * 1024;
constexpr qint64 endMarkSize = 1024;

} // namespace

TarReader::TarReader(ByteSource &source, qint64 packedBytes)
    : m_source(source)
    , m_packedBytes(packedBytes)
    , m_handle(archive_read_new())
    , m_buffer(tarBufferSize, Qt::Uninitialized)
{
    archive_read_support_format_tar(m_handle.get());
}

Checked<void> TarReader::read(EntryVisitor &visitor)
{
    if (archive_read_open(m_handle.get(), this, nullptr, &TarReader::fill, nullptr) != ARCHIVE_OK)
        return failed();
    for (;;) {
        archive_entry *raw = nullptr;
        const int result = archive_read_next_header(m_handle.get(), &raw);
        if (result == ARCHIVE_EOF)
            break;
        if (result != ARCHIVE_OK || m_sourceRefusal)
            return failed();
        if (Checked<void> done = readEntry(raw, visitor); !done)
            return done;
    }
    if (Checked<void> end = checkEnd(); !end)
        return end;
    if (Checked<void> links = m_tree.checkLinks(); !links)
        return links;
    return visitor.finish();
}

la_ssize_t TarReader::fill(archive *handle, void *self, const void **buffer)
{
    auto *reader = static_cast<TarReader *>(self);
    const Checked<QByteArrayView> bytes = reader->m_source.read();
    if (!bytes) {
        reader->m_sourceRefusal = bytes.error();
        archive_set_error(handle, EIO, "the source refused");
        return -1;
    }
    *buffer = bytes->data();
    for (qsizetype i = bytes->size(); i > 0; --i) {
        if (bytes->at(i - 1) != '\0') {
            reader->m_lastContentEnd = reader->m_sourceBytes + i;
            break;
        }
    }
    reader->m_sourceBytes += bytes->size();
    return la_ssize_t(bytes->size());
}

Checked<ArchiveEntry> TarReader::convert(archive_entry *raw) const
{
    const char *name = archive_entry_pathname(raw);
    if (name == nullptr)
        return refuse("archive-unsafe-path", {}, u"a name is not UTF-8"_s);
    const Checked<QString> path = PathRules::decode(name);
    if (!path)
        return std::unexpected(path.error());
    if (archive_entry_hardlink(raw) != nullptr)
        return refuse("archive-unsafe-entry", *path, u"it is a hard link"_s);
    const auto type = archive_entry_filetype(raw);
    if (type != AE_IFREG && type != AE_IFDIR && type != AE_IFLNK)
        return refuse("archive-unsafe-entry", *path, u"it is a device, a pipe or a socket"_s);
    if (type == AE_IFREG && (archive_entry_perm(raw) & setIdBits) != 0)
        return refuse("archive-unsafe-entry", *path, u"it has the set-user-id or set-group-id bit"_s);
    if (archive_entry_size(raw) < 0)
        return refuse("archive-broken", *path, u"its size is below zero"_s);
    ArchiveEntry entry{.path = *path,
                       .kind = type == AE_IFREG ? EntryKind::File
                                                : (type == AE_IFDIR ? EntryKind::Folder : EntryKind::Link),
                       .mode = quint32(archive_entry_perm(raw)) & 0777U,
                       .size = type == AE_IFREG ? archive_entry_size(raw) : 0,
                       .modified = archive_entry_mtime(raw)};
    if (entry.kind == EntryKind::Link) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const char *target = archive_entry_symlink(raw);
        entry.linkTarget = decoder(QByteArrayView(target != nullptr ? target : ""));
        if (decoder.hasError() || entry.linkTarget.isEmpty())
            return refuse("archive-unsafe-path", *path, u"the link's target is empty or not UTF-8"_s);
    }
    return entry;
}

Checked<void> TarReader::readEntry(archive_entry *raw, EntryVisitor &visitor)
{
    const Checked<ArchiveEntry> entry = convert(raw);
    if (!entry)
        return std::unexpected(entry.error());
    if (entry->path.isEmpty()) // "./", the folder itself
        return entry->kind == EntryKind::Folder ? Checked<void>() : refuse("archive-broken", {}, u"a name is empty"_s);
    if (Checked<void> added = m_tree.add(*entry); !added)
        return added;
    if (limits::isOverRatio(m_tree.unpackedBytes(), m_packedBytes))
        return refuse("archive-too-large", entry->path, u"unpacks to more than 1000 times its size"_s);
    if (!visitor.wants(*entry))
        return visitor.pass(*entry);
    if (Checked<void> begun = visitor.begin(*entry); !begun)
        return begun;
    if (entry->kind == EntryKind::File) {
        if (Checked<void> content = readContent(*entry, visitor); !content)
            return content;
    }
    return visitor.end();
}

Checked<void> TarReader::readContent(const ArchiveEntry &entry, EntryVisitor &visitor)
{
    qint64 left = entry.size;
    for (;;) {
        const la_ssize_t count = archive_read_data(m_handle.get(), m_buffer.data(), size_t(m_buffer.size()));
        if (count < 0 || m_sourceRefusal)
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

/// Behind the last entry stand zeros alone, two blocks at least. Reading to the end also lets the source verify its
/// checksums.
Checked<void> TarReader::checkEnd()
{
    const qint64 entriesEnd = archive_read_header_position(m_handle.get());
    const void *ignored = nullptr;
    while (!m_sourceRefusal && fill(m_handle.get(), this, &ignored) > 0) {
    }
    if (m_sourceRefusal)
        return failed();
    if (m_sourceBytes - entriesEnd < endMarkSize)
        return refuse("archive-broken", {}, u"its end mark is missing"_s);
    if (m_lastContentEnd > entriesEnd)
        return refuse("archive-broken", {}, u"data follows its end"_s);
    return {};
}

std::unexpected<Refusal> TarReader::failed(const QString &entry) const
{
    if (m_sourceRefusal)
        return std::unexpected(*m_sourceRefusal);
    return refuse(isOutOfMemory(m_handle.get()) ? "archive-limit" : "archive-broken", entry,
                  libArchiveText(m_handle.get()));
}

} // namespace convoy
