// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/JsonWalk.h"

#include "base/json/JsonText.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace convoy {

namespace {

/// The key as JSON means it: "\u0061" is "a".
QByteArray unescaped(const QByteArray &raw)
{
    if (!raw.contains('\\'))
        return raw;
    return QJsonDocument::fromJson("[\"" + raw + "\"]").array().at(0).toString().toUtf8();
}

} // namespace

JsonWalk::JsonWalk(const QByteArray &bytes)
    : m_bytes(bytes)
{
}

bool JsonWalk::open(bool isArray)
{
    m_levels.append({.isArray = isArray, .index = 0, .path = m_here, .keys = {}, .isKeyNext = !isArray});
    return m_levels.size() <= DeepestLevel;
}

void JsonWalk::readString()
{
    const qsizetype begin = ++m_at;
    while (m_at < m_bytes.size() && m_bytes.at(m_at) != '"')
        m_at += m_bytes.at(m_at) == '\\' ? 2 : 1;
    m_string = m_bytes.sliced(begin, m_at - begin);
}

bool JsonWalk::tell(const QByteArray &key, bool isTwice)
{
    m_here = m_levels.last().path + u'/' + JsonText::pathPart(QString::fromUtf8(key));
    return m_visit({.path = m_here, .line = m_line, .isTwice = isTwice});
}

/// Before a value that may be an item of an array; a value of an object has been told of with its key.
bool JsonWalk::startItem()
{
    if (m_levels.isEmpty() || !m_levels.last().isArray)
        return true;
    Level &level = m_levels.last();
    return tell(QByteArray::number(level.index++), false);
}

bool JsonWalk::run(const std::function<bool(const Place &)> &visit)
{
    m_visit = visit;
    bool isInScalar = false;
    for (; m_at < m_bytes.size(); ++m_at) {
        const char c = m_bytes.at(m_at);
        const bool isBlank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (c == '\n')
            ++m_line;
        if (isBlank || c == ':' || c == ',' || c == '}' || c == ']') {
            isInScalar = false;
            if (c == ',' && !m_levels.isEmpty())
                m_levels.last().isKeyNext = !m_levels.last().isArray;
            if ((c == '}' || c == ']') && !m_levels.isEmpty())
                m_levels.removeLast();
            continue;
        }
        if (c == '"' && !m_levels.isEmpty() && m_levels.last().isKeyNext) {
            readString();
            Level &level = m_levels.last();
            level.isKeyNext = false;
            const QByteArray key = unescaped(m_string);
            const bool isTwice = level.keys.contains(key);
            level.keys.insert(key);
            if (!tell(key, isTwice))
                return true;
            continue;
        }
        if (!isInScalar && !startItem())
            return true;
        isInScalar = c != '"' && c != '{' && c != '[';
        if (c == '"')
            readString();
        else if ((c == '{' || c == '[') && !open(c == '['))
            return false;
    }
    return true;
}

} // namespace convoy
