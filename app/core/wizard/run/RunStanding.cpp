// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/run/RunStanding.h"

#include "wizard/run/RunActions.h"

#include <QCoreApplication>

namespace convoy {

namespace {

Message pendingText(RunRequest request)
{
    switch (request) {
    case RunRequest::Pause:
        return Message(QT_TRANSLATE_NOOP("core", "Pausing…"));
    case RunRequest::Continue:
        return Message(QT_TRANSLATE_NOOP("core", "Going on…"));
    case RunRequest::StopAfterStep:
        return Message(QT_TRANSLATE_NOOP("core", "Stopping after the steps that are running…"));
    case RunRequest::StopNow:
        return Message(QT_TRANSLATE_NOOP("core", "Stopping now…"));
    case RunRequest::None:
        break;
    }
    return {};
}

RunStanding pending(const StoredRun &run, RunRequest request)
{
    const int installers = runningInstallers(run);
    RunStanding standing{CellTone::Caution, pendingText(request), {}};
    if (request == RunRequest::Continue)
        standing.tone = CellTone::Active;
    else if (installers > 0)
        standing.why =
            Message::counted(QT_TRANSLATE_N_NOOP("core", "Installers are at work on %n host(s)."), installers);
    return standing;
}

RunStanding ended(const StoredRun &run)
{
    if (run.state == RunState::Interrupted)
        return {CellTone::Bad, Message(QT_TRANSLATE_NOOP("core", "The run was interrupted: a decision is needed.")),
                runStateAdvice(run)};
    if (run.state == RunState::Done)
        return {CellTone::Good, Message(QT_TRANSLATE_NOOP("core", "The run is done.")), {}};
    if (run.state == RunState::Stopped)
        return {CellTone::Caution, Message(QT_TRANSLATE_NOOP("core", "The run was stopped.")), runStateAdvice(run)};
    return {run.state == RunState::Closed ? CellTone::Neutral : CellTone::Bad,
            Message(QT_TRANSLATE_NOOP("core", "The run has ended.")),
            run.canBeResumed() ? runStateAdvice(run) : Message()};
}

RunStanding going(const RunWatch &watch, const QDateTime &now)
{
    if (const QStringList cut = watch.cutHosts(); !cut.isEmpty())
        return {CellTone::Caution, Message(QT_TRANSLATE_NOOP("core", "Held up: a connection is cut.")),
                Message(QT_TRANSLATE_NOOP("core", "It is made anew to: %1."), {cut.join(QStringLiteral(", "))})};
    if (const QStringList waiting = watch.hostsWaitingForLock(now); !waiting.isEmpty())
        return {CellTone::Caution, Message(QT_TRANSLATE_NOOP("core", "Held up: another run works on a host.")),
                Message(QT_TRANSLATE_NOOP("core", "Waiting for: %1."), {waiting.join(QStringLiteral(", "))})};
    if (!watch.isWorkKnown())
        return {
            CellTone::Active, Message(QT_TRANSLATE_NOOP("core", "Running.")),
            Message(QT_TRANSLATE_NOOP("core", "The hosts are being checked; how much work it is shows afterwards."))};
    return {CellTone::Active, Message(QT_TRANSLATE_NOOP("core", "Running.")), {}};
}

} // namespace

RunStanding runStanding(const StoredRun &run, const RunWatch &watch, RunRequest asked, const QDateTime &now)
{
    if (isFinal(run.state))
        return ended(run);
    const RunRequest request = asked == RunRequest::None ? pendingRequest(run) : asked;
    if (request != RunRequest::None)
        return pending(run, request);
    if (run.state == RunState::Paused)
        return {CellTone::Caution, Message(QT_TRANSLATE_NOOP("core", "Paused.")),
                Message(QT_TRANSLATE_NOOP("core", "No new step begins until you continue. The hosts stay locked."))};
    if (run.state == RunState::Planned)
        return {CellTone::Active, Message(QT_TRANSLATE_NOOP("core", "The run is being started.")), {}};
    return going(watch, now);
}

} // namespace convoy
