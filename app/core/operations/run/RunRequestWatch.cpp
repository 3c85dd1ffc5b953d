// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/run/RunRequestWatch.h"

#include "operations/OperationsLog.h"

#include <condition_variable>
#include <mutex>

namespace convoy {

namespace {

constexpr std::chrono::milliseconds LookEvery{200};
constexpr std::chrono::seconds BeatEvery{60};

} // namespace

RunRequestWatch::RunRequestWatch(RepositoryUrl url, QString runId, RunClaim runner, Listener listener)
    : m_url(std::move(url))
    , m_runId(std::move(runId))
    , m_runner(std::move(runner))
    , m_listener(std::move(listener))
    , m_lastBeat(std::chrono::steady_clock::now())
    , m_thread([this](const std::stop_token &stop) { work(stop); })
{
}

void RunRequestWatch::work(const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any changed;
    std::unique_lock guard(mutex);
    std::unique_ptr<Repository> repository;
    do {
        if (!repository) {
            auto opened = Repository::open(m_url, Repository::Mode::Open);
            if (!opened) {
                operationsLog.warning("requests not read", {{"run", m_runId}, {"code", opened.error().code}});
                continue;
            }
            repository = std::move(*opened);
        }
        look(*repository);
        beat(*repository);
    } while (!changed.wait_for(guard, stop, LookEvery, [&] { return stop.stop_requested(); }));
}

void RunRequestWatch::look(Repository &repository)
{
    const qint64 mark = repository.changeMark();
    if (mark == m_changeMark)
        return;
    const Result<RunRequest> request = repository.runs().requested(m_runId);
    const Result<QList<HostRequest>> hosts = repository.runs().hostRequests(m_runId);
    if (!request || !hosts)
        return; // asked again at once: the mark was not taken
    const bool isAsked = *request != m_last && *request != RunRequest::None;
    if (isAsked || !hosts->isEmpty()) {
        // Not as an operator: privileges that were taken away meanwhile must not make a run deaf.
        const Result<RunState> state = repository.runs().stateOf(m_runId);
        if (!state || *state == RunState::Planned)
            return;
        if (!isFinal(*state) && isAsked)
            take(repository, *request);
        if (isAsked)
            m_last = *request;
        if (!isFinal(*state) && !take(repository, *hosts))
            return; // looked at again at once
    }
    m_last = *request;
    m_changeMark = mark;
}

void RunRequestWatch::take(Repository &repository, RunRequest request)
{
    const bool isPause = request == RunRequest::Pause;
    const bool isNew = (isPause || request == RunRequest::Continue) ? m_isPaused != isPause : true;
    m_isPaused = isPause;
    if (isNew)
        m_listener.onRequest(request);
    operationsLog.info("request taken", {{"run", m_runId}, {"request", runRequestWord(request)}});
    if (const Status told = repository.runs().acknowledge(m_runId, request); !told)
        operationsLog.warning("request not acknowledged", {{"run", m_runId}, {"code", told.error().code}});
}

bool RunRequestWatch::take(Repository &repository, const QList<HostRequest> &requests)
{
    bool areAllTaken = true;
    for (const HostRequest &request : requests) {
        if (!m_listener.onHostRequest(request)) {
            areAllTaken = false;
            continue;
        }
        operationsLog.info("request taken",
                           {{"run", m_runId}, {"host", request.host}, {"request", hostRequestWord(request.kind)}});
        if (const Status told = repository.runs().takeHostRequest(request.id); !told)
            operationsLog.warning("request not acknowledged", {{"run", m_runId}, {"code", told.error().code}});
    }
    return areAllTaken;
}

void RunRequestWatch::beat(Repository &repository)
{
    if (std::chrono::steady_clock::now() < m_lastBeat + BeatEvery)
        return;
    m_lastBeat = std::chrono::steady_clock::now();
    const Status beaten = repository.runs().beat(m_runId, m_runner);
    if (beaten)
        return;
    operationsLog.warning("heartbeat failed", {{"run", m_runId}, {"code", beaten.error().code}});
    if (beaten.error().code == QLatin1String("run-taken-over") && !std::exchange(m_isTakenOver, true))
        m_listener.onTakenOver();
}

} // namespace convoy
