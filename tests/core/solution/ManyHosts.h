// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "solution/SolutionDefinition.h"
#include "solution/facts/KnownFacts.h"

namespace convoy::test {

/// A large organisation for the Exchange definition: `count` hosts of all roles in sites of ten, some with something to
/// find. The same count gives the same facts.
KnownFacts manyHosts(const SolutionDefinition &definition, int count);

} // namespace convoy::test
