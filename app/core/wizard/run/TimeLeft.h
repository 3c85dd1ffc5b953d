// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Message.h"

#include <chrono>
#include <optional>

namespace convoy {

/// How long a run will still take, judged by what it did so far: only after a tenth of the work, rounded, and renewed
/// every five seconds at most, so that nobody reads a promise into it (U20). A value.
class TimeLeft
{
public:
    static constexpr double LeastProgress = 0.1;
    static constexpr std::chrono::seconds RenewEvery{5};

    /// `progress` 0…1 reached in `worked`; `now` of any steady clock.
    void take(double progress, std::chrono::milliseconds worked, std::chrono::milliseconds now);
    void forget()
    {
        m_text = {};
        m_renewed.reset();
    } ///< nothing is known: paused, ended
    [[nodiscard]] const Message &text() const { return m_text; } ///< "About 3 minutes left."; may be empty

    static Message rounded(std::chrono::milliseconds left);

private:
    Message m_text;
    std::optional<std::chrono::milliseconds> m_renewed;
};

} // namespace convoy
