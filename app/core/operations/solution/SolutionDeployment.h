// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Clock.h"
#include "hosts/ConnectionFactory.h"
#include "operations/host/TargetSelection.h"
#include "plan/solution/SolutionPlanner.h"
#include "repository/HostStore.h"

#include <QHash>

#include <functional>

namespace convoy {

class Repository;

struct SolutionDeploymentRequest
{
    QString solution; ///< id, or the path of a definition's folder
    Profile profile = Profile::Upgrade;
    TargetSelection targets;
    RuleDecisions decisions; ///< of rules that may be waived or acknowledged: mayDecide()
    QStringList answers;     ///< FACT=VALUE
    QList<HostMove> moves;
    WantedLimits limits;
    bool storedFacts = false;
    QString organisationHost{}; ///< where commands of the organisation run; empty: on the first host of the plan
    QHash<QString, Credentials> credentials{};
    QString sha256{}; ///< of the definition that is meant (SolutionDefinition::sha256); empty: the one that is there
};

/// What a plan of a solution was made of: shown as it is, carried out by runnableSolution().
struct PreparedSolution
{
    SolutionDefinition definition;
    SolutionPlan plan;
    PlanBasis basis;
    QString organisationHost;
};

/// Facts first (asked where missing or older than 15 minutes), then the pure planner: the same call behind `check`,
/// `plan`, `deploy` and the wizard. Blocking; one thread. Codes of ErrorKind::Request: solution-unknown,
/// solution-malformed, solution-changed (another `sha256`), host-unknown, answer-malformed, bad-value and those of
/// planSolution(); "undo-impossible" (ErrorKind::Blocked) for Profile::Rollback, which no solution has.
[[nodiscard]] Result<PreparedSolution> prepareSolution(
    Repository &repository, const SolutionDeploymentRequest &request, const ConnectionFactory &connections,
    const Clock &clock, const std::function<void(const QString &, const HostCheck &)> &onChecked = {},
    const CancelToken &cancel = {});

/// The plan that startRun() takes, `plan --out` saves and mayStart(), leaveOutBlocked() judge (operations/run/Deployment).
/// Codes (ErrorKind::Request): media-missing, media-incomplete, media-several; host-unknown for the organisation's host.
[[nodiscard]] Result<Plan> runnableSolution(Repository &repository, const PreparedSolution &prepared);

/// Whether the definition lets these rules be waived and acknowledged: "bad-value", ErrorKind::Request.
[[nodiscard]] Status mayDecide(const SolutionDefinition &definition, const RuleDecisions &decisions);

/// "undo-impossible" (ErrorKind::Blocked): why a solution has no profile that goes back.
[[nodiscard]] Error noWayBack(const SolutionDefinition &definition);

/// "solution-changed" (ErrorKind::Request): the definition of a saved plan is another one now; errors of
/// definitionDigest(). Asked before a run is started or resumed, and by its runner.
[[nodiscard]] Status isDefinitionAsPlanned(const Plan &plan);

/// SHA-256 of a definition's files, hexadecimal: what PlanBasis::sha256 holds.
[[nodiscard]] Result<QString> definitionDigest(const QString &idOrFolder);

} // namespace convoy
