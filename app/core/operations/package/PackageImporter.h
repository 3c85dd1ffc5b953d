// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "operations/package/PackageSaver.h"
#include "package/MediaScanner.h"
#include "repository/PackageStore.h"
#include "repository/Repository.h"

#include <functional>

namespace convoy {

struct ImportRequest
{
    QStringList paths;    ///< packages or media
    QStringList only;     ///< NAME@VERSION; empty: all found
    bool replace = false;
    QStringList tenants;
    QString group;
};

struct ImportReport
{
    QList<StoredPackage> imported;
    QList<MediaProblem> refused; ///< path and why
    /// 0 all, 1 some refused, 2 nothing imported, 4 nothing because the operator may not (contract).
    [[nodiscard]] int exitCode() const;
};

struct ImportProgress
{
    enum class Phase { Scanning, Checking, Storing, Done, Refused } phase = Phase::Scanning;
    QString path;
    QString package; ///< display name, once known
    qint64 done = 0;
    qint64 total = 0;
};

/// Media -> repository: scans, verifies, streams into the payload file, and only then shows the package. Whatever goes
/// wrong, the repository is as before for that package. Blocking; the repository must belong to the calling thread.
class PackageImporter
{
public:
    explicit PackageImporter(Repository &repository, MediaScanner scanner = MediaScanner(),
                             PackageReader reader = PackageReader());
    using Progress = std::function<void(const ImportProgress &)>;
    [[nodiscard]] ImportReport import(const ImportRequest &request, const Progress &progress = {},
                                      const CancelToken &cancel = {});
    /// One package that a scan has found already.
    [[nodiscard]] Result<StoredPackage> importOpened(const OpenedPackage &package, const ImportRequest &request,
                                                     const Progress &progress, const CancelToken &cancel);

private:
    struct Outcome
    {
        ImportReport &report;
        QStringList &missing; ///< of ImportRequest::only, not seen yet
    };
    void importPath(const QString &path, const ImportRequest &request, const Progress &progress,
                    const CancelToken &cancel, Outcome outcome);

    Repository &m_repository;
    MediaScanner m_scanner;
    PackageReader m_reader;
};

} // namespace convoy
