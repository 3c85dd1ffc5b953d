// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "repository/HostStore.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace convoy {

struct HostKeyExportRequest
{
    QList<Host> hosts;
    QString path;   ///< written anew; what stood there is replaced when all is written
    QString madeBy;
    QDateTime made;
};

struct HostKeyExport
{
    QString path;
    QString sha256;
    QList<Host> hosts;      ///< those whose key is in the list
    QStringList withoutKey; ///< those that have none; this computer has none and is not named
};

/// Writes the pinned keys of hosts as a list that a colleague can import (HostKeyList): names, addresses and
/// fingerprints, with since when and by whom each is trusted. "no-host-keys" where none has one, "target-unwritable".
/// ErrorKind::Request. Blocking.
[[nodiscard]] Result<HostKeyExport> exportHostKeys(HostStore &store, const HostKeyExportRequest &request);

} // namespace convoy
