// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/source/StagedPackage.h"

#include "package/archive/Refusal.h"
#include "package/templates/TemplateContent.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

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

Error changed(const StagedPackage &package)
{
    return Refusal{u"package-changed"_s, {}, u"its bytes are another package"_s}.toError(package.location);
}

QString fileNameOf(const StagedPackage &package)
{
    const QString name = QFileInfo(package.fileName).fileName();
    return name.isEmpty() || name == "."_L1 || name == ".."_L1 ? u"package"_s : name;
}

Status writePayload(const StagedPackage &package, const QString &path, const ImportSource::Progress &progress,
                    const CancelToken &cancel)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(notWritten(package.shown, file.errorString()));
    qint64 done = 0;
    return package.read([&](QByteArrayView bytes) -> Status {
        if (cancel.isCancelled())
            return failure(Error(u"cancelled"_s, Message(QT_TRANSLATE_NOOP("core", "Reading the package was stopped.")),
                                 ErrorKind::Stopped));
        if (file.write(bytes.data(), bytes.size()) != bytes.size() || !file.flush())
            return failure(notWritten(package.shown, file.errorString()));
        done += bytes.size();
        if (progress)
            progress(package.shown, done, package.size);
        return {};
    });
}

/// The signature that came beside an archive goes with it.
Status writeSignature(const StagedPackage &package, const QString &path)
{
    if (package.signature.isEmpty())
        return {};
    QFile file(path + u".minisig"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(package.signature) != package.signature.size() || !file.flush())
        return failure(notWritten(package.shown, file.errorString()));
    return {};
}

/// A folder comes as the tar that it is stored as.
Status unpackFolder(const StagedPackage &package, TemporarySpace &space, QString &path, const CancelToken &cancel)
{
    const QString tree = space.file(u"tree/"_s + fileNameOf(package));
    if (Status unpacked = ArchiveHelper().unpackTo(path, tree, cancel); !unpacked)
        return unpacked;
    QFile::remove(path);
    path = tree;
    return {};
}

} // namespace

Result<ReadyPackage> stage(const StagedPackage &package, const ImportSource::Progress &progress,
                           const CancelToken &cancel)
{
    const bool isFolder = package.format == "folder"_L1;
    auto space = TemporarySpace::make(package.size + (isFolder ? package.unpackedBytes : 0), package.shown);
    if (!space)
        return failure(space.error());
    QString path = (*space)->file(isFolder ? u"payload"_s : fileNameOf(package));
    Status done = writePayload(package, path, progress, cancel);
    if (done && isFolder)
        done = unpackFolder(package, **space, path, cancel);
    if (done)
        done = writeSignature(package, path);
    if (!done)
        return failure(done.error());
    Result<OpenedPackage> verified = PackageReader().open(path, cancel);
    if (!verified)
        return failure(verified.error());
    if (verified->descriptor.key() != package.key)
        return failure(changed(package));
    for (auto given = package.templates.cbegin(); given != package.templates.cend(); ++given) {
        if (!verified->templates.contains(given.key()))
            addTemplate(*verified, given.key(), given.value());
    }
    verified->location = package.location;
    return ReadyPackage{std::move(*verified), std::move(*space)};
}

} // namespace convoy
