// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "repository/HostStore.h"

namespace convoy {

/// Reads a CSV file of hosts and adds them all, or none ("host-csv-…", "host-exists", "file-unreadable").
[[nodiscard]] Result<QList<Host>> importHosts(HostStore &store, const QString &path);

/// The fingerprint that a host showed, out of a host-key-unknown or host-key-changed failure; empty when it has none.
[[nodiscard]] QString shownFingerprint(const Error &problem, const QString &pinned);

} // namespace convoy
