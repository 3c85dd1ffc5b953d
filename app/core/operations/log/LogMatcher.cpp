// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/log/LogMatcher.h"

#include "base/Clock.h"
#include "operations/log/LogText.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <memory>
#include <utility>

namespace convoy {

namespace {

constexpr QByteArrayView CommandBegin("{\"text\":\"");
constexpr QByteArrayView CommandEnd("\",\"verbatim\":true}");

/// As QJsonDocument writes it, without the quotes. A text holds another one only if this is so of their stored forms.
QByteArray storedForm(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(2, array.size() - 4);
}

bool staysAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.toCaseFolded().unicode() < 0x80; });
}

/// The two letters beyond ASCII that are the same as one of it but for their case: the sign of Kelvin and the long s.
bool foldsToAscii(QByteArrayView bytes)
{
    return !AsciiMatcher::isAscii(bytes) && (bytes.contains("\xE2\x84\xAA") || bytes.contains("\xC5\xBF"));
}

bool isPartOfTime(const QString &text)
{
    constexpr qsizetype Longest = 8; // 12:34:56
    return text.size() <= Longest
           && std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c == QLatin1Char(':'); });
}

template <typename Answers, typename Ask>
bool remembered(Answers &answers, const QByteArray &key, Ask ask)
{
    const auto known = answers.constFind(key);
    return known != answers.cend() ? *known : *answers.insert(key, ask());
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

LogMatcher::LogMatcher(const QString &text, LogLook look)
    : m_look(std::move(look))
    , m_text(text)
    , m_matcher(text, Qt::CaseInsensitive)
    , m_hasPairs(std::ranges::any_of(text, [](QChar c) { return c.isSurrogate(); }))
    , m_stored(storedForm(text))
    , m_isAscii(AsciiMatcher::isAscii(text.toUtf8()))
    , m_foldsToAscii(staysAscii(text)) // also the sign of Kelvin, which is found in "k"
    , m_mayBeTime(isPartOfTime(text))
{
}

LogTest LogMatcher::test(const QString &text, LogLook look)
{
    if (text.isEmpty())
        return {};
    const bool wantsStates = look.showsStates;
    const auto matcher = std::make_shared<LogMatcher>(text, std::move(look));
    return {.passes = [matcher](const LogRow &row) { return matcher->matches(row); },
            .wantsTimes = matcher->m_mayBeTime,
            .wantsStates = wantsStates};
}

/// The matcher is the faster one, but without regard to case Qt's (6.8) finds no text with a character of two units.
bool LogMatcher::holds(const QString &text) const
{
    return m_hasPairs ? text.contains(m_text, Qt::CaseInsensitive) : m_matcher.indexIn(text) >= 0;
}

bool LogMatcher::matches(const LogRow &row)
{
    return isInHost(row.host) || isInStep(row.step) || isInWords(row) || isInTime(row.at);
}

bool LogMatcher::isInTime(const QByteArray &at)
{
    if (!m_mayBeTime)
        return false;
    constexpr qsizetype ToTheSecond = 19;
    const QByteArray second = at.first(qMin(ToTheSecond, at.size()));
    if (second != m_second) {
        m_second = second;
        m_isInSecond = holds(logTime(fromTimestamp(QString::fromLatin1(at))));
    }
    return m_isInSecond;
}

bool LogMatcher::isInHost(const QByteArray &host)
{
    if (host.isEmpty())
        return false;
    return remembered(m_hosts, host, [&] {
        const QString name = QString::fromUtf8(host);
        return holds(m_look.hostName ? m_look.hostName(name) : name);
    });
}

bool LogMatcher::isInStep(const QByteArray &step)
{
    return !step.isEmpty() && remembered(m_steps, step, [&] { return holds(logStep(QString::fromUtf8(step))); });
}

bool LogMatcher::isInState(const LogRow &row)
{
    const QByteArray key = row.host.isEmpty() ? '/' + row.state : row.state; // a word that both have may differ
    return remembered(m_states, key,
                      [&] { return holds(logState(QString::fromUtf8(row.host), QString::fromUtf8(row.state))); });
}

bool LogMatcher::isInWords(const LogRow &row)
{
    if (m_look.showsStates && isInState(row))
        return true;
    if (!row.error.isEmpty()) {
        const QString text = Error::fromStoredJson(objectOf(row.error)).text();
        return text.isEmpty() ? isInState(row) : holds(text);
    }
    return row.message.isEmpty() ? isInState(row) : isInMessage(row);
}

bool LogMatcher::isInMessage(const LogRow &row)
{
    const QByteArray &json = row.message;
    if (!json.startsWith(CommandBegin) || !json.endsWith(CommandEnd)) {
        const QString text = Message::fromJson(objectOf(json)).text();
        return text.isEmpty() ? isInState(row) : holds(text);
    }
    const QByteArrayView stored =
        QByteArrayView(json).sliced(CommandBegin.size(), json.size() - CommandBegin.size() - CommandEnd.size());
    if (const auto known = isInStored(stored))
        return *known;
    return holds(stored.contains('\\') ? Message::fromJson(objectOf(json)).text() : QString::fromUtf8(stored));
}

/// What the bytes tell; nothing: it takes the text.
std::optional<bool> LogMatcher::isInStored(QByteArrayView stored) const
{
    if (!m_isAscii)
        return !m_foldsToAscii && AsciiMatcher::isAscii(stored) ? std::optional(false) : std::nullopt;
    const qsizetype at = m_stored.indexIn(stored);
    if (at < 0)
        return foldsToAscii(stored) ? std::nullopt : std::optional(false);
    constexpr qsizetype LongestEscape = 6; // \u001b
    const qsizetype before = qMin(at, LongestEscape - 1);
    // Not the n of a stored \n.
    return stored.sliced(at - before, before).contains('\\') ? std::nullopt : std::optional(true);
}

} // namespace convoy
