// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/steps/Step.h"

namespace convoy {

/// Saves the files of the install path on the host, before the first change; fails with "backup-room" (a size) or
/// "backup-failed", and then nothing of the package was changed.
class SaveStep : public Step
{
public:
    [[nodiscard]] StepKind kind() const override { return StepKind::Save; }
    [[nodiscard]] QString describe(const HostContext &context) const override;
    [[nodiscard]] Status execute(HostContext &context) const override;
};

} // namespace convoy
