// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/source/TemporarySpace.h"

#include "operations/OperationsLog.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr auto prefix = "convoy-media-"_L1;
constexpr qint64 spareBytes = 16 << 20;
constexpr int youngSeconds = 60; ///< made, but not locked yet

Error noRoom(const QString &what, Message why, const QString &detail = {})
{
    return Error(u"temporary-space"_s,
                 Message(QT_TRANSLATE_NOOP("core", "%1 cannot be copied to this computer to be read."), {what}))
        .because(std::move(why))
        .advise(
            Message(QT_TRANSLATE_NOOP("core", "Make room on the disk for temporary files, or set TMPDIR to a folder "
                                              "on another disk.")))
        .with(detail);
}

int lockedFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
    if (folder >= 0 && ::flock(folder, LOCK_EX | LOCK_NB) == 0)
        return folder;
    if (folder >= 0)
        ::close(folder);
    return -1;
}

/// Folders inside that may not be written would otherwise stay.
void removeTree(const QString &path)
{
    if (QDir(path).removeRecursively())
        return;
    const QStringList folders =
        QDir(path).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const QString &folder : folders)
        removeTree(path + u'/' + folder);
    if (!QDir(path).removeRecursively())
        operationsLog.warning("temporary files stay", {{"path", path}});
}

void removeLeftOvers()
{
    const QFileInfoList found =
        QDir(TemporarySpace::folder()).entryInfoList({prefix + "*"_L1}, QDir::Dirs | QDir::NoSymLinks);
    for (const QFileInfo &one : found) {
        if (one.ownerId() != ::getuid() || one.lastModified().secsTo(QDateTime::currentDateTime()) < youngSeconds)
            continue;
        if (const int lock = lockedFolder(one.filePath()); lock >= 0) {
            removeTree(one.filePath());
            ::close(lock);
        }
    }
}

} // namespace

QString TemporarySpace::folder()
{
    const QString wanted = qEnvironmentVariable("TMPDIR");
    for (const QString &path : {wanted, u"/var/tmp"_s}) {
        if (!path.isEmpty() && QFileInfo(path).isDir() && QFileInfo(path).isWritable())
            return QDir(path).absolutePath();
    }
    return QDir::tempPath();
}

Status TemporarySpace::checkRoom(qint64 bytes, const QString &what)
{
    const QStorageInfo disk(folder());
    const qint64 missing = bytes + spareBytes - disk.bytesAvailable();
    if (disk.isValid() && disk.bytesAvailable() >= 0 && missing > 0)
        return failure(noRoom(what, Message(QT_TRANSLATE_NOOP("core", "%1 more are needed in %2."),
                                            {QLocale().formattedDataSize(missing), folder()})));
    return {};
}

Result<std::shared_ptr<TemporarySpace>> TemporarySpace::make(qint64 bytes, const QString &what)
{
    removeLeftOvers();
    if (Status room = checkRoom(bytes, what); !room)
        return failure(room.error());
    QByteArray path = QFile::encodeName(folder() + u'/' + prefix + "XXXXXX"_L1);
    const char *made = ::mkdtemp(path.data()); // mode 0700
    const int lock = made != nullptr ? lockedFolder(QFile::decodeName(path)) : -1;
    if (lock < 0)
        return failure(noRoom(what, Message(QT_TRANSLATE_NOOP("core", "No folder could be made in %1."), {folder()}),
                              qt_error_string(errno)));
    return std::shared_ptr<TemporarySpace>(new TemporarySpace(QFile::decodeName(path), lock));
}

TemporarySpace::TemporarySpace(QString path, int lock)
    : m_path(std::move(path))
    , m_lock(lock)
{
}

TemporarySpace::~TemporarySpace()
{
    removeTree(m_path);
    ::close(m_lock);
}

} // namespace convoy
