// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/RunProgress.h"
#include "run/evidence/SecretMask.h"
#include "run/runner/RunControl.h"
#include "run/runner/Runner.h"

namespace convoy {

/// Where a host stands in the plan.
struct HostPosition
{
    qsizetype index = 0; ///< over the whole plan
    QString host;
    QString stage;
    int wave = 1;
};

/// Writes one host's rows, masked, with time and progress. A row that cannot be written breaks the run's journal.
class HostJournal
{
public:
    HostJournal(const RunContext &context, RunControl &control, RunProgress &progress, const SecretMask &mask,
                HostPosition position);

    struct Row
    {
        EventKind kind = EventKind::Output;
        QString step;
        HostState state = HostState::Planned;
        Message message;
        std::optional<Error> error = {};
        int attempt = 0; ///< these three: Event
        qint64 outputEnd = 0;
        std::optional<int> exitCode = {};
    };
    [[nodiscard]] Status append(const Row &row);
    void output(const QString &step, HostState state, const Message &message);
    void output(const Row &row);
    /// The row of a host whose outcome is known, before what it left on the host is removed.
    [[nodiscard]] Status conclude(const Row &row, const HostOutcome &outcome);
    /// `openAttempt`: of a command whose end nobody saw; 0: there is none.
    [[nodiscard]] Status end(const HostOutcome &outcome, int openAttempt = 0);
    void advance(double fraction); ///< of this host's way

private:
    [[nodiscard]] Event event(const Row &row) const;
    [[nodiscard]] Status noticed(Status written);

    const RunContext &m_context;
    RunControl &m_control;
    RunProgress &m_progress;
    const SecretMask &m_mask;
    HostPosition m_position;
};

} // namespace convoy
