// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/host/HostContext.h"

namespace convoy {

/// The folders into which installers move what they find (backup_YYYY-MM-DD_HH-MM-SS below the install path).

/// Notes which stand there before the command.
[[nodiscard]] Status noteBackups(HostContext &context);
/// Adds those that came since to HostContext::backups.
[[nodiscard]] Status findBackups(HostContext &context);
/// Removes `ours`; from `state` and what is not ours in them things go up again. What stays is told in the journal.
[[nodiscard]] Status removeBackups(HostContext &context, const QStringList &ours, const QString &state);

} // namespace convoy
