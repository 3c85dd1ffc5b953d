// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/RunControl.h"

#include <algorithm>

namespace convoy {

namespace {

bool isFailure(HostState state)
{
    return state == HostState::Failed || state == HostState::Unreachable || state == HostState::RolledBack
           || state == HostState::RolledBackInPart;
}

bool isReached(int limit, int count)
{
    return limit > 0 && count >= limit;
}

} // namespace

RunControl::RunControl(const PlanLimits &limits)
    : m_limits(limits)
    , m_copySlots(std::max(limits.parallelCopies, 1))
{
}

void RunControl::stop()
{
    m_cancel.cancel();
    {
        const std::lock_guard guard(m_mutex);
        m_isStopped = true;
    }
    m_changed.notify_all();
}

void RunControl::breakJournal()
{
    const std::lock_guard guard(m_mutex);
    m_isJournalBroken = true;
}

void RunControl::beginWave()
{
    const std::lock_guard guard(m_mutex);
    m_failedInWave = 0;
}

void RunControl::count(HostState outcome)
{
    if (!isFailure(outcome))
        return;
    const std::lock_guard guard(m_mutex);
    ++m_failed;
    ++m_failedInWave;
    if (isReached(m_limits.maxFailed, m_failed) || isReached(m_limits.maxFailedPerWave, m_failedInWave))
        m_isLimitReached = true;
}

bool RunControl::mayStart() const
{
    const std::lock_guard guard(m_mutex);
    return !m_isStopped && !m_isLimitReached && !m_isJournalBroken;
}

bool RunControl::isStopped() const
{
    const std::lock_guard guard(m_mutex);
    return m_isStopped;
}

bool RunControl::isLimitReached() const
{
    const std::lock_guard guard(m_mutex);
    return m_isLimitReached;
}

bool RunControl::isJournalBroken() const
{
    const std::lock_guard guard(m_mutex);
    return m_isJournalBroken;
}

bool RunControl::takeCopySlot()
{
    std::unique_lock guard(m_mutex);
    m_changed.wait(guard, [this] { return m_isStopped || m_copySlots > 0; });
    if (m_isStopped)
        return false;
    --m_copySlots;
    return true;
}

void RunControl::giveCopySlot()
{
    {
        const std::lock_guard guard(m_mutex);
        ++m_copySlots;
    }
    m_changed.notify_all();
}

bool RunControl::pause(std::chrono::milliseconds time)
{
    std::unique_lock guard(m_mutex);
    return !m_changed.wait_for(guard, time, [this] { return m_isStopped; });
}

} // namespace convoy
