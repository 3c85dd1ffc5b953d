// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/solution/WaitStep.h"

#include "hosts/HostErrors.h"

namespace convoy {

QString WaitStep::describe(const HostContext &) const
{
    return {};
}

Status WaitStep::execute(HostContext &context) const
{
    const auto time = context.run.minute * context.step->action->minutes;
    return context.control.waitFor(time, [&] { context.beat(); }) ? Status() : failure(cancelledOn(context.host));
}

} // namespace convoy
