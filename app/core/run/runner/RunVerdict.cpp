// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runner/RunVerdict.h"

#include "plan/Plan.h"
#include "run/runner/RunControl.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoy {

RunVerdict::RunVerdict(QString run, const RunControl &control, const Clock &clock)
    : m_run(std::move(run))
    , m_control(control)
    , m_clock(clock)
{
}

HostOutcome RunVerdict::untouched(const QString &host, HostState state) const
{
    HostOutcome outcome;
    outcome.host = host;
    outcome.state = state;
    outcome.started = m_clock.now();
    outcome.ended = outcome.started;
    return outcome;
}

HostOutcome RunVerdict::leftOut(const QString &host, const QString &operatorName) const
{
    HostOutcome outcome = untouched(host, HostState::Skipped);
    outcome.code = QStringLiteral("left-out");
    outcome.message = Message(QT_TRANSLATE_NOOP("core", "%1 left the host out before it was begun."), {operatorName});
    return outcome;
}

HostOutcome RunVerdict::notStarted(const QString &host) const
{
    HostOutcome outcome = untouched(host, HostState::NotStarted);
    outcome.remedy = Message(QT_TRANSLATE_NOOP("core", "Run this host again when the reason is gone."));
    if (m_control.isJournalBroken()) {
        outcome.code = QStringLiteral("journal-unwritable");
        outcome.message = Message(QT_TRANSLATE_NOOP("core", "The host was not begun: the journal cannot be written."));
    } else if (m_control.isBlocked()) {
        outcome.code = QStringLiteral("organisation-failed");
        outcome.message =
            Message(QT_TRANSLATE_NOOP("core", "The host was not begun: the steps of the organisation are not done."));
        outcome.remedy =
            Message(QT_TRANSLATE_NOOP("core", "Try the organisation again (convoyctl run retry %1 --host %2), "
                                              "then resume the run."),
                    {m_run, organisationName()});
    } else if (m_control.isLimitReached()) {
        outcome.code = QStringLiteral("limit-reached");
        outcome.message = Message(QT_TRANSLATE_NOOP("core", "The host was not begun: too many others had failed."));
    } else {
        outcome.code = QStringLiteral("cancelled");
        outcome.message = Message(QT_TRANSLATE_NOOP("core", "The host was not begun: the run was stopped before."));
    }
    return outcome;
}

RunState RunVerdict::endState(std::span<const HostOutcome> outcomes) const
{
    const auto is = [outcomes](auto... states) {
        return std::ranges::any_of(outcomes, [&](const HostOutcome &one) { return ((one.state == states) || ...); });
    };
    if (m_control.isJournalBroken())
        return RunState::Failed;
    if (is(HostState::NotStarted, HostState::Stopped))
        return RunState::Stopped;
    return is(HostState::Failed, HostState::Unreachable, HostState::RolledBack, HostState::RolledBackInPart)
               ? RunState::Failed
               : RunState::Done;
}

Message RunVerdict::endMessage(RunState state) const
{
    if (state == RunState::Failed && m_control.isJournalBroken())
        return Message(QT_TRANSLATE_NOOP("core", "The run ended because its journal could not be written."));
    if (state == RunState::Stopped && m_control.isBlocked())
        return Message(
            QT_TRANSLATE_NOOP("core", "The run stopped because the steps of the organisation are not done."));
    if (state == RunState::Stopped && m_control.isLimitReached())
        return Message(QT_TRANSLATE_NOOP("core", "The run stopped because as many hosts failed as it may have."));
    if (state == RunState::Stopped)
        return Message(QT_TRANSLATE_NOOP("core", "The run was stopped."));
    return {};
}

} // namespace convoy
