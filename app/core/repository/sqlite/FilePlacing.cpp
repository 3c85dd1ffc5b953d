// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/sqlite/FilePlacing.h"

#include <QFile>

#include <cerrno>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <unistd.h>
#endif

namespace convoy {

namespace {

std::filesystem::path nativePath(const QString &path)
{
    return path.toStdU16String();
}

} // namespace

FilePlacing::Outcome FilePlacing::placeNew(const QString &from, const QString &to)
{
#ifdef Q_OS_WIN
    if (::MoveFileW(nativePath(from).c_str(), nativePath(to).c_str()))
        return Outcome::Placed;
    return QFile::exists(to) ? Outcome::Taken : Outcome::Failed;
#else
    const QByteArray target = QFile::encodeName(to);
    if (::link(QFile::encodeName(from).constData(), target.constData()) == 0) {
        QFile::remove(from);
        return Outcome::Placed;
    }
    if (errno == EEXIST)
        return Outcome::Taken;
    // A disk without hard links (FAT): the check and the move are two steps there, nothing better exists.
    if (QFile::exists(to))
        return Outcome::Taken;
    return replace(from, to) ? Outcome::Placed : Outcome::Failed;
#endif
}

bool FilePlacing::replace(const QString &from, const QString &to)
{
    std::error_code problem;
    std::filesystem::rename(nativePath(from), nativePath(to), problem);
    return !problem;
}

} // namespace convoy
