// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/host/HostContext.h"

#include <memory>

namespace convoy {

/// One step of a host's plan. Making one changes nothing; execute() does the work and leaves what it found in the
/// context. It fails with the code that becomes the host's outcome.
class Step
{
public:
    virtual ~Step() = default;
    [[nodiscard]] virtual StepKind kind() const = 0;
    /// What execute() will do, as shown in the log; empty where it is no command.
    [[nodiscard]] virtual QString describe(const HostContext &context) const = 0;
    [[nodiscard]] virtual Status execute(HostContext &context) const = 0;
    /// The host's state while it runs and after it went well; nothing: as it was.
    [[nodiscard]] virtual std::optional<HostState> during() const { return std::nullopt; }
    [[nodiscard]] virtual std::optional<HostState> after() const { return std::nullopt; }
    /// Of a command: the number of its first attempt, by which its folder on the host is known; 0 for all others.
    [[nodiscard]] virtual int firstAttempt(const HostContext & /*context*/) const { return 0; }
};

/// `isOfSolution`: what the definition says of the step (HostContext::step) is done, not what a package says.
std::unique_ptr<Step> makeStep(StepKind kind, bool isOfSolution = false);

} // namespace convoy
