// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/steps/Step.h"

namespace convoy {

/// Asks the host for its facts and judges the rules of the definition again, unless steps of this run have changed the host
/// already. A rule that blocks fails the host with the rule's id. Where the run leaves alone what is done, the target
/// version is looked for.
class SolutionCheckStep : public Step
{
public:
    [[nodiscard]] StepKind kind() const override { return StepKind::Check; }
    [[nodiscard]] QString describe(const HostContext &context) const override;
    [[nodiscard]] Status execute(HostContext &context) const override;
    [[nodiscard]] std::optional<HostState> after() const override { return HostState::Checked; }
};

} // namespace convoy
