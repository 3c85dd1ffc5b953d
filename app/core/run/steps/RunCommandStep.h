// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/steps/Step.h"

namespace convoy {

/// Runs the package's command, its output into the journal; again while the installer is busy and retries are left. An
/// exit code is evidence, not yet a failure: verify judges.
class RunCommandStep : public Step
{
public:
    [[nodiscard]] StepKind kind() const override { return StepKind::Command; }
    [[nodiscard]] QString describe(const HostContext &context) const override;
    [[nodiscard]] Status execute(HostContext &context) const override;
    [[nodiscard]] std::optional<HostState> during() const override { return HostState::Running; }
    [[nodiscard]] int firstAttempt(const HostContext & /*context*/) const override { return 1; }
};

} // namespace convoy
