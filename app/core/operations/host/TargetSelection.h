// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "repository/HostStore.h"

#include <QList>
#include <QStringList>

namespace convoy {

/// TARGETS of the contract.
struct TargetSelection
{
    QStringList hosts;
    QStringList roles;
    QStringList sites;
    QStringList groups;
    bool all = false;
    [[nodiscard]] bool isEmpty() const;
};

/// The hosts meant, by name, each once: the union of what is given. "host-unknown", "no-targets" (ErrorKind::Request).
/// `all` means all but this-computer, which must be named.
[[nodiscard]] Result<QList<Host>> selectTargets(HostStore &store, const TargetSelection &selection);

} // namespace convoy
