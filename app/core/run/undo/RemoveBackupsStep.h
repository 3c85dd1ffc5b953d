// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/steps/Step.h"

namespace convoy {

/// After a proved roll back: removes the backups that installers made in our runs, and what was saved for it. Never
/// fails the host; what stays is named.
class RemoveBackupsStep : public Step
{
public:
    [[nodiscard]] StepKind kind() const override { return StepKind::RemoveBackups; }
    [[nodiscard]] QString describe(const HostContext &context) const override;
    [[nodiscard]] Status execute(HostContext &context) const override;
};

} // namespace convoy
