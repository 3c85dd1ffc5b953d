// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/MediaScanner.h"

#include "package/descriptor/NaturalOrder.h"
#include "package/media/MediaSet.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace convoy {

namespace {

bool isPackageFolder(const QString &path)
{
    static const QStringList descriptors{QStringLiteral("ip_description.xml"), QStringLiteral("convoy-package.yaml"),
                                         QStringLiteral("ip/ip_description.xml"),
                                         QStringLiteral("ip/convoy-package.yaml")};
    return std::any_of(descriptors.begin(), descriptors.end(), [&](const QString &descriptor) {
        return QFileInfo(path + QLatin1Char('/') + descriptor).isFile();
    });
}

Error unreadable(Message what, Message remedy)
{
    return Error(QStringLiteral("media-unreadable"), std::move(what), ErrorKind::Request).advise(std::move(remedy));
}

Error notPermitted(const QString &path)
{
    return unreadable(Message(QT_TRANSLATE_NOOP("core", "%1 may not be read by this user."), {path}),
                      Message(QT_TRANSLATE_NOOP("core", "Give the user who runs Convoy the right to read it, or copy "
                                                        "it to a place where that user may.")));
}

Error notThere(const QString &path)
{
    return unreadable(Message(QT_TRANSLATE_NOOP("core", "There is nothing at %1."), {path}),
                      Message(QT_TRANSLATE_NOOP("core", "Check the path, and that the medium is in the drive and "
                                                        "mounted.")));
}

Error searchStopped()
{
    return Error(QStringLiteral("cancelled"),
                 Message(QT_TRANSLATE_NOOP("core", "The search for packages was stopped before its end.")),
                 ErrorKind::Stopped);
}

Status checkReachable(const QFileInfo &info, const QString &path)
{
    // A link to nothing and a folder below one that may not be entered both "do not exist" for QFileInfo.
    const QFileInfo parent(info.absolutePath());
    if (!info.exists() && parent.exists() && !(parent.isDir() && parent.isExecutable()))
        return failure(parent.isDir() ? notPermitted(parent.filePath()) : notThere(path));
    if (!info.exists())
        return failure(notThere(path));
    if (!info.isReadable() || (info.isDir() && !info.isExecutable()))
        return failure(notPermitted(path));
    if (info.isDir() || MediaScanner::isArchiveName(info.fileName()))
        return {};
    return failure(unreadable(
        Message(QT_TRANSLATE_NOOP("core", "%1 is neither a folder nor an archive that can hold a package."), {path}),
        Message(QT_TRANSLATE_NOOP("core", "Choose a folder, a medium, a disc image, another repository, or a file "
                                          "whose name ends in .zip, .tar.gz, .tgz, .tar.xz or .tar.zst."))));
}

/// One walk over a medium, in natural order of the names.
class MediaWalk
{
public:
    using Open = std::function<Result<OpenedPackage>(const QString &)>;
    MediaWalk(Open open, const CancelToken &cancel, const MediaScanner::Progress &progress)
        : m_open(std::move(open))
        , m_cancel(cancel)
        , m_progress(progress)
    {
    }

    void enter(const QFileInfo &info, int depth)
    {
        if (m_cancel.isCancelled())
            return;
        if (info.isDir() && !isPackageFolder(info.filePath()))
            enterFolder(info, depth);
        else if (info.isDir() || MediaScanner::isArchiveName(info.fileName()))
            open(info.filePath());
    }

    [[nodiscard]] MediaScan takeScan() { return std::move(m_scan); }

private:
    void open(const QString &path)
    {
        if (m_progress)
            m_progress(path);
        auto opened = m_open(path);
        if (opened)
            m_scan.packages += std::move(*opened);
        else
            m_scan.problems += {path, std::move(opened.error())};
    }

    void enterFolder(const QFileInfo &folder, int depth)
    {
        if (!folder.isReadable() || !folder.isExecutable()) {
            m_scan.problems += {folder.filePath(), notPermitted(folder.filePath())};
            return;
        }
        if (m_progress)
            m_progress(folder.filePath());
        auto entries =
            QDir(folder.filePath()).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::NoSort);
        std::sort(entries.begin(), entries.end(),
                  [](const QFileInfo &a, const QFileInfo &b) { return isNaturallyLess(a.fileName(), b.fileName()); });
        for (const QFileInfo &entry : std::as_const(entries)) {
            // A link to a folder may lead around in a circle or off the medium.
            const bool isTooDeep = entry.isDir() && (depth >= MediaScanner::maximumDepth || entry.isSymLink());
            if (!isTooDeep)
                enter(entry, depth + 1);
        }
        if (const auto info = MediaInfo::ofFolder(folder.filePath()); info && !m_cancel.isCancelled())
            holdTo(MediaSet(folder.filePath(), *info));
    }

    /// What MediaInfo.xml names may lie deeper than anybody would look for it.
    void holdTo(const MediaSet &set)
    {
        for (const QString &path : set.packagePaths()) {
            const auto isAt = [&path](const auto &found) {
                return found.path == path || found.path.startsWith(path + QLatin1Char('/'));
            };
            if (std::ranges::none_of(m_scan.packages, isAt) && std::ranges::none_of(m_scan.problems, isAt))
                enter(QFileInfo(path), MediaScanner::maximumDepth);
        }
        set.judge(m_scan);
    }

    Open m_open;
    const CancelToken &m_cancel;
    const MediaScanner::Progress &m_progress;
    MediaScan m_scan;
};

} // namespace

bool MediaScanner::isArchiveName(const QString &name)
{
    static const QStringList suffixes{QStringLiteral(".zip"), QStringLiteral(".tar.gz"), QStringLiteral(".tgz"),
                                      QStringLiteral(".tar.xz"), QStringLiteral(".tar.zst")};
    return std::any_of(suffixes.begin(), suffixes.end(),
                       [&](const QString &suffix) { return name.endsWith(suffix, Qt::CaseInsensitive); });
}

MediaScanner::MediaScanner(PackageReader reader, Depth depth)
    : m_reader(std::move(reader))
    , m_depth(depth)
{
}

Result<MediaScan> MediaScanner::scan(const QString &path, const CancelToken &cancel, const Progress &progress) const
{
    const QFileInfo info(path);
    if (const Status status = checkReachable(info, path); !status)
        return failure(status.error());
    const auto open = [&](const QString &at) {
        return m_depth == Depth::Quick ? m_reader.look(at, cancel) : m_reader.open(at, cancel);
    };
    MediaWalk walk(open, cancel, progress);
    walk.enter(info, 0);
    if (cancel.isCancelled())
        return failure(searchStopped());
    return walk.takeScan();
}

} // namespace convoy
