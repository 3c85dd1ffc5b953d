// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "run/Event.h"

namespace convoy {

/// The durable record of a run. append() comes back only when the rows are on disk, those of output() before it too; if it
/// fails the run stops, and so does every later one. Called from many threads.
class Journal
{
public:
    virtual ~Journal() = default;
    /// Writes the event and what follows from it: the host's state and step, the run's state and progress.
    [[nodiscard]] virtual Status append(const Event &event) = 0;
    /// Writes a host's outcome together with its HostEnded event, or before that with the beginning of its clean-up: what
    /// is known then must not be lost with what is removed.
    [[nodiscard]] virtual Status endHost(const Event &event, const HostOutcome &outcome) = 0;
    /// Output may be collected and written later, but before the next append() returns.
    virtual void output(const Event &event) = 0;
};

} // namespace convoy
