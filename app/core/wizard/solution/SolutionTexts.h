// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "solution/SolutionDefinition.h"

#include <memory>

namespace convoy {

/// A definition as several pages and threads read it; never changed.
using SharedSolution = std::shared_ptr<const SolutionDefinition>;

/// Shows the texts of a definition in the language of QLocale(), unless texts of this solution are in use in it already:
/// a page may call it on every change of language, of which installing texts is one itself. Main thread.
void showSolutionTexts(const SolutionDefinition &definition);

/// The same of a definition that was just read, in place of those of other files of the same solution as well. Not on a
/// change of language: two pages with two readings would take turns for ever.
void showReadTexts(const SolutionDefinition &definition);

} // namespace convoy
