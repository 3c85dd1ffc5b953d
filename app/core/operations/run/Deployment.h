// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Clock.h"
#include "base/Result.h"
#include "operations/host/HostSurvey.h"
#include "operations/host/TargetSelection.h"
#include "plan/Planner.h"
#include "repository/Repository.h"
#include "repository/RunStore.h"

namespace convoy {

struct DeploymentRequest
{
    QString package; ///< id or NAME@VERSION
    Profile profile = Profile::Install;
    TargetSelection targets;
    ParameterSet parameters;
    PlanLimits limits;
    bool storedFacts = false;
    bool prefills = true; ///< PlanRequest
    bool undoOnFailure = false;
    QString undoes = {};  ///< run that is undone (prepareUndo)
    bool removes = false; ///< it had found nothing: nothing is to stand there afterwards
    QString again = {};   ///< run whose hosts are run again (againRequest)
    QHash<QString, Credentials> credentials;
};

/// Facts first (asked where missing or older than 15 minutes), then the pure planner. The same call behind `check`,
/// `plan`, `deploy` and the wizard's summary.
[[nodiscard]] Result<Plan> prepareDeployment(
    Repository &repository, const DeploymentRequest &request, const ConnectionFactory &connections, const Clock &clock,
    const std::function<void(const QString &, const HostCheck &)> &onChecked = {}, const CancelToken &cancel = {});

/// Marks hosts with a blocking finding as skipped, naming the rule (`--leave-out-blocked`); without it, a plan with
/// blockers must not be started ("plan-blocked", ErrorKind::Blocked).
void leaveOutBlocked(Plan &plan);
[[nodiscard]] Status mayStart(const Plan &plan);
/// Whether the repository's operator may carry it out ("not-allowed", ErrorKind::Denied, audited; "package-unknown" and
/// "host-unknown" for what it does not see). RunStore::create asks the same; this is for asking before prerequisites.
[[nodiscard]] Status mayDeploy(Repository &repository, const Plan &plan);

} // namespace convoy
