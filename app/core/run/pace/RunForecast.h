// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/Event.h"
#include "run/pace/StepTimes.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <optional>

namespace convoy {

/// How long a run will still take: each host's remaining steps by what they took in this run (median of three hosts at
/// least) or before it, laid out over its waves with as many hosts at once as the run works on. Gets every event of the
/// run, in order. A value; one thread.
///
/// Nothing is said while it is not known: before a host was checked, while the run is paused or has no runner, while a
/// line is cut, while a step is ahead that nobody has measured or that a person ends, and while one takes far longer
/// than it ever did.
class RunForecast
{
public:
    using Time = StepTimes::Time;
    static constexpr qsizetype LeastSamples = 3;

    RunForecast() = default;
    RunForecast(const Plan &plan, const StepTimes &times);

    void take(const QList<Event> &events);
    [[nodiscard]] std::optional<Time> left(const QDateTime &now) const;

private:
    /// A step as it is measured: over all hosts that have it.
    struct Key
    {
        std::optional<Time> before; ///< in earlier runs
        QList<Time> own;
        bool isForPerson = false;
        bool isNeeded = true; ///< of its time nothing is said without it
    };
    struct Work
    {
        QList<int> keys; ///< of its steps, the connection first
        QList<bool> isBehind;
        int at = -1; ///< the step that runs; -1: none
        QDateTime since;
        bool isOver = false;
        bool isAtWork = false;
        bool isCut = false;
    };
    struct Wave
    {
        qsizetype first = 0;
        qsizetype size = 0;
    };

    int keyOf(const PlanStep &step, const StepTimes &times);
    [[nodiscard]] Work workOf(const PlanHost &host, const StepTimes &times);
    void takeRun(const Event &event);
    void takeHost(const Event &event);
    void endStep(Work &work, const Event &event);
    [[nodiscard]] int stepOf(const Work &work, const QString &id) const;
    [[nodiscard]] bool isKnown() const;
    [[nodiscard]] bool isEnoughSeen() const;
    [[nodiscard]] QList<std::optional<Time>> times() const; ///< by key
    [[nodiscard]] std::optional<Time> leftOf(const Work &work, const QList<std::optional<Time>> &times,
                                             const QDateTime &now) const;
    [[nodiscard]] std::optional<Time> leftOf(const Wave &wave, const QList<std::optional<Time>> &times,
                                             const QDateTime &now) const;

    QList<Key> m_keys;
    QHash<QString, int> m_keyOf;
    QList<QString> m_ids; ///< of steps, by key
    QList<Work> m_hosts;
    QHash<QString, qsizetype> m_hostOf;
    QList<Wave> m_waves;
    qsizetype m_parallel = 1;
    bool m_keepsSteps = false; ///< a host that is begun again goes on where it was
    bool m_isAtWork = false;
    bool m_isAmountKnown = false;
};

} // namespace convoy
