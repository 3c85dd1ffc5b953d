// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Commands.h"
#include "commands/run/DeployCommand.h"
#include "commands/run/ParameterOptions.h"
#include "commands/run/PlanFile.h"
#include "operations/run/RunAgain.h"

namespace convoy {

namespace {

AgainChoice choiceFrom(const Arguments &arguments)
{
    AgainChoice choice{.sets = {}, .hosts = arguments.list(QStringLiteral("host"))};
    for (const auto &[option, set] : {std::pair("failed", AgainSet::Failed),
                                      {"unreachable", AgainSet::Unreachable},
                                      {"not-started", AgainSet::NotStarted},
                                      {"skipped", AgainSet::Skipped}}) {
        if (arguments.has(QLatin1String(option)))
            choice.sets += set;
    }
    return choice;
}

Result<DeploymentRequest> requestFor(Context &context)
{
    const Arguments &arguments = context.arguments();
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    // A run whose runner has died has ended.
    if (const auto closed = (*repository)->runs().closeAbandoned(); !closed)
        return failure(closed.error());
    auto request = againRequest(**repository, arguments.values().constFirst(), choiceFrom(arguments));
    if (request)
        request->storedFacts = arguments.has(QStringLiteral("stored-facts"));
    return request;
}

} // namespace

Result<int> runAgain(Context &context)
{
    const Arguments &arguments = context.arguments();
    if (const Status may = mayBeAsked(arguments); !may)
        return failure(may.error());
    Result<DeploymentRequest> request = requestFor(context);
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
    return carryOut(
        context,
        {.plan = *std::move(plan),
         .secrets = {.silent = *std::move(secrets), .credentials = *std::move(credentials), .skipWhenPresent = true}});
}

} // namespace convoy
