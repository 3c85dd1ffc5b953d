// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace convoy::test {

struct TarItem
{
    QByteArray name{};
    QByteArray data{};
    char type = '0'; ///< '1' hard link, '2' link, '3' device, '5' folder, '6' pipe
    QByteArray link{};
    quint32 mode = 0644;
    qint64 size = -1; ///< what the header says; -1: the truth
};

/// A ustar archive, byte by byte; `hasEnd` false leaves the end mark away.
QByteArray buildTar(const QList<TarItem> &items, bool hasEnd = true);

} // namespace convoy::test
