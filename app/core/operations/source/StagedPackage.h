// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/source/ImportSource.h"

namespace convoy {

/// A stored package on its way from one repository to another: what was written down of it, and how to get its bytes.
struct StagedPackage
{
    QString key;      ///< NAME@VERSION, that the bytes must turn out to be ("package-changed")
    QString shown;    ///< display name
    QString format;   ///< as StoredPackage::format
    QString fileName; ///< that it was imported under; whoever made the repository may have written anything there
    qint64 size = 0;
    qint64 unpackedBytes = 0;
    QString location; ///< where the operator finds it
    QByteArray signature; ///< the file that came beside an archive; empty: none
    QMap<QString, QByteArray> templates; ///< those that came apart are not in the bytes
    std::function<Status(const std::function<Status(QByteArrayView)> &sink)> read;
};

/// Writes it to a temporary space, and opens and verifies it there like any other package, whatever was said of it.
/// Codes: temporary-space, package-changed, cancelled, those of PackageReader and of `read`. Blocking.
[[nodiscard]] Result<ReadyPackage> stage(const StagedPackage &package, const ImportSource::Progress &progress,
                                         const CancelToken &cancel);

} // namespace convoy
