// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/change/PrerequisiteMarks.h"
#include "wizard/summary/TextTreeModel.h"

namespace convoy {

/// Marks a host of a summary (U72): a line for each prerequisite that was not met or not checked, and, where the host is
/// worked on, how many there are beside what will be done.
void addMarks(TextTreeModel::Node &hostNode, const PlanHost &host, const QList<PrerequisiteMark> &marks);

} // namespace convoy
