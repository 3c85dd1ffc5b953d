// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/steps/Step.h"

namespace convoy {

/// Reads what the installer wrote about itself. That there is none is evidence, too.
class ResultLogStep : public Step
{
public:
    [[nodiscard]] StepKind kind() const override { return StepKind::ResultLog; }
    [[nodiscard]] QString describe(const HostContext &context) const override;
    [[nodiscard]] Status execute(HostContext &context) const override;
    [[nodiscard]] std::optional<HostState> during() const override { return HostState::Verifying; }
};

} // namespace convoy
