// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convoy::test {

/// Puts a disk of so many MiB over `folder` that nobody sees but this process and those it starts; it goes with them.
/// False where this user may not mount one.
bool mountSmallDisk(const QString &folder, int mebibytes);

} // namespace convoy::test
