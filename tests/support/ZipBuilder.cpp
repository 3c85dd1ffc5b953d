// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZipBuilder.h"

namespace convoy::test {

namespace {

QByteArray packed(const ZipItem &item)
{
    if (item.method != 8)
        return item.data;
    // qCompress: four bytes of length, two of zlib header, the deflate stream, four of checksum.
    const QByteArray zlib = qCompress(item.data, 9);
    return zlib.mid(6, zlib.size() - 10);
}

quint32 modeOf(const ZipItem &item)
{
    if (item.mode != 0)
        return item.mode;
    return item.name.endsWith('/') ? 0040755 : 0100644;
}

} // namespace

QByteArray ZipBuilder::number(quint64 value, int bytes)
{
    QByteArray result;
    for (int i = 0; i < bytes; ++i)
        result.append(char((value >> (8 * i)) & 0xFF));
    return result;
}

QByteArray ZipBuilder::extra(quint16 id, const QByteArray &value)
{
    return number(id, 2) + number(quint64(value.size()), 2) + value;
}

quint32 ZipBuilder::crcOf(const QByteArray &data)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : data) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

QByteArray ZipBuilder::end64(quint64 entries, quint64 size, quint64 offset, quint64 recordAt)
{
    return "PK\6\6" + number(44, 8) + number(45, 2) + number(45, 2) + number(0, 4) + number(0, 4) + number(entries, 8)
           + number(entries, 8) + number(size, 8) + number(offset, 8) + "PK\6\7" + number(0, 4) + number(recordAt, 8)
           + number(1, 4);
}

QByteArray ZipBuilder::build() const
{
    QByteArray file = prefix;
    QByteArray directory;
    for (const ZipItem &item : items) {
        const QByteArray body = packed(item);
        const quint32 crc = item.crc.value_or(crcOf(item.data));
        const quint32 size = item.size.value_or(quint32(item.data.size()));
        const quint32 packedSize = item.packedSize.value_or(quint32(body.size()));
        const quint16 flags = item.flags | (item.hasDescriptor ? 8 : 0);
        const quint32 offset = item.offset.value_or(quint32(file.size() - prefix.size()));
        const QByteArray localName = item.localName.value_or(item.name);
        const QByteArray times = number(0, 2) + number(0x5A21, 2);
        const bool isLater = item.hasDescriptor;
        file += "PK\3\4" + number(20, 2) + number(flags, 2) + number(item.localMethod.value_or(item.method), 2) + times
                + number(isLater ? 0 : crc, 4) + number(isLater ? 0 : packedSize, 4)
                + number(isLater ? 0 : item.localSize.value_or(size), 4) + number(quint64(localName.size()), 2)
                + number(quint64(item.localExtra.size()), 2) + localName + item.localExtra + body;
        if (isLater)
            file += "PK\7\10" + number(crc, 4) + number(packedSize, 4) + number(size, 4);
        file += item.after;
        directory += "PK\1\2" + number(item.madeBy, 2) + number(20, 2) + number(flags, 2) + number(item.method, 2)
                     + times + number(crc, 4) + number(packedSize, 4) + number(size, 4)
                     + number(quint64(item.name.size()), 2) + number(quint64(item.centralExtra.size()), 2)
                     + number(0, 2) + number(item.disk, 2) + number(0, 2) + number(quint64(modeOf(item)) << 16, 4)
                     + number(offset, 4) + item.name + item.centralExtra;
    }
    file += beforeDirectory;
    const auto offset = quint32(file.size() - prefix.size());
    const quint16 count = entries.value_or(quint16(items.size()));
    return file + directory + beforeEnd + "PK\5\6" + number(disk, 2) + number(disk, 2) + number(count, 2)
           + number(count, 2) + number(quint64(directory.size()), 4) + number(directoryOffset.value_or(offset), 4)
           + number(quint64(comment.size()), 2) + comment + suffix;
}

} // namespace convoy::test
