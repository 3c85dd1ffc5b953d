// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DeployFixture.h"
#include "run/Event.h"
#include "run/Journal.h"
#include "run/RunRequest.h"

namespace convoy {

/// A run whose journal the test writes, as a runner would: over hosts of a DeployFixture, living in this process.
class RunScript
{
public:
    RunScript(DeployFixture &fixture, const QStringList &hosts);
    RunScript(DeployFixture &fixture, const QString &run); ///< a planned one

    [[nodiscard]] const QString &id() const { return m_id; }
    void start();
    void step(const QString &host, StepKind step, HostState state, double progress);
    void endStep(const QString &host, StepKind step, HostState state);
    void failStep(const QString &host, StepKind step, HostState state);
    void endWave(int number);
    void output(const QString &host, StepKind step, HostState state, const Message &message);
    void take(RunRequest request); ///< the runner has seen it; pausing and continuing are written
    void endHost(const QString &host, HostState state, const QString &code = {});
    void endHost(HostOutcome outcome); ///< times are filled in, and a message where it has none
    void end(RunState state);
    void die(); ///< the runner's process is gone without a word
    [[nodiscard]] RunRequest requested();

private:
    [[nodiscard]] Event event(EventKind kind, const QString &host, const QString &state, double progress) const;
    [[nodiscard]] Event stepEvent(EventKind kind, const QString &host, StepKind step, HostState state) const;
    void append(const Event &event);

    DeployFixture &m_fixture;
    QString m_id;
    std::unique_ptr<Journal> m_journal;
    double m_progress = 0;
};

} // namespace convoy
