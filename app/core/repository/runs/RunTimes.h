// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/Repository.h"
#include "run/Event.h"
#include "run/pace/StepTimes.h"

#include <QList>

#include <memory>

namespace convoy {

class SqliteDatabase;

/// What a forecast of a run needs of the repository, read over a connection of its own, which only reads: for one thread,
/// any. Tells nothing but times and states, of a run that its caller knows.
class RunTimes
{
public:
    static Result<RunTimes> open(const RepositoryUrl &url, const QString &run, qint64 afterEvent = 0);
    RunTimes(RunTimes &&other) noexcept;
    ~RunTimes();

    /// How long its steps took in runs before it, as the journals had it when it was planned.
    [[nodiscard]] Result<StepTimes> before();
    /// Its events after the last ones given, in order; of what is only said, that a line was cut and that it stands again.
    [[nodiscard]] Result<QList<Event>> news();
    [[nodiscard]] qint64 last() const { return m_last; } ///< event that was given

private:
    RunTimes(std::unique_ptr<SqliteDatabase> database, qint64 run, qint64 afterEvent);

    std::unique_ptr<SqliteDatabase> m_database;
    qint64 m_run;
    qint64 m_last;
};

/// RunTimes::before() of one run; empty where it cannot be read: weights are the usual ones then.
[[nodiscard]] StepTimes stepTimesOf(const RepositoryUrl &url, const QString &run);

} // namespace convoy
