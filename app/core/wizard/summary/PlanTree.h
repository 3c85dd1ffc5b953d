// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Plan.h"
#include "repository/PackageStore.h"
#include "wizard/summary/TextTreeModel.h"

namespace convoy {

/// Everything a plan says, to be read before it is started (U10): the package, every value, then host by host what will
/// be done there. Texts in the language now set.
TextTreeModel::Node planTree(const Plan &plan, const StoredPackage &package);
/// "Application object", "Port", …: the label of an application field.
Message applicationFieldText(const QString &field);

} // namespace convoy
