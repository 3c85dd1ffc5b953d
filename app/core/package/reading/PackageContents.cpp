// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/reading/PackageContents.h"

#include "base/Digest.h"
#include "package/FolderPacker.h"
#include "package/archive/ArchiveFormat.h"
#include "package/archive/ArchiveLimits.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

bool isDigestList(const ArchiveEntry &entry)
{
    return entry.path == "manifest.sha256"_L1 || entry.path.endsWith("/manifest.sha256"_L1);
}

/// Reads one file of a folder package as far as it is asked for: its content, its digest, or neither.
Status addFile(PackageContents &contents, const FolderPacker &packer, const ArchiveEntry &entry, bool needsDigest,
               const CancelToken &cancel)
{
    const bool isDescribed = isDescribingFile(entry.path) && entry.size <= limits::describedBytes;
    QByteArray content;
    Digest digest;
    if (needsDigest || isDescribed) {
        const auto take = [&](QByteArrayView bytes) -> Status {
            digest.add(bytes);
            if (isDescribed)
                content.append(bytes);
            return {};
        };
        if (Status read = packer.readFile(entry, take, cancel); !read)
            return read;
    }
    contents.fileDigests.insert(entry.path, needsDigest ? digest.finish() : QString());
    if (isDescribed)
        contents.described.insert(entry.path, content);
    return {};
}

} // namespace

Result<PackageContents> PackageContents::ofArchive(const ArchiveHelper &helper, const QString &path,
                                                   const CancelToken &cancel, const DescribeRequest &request)
{
    Result<ArchiveListing> listing = helper.describe(path, cancel, request);
    if (!listing)
        return failure(listing.error());
    return PackageContents{.path = path,
                           .format = listing->format,
                           .sha256 = listing->sha256,
                           .isRead = listing->isRead,
                           .seal = {request.macKey, listing->mac},
                           .payloadBytes = QFileInfo(path).size(),
                           .unpackedBytes = listing->unpackedBytes,
                           .described = std::move(listing->described),
                           .fileDigests = std::move(listing->fileDigests),
                           .links = std::move(listing->links)};
}

Result<PackageContents> PackageContents::ofFolder(const QString &path, const CancelToken &cancel)
{
    const Result<FolderPacker> packer = FolderPacker::survey(path, cancel);
    if (!packer)
        return failure(packer.error());
    PackageContents contents{.path = path,
                             .format = u"folder"_s,
                             .sha256 = {},
                             .isRead = true,
                             .seal = {},
                             .payloadBytes = packer->tarBytes(),
                             .unpackedBytes = packer->unpackedBytes(),
                             .described = {},
                             .fileDigests = {},
                             .links = {}};
    const bool needsDigests = std::ranges::any_of(packer->entries(), isDigestList);
    for (const ArchiveEntry &entry : packer->entries()) {
        if (entry.kind == EntryKind::Link)
            contents.links.insert(entry.path, entry.linkTarget);
        if (entry.kind != EntryKind::File)
            continue;
        if (Status added = addFile(contents, *packer, entry, needsDigests, cancel); !added)
            return failure(added.error());
    }
    return contents;
}

} // namespace convoy
