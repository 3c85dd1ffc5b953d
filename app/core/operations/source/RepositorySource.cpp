// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/source/RepositorySource.h"

#include "package/archive/Refusal.h"
#include "repository/imports/ForeignRepository.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

/// A repository, and the private copy that it is read through.
struct Opened
{
    std::shared_ptr<TemporarySpace> space;
    std::unique_ptr<ForeignRepository> repository;
};

Result<Opened> openAt(const RepositorySource::Place &place)
{
    const QString &path = place.path;
    auto space = TemporarySpace::make(QFileInfo(path).size() + QFileInfo(path + "-wal"_L1).size(), place.shown);
    if (!space)
        return failure(space.error());
    auto repository = ForeignRepository::open(path, (*space)->path(), place.operatorName);
    if (!repository)
        return failure(repository.error());
    return Opened{std::move(*space), std::move(*repository)};
}

Error changed(const OpenedPackage &package)
{
    return Refusal{u"package-changed"_s, {}, u"it is not in the repository any more, or is another one"_s}.toError(
        package.shownPath());
}

Error notWritten(const QString &what, const QString &detail)
{
    return Error(u"temporary-space"_s,
                 Message(QT_TRANSLATE_NOOP("core", "%1 cannot be copied to this computer to be read."), {what}))
        .because(Message(QT_TRANSLATE_NOOP("core", "The disk for temporary files does not take it.")))
        .advise(
            Message(QT_TRANSLATE_NOOP("core", "Make room on the disk for temporary files, or set TMPDIR to a folder "
                                              "on another disk.")))
        .with(detail);
}

/// The name that it was imported under; whoever made the repository may have written anything there.
QString fileNameOf(const StoredPackage &package)
{
    const QString name = QFileInfo(package.fileName).fileName();
    return name.isEmpty() || name == "."_L1 || name == ".."_L1 ? u"package"_s : name;
}

Status writePayload(ForeignRepository &repository, const StoredPackage &stored, const QString &path,
                    const ImportSource::Progress &progress, const CancelToken &cancel)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(notWritten(stored.descriptor.displayName(), file.errorString()));
    qint64 done = 0;
    return repository.readPayload(stored, [&](QByteArrayView bytes) -> Status {
        if (cancel.isCancelled())
            return failure(Error(u"cancelled"_s, Message(QT_TRANSLATE_NOOP("core", "Reading the package was stopped.")),
                                 ErrorKind::Stopped));
        if (file.write(bytes.data(), bytes.size()) != bytes.size() || !file.flush())
            return failure(notWritten(stored.descriptor.displayName(), file.errorString()));
        done += bytes.size();
        if (progress)
            progress(stored.descriptor.displayName(), done, stored.size);
        return {};
    });
}

/// The signature that came beside an archive goes with it.
Status writeSignature(ForeignRepository &repository, const StoredPackage &package, const QString &path)
{
    const Result<QByteArray> signature = repository.signature(package.id);
    if (!signature)
        return failure(signature.error());
    if (signature->isEmpty())
        return {};
    QFile file(path + u".minisig"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(*signature) != signature->size() || !file.flush())
        return failure(notWritten(package.descriptor.displayName(), file.errorString()));
    return {};
}

OpenedPackage listed(const StoredPackage &stored, const QString &path, const QString &shown)
{
    return {.descriptor = stored.descriptor,
            .path = path,
            .format = stored.format,
            .payloadBytes = stored.size,
            .unpackedBytes = stored.unpackedBytes,
            .sha256 = stored.sha256,
            .silentIni = stored.silentIni,
            .templates = {},
            .templateOptions = {},
            .referredTemplates = {},
            .location = shown + u'#' + stored.descriptor.key(),
            .signature = {},
            .fileDigests = {}};
}

} // namespace

RepositorySource::RepositorySource(Place place, PackageSource origin)
    : ImportSource(std::move(origin))
    , m_place(std::move(place))
{
}

Result<MediaScan> RepositorySource::scan(const Progress &progress, const CancelToken & /*cancel*/) const
{
    if (progress)
        progress(m_place.shown, 0, 0);
    const Result<Opened> opened = openAt(m_place);
    if (!opened)
        return failure(opened.error());
    const auto stored = opened->repository->list();
    if (!stored)
        return failure(stored.error());
    MediaScan scan;
    for (const StoredPackage &package : *stored)
        scan.packages += listed(package, m_place.path, m_place.shown);
    return scan;
}

Result<ReadyPackage> RepositorySource::fetch(const OpenedPackage &package, const Progress &progress,
                                             const CancelToken &cancel) const
{
    const Result<Opened> opened = openAt(m_place);
    if (!opened)
        return failure(opened.error());
    const auto all = opened->repository->list();
    if (!all)
        return failure(all.error());
    const auto stored = std::ranges::find_if(*all, [&](const StoredPackage &one) {
        return one.descriptor.key() == package.descriptor.key() && one.sha256 == package.sha256;
    });
    if (stored == all->end())
        return failure(changed(package));
    const bool isFolder = stored->format == "folder"_L1;
    auto space =
        TemporarySpace::make(stored->size + (isFolder ? stored->unpackedBytes : 0), package.descriptor.displayName());
    if (!space)
        return failure(space.error());
    QString path = (*space)->file(isFolder ? u"payload"_s : fileNameOf(*stored));
    if (Status written = writePayload(*opened->repository, *stored, path, progress, cancel); !written)
        return failure(written.error());
    if (isFolder) {
        const QString tree = (*space)->file(u"tree/"_s + fileNameOf(*stored));
        if (Status unpacked = ArchiveHelper().unpackTo(path, tree, cancel); !unpacked)
            return failure(unpacked.error());
        QFile::remove(path);
        path = tree;
    }
    if (Status beside = writeSignature(*opened->repository, *stored, path); !beside)
        return failure(beside.error());
    Result<OpenedPackage> verified = PackageReader().open(path, cancel);
    if (!verified)
        return failure(verified.error());
    if (verified->descriptor.key() != package.descriptor.key())
        return failure(changed(package));
    const auto templates = opened->repository->templates(stored->id);
    if (!templates)
        return failure(templates.error());
    for (auto given = templates->cbegin(); given != templates->cend(); ++given) {
        if (!verified->templates.contains(given.key()))
            addTemplate(*verified, given.key(), given.value());
    }
    verified->location = package.location;
    return ReadyPackage{std::move(*verified), std::move(*space)};
}

} // namespace convoy
