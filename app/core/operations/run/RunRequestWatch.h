// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/Repository.h"
#include "repository/RunStore.h"

#include <chrono>
#include <functional>
#include <optional>
#include <thread>

namespace convoy {

/// The runner's ear: looks in the repository, five times a second and over a connection of its own, for what operators
/// ask of a run, and gives the run's sign of life every minute. Nothing is passed on before the run has begun, so that
/// the journal tells it in this order. Ends with the object.
class RunRequestWatch
{
public:
    struct Listener
    {
        /// Pause and Continue only when they change something. Called in the watch's own thread.
        std::function<void(RunRequest)> onRequest;
        /// Whether the runner has taken it; else it is asked again as long as the run goes on.
        std::function<bool(const HostRequest &)> onHostRequest;
        std::function<void()> onTakenOver; ///< another process is the run's runner: this one must stop
    };
    RunRequestWatch(RepositoryUrl url, QString runId, RunClaim runner, Listener listener);

private:
    void work(const std::stop_token &stop);
    void look(Repository &repository);
    void take(Repository &repository, RunRequest request);
    [[nodiscard]] bool take(Repository &repository, const QList<HostRequest> &requests);
    void beat(Repository &repository);

    RepositoryUrl m_url;
    QString m_runId;
    RunClaim m_runner;
    Listener m_listener;
    RunRequest m_last = RunRequest::None;
    bool m_isPaused = false;
    bool m_isTakenOver = false;
    qint64 m_changeMark = -1;
    std::chrono::steady_clock::time_point m_lastBeat;
    std::jthread m_thread; // last: ends before what it uses
};

} // namespace convoy
