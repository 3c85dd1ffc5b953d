// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/host/HostContext.h"

namespace convoy {

/// What detection saw on a host.
struct Detection
{
    bool isFound = false; ///< in the version that is wanted
    QString version;      ///< what stands there, as far as the rule tells
    bool isDeclared = false;
};

/// Looks by the package's rule: a file's content, or a command's output, held against the pattern. A package without a
/// rule has a derived one: this run's result log says code 0 and the version, and the install path is a folder with
/// something in it. An Error only when the host could not be asked.
Result<Detection> detectPackage(const HostContext &context);
[[nodiscard]] bool hasDeclaredDetection(const HostContext &context);

} // namespace convoy
