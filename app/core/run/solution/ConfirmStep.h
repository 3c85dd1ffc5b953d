// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/steps/Step.h"

namespace convoy {

/// Tells what a person has to do, and waits until somebody says that it is done (run confirm), or leaves the host out (run
/// skip). A stop ends the waiting; a resumed run waits again.
class ConfirmStep : public Step
{
public:
    [[nodiscard]] StepKind kind() const override { return StepKind::Confirm; }
    [[nodiscard]] QString describe(const HostContext &context) const override;
    [[nodiscard]] Status execute(HostContext &context) const override;
    [[nodiscard]] std::optional<HostState> during() const override { return HostState::Running; }
};

} // namespace convoy
