// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/host/DetachedStep.h"
#include "run/host/HostFailures.h"
#include "run/host/HostRun.h"

#include <QCoreApplication>

#include <algorithm>

// The part of HostRun that goes through the steps of a solution.

namespace convoy {

namespace {

/// What it did lies in the run's folder, and is gone with that.
bool livesInFolder(StepKind kind)
{
    return kind == StepKind::Copy || kind == StepKind::StopServices;
}

bool isFrame(StepKind kind)
{
    return kind == StepKind::Lock || kind == StepKind::Check;
}

bool wereServicesRestored(const HostContext &context)
{
    return std::ranges::any_of(context.planned.steps, [&](const PlanStep &step) {
        return step.kind == StepKind::RestoreServices && context.endedSteps.contains(step.id);
    });
}

/// An earlier part of the run has done it, and what it did is still there.
bool isBehind(const HostContext &context, const PlanStep &step)
{
    if (isFrame(step.kind) || !context.endedSteps.contains(step.id))
        return false;
    if (!livesInFolder(step.kind) || context.hasJoinedMarker)
        return true;
    return step.kind == StepKind::StopServices && wereServicesRestored(context);
}

/// What a step that is behind means for those after it.
void takeOver(HostContext &context, const PlanStep &step)
{
    if (step.kind == StepKind::Command && step.action->restart.contains(context.endedSteps.value(step.id)))
        context.wantsRestart = true;
    if (step.kind == StepKind::Restart)
        context.wantsRestart = false;
    if (step.kind == StepKind::StopServices)
        context.hasStoppedServices = !wereServicesRestored(context);
}

/// A restart that a command wants and the definition has no step for.
PlanStep restartAfter(const PlanStep &command)
{
    PlanStep restart{.id = command.id + QStringLiteral("-restart"), .kind = StepKind::Restart, .command = {}};
    restart.action = StepAction{.title = stepTitle(StepKind::Restart)};
    return restart;
}

bool isRestartPlanned(const QList<PlanStep> &steps, qsizetype after)
{
    return std::any_of(steps.cbegin() + after + 1, steps.cend(),
                       [](const PlanStep &step) { return step.kind == StepKind::Restart; });
}

} // namespace

Status HostRun::workSolution()
{
    const QList<PlanStep> steps = m_context.planned.steps;
    if (std::ranges::any_of(steps, [](const PlanStep &step) { return step.kind == StepKind::Lock; })) {
        if (Status opened = connect(); !opened)
            return opened;
    }
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps.at(i).kind == StepKind::CleanUp)
            continue;
        if (Status done = doOrPass(steps.at(i)); !done)
            return done;
        const bool isAdded = m_context.wantsRestart && !isRestartPlanned(steps, i);
        if (isAdded) {
            if (Status done = doOrPass(restartAfter(steps.at(i))); !done)
                return done;
        }
        if (m_context.isSkipped) {
            if (m_context.outcome.code.isEmpty())
                noteSkipped();
            m_context.outcome.state = HostState::Skipped;
            return {};
        }
    }
    concludeSolution();
    return {};
}

Status HostRun::doOrPass(const PlanStep &planned)
{
    if (isBehind(m_context, planned)) {
        takeOver(m_context, planned);
        m_context.way.pass(planned.id);
        return {};
    }
    if (!mayBeginSolutionStep(planned))
        return failure(stoppedWork(m_context));
    const bool wasOpen = m_context.isFateUnknown() && m_context.resume->openStep == planned.id;
    if (wasOpen && planned.kind == StepKind::Command)
        return failure(stepFateUnknown(m_context.host.name));
    Status done = runStep(planned.kind, &planned);
    m_context.step = nullptr;
    return done;
}

/// A command that an earlier part of the run had begun runs already, and is let finish.
bool HostRun::mayBeginSolutionStep(const PlanStep &planned)
{
    const bool mayGoOn = m_context.mayGoOn();
    if (m_context.cancel.isCancelled())
        return false;
    return mayGoOn || (m_context.isJoining() && m_context.resume->openStep == planned.id);
}

void HostRun::concludeSolution()
{
    HostOutcome &outcome = m_context.outcome;
    const Plan &plan = m_context.run.plan;
    outcome.state = HostState::Done;
    if (m_context.planned.host == organisationName())
        outcome.message = Message(QT_TRANSLATE_NOOP("core", "The steps of the organisation are done."));
    else
        outcome.message =
            Message(QT_TRANSLATE_NOOP("core", "%1 stands on %2."),
                    {QStringLiteral("%1 %2").arg(plan.packageName, plan.packageVersion), m_context.host.name});
}

} // namespace convoy
