// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/tar/TarIndex.h"

#include "package/archive/tar/TarFormat.h"

#include <QIODevice>

namespace convoy {

namespace {

constexpr qint64 largestPaxHeader = 1 << 20;

qint64 padded(qint64 size)
{
    return (size + tarBlockSize - 1) / tarBlockSize * tarBlockSize;
}

QByteArray text(const QByteArray &block, qsizetype from, qsizetype room)
{
    const QByteArray field = block.sliced(from, room);
    const qsizetype end = field.indexOf('\0');
    return end < 0 ? field : field.left(end);
}

/// -1 for what is not octal.
qint64 number(const QByteArray &block, qsizetype from, qsizetype room)
{
    bool isNumber = false;
    const qint64 value = text(block, from, room).trimmed().toLongLong(&isNumber, 8);
    return isNumber && value >= 0 ? value : -1;
}

std::optional<EntryKind> kindOf(char type)
{
    switch (type) {
    case '0':
        return EntryKind::File;
    case '5':
        return EntryKind::Folder;
    case '2':
        return EntryKind::Link;
    default:
        return std::nullopt;
    }
}

/// What a pax header says about the entry behind it.
struct PaxValues
{
    QByteArray path{};
    std::optional<qint64> size{};
};

/// Records are "LENGTH key=value\n", where LENGTH counts itself.
std::optional<PaxValues> parsePax(QByteArrayView records)
{
    PaxValues values;
    while (!records.isEmpty()) {
        const qsizetype blank = records.indexOf(' ');
        const qsizetype length = blank > 0 ? records.first(blank).toInt() : 0;
        if (length <= blank + 1 || length > records.size())
            return std::nullopt;
        const QByteArrayView record = records.sliced(blank + 1, length - blank - 2);
        if (record.startsWith("path="))
            values.path = record.sliced(5).toByteArray();
        else if (record.startsWith("size="))
            values.size = record.sliced(5).toLongLong();
        records = records.sliced(length);
    }
    return values;
}

std::optional<TarPosition> position(const QByteArray &block, const PaxValues &pax)
{
    const std::optional<EntryKind> kind = kindOf(block.at(156));
    const qint64 mode = number(block, 100, 8);
    const qint64 modified = number(block, 136, 12);
    const qint64 size = pax.size.value_or(number(block, 124, 12));
    if (!kind || mode < 0 || modified < 0 || size < 0)
        return std::nullopt;
    TarPosition entry{.path = pax.path, .kind = *kind, .mode = quint32(mode), .modified = modified};
    if (entry.path.isEmpty()) {
        // GNU's own magic has other fields where ustar keeps the prefix.
        const QByteArray prefix = block.sliced(257, 6) == QByteArray("ustar", 6) ? text(block, 345, 155) : QByteArray();
        entry.path = prefix.isEmpty() ? text(block, 0, 100) : prefix + '/' + text(block, 0, 100);
    }
    while (entry.path.endsWith('/'))
        entry.path.chop(1);
    entry.size = *kind == EntryKind::File ? size : 0;
    return entry;
}

class IndexReader
{
public:
    explicit IndexReader(QIODevice &tar)
        : m_tar(tar)
    {
    }

    std::optional<QList<TarPosition>> read()
    {
        QList<TarPosition> entries;
        const QByteArray endMark(tarBlockSize, '\0');
        for (;;) {
            const qint64 start = m_at;
            QByteArray block = take(tarBlockSize);
            if (block == endMark)
                return entries;
            PaxValues pax;
            if (block.size() == tarBlockSize && block.at(156) == 'x') {
                const auto values = readPax(block);
                if (!values)
                    return std::nullopt;
                pax = *values;
                block = take(tarBlockSize);
            }
            std::optional<TarPosition> entry =
                block.size() == tarBlockSize ? position(block, pax) : std::optional<TarPosition>();
            if (!entry)
                return std::nullopt;
            entry->start = start;
            entry->content = m_at;
            m_at += padded(entry->size);
            entry->end = m_at;
            entries += *std::move(entry);
        }
    }

private:
    QByteArray take(qint64 size)
    {
        if (!m_tar.seek(m_at))
            return {};
        m_at += size;
        return m_tar.read(size);
    }

    std::optional<PaxValues> readPax(const QByteArray &header)
    {
        const qint64 size = number(header, 124, 12);
        if (size < 0 || size > largestPaxHeader)
            return std::nullopt;
        const QByteArray records = take(padded(size));
        return records.size() == padded(size) ? parsePax(QByteArrayView(records).first(size)) : std::nullopt;
    }

    QIODevice &m_tar;
    qint64 m_at = 0;
};

} // namespace

std::optional<QList<TarPosition>> readTarIndex(QIODevice &tar)
{
    return IndexReader(tar).read();
}

} // namespace convoy
