// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "plan/Plan.h"
#include "run/RunStates.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace convoy {

/// What the workers of a run share: may something new start, how much has failed, who may copy now. Any thread.
class RunControl
{
public:
    explicit RunControl(const PlanLimits &limits);

    [[nodiscard]] const CancelToken &cancel() const { return m_cancel; }
    void stop();         ///< asked for: what runs is cancelled
    void breakJournal(); ///< a row could not be written: nothing new starts
    void beginWave();
    void count(HostState outcome);

    [[nodiscard]] bool mayStart() const;
    [[nodiscard]] bool isStopped() const;
    [[nodiscard]] bool isLimitReached() const;
    [[nodiscard]] bool isJournalBroken() const;

    /// Waits for a place among the parallel copies; false when the run was stopped meanwhile.
    [[nodiscard]] bool takeCopySlot();
    void giveCopySlot();
    /// False when the run was stopped meanwhile.
    bool pause(std::chrono::milliseconds time);

private:
    PlanLimits m_limits;
    CancelToken m_cancel;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_copySlots;
    int m_failed = 0;
    int m_failedInWave = 0;
    bool m_isStopped = false;
    bool m_isLimitReached = false;
    bool m_isJournalBroken = false;
};

} // namespace convoy
