// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/sqlite/SqliteDatabase.h"
#include "run/pace/StepTimes.h"

namespace convoy {

/// How long steps took, read from the journals of this repository: medians over the last hosts that ended done, of runs of
/// the plan's own package and version and of others.
class StepTimeRows
{
public:
    explicit StepTimeRows(SqliteDatabase &database);
    [[nodiscard]] Result<StepTimes> of(const Plan &plan);

private:
    SqliteDatabase &m_database;
};

} // namespace convoy
