// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Commands.h"
#include "commands/run/DeployCommand.h"
#include "commands/run/ParameterOptions.h"
#include "commands/run/PlanFile.h"
#include "commands/solution/RunTexts.h"
#include "operations/deployed/RunUndo.h"

namespace convoy {

Result<int> undoRun(Context &context)
{
    const Arguments &arguments = context.arguments();
    if (const Status may = mayBeAsked(arguments); !may)
        return failure(may.error());
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    // A run whose runner has died has ended.
    if (const auto closed = (*repository)->runs().closeAbandoned(); !closed)
        return failure(closed.error());
    (void)solutionPlanOf(**repository, arguments.values().constFirst()); // its texts tell why it cannot be undone
    Result<DeploymentRequest> request =
        undoRequest(**repository, arguments.values().constFirst(), arguments.list(QStringLiteral("host")));
    if (!request)
        return failure(request.error());
    auto credentials = context.credentials();
    if (!credentials)
        return failure(credentials.error());
    auto secrets = secretsFrom(arguments);
    if (!secrets)
        return failure(secrets.error());
    request->credentials = *credentials;
    Result<Plan> plan = preparePlan(context, *request);
    if (!plan)
        return failure(plan.error());
    return carryOut(context, {.plan = *std::move(plan),
                              .secrets = {.silent = *std::move(secrets), .credentials = *std::move(credentials)}});
}

} // namespace convoy
