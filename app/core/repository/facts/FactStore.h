// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "facts/import/FactImport.h"
#include "facts/merge/FactMerge.h"

namespace convoy {

/// What operators and imported files say of hosts, the organisation, accounts, media and plans; the answers of the
/// hosts themselves are HostStore's, whose checks hold these facts too, the stronger one in use.
/// About a host it takes the right to keep that host, else Deploy in all tenants ("not-allowed").
class FactStore
{
public:
    virtual ~FactStore() = default;
    /// All or nothing; the same fact of the same source is replaced. `source` is "import" or "operator".
    /// "host-unknown".
    [[nodiscard]] virtual Status save(const QList<ScopedFact> &facts, const QString &source) = 0;
    /// Takes an operator's answer back: the fact is what an import or a probe says, or unknown.
    [[nodiscard]] virtual Status forget(FactScope scope, const QString &host, const QString &name) = 0;
    /// Facts about something other than hosts.
    [[nodiscard]] virtual Result<FactSet> about(FactScope scope) = 0;
    /// Where sources disagree about a host, its own answers included; a note, never an error.
    [[nodiscard]] virtual Result<QList<FactDifference>> differences(const QString &host) = 0;
};

} // namespace convoy
