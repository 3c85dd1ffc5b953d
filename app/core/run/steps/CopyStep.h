// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/steps/Step.h"

namespace convoy {

/// Streams the payload through tar on the host (PayloadCopy), when its turn among the parallel copies comes. Codes:
/// host-disk-full, copy-failed, and those of the payload.
class CopyStep : public Step
{
public:
    [[nodiscard]] StepKind kind() const override { return StepKind::Copy; }
    [[nodiscard]] QString describe(const HostContext &context) const override;
    [[nodiscard]] Status execute(HostContext &context) const override;
    [[nodiscard]] std::optional<HostState> during() const override { return HostState::Copying; }
    [[nodiscard]] std::optional<HostState> after() const override { return HostState::Copied; }
};

} // namespace convoy
