// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/access/Access.h"

namespace convoy {

struct Plan;

/// What the operator of a Repository (Repository::setOperator) may do. Whoever works first on a repository that was just
/// created, or came from a schema without operators, administers it. One thread, like the Repository it belongs to.
///
/// A refusal by demand…() changes nothing, is "not-allowed" (ErrorKind::Denied) and stands in the audit trail as
/// "refused". The stores demand by themselves what they need; operations that consist of several calls demand first.
class AccessStore
{
public:
    virtual ~AccessStore() = default;
    /// As of now: ask again when Repository::changeMark() has changed.
    [[nodiscard]] virtual Result<Access> own() = 0;

    [[nodiscard]] virtual Status demand(Privilege privilege, const StoredPackage &package) = 0;
    /// In some tenant; `subject` is what the audit trail names.
    [[nodiscard]] virtual Status demand(Privilege privilege, const QString &subject) = 0;
    [[nodiscard]] virtual Status demandEverywhere(Privilege privilege, const QString &subject) = 0;
    /// The plan's package and each of its hosts; a package or a host that may not be seen is "package-unknown",
    /// "host-unknown" (ErrorKind::Request).
    [[nodiscard]] virtual Status demandDeploy(const Plan &plan) = 0;
};

} // namespace convoy
