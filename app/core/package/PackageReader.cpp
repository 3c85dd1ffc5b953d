// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/PackageReader.h"

#include "base/Digest.h"
#include "package/FolderPacker.h"
#include "package/archive/Refusal.h"
#include "package/reading/PackageAssembler.h"
#include "package/reading/SignatureFinder.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr qsizetype chunkSize = qsizetype(1024) * 1024;

Error cancelled()
{
    return Error(u"cancelled"_s, Message(QT_TRANSLATE_NOOP("core", "Reading the package was stopped.")),
                 ErrorKind::Stopped);
}

Status streamArchive(const OpenedPackage &package, const PackageReader::Sink &sink,
                     const PackageReader::Progress &progress, const CancelToken &cancel)
{
    const auto failed = [&package](const char *code, const QString &detail) {
        return failure(Refusal{QString::fromLatin1(code), {}, detail}.toError(package.path));
    };
    QFile file(package.path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failed(file.error() == QFileDevice::PermissionsError ? "archive-unreadable" : "media-gone",
                      file.errorString());
    QByteArray buffer(chunkSize, Qt::Uninitialized);
    Digest digest;
    qint64 done = 0;
    for (;;) {
        if (cancel.isCancelled())
            return failure(cancelled());
        const qint64 count = file.read(buffer.data(), buffer.size());
        if (count < 0)
            return failed("media-gone", file.errorString());
        if (count == 0)
            break;
        const QByteArrayView bytes = QByteArrayView(buffer).first(count);
        digest.add(bytes);
        if (Status taken = sink(bytes); !taken)
            return taken;
        done += count;
        if (progress)
            progress(done, package.payloadBytes);
    }
    if (done < package.payloadBytes)
        return failed("media-gone", u"the file is shorter than before"_s);
    if (digest.finish() != package.sha256)
        return failed("package-changed", u"another SHA-256 than when it was opened"_s);
    return {};
}

} // namespace

PackageReader::PackageReader(ArchiveHelper helper)
    : m_helper(std::move(helper))
{
}

Result<OpenedPackage> PackageReader::open(const QString &path, const CancelToken &cancel) const
{
    const bool isFolder = QFileInfo(path).isDir();
    Result<PackageContents> contents =
        isFolder ? PackageContents::ofFolder(path, cancel) : PackageContents::ofArchive(m_helper, path, cancel);
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

Status PackageReader::streamPayload(const OpenedPackage &package, const Sink &sink, const Progress &progress,
                                    const CancelToken &cancel) const
{
    if (package.format != "folder"_L1)
        return streamArchive(package, sink, progress, cancel);
    const Result<FolderPacker> packer = FolderPacker::survey(package.path, cancel);
    if (!packer)
        return failure(packer.error());
    return packer->stream({sink, progress, package.fileDigests}, cancel);
}

} // namespace convoy
