// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TarBuilder.h"

#include <algorithm>

namespace convoy::test {

namespace {

constexpr qsizetype block = 512;

void put(QByteArray &header, qsizetype at, const QByteArray &text)
{
    std::copy(text.begin(), text.end(), header.begin() + at);
}

QByteArray octal(qint64 value, qsizetype digits)
{
    return QByteArray::number(value, 8).rightJustified(digits, '0');
}

} // namespace

QByteArray buildTar(const QList<TarItem> &items, bool hasEnd)
{
    QByteArray tar;
    for (const TarItem &item : items) {
        QByteArray header(block, '\0');
        put(header, 0, item.name.left(100));
        put(header, 100, octal(item.mode, 7));
        put(header, 108, octal(0, 7));
        put(header, 116, octal(0, 7));
        put(header, 124, octal(item.size >= 0 ? item.size : item.data.size(), 11));
        put(header, 136, octal(1'700'000'000, 11));
        put(header, 148, "        ");
        header[156] = item.type;
        put(header, 157, item.link.left(100));
        put(header, 257, QByteArray("ustar\00000", 8));
        qint64 sum = 0;
        for (const char byte : std::as_const(header))
            sum += quint8(byte);
        put(header, 148, octal(sum, 6) + '\0');
        tar += header + item.data + QByteArray((block - item.data.size() % block) % block, '\0');
    }
    return hasEnd ? tar + QByteArray(2 * block, '\0') : tar;
}

} // namespace convoy::test
