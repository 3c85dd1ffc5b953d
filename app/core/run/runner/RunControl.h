// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Error.h"
#include "plan/Plan.h"
#include "run/RunStates.h"

#include <QHash>
#include <QSet>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>

namespace convoy {

/// What the workers of a run share: may something new start, how much has failed, who may copy now. Any thread.
class RunControl
{
public:
    explicit RunControl(const PlanLimits &limits);

    [[nodiscard]] const CancelToken &cancel() const { return m_cancel; }
    void pause();         ///< no new step begins until proceed() or a stop
    void proceed();
    void stopAfterStep(); ///< no new step begins; what runs is let finish
    void stopNow();       ///< no new step begins; what runs is cancelled
    void breakJournal(const Error &problem); ///< a row could not be written: nothing new starts
    void beginWave();
    void count(HostState outcome);

    /// Whether one more host may begin; waits while the run is paused.
    [[nodiscard]] bool mayStart();
    /// Whether a host's next step may begin; waits while the run is paused and calls `whileWaiting` now and then, so
    /// that the host's marker stays alive. False when the run is being stopped.
    [[nodiscard]] bool mayGoOn(const std::function<void()> &whileWaiting);
    [[nodiscard]] bool isStopped() const; ///< in either way
    [[nodiscard]] bool isLimitReached() const;
    [[nodiscard]] bool isJournalBroken() const;
    [[nodiscard]] std::optional<Error> journalProblem() const; ///< why the first one could not

    /// The organisation's steps did not come to their end: no host may begin.
    void blockHosts();
    [[nodiscard]] bool isBlocked() const;
    /// A failed host is tried again, and does not count as failed meanwhile.
    void forgive();

    /// What a person said of a host that waits for them.
    enum class Answer { Confirmed, LeftOut, Stopped };
    void confirm(const QString &host, const QString &step);
    void leaveOut(const QString &host, const QString &operatorName);
    [[nodiscard]] std::optional<QString> leftOutBy(const QString &host) const;
    [[nodiscard]] Answer awaitPerson(const QString &host, const QString &step,
                                     const std::function<void()> &whileWaiting);
    /// So long, or until a stop: false. Calls `whileWaiting` now and then.
    [[nodiscard]] bool waitFor(std::chrono::milliseconds time, const std::function<void()> &whileWaiting);

    /// Waits for a place among the parallel copies; false when the run was stopped meanwhile.
    [[nodiscard]] bool takeCopySlot();
    void giveCopySlot();
    /// False when the run was stopped meanwhile.
    bool sleep(std::chrono::milliseconds time);

private:
    enum class Mode { Going, Paused, Stopping };
    void set(Mode mode);

    PlanLimits m_limits;
    CancelToken m_cancel;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    Mode m_mode = Mode::Going;
    int m_copySlots;
    int m_failed = 0;
    int m_failedInWave = 0;
    bool m_isLimitReached = false;
    bool m_isJournalBroken = false;
    bool m_isBlocked = false;
    QSet<std::pair<QString, QString>> m_confirmed; ///< host and step
    QHash<QString, QString> m_leftOut; ///< host -> operator
    std::optional<Error> m_journalProblem;
};

} // namespace convoy
