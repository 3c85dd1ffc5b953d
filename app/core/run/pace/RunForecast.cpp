// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/pace/RunForecast.h"

#include "run/host/LineMessages.h"

#include <algorithm>
#include <functional>
#include <queue>

namespace convoy {

namespace {

using namespace std::chrono_literals;
using Time = StepTimes::Time;

/// A step that has taken so many times what it should is not on its way any more: nobody knows what holds it up.
constexpr int mostOverrun = 3;
constexpr auto leastOverrun = 1min;
/// A step that is overdue is taken to need this part of its time yet.
constexpr int stillNeeded = 10;
/// Without an earlier run, so many of the hosts must have come to an end.
constexpr int leastEnded = 10;

Time between(const QDateTime &from, const QDateTime &to)
{
    return from.isValid() ? std::max(Time(0), Time(from.msecsTo(to))) : Time(0);
}

std::optional<Time> leftOfStep(Time expected, Time elapsed)
{
    if (elapsed > expected * mostOverrun && elapsed > expected + leastOverrun)
        return std::nullopt;
    return std::max(expected - elapsed, expected / stillNeeded);
}

} // namespace

RunForecast::RunForecast(const Plan &plan, const StepTimes &times)
    : m_parallel(std::max(plan.limits.parallel, 1))
    , m_keepsSteps(plan.isOfSolution())
{
    m_keys += Key{.before = times.measured(StepTimes::connecting()), .own = {}, .isNeeded = false};
    m_ids += QString();
    for (const PlanStage &stage : plan.stages) {
        for (const PlanWave &wave : stage.waves) {
            m_waves += Wave{.first = m_hosts.size(), .size = wave.hosts.size()};
            for (const PlanHost &host : wave.hosts) {
                m_hostOf.insert(host.host, m_hosts.size());
                m_hosts += workOf(host, times);
            }
        }
    }
}

RunForecast::Work RunForecast::workOf(const PlanHost &host, const StepTimes &times)
{
    Work work;
    work.keys += 0;
    for (const PlanStep &step : host.steps)
        work.keys += keyOf(step, times);
    work.isBehind.resize(work.keys.size(), false);
    work.isOver = !host.skip.isEmpty();
    return work;
}

int RunForecast::keyOf(const PlanStep &step, const StepTimes &times)
{
    const int minutes = step.action ? step.action->minutes : 0;
    const QString name = QStringLiteral("%1 %2 %3").arg(stepKindWord(step.kind), step.id).arg(minutes);
    if (const auto known = m_keyOf.constFind(name); known != m_keyOf.cend())
        return *known;
    const auto key = static_cast<int>(m_keys.size());
    m_keys +=
        Key{.before = times.measured(step), .own = {}, .isForPerson = step.kind == StepKind::Confirm, .isNeeded = true};
    m_ids += step.id;
    m_keyOf.insert(name, key);
    return key;
}

void RunForecast::take(const QList<Event> &events)
{
    for (const Event &event : events) {
        if (event.host.isEmpty())
            takeRun(event);
        else
            takeHost(event);
    }
}

void RunForecast::takeRun(const Event &event)
{
    switch (event.kind) {
    case EventKind::RunStarted:
    case EventKind::Resumed:
        m_isAtWork = true;
        return;
    case EventKind::Paused:
    case EventKind::Stopped:
    case EventKind::RunEnded:
        m_isAtWork = false;
        return;
    default:
        return;
    }
}

void RunForecast::takeHost(const Event &event)
{
    const auto found = m_hostOf.constFind(event.host);
    if (found == m_hostOf.cend())
        return;
    Work &work = m_hosts[*found];
    work.isCut = event.kind == EventKind::Output && event.message == lineCut(event.host);
    switch (event.kind) {
    case EventKind::HostStarted:
        if (!m_keepsSteps)
            work.isBehind.fill(false);
        work.isBehind[0] = false;
        work.isOver = false;
        work.isAtWork = true;
        work.at = 0;
        work.since = event.at;
        return;
    case EventKind::StepStarted:
        if (work.at == 0)
            endStep(work, event);
        work.at = stepOf(work, event.step);
        work.since = event.at;
        // A package's steps come in the order of its plan: what stands before is not done any more (an installer is joined).
        for (int i = 0; i < (m_keepsSteps ? 0 : work.at); ++i)
            work.isBehind[i] = true;
        m_isAmountKnown = m_isAmountKnown || event.state == hostStateWord(HostState::Copying);
        return;
    case EventKind::StepEnded:
        endStep(work, event);
        return;
    case EventKind::HostEnded:
        work.isOver = true;
        work.isAtWork = false;
        work.at = -1;
        m_isAmountKnown = true;
        return;
    default:
        return;
    }
}

int RunForecast::stepOf(const Work &work, const QString &id) const
{
    for (qsizetype i = 1; i < work.keys.size(); ++i) {
        if (m_ids.at(work.keys.at(i)) == id)
            return static_cast<int>(i);
    }
    return -1; // a roll back, or a restart that nobody planned
}

void RunForecast::endStep(Work &work, const Event &event)
{
    if (work.at < 0)
        return;
    if (!event.error)
        m_keys[work.keys.at(work.at)].own += between(work.since, event.at);
    work.isBehind[work.at] = true;
    work.at = -1;
    work.since = event.at;
}

QList<std::optional<Time>> RunForecast::times() const
{
    QList<std::optional<Time>> times;
    for (const Key &key : m_keys) {
        std::optional<Time> time = key.before;
        if (key.own.size() >= LeastSamples)
            time = medianOf(key.own);
        if (!time && !key.isNeeded)
            time = Time(0);
        times += key.isForPerson ? std::nullopt : time;
    }
    return times;
}

bool RunForecast::isKnown() const
{
    return m_isAtWork && m_isAmountKnown && std::ranges::none_of(m_hosts, &Work::isCut) && isEnoughSeen();
}

bool RunForecast::isEnoughSeen() const
{
    const bool hasHistory = std::ranges::any_of(m_keys, [](const Key &key) { return key.isNeeded && key.before; });
    return hasHistory || std::ranges::count_if(m_hosts, &Work::isOver) * leastEnded >= m_hosts.size();
}

std::optional<Time> RunForecast::left(const QDateTime &now) const
{
    if (!isKnown())
        return std::nullopt;
    const QList<std::optional<Time>> known = times();
    Time left(0);
    for (const Wave &wave : m_waves) {
        const std::optional<Time> ofWave = leftOf(wave, known, now);
        if (!ofWave)
            return std::nullopt;
        left += *ofWave;
    }
    return left;
}

/// The runner's own way: hosts in their order, each as soon as there is a place. What copies wait for one another is in
/// what they were measured to take.
std::optional<Time> RunForecast::leftOf(const Wave &wave, const QList<std::optional<Time>> &times,
                                        const QDateTime &now) const
{
    std::priority_queue<Time, std::vector<Time>, std::greater<>> places;
    QList<Time> waiting;
    Time last(0);
    for (qsizetype i = wave.first; i < wave.first + wave.size; ++i) {
        const Work &work = m_hosts.at(i);
        if (work.isOver)
            continue;
        const std::optional<Time> own = leftOf(work, times, now);
        if (!own)
            return std::nullopt;
        last = std::max(last, *own);
        if (work.isAtWork)
            places.push(*own);
        else
            waiting += *own;
    }
    while (std::ssize(places) < m_parallel)
        places.push(Time(0));
    for (const Time time : std::as_const(waiting)) {
        const Time end = places.top() + time;
        places.pop();
        places.push(end);
        last = std::max(last, end);
    }
    return last;
}

std::optional<Time> RunForecast::leftOf(const Work &work, const QList<std::optional<Time>> &times,
                                        const QDateTime &now) const
{
    Time left(0);
    for (qsizetype i = 0; i < work.keys.size(); ++i) {
        if (work.isBehind.at(i))
            continue;
        const std::optional<Time> expected = times.at(work.keys.at(i));
        if (!expected)
            return std::nullopt;
        const std::optional<Time> rest = i == work.at ? leftOfStep(*expected, between(work.since, now)) : expected;
        if (!rest)
            return std::nullopt;
        left += *rest;
    }
    return left;
}

} // namespace convoy
