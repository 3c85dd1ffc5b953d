// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/host/HostContext.h"

namespace convoy {

/// Brings one host back, by what PlanHost::undo says: a roll back without an installation (its plan has the step "undo"),
/// or what a failed step left. Services are stopped before and brought back after, and detection proves what stands there
/// in the end. May be begun again where it was broken off. One thread.
class HostUndo
{
public:
    explicit HostUndo(HostContext &context);

    /// Fails with "undo-failed", "saved-gone", "saved-altered", "undo-unproved", and what hosts and installers say.
    [[nodiscard]] Status execute();
    static QString describe(const HostContext &context);

private:
    [[nodiscard]] Status bringBack();
    [[nodiscard]] Status byInstaller();
    [[nodiscard]] Status byOwnInstaller();
    [[nodiscard]] Status byPackage();
    [[nodiscard]] Status bySavedFiles();
    [[nodiscard]] Status runUndoCommand(HostContext &context, int attempt);
    [[nodiscard]] Status prove();

    HostContext &m_context;
    bool m_isRollback; ///< the plan's own step, whose result the plan verifies
};

} // namespace convoy
