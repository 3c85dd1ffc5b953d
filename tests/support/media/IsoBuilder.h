// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace convoy::test {

struct IsoItem
{
    QByteArray name{};
    QByteArray data{};
    QByteArray link{}; ///< target of a symbolic link
    QByteArray same{}; ///< name of an earlier file with the same bytes
    quint32 mode = 0644;
};

/// An ISO 9660 image with Rock Ridge names; false when it could not be written.
bool writeIso(const QString &path, const QList<IsoItem> &items);
/// One that has nothing but the marks of a UDF file system.
bool writeUdf(const QString &path);

} // namespace convoy::test
