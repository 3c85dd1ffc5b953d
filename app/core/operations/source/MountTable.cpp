// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/source/MountTable.h"

#include "operations/source/SourceLocation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

/// "\040" for a blank, and so on.
QString unescaped(const QByteArray &field)
{
    QByteArray plain;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool isNumber = false;
        const int code = field.at(i) == '\\' ? field.mid(i + 1, 3).toInt(&isNumber, 8) : 0;
        plain += isNumber ? char(code) : field.at(i);
        i += isNumber ? 3 : 0;
    }
    return QFile::decodeName(plain);
}

bool isShareFileSystem(const QString &fileSystem)
{
    static const QStringList shares{u"cifs"_s, u"smb3"_s, u"smbfs"_s};
    return shares.contains(fileSystem);
}

bool isRemoteFileSystem(const QString &fileSystem)
{
    static const QStringList remote{u"nfs"_s,
                                    u"nfs4"_s,
                                    u"9p"_s,
                                    u"afs"_s,
                                    u"ceph"_s,
                                    u"fuse.ceph"_s,
                                    u"fuse.sshfs"_s,
                                    u"fuse.rclone"_s,
                                    u"fuse.davfs"_s,
                                    u"davfs"_s,
                                    u"glusterfs"_s,
                                    u"fuse.glusterfs"_s,
                                    u"ncpfs"_s,
                                    u"coda"_s,
                                    u"fuse.curlftpfs"_s,
                                    u"fuse.gvfsd-fuse"_s,
                                    u"fuse.smbnetfs"_s};
    return isShareFileSystem(fileSystem) || remote.contains(fileSystem);
}

bool liesBelow(const QString &path, const QString &folder)
{
    return folder == "/"_L1 || path == folder || path.startsWith(folder + u'/');
}

/// The real path of something that may not be there: of the nearest folder above that is.
QString realPath(const QString &path)
{
    QString above = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    while (above.size() > 1 && QFileInfo(above).canonicalFilePath().isEmpty())
        above = QFileInfo(above).path();
    return QFileInfo(above).canonicalFilePath();
}

} // namespace

MountTable MountTable::ofSystem()
{
    QFile file(QString::fromLatin1(systemFile));
    return file.open(QIODevice::ReadOnly) ? parse(file.readAll()) : MountTable();
}

MountTable MountTable::parse(const QByteArray &mountInfo)
{
    MountTable table;
    for (const QByteArray &line : mountInfo.split('\n')) {
        const QList<QByteArray> fields = line.split(' ');
        const qsizetype dash = fields.indexOf("-");
        if (dash < 6 || fields.size() < dash + 3)
            continue;
        table.m_mounts += {.point = unescaped(fields.at(4)),
                           .fileSystem = QString::fromLatin1(fields.at(dash + 1)),
                           .source = unescaped(fields.at(dash + 2)),
                           .isReadOnly = fields.at(5).split(',').contains("ro")};
    }
    return table;
}

MountTable::Mount MountTable::mountOf(const QString &path) const
{
    const QString real = realPath(path);
    Mount found;
    for (const Mount &mount : m_mounts) {
        if (liesBelow(real, mount.point) && mount.point.size() >= found.point.size())
            found = mount;
    }
    return found;
}

bool MountTable::isLocal(const QString &path) const
{
    return !isRemoteFileSystem(mountOf(path).fileSystem);
}

QString MountTable::pathOf(const SourceLocation &share) const
{
    constexpr int usualPort = 445;
    if (share.kind != SourceLocation::Kind::Share || (share.port != 0 && share.port != usualPort))
        return {};
    const QString wanted =
        "//"_L1 + share.server + u'/' + share.share + (share.path.isEmpty() ? QString() : u'/' + share.path);
    for (const Mount &mount : m_mounts) {
        QString source = mount.source;
        source.replace(u'\\', u'/');
        while (source.endsWith(u'/'))
            source.chop(1);
        if (!isShareFileSystem(mount.fileSystem) || !liesBelow(wanted.toLower(), source.toLower()))
            continue;
        return mount.point + wanted.mid(source.size());
    }
    return {};
}

} // namespace convoy
