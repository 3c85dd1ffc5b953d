// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/log/AsciiMatcher.h"
#include "repository/runs/RunLog.h"

#include <QHash>
#include <QStringMatcher>

#include <functional>

namespace convoy {

/// How a door shows a log.
struct LogLook
{
    std::function<QString(const QString &)> hostName = {}; ///< how hosts are called; empty: by their names
    bool showsStates = false; ///< each line has its state, not only those without words
};

/// Whether a line of a log holds a text, in whatever case and column, as its reader sees it: Convoy's sentences in the
/// language now set, the words of commands as they are. Made for a million lines: what cannot be a match is told from the
/// stored bytes. For one thread.
class LogMatcher
{
public:
    explicit LogMatcher(const QString &text, LogLook look = {});
    Q_DISABLE_COPY_MOVE(LogMatcher)
    ~LogMatcher() = default;
    /// A matcher as a test; nothing for an empty text.
    static LogTest test(const QString &text, LogLook look = {});

    [[nodiscard]] bool matches(const LogRow &row);

private:
    using Answers = QHash<QByteArray, bool>;
    [[nodiscard]] bool holds(const QString &text) const;
    [[nodiscard]] bool isInTime(const QByteArray &at);
    [[nodiscard]] bool isInHost(const QByteArray &host);
    [[nodiscard]] bool isInStep(const QByteArray &step);
    [[nodiscard]] bool isInState(const LogRow &row);
    [[nodiscard]] bool isInWords(const LogRow &row);
    [[nodiscard]] bool isInMessage(const LogRow &row);
    [[nodiscard]] std::optional<bool> isInStored(QByteArrayView stored) const;

    LogLook m_look;
    QString m_text;
    QStringMatcher m_matcher;
    bool m_hasPairs; ///< characters of two UTF-16 units
    AsciiMatcher m_stored; ///< for the text as it stands in JSON
    bool m_isAscii; ///< else a line must be looked at as text
    bool m_foldsToAscii; ///< else a line of ASCII cannot hold it
    bool m_mayBeTime;
    QByteArray m_second; ///< the last one that was looked at
    bool m_isInSecond = false;
    Answers m_hosts;
    Answers m_steps;
    Answers m_states;
};

} // namespace convoy
