// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultDisk.h"

#include "SmallDisk.h"

#include <QFile>

#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace convoy {

FaultDisk::FaultDisk()
{
    if (!test::mountSmallDisk(m_folder.path(), 1))
        qFatal("a small disk cannot be mounted");
}

/// A folder with something mounted over it could not be removed.
FaultDisk::~FaultDisk()
{
    ::umount2(QFile::encodeName(path()).constData(), MNT_DETACH);
}

bool FaultDisk::mayMount()
{
    return ::geteuid() == 0;
}

void FaultDisk::fill(int leaveKibibytes) const
{
    struct statvfs room{};
    if (::statvfs(QFile::encodeName(path()).constData(), &room) != 0)
        qFatal("the disk cannot be measured");
    const qint64 bytes = (qint64(room.f_bavail) * qint64(room.f_bsize)) - (qint64(leaveKibibytes) * 1024);
    QFile filler(path() + u"/filler"_s);
    if (bytes <= 0 || !filler.open(QIODevice::WriteOnly | QIODevice::Append)
        || filler.write(QByteArray(bytes, 'x')) < 0)
        qFatal("the disk cannot be filled");
}

void FaultDisk::empty() const
{
    QFile::remove(path() + u"/filler"_s);
}

void FaultDisk::makeReadOnly() const
{
    remount(MS_REMOUNT | MS_RDONLY, nullptr);
}

void FaultDisk::grow() const
{
    remount(MS_REMOUNT, "size=8m");
}

void FaultDisk::remount(unsigned long flags, const char *options) const
{
    if (::mount("none", QFile::encodeName(path()).constData(), "tmpfs", flags, options) != 0)
        qFatal("the disk cannot be mounted anew");
}

} // namespace convoy
