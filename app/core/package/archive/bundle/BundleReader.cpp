// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/bundle/BundleReader.h"

#include "package/archive/bundle/BundleErrors.h"
#include "package/archive/tar/TarFormat.h"
#include "package/archive/tar/TarWriter.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr qint64 pieceSize = Q_INT64_C(1) << 20;

Error bundleCancelled()
{
    return Error(u"cancelled"_s, Message(QT_TRANSLATE_NOOP("core", "Cancelled.")), ErrorKind::Stopped);
}

QByteArray field(const QByteArray &block, qsizetype from, qsizetype room)
{
    const QByteArray text = block.sliced(from, room);
    return text.left(text.indexOf('\0') < 0 ? room : text.indexOf('\0'));
}

/// Octal, or of a pax header's "size=" the decimal; nothing for anything else.
std::optional<qint64> sizeIn(const QByteArray &block)
{
    bool isNumber = false;
    const qint64 size = field(block, 124, 12).toLongLong(&isNumber, 8);
    return isNumber && size >= 0 ? std::optional(size) : std::nullopt;
}

std::optional<qint64> sizeInPax(const QByteArray &records)
{
    const qsizetype at = records.indexOf("size=");
    const qsizetype end = records.indexOf('\n');
    if (at < 0 || end < at)
        return std::nullopt;
    bool isNumber = false;
    const qint64 size = records.sliced(at + 5, end - at - 5).toLongLong(&isNumber);
    return isNumber && size >= 0 ? std::optional(size) : std::nullopt;
}

bool isZero(const QByteArray &bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return c == '\0'; });
}

bool looksLikeOne(const QByteArray &block)
{
    return block.startsWith("manifest.sha256") || block.sliced(257, 5) == "ustar";
}

} // namespace

/// Where a going over the file stands.
struct BundleReader::Walk
{
    const Progress &progress;
    const CancelToken &cancel;
    Digest whole;
    qint64 at = 0;
    qint64 total = 0;
};

BundleReader::BundleReader(QIODevice &device, QString path)
    : m_device(device)
    , m_path(std::move(path))
{
}

const BundlePart *BundleReader::find(const QString &name) const
{
    const auto found = m_parts.constFind(name);
    return found == m_parts.constEnd() ? nullptr : &*found;
}

Result<QByteArray> BundleReader::take(Walk &walk, qint64 size)
{
    if (walk.cancel.isCancelled())
        return failure(bundleCancelled());
    if (size > walk.total - walk.at)
        return failure(bundle::truncated(m_path));
    QByteArray bytes = m_device.read(size);
    if (bytes.size() != size)
        return failure(bundle::unreadable(m_path, m_device.errorString()));
    walk.whole.add(bytes);
    walk.at += size;
    if (walk.progress)
        walk.progress(walk.at, walk.total);
    return bytes;
}

/// The header must be, to the byte, what the writer makes for this name and size.
Result<BundlePart> BundleReader::takeHeader(Walk &walk, const QByteArray &block)
{
    const qint64 start = walk.at - tarBlockSize;
    QByteArray header = block;
    std::optional<qint64> size = sizeIn(block);
    if (block.at(156) == 'x') {
        const Result<QByteArray> rest = take(walk, 2 * tarBlockSize);
        if (!rest)
            return failure(rest.error());
        header += *rest;
        size = sizeInPax(*rest);
    }
    const QByteArray last = header.last(tarBlockSize);
    BundlePart part{.name = QString::fromLatin1(field(last, 0, 100)), .size = size.value_or(-1), .offset = walk.at};
    if (!size || part.name.isEmpty() || TarWriter::header({.path = part.name, .size = part.size}) != header)
        return failure(bundle::damaged(m_path, start));
    return part;
}

/// Gives the digest of what stands there; the padding behind it must be zeros.
Result<QString> BundleReader::takeContent(Walk &walk, const BundlePart &part, QByteArray *kept)
{
    Digest digest;
    for (qint64 left = part.size; left > 0;) {
        const Result<QByteArray> piece = take(walk, std::min(left, pieceSize));
        if (!piece)
            return failure(piece.error());
        digest.add(*piece);
        left -= piece->size();
        if (kept != nullptr)
            *kept += *piece;
    }
    const Result<QByteArray> padding = take(walk, TarWriter::padding(part.size).size());
    if (!padding)
        return failure(padding.error());
    if (!isZero(*padding))
        return failure(bundle::damaged(m_path, walk.at - padding->size()));
    return digest.finish();
}

/// Lines exactly as the writer makes them: a digest, two blanks, a name that was not there before.
Status BundleReader::readManifest(Walk &walk)
{
    const Result<QByteArray> block = take(walk, tarBlockSize);
    if (!block || !looksLikeOne(*block))
        return failure(block || block.error().code == "bundle-truncated"_L1 ? bundle::notOne(m_path) : block.error());
    const Result<BundlePart> part = takeHeader(walk, *block);
    if (!part)
        return failure(part.error());
    if (part->name != bundle::manifestName || part->size > bundle::largestText)
        return failure(bundle::damaged(m_path, 0));
    QByteArray text;
    if (const Result<QString> digest = takeContent(walk, *part, &text); !digest)
        return failure(digest.error());
    constexpr qsizetype digestSize = 64;
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    qint64 place = part->offset;
    for (const QByteArray &line : text.split('\n')) {
        const QString name = QString::fromLatin1(line.mid(digestSize + 2));
        if (line.isEmpty() && place == part->offset + text.size())
            return {};
        if (line.size() <= digestSize + 2 || !std::ranges::all_of(line.first(digestSize), isDigit)
            || line.sliced(digestSize, 2) != "  " || m_listed.contains(name))
            return failure(bundle::damaged(m_path, place));
        m_listed.insert(name, QString::fromLatin1(line.first(digestSize)));
        m_order += name;
        place += line.size() + 1;
    }
    return failure(bundle::damaged(m_path, place));
}

Status BundleReader::readPart(Walk &walk, const QByteArray &block)
{
    Result<BundlePart> part = takeHeader(walk, block);
    if (!part)
        return failure(part.error());
    if (m_parts.contains(part->name))
        return failure(bundle::damaged(m_path, part->offset));
    const QString listed = m_listed.value(part->name);
    if (listed.isEmpty())
        return failure(bundle::fileExtra(m_path, part->name));
    const bool isIndex = m_parts.isEmpty();
    if (isIndex && (part->name != bundle::indexName || part->size > bundle::largestText))
        return failure(bundle::malformed(m_path, u"bundle.json is not its first file"_s));
    QByteArray index;
    const Result<QString> digest = takeContent(walk, *part, isIndex ? &index : nullptr);
    if (!digest)
        return failure(digest.error());
    if (*digest != listed)
        return failure(bundle::fileDamaged(m_path, part->name));
    part->sha256 = listed;
    m_parts.insert(part->name, *part);
    return isIndex ? checkFormat(index) : Status();
}

/// As early as it can be known: what a newer Convoy puts behind may be anything.
Status BundleReader::checkFormat(const QByteArray &index) const
{
    const int format = QJsonDocument::fromJson(index).object().value(u"format"_s).toInt();
    if (format > bundle::newestFormat)
        return failure(bundle::newer(m_path, format));
    return format == bundle::newestFormat ? Status()
                                          : failure(bundle::malformed(m_path, u"bundle.json has no format"_s));
}

Status BundleReader::checkEnd(Walk &walk)
{
    const qint64 start = walk.at - tarBlockSize;
    const Result<QByteArray> rest = take(walk, TarWriter::end().size() - tarBlockSize);
    if (!rest)
        return failure(rest.error());
    if (!isZero(*rest) || walk.at != walk.total)
        return failure(bundle::damaged(m_path, start));
    for (const QString &name : std::as_const(m_order)) {
        if (!m_parts.contains(name))
            return failure(bundle::fileMissing(m_path, name));
    }
    return m_parts.isEmpty() ? failure(bundle::fileMissing(m_path, bundle::indexName)) : Status();
}

Status BundleReader::verify(const Progress &progress, const CancelToken &cancel)
{
    m_listed.clear();
    m_order.clear();
    m_parts.clear();
    if (!m_device.seek(0))
        return failure(bundle::unreadable(m_path, m_device.errorString()));
    Walk walk{.progress = progress, .cancel = cancel, .whole = {}, .total = m_device.size()};
    Status done = readManifest(walk);
    while (done) {
        const Result<QByteArray> block = take(walk, tarBlockSize);
        if (!block)
            return failure(block.error());
        if (isZero(*block)) {
            done = checkEnd(walk);
            m_sha256 = walk.whole.finish();
            return done;
        }
        done = readPart(walk, *block);
    }
    return done;
}

Status BundleReader::read(const BundlePart &part, const Sink &sink, const CancelToken &cancel)
{
    if (!m_device.seek(part.offset))
        return failure(bundle::unreadable(m_path, m_device.errorString()));
    Digest digest;
    for (qint64 left = part.size; left > 0;) {
        if (cancel.isCancelled())
            return failure(bundleCancelled());
        const QByteArray piece = m_device.read(std::min(left, pieceSize));
        if (piece.isEmpty())
            return failure(bundle::unreadable(m_path, m_device.errorString()));
        digest.add(piece);
        left -= piece.size();
        if (Status taken = sink(piece); !taken)
            return taken;
    }
    return digest.finish() == part.sha256 ? Status() : failure(bundle::fileDamaged(m_path, part.name));
}

Result<QByteArray> BundleReader::content(const BundlePart &part, qint64 largest)
{
    if (part.size > largest)
        return failure(bundle::malformed(m_path, part.name + u" is too large"_s));
    QByteArray bytes;
    const Status done = read(part, [&](QByteArrayView piece) {
        bytes += piece;
        return Status();
    });
    return done ? Result<QByteArray>(bytes) : failure(done.error());
}

} // namespace convoy
