// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "operations/bundle/BundleIndex.h"
#include "repository/Repository.h"

#include <QStringList>

#include <functional>

namespace convoy {

struct BundleExportRequest
{
    QString to;             ///< file to write, or a folder to write it into under a name of its own
    QStringList packages{}; ///< as PackageStore::find takes them
    QStringList hosts{};    ///< by name
    bool all = false;       ///< all packages, and all hosts but this computer, that the operator sees
    QStringList plans{};    ///< files that `plan --out` wrote
    QStringList solutions{}; ///< folders
    bool trust = false;      ///< trusted and revoked keys, policy
};

struct BundleExportReport
{
    QString path;
    qint64 bytes = 0;
    QString sha256; ///< of the bundle
    BundleIndex index;
};

/// One file for a plant without network: packages byte by byte, hosts without anything secret, plans, solution
/// definitions, keys. Takes SaveACopy of each package; in the audit trail. Never overwrites ("target-exists");
/// written to a temporary name first, which is gone when it fails. Blocking.
///
/// Further codes: bundle-empty, host-this-computer, checkTarget()'s, BundleContents' and the stores'.
[[nodiscard]] Result<BundleExportReport> exportBundle(
    Repository &repository, const BundleExportRequest &request,
    const std::function<void(qint64 done, qint64 total)> &progress = {}, const CancelToken &cancel = {});

} // namespace convoy
