// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Clock.h"
#include "hosts/ConnectionFactory.h"
#include "repository/DeploymentStore.h"
#include "repository/Repository.h"

namespace convoy {

struct DeploymentCheckRequest
{
    DeploymentStore::Filter filter;
    QHash<QString, Credentials> credentials; ///< by host; "" for all others
    QString operatorName;
    int parallel = 16;
};

/// A deployment as somebody has just looked at it.
struct SeenDeployment
{
    StoredDeployment deployment; ///< drift, foundVersion and checked as of now
    std::optional<Error> problem; ///< why it could not be looked at; what was known of it stays
};

/// Looks on the hosts whether what is recorded stands there, by the rule of each package, and stores what it saw. Several
/// hosts at once; blocking. An Error only for the repository.
[[nodiscard]] Result<QList<SeenDeployment>> checkDeployments(Repository &repository,
                                                             const DeploymentCheckRequest &request,
                                                             const ConnectionFactory &connections, const Clock &clock,
                                                             const CancelToken &cancel = {});

} // namespace convoy
