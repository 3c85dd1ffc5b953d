// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "plan/Plan.h"
#include "run/Event.h"
#include "run/Journal.h"

#include <QDateTime>
#include <QList>

#include <memory>
#include <optional>

namespace convoy {

struct StoredRun
{
    QString id; ///< decimal number as text
    RunState state = RunState::Planned;
    QDateTime created;
    QDateTime started;
    QDateTime ended;
    QString operatorName;
    Profile profile = Profile::Install;
    QString solution; ///< empty for the run of a single package
    QString packageName;
    QString packageVersion;
    double progress = 0;
    QList<HostOutcome> hosts; ///< plan order, states as of now

    [[nodiscard]] QMap<QString, int> counts() const;
    [[nodiscard]] QJsonObject toJson() const; ///< contract, an element of "runs"
};

/// Runs, their plans and their journals.
class RunStore
{
public:
    virtual ~RunStore() = default;
    /// Stores the plan and a Planned run, one row per host; gives the run's id.
    [[nodiscard]] virtual Result<QString> create(const Plan &plan, const QString &operatorName) = 0;
    [[nodiscard]] virtual Result<QList<StoredRun>> list() = 0; ///< newest first, hosts included
    [[nodiscard]] virtual Result<StoredRun> find(const QString &id) = 0; ///< "run-unknown", ErrorKind::Request
    [[nodiscard]] virtual Result<Plan> plan(const QString &id) = 0;
    struct EventFilter
    {
        qint64 afterId = 0;
        QString host;
        QString step;
        int limit = 0; ///< 0: all
    };
    [[nodiscard]] virtual Result<QList<Event>> events(const QString &id, const EventFilter &filter) = 0;
    /// The runner's process, for "is it still there".
    [[nodiscard]] virtual Status setRunner(const QString &id, qint64 processId, const QString &machine) = 0;
    /// A Running run whose process is gone on this machine becomes Interrupted, its unfinished hosts Stopped or
    /// NotStarted. Gives the runs it changed.
    [[nodiscard]] virtual Result<QStringList> closeAbandoned() = 0;
};

/// The Journal of a run in the repository: a thread of its own with its own connection writes what many threads
/// append, several rows in one durable transaction.
std::unique_ptr<Journal> makeSqlJournal(const QString &repositoryPath, const QString &runId);

} // namespace convoy
