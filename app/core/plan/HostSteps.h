// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Planner.h"
#include "plan/StagingPaths.h"

namespace convoy {

struct StepsRequest
{
    const PackageDescriptor &package;
    const PlanTarget &target;
    Profile profile = Profile::Install;
};

/// The steps of one host, in order, with their commands as they are shown. Fails with "variable-unknown" when the
/// package's command asks for something the host has no value for.
Result<QList<PlanStep>> hostSteps(const StepsRequest &request, const PlanHost &planned);

/// "linux" or "windows": as asked of the host, else as its entry says.
QString familyOf(const Host &host, const FactSet &facts);

} // namespace convoy
