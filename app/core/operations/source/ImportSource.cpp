// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/source/ImportSource.h"

#include "operations/source/FolderSource.h"
#include "operations/source/MountTable.h"
#include "operations/source/RepositorySource.h"
#include "operations/source/ShareErrors.h"
#include "operations/source/ShareSelection.h"
#include "repository/Repository.h"
#include "repository/access/AccessStore.h"
#include "repository/imports/ForeignRepository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

using SourceResult = Result<std::shared_ptr<ImportSource>>;

Error ownRepository(const QString &path)
{
    return Error(u"source-own-repository"_s,
                 Message(QT_TRANSLATE_NOOP("core", "%1 is the repository that is imported into."), {path}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Choose another repository, or a medium.")));
}

/// The first volume descriptor of a disc image stands in its 17th sector.
bool isDiscImage(const QString &path)
{
    constexpr qint64 identifierAt = 16 * 2048 + 1;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(identifierAt))
        return false;
    const QByteArray identifier = file.read(5);
    return identifier == "CD001" || identifier == "BEA01";
}

/// One opening of a place, from the text to the source.
class Opening
{
public:
    Opening(const SourceOptions &options, const ImportSource::Progress &progress, const CancelToken &cancel)
        : m_options(options)
        , m_progress(progress)
        , m_cancel(cancel)
        , m_mounts(MountTable::ofSystem())
    {
    }

    SourceResult open(const SourceLocation &location)
    {
        if (location.kind == SourceLocation::Kind::Share)
            return openShare(location);
        const bool isLocal = m_options.isLocal ? m_options.isLocal(location.path) : m_mounts.isLocal(location.path);
        return openPath({.path = location.path,
                         .shown = location.path,
                         .mustCopy = !isLocal,
                         .depth = m_options.depth,
                         .space = {}},
                        {.location = location.text(), .kind = {}, .isLocal = isLocal});
    }

private:
    /// `origin` without a kind gets that of what is found.
    SourceResult openPath(FolderSource::Place place, PackageSource origin)
    {
        const QFileInfo info(place.path);
        const auto kind = [&origin](const QString &found) {
            if (origin.kind.isEmpty())
                origin.kind = found;
            return origin;
        };
        if (!info.isFile() || !info.isReadable())
            return std::make_shared<FolderSource>(std::move(place), kind(u"folder"_s));
        if (isOwnRepository(info))
            return failure(ownRepository(place.shown));
        if (MediaScanner::isArchiveName(info.fileName()))
            return std::make_shared<FolderSource>(std::move(place), kind(u"file"_s));
        if (ForeignRepository::looksLikeOne(place.path))
            return std::make_shared<RepositorySource>(RepositorySource::Place{.path = place.path,
                                                                              .shown = place.shown,
                                                                              .operatorName = m_options.operatorName,
                                                                              .space = place.space},
                                                      kind(u"repository"_s));
        if (isDiscImage(place.path))
            return openImage(place, kind(u"image"_s));
        return std::make_shared<FolderSource>(std::move(place), kind(u"file"_s));
    }

    /// Never asked of a file's bytes: opening a database that this process has open gives up its locks.
    [[nodiscard]] bool isOwnRepository(const QFileInfo &info) const
    {
        if (m_options.ownRepository.isEmpty())
            return false;
        const RepositoryUrl own{m_options.ownRepository};
        const QString path = info.canonicalFilePath();
        return path == QFileInfo(own.path).canonicalFilePath()
               || path == QFileInfo(own.payloadPath()).canonicalFilePath();
    }

    SourceResult openImage(const FolderSource::Place &image, const PackageSource &origin)
    {
        tell(image.shown, 0, 0);
        auto space = TemporarySpace::make(QFileInfo(image.path).size(), image.shown);
        if (!space)
            return failure(space.error());
        const QString folder = (*space)->file(QFileInfo(image.path).fileName());
        if (Status unpacked = ArchiveHelper().unpackTo(image.path, folder, m_cancel); !unpacked)
            return failure(explained(unpacked.error(), image, origin));
        return std::make_shared<FolderSource>(FolderSource::Place{.path = folder,
                                                                  .shown = image.shown,
                                                                  .mustCopy = false,
                                                                  .depth = m_options.depth,
                                                                  .space = std::move(*space)},
                                              origin);
    }

    static Error explained(const Error &error, const FolderSource::Place &place, const PackageSource &origin)
    {
        return FolderSource(place, origin).explain(error);
    }

    SourceResult openShare(const SourceLocation &location)
    {
        const PackageSource origin{.location = location.text(), .kind = u"share"_s, .isLocal = false};
        if (const QString mounted = m_mounts.pathOf(location); !mounted.isEmpty())
            return openPath(
                {.path = mounted, .shown = location.text(), .mustCopy = true, .depth = m_options.depth, .space = {}},
                origin);
        ShareLogin login = m_options.login;
        if (login.user.isEmpty())
            login.user = location.user;
        const ShareClient client(location, login);
        tell(location.text(), 0, 0);
        const auto listing = client.list(m_cancel);
        if (!listing)
            return failure(listing.error());
        if (listing->isFile)
            return openSharedFile(location, login, *listing, origin);
        return copied({client, location, packageFiles(listing->files), location.name()}, origin);
    }

    /// A repository has its packages in a second file, and its latest news in a third.
    SourceResult openSharedFile(const SourceLocation &location, const ShareLogin &login,
                                const ShareClient::Listing &listing, const PackageSource &origin)
    {
        QList<ShareClient::File> files{{location.name(), listing.files.value(0).size}};
        for (const QString &suffix : {u"-payload"_s, u"-wal"_s}) {
            SourceLocation beside = location;
            beside.path += suffix;
            if (!location.path.endsWith(".sqlite"_L1))
                continue;
            if (const auto found = ShareClient(beside, login).list(m_cancel); found && found->isFile)
                files += {location.name() + suffix, found->files.value(0).size};
        }
        SourceLocation folder = location;
        folder.path = location.path.contains(u'/') ? location.path.section(u'/', 0, -2) : QString();
        return copied({ShareClient(folder, login), location, files, {}}, origin);
    }

    struct Copying
    {
        ShareClient client;
        const SourceLocation &location;
        QList<ShareClient::File> files;
        QString folder; ///< name of the folder that is copied; empty: `location` is a file
    };

    SourceResult copied(const Copying &copying, const PackageSource &origin)
    {
        const SourceLocation &location = copying.location;
        qint64 total = 0;
        QStringList paths;
        for (const ShareClient::File &file : copying.files) {
            total += file.size;
            paths += file.path;
        }
        auto space = TemporarySpace::make(total, location.text());
        if (!space)
            return failure(space.error());
        const QString root = (*space)->file(copying.folder.isEmpty() ? u"share"_s : u"share/"_s + copying.folder);
        if (!QDir().mkpath(root))
            return failure(shareDisk(location));
        const Status done =
            copying.client.copy(paths, root, [&](qint64 bytes) { tell(location.text(), bytes, total); }, m_cancel);
        if (!done)
            return failure(done.error());
        const QString path = copying.folder.isEmpty() ? root + u'/' + location.name() : root;
        return openPath({.path = path,
                         .shown = location.text(),
                         .mustCopy = false,
                         .depth = m_options.depth,
                         .space = std::move(*space)},
                        origin);
    }

    static Error shareDisk(const SourceLocation &location)
    {
        return shareError(location, QByteArrayLiteral("{\"code\":\"share-disk\"}"));
    }

    void tell(const QString &what, qint64 done, qint64 total) const
    {
        if (m_progress)
            m_progress(what, done, total);
    }

    const SourceOptions &m_options;
    const ImportSource::Progress &m_progress;
    const CancelToken &m_cancel;
    MountTable m_mounts;
};

} // namespace

Message ImportSource::note() const
{
    if (m_origin.isLocal)
        return {};
    return Message(QT_TRANSLATE_NOOP("core",
                                     "%1 is not on this computer. Its packages are copied to %2 before they are "
                                     "imported, because setup programs, .NET applications above all, trust only a "
                                     "local source. That takes as much room there as they have; the copies are removed "
                                     "at the end."),
                   {m_origin.location, TemporarySpace::folder()});
}

SourceOptions SourceOptions::into(Repository &repository, const ShareLogin &login)
{
    const Result<Access> access = repository.access().own();
    return {.login = login,
            .operatorName = access ? access->operatorName : QString(),
            .ownRepository = repository.url().path,
            .depth = MediaScanner::Depth::Quick,
            .isLocal = {}};
}

Result<std::shared_ptr<ImportSource>> ImportSource::open(const QString &typed, const SourceOptions &options,
                                                         const Progress &progress, const CancelToken &cancel)
{
    const Result<SourceLocation> location = SourceLocation::parse(typed);
    if (!location)
        return failure(location.error());
    return Opening(options, progress, cancel).open(*location);
}

} // namespace convoy
