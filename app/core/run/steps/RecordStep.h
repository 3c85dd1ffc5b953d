// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/steps/Step.h"

namespace convoy {

/// Records how the package stands on the host now: installed, failed, or unknown when nobody could look.
class RecordStep : public Step
{
public:
    [[nodiscard]] StepKind kind() const override { return StepKind::Record; }
    [[nodiscard]] QString describe(const HostContext &context) const override;
    [[nodiscard]] Status execute(HostContext &context) const override;
};

} // namespace convoy
