// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "operations/source/ShareClient.h"
#include "operations/source/TemporarySpace.h"
#include "package/MediaScanner.h"
#include "repository/PackageStore.h"

#include <QString>

#include <functional>
#include <memory>

namespace convoy {

class Repository;

struct SourceOptions
{
    ShareLogin login;      ///< for a share; a user in the address counts where none is given here
    QString operatorName;  ///< who works: another repository shows what he may see there
    QString ownRepository; ///< path of the repository that is imported into, which cannot be its own source
    MediaScanner::Depth depth = MediaScanner::Depth::Whole; ///< Quick: what is not imported is not read either
    std::function<bool(const QString &path)> isLocal; ///< for tests; empty: as the mount table says

    /// For what is imported into this repository, by its operator.
    static SourceOptions into(Repository &repository, const ShareLogin &login);
};

/// A package where it can be imported from: on this computer.
struct ReadyPackage
{
    OpenedPackage package;
    std::shared_ptr<TemporarySpace> space; ///< holds its copy; null where none was needed
};

/// A place that packages come from, whatever kind it is: a package, a folder or a mounted medium, with or without
/// MediaInfo.xml, a disc image (unpacked by the archive helper), another repository, a share (its packages are copied
/// first). Temporary copies live as long as the source.
///
/// Codes, beside those of MediaScanner, PackageReader, ArchiveHelper, ForeignRepository, ShareClient and
/// TemporarySpace: source-address, source-password, source-own-repository. All calls block; any thread, one at a time.
class ImportSource
{
public:
    /// `what` is a path or a file's name; bytes are 0 where they are not known.
    using Progress = std::function<void(const QString &what, qint64 done, qint64 total)>;

    /// Understands the text (SourceLocation) and makes the place ready to be looked through.
    static Result<std::shared_ptr<ImportSource>> open(const QString &typed, const SourceOptions &options = {},
                                                      const Progress &progress = {}, const CancelToken &cancel = {});
    virtual ~ImportSource() = default;
    ImportSource(const ImportSource &) = delete;
    ImportSource &operator=(const ImportSource &) = delete;

    /// What is recorded with each package of it.
    [[nodiscard]] const PackageSource &origin() const { return m_origin; }
    [[nodiscard]] virtual Result<MediaScan> scan(const Progress &progress, const CancelToken &cancel) const = 0;
    /// What a person should know of a place that is not on this computer (E25); empty for one that is.
    [[nodiscard]] Message note() const;
    /// Brings one package of scan() to where it can be imported. Fails with "package-changed" when it is not what it was.
    [[nodiscard]] virtual Result<ReadyPackage> fetch(const OpenedPackage &package, const Progress &progress,
                                                     const CancelToken &cancel) const = 0;
    /// A failure as the operator should read it: temporary copies by the names of what they are copies of.
    [[nodiscard]] virtual Error explain(const Error &error) const { return error; }

protected:
    explicit ImportSource(PackageSource origin)
        : m_origin(std::move(origin))
    {
    }

private:
    PackageSource m_origin;
};

} // namespace convoy
