// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace convoy {

/// One value over all that stands below a folder: names, kinds, modes, times of change, where links lead, and every byte
/// of every file. Two calls give the same when nothing was changed in between, not even back again.
QByteArray treeDigest(const QString &folder);

} // namespace convoy
