// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "repository/HostStore.h"

#include <QDir>

namespace convoy {

/// A key file as it is stored: absolute, since a run works in another folder than whoever named the file. A relative
/// one is looked for in `folder`; "~/…" stays, it is the home of whoever logs in.
[[nodiscard]] QString storedKeyFile(const QString &keyFile, const QDir &folder);

/// Reads hosts from a CSV file, "-" being standard input ("host-csv-…", "file-unreadable"). A relative key file is
/// relative to the folder that holds the CSV file, whatever the current folder: list and keys travel together. From
/// standard input it is relative to the current folder.
[[nodiscard]] Result<QList<Host>> readHosts(const QString &path);

/// readHosts(), then adds them all, or none ("host-exists").
[[nodiscard]] Result<QList<Host>> importHosts(HostStore &store, const QString &path);

/// The fingerprint that a host showed, out of a host-key-unknown or host-key-changed failure; empty when it has none.
[[nodiscard]] QString shownFingerprint(const Error &problem, const QString &pinned);

} // namespace convoy
