// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/steps/Step.h"

namespace convoy {

/// Takes the host's lock in the repository and the marker on the host, waiting as long as the run may wait. Codes:
/// host-locked, host-path-unwritable, host-disk-full.
class LockStep : public Step
{
public:
    [[nodiscard]] StepKind kind() const override { return StepKind::Lock; }
    [[nodiscard]] QString describe(const HostContext &context) const override;
    [[nodiscard]] Status execute(HostContext &context) const override;
};

} // namespace convoy
