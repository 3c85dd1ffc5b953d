// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/source/ShareSelection.h"

#include "package/MediaScanner.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr qint64 largestDescribing = qint64(1) << 20;

QString folderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.left(slash);
}

QString nameOf(const QString &path)
{
    return path.section(u'/', -1);
}

bool isMediaInfo(const ShareClient::File &file)
{
    return nameOf(file.path).compare("MediaInfo.xml"_L1, Qt::CaseInsensitive) == 0;
}

bool isTemplate(const ShareClient::File &file)
{
    const QString name = nameOf(file.path).toLower();
    return file.size <= largestDescribing
           && (name.endsWith(".apd"_L1) || name.endsWith(".xml"_L1) || name.endsWith(".tpl"_L1));
}

bool isArchiveOrItsSignature(const ShareClient::File &file)
{
    constexpr auto ending = ".minisig"_L1;
    if (file.path.endsWith(ending))
        return file.size <= largestDescribing && MediaScanner::isArchiveName(file.path.chopped(ending.size()));
    return MediaScanner::isArchiveName(file.path);
}

/// Folders that are packages, as MediaScanner sees them: an `ip` folder belongs to the one above it.
QSet<QString> packageFolders(const QList<ShareClient::File> &files)
{
    QSet<QString> folders;
    for (const ShareClient::File &file : files) {
        const QString name = nameOf(file.path);
        if (name != "ip_description.xml"_L1 && name != "convoy-package.yaml"_L1)
            continue;
        const QString folder = folderOf(file.path);
        folders.insert(nameOf(folder) == "ip"_L1 ? folderOf(folder) : folder);
    }
    return folders;
}

bool isInPackage(const QString &path, const QSet<QString> &folders)
{
    for (QString folder = folderOf(path);; folder = folderOf(folder)) {
        if (folders.contains(folder))
            return true;
        if (folder.isEmpty())
            return false;
    }
}

} // namespace

QList<ShareClient::File> packageFiles(const QList<ShareClient::File> &files)
{
    const bool hasMediaInfo = std::ranges::any_of(files, isMediaInfo);
    const QSet<QString> folders = packageFolders(files);
    QList<ShareClient::File> wanted;
    for (const ShareClient::File &file : files) {
        const bool isNear = hasMediaInfo || file.path.count(u'/') <= MediaScanner::maximumDepth;
        const bool isPart =
            (isNear && isArchiveOrItsSignature(file)) || (hasMediaInfo && (isMediaInfo(file) || isTemplate(file)));
        if (isPart || isInPackage(file.path, folders))
            wanted += file;
    }
    return wanted;
}

} // namespace convoy
