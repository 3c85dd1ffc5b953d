// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/runs/RunnerRow.h"

namespace convoy {

/// Whether its runner hears what is asked in this repository: else "run-not-live".
[[nodiscard]] Status isHeard(const RunnerRow &row, const SqliteDatabase &database);

/// What operators ask of a run that is going on: RunStore::request, requested and acknowledge.
class RunRequests
{
public:
    explicit RunRequests(StoreContext &context);

    [[nodiscard]] Status request(const QString &id, RunRequest request, const QString &operatorName);
    [[nodiscard]] Result<RunRequest> requested(const QString &id);
    [[nodiscard]] Status acknowledge(const QString &id, RunRequest request);

private:
    [[nodiscard]] Status mayAsk(const RunnerRow &row, RunRequest request) const;
    StoreContext &m_context;
};

} // namespace convoy
