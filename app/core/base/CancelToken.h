// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>

namespace convoy {

/// Asks work on another thread to end. Copies share one flag; any thread may cancel, the worker looks between
/// two pieces of work and ends with the error code "cancelled".
class CancelToken
{
public:
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const
    {
        return m_flag->load(std::memory_order_relaxed) || (m_other && m_other->load(std::memory_order_relaxed))
               || (m_end != Steady::time_point::max() && Steady::now() >= m_end);
    }
    /// One that shares this one's flag, and is cancelled after this time whatever happens.
    [[nodiscard]] CancelToken expiringAfter(std::chrono::milliseconds time) const
    {
        CancelToken token(*this);
        token.m_end = std::min(m_end, Steady::now() + time);
        return token;
    }

    /// One that shares this one's flag, and is cancelled with `other` too. A token knows one other at most.
    [[nodiscard]] CancelToken orAlso(const CancelToken &other) const
    {
        CancelToken token(*this);
        token.m_other = other.m_flag;
        return token;
    }

private:
    using Steady = std::chrono::steady_clock;
    Steady::time_point m_end = Steady::time_point::max();
    std::shared_ptr<std::atomic_bool> m_other;
    std::shared_ptr<std::atomic_bool> m_flag = std::make_shared<std::atomic_bool>(false);
};

} // namespace convoy
