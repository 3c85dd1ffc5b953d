// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/package/PackageSaver.h"

#include "package/ArchiveHelper.h"
#include "repository/access/AccessStore.h"
#include "repository/integrity/IntegrityStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <unistd.h>
#include <utility>

namespace convoy {

namespace {

Error targetExists(const QString &path)
{
    return Error(QStringLiteral("target-exists"), Message(QT_TRANSLATE_NOOP("core", "%1 is there already."), {path}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "Convoy never overwrites what it did not write.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Give another name, or move the present one away.")));
}

Error targetUnwritable(const QString &path, const QString &detail)
{
    return Error(QStringLiteral("target-unwritable"),
                 Message(QT_TRANSLATE_NOOP("core", "The package cannot be written to %1."), {path}), ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check that the folder exists, that you may write to it and that it "
                                                  "has enough free space.")))
        .with(detail);
}

Error targetTooLarge(const QString &path)
{
    return Error(QStringLiteral("target-file-too-large"),
                 Message(QT_TRANSLATE_NOOP("core", "The package cannot be written to %1."), {path}), ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "The file is larger than this disk can hold in one file. A disk "
                                                   "formatted as FAT holds no file of 4 GiB or more.")))
        .advise(
            Message(QT_TRANSLATE_NOOP("core", "Use a disk with another file system, such as exFAT, NTFS or ext4.")));
}

Error targetFull(const QString &path, qint64 missing)
{
    return Error(QStringLiteral("target-full"),
                 Message(QT_TRANSLATE_NOOP("core", "The package cannot be written to %1."), {path}), ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "The disk has too little room: %1 more are needed."),
                         {QLocale().formattedDataSize(missing)}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Make room on the disk, or choose another one.")));
}

QString targetPath(const StoredPackage &package, const QString &to)
{
    if (!to.endsWith(QLatin1Char('/')) && !QFileInfo(to).isDir())
        return QFileInfo(to).absoluteFilePath();
    const QString stored = QFileInfo(package.fileName).fileName();
    const QString name = stored.isEmpty() ? package.descriptor.key() : stored;
    return QDir(to).absoluteFilePath(name);
}

struct Writing
{
    QString path;   ///< for now
    QString target; ///< where it goes, for messages
};

Status writePayload(Repository &repository, const StoredPackage &package, const Writing &writing,
                    const CancelToken &cancel)
{
    const auto &[path, target] = writing;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return failure(targetUnwritable(target, file.errorString()));
    Status read = repository.packages().readPayload(package.id, [&](QByteArrayView bytes) -> Status {
        if (cancel.isCancelled())
            return failure(Error(QStringLiteral("cancelled"), Message(QT_TRANSLATE_NOOP("core", "Cancelled."))));
        if (file.write(bytes.data(), bytes.size()) != bytes.size())
            return failure(errno == EFBIG ? targetTooLarge(target) : targetUnwritable(target, file.errorString()));
        return {};
    });
    if (read && (!file.flush() || ::fsync(file.handle()) != 0))
        return failure(targetUnwritable(target, file.errorString()));
    return read;
}

/// The signature that came beside an archive goes with its copy. Gives its path, empty where there is none.
Result<QString> writeSignature(Repository &repository, const StoredPackage &package, const QString &target)
{
    const Result<Provenance> provenance = repository.integrity().provenance(package.id);
    if (!provenance)
        return failure(provenance.error());
    if (provenance->signatureText.isEmpty())
        return QString();
    QFile file(target + QStringLiteral(".minisig"));
    if (file.exists())
        return failure(targetExists(file.fileName()));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || file.write(provenance->signatureText) != provenance->signatureText.size() || !file.flush())
        return failure(targetUnwritable(file.fileName(), file.errorString()));
    return file.fileName();
}

} // namespace

TargetDisk TargetDisk::of(const QString &folder)
{
    const QStorageInfo disk(folder);
    return {.fileSystem = QString::fromLatin1(disk.fileSystemType()),
            .freeBytes = disk.isValid() ? disk.bytesAvailable() : -1};
}

Status checkTarget(const StoredPackage &package, const QString &target, const TargetDisk &disk)
{
    constexpr qint64 smallestTooLarge = qint64(4) << 30;
    static const QStringList fat{QStringLiteral("vfat"), QStringLiteral("msdos"), QStringLiteral("fat32")};
    if (package.size >= smallestTooLarge && fat.contains(disk.fileSystem))
        return failure(targetTooLarge(target));
    // A folder comes as one file first.
    const qint64 needed = package.size + (package.format == QLatin1String("folder") ? package.unpackedBytes : 0);
    if (disk.freeBytes >= 0 && disk.freeBytes < needed)
        return failure(targetFull(target, needed - disk.freeBytes));
    return {};
}

Result<QString> savePackage(Repository &repository, const StoredPackage &package, const QString &to,
                            const CancelToken &cancel)
{
    if (Status may = repository.access().demand(Privilege::SaveACopy, package); !may)
        return failure(std::move(may).error());
    const QString target = targetPath(package, to);
    const QFileInfo info(target);
    if (info.exists() || info.isSymLink())
        return failure(targetExists(target));
    if (Status fits = checkTarget(package, target, TargetDisk::of(info.absolutePath())); !fits)
        return failure(fits.error());
    // Beside the target, so that the last step is a rename.
    QTemporaryDir scratch(info.absolutePath() + QStringLiteral("/.convoy-save-XXXXXX"));
    if (!scratch.isValid())
        return failure(targetUnwritable(target, scratch.errorString()));
    QString ready = scratch.filePath(QStringLiteral("payload"));
    if (Status written = writePayload(repository, package, {ready, target}, cancel); !written)
        return failure(written.error());
    if (package.format == QLatin1String("folder")) {
        const QString folder = scratch.filePath(QStringLiteral("tree"));
        if (Status unpacked = ArchiveHelper().unpackTo(ready, folder, cancel); !unpacked)
            return failure(unpacked.error());
        ready = folder;
    }
    if (QFileInfo::exists(target))
        return failure(targetExists(target));
    const Result<QString> signature = writeSignature(repository, package, target);
    if (!signature)
        return failure(signature.error());
    if (!QDir().rename(ready, target)) {
        if (!signature->isEmpty())
            QFile::remove(*signature);
        return failure(targetUnwritable(target, QString()));
    }
    return target;
}

} // namespace convoy
