// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/steps/ConfigureStep.h"

#include "plan/Planner.h"
#include "plan/values/CommandTemplate.h"

namespace convoy {

QString ConfigureStep::describe(const HostContext &context) const
{
    return QStringLiteral("cat > %1").arg(shellWord(context.paths.silentIni()));
}

Status ConfigureStep::execute(HostContext &context) const
{
    const SilentIni ini = silentIniFor(context.run.silentIni, context.planned, context.run.secrets);
    return context.connection->put(ini.toBytes(), context.paths.silentIni(), 0600, context.cancel);
}

} // namespace convoy
