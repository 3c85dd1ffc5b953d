// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallDisk.h"

#include <QFile>
#include <QFileInfo>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace convoy::test {

bool mountSmallDisk(const QString &folder, int mebibytes)
{
    const int spaces = ::geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER;
    if (::unshare(spaces) != 0)
        return false;
    // What the folder lies on, which in a changed root is not "/".
    QString place = folder;
    while (::mount("none", QFile::encodeName(place).constData(), nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) {
        if (place == "/"_L1)
            return false;
        place = QFileInfo(place).path();
    }
    const QByteArray options = "mode=700,size=" + QByteArray::number(mebibytes) + 'm';
    return ::mount("none", QFile::encodeName(folder).constData(), "tmpfs", 0, options.constData()) == 0;
}

} // namespace convoy::test
