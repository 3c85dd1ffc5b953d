// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Context.h"
#include "operations/run/Deployment.h"
#include "operations/run/RunSecrets.h"

#include <vector>

namespace convoy {

/// What the operator asked for on the command line of check, plan or deploy.
struct DeploymentWish
{
    DeploymentRequest request;
    RunSecrets secrets; ///< of --secret, --silent-ini, --parameters and --password-file; never part of the request
};

/// The options that say what is to be installed where; `check` knows fewer.
std::vector<const char *> planningOptions();
std::vector<const char *> targetOptions();

[[nodiscard]] Result<Profile> profileFrom(const Arguments &arguments);
[[nodiscard]] Result<PlanLimits> limitsFrom(const Arguments &arguments);
[[nodiscard]] Result<DeploymentWish> wishFrom(Context &context);
/// --host, --hosts, --role, --site, --group, --all.
[[nodiscard]] Result<TargetSelection> targetsFrom(const Arguments &arguments);

} // namespace convoy
