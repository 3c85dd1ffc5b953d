// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/run/RunWatch.h"

#include "plan/Plan.h"
#include "run/host/LineMessages.h"

#include <algorithm>

namespace convoy {

namespace {

std::chrono::milliseconds between(const QDateTime &from, const QDateTime &to)
{
    return std::max(std::chrono::milliseconds(0), std::chrono::milliseconds(from.msecsTo(to)));
}

template <typename Names>
QStringList sorted(const Names &names)
{
    QStringList list(names.cbegin(), names.cend());
    list.sort();
    return list;
}

} // namespace

void RunWatch::take(const QList<Event> &events)
{
    for (const Event &event : events) {
        if (event.host.isEmpty())
            takeRun(event);
        else
            takeHost(event);
        m_lastAt = event.at;
    }
}

void RunWatch::takeRun(const Event &event)
{
    switch (event.kind) {
    case EventKind::RunStarted:
    case EventKind::Resumed:
        // A runner that died wrote no end: what it did last is the end of its work.
        if (m_activeSince.isValid() && m_lastAt.isValid())
            m_worked += between(m_activeSince, m_lastAt);
        m_activeSince = event.at;
        return;
    case EventKind::Paused:
    case EventKind::RunEnded:
        if (m_activeSince.isValid())
            m_worked += between(m_activeSince, event.at);
        m_activeSince = {};
        if (event.kind == EventKind::RunEnded) {
            m_cut.clear();
            m_locking.clear();
        }
        return;
    default:
        return;
    }
}

void RunWatch::takeHost(const Event &event)
{
    if (event.kind == EventKind::Output && event.message == lineCut(event.host))
        m_cut.insert(event.host);
    else
        m_cut.remove(event.host);
    const bool isLock = event.step == stepKindWord(StepKind::Lock);
    if (event.kind == EventKind::StepStarted && isLock)
        m_locking.insert(event.host, event.at);
    else if (event.kind != EventKind::Output)
        m_locking.remove(event.host);
    const auto state = hostStateFromWord(event.state);
    m_isWorkKnown = m_isWorkKnown || event.kind == EventKind::HostEnded
                    || (event.kind == EventKind::StepStarted && state == HostState::Copying);
}

QStringList RunWatch::cutHosts() const
{
    return sorted(m_cut);
}

QStringList RunWatch::hostsWaitingForLock(const QDateTime &now) const
{
    QStringList waiting;
    for (auto it = m_locking.cbegin(); it != m_locking.cend(); ++it) {
        if (between(it.value(), now) > LockPatience)
            waiting += it.key();
    }
    waiting.sort();
    return waiting;
}

std::chrono::milliseconds RunWatch::worked(const QDateTime &now) const
{
    return m_activeSince.isValid() ? m_worked + between(m_activeSince, now) : m_worked;
}

} // namespace convoy
