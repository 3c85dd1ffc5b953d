// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace convoy::test {

/// What a disk would hold if the power failed right after a sync: of each file below the folder that is watched, what it
/// held when it was synced last, and nothing that came later. The test's own fsync() and fdatasync() stand before the
/// system's, so SQLite's calls come here first. `isTorn`: the power failed during the sync, and half of what was new in
/// the file arrived.
struct SyncPoint
{
    QMap<QString, QByteArray> files; ///< by name below the folder
    int acknowledged = 0; ///< what acknowledge() had counted by then
    bool isTorn = false;
};

/// Begins to watch; one folder at a time, any thread may sync.
void watchSyncs(const QString &folder);
/// Something was promised to be durable.
void acknowledge();
/// Ends the watch; every sync gives two points, torn and whole.
QList<SyncPoint> syncPoints();

} // namespace convoy::test
