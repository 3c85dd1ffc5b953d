// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/imports/ImportStore.h"

namespace convoy {

[[nodiscard]] bool isFailed(const StoredImport &import);
/// What is imported, as far as it is known: its name and version.
[[nodiscard]] QString importName(const StoredImport &import);
/// The step it is at and how far, or the step that failed (G046, G049); in the language now set.
[[nodiscard]] QString importStatusText(const StoredImport &import);

} // namespace convoy
