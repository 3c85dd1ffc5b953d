// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/run/RunFollower.h"

#include <chrono>

namespace convoy {

namespace {

constexpr std::chrono::milliseconds AbandonedCheckInterval = std::chrono::seconds(1);

} // namespace

RunFollower::RunFollower(Repository &repository, QString runId, qint64 afterEvent)
    : m_repository(repository)
    , m_runId(std::move(runId))
    , m_lastEvent(afterEvent)
{
}

Result<RunFollower::News> RunFollower::poll()
{
    const Result<bool> isStale = closeAbandoned();
    if (!isStale)
        return failure(isStale.error());
    const qint64 mark = m_repository.changeMark();
    if (m_known && mark == m_changeMark && !*isStale)
        return News{.events = {}, .run = *m_known, .hasEnded = isFinal(m_known->state)};

    // The run before its events: a run that has ended has all of them.
    Result<StoredRun> run = m_repository.runs().find(m_runId);
    if (!run)
        return failure(run.error());
    Result<QList<Event>> events = m_repository.runs().events(m_runId, {.afterId = m_lastEvent, .host = {}, .step = {}});
    if (!events)
        return failure(events.error());
    if (!events->isEmpty())
        m_lastEvent = events->constLast().id;
    m_changeMark = mark;
    m_known = *run;
    const bool hasEnded = isFinal(run->state);
    return News{.events = std::move(*events), .run = std::move(*run), .hasEnded = hasEnded};
}

/// True when this call has changed the run; the change mark does not tell what the own connection wrote.
Result<bool> RunFollower::closeAbandoned()
{
    if (m_sinceCheck.isValid() && m_sinceCheck.durationElapsed() < AbandonedCheckInterval)
        return false;
    m_sinceCheck.start();
    const Result<QStringList> closed = m_repository.runs().closeAbandoned();
    if (!closed)
        return failure(closed.error());
    return closed->contains(m_runId);
}

} // namespace convoy
