// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/solution/RestartStep.h"

#include "run/solution/HostRestart.h"
#include "run/solution/RestartScripts.h"

namespace convoy {

QString RestartStep::describe(const HostContext &context) const
{
    return restartCommand(*context.step);
}

Status RestartStep::execute(HostContext &context) const
{
    Status restarted = HostRestart(context).execute();
    if (restarted)
        context.wantsRestart = false;
    return restarted;
}

} // namespace convoy
