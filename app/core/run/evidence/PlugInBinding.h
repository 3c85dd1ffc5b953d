// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/host/HostContext.h"

namespace convoy {

/// Whether the files of an installed plug-in stand in its parent's folder (G127, G128): nothing when they do, or when
/// the plug-in does not say where they belong. Else what the operator is to copy from where to where; code
/// "plug-in-not-bound". On Windows the parent's folder is not asked for, so nothing is looked at.
[[nodiscard]] Result<std::optional<Error>> lookAtBinding(const HostContext &context);
/// After a plug-in was taken away: which of its files its installer, or somebody by hand, has left in the parent's folder;
/// code "plug-in-left-behind". Nothing where none did.
[[nodiscard]] Result<std::optional<Error>> lookForLeftCopies(const HostContext &context);

} // namespace convoy
