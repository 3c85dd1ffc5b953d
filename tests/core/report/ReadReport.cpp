// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadReport.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace convoy::test {

namespace {

/// What is open where the reader stands.
struct State
{
    QString table;
    QStringList row;
    QString text;
};

void begin(ReadHtml &read, State &state, const QXmlStreamReader &xml)
{
    const QString name = xml.name().toString();
    const auto attributes = xml.attributes();
    if (!read.elements.contains(name))
        read.elements += name;
    for (const auto *reference : {"src", "href", "action", "data", "srcset", "poster"}) {
        if (attributes.hasAttribute(QLatin1String(reference)))
            read.references += attributes.value(QLatin1String(reference)).toString();
    }
    if (name == "html"_L1)
        read.language = attributes.value("lang"_L1).toString();
    if (name == "h2"_L1)
        state.table = attributes.value("id"_L1).toString();
    if (name == "rect"_L1)
        ++read.bars;
    if (name == "tr"_L1)
        state.row.clear();
    if (name == "br"_L1)
        state.text += u'\n';
    else if (name != "td"_L1 || state.text.trimmed().isEmpty())
        state.text.clear();
}

void end(ReadHtml &read, State &state, const QString &name)
{
    if (name == "br"_L1)
        return;
    if (name == "th"_L1 || name == "td"_L1)
        state.row += state.text;
    else if (name == "tr"_L1)
        read.tables[state.table] += state.row;
    else if (name == "pre"_L1)
        read.logs += state.text;
    else if (name.size() == 2 && name.startsWith(u'h') && name.back().isDigit())
        read.headings += state.text;
    state.text.clear();
}

} // namespace

ReadHtml ReadHtml::of(const QByteArray &html)
{
    ReadHtml read;
    State state;
    QXmlStreamReader xml(html);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            begin(read, state, xml);
        else if (xml.isEndElement())
            end(read, state, xml.name().toString());
        else if (xml.isCharacters()) {
            state.text += xml.text();
            read.text += xml.text();
        }
    }
    read.problem = xml.hasError() ? xml.errorString() : QString();
    return read;
}

Rows readCsv(const QByteArray &csv)
{
    Rows rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isQuoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
            cell += text.at(++i);
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u',' || (c == u'\r' && text.mid(i, 2) == "\r\n"_L1))) {
            row += cell;
            cell.clear();
            if (c == u'\r') {
                rows += row;
                row.clear();
                ++i;
            }
        } else {
            cell += c;
        }
    }
    if (!row.isEmpty() || !cell.isEmpty())
        rows += row + QStringList(cell); // a record without its end is one too many
    return rows;
}

QString squeezed(const QString &text)
{
    QString left;
    left.reserve(text.size());
    // A font draws "fi" as one character.
    const QString plain = text.normalized(QString::NormalizationForm_KC);
    for (const QChar c : plain) {
        if (!c.isSpace() && c != u'\f')
            left += c;
    }
    return left;
}

} // namespace convoy::test
