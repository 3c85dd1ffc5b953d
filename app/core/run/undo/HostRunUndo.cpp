// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/host/HostRun.h"

#include <QCoreApplication>

// The part of HostRun that brings a host back after a failure.

namespace convoy {

namespace {

/// Somebody may wait for the run to stop now; a host whose services stay down is worse than a minute of waiting.
constexpr std::chrono::minutes longestBringingBack{5};

} // namespace

/// After a failure: what ran before runs again, and where it is wanted the host is brought back to what it was.
void HostRun::bringBack()
{
    const bool isDown = !m_context.connection || m_context.connection->isDown();
    if (m_context.outcome.code.isEmpty() || isDown)
        return;
    if (m_context.cancel.isCancelled())
        m_context.cancel = CancelToken().expiringAfter(longestBringingBack);
    if (mayUndo()) {
        undo();
        return;
    }
    if (!m_context.hasStoppedServices)
        return;
    const QString before = m_step;
    const QString code = m_context.outcome.code;
    // What the failure itself advises is worth more than the same said twice.
    if (Status started = runStep(StepKind::StartServices); !started && started.error().code != code)
        m_context.outcome.remedy = started.error().what;
    m_step = before;
}

/// Of a host whose installer has ended, or is gone; a stop leaves what there is, for an undo of the run.
bool HostRun::mayUndo() const
{
    const bool hasEnded = m_context.hasEndedCommand || m_context.outcome.code == QLatin1String("step-lost");
    return m_context.run.plan.undoOnFailure && m_context.hasStartedCommand && hasEnded
           && m_context.outcome.state == HostState::Failed && !m_context.isBroughtBack() && !m_context.isOfSolution()
           && m_context.planned.undoReason.isEmpty();
}

void HostRun::undo()
{
    const HostOutcome failed = m_context.outcome;
    const QString before = m_step;
    const Status undone = runStep(StepKind::Undo);
    m_step = before;
    HostOutcome &outcome = m_context.outcome;
    const QString version = m_context.planned.before.version;
    const QString detection = outcome.detection;
    const QString found = outcome.version;
    outcome = failed;
    if (undone) {
        outcome.state = HostState::RolledBack;
        outcome.detection = detection;
        outcome.version = found;
        outcome.remedy =
            version.isEmpty()
                ? Message(QT_TRANSLATE_NOOP("core", "What the run had changed on the host was undone."))
                : Message(QT_TRANSLATE_NOOP("core", "What the run had changed on the host was undone; version %1 "
                                                    "stands there."),
                          {version});
        return;
    }
    outcome.state = HostState::RolledBackInPart;
    outcome.why = undone.error().what;
    outcome.remedy = undone.error().remedy;
    outcome.detail = QStringLiteral("%1 undo: %2 %3").arg(failed.detail, undone.error().code, undone.error().detail);
}

} // namespace convoy
