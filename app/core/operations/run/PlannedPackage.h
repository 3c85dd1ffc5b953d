// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "plan/Plan.h"
#include "repository/PackageStore.h"

namespace convoy {

/// The package that a plan was made with, byte for byte: "package-unknown" when it was deleted, "package-changed" when
/// other bytes stand under its name and version; both ErrorKind::Request.
[[nodiscard]] Result<StoredPackage> plannedPackage(PackageStore &store, const Plan &plan);

} // namespace convoy
