// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/steps/Step.h"

namespace convoy {

/// Starts what had run before; "service-dead" names what does not start.
class StartServicesStep : public Step
{
public:
    [[nodiscard]] StepKind kind() const override { return StepKind::StartServices; }
    [[nodiscard]] QString describe(const HostContext &context) const override;
    [[nodiscard]] Status execute(HostContext &context) const override;
};

} // namespace convoy
