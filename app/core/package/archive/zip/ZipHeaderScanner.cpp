// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/zip/ZipHeaderScanner.h"

#include "package/archive/ArchiveLimits.h"
#include "package/archive/PathRules.h"
#include "package/archive/zip/ZipEndRecord.h"
#include "package/archive/zip/ZipFields.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr qsizetype centralSize = 46;
constexpr qsizetype localSize = 30;
constexpr quint16 flagDescriptor = 1U << 3U;
constexpr quint16 flagUtf8 = 1U << 11U;
constexpr quint16 flagsEncrypted = 1U | (1U << 6U) | (1U << 13U);
constexpr quint16 flagsKnown = 0x6U | flagDescriptor | flagUtf8; // 1 and 2 are deflate's level
constexpr quint16 methodAes = 99;
constexpr int madeByUnix = 3;
constexpr int madeByMac = 19;

constexpr quint32 typeMask = 0170000;
constexpr quint32 typeFile = 0100000;
constexpr quint32 typeFolder = 0040000;
constexpr quint32 typeLink = 0120000;

std::unexpected<Refusal> broken(const QString &entry, const QString &detail)
{
    return refuse("archive-broken", entry, detail);
}

/// Names are UTF-8 where the entry says so. Info-ZIP on Unix writes UTF-8 without saying so; from other systems an
/// unmarked name is in a code page that nobody names, so it has to be ASCII.
Checked<QString> nameOf(QByteArrayView bytes, bool isUtf8)
{
    const bool isAscii = std::all_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) < 0x80; });
    if (!isUtf8 && !isAscii)
        return refuse("archive-unsafe-path", displayName(QString::fromLatin1(bytes)),
                      u"the name is not marked as UTF-8 and not ASCII"_s);
    Checked<QString> path = PathRules::decode(bytes);
    if (path && path->isEmpty())
        return refuse("archive-unsafe-path", {}, u"the name is empty"_s);
    if (path && bytes.startsWith("./"))
        return refuse("archive-unsafe-path", *path, u"the name begins with './'"_s);
    return path;
}

Checked<void> checkMethod(quint16 flags, quint16 method, const QString &name)
{
    if ((flags & flagsEncrypted) != 0 || method == methodAes)
        return refuse("archive-encrypted", name);
    if (method != quint16(ZipEntry::Method::Stored) && method != quint16(ZipEntry::Method::Deflated))
        return refuse("archive-unsupported", name, u"compression method %1"_s.arg(method));
    if ((flags & ~flagsKnown) != 0)
        return refuse("archive-unsupported", name, u"flags %1"_s.arg(flags, 0, 16));
    return {};
}

/// Kind and permissions: from the Unix half of the external attributes where a Unix system made the entry.
Checked<void> setMode(ArchiveEntry &entry, quint32 mode, bool isFolderName)
{
    const quint32 type = mode & typeMask;
    if (type != 0 && type != typeFile && type != typeFolder && type != typeLink)
        return refuse("archive-unsafe-entry", entry.path, u"it is a device, a pipe or a socket"_s);
    if (type != 0 && (type == typeFolder) != isFolderName)
        return broken(entry.path, u"its name and its type disagree"_s);
    entry.kind = isFolderName ? EntryKind::Folder : (type == typeLink ? EntryKind::Link : EntryKind::File);
    if (entry.kind == EntryKind::File && (mode & setIdBits) != 0)
        return refuse("archive-unsafe-entry", entry.path, u"it has the set-user-id or set-group-id bit"_s);
    const quint32 permissions = mode & 0777U;
    entry.mode = permissions != 0 ? permissions : (isFolderName ? 0755U : 0644U);
    return {};
}

Checked<void> checkSizes(const ZipEntry &zip, const ZipSizes &sizes)
{
    const QString &name = zip.entry.path;
    if (zip.method == ZipEntry::Method::Stored && sizes.unpacked != sizes.compressed)
        return broken(name, u"it is stored, but its two sizes differ"_s);
    if (zip.entry.kind == EntryKind::Folder && (sizes.unpacked != 0 || zip.crc != 0))
        return broken(name, u"it is a folder with content"_s);
    if (zip.entry.kind == EntryKind::Link && sizes.unpacked > quint64(limits::linkBytes))
        return refuse("archive-unsafe-path", name, u"the link's target is longer than 1024 bytes"_s);
    if (limits::isOverRatio(qint64(sizes.unpacked), qint64(sizes.compressed)))
        return refuse("archive-too-large", name, u"unpacks to more than 1000 times its size"_s);
    return {};
}

} // namespace

/// The fields of a directory entry that its local header has to repeat.
struct ZipHeaderScanner::Central
{
    quint16 flags = 0;
    QByteArrayView fixed; ///< the record without its name
    QByteArrayView name;
};

ZipHeaderScanner::ZipHeaderScanner(QIODevice &file)
    : m_file(file)
{
}

Checked<QList<ZipEntry>> ZipHeaderScanner::scan()
{
    const Checked<ZipEndRecord> end = ZipEndRecord::read(m_file);
    if (!end)
        return std::unexpected(end.error());
    if (end->entries > limits::entries || end->directorySize > limits::directoryBytes)
        return refuse("archive-too-large", {}, u"%1 entries"_s.arg(end->entries));
    const Checked<QByteArray> directory = readExactly(m_file, end->directoryOffset, end->directorySize);
    if (!directory)
        return std::unexpected(directory.error());
    QList<ZipEntry> entries;
    entries.reserve(qMin(end->entries, end->directorySize / centralSize));
    qsizetype at = 0;
    for (qint64 i = 0; i < end->entries; ++i) {
        Checked<ZipEntry> entry = readCentral(*directory, at);
        if (!entry)
            return std::unexpected(entry.error());
        if (Checked<void> added = m_tree.add(entry->entry); !added)
            return std::unexpected(added.error());
        entries.append(std::move(*entry));
    }
    if (at != directory->size())
        return broken({}, u"its directory is longer than its entries"_s);
    std::ranges::sort(entries, {}, &ZipEntry::headerOffset);
    if (Checked<void> layout = checkLayout(entries, end->directoryOffset); !layout)
        return std::unexpected(layout.error());
    return entries;
}

Checked<ZipEntry> ZipHeaderScanner::readCentral(QByteArrayView directory, qsizetype &at)
{
    if (directory.size() - at < centralSize || !directory.sliced(at).startsWith("PK\1\2"))
        return broken({}, u"its directory is damaged"_s);
    const QByteArrayView fixed = directory.sliced(at, centralSize);
    const auto nameSize = qsizetype(zipField<quint16>(fixed, 28));
    const auto extraSize = qsizetype(zipField<quint16>(fixed, 30));
    const qsizetype whole = centralSize + nameSize + extraSize + zipField<quint16>(fixed, 32);
    if (whole > directory.size() - at)
        return broken({}, u"its directory is damaged"_s);
    const Central central{
        .flags = zipField<quint16>(fixed, 8), .fixed = fixed, .name = directory.sliced(at + centralSize, nameSize)};
    const QByteArrayView extraBytes = directory.sliced(at + centralSize + nameSize, extraSize);
    at += whole;

    const int madeBy = zipField<quint16>(fixed, 4) >> 8;
    const bool isFromUnix = madeBy == madeByUnix || madeBy == madeByMac;
    const Checked<QString> path = nameOf(central.name, (central.flags & flagUtf8) != 0 || isFromUnix);
    if (!path)
        return std::unexpected(path.error());
    const auto method = zipField<quint16>(fixed, 10);
    if (Checked<void> known = checkMethod(central.flags, method, *path); !known)
        return std::unexpected(known.error());
    if (zipField<quint16>(fixed, 34) != 0)
        return refuse("archive-unsupported", *path, u"it is one volume of several"_s);
    ZipEntry zip{.entry = {.path = *path},
                 .method = ZipEntry::Method(method),
                 .crc = zipField<quint32>(fixed, 16),
                 .hasDescriptor = (central.flags & flagDescriptor) != 0};
    const quint32 mode = isFromUnix ? zipField<quint32>(fixed, 38) >> 16 : 0;
    if (Checked<void> set = setMode(zip.entry, mode, central.name.endsWith('/')); !set)
        return std::unexpected(set.error());
    const Checked<ZipExtra> extra = ZipExtra::parse(extraBytes, *path);
    if (!extra)
        return std::unexpected(extra.error());
    if (extra->unicodeName && *extra->unicodeName != central.name)
        return refuse("archive-unsafe-path", *path, u"it has a second, different name"_s);
    ZipSizes sizes{zipField<quint32>(fixed, 24), zipField<quint32>(fixed, 20), zipField<quint32>(fixed, 42)};
    if (Checked<void> applied = extra->apply(sizes, true, *path); !applied)
        return std::unexpected(applied.error());
    if (Checked<void> possible = checkSizes(zip, sizes); !possible)
        return std::unexpected(possible.error());
    zip.entry.size = qint64(sizes.unpacked);
    zip.compressedSize = qint64(sizes.compressed);
    zip.headerOffset = qint64(sizes.offset);
    zip.entry.modified =
        extra->modified.value_or(secondsOfDosTime(zipField<quint16>(fixed, 12), zipField<quint16>(fixed, 14)));
    if (Checked<void> local = readLocal(zip, central); !local)
        return std::unexpected(local.error());
    return zip;
}

Checked<void> ZipHeaderScanner::readLocal(ZipEntry &zip, const Central &central)
{
    const Checked<QByteArray> local = readExactly(m_file, zip.headerOffset, localSize);
    if (!local)
        return std::unexpected(Refusal{local.error().code, zip.entry.path, local.error().detail});
    if (!local->startsWith("PK\3\4"))
        return broken(zip.entry.path, u"its local header is missing"_s);
    const qint64 rest = zipField<quint16>(*local, 26) + zipField<quint16>(*local, 28);
    const Checked<QByteArray> nameAndExtra = readExactly(m_file, zip.headerOffset + localSize, rest);
    if (!nameAndExtra)
        return std::unexpected(Refusal{nameAndExtra.error().code, zip.entry.path, nameAndExtra.error().detail});
    zip.dataOffset = zip.headerOffset + localSize + rest;
    return compareLocal(zip, central, *local, *nameAndExtra);
}

Checked<void> ZipHeaderScanner::compareLocal(const ZipEntry &zip, const Central &central, QByteArrayView local,
                                             QByteArrayView nameAndExtra) const
{
    const QString &path = zip.entry.path;
    const auto nameSize = qsizetype(zipField<quint16>(local, 26));
    if (nameAndExtra.first(nameSize) != central.name)
        return broken(path, u"its two headers give different names"_s);
    if (zipField<quint16>(local, 6) != central.flags || zipField<quint16>(local, 8) != quint16(zip.method))
        return broken(path, u"its two headers give different methods"_s);
    const Checked<ZipExtra> extra = ZipExtra::parse(nameAndExtra.sliced(nameSize), path);
    if (!extra)
        return std::unexpected(extra.error());
    if (extra->unicodeName && *extra->unicodeName != central.name)
        return refuse("archive-unsafe-path", path, u"it has a second, different name"_s);
    ZipSizes sizes{.unpacked = zipField<quint32>(local, 22), .compressed = zipField<quint32>(local, 18), .offset = 0};
    if (Checked<void> applied = extra->apply(sizes, false, path); !applied)
        return applied;
    const auto crc = zipField<quint32>(local, 14);
    const auto agrees = [&zip](quint64 given, quint64 real) {
        return given == real || (zip.hasDescriptor && given == 0); // what a writer did not know yet is zero
    };
    if (!agrees(crc, zip.crc) || !agrees(sizes.unpacked, quint64(zip.entry.size))
        || !agrees(sizes.compressed, quint64(zip.compressedSize)))
        return broken(path, u"its two headers give different sizes or checksums"_s);
    return {};
}

/// Every byte in front of the directory belongs to exactly one entry.
Checked<void> ZipHeaderScanner::checkLayout(const QList<ZipEntry> &entries, qint64 directoryOffset)
{
    qint64 expected = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const ZipEntry &zip = entries.at(i);
        if (zip.headerOffset != expected)
            return broken(zip.entry.path, zip.headerOffset < expected ? u"it overlaps the entry before it"_s
                                                                      : u"unknown data stands before it"_s);
        const qint64 next = i + 1 < entries.size() ? entries.at(i + 1).headerOffset : directoryOffset;
        if (zip.compressedSize > directoryOffset - zip.dataOffset)
            return broken(zip.entry.path, u"it is longer than the archive"_s);
        const qint64 dataEnd = zip.dataOffset + zip.compressedSize;
        if (dataEnd > next)
            return broken(zip.entry.path, u"it overlaps the entry behind it"_s);
        if (Checked<void> between = checkDescriptor(zip, dataEnd, next - dataEnd); !between)
            return between;
        expected = next;
    }
    if (expected != directoryOffset)
        return broken({}, u"unknown data stands before its directory"_s);
    return {};
}

/// The data descriptor has four forms: with or without a mark, with sizes of 4 or 8 bytes.
Checked<void> ZipHeaderScanner::checkDescriptor(const ZipEntry &zip, qint64 at, qint64 size)
{
    const bool isKnownSize = size == 12 || size == 16 || size == 20 || size == 24;
    if (!zip.hasDescriptor && size == 0)
        return {};
    if (!zip.hasDescriptor || !isKnownSize)
        return broken(zip.entry.path, u"unknown data stands behind it"_s);
    const Checked<QByteArray> bytes = readExactly(m_file, at, size);
    if (!bytes)
        return std::unexpected(bytes.error());
    const bool hasMark = size % 8 == 0;
    QByteArrayView fields = *bytes;
    if (hasMark && !fields.startsWith("PK\7\10"))
        return broken(zip.entry.path, u"its data descriptor is damaged"_s);
    fields = fields.sliced(hasMark ? 4 : 0);
    const bool isWide = fields.size() == 20;
    const auto packed = isWide ? zipField<quint64>(fields, 4) : zipField<quint32>(fields, 4);
    const auto unpacked = isWide ? zipField<quint64>(fields, 12) : zipField<quint32>(fields, 8);
    if (zipField<quint32>(fields, 0) != zip.crc || packed != quint64(zip.compressedSize)
        || unpacked != quint64(zip.entry.size))
        return broken(zip.entry.path, u"its data descriptor disagrees with its header"_s);
    return {};
}

} // namespace convoy
