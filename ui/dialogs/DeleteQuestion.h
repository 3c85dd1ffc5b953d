// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/PackageStore.h"

#include <functional>

class QWidget;

namespace convoy {

/// Questions before a package is deleted for good (G088, U35, U36): boxes on their window that hold nothing else up,
/// with the safe answer chosen. Where the operator keeps it, nothing is called.

void askBeforeDeleting(QWidget *parent, const StoredPackage &package, const std::function<void()> &remove);
/// The package is still needed, as `use` ("package-in-use") says: by which hosts or runs.
void askBeforeDeletingNeeded(QWidget *parent, const StoredPackage &package, const Error &use,
                             const std::function<void()> &remove);

} // namespace convoy
