// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/source/RepositorySource.h"

#include "operations/source/StagedPackage.h"
#include "package/archive/Refusal.h"
#include "repository/imports/ForeignRepository.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

/// A repository, and the private copy that it is read through.
struct OpenRepository
{
    std::shared_ptr<TemporarySpace> space;
    std::unique_ptr<ForeignRepository> repository;
};

Result<OpenRepository> openAt(const RepositorySource::Place &place)
{
    const QString &path = place.path;
    auto space = TemporarySpace::make(QFileInfo(path).size() + QFileInfo(path + "-wal"_L1).size(), place.shown);
    if (!space)
        return failure(space.error());
    auto repository = ForeignRepository::open(path, (*space)->path(), place.operatorName);
    if (!repository)
        return failure(repository.error());
    return OpenRepository{std::move(*space), std::move(*repository)};
}

Error changed(const OpenedPackage &package)
{
    return Refusal{u"package-changed"_s, {}, u"it is not in the repository any more, or is another one"_s}.toError(
        package.shownPath());
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
    const Result<OpenRepository> opened = openAt(m_place);
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
    const Result<OpenRepository> opened = openAt(m_place);
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
    const auto templates = opened->repository->templates(stored->id);
    const Result<QByteArray> signature = opened->repository->signature(stored->id);
    if (!templates || !signature)
        return failure(!templates ? templates.error() : signature.error());
    return stage({.key = package.descriptor.key(),
                  .shown = package.descriptor.displayName(),
                  .format = stored->format,
                  .fileName = stored->fileName,
                  .size = stored->size,
                  .unpackedBytes = stored->unpackedBytes,
                  .location = package.location,
                  .signature = *signature,
                  .templates = *templates,
                  .read =
                      [&](const std::function<Status(QByteArrayView)> &sink) {
                          return opened->repository->readPayload(*stored, sink);
                      }},
                 progress, cancel);
}

} // namespace convoy
