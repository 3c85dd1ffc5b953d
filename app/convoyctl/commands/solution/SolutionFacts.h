// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Context.h"
#include "solution/SolutionDefinition.h"
#include "solution/facts/KnownFacts.h"

namespace convoy {

/// What a solution is judged with, and for whom it is planned.
struct SolutionFacts
{
    KnownFacts known;
    QStringList targets;
};

/// From --facts, which connects to nothing and needs no repository.
[[nodiscard]] Result<SolutionFacts> solutionFactsFrom(const Arguments &arguments, const SolutionDefinition &definition);

} // namespace convoy
