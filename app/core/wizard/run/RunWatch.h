// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/Event.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <chrono>

namespace convoy {

/// What a run's events say beyond its hosts' states: what holds it up, how long it has worked, and whether the amount of
/// its work is known. Gets every event of the run, in order. A value.
class RunWatch
{
public:
    /// A host that has tried longer than this to get its lock waits for somebody.
    static constexpr std::chrono::seconds LockPatience{3};

    void take(const QList<Event> &events);

    [[nodiscard]] QStringList cutHosts() const; ///< their line was cut and is tried again; by name
    [[nodiscard]] QStringList hostsWaitingForLock(const QDateTime &now) const; ///< by name
    /// Without the time in which the run was paused or had no runner.
    [[nodiscard]] std::chrono::milliseconds worked(const QDateTime &now) const;
    /// A host has been checked and has begun to receive the package, or has come to an end: the rest can be measured.
    [[nodiscard]] bool isWorkKnown() const { return m_isWorkKnown; }

private:
    void takeHost(const Event &event);
    void takeRun(const Event &event);

    QSet<QString> m_cut;
    QHash<QString, QDateTime> m_locking; ///< since when
    QDateTime m_activeSince; ///< invalid while nothing works
    QDateTime m_lastAt;
    std::chrono::milliseconds m_worked{0};
    bool m_isWorkKnown = false;
};

} // namespace convoy
