// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/failures/FailureCatalogue.h"

namespace convoy {

// The parts of the catalogue.
std::span<const FailureEntry> reachFailures();   ///< of the way to the host
std::span<const FailureEntry> filesFailures();   ///< of files, here and there
std::span<const FailureEntry> ruleFailures();    ///< of what is judged before the first change
std::span<const FailureEntry> installFailures(); ///< of the package's own work
std::span<const FailureEntry> undoFailures();    ///< of saving, services and the way back
std::span<const FailureEntry> runFailures();     ///< of the run as a whole

} // namespace convoy
