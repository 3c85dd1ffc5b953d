// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/run/RunActions.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoy {

namespace {

bool isStop(RunRequest request)
{
    return request == RunRequest::StopAfterStep || request == RunRequest::StopNow;
}

/// Paused, or about to be: what was asked last counts, not only what is done already.
bool isPausing(const StoredRun &run)
{
    return run.request == RunRequest::Pause || (run.state == RunState::Paused && run.request != RunRequest::Continue);
}

Message againObstacle(const StoredRun &run)
{
    if (!isFinal(run.state))
        return Message(QT_TRANSLATE_NOOP("core", "The run is still going on."));
    if (!run.solution.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "The run followed a solution: plan the solution again, hosts that are "
                                                 "done are left out by themselves."));
    return {};
}

Message liveObstacle(const StoredRun &run, RunAction action)
{
    if (isFinal(run.state))
        return Message(QT_TRANSLATE_NOOP("core", "The run does not go on any more."));
    if (run.request == RunRequest::StopNow)
        return Message(QT_TRANSLATE_NOOP("core", "The run is being stopped."));
    if (isStop(run.request) && action != RunAction::StopNow)
        return Message(QT_TRANSLATE_NOOP("core", "The run is being stopped; it can only be stopped faster."));
    if (action == RunAction::Pause && isPausing(run))
        return Message(QT_TRANSLATE_NOOP("core", "The run is paused."));
    if (action == RunAction::Continue && !isPausing(run))
        return Message(QT_TRANSLATE_NOOP("core", "The run is not paused."));
    return {};
}

} // namespace

Message runActionObstacle(const StoredRun &run, RunAction action)
{
    switch (action) {
    case RunAction::Open:
        return {};
    case RunAction::Resume:
    case RunAction::Close:
        if (run.canBeResumed())
            return {};
        if (!isFinal(run.state))
            return Message(QT_TRANSLATE_NOOP("core", "The run is still going on."));
        if (run.state == RunState::Closed)
            return Message(QT_TRANSLATE_NOOP("core", "The run was closed."));
        return Message(QT_TRANSLATE_NOOP("core", "The run came to its end; nothing of it is left to do."));
    case RunAction::Again:
        return againObstacle(run);
    default:
        return liveObstacle(run, action);
    }
}

Message runActionPromise(RunAction action)
{
    switch (action) {
    case RunAction::Open:
        return Message(QT_TRANSLATE_NOOP("core", "Shows how the run goes, host by host."));
    case RunAction::Pause:
        return runRequestPromise(RunRequest::Pause);
    case RunAction::Continue:
        return runRequestPromise(RunRequest::Continue);
    case RunAction::StopAfterStep:
        return runRequestPromise(RunRequest::StopAfterStep);
    case RunAction::StopNow:
        return runRequestPromise(RunRequest::StopNow);
    case RunAction::Resume:
        return Message(QT_TRANSLATE_NOOP("core", "Goes on where the run ended: hosts that are finished are left alone, "
                                                 "installers still at work are joined."));
    case RunAction::Again:
        return Message(
            QT_TRANSLATE_NOOP("core", "Takes hosts of this run into the wizard again, with the same values."));
    case RunAction::Close:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("core", "Nothing more will be done; what happened stays in the log. A closed run "
                                             "cannot be resumed."));
}

Message runStateAdvice(const StoredRun &run)
{
    if (run.canBeResumed())
        return Message(QT_TRANSLATE_NOOP("core", "The run did not come to its end: resume it, or close it and keep the "
                                                 "facts."));
    if (isFinal(run.state))
        return Message(QT_TRANSLATE_NOOP("core", "The run has ended; it can be looked at."));
    if (isStop(run.request))
        return Message(QT_TRANSLATE_NOOP("core", "The run is being stopped."));
    if (isPausing(run))
        return Message(QT_TRANSLATE_NOOP("core", "The run is paused: continue or stop it."));
    return Message(QT_TRANSLATE_NOOP("core", "The run goes on, with this window and without it."));
}

RunRequest pendingRequest(const StoredRun &run)
{
    if (isFinal(run.state))
        return RunRequest::None;
    // A stop is under way until the run has ended, however early its runner took it up.
    return run.request != run.requestTaken || isStop(run.request) ? run.request : RunRequest::None;
}

bool isGoingOn(const StoredRun &run)
{
    return run.state == RunState::Running || run.state == RunState::Paused;
}

int runningInstallers(const StoredRun &run)
{
    return static_cast<int>(std::ranges::count(run.hosts, HostState::Running, &HostOutcome::state));
}

} // namespace convoy
