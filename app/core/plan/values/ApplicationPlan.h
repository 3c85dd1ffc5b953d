// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Planner.h"

namespace convoy {

/// What becomes of application objects of the host: the package's own one where PlanHost::application names it, or for a
/// plug-in its parents on the host. Needs the host's values to be resolved.
QList<ApplicationChange> plannedApplications(const PlanRequest &request, const PlanTarget &target,
                                             const PlanHost &planned);

/// Where nobody has typed the folder of a plug-in's parent, that of the first parent on the host is it. Only on Linux: an
/// installer for Windows finds it by itself (G125, G126).
void takeParentFolder(const PackageDescriptor &package, const PlanTarget &target, PlanHost &planned);

/// Takes what was typed from PlanHost::application once more, when a host that was not asked has answered.
void retypeApplications(PlanHost &planned);

/// "application-port-used" and "application-taken" block; "plug-in-parent" warns where a plug-in finds no parent.
QList<Finding> applicationFindings(const PlanRequest &request, const PlanTarget &target, const PlanHost &planned);

/// "Application object X will be made" and the like; what will differ in it is ApplicationChange::differences().
Message applicationChangeText(const ApplicationChange &change);
/// "timeout = 10 (before: 5)"
Message applicationDifferenceText(const ApplicationDifference &difference);

} // namespace convoy
