// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/sqlite/FileHeader.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace convoy {

FileHeader FileHeader::read(const QString &path)
{
    constexpr qint64 HeaderBytes = 100;
    constexpr qsizetype ApplicationIdAt = 68; // sqlite.org/fileformat.html, "The Database Header"
    FileHeader header;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        header.m_kind = QFileInfo(path).isDir() ? Kind::Foreign : Kind::Unreadable;
        return header;
    }
    header.m_kind = Kind::Foreign;
    const QByteArray bytes = file.read(HeaderBytes);
    if (bytes.size() < HeaderBytes || !bytes.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return header;
    const qint64 id = qFromBigEndian<quint32>(bytes.constData() + ApplicationIdAt);
    if (id == MainId)
        header.m_kind = Kind::Main;
    else if (id == PayloadId)
        header.m_kind = Kind::Payload;
    return header;
}

} // namespace convoy
