// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TreeDigest.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

namespace convoy {

namespace {

QByteArray described(const QFileInfo &entry)
{
    const QStringList parts{entry.filePath(), QString::number(static_cast<int>(entry.permissions())),
                            QString::number(entry.lastModified().toMSecsSinceEpoch()),
                            QString::number(entry.metadataChangeTime().toMSecsSinceEpoch()), entry.symLinkTarget()};
    return parts.join(QChar(u'\0')).toUtf8();
}

} // namespace

QByteArray treeDigest(const QString &folder)
{
    QStringList paths{folder};
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext())
        paths += entries.next();
    paths.sort();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &path : std::as_const(paths)) {
        const QFileInfo entry(path);
        hash.addData(described(entry));
        QFile file(path);
        if (entry.isFile() && !entry.isSymLink() && file.open(QIODevice::ReadOnly))
            hash.addData(&file);
    }
    return hash.result();
}

} // namespace convoy
