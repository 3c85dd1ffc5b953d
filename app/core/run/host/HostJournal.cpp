// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/host/HostJournal.h"

namespace convoy {

HostJournal::HostJournal(const RunContext &context, RunControl &control, RunProgress &progress, const SecretMask &mask,
                         HostPosition position)
    : m_context(context)
    , m_control(control)
    , m_progress(progress)
    , m_mask(mask)
    , m_position(std::move(position))
{
}

Event HostJournal::event(const Row &row) const
{
    Event event;
    event.at = m_context.clock.now();
    event.run = m_context.runId;
    event.host = m_position.host;
    event.stage = m_position.stage;
    event.wave = m_position.wave;
    event.step = row.step;
    event.kind = row.kind;
    event.state = hostStateWord(row.state);
    event.message = m_mask.masked(row.message);
    if (row.error)
        event.error = m_mask.masked(*row.error);
    event.progress = m_progress.now();
    event.attempt = row.attempt;
    event.outputEnd = row.outputEnd;
    event.exitCode = row.exitCode;
    return event;
}

Status HostJournal::noticed(Status written)
{
    if (!written)
        m_control.breakJournal(written.error());
    return written;
}

Status HostJournal::append(const Row &row)
{
    return noticed(m_context.journal.append(event(row)));
}

void HostJournal::output(const QString &step, HostState state, const Message &message)
{
    output({.kind = EventKind::Output, .step = step, .state = state, .message = message});
}

void HostJournal::output(const Row &row)
{
    m_context.journal.output(event(row));
}

Status HostJournal::conclude(const Row &row, const HostOutcome &outcome)
{
    return noticed(m_context.journal.endHost(event(row), m_mask.masked(outcome)));
}

Status HostJournal::end(const HostOutcome &outcome, int openAttempt)
{
    const HostOutcome masked = m_mask.masked(outcome);
    m_progress.advance(m_position.index, 1.0);
    Row row{.kind = EventKind::HostEnded,
            .step = outcome.step,
            .state = outcome.state,
            .message = outcome.message,
            .attempt = openAttempt};
    if (!outcome.code.isEmpty()) {
        Error error(outcome.code, outcome.message);
        row.error = std::move(error).because(outcome.why).advise(outcome.remedy).with(outcome.detail);
    }
    return noticed(m_context.journal.endHost(event(row), masked));
}

void HostJournal::advance(double fraction)
{
    m_progress.advance(m_position.index, fraction);
}

} // namespace convoy
