// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runner/RunControl.h"

#include <algorithm>
#include <utility>

namespace convoy {

namespace {

/// A marker is stale after 30 minutes; one lost beat must not make it so.
constexpr std::chrono::minutes markerBeat{5};

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

void RunControl::set(Mode mode)
{
    {
        const std::lock_guard guard(m_mutex);
        if (m_mode == Mode::Stopping)
            return; // a stop is not taken back
        m_mode = mode;
    }
    m_changed.notify_all();
}

void RunControl::pause()
{
    set(Mode::Paused);
}

void RunControl::proceed()
{
    set(Mode::Going);
}

void RunControl::stopAfterStep()
{
    set(Mode::Stopping);
}

void RunControl::stopNow()
{
    set(Mode::Stopping);
    m_cancel.cancel();
}

void RunControl::breakJournal(const Error &problem)
{
    {
        const std::lock_guard guard(m_mutex);
        if (!std::exchange(m_isJournalBroken, true))
            m_journalProblem = problem;
    }
    m_changed.notify_all();
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

bool RunControl::mayStart()
{
    std::unique_lock guard(m_mutex);
    const auto isOver = [this] {
        return m_mode == Mode::Stopping || m_isLimitReached || m_isJournalBroken || m_isBlocked;
    };
    m_changed.wait(guard, [&] { return m_mode != Mode::Paused || isOver(); });
    return !isOver();
}

bool RunControl::mayGoOn(const std::function<void()> &whileWaiting)
{
    std::unique_lock guard(m_mutex);
    while (!m_changed.wait_for(guard, markerBeat, [this] { return m_mode != Mode::Paused || m_isJournalBroken; })) {
        guard.unlock();
        whileWaiting();
        guard.lock();
    }
    return m_mode != Mode::Stopping;
}

bool RunControl::isStopped() const
{
    const std::lock_guard guard(m_mutex);
    return m_mode == Mode::Stopping;
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

std::optional<Error> RunControl::journalProblem() const
{
    const std::lock_guard guard(m_mutex);
    return m_journalProblem;
}

void RunControl::blockHosts()
{
    {
        const std::lock_guard guard(m_mutex);
        m_isBlocked = true;
    }
    m_changed.notify_all();
}

bool RunControl::isBlocked() const
{
    const std::lock_guard guard(m_mutex);
    return m_isBlocked;
}

void RunControl::forgive()
{
    const std::lock_guard guard(m_mutex);
    m_failed = std::max(m_failed - 1, 0);
    m_failedInWave = std::max(m_failedInWave - 1, 0);
}

void RunControl::confirm(const QString &host, const QString &step)
{
    {
        const std::lock_guard guard(m_mutex);
        m_confirmed.insert({host, step});
    }
    m_changed.notify_all();
}

void RunControl::leaveOut(const QString &host, const QString &operatorName)
{
    {
        const std::lock_guard guard(m_mutex);
        m_leftOut.insert(host, operatorName);
    }
    m_changed.notify_all();
}

std::optional<QString> RunControl::leftOutBy(const QString &host) const
{
    const std::lock_guard guard(m_mutex);
    const auto found = m_leftOut.constFind(host);
    return found == m_leftOut.cend() ? std::nullopt : std::optional(*found);
}

RunControl::Answer RunControl::awaitPerson(const QString &host, const QString &step,
                                           const std::function<void()> &whileWaiting)
{
    std::unique_lock guard(m_mutex);
    const auto isAnswered = [&] {
        return m_confirmed.contains({host, step}) || m_leftOut.contains(host) || m_mode == Mode::Stopping
               || m_isJournalBroken;
    };
    while (!m_changed.wait_for(guard, markerBeat, isAnswered)) {
        guard.unlock();
        whileWaiting();
        guard.lock();
    }
    if (m_confirmed.contains({host, step}))
        return Answer::Confirmed;
    return m_leftOut.contains(host) ? Answer::LeftOut : Answer::Stopped;
}

bool RunControl::waitFor(std::chrono::milliseconds time, const std::function<void()> &whileWaiting)
{
    const auto end = std::chrono::steady_clock::now() + time;
    std::unique_lock guard(m_mutex);
    const auto isOver = [this] { return m_mode == Mode::Stopping || m_isJournalBroken; };
    for (auto now = std::chrono::steady_clock::now(); now < end; now = std::chrono::steady_clock::now()) {
        const auto next = std::min(end, now + std::chrono::steady_clock::duration(markerBeat));
        if (m_changed.wait_until(guard, next, isOver))
            return false;
        guard.unlock();
        whileWaiting();
        guard.lock();
    }
    return !isOver();
}

bool RunControl::takeCopySlot()
{
    std::unique_lock guard(m_mutex);
    m_changed.wait(guard, [this] {
        return m_mode == Mode::Stopping || m_isJournalBroken || (m_mode == Mode::Going && m_copySlots > 0);
    });
    if (m_mode != Mode::Going)
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

bool RunControl::sleep(std::chrono::milliseconds time)
{
    std::unique_lock guard(m_mutex);
    return !m_changed.wait_for(guard, time, [this] { return m_mode == Mode::Stopping; });
}

} // namespace convoy
