// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/solution/RunTexts.h"

#include "repository/RunStore.h"
#include "solution/SolutionLibrary.h"
#include "solution/texts/SolutionTranslator.h"

namespace convoy {

void useTextsOf(const Plan &plan)
{
    if (!plan.isOfSolution())
        return;
    if (const auto definition = SolutionLibrary::standard().load(plan.basis.definition); definition)
        useSolutionTexts(*definition);
}

std::optional<Plan> solutionPlanOf(Repository &repository, const QString &runId)
{
    const auto run = repository.runs().find(runId);
    if (!run || run->solution.isEmpty())
        return std::nullopt;
    auto plan = repository.runs().plan(runId);
    if (!plan)
        return std::nullopt;
    useTextsOf(*plan);
    return *std::move(plan);
}

} // namespace convoy
