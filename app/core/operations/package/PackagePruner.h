// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "repository/PackageStore.h"
#include "repository/Repository.h"

#include <functional>
#include <optional>

namespace convoy {

struct PruneRequest
{
    static constexpr int usualKeep = 3;
    int keep = usualKeep; ///< newest versions of each package that stay; 1 or more
    std::optional<int> olderThanDays{}; ///< only what changed last before that many days
    QString tenant{};     ///< only packages of this one alone; empty: all that the operator sees
    bool isForced = false; ///< also what a roll back still needs, or what stands on a host
};

/// What would happen to one package, and why.
struct PruneItem
{
    StoredPackage package;
    bool goes = false;
    QString code;   ///< goes: superseded; stays: newest, recent, shared, package-in-use, not-allowed
    Message reason; ///< for people
};

struct PrunePreview
{
    PruneRequest request;
    QList<PruneItem> items; ///< by name, newest version first
    qint64 freedBytes = 0;  ///< of the payloads that would go
    [[nodiscard]] QList<StoredPackage> going() const;
};

struct PruneFailure
{
    StoredPackage package;
    Error error;
};

struct PruneReport
{
    QList<StoredPackage> pruned;
    QList<PruneFailure> failed; ///< what has become needed since the preview, for instance
    qint64 freedBytes = 0;
};

/// What pruning would delete; changes nothing. "tenant-unknown", ErrorKind::Request.
[[nodiscard]] Result<PrunePreview> previewPrune(Repository &repository, const PruneRequest &request,
                                                const QDateTime &now);

/// Deletes what the preview said, each package as PackageStore::remove() does, and nothing that was replaced since.
/// In the audit trail. Fails only when that cannot be written; blocking.
[[nodiscard]] Result<PruneReport> prunePackages(
    Repository &repository, const PrunePreview &preview,
    const std::function<void(qsizetype done, qsizetype total)> &progress = {}, const CancelToken &cancel = {});

} // namespace convoy
