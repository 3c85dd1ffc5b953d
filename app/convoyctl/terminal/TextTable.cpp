// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextTable.h"

#include <algorithm>
#include <array>

namespace convoy {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// Unicode, East Asian Width W and F, in coarse ranges.
constexpr std::array WideRanges{Range{0x1100, 0x115f},   Range{0x2e80, 0x303e},  Range{0x3041, 0xa4cf},
                                Range{0xac00, 0xd7a3},   Range{0xf900, 0xfaff},  Range{0xfe30, 0xfe6f},
                                Range{0xff00, 0xff60},   Range{0xffe0, 0xffe6},  Range{0x1f300, 0x1f6ff},
                                Range{0x1f900, 0x1f9ff}, Range{0x20000, 0x3fffd}};

qsizetype widthOf(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    const bool isWide = std::ranges::any_of(
        WideRanges, [&](const Range &range) { return character >= range.first && character <= range.last; });
    return isWide ? 2 : 1;
}

QString printable(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control)
            character = QLatin1Char(' ');
    }
    return text;
}

} // namespace

qsizetype displayWidth(const QString &text)
{
    qsizetype width = 0;
    for (const char32_t character : text.toUcs4())
        width += widthOf(character);
    return width;
}

QString elided(const QString &text, qsizetype width)
{
    if (displayWidth(text) <= width)
        return text;
    QString cut;
    qsizetype used = 1; // the ellipsis
    for (const char32_t character : text.toUcs4()) {
        used += widthOf(character);
        if (used > width)
            break;
        cut += QString::fromUcs4(&character, 1);
    }
    return cut + QChar(0x2026);
}

QString wrapped(const QString &text, qsizetype width, qsizetype indent)
{
    QString out;
    qsizetype column = indent;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const qsizetype wordWidth = displayWidth(word);
        if (column > indent && column + 1 + wordWidth > width) {
            out += QLatin1Char('\n') + QString(indent, QLatin1Char(' '));
            column = indent;
        } else if (column > indent) {
            out += QLatin1Char(' ');
            ++column;
        }
        out += word;
        column += wordWidth;
    }
    return out;
}

TextTable::TextTable(QStringList headers, QList<int> rightAligned)
    : m_headers(std::move(headers))
    , m_rightAligned(std::move(rightAligned))
{
}

void TextTable::add(QStringList row)
{
    for (QString &cell : row)
        cell = printable(cell);
    m_rows.append(std::move(row));
}

QString TextTable::text() const
{
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < m_headers.size(); ++column) {
        qsizetype width = displayWidth(m_headers.at(column));
        for (const QStringList &row : m_rows)
            width = std::max(width, displayWidth(row.value(column)));
        widths.append(width);
    }
    QString out = line(m_headers, widths);
    QStringList rule;
    for (const qsizetype width : widths)
        rule.append(QString(width, QChar(0x2500)));
    out += line(rule, widths);
    for (const QStringList &row : m_rows)
        out += line(row, widths);
    return out;
}

QString TextTable::line(const QStringList &cells, const QList<qsizetype> &widths) const
{
    QString out;
    for (qsizetype column = 0; column < widths.size(); ++column) {
        const QString cell = cells.value(column);
        const QString padding(widths.at(column) - displayWidth(cell), QLatin1Char(' '));
        out += m_rightAligned.contains(static_cast<int>(column)) ? padding + cell : cell + padding;
        out += QLatin1String("  ");
    }
    while (out.endsWith(QLatin1Char(' ')))
        out.chop(1);
    return out + QLatin1Char('\n');
}

} // namespace convoy
