// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/log/AsciiMatcher.h"

#include <algorithm>
#include <cstring>

namespace convoy {

namespace {

/// What logs are full of comes last; what is not named is rare.
constexpr QByteArrayView ByFrequency("zqxjkvwbyhgfpumdlcsrniotae9876543210/.-: ");

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c;
}

/// The places of one byte, one after the other.
class Places
{
public:
    Places(QByteArrayView bytes, qsizetype from, char wanted)
        : m_bytes(bytes)
        , m_wanted(wanted)
        , m_at(from - 1)
    {
        next();
    }
    [[nodiscard]] qsizetype at() const { return m_at; } ///< the end: there is none any more
    void next()
    {
        const qsizetype from = m_at + 1;
        const auto left = static_cast<std::size_t>(m_bytes.size() - from);
        const void *found = left > 0 ? std::memchr(m_bytes.data() + from, m_wanted, left) : nullptr;
        m_at = found ? static_cast<const char *>(found) - m_bytes.data() : m_bytes.size();
    }

private:
    QByteArrayView m_bytes;
    char m_wanted;
    qsizetype m_at;
};

} // namespace

AsciiMatcher::AsciiMatcher(const QByteArray &text)
    : m_text(text.toLower())
{
    const auto rarest = std::ranges::min_element(m_text, {}, [](char c) { return ByFrequency.indexOf(c); });
    m_anchor = rarest == m_text.end() ? 0 : rarest - m_text.begin();
}

qsizetype AsciiMatcher::indexIn(QByteArrayView bytes) const
{
    const qsizetype length = m_text.size();
    if (length == 0 || bytes.size() < length)
        return length == 0 ? 0 : -1;
    const QByteArrayView possible = bytes.first(bytes.size() - length + m_anchor + 1);
    const char anchor = m_text.at(m_anchor);
    Places small(possible, m_anchor, anchor);
    Places large(possible, upper(anchor) == anchor ? possible.size() : m_anchor, upper(anchor));
    for (;;) {
        Places &nearest = small.at() <= large.at() ? small : large;
        if (nearest.at() >= possible.size())
            return -1;
        const qsizetype start = nearest.at() - m_anchor;
        if (std::equal(m_text.begin(), m_text.end(), bytes.begin() + start,
                       [](char wanted, char found) { return wanted == lower(found); }))
            return start;
        nearest.next();
    }
}

/// Eight at a time.
bool AsciiMatcher::isAscii(QByteArrayView bytes)
{
    constexpr quint64 HighBits = 0x8080808080808080U;
    constexpr qsizetype Step = sizeof(quint64);
    qsizetype at = 0;
    for (; at + Step <= bytes.size(); at += Step) {
        quint64 word = 0;
        std::memcpy(&word, bytes.data() + at, sizeof word);
        if (word & HighBits)
            return false;
    }
    return std::all_of(bytes.begin() + at, bytes.end(), [](char c) { return (uchar(c) & 0x80U) == 0; });
}

} // namespace convoy
