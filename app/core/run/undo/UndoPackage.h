// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/host/HostContext.h"

namespace convoy {

/// Another version of the run's package at work on the same host, in a folder of its own inside the run's: what an undo
/// installs again, or whose installer takes back what it did. Borrows the outer context's connection while it lives.
class UndoPackage
{
public:
    UndoPackage(HostContext &outer, const PackageAtHand &package, const PlanBefore &values);
    ~UndoPackage();
    UndoPackage(const UndoPackage &) = delete;
    UndoPackage &operator=(const UndoPackage &) = delete;

    [[nodiscard]] HostContext &context() { return m_context; }
    /// Its folder, its payload and its silent.ini are on the host.
    [[nodiscard]] Status stage();

private:
    HostContext &m_outer;
    RunContext m_run;
    HostContext m_context;
};

} // namespace convoy
