// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "operations/package/PackageSaver.h"
#include "operations/source/ImportSource.h"
#include "package/MediaScanner.h"
#include "repository/PackageStore.h"
#include "repository/Repository.h"

#include <functional>

namespace convoy {

class ImportTrack;

struct ImportRequest
{
    QStringList paths{};    ///< packages, media, images, repositories, shares: ImportSource
    QStringList only{};     ///< NAME@VERSION; empty: all found
    bool replace = false;
    QStringList tenants{};
    QString group{};
    QStringList templates{}; ///< files, one .xml and one .apd at most, for the one package that is imported (method B)
    ShareLogin login{}; ///< for shares
    QString olderReason{}; ///< why media older than what is known are let in; empty: they are refused
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
    enum class Phase { Scanning, Checking, Copying, Storing, Done, Refused } phase = Phase::Scanning;
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
    explicit PackageImporter(Repository &repository, PackageReader reader = PackageReader());
    using Progress = std::function<void(const ImportProgress &)>;
    [[nodiscard]] ImportReport import(const ImportRequest &request, const Progress &progress = {},
                                      const CancelToken &cancel = {});
    /// One package that a scan has found already.
    [[nodiscard]] Result<StoredPackage> importOpened(const OpenedPackage &package, const ImportRequest &request,
                                                     const Progress &progress, const CancelToken &cancel);
    /// One package of a source's scan. Other programs see it go, and a failure stays until it is dismissed
    /// (Repository::imports). Codes beside those of the source: those of addSeparateTemplates, package-exists.
    [[nodiscard]] Result<StoredPackage> importFrom(const ImportSource &source, const OpenedPackage &package,
                                                   const ImportRequest &request, const Progress &progress,
                                                   const CancelToken &cancel);

private:
    struct Outcome
    {
        ImportReport &report;
        QStringList &missing; ///< of ImportRequest::only, not seen yet
    };
    struct Job
    {
        const ImportRequest &request;
        const Progress &progress;
        const CancelToken &cancel;
    };
    void importPath(const QString &path, const Job &job, Outcome outcome);
    void importFound(const ImportSource &source, const MediaScan &scan, const Job &job, Outcome outcome);
    void refuse(const MediaProblem &problem, const Job &job, Outcome outcome);
    void keepFailure(const MediaProblem &problem);
    [[nodiscard]] Result<StoredPackage> store(const OpenedPackage &package, const PackageSource &origin, const Job &job,
                                              ImportTrack &track);
    [[nodiscard]] Status checkNew(const PackageDescriptor &descriptor, const ImportRequest &request);

    Repository &m_repository;
    PackageReader m_reader;
};

} // namespace convoy
