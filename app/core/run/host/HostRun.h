// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/host/HostContext.h"
#include "run/steps/Step.h"

namespace convoy {

/// One host from the first connection to its one outcome. Whatever happens in between (a failure, a stop, an exception),
/// what was put on the host is removed again and execute() gives an outcome. One thread.
class HostRun
{
public:
    explicit HostRun(HostContext context);
    [[nodiscard]] HostOutcome execute();
    /// How far this part of the run came, for trying the host again while the run goes on. A command whose end nobody saw
    /// is open: it is joined then, or refused, and not begun a second time.
    [[nodiscard]] ResumePoint reached() const;

private:
    void begin();
    [[nodiscard]] Status openAndWork();
    [[nodiscard]] Status connect();
    void reachLeftovers();
    [[nodiscard]] bool mayBegin(StepKind kind);
    void bringBack();
    [[nodiscard]] bool mayUndo() const;
    void undo();
    void noteSkipped();
    [[nodiscard]] Status workSolution();
    [[nodiscard]] Status doOrPass(const PlanStep &planned);
    [[nodiscard]] bool mayBeginSolutionStep(const PlanStep &planned);
    void concludeSolution();
    [[nodiscard]] Status runStep(StepKind kind, const PlanStep *planned = nullptr);
    [[nodiscard]] Status executeJournalled(const Step &step);
    void noteEnded(const Step &step);
    void finishStep(StepKind kind);
    void tellAliveInstaller(const Error &error);
    void tidyUp();
    void noteCutOff();
    void fail(const Error &error);
    void ensureOutcome();
    void skip();
    void sayCaveat();
    void end();
    /// Runs `work`; an exception becomes the failure "internal-problem".
    template <typename Work>
    Status guarded(Work &&work);

    HostContext m_context;
    QString m_step; ///< that runs or ran last
};

} // namespace convoy
