// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"

#include <QDeadlineTimer>

#include <atomic>
#include <chrono>
#include <poll.h>
#include <span>

namespace convoy {

/// Ends waiting in another thread, for good: what Connection::abort() raises. Thread-safe.
class Wakeup
{
public:
    Wakeup();
    ~Wakeup();
    Wakeup(const Wakeup &) = delete;
    Wakeup &operator=(const Wakeup &) = delete;

    void raise();
    [[nodiscard]] bool isRaised() const { return m_isRaised.load(); }
    [[nodiscard]] int descriptor() const { return m_descriptor; } ///< readable from raise() on; -1: none to be had

private:
    std::atomic_bool m_isRaised = false;
    int m_descriptor = -1;
};

enum class WaitEnd { Ready, TimedOut, Cancelled };

/// How long one blocking step may take, and who may end it.
class WaitLimit
{
public:
    /// `timeout` of zero: no limit but cancel and wake-up. The references must outlive the limit.
    WaitLimit(std::chrono::milliseconds timeout, const CancelToken &cancel, const Wakeup &wakeup);

    /// Ready while work may go on.
    [[nodiscard]] WaitEnd check() const;
    /// Waits until a descriptor is ready, at most `slice`; Ready as well when just the slice is over.
    [[nodiscard]] WaitEnd poll(std::span<pollfd> descriptors,
                               std::chrono::milliseconds slice = std::chrono::milliseconds(50)) const;
    [[nodiscard]] const QDeadlineTimer &deadline() const { return m_deadline; }
    [[nodiscard]] const CancelToken &cancel() const { return m_cancel; }
    [[nodiscard]] const Wakeup &wakeup() const { return m_wakeup; }

private:
    QDeadlineTimer m_deadline;
    const CancelToken &m_cancel;
    const Wakeup &m_wakeup;
};

} // namespace convoy
