// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solution/facts/DuplicateKey.h"

#include <QList>
#include <QSet>

namespace convoy {

namespace {

/// Where the text that begins with the quote at `at` ends: at its closing quote.
qsizetype endOfText(const QByteArray &json, qsizetype at)
{
    for (++at; at < json.size() && json.at(at) != '"'; ++at) {
        if (json.at(at) == '\\')
            ++at;
    }
    return at;
}

bool isKey(const QByteArray &json, qsizetype afterText)
{
    while (afterText < json.size() && QByteArrayView(" \t\r\n").contains(json.at(afterText)))
        ++afterText;
    return afterText < json.size() && json.at(afterText) == ':';
}

} // namespace

std::optional<DuplicateKey> findDuplicateKey(const QByteArray &json)
{
    QList<QSet<QByteArray>> objects;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json.at(at);
        if (c == '{') {
            objects.emplaceBack();
        } else if (c == '}' && !objects.isEmpty()) {
            objects.removeLast();
        } else if (c == '"') {
            const qsizetype end = endOfText(json, at);
            const QByteArray text = json.mid(at + 1, end - at - 1);
            if (!objects.isEmpty() && isKey(json, end + 1)) {
                if (objects.constLast().contains(text))
                    return DuplicateKey{QString::fromUtf8(text), json.first(at).count('\n') + 1};
                objects.last().insert(text);
            }
            at = end;
        }
    }
    return std::nullopt;
}

} // namespace convoy
