// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "run/Event.h"

#include <span>

namespace convoy {

class RunControl;

/// What is said of hosts that a run does not begin, and of the run at its end. `control` and `clock` must outlive it.
class RunVerdict
{
public:
    RunVerdict(QString run, const RunControl &control, const Clock &clock);

    /// An operator wanted it left out before it was begun.
    [[nodiscard]] HostOutcome leftOut(const QString &host, const QString &operatorName) const;
    /// Why the run does not begin it now: the journal, the organisation, the limit, a stop.
    [[nodiscard]] HostOutcome notStarted(const QString &host) const;
    /// Stopped over Failed over Done; Failed when the journal is broken.
    [[nodiscard]] RunState endState(std::span<const HostOutcome> outcomes) const;
    [[nodiscard]] Message endMessage(RunState state) const; ///< empty where the state says all

private:
    [[nodiscard]] HostOutcome untouched(const QString &host, HostState state) const;

    QString m_run;
    const RunControl &m_control;
    const Clock &m_clock;
};

} // namespace convoy
