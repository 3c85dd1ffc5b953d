// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/steps/Step.h"

namespace convoy {

/// Notes the states of the package's services and stops them, then sees that the package's ports are free. Fails with
/// "service-stuck" or "port-in-use"; what was stopped before is started again.
class StopServicesStep : public Step
{
public:
    [[nodiscard]] StepKind kind() const override { return StepKind::StopServices; }
    [[nodiscard]] QString describe(const HostContext &context) const override;
    [[nodiscard]] Status execute(HostContext &context) const override;
    [[nodiscard]] std::optional<HostState> during() const override { return HostState::Running; }
};

} // namespace convoy
