// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/source/MediaWatch.h"

#include <QDir>
#include <QFileInfo>
#include <QSocketNotifier>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

/// udev keeps the label of a file system as the name of a link to its device.
QString labelOf(const QString &device)
{
    const QFileInfo target(device);
    for (const QFileInfo &link : QDir(u"/dev/disk/by-label"_s).entryInfoList(QDir::System | QDir::Files)) {
        if (link.canonicalFilePath() == target.canonicalFilePath())
            return link.fileName().replace("\\x20"_L1, " "_L1);
    }
    return {};
}

bool isMedium(const MountTable::Mount &mount, const QStringList &roots)
{
    static const QStringList discs{u"iso9660"_s, u"udf"_s};
    return discs.contains(mount.fileSystem)
           || std::ranges::any_of(roots, [&](const QString &root) { return mount.point.startsWith(root + u'/'); });
}

} // namespace

QStringList MediaWatch::defaultRoots()
{
    return {u"/media"_s, u"/run/media"_s, u"/mnt"_s};
}

MediaWatch::MediaWatch(QObject *parent, QStringList roots)
    : QObject(parent)
    , m_roots(std::move(roots))
    , m_table(QString::fromLatin1(MountTable::systemFile))
{
    if (m_table.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        m_notifier = std::make_unique<QSocketNotifier>(m_table.handle(), QSocketNotifier::Exception);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &MediaWatch::read);
    }
    read();
}

MediaWatch::~MediaWatch() = default;

QList<MountedMedium> MediaWatch::mediaOf(const MountTable &table, const QStringList &roots)
{
    QList<MountedMedium> media;
    for (const MountTable::Mount &mount : table.mounts()) {
        if (!isMedium(mount, roots))
            continue;
        media.removeIf([&](const MountedMedium &medium) { return medium.path == mount.point; });
        const QString label = labelOf(mount.source);
        media += {.path = mount.point,
                  .label = label.isEmpty() ? QFileInfo(mount.point).fileName() : label,
                  .fileSystem = mount.fileSystem,
                  .isReadOnly = mount.isReadOnly};
    }
    std::ranges::sort(media, {}, &MountedMedium::path);
    return media;
}

/// The table has to be read to its end from this very file, or the kernel tells of the same change again.
void MediaWatch::read()
{
    m_table.seek(0);
    const QList<MountedMedium> now = mediaOf(MountTable::parse(m_table.readAll()), m_roots);
    if (now == m_media)
        return;
    m_media = now;
    emit changed();
}

} // namespace convoy
