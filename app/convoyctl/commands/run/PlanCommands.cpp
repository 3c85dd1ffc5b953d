// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "commands/Commands.h"
#include "commands/run/DeploymentOptions.h"
#include "commands/run/PlanFile.h"
#include "commands/solution/SolutionPlanning.h"
#include "plan/PlanPrinter.h"

#include <QJsonArray>

namespace convoy {

namespace {

constexpr int Blocked = 3;

int exitCodeOf(const Plan &plan)
{
    return plan.verdict() == QLatin1String("blocked") ? Blocked : 0;
}

Result<Plan> planFrom(Context &context)
{
    const Result<DeploymentWish> wish = wishFrom(context);
    if (!wish)
        return failure(wish.error());
    return preparePlan(context, wish->request);
}

Result<int> checkPlan(Context &context)
{
    if (isAboutSolution(context.arguments())) {
        const Result<SolutionPlan> solution = solutionPlanFrom(context);
        return solution ? Result<int>(showSolutionCheck(context, *solution)) : failure(solution.error());
    }
    if (Status refused = refuseWithPackage(context.arguments()); !refused)
        return failure(std::move(refused).error());
    const Result<Plan> plan = planFrom(context);
    if (!plan)
        return failure(plan.error());
    const QJsonObject json = plan->toJson();
    context.output().json({{QStringLiteral("findings"), json.value(QStringLiteral("findings"))},
                           {QStringLiteral("questions"), json.value(QStringLiteral("questions"))},
                           {QStringLiteral("verdict"), plan->verdict()}});
    context.output().text(findingsText(*plan));
    return exitCodeOf(*plan);
}

Status saveWhereAsked(Context &context, const Plan &plan)
{
    const auto path = context.arguments().given(QStringLiteral("out"));
    if (!path)
        return {};
    Status saved = savePlan(plan, *path);
    if (saved)
        context.output().note(shown(QT_TRANSLATE_NOOP("core", "The plan was saved as %1."), {*path}));
    return saved;
}

Result<int> planSolution(Context &context)
{
    if (!context.arguments().has(QStringLiteral("out"))) {
        const Result<SolutionPlan> solution = solutionPlanFrom(context);
        return solution ? Result<int>(showSolutionPlan(context, *solution)) : failure(solution.error());
    }
    const auto prepared = preparedSolutionFrom(context);
    if (!prepared)
        return failure(prepared.error());
    const auto runnable = runnablePlanFrom(context, *prepared);
    if (!runnable)
        return failure(runnable.error());
    if (Status saved = saveWhereAsked(context, *runnable); !saved)
        return failure(std::move(saved).error());
    return showSolutionPlan(context, prepared->plan);
}

Result<int> plan(Context &context)
{
    if (isAboutSolution(context.arguments())) {
        return planSolution(context);
    }
    if (Status refused = refuseWithPackage(context.arguments()); !refused)
        return failure(std::move(refused).error());
    const Result<Plan> made = planFrom(context);
    if (!made)
        return failure(made.error());
    if (Status saved = saveWhereAsked(context, *made); !saved)
        return failure(std::move(saved).error());
    context.output().json(made->toJson());
    context.output().text(printPlan(*made));
    return exitCodeOf(*made);
}

} // namespace

std::vector<CliCommand> planCommands()
{
    std::vector<const char *> checkOptions = planningOptions();
    checkOptions.insert(checkOptions.end(), solutionOptions.begin(), solutionOptions.end());
    std::vector<const char *> planOptions = checkOptions;
    planOptions.push_back("out");
    return {
        {.name = "check",
         .arguments = "",
         .summary = QT_TRANSLATE_NOOP("core", "Ask hosts and say what stands in the way of an installation."),
         .options = checkOptions,
         .run = checkPlan},
        {.name = "plan",
         .arguments = "",
         .summary = QT_TRANSLATE_NOOP("core", "Show what an installation would do, host by host, and change nothing."),
         .options = planOptions,
         .run = plan},
    };
}

} // namespace convoy
