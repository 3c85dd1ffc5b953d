// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/tar/TarWriter.h"

#include "package/archive/tar/TarFormat.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace convoy {

namespace {

constexpr qint64 largestOctalSize = 077777777777;

struct Header
{
    QByteArray name{};
    QByteArray prefix{};
    QByteArray link{};
    quint32 mode = 0644;
    qint64 size = 0;
    qint64 modified = 0;
    char type = '0';
};

void putText(char *field, qsizetype room, const QByteArray &text)
{
    std::memcpy(field, text.constData(), size_t(std::min(room, text.size())));
}

/// Octal digits and a final NUL, as ustar has them.
void putOctal(char *field, qsizetype room, qint64 value)
{
    const QByteArray digits = QByteArray::number(value, 8).rightJustified(room - 1, '0');
    putText(field, room - 1, digits.right(room - 1));
}

QByteArray block(const Header &header)
{
    QByteArray bytes(tarBlockSize, '\0');
    char *data = bytes.data();
    putText(data, 100, header.name);
    putOctal(data + 100, 8, header.mode);
    putOctal(data + 108, 8, 0);
    putOctal(data + 116, 8, 0);
    putOctal(data + 124, 12, header.size);
    putOctal(data + 136, 12, header.modified);
    std::memset(data + 148, ' ', 8);
    data[156] = header.type;
    putText(data + 157, 100, header.link);
    putText(data + 257, 8, QByteArrayLiteral("ustar\00000"));
    putText(data + 345, 155, header.prefix);
    qint64 sum = 0;
    for (const char c : std::as_const(bytes))
        sum += static_cast<unsigned char>(c);
    putOctal(data + 148, 7, sum);
    return bytes;
}

bool isAscii(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// ustar keeps 155 characters of folders and 100 of name apart; false when the path does not fit that way.
bool splitName(const QByteArray &path, Header &header)
{
    if (path.size() <= 100) {
        header.name = path;
        return true;
    }
    const qsizetype from = std::max<qsizetype>(0, path.size() - 101);
    const qsizetype slash = path.indexOf('/', from);
    if (slash <= 0 || slash > 155 || slash == path.size() - 1)
        return false;
    header.prefix = path.left(slash);
    header.name = path.mid(slash + 1);
    return true;
}

/// "LENGTH key=value\n", where LENGTH counts its own digits.
QByteArray paxRecord(std::string_view key, const QByteArray &value)
{
    const qsizetype rest = qsizetype(key.size()) + value.size() + 3;
    qsizetype length = rest + 1;
    while (rest + QByteArray::number(length).size() != length)
        length = rest + QByteArray::number(length).size();
    return QByteArray::number(length) + ' ' + QByteArray(key.data(), qsizetype(key.size())) + '=' + value + '\n';
}

} // namespace

QByteArray TarWriter::header(const ArchiveEntry &entry)
{
    const bool isFile = entry.kind == EntryKind::File;
    const QByteArray path = entry.path.toUtf8() + (entry.kind == EntryKind::Folder ? "/" : "");
    Header header{.link = entry.linkTarget.toUtf8(),
                  .mode = entry.mode & 0777U,
                  .size = isFile ? entry.size : 0,
                  .modified = std::clamp<qint64>(entry.modified, 0, largestOctalSize),
                  .type = isFile ? '0' : (entry.kind == EntryKind::Folder ? '5' : '2')};
    QByteArray records;
    if (!splitName(path, header) || !isAscii(path)) {
        records += paxRecord("path", path);
        header.name = path.right(100);
        header.prefix.clear();
    }
    if (header.link.size() > 100 || !isAscii(header.link))
        records += paxRecord("linkpath", header.link);
    if (header.size > largestOctalSize) {
        records += paxRecord("size", QByteArray::number(header.size));
        header.size = 0;
    }
    if (records.isEmpty())
        return block(header);
    const Header pax{.name = "PaxHeader", .size = records.size(), .modified = header.modified, .type = 'x'};
    return block(pax) + records + padding(records.size()) + block(header);
}

QByteArray TarWriter::padding(qint64 contentSize)
{
    const qint64 over = contentSize % tarBlockSize;
    return {over == 0 ? 0 : tarBlockSize - qsizetype(over), '\0'};
}

QByteArray TarWriter::end()
{
    return {2 * tarBlockSize, '\0'};
}

} // namespace convoy
