// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "solution/SolutionDefinition.h"
#include "yaml/YamlReader.h"

namespace convoy {

/// The sections of solution.yaml, in the order in which they must be read: conditions name facts, rules name roles,
/// stages and documents. Each fails in `yaml`.
void readHead(YamlReader &yaml, SolutionDefinition &definition);  ///< id, product, target, documents, roles, media
void readFacts(YamlReader &yaml, SolutionDefinition &definition); ///< facts, collections and Convoy's own
void readDerived(YamlReader &yaml, SolutionDefinition &definition);
void readHosts(YamlReader &yaml, SolutionDefinition &definition);
void readOrder(YamlReader &yaml, SolutionDefinition &definition);
void readRules(YamlReader &yaml, SolutionDefinition &definition);
void readSteps(YamlReader &yaml, SolutionDefinition &definition);

/// A text that must be there.
QString neededText(YamlReader &yaml, const YAML::Node &map, const char *key);
/// An identifier that must be there: lower case, digits, "-".
QString neededId(YamlReader &yaml, const YAML::Node &map, const QStringList &taken);
/// Every word must be among `known`.
QStringList knownWords(YamlReader &yaml, const YAML::Node &map, const char *key, const QStringList &known);
QStringList roleIds(const SolutionDefinition &definition);

} // namespace convoy
