// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/undo/StartServicesStep.h"

#include "run/undo/HostServices.h"

namespace convoy {

QString StartServicesStep::describe(const HostContext &context) const
{
    return context.run.package.servicesToStop.join(QLatin1Char(' '));
}

Status StartServicesStep::execute(HostContext &context) const
{
    return startServices(context);
}

} // namespace convoy
