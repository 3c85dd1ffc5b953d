// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/steps/Step.h"

namespace convoy {

/// Restarts the host and waits until it is back (HostRestart).
class RestartStep : public Step
{
public:
    [[nodiscard]] StepKind kind() const override { return StepKind::Restart; }
    [[nodiscard]] QString describe(const HostContext &context) const override;
    [[nodiscard]] Status execute(HostContext &context) const override;
    [[nodiscard]] std::optional<HostState> during() const override { return HostState::Restarting; }
    [[nodiscard]] std::optional<HostState> after() const override { return HostState::Running; }
};

} // namespace convoy
