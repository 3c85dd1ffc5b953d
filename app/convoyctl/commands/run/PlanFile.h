// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Context.h"
#include "operations/run/Deployment.h"
#include "plan/Plan.h"

namespace convoy {

/// Plans for a request, with progress on stderr.
[[nodiscard]] Result<Plan> preparePlan(Context &context, const DeploymentRequest &request);
/// What `plan --out FILE` writes and `deploy --plan FILE` reads.
[[nodiscard]] Status savePlan(const Plan &plan, const QString &path);
[[nodiscard]] Result<Plan> readPlan(const QString &path);
/// Findings that are not passes, and the verdict, as a table.
QString findingsText(const Plan &plan);

} // namespace convoy
