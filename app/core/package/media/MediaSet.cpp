// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/media/MediaSet.h"

#include "package/archive/PathRules.h"
#include "package/reading/TemplateReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr qint64 largestTemplate = qint64(1) << 20;

Error mixed(const QString &folder, const QStringList &mismatches)
{
    return Error(u"media-mixed"_s,
                 Message(QT_TRANSLATE_NOOP("core", "The media at %1 are put together from different releases."),
                         {folder}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "Other packages lie there than MediaInfo.xml names: %1."),
                         {mismatches.join("; "_L1)}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Use the media of one release, complete and unchanged. Nothing of "
                                                  "this set is imported.")));
}

Error missing(const MediaInfo::Package &row)
{
    return Error(u"media-package-missing"_s,
                 Message(QT_TRANSLATE_NOOP("core", "The package %1 %2 is not on this media."),
                         {row.nickname, row.version}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "MediaInfo.xml names it at %1, where nothing is."), {row.location}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Copy the media from their source again, with all their files.")));
}

/// One step down, whatever the case: media are made on systems that do not look at it.
QString childOf(const QString &folder, const QString &name)
{
    const QString exact = folder + u'/' + name;
    if (QFileInfo::exists(exact))
        return exact;
    const QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const auto found =
        std::ranges::find_if(names, [&](const QString &each) { return each.compare(name, Qt::CaseInsensitive) == 0; });
    return found == names.end() ? QString() : folder + u'/' + *found;
}

bool liesIn(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder + u'/');
}

} // namespace

MediaSet::MediaSet(QString folder, MediaInfo info)
    : m_folder(std::move(folder))
    , m_info(std::move(info))
{
}

QString MediaSet::placeOf(const QString &relative) const
{
    if (!relative.isEmpty() && !PathRules::problem(relative).isEmpty())
        return {};
    QString path = m_folder;
    for (const QString &step : relative.split(u'/', Qt::SkipEmptyParts)) {
        path = childOf(path, step);
        if (path.isEmpty())
            return {};
    }
    // A link on the medium may lead anywhere.
    const QString real = QFileInfo(path).canonicalFilePath();
    if (!liesIn(real, QFileInfo(m_folder).canonicalFilePath()))
        return {};
    return path;
}

QStringList MediaSet::packagePaths() const
{
    QStringList paths;
    for (const MediaInfo::Package &row : m_info.packages) {
        if (row.location.isEmpty())
            continue;
        const QString place = placeOf(row.location);
        if (!place.isEmpty() && !paths.contains(place))
            paths += place;
    }
    return paths;
}

/// Empty when the package is the one that the row names.
QString MediaSet::mismatch(const MediaInfo::Package &row, const OpenedPackage &found) const
{
    const PackageDescriptor &is = found.descriptor;
    const bool isOther = !row.nickname.isEmpty() && !is.nickname.isEmpty() && row.nickname != is.nickname;
    const bool isOtherVersion = !row.version.isEmpty() && Version(row.version) != is.version;
    if (!isOther && !isOtherVersion)
        return {};
    return u"%1: %2 %3 (%4 %5)"_s.arg(QDir(m_folder).relativeFilePath(found.path), is.nickname, is.version.text(),
                                      row.nickname, row.version);
}

void MediaSet::judge(MediaScan &scan) const
{
    QStringList mismatches;
    QList<MediaProblem> problems;
    for (const MediaInfo::Package &row : m_info.packages) {
        if (row.location.isEmpty())
            continue;
        const QString place = placeOf(row.location);
        if (place.isEmpty()) {
            problems.append({m_folder + u'/' + row.location, missing(row)});
            continue;
        }
        QStringList others; // several packages may share a folder: one of them has to be the one
        bool isThere = false;
        for (const OpenedPackage &found : std::as_const(scan.packages)) {
            if (!liesIn(found.path, place))
                continue;
            const QString other = mismatch(row, found);
            isThere = isThere || other.isEmpty();
            if (!other.isEmpty())
                others += other;
        }
        if (!isThere)
            mismatches += others;
    }
    if (!mismatches.isEmpty()) {
        scan.packages.removeIf([this](const OpenedPackage &found) { return liesIn(found.path, m_folder); });
        scan.problems.prepend({m_folder, mixed(m_folder, mismatches)});
        return;
    }
    scan.problems += problems;
    for (OpenedPackage &package : scan.packages) {
        if (liesIn(package.path, m_folder))
            addTemplates(package);
    }
}

void MediaSet::addTemplates(OpenedPackage &package) const
{
    for (const MediaInfo::Template &row : m_info.templates) {
        if (row.file.isEmpty() || row.nickname != package.descriptor.nickname)
            continue;
        const QString name = row.file.section(u'/', -1);
        if (!package.referredTemplates.contains(name, Qt::CaseInsensitive))
            package.referredTemplates += name;
        const bool isInside = std::ranges::any_of(package.descriptor.templates, [&](const TemplateInfo &info) {
            return info.path.section(u'/', -1).compare(name, Qt::CaseInsensitive) == 0;
        });
        const QString place = placeOf(row.location.isEmpty() ? row.file : row.location + u'/' + row.file);
        QFile file(place);
        if (isInside || place.isEmpty() || QFileInfo(place).isSymLink() || !QFileInfo(place).isFile()
            || file.size() > largestTemplate || !file.open(QIODevice::ReadOnly))
            continue;
        addTemplate(package, name, file.readAll());
    }
}

} // namespace convoy
