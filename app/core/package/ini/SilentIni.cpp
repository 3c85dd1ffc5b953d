// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/ini/SilentIni.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace convoy {

namespace {

bool holdsLineEnd(const QString &text)
{
    return text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r')) || text.contains(QChar(u'\0'));
}

bool isCommentLine(const QString &text)
{
    return text.startsWith(QLatin1Char('#')) || text.startsWith(QLatin1Char(';'));
}

} // namespace

QList<SilentIni::Entry> SilentIni::entries() const
{
    QList<Entry> all;
    QHash<std::pair<QString, QString>, qsizetype> places;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        if (line.kind != Line::Kind::Key)
            continue;
        const auto place = places.constFind({line.section, line.key});
        if (place != places.constEnd()) {
            all[*place].value = line.value;
            continue;
        }
        places.insert({line.section, line.key}, all.size());
        all += Entry{line.section, line.key, line.value, commentAbove(i)};
    }
    return all;
}

QStringList SilentIni::sections() const
{
    QStringList names;
    QSet<QString> seen;
    for (const Line &line : m_lines) {
        if (line.kind != Line::Kind::Section || seen.contains(line.section))
            continue;
        seen.insert(line.section);
        names += line.section;
    }
    return names;
}

std::optional<QString> SilentIni::value(const QString &section, const QString &key) const
{
    const qsizetype index = lineOf(section, key);
    if (index < 0)
        return std::nullopt;
    return m_lines.at(index).value;
}

void SilentIni::setValue(const QString &section, const QString &key, const QString &value)
{
    const qsizetype index = lineOf(section, key);
    if (index >= 0) {
        Line &line = m_lines[index];
        if (line.value == value)
            return;
        line.value = value;
        line.raw = line.raw.first(line.raw.indexOf('=') + 1) + encoded(value);
        return;
    }
    // After the section's last key, so that comments that introduce the next section stay with it.
    qsizetype after = -1;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        if (line.section == section && (line.kind == Line::Kind::Section || line.kind == Line::Kind::Key))
            after = i;
    }
    if (after < 0) {
        if (!m_lines.isEmpty() && !m_lines.constLast().raw.isEmpty())
            insertLine(m_lines.size(), {});
        after = m_lines.size();
        insertLine(after,
                   {Line::Kind::Section, encoded(QLatin1Char('[') + section + QLatin1Char(']')), {}, section, {}, {}});
    }
    insertLine(after + 1, {Line::Kind::Key, encoded(key + QLatin1Char('=') + value), {}, section, key, value});
}

bool SilentIni::isWritableValue(const QString &value)
{
    return !holdsLineEnd(value);
}

bool SilentIni::isWritableKey(const QString &key)
{
    return !key.isEmpty() && !holdsLineEnd(key) && !key.contains(QLatin1Char('=')) && !isCommentLine(key)
           && !key.startsWith(QLatin1Char('['));
}

bool SilentIni::isWritableSection(const QString &section)
{
    return !section.isEmpty() && !holdsLineEnd(section) && !section.contains(QLatin1Char(']'));
}

QByteArray SilentIni::toBytes() const
{
    QByteArray bytes;
    for (const Line &line : m_lines)
        bytes += line.raw + line.end;
    return bytes;
}

QString SilentIni::commentAbove(qsizetype index) const
{
    QStringList lines;
    for (qsizetype i = index - 1; i >= 0 && m_lines.at(i).kind == Line::Kind::Comment; --i) {
        const QString text = decoded(m_lines.at(i).raw);
        const auto mark = std::find_if_not(text.begin(), text.end(),
                                           [](QChar c) { return c == QLatin1Char('#') || c == QLatin1Char(';'); });
        lines.prepend(text.mid(mark - text.begin()).trimmed());
    }
    return lines.join(QLatin1Char('\n')).trimmed();
}

qsizetype SilentIni::lineOf(const QString &section, const QString &key) const
{
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
        const Line &line = m_lines.at(i);
        if (line.kind == Line::Kind::Key && line.key == key && line.section == section)
            return i;
    }
    return -1;
}

void SilentIni::insertLine(qsizetype index, Line line)
{
    line.end = m_lineEnd;
    if (index > 0 && m_lines.at(index - 1).end.isEmpty()) {
        // The file has no line end at its end, and keeps none.
        m_lines[index - 1].end = m_lineEnd;
        line.end.clear();
    }
    m_lines.insert(index, std::move(line));
}

QString SilentIni::decoded(const QByteArray &bytes) const
{
    return m_isLatin1 ? QString::fromLatin1(bytes) : QString::fromUtf8(bytes);
}

QByteArray SilentIni::encoded(const QString &text) const
{
    const bool fitsLatin1 = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x100; });
    return m_isLatin1 && fitsLatin1 ? text.toLatin1() : text.toUtf8();
}

} // namespace convoy
