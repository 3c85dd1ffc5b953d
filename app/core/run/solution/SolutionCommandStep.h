// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/steps/Step.h"

namespace convoy {

/// A command of a definition, as a detached step; what its exit code means is the definition's table. Codes: step-failed,
/// installer-busy, and those of DetachedStep.
class SolutionCommandStep : public Step
{
public:
    [[nodiscard]] StepKind kind() const override { return StepKind::Command; }
    [[nodiscard]] QString describe(const HostContext &context) const override;
    [[nodiscard]] Status execute(HostContext &context) const override;
    [[nodiscard]] std::optional<HostState> during() const override { return HostState::Running; }
    [[nodiscard]] int firstAttempt(const HostContext &context) const override;
};

} // namespace convoy
