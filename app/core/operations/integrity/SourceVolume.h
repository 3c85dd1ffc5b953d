// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convoy {

/// The volume that a path lies on, as far as the system knows: what tells two sticks with the same files apart.
struct SourceVolume
{
    QString label; ///< empty: none, or not known
    QString id;    ///< UUID or serial number of its file system; empty: not known

    static SourceVolume of(const QString &path);
    /// By the names that the system keeps below `diskFolder` (by-label, by-uuid).
    static SourceVolume ofDevice(const QString &device, const QString &diskFolder = QStringLiteral("/dev/disk"));
    bool operator==(const SourceVolume &) const = default;
};

} // namespace convoy
