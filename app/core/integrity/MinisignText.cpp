// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrity/MinisignText.h"

#include <algorithm>

namespace convoy::minisign {

QList<QByteArray> linesOf(QByteArrayView text)
{
    QList<QByteArray> lines = text.toByteArray().split('\n');
    for (QByteArray &line : lines) {
        while (line.endsWith('\r'))
            line.chop(1);
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

std::optional<QByteArray> decoded(QByteArrayView line, qsizetype size)
{
    const auto bytes = QByteArray::fromBase64Encoding(line.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    // What is decoded has one spelling: a second one would be a second file with the same meaning.
    if (!bytes || (*bytes).size() != size || (*bytes).toBase64() != line)
        return std::nullopt;
    return *bytes;
}

std::optional<QByteArray> afterPrefix(const QByteArray &line, QByteArrayView prefix)
{
    if (!line.startsWith(prefix))
        return std::nullopt;
    return line.mid(prefix.size());
}

QString shownComment(QByteArrayView comment)
{
    constexpr qsizetype Longest = 200;
    QString text = QString::fromUtf8(comment).simplified().left(Longest);
    for (QChar &c : text) {
        if (!c.isPrint() || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QString keyIdText(QByteArrayView id)
{
    QByteArray bytes = id.toByteArray();
    std::ranges::reverse(bytes);
    return QString::fromLatin1(bytes.toHex().toUpper());
}

} // namespace convoy::minisign
