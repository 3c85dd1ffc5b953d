// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/steps/Step.h"

namespace convoy {

/// Detection decides: not-detected.
class SolutionVerifyStep : public Step
{
public:
    [[nodiscard]] StepKind kind() const override { return StepKind::Verify; }
    [[nodiscard]] QString describe(const HostContext &context) const override;
    [[nodiscard]] Status execute(HostContext &context) const override;
    [[nodiscard]] std::optional<HostState> during() const override { return HostState::Verifying; }
};

} // namespace convoy
