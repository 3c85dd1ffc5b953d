// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "plan/Plan.h"
#include "run/Event.h"
#include "run/HostRequest.h"
#include "run/Journal.h"
#include "run/ResumePoint.h"
#include "run/RunRequest.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <memory>
#include <optional>

namespace convoy {

struct StoredRun
{
    QString id;   ///< decimal number as text
    QString mark; ///< random, the run's own for all its life; hexadecimal
    RunState state = RunState::Planned;
    QDateTime created;
    QDateTime started;
    QDateTime ended;
    QString operatorName;
    Profile profile = Profile::Install;
    QString solution; ///< empty for the run of a single package
    QString packageName;
    QString packageVersion;
    QString undoes; ///< the run that this one undoes; empty: none
    QString again;  ///< the run whose hosts this one runs again; empty: none
    double progress = 0;
    RunRequest request = RunRequest::None;      ///< what was asked of it last, since its runner began
    RunRequest requestTaken = RunRequest::None; ///< the last one that its runner has seen
    QList<HostOutcome> hosts; ///< plan order, states as of now

    [[nodiscard]] QMap<QString, int> counts() const;
    /// Interrupted, Stopped, or Failed with hosts that were cut off. What can be resumed can be closed too.
    [[nodiscard]] bool canBeResumed() const;
    [[nodiscard]] QJsonObject toJson() const; ///< contract, an element of "runs"
};

/// Who is going to work on a run.
struct RunClaim
{
    qint64 processId = 0;
    QString machine;
    bool isResume = false;
    QString operatorName;
};

/// Runs, their plans and their journals. A run belongs to the tenants of its package; who sees none of them does not know
/// it, and hosts that an operator does not see are in no outcome and no event. Starting and steering (create, claim,
/// request, close, mayResume) take Deploy: else "not-allowed", ErrorKind::Denied. What the runner alone calls (requested,
/// stateOf, acknowledge, beat, setRunner, resumePoints, closeAbandoned) asks for nothing.
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
    /// Who answers for a Planned run until its runner claims it: whoever launches that.
    [[nodiscard]] virtual Status setRunner(const QString &id, qint64 processId, const QString &machine) = 0;
    /// Makes a process the run's only runner: of a Planned run, and with isResume of one that can be resumed
    /// (StoredRun), which is Planned again until its runner begins. Of several at once one wins. ErrorKind::Request:
    /// "run-has-runner", "run-not-planned", "run-not-resumable".
    [[nodiscard]] virtual Status claim(const QString &id, const RunClaim &claim) = 0;
    /// What claim() with isResume would say, without doing it.
    [[nodiscard]] virtual Status mayResume(const QString &id) = 0;
    /// The runner's sign of life, every minute. "run-taken-over" when another process has become the runner, or the
    /// run was ended as abandoned.
    [[nodiscard]] virtual Status beat(const QString &id, const RunClaim &runner) = 0;
    /// The runner gives up because its journal cannot be written, and says why: Interrupted, as if it had been found gone.
    /// "run-taken-over" as beat().
    [[nodiscard]] virtual Status giveUp(const QString &id, const RunClaim &runner, const Error &problem) = 0;

    /// Asks a living run; audited. What asks for nothing new (Pause when paused) succeeds. ErrorKind::Request:
    /// "run-not-live"; "run-stopping" for all but StopNow once a stop was asked.
    [[nodiscard]] virtual Status request(const QString &id, RunRequest request, const QString &operatorName) = 0;
    [[nodiscard]] virtual Result<RunRequest> requested(const QString &id) = 0;
    [[nodiscard]] virtual Result<RunState> stateOf(const QString &id) = 0;
    /// The runner has seen it and does it.
    [[nodiscard]] virtual Status acknowledge(const QString &id, RunRequest request) = 0;

    /// Asks about one host of a living run; audited. ErrorKind::Request: run-not-live, host-not-in-run,
    /// nothing-to-confirm (it does not wait for a person), nothing-to-retry (it has not failed), host-at-work (it can be
    /// left out before it is begun and while it waits for a person).
    [[nodiscard]] virtual Status requestHost(const QString &id, const HostRequest &request) = 0;
    /// What the runner has not taken yet, in order.
    [[nodiscard]] virtual Result<QList<HostRequest>> hostRequests(const QString &id) = 0;
    [[nodiscard]] virtual Status takeHostRequest(qint64 request) = 0;
    /// Hosts that somebody wanted left out, in this part of the run or an earlier one, and who that was.
    [[nodiscard]] virtual Result<QHash<QString, QString>> leftOutHosts(const QString &id) = 0;
    /// A failed host of a run that has ended counts as cut off: a resume goes on with the step that failed. Audited.
    /// ErrorKind::Request: run-not-live (it is at work, or done or closed), host-not-in-run, nothing-to-retry.
    [[nodiscard]] virtual Status reopenHost(const QString &id, const QString &host, const QString &operatorName) = 0;
    /// Takes reopenHost() back, where the run could not be resumed then. Audited.
    [[nodiscard]] virtual Status closeHostAgain(const QString &id, const QString &host,
                                                const QString &operatorName) = 0;

    /// How far each host came, in plan order: run/ResumePoint.h.
    [[nodiscard]] virtual Result<QList<ResumePoint>> resumePoints(const QString &id) = 0;
    /// A run that could be resumed becomes Closed and cannot be any more; its journal stays, its locks go.
    /// Audited. "run-not-closable", ErrorKind::Request.
    [[nodiscard]] virtual Status close(const QString &id, const QString &operatorName) = 0;
    /// A live run whose process is gone on this machine, or that gave no sign of life for 30 minutes from where its
    /// process cannot be seen, becomes Interrupted, its unfinished hosts Stopped or NotStarted. Gives the runs it
    /// changed.
    [[nodiscard]] virtual Result<QStringList> closeAbandoned() = 0;
};

/// The Journal of a run in the repository: a thread of its own with its own connection writes what many threads
/// append, several rows in one durable transaction.
std::unique_ptr<Journal> makeSqlJournal(const QString &repositoryPath, const QString &runId);

} // namespace convoy
