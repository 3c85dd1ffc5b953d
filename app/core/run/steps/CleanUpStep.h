// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/steps/Step.h"

namespace convoy {

/// Removes what the run put on the host, whatever happened before; with a new connection when the old one is lost.
class CleanUpStep : public Step
{
public:
    [[nodiscard]] StepKind kind() const override { return StepKind::CleanUp; }
    [[nodiscard]] QString describe(const HostContext &context) const override;
    [[nodiscard]] Status execute(HostContext &context) const override;
};

} // namespace convoy
