// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/steps/Step.h"

namespace convoy {

/// Waits for as many minutes as the definition says. A stop ends it; a resumed run waits anew.
class WaitStep : public Step
{
public:
    [[nodiscard]] StepKind kind() const override { return StepKind::Wait; }
    [[nodiscard]] QString describe(const HostContext &context) const override;
    [[nodiscard]] Status execute(HostContext &context) const override;
    [[nodiscard]] std::optional<HostState> during() const override { return HostState::Running; }
};

} // namespace convoy
