// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/RunStore.h"
#include "repository/runs/RunnerRow.h"

namespace convoy {

/// Who may work on a run: RunStore::claim, mayResume and beat.
class RunnerClaims
{
public:
    explicit RunnerClaims(StoreContext &context);

    [[nodiscard]] Status claim(const QString &id, const RunClaim &claim);
    [[nodiscard]] Status mayResume(const QString &id);
    [[nodiscard]] Status beat(const QString &id, const RunClaim &runner);

private:
    [[nodiscard]] Status mayClaim(const RunnerRow &row, bool isResume) const;
    [[nodiscard]] Status store(const RunnerRow &row, const RunClaim &claim);
    [[nodiscard]] Error hasRunner(const RunnerRow &row) const;
    StoreContext &m_context;
};

} // namespace convoy
