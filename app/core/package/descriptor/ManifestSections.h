// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/PackageDescriptor.h"
#include "yaml/YamlReader.h"

namespace convoy {

// The parts of a manifest (formats, "Installation packages"), each read from the top-level map into the descriptor.
// What is wrong stays in `yaml`. A part that is absent changes nothing.

void readSystems(YamlReader &yaml, PackageDescriptor &package);      ///< os, kind
void readInstallation(YamlReader &yaml, PackageDescriptor &package); ///< install
void readDetection(YamlReader &yaml, PackageDescriptor &package);    ///< detect
void readUndo(YamlReader &yaml, PackageDescriptor &package);         ///< undo, undoCommand, undoReason
void readFiles(YamlReader &yaml, PackageDescriptor &package);        ///< silentIni, files
void readNeeds(YamlReader &yaml, PackageDescriptor &package);        ///< needs, requires
void readServices(YamlReader &yaml, PackageDescriptor &package);     ///< services
void readSecrets(YamlReader &yaml, PackageDescriptor &package);      ///< secrets
void readQuestions(YamlReader &yaml, PackageDescriptor &package);    ///< questions
void readParent(YamlReader &yaml, PackageDescriptor &package);       ///< parent of a plug-in

/// A text whose ${…} are all known (VariableCheck); others fail.
QString textWithVariables(YamlReader &yaml, const YAML::Node &map, const char *key);
/// A text that must be there and not empty.
QString requiredText(YamlReader &yaml, const YAML::Node &map, const char *key);
/// "Section.Key", split at the first dot; anything else fails.
QString silentPlace(YamlReader &yaml, const YAML::Node &node, const QString &value);

} // namespace convoy
