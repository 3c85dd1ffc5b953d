// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/solution/SolutionServicesSteps.h"

#include "run/undo/HostServices.h"

namespace convoy {

QString SolutionStopStep::describe(const HostContext &context) const
{
    return context.step->action->services.join(QLatin1Char(' '));
}

Status SolutionStopStep::execute(HostContext &context) const
{
    return stopServices(context, {.names = context.step->action->services, .id = context.step->id});
}

QString SolutionRestoreStep::describe(const HostContext &) const
{
    return {};
}

Status SolutionRestoreStep::execute(HostContext &context) const
{
    Status first; // what one group says must not leave another one stopped
    const QList<PlanStep> &steps = context.planned.steps;
    for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
        if (step->kind != StepKind::StopServices)
            continue;
        Status started = startServices(context, {.names = step->action->services, .id = step->id});
        if (!started && first)
            first = std::move(started);
    }
    if (!first)
        context.hasStoppedServices = true; // the last group's success is not the whole truth
    return first;
}

} // namespace convoy
