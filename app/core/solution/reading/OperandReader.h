// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "solution/condition/Condition.h"
#include "yaml/YamlReader.h"

namespace convoy {

FactPlace placeOf(const DeclaredFacts &facts, int fact);

/// Reads what `test` compares with, a value or {fact: NAME}; fails in `yaml` when the comparison or the value does not
/// go with the fact's type.
void readOperand(YamlReader &yaml, const DeclaredFacts &facts, const YAML::Node &node, FactTest &test);

/// One value of a declared fact; fails in `yaml` when it has another type or is not among the declared values.
FactValue readFactValue(YamlReader &yaml, const DeclaredFact &fact, const YAML::Node &node);

} // namespace convoy
