// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "solution/SolutionDefinition.h"
#include "solution/reading/LanguageTexts.h"

namespace convoy {

/// All files of texts, by language.
using TextsByLanguage = QMap<QString, LanguageTexts>;

/// Gives every rule, fact, stage and step its texts and fills SolutionDefinition::translations. Fails with
/// "solution-text-missing" when one is missing in any language, with "solution-malformed" when one belongs to nothing;
/// both name the identifier, the file and, where there is one, the line.
Status linkTexts(SolutionDefinition &definition, const TextsByLanguage &texts, const QString &folder);

} // namespace convoy
