// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/evidence/OutputLines.h"
#include "run/host/HostContext.h"
#include "run/host/StepScript.h"

namespace convoy {

/// One attempt of the package's command on one host, begun or joined, followed over cuts of the line to its end. Its
/// output goes to the journal, each line once.
class DetachedStep
{
public:
    /// `request.from`: bytes of the output that the journal has.
    /// `kind`: under which step its output is told; only that of the command tells how far it is known.
    DetachedStep(HostContext &context, StepRequest request, StepKind kind = StepKind::Command);

    /// Fails with step-lost, step-tampered, step-absent, host-disk-full, or what happened to the line.
    [[nodiscard]] Result<int> execute();

private:
    [[nodiscard]] Result<StepReply> followOnce();
    [[nodiscard]] Result<StepReply> followToEnd();
    [[nodiscard]] Error problem(StepReply::State state) const;
    void say(const Message &message);
    void note(const QString &line);

    HostContext &m_context;
    StepKind m_kind;
    StepRequest m_request;
    OutputLines m_lines;
};

/// It may have been begun, and nothing that could tell is left.
Error stepFateUnknown(const QString &host);

} // namespace convoy
