// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/stores/rows/RunRows.h"

#include <optional>

namespace convoy {

/// What one appended event changes in the tables. To be used inside a transaction; nothing is committed here.
class JournalRows
{
public:
    JournalRows(SqliteDatabase &database, qint64 run);

    [[nodiscard]] Status load(); ///< once, before anything else: "run-unknown"
    [[nodiscard]] Status write(const Event &event, const std::optional<HostOutcome> &outcome);

private:
    [[nodiscard]] Status writeRun(const Event &event);
    [[nodiscard]] Status writeHost(const Event &event);
    [[nodiscard]] Status writeOutcome(const Event &event, const HostOutcome &outcome);
    SqliteDatabase &m_database;
    qint64 m_run;
    double m_progress = 0; ///< never goes back
};

} // namespace convoy
