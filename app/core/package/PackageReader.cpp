// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/PackageReader.h"

#include "base/StreamMac.h"
#include "package/FolderPacker.h"
#include "package/archive/Refusal.h"
#include "package/reading/ArchiveStream.h"
#include "package/reading/PackageAssembler.h"
#include "package/reading/SignatureFinder.h"

#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

Error changed(const OpenedPackage &package)
{
    return Refusal{u"package-changed"_s, {}, u"another content than when it was opened"_s}.toError(package.path);
}

/// What the import goes by, as look() saw it; templates that were given apart have come to it since.
bool isSame(const OpenedPackage &seen, const OpenedPackage &verified)
{
    PackageDescriptor descriptor = seen.descriptor;
    descriptor.templates = verified.descriptor.templates;
    const auto isIn = [&seen](const auto &each) { return seen.templates.value(each.first) == each.second; };
    return descriptor == verified.descriptor && seen.payloadBytes == verified.payloadBytes
           && seen.unpackedBytes == verified.unpackedBytes && seen.silentIni == verified.silentIni
           && seen.signature.text == verified.signature.text
           && std::ranges::all_of(verified.templates.toStdMap(), isIn);
}

} // namespace

PackageReader::PackageReader(ArchiveHelper helper)
    : m_helper(std::move(helper))
{
}

Result<OpenedPackage> PackageReader::read(const QString &path, const DescribeRequest &request,
                                          const CancelToken &cancel) const
{
    const bool isFolder = QFileInfo(path).isDir();
    Result<PackageContents> contents = isFolder ? PackageContents::ofFolder(path, cancel)
                                                : PackageContents::ofArchive(m_helper, path, cancel, request);
    if (!contents)
        return failure(contents.error());
    Result<OpenedPackage> package = PackageAssembler(std::move(*contents)).assemble();
    // Beside the archive it covers every byte, which one inside cannot.
    if (package && !isFolder) {
        if (FoundSignature beside = signatureBeside(path); beside.isThere())
            package->signature = std::move(beside);
    }
    return package;
}

Result<OpenedPackage> PackageReader::open(const QString &path, const CancelToken &cancel) const
{
    return read(path, {.macKey = StreamMac::newKey()}, cancel);
}

Result<OpenedPackage> PackageReader::look(const QString &path, const CancelToken &cancel, qint64 large) const
{
    if (QFileInfo(path).size() < large)
        return open(path, cancel);
    Result<OpenedPackage> seen = read(path, {.isNamesOnly = true, .macKey = StreamMac::newKey()}, cancel);
    // A signature is judged by the digest of what it covers.
    return seen && seen->signature.isThere() && !seen->isVerified ? open(path, cancel) : seen;
}

Result<ContentSeal> PackageReader::streamPayload(const OpenedPackage &package, const Sink &sink,
                                                 const Progress &progress, const CancelToken &cancel) const
{
    if (package.format == "folder"_L1) {
        const Result<FolderPacker> packer = FolderPacker::survey(package.path, cancel);
        if (!packer)
            return failure(packer.error());
        const Status streamed = packer->stream({sink, progress, package.fileDigests}, cancel);
        return streamed ? Result<ContentSeal>(ContentSeal()) : failure(streamed.error());
    }
    if (!package.isVerified)
        return streamUnverified(package, sink, progress, cancel);
    const Result<QByteArray> tag = ArchiveStream{package, sink, progress}.run(package.seal.key, cancel);
    if (!tag)
        return failure(tag.error());
    return *tag == package.seal.tag ? Result<ContentSeal>(package.seal) : failure(changed(package));
}

/// The helper reads the archive in a process of its own while it is stored here: what both read must be the same, by
/// a sum that the medium cannot foresee. Nothing counts as stored before both are through.
Result<ContentSeal> PackageReader::streamUnverified(const OpenedPackage &package, const Sink &sink,
                                                    const Progress &progress, const CancelToken &cancel) const
{
    const DescribeRequest request{.wantsDigests = package.hasDigestList, .macKey = StreamMac::newKey()};
    const CancelToken ended;
    std::optional<Result<OpenedPackage>> verified;
    std::atomic_bool isRefused = false;
    std::jthread verifier([&] {
        verified.emplace(read(package.path, request, cancel.orAlso(ended)));
        isRefused = !verified->has_value();
    });
    const Sink watched = [&](QByteArrayView bytes) -> Status {
        return isRefused ? failure(changed(package)) : sink(bytes);
    };
    const Result<QByteArray> tag = ArchiveStream{package, watched, progress}.run(request.macKey, cancel);
    const bool isCutShort = !tag && !isRefused;
    if (isCutShort)
        ended.cancel();
    verifier.join();
    if (isCutShort)
        return failure(tag.error());
    if (!verified->has_value())
        return failure(verified->error());
    if (!tag || *tag != (*verified)->seal.tag || !isSame(package, **verified))
        return failure(changed(package));
    return (*verified)->seal;
}

} // namespace convoy
