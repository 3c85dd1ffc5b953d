// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "solution/condition/Condition.h"
#include "yaml/YamlReader.h"

namespace convoy {

/// Reads a condition: {all|any: […]}, {not: …}, or {fact: NAME, COMPARISON: VALUE, …}. Unknown facts, comparisons that
/// the fact's type does not have, values of a wrong type and comparisons that nothing can fulfil fail in `yaml`.
Condition readCondition(YamlReader &yaml, const DeclaredFacts &facts, const YAML::Node &node);
/// The condition under `key`; always true when there is none.
Condition readCondition(YamlReader &yaml, const DeclaredFacts &facts, const YAML::Node &map, const char *key);

/// The declared fact that `node` names, or -1 after a failure; any type when `type` is empty.
int readFactName(YamlReader &yaml, const DeclaredFacts &facts, const YAML::Node &node,
                 std::optional<FactType> type = std::nullopt);

/// The same, of a fact about hosts.
int readHostFactName(YamlReader &yaml, const DeclaredFacts &facts, const YAML::Node &node, FactType type);

} // namespace convoy
