// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "solution/SolutionDefinition.h"

namespace convoy {

/// Gives every rule without a text for `found` one that lists its facts with their values ("Title: %1; Title: %2"), and
/// without one for `wanted` its title; in all languages.
void listFactsInFindings(SolutionDefinition &definition);

} // namespace convoy
