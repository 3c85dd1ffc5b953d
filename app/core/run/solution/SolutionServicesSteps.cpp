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
    const QList<PlanStep> &steps = context.planned.steps;
    for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
        if (step->kind != StepKind::StopServices)
            continue;
        if (Status started = startServices(context, {.names = step->action->services, .id = step->id}); !started)
            return started;
    }
    return {};
}

} // namespace convoy
