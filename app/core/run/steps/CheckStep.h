// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/steps/Step.h"

namespace convoy {

/// Asks the host again and judges the prerequisites again, right before the first change; measures the room. Codes: the
/// rule's own, disk-space, variable-unknown.
class CheckStep : public Step
{
public:
    [[nodiscard]] StepKind kind() const override { return StepKind::Check; }
    [[nodiscard]] QString describe(const HostContext &context) const override;
    [[nodiscard]] Status execute(HostContext &context) const override;
    [[nodiscard]] std::optional<HostState> after() const override { return HostState::Checked; }
};

} // namespace convoy
