// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/integrity/SourceVolume.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

/// udev writes what a file name should not hold as \xHH, byte by byte.
QString unescaped(const QString &name)
{
    static const QRegularExpression escape(u"^\\\\x([0-9a-fA-F]{2})"_s);
    QByteArray bytes;
    for (QString rest = name; !rest.isEmpty();) {
        const QRegularExpressionMatch match = escape.match(rest);
        bytes += match.hasMatch() ? QByteArray::fromHex(match.captured(1).toLatin1()) : rest.left(1).toUtf8();
        rest.remove(0, match.hasMatch() ? match.capturedLength() : 1);
    }
    return QString::fromUtf8(bytes);
}

QString nameOf(const QString &device, const QString &folder)
{
    const QString target = QFileInfo(device).canonicalFilePath();
    if (target.isEmpty())
        return {};
    const QFileInfoList links = QDir(folder).entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &link : links) {
        if (link.canonicalFilePath() == target)
            return unescaped(link.fileName());
    }
    return {};
}

} // namespace

SourceVolume SourceVolume::of(const QString &path)
{
    const QStorageInfo storage(path);
    return storage.isValid() ? ofDevice(QString::fromLocal8Bit(storage.device())) : SourceVolume();
}

SourceVolume SourceVolume::ofDevice(const QString &device, const QString &diskFolder)
{
    return {nameOf(device, diskFolder + u"/by-label"_s), nameOf(device, diskFolder + u"/by-uuid"_s)};
}

} // namespace convoy
