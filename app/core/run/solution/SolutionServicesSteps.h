// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/steps/Step.h"

namespace convoy {

/// Notes the states of the services that the step names, and stops those that run.
class SolutionStopStep : public Step
{
public:
    [[nodiscard]] StepKind kind() const override { return StepKind::StopServices; }
    [[nodiscard]] QString describe(const HostContext &context) const override;
    [[nodiscard]] Status execute(HostContext &context) const override;
    [[nodiscard]] std::optional<HostState> during() const override { return HostState::Running; }
};

/// Starts again what steps of this run have stopped, the last one first.
class SolutionRestoreStep : public Step
{
public:
    [[nodiscard]] StepKind kind() const override { return StepKind::RestoreServices; }
    [[nodiscard]] QString describe(const HostContext &context) const override;
    [[nodiscard]] Status execute(HostContext &context) const override;
    [[nodiscard]] std::optional<HostState> during() const override { return HostState::Running; }
};

} // namespace convoy
