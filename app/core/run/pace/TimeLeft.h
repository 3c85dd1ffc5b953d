// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Message.h"

#include <chrono>
#include <optional>

namespace convoy {

/// How long a run will still take, in words: rounded, and renewed every five seconds at most, so that nobody reads a
/// promise into it (U20). It grows only when it has become clearly more: a text that goes to and fro tells nothing. A value.
class TimeLeft
{
public:
    using Time = std::chrono::milliseconds;
    static constexpr std::chrono::seconds RenewEvery{5};

    /// `left` as RunForecast has it, nothing while it is not known; `now` of any steady clock.
    void take(std::optional<Time> left, Time now);
    /// Whether take() would look at another value now: a forecast costs something.
    [[nodiscard]] bool isDue(Time now) const { return !m_renewed || now - *m_renewed >= RenewEvery; }
    void forget() { *this = {}; } ///< nothing is known: paused, ended
    [[nodiscard]] const Message &text() const { return m_text; } ///< "About 3 minutes left."; may be empty
    [[nodiscard]] std::optional<Time> shown() const { return m_shown; } ///< what text() says, rounded

    static Message textOf(Time rounded);
    static Time rounded(Time left);

private:
    Message m_text;
    std::optional<Time> m_shown;
    std::optional<Time> m_renewed;
};

} // namespace convoy
